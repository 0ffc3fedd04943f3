import { ACT_VERBS } from '#contract/act-verbs.ts'
import type { ActVerb } from '#contract/act-verbs.ts'
import type { OperationName, OperationOf } from '#contract/operations.ts'
import type { Run } from './run.ts'

type Implementations<N extends OperationName> = { readonly [Name in N]: () => Promise<Run<OperationOf<Name>>> }

const acts: Readonly<Record<string, unknown>> = Object.fromEntries(
  ACT_VERBS.map((verb) => [verb, async () => (await import('./operations/act.ts')).runOf(verb)]),
)

/**
 * Who does each operation. They are loaded when first called: the command line does one thing and should not wait for
 * the rest. An operation without its line here does not compile, and does not start (`requireWhole`).
 */
export const IMPLEMENTATIONS: Implementations<OperationName> = {
  record: async () => (await import('./operations/record.ts')).run,
  correct: async () => (await import('./operations/correct.ts')).run,
  redact: async () => (await import('./operations/redact.ts')).run,
  withdraw: async () => (await import('./operations/withdraw.ts')).run,
  confirm: async () => (await import('./operations/confirm.ts')).run,
  reject: async () => (await import('./operations/reject.ts')).run,
  // The acts of the method are done alike; TypeScript does not follow each verb's own input through the list.
  ...(acts as Implementations<ActVerb>),
  'import-ledger': async () => (await import('./operations/import-ledger.ts')).run,
  'preview-import': async () => (await import('./operations/preview-import.ts')).run,
  'import-files': async () => (await import('./operations/import-files.ts')).run,
  export: async () => (await import('./operations/export.ts')).run,
  'export-portfolio': async () => (await import('./operations/export-portfolio.ts')).run,
  standing: async () => (await import('./operations/standing.ts')).run,
  standings: async () => (await import('./operations/standings.ts')).run,
  trend: async () => (await import('./operations/trend.ts')).run,
  portfolio: async () => (await import('./operations/portfolio.ts')).run,
  'portfolio-map': async () => (await import('./operations/portfolio-map.ts')).run,
  review: async () => (await import('./operations/review.ts')).run,
  risks: async () => (await import('./operations/risks.ts')).run,
  calibration: async () => (await import('./operations/calibration.ts')).run,
  pipeline: async () => (await import('./operations/pipeline.ts')).run,
  precedents: async () => (await import('./operations/precedents.ts')).run,
  'ask-precedents': async () => (await import('./operations/ask-precedents.ts')).run,
  corpus: async () => (await import('./operations/corpus.ts')).run,
  timeline: async () => (await import('./operations/timeline.ts')).run,
  entries: async () => (await import('./operations/entries.ts')).run,
  due: async () => (await import('./operations/due.ts')).run,
  'ritual-presets': async () => (await import('./operations/ritual-presets.ts')).run,
  'update-facts': async () => (await import('./operations/update-facts.ts')).run,
  'sync-agenda': async () => (await import('./operations/sync-agenda.ts')).run,
  'quarterly-facts': async () => (await import('./operations/quarterly-facts.ts')).run,
  'check-update': async () => (await import('./operations/check-update.ts')).run,
  waiting: async () => (await import('./operations/waiting.ts')).run,
  search: async () => (await import('./operations/search.ts')).run,
  policy: async () => (await import('./operations/policy.ts')).run,
  'preview-policy': async () => (await import('./operations/preview-policy.ts')).run,
  'set-policy': async () => (await import('./operations/set-policy.ts')).run,
  verify: async () => (await import('./operations/verify.ts')).run,
  'fake-moves': async () => (await import('./operations/fake-moves.ts')).run,
  'check-claim': async () => (await import('./operations/check-claim.ts')).run,
  'answer-request': async () => (await import('./operations/answer-request.ts')).run,
  diagnose: async () => (await import('./operations/diagnose.ts')).run,
  'make-diagnosis': async () => (await import('./operations/make-diagnosis.ts')).run,
  coach: async () => (await import('./operations/coach.ts')).run,
  'answer-coach': async () => (await import('./operations/answer-coach.ts')).run,
  'coach-reading': async () => (await import('./operations/coach-reading.ts')).run,
  'leave-coach': async () => (await import('./operations/leave-coach.ts')).run,
  'parse-capture': async () => (await import('./operations/parse-capture.ts')).run,
  'capture-context': async () => (await import('./operations/capture-context.ts')).run,
  'sample-in': async () => (await import('./operations/sample-in.ts')).run,
  'sample-out': async () => (await import('./operations/sample-out.ts')).run,
  coverage: async () => (await import('./operations/coverage.ts')).run,
  accounts: async () => (await import('./operations/accounts.ts')).run,
  workspace: async () => (await import('./operations/workspace.ts')).run,
  'set-firm': async () => (await import('./operations/set-firm.ts')).run,
  session: async () => (await import('./operations/session.ts')).run,
  'set-up': async () => (await import('./operations/set-up.ts')).run,
  'sign-in': async () => (await import('./operations/sign-in.ts')).run,
  'sign-out': async () => (await import('./operations/sign-out.ts')).run,
  'change-name': async () => (await import('./operations/change-name.ts')).run,
  'change-password': async () => (await import('./operations/change-password.ts')).run,
  sessions: async () => (await import('./operations/sessions.ts')).run,
  'end-sessions': async () => (await import('./operations/end-sessions.ts')).run,
  'create-token': async () => (await import('./operations/create-token.ts')).run,
  tokens: async () => (await import('./operations/tokens.ts')).run,
  'revoke-token': async () => (await import('./operations/revoke-token.ts')).run,
}
