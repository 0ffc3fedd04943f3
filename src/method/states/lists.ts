import { openSpaces } from './opportunities.ts'
import * as items from './items.ts'
import type { Item, ItemScene } from './items.ts'
import type { Stage, StateName } from '../standing-types.ts'

type List = readonly ((scene: ItemScene) => Item)[]

/** S3: what must exist in each state. */
export const STATE_LISTS: Readonly<Record<StateName, List>> = {
  prospect: [],
  establishing: [items.ritualsAgreed, items.slaSigned, items.firstUpdate, items.firstCheckTogether],
  operating: [items.ritualsHeld, items.patternsSurfaced, items.predictionsChecked, items.coreTeam],
  expanding: [items.discoveryOpened, items.initiativeBrief],
  renewing: [items.reviewWithClient, items.explicitDecision],
  ended: [],
}

/** S4: what each stage is about. */
export const STAGE_LISTS: Readonly<Record<Stage['name'], List>> = {
  pre_close: [
    items.expectations,
    items.fitAnswered('item.fit', false),
    items.decisionMakers,
    items.elementStated('item.scope_clarity', 'scope'),
    items.fitAnswered('item.risk_signals', false),
  ],
  onboarding: [
    items.intakeAndGoals,
    items.elementStated('item.roles', 'ownership'),
    items.timeline,
    items.deliverables,
    (scene) => ({ ...items.ritualsAgreed(scene), item: { code: 'item.communication_norms', params: {} } }),
  ],
  active_delivery: [
    (scene) => ({ ...items.ritualsHeld(scene), item: { code: 'item.updates', params: {} } }),
    items.feedbackLoops,
    items.changeHandling,
    items.issueResolution,
    items.visibleProgress,
  ],
  stabilization: [
    items.trustHolds,
    items.predictable,
    items.repeatable,
    items.lessConfusion,
    (scene) => ({ ...items.reviewWithClient(scene), item: { code: 'item.review_rhythm', params: {} } }),
  ],
  retention_and_growth: [
    (scene) => ({ ...items.explicitDecision(scene), item: { code: 'item.renewal_readiness', params: {} } }),
    openSpaces,
    (scene) => ({ ...items.initiativeBrief(scene), item: { code: 'item.expansion', params: {} } }),
    ({ risks }) => ({
      item: { code: 'item.risk_prevention', params: {} },
      done: risks.every((risk) => risk.accepted !== null || (risk.owner !== null && risk.nextStep !== null)),
      evidence: [],
    }),
    items.fitAnswered('item.long_term_fit', true),
  ],
  ended: [],
}
