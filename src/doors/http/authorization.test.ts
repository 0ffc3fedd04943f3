import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { OPERATIONS } from '#contract/operations.ts'
import type { Operation } from '#contract/operation.ts'
import { isAllowed } from '#contract/roles.ts'
import type { Allow } from '#contract/roles.ts'
import { ACTS_NOW, groundOf } from '../../../test/world/act-examples.ts'
import { accepted, caller, joined, keptServer, setUpOwner, withToken } from '../../../test/world/kept-server.ts'
import type { Answer, Call, KeptServer } from '../../../test/world/kept-server.ts'
import { OPENING, REQUESTS, forEachAct, note } from '../../../test/world/operation-requests.ts'

const ACTORS = ['nobody', 'stranger', 'reader', 'member', 'owner'] as const
type Actor = (typeof ACTORS)[number]
const ROLE_OF: Record<Actor, 'reader' | 'member' | 'owner' | null> = {
  nobody: null,
  stranger: null,
  reader: 'reader',
  member: 'member',
  owner: 'owner',
}

/** Who may, as people decided it: the least role of each operation. A contract that says otherwise fails here. */
const POLICY: Record<keyof typeof OPERATIONS, Allow> = {
  session: 'anyone',
  'set-up': 'anyone',
  'sign-in': 'anyone',
  'sign-out': 'reader',
  standing: 'reader',
  standings: 'reader',
  trend: 'reader',
  portfolio: 'reader',
  'export-portfolio': 'reader',
  'portfolio-map': 'reader',
  review: 'reader',
  'review-steps': 'reader',
  'review-moves': 'reader',
  risks: 'reader',
  calibration: 'reader',
  pipeline: 'reader',
  precedents: 'reader',
  corpus: 'reader',
  timeline: 'reader',
  entries: 'reader',
  due: 'reader',
  waiting: 'reader',
  search: 'reader',
  'ritual-presets': 'reader',
  'update-facts': 'reader',
  'sync-agenda': 'reader',
  slots: 'reader',
  'sla-periods': 'reader',
  'quarterly-facts': 'reader',
  'check-update': 'reader',
  policy: 'reader',
  'preview-policy': 'reader',
  'set-policy': 'owner',
  coverage: 'reader',
  accounts: 'reader',
  workspace: 'reader',
  'fake-moves': 'reader',
  'check-claim': 'reader',
  'answer-request': 'reader',
  diagnose: 'reader',
  'coach-reading': 'reader',
  coach: 'member',
  'make-diagnosis': 'member',
  'answer-coach': 'member',
  'leave-coach': 'member',
  'parse-capture': 'reader',
  'capture-context': 'reader',
  record: 'member',
  correct: 'member',
  redact: 'member',
  withdraw: 'member',
  confirm: 'member',
  reject: 'member',
  'ask-precedents': 'member',
  ...forEachAct<Allow>(() => 'member'),
  'preview-import': 'member',
  'import-files': 'member',
  'import-ledger': 'owner',
  export: 'owner',
  verify: 'owner',
  'sample-in': 'owner',
  'sample-out': 'owner',
  'set-firm': 'owner',
  'change-name': 'reader',
  'change-password': 'reader',
  sessions: 'reader',
  'end-sessions': 'reader',
  'create-token': 'owner',
  tokens: 'owner',
  'revoke-token': 'owner',
  members: 'reader',
  'invite-member': 'owner',
  'revoke-invitation': 'owner',
  'read-invitation': 'anyone',
  'accept-invitation': 'anyone',
  'change-role': 'owner',
  'remove-member': 'owner',
}

/** What an owner's program gets where it is not 200: each is about the request, and none about who asks. */
const OTHERWISE: Partial<Record<keyof typeof OPERATIONS, number>> = {
  record: 201,
  'set-up': 404,
  'sample-in': 409,
  'sample-out': 409,
  'create-token': 403,
  // What a person does for themselves takes their session; what it does then, own-account.test.ts holds.
  'change-name': 403,
  'change-password': 403,
  sessions: 403,
  'end-sessions': 403,
  // No session is finished here.
  'coach-reading': 409,
  'revoke-token': 404,
  // A program lets nobody in and raises nobody; what a person does, members.test.ts holds.
  'invite-member': 403,
  'change-role': 403,
  // Nobody holds a link here.
  'read-invitation': 403,
  'accept-invitation': 403,
}

const operations: [string, Operation][] = Object.entries(OPERATIONS)

