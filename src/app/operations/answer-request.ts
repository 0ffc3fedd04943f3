import type { OperationName, OperationOf } from '#contract/operations.ts'
import type { OpeningCode } from '#method/requests/answer.ts'
import { answersTo } from '#method/requests/match.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'answer-request'>> = async ({ text }) => ({
  value: {
    answers: answersTo(text).map(({ answer, words, opens }) => ({
      answer,
      words,
      opens: opens.map((what) => ({ what, operation: OPERATION_OF[what] })),
    })),
  },
})

/** What gives each of the things a request opens; null where nothing does. */
const OPERATION_OF: Readonly<Record<OpeningCode, OperationName | null>> = {
  standing: 'standing',
  clarity: 'standing',
  questions: 'standing',
  scope: 'standing',
  success: 'standing',
  onboarding: 'standing',
  rhythm: 'standing',
  risks: 'standing',
  renewal: 'standing',
  fit: 'standing',
  handoff: 'standing',
  diagnose: 'diagnose',
  coach: 'coach',
  ritual_presets: 'ritual-presets',
  trend: 'trend',
  precedents: 'precedents',
  'document.client_summary': null,
  'document.onboarding_plan': null,
  'document.risk_audit': null,
  'document.scope_framework': null,
  'document.success_map': null,
  'document.communication_framework': null,
  'document.retention_plan': null,
  'document.handoff_sheet': null,
}
