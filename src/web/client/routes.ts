import type { OperationName } from '#contract/operations.ts'

/**
 * Where each operation this client calls is reached. The contract says the same, and a test holds the two together:
 * reading it there would load every schema of the contract into the first page.
 */
export const ROUTES = {
  session: 'GET /session',
  'set-up': 'POST /set-up',
  'sign-in': 'POST /sign-in',
  'sign-out': 'POST /sign-out',
  workspace: 'GET /workspace',
  accounts: 'GET /accounts',
  portfolio: 'GET /portfolio',
  standing: 'GET /accounts/{account}/standing',
  trend: 'GET /accounts/{account}/trend',
  'ritual-presets': 'GET /accounts/{account}/ritual-presets',
  timeline: 'GET /accounts/{account}/timeline',
  entries: 'POST /entries/read',
  due: 'GET /due',
  waiting: 'GET /waiting',
  snooze: 'POST /accounts/{account}/acts/snooze',
  record: 'POST /entries',
  correct: 'POST /entries/{target}/correct',
  redact: 'POST /entries/{target}/redact',
  withdraw: 'POST /entries/{target}/withdraw',
  confirm: 'POST /entries/confirm',
  reject: 'POST /entries/reject',
  'check-claim': 'POST /claims/check',
  'audit-trust': 'POST /accounts/{account}/acts/audit-trust',
  'keep-commitment': 'POST /accounts/{account}/acts/keep-commitment',
  'reach-milestone': 'POST /accounts/{account}/acts/reach-milestone',
  'reconcile-promise': 'POST /accounts/{account}/acts/reconcile-promise',
  'close-case': 'POST /accounts/{account}/acts/close-case',
  'close-plan': 'POST /accounts/{account}/acts/close-plan',
  'agree-rituals': 'POST /accounts/{account}/acts/agree-rituals',
  'person-left': 'POST /accounts/{account}/acts/person-left',
  'accept-handoff': 'POST /accounts/{account}/acts/accept-handoff',
  'capture-context': 'POST /capture/context',
  policy: 'GET /policy',
  'preview-policy': 'POST /policy/preview',
  'set-policy': 'POST /policy',
  verify: 'POST /verify',
  tokens: 'GET /tokens',
  'create-token': 'POST /tokens',
  'revoke-token': 'DELETE /tokens/{id}',
  'sample-in': 'POST /sample',
  'sample-out': 'DELETE /sample',
} as const satisfies Partial<Record<OperationName, string>>

export type CalledOperation = keyof typeof ROUTES
