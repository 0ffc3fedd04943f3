import { acts } from './acts.ts'
import { accounts } from './accounts.ts'
import { acceptInvitation } from './accept-invitation.ts'
import { changeRole } from './change-role.ts'
import { inviteMember } from './invite-member.ts'
import { members } from './members.ts'
import { readInvitation } from './read-invitation.ts'
import { removeMember } from './remove-member.ts'
import { revokeInvitation } from './revoke-invitation.ts'
import { answerRequest } from './answer-request.ts'
import { answerCoach } from './answer-coach.ts'
import { changeName } from './change-name.ts'
import { changePassword } from './change-password.ts'
import { captureContext } from './capture-context.ts'
import { checkClaim } from './check-claim.ts'
import { coach } from './coach.ts'
import { readCoach } from './coach-reading.ts'
import { confirm } from './confirm.ts'
import { correct } from './correct.ts'
import { coverage } from './coverage.ts'
import { createToken } from './create-token.ts'
import { diagnose } from './diagnose.ts'
import { due } from './due.ts'
import { endSessions } from './end-sessions.ts'
import { entries } from './entries.ts'
import { exportPortfolio } from './export-portfolio.ts'
import { exportLedger } from './export.ts'
import { importFiles } from './import-files.ts'
import { importLedger } from './import-ledger.ts'
import { leaveCoach } from './leave-coach.ts'
import { makeDiagnosis } from './make-diagnosis.ts'
import type { Operation } from './operation.ts'
import { askPrecedents } from './ask-precedents.ts'
import { corpus } from './corpus.ts'
import { calibration } from './calibration.ts'
import { fakeMoves } from './fake-moves.ts'
import { pipeline } from './pipeline.ts'
import { parseCapture } from './parse-capture.ts'
import { portfolio } from './portfolio.ts'
import { portfolioMap } from './portfolio-map.ts'
import { precedents } from './precedents.ts'
import { reviewMoves } from './review-moves.ts'
import { reviewSteps } from './review-steps.ts'
import { review } from './review.ts'
import { risks } from './risks.ts'
import { previewImport } from './preview-import.ts'
import { record } from './record.ts'
import { redact } from './redact.ts'
import { reject } from './reject.ts'
import { ritualPresets } from './ritual-presets.ts'
import { revokeToken } from './revoke-token.ts'
import { sampleIn } from './sample-in.ts'
import { sampleOut } from './sample-out.ts'
import { search } from './search.ts'
import { sessions } from './sessions.ts'
import { session } from './session.ts'
import { setUp } from './set-up.ts'
import { signIn } from './sign-in.ts'
import { signOut } from './sign-out.ts'
import { standing } from './standing.ts'
import { standings } from './standings.ts'
import { timeline } from './timeline.ts'
import { tokens } from './tokens.ts'
import { trend } from './trend.ts'
import { waiting } from './waiting.ts'
import { verify } from './verify.ts'
import { withdraw } from './withdraw.ts'
import { updateFacts } from './update-facts.ts'
import { slaPeriods } from './sla-periods.ts'
import { slots } from './slots.ts'
import { syncAgenda } from './sync-agenda.ts'
import { quarterlyFacts } from './quarterly-facts.ts'
import { checkUpdate } from './check-update.ts'
import { policy } from './policy.ts'
import { previewPolicy } from './preview-policy.ts'
import { setFirm } from './set-firm.ts'
import { setPolicy } from './set-policy.ts'
import { workspace } from './workspace.ts'

/** Every operation by its name: the whole of what the product does, through whichever door. */
export const OPERATIONS = {
  record,
  correct,
  redact,
  withdraw,
  confirm,
  reject,
  ...acts,
  'import-ledger': importLedger,
  'preview-import': previewImport,
  'import-files': importFiles,
  export: exportLedger,
  'export-portfolio': exportPortfolio,
  standing,
  standings,
  trend,
  portfolio,
  'portfolio-map': portfolioMap,
  review,
  'review-steps': reviewSteps,
  'review-moves': reviewMoves,
  risks,
  pipeline,
  calibration,
  precedents,
  'ask-precedents': askPrecedents,
  corpus,
  timeline,
  entries,
  due,
  waiting,
  search,
  'ritual-presets': ritualPresets,
  'update-facts': updateFacts,
  'sync-agenda': syncAgenda,
  slots,
  'sla-periods': slaPeriods,
  'quarterly-facts': quarterlyFacts,
  'check-update': checkUpdate,
  policy,
  'preview-policy': previewPolicy,
  'set-policy': setPolicy,
  verify,
  'fake-moves': fakeMoves,
  'check-claim': checkClaim,
  'answer-request': answerRequest,
  diagnose,
  'make-diagnosis': makeDiagnosis,
  coach,
  'answer-coach': answerCoach,
  'coach-reading': readCoach,
  'leave-coach': leaveCoach,
  'parse-capture': parseCapture,
  'capture-context': captureContext,
  'sample-in': sampleIn,
  'sample-out': sampleOut,
  coverage,
  accounts,
  workspace,
  'set-firm': setFirm,
  session,
  'set-up': setUp,
  'sign-in': signIn,
  'sign-out': signOut,
  'change-name': changeName,
  'change-password': changePassword,
  sessions,
  'end-sessions': endSessions,
  'create-token': createToken,
  tokens,
  'revoke-token': revokeToken,
  members,
  'invite-member': inviteMember,
  'revoke-invitation': revokeInvitation,
  'read-invitation': readInvitation,
  'accept-invitation': acceptInvitation,
  'change-role': changeRole,
  'remove-member': removeMember,
} as const satisfies Readonly<Record<string, Operation>>

export type OperationName = keyof typeof OPERATIONS
export type OperationOf<N extends OperationName> = (typeof OPERATIONS)[N]
