import { ACT_VERBS } from '#contract/act-verbs.ts'
import type { ActVerb } from '#contract/act-verbs.ts'
import type { OPERATIONS } from '#contract/operations.ts'
import { exampleOf } from './act-examples.ts'
import { OWNER } from './kept-server.ts'
import type { Sent } from './kept-server.ts'

type Request = (at: { n: string }) => { path: string } & Sent

/** A request of each operation that would succeed for whoever may, so that a 401 or 403 can only be about who asks. */
export const REQUESTS: Record<keyof typeof OPERATIONS, Request> = {
  record: ({ n }) => ({ path: '/entries', json: { entries: [note(`recorded-${n}`)] } }),
  correct: ({ n }) => ({ path: '/entries/opened/correct', json: { data: { ...OPENING, name: `Name ${n}` } } }),
  redact: () => ({ path: '/entries/to-redact/redact', json: { why: 'a test' } }),
  withdraw: () => ({ path: '/entries/to-withdraw/withdraw', json: { why: 'a test' } }),
  confirm: ({ n }) => ({ path: '/entries/confirm', json: { targets: [`confirm-${n}`] } }),
  reject: ({ n }) => ({ path: '/entries/reject', json: { targets: [`reject-${n}`] } }),
  ...forEachAct<Request>(
    (verb) =>
      ({ n }) =>
        actRequest(verb, `client-of-${n}`),
  ),
  'import-ledger': ({ n }) => ({ path: '/import/ledger', raw: JSON.stringify(imported(n)) }),
  'preview-import': () => ({ path: '/import/files/preview', raw: form() }),
  'import-files': () => ({ path: '/import/files', raw: form() }),
  export: () => ({ path: '/export/ledger' }),
  'export-portfolio': () => ({ path: '/portfolio/export' }),
  standing: () => ({ path: '/accounts/northwind/standing' }),
  standings: () => ({ path: '/standings' }),
  trend: () => ({ path: '/accounts/northwind/trend' }),
  portfolio: () => ({ path: '/portfolio' }),
  'portfolio-map': () => ({ path: '/portfolio/map' }),
  review: () => ({ path: '/review' }),
  'review-steps': () => ({ path: '/review/steps' }),
  'review-moves': () => ({ path: '/review/moves' }),
  risks: () => ({ path: '/risks' }),
  calibration: () => ({ path: '/calibration' }),
  pipeline: () => ({ path: '/pipeline' }),
  precedents: () => ({ path: '/accounts/northwind/precedents' }),
  'ask-precedents': () => ({ path: '/accounts/northwind/precedents/ask', json: {} }),
  corpus: () => ({ path: '/corpus' }),
  timeline: () => ({ path: '/accounts/northwind/timeline' }),
  entries: () => ({ path: '/entries/read', json: { ids: ['opened'] } }),
  due: () => ({ path: '/due' }),
  'ritual-presets': () => ({ path: '/accounts/northwind/ritual-presets' }),
  'update-facts': () => ({ path: '/accounts/northwind/update-facts' }),
  slots: () => ({ path: '/accounts/northwind/slots' }),
  'sla-periods': () => ({ path: '/accounts/northwind/sla-periods' }),
  'sync-agenda': () => ({ path: '/accounts/northwind/sync-agenda' }),
  'quarterly-facts': () => ({ path: '/accounts/northwind/quarterly-facts' }),
  'check-update': () => ({ path: '/accounts/northwind/check-update', json: { text: 'Shipped.' } }),
  waiting: () => ({ path: '/waiting' }),
  search: () => ({ path: '/search?text=north' }),
  policy: () => ({ path: '/policy' }),
  'preview-policy': () => ({ path: '/policy/preview', json: { changes: { monthDays: 30 } } }),
  'set-policy': ({ n }) => ({
    path: '/policy',
    json: { changes: { monthDays: n === 'again' ? 30 : 29 }, why: 'a test' },
  }),
  verify: () => ({ path: '/verify', json: {} }),
  'fake-moves': () => ({ path: '/fake-moves' }),
  'check-claim': () => ({ path: '/claims/check', json: { text: 'They answer my calls.' } }),
  'answer-request': () => ({ path: '/requests/answer', json: { text: 'How do we onboard them?' } }),
  diagnose: () => ({ path: '/accounts/northwind/card' }),
  'make-diagnosis': () => ({ path: '/accounts/northwind/diagnoses', json: {} }),
  coach: ({ n }) => ({ path: `/accounts/coached-${n}/coach` }),
  'answer-coach': ({ n }) => ({ path: `/accounts/coached-${n}/coach`, json: { question: 1, text: '' } }),
  'coach-reading': ({ n }) => ({ path: `/accounts/coached-${n}/coach/reading` }),
  'leave-coach': ({ n }) => ({ path: `/accounts/coached-${n}/coach/leave`, json: { why: 'a test' } }),
  'parse-capture': () => ({ path: '/capture/parse', json: { text: 'met Dana', account: 'northwind' } }),
  'capture-context': () => ({ path: '/capture/context', json: { account: 'northwind' } }),
  'sample-in': () => ({ path: '/sample', json: {} }),
  'sample-out': () => ({ path: '/sample' }),
  coverage: () => ({ path: '/coverage' }),
  accounts: () => ({ path: '/accounts' }),
  workspace: () => ({ path: '/workspace' }),
  'set-firm': ({ n }) => ({ path: '/firm', json: { name: `The firm of ${n}` } }),
  session: () => ({ path: '/session' }),
  'set-up': () => ({ path: '/set-up', json: { ...OWNER, token: 'setup_unknown' } }),
  'sign-in': () => ({ path: '/sign-in', json: { email: OWNER.email, password: OWNER.password } }),
  'sign-out': () => ({ path: '/sign-out', json: {} }),
  'change-name': () => ({ path: '/name', json: { name: 'Somebody' } }),
  'change-password': () => ({ path: '/password', json: { current: OWNER.password, next: 'another long phrase' } }),
  sessions: () => ({ path: '/sessions' }),
  'end-sessions': () => ({ path: '/sessions/end', json: {} }),
  'create-token': () => ({ path: '/tokens', json: { name: 'one more' } }),
  tokens: () => ({ path: '/tokens' }),
  'revoke-token': () => ({ path: '/tokens/unknown' }),
  members: () => ({ path: '/members' }),
  'invite-member': ({ n }) => ({ path: '/invitations', json: { email: `guest-of-${n}@studio.example` } }),
  'revoke-invitation': ({ n }) => ({ path: '/invitations/revoke', json: { email: `invited-${n}@studio.example` } }),
  'read-invitation': () => ({ path: '/invitations/read', json: { secret: 'invite_unknown' } }),
  'accept-invitation': () => ({
    path: '/invitations/accept',
    json: { secret: 'invite_unknown', name: 'Somebody', password: 'another long phrase' },
  }),
  'change-role': ({ n }) => ({ path: '/members/role', json: { email: `joined-${n}@studio.example`, role: 'reader' } }),
  'remove-member': ({ n }) => ({ path: '/members/remove', json: { email: `joined-${n}@studio.example` } }),
}

export const OPENING = {
  name: 'Northwind',
  timezone: 'Europe/Berlin',
  locale: 'en',
  sector: 'other',
  relationshipType: 'project',
} as const

/** A value for each act of the method, under its verb. */
export function forEachAct<Value>(valueOf: (verb: ActVerb) => Value): Record<ActVerb, Value> {
  // Object.fromEntries forgets that the keys are the verbs.
  return Object.fromEntries(ACT_VERBS.map((verb) => [verb, valueOf(verb)])) as Record<ActVerb, Value>
}

function actRequest(verb: ActVerb, client: string): { path: string } & Sent {
  const { account, ...json } = exampleOf(verb, client)
  return { path: `/accounts/${String(account)}/acts/${verb}`, json }
}

/** A note about the account that every test here has. */
export function note(id: string) {
  return { id, account: 'northwind', kind: 'note', at: '2026-02-03', data: { text: `Note ${id}` } }
}

function imported(n: string) {
  return { v: 1, by: 'robin@studio.example', ...note(`imported-${n}`) }
}

function form(): FormData {
  const files = new FormData()
  files.append('file', new File(['name,email\nAcme,dana@acme.example\n'], 'clients.csv'))
  return files
}