describe('every operation asks who may', () => {
  let server: KeptServer
  let owner: Call
  let calls: Record<Actor, Call>

  beforeAll(async () => {
    server = await keptServer({}, { now: () => ACTS_NOW })
    owner = await setUpOwner(server)
    const opening = { id: 'opened', account: 'northwind', kind: 'account.opened', at: '2026-01-05', data: OPENING }
    const waiting = [...ACTORS, 'again']
      .flatMap((n) => [`confirm-${n}`, `reject-${n}`])
      .map((id) => ({
        ...note(id),
        status: 'proposed',
      }))
    const coached = [...ACTORS, 'again'].map((n) => ({ ...opening, id: `coached-${n}`, account: `coached-${n}` }))
    const entries = [opening, ...coached, note('to-redact'), note('to-withdraw'), ...waiting]
    accepted(await owner('POST /entries', { json: { entries } }))
    for (const n of ['owner', 'again']) await joinAndInvite(server, owner, n)
    for (const n of ['member', 'owner', 'again']) {
      accepted(await owner('POST /entries', { json: { entries: groundOf(`client-of-${n}`) } }))
    }
    calls = {
      nobody: caller(server),
      stranger: caller(server, {
        authorization: `Bearer kept_${'x'.repeat(43)}`,
        cookie: 'kept.session_token=made.up',
      }),
      reader: await withToken(server, owner, 'reader'),
      member: await withToken(server, owner, 'member'),
      owner: await withToken(server, owner, 'owner'),
    }
  })
  afterAll(async () => server.end())

  const matrix = Object.entries(POLICY).flatMap(([name, allow]) => ACTORS.map((actor) => ({ name, allow, actor })))
  const ask = async (name: string, actor: Actor) => {
    const known = name as keyof typeof OPERATIONS
    const { path, ...sent } = REQUESTS[known]({ n: actor })
    return calls[actor](`${OPERATIONS[known].route.split(' ')[0]} ${path}`, sent)
  }

  const denied = matrix.filter(({ allow, actor }) => !isAllowed(allow, ROLE_OF[actor]))
  test.each(denied)('$name is denied to $actor, and changes nothing', async ({ name, actor }) => {
    const before = await allThereIs(owner)
    const answer = await ask(name, actor)
    const expected = ROLE_OF[actor] === null ? [401, 'access.sign_in'] : [403, 'access.role']
    expect([answer.status, codeOf(answer)]).toEqual(expected)
    expect(await allThereIs(owner)).toBe(before)
  })

  const open = matrix.filter(({ allow, actor }) => isAllowed(allow, ROLE_OF[actor]))
  test.each(open)('$name is open to $actor', async ({ name, actor }) => {
    expect(codeOf(await ask(name, actor))).not.toMatch(/^access\.(sign_in|role)$/)
  })

  test.each(Object.keys(POLICY))('%s answers its owner, so that a denial is about who asks', async (name) => {
    const known = name as keyof typeof OPERATIONS
    const { path, ...sent } = REQUESTS[known]({ n: 'again' })
    const answer = await calls.owner(`${OPERATIONS[known].route.split(' ')[0]} ${path}`, sent)
    expect(answer.status).toBe(OTHERWISE[known] ?? 200)
  })

  test('the contract asks for the roles that were decided on', () => {
    expect(Object.fromEntries(operations.map(([name, { allow }]) => [name, allow]))).toEqual(POLICY)
  })

  test('a body is not read before it is known that its sender may', async () => {
    const broken = await calls.nobody('POST /entries', { raw: '{', headers: { 'content-type': 'application/json' } })
    expect(broken.status).toBe(401)
  })

  test('unknown accounts and entries are told apart from denied ones only to whoever may read', async () => {
    for (const path of ['/accounts/northwind/standing', '/accounts/absent/standing']) {
      expect((await calls.nobody(`GET ${path}`)).status).toBe(401)
    }
    expect((await calls.reader('GET /accounts/absent/standing')).status).toBe(404)
  })
})

function codeOf({ body }: Answer): string {
  return typeof body === 'object' && body !== null && 'code' in body ? String(body.code) : ''
}

/** A member to remove, and an invitation to take back. */
async function joinAndInvite(server: KeptServer, owner: Call, n: string): Promise<void> {
  await joined(server, owner, { email: `joined-${n}@studio.example`, role: 'member' })
  accepted(await owner('POST /invitations', { json: { email: `invited-${n}@studio.example` } }))
}

/** The whole ledger, every token, everybody with a way in, and what the firm says of itself, as text. */
async function allThereIs(owner: Call): Promise<string> {
  const [ledger, tokens] = [await owner('GET /export/ledger'), await owner('GET /tokens')]
  const { body: workspace } = await owner('GET /workspace')
  const { body: members } = await owner('GET /members')
  return JSON.stringify([ledger.body, tokens.body, members, workspace])
}
