/** Every rule of the method by its id, with what of it is not built yet. An empty `missing` claims that the rule is whole. */
export interface Rule {
  id: string
  name: string
  missing: string
}

const NOT_YET = 'not built yet'

const CHAPTERS: Record<string, readonly (readonly [id: string, name: string, missing?: string])[]> = {
  Ground: [
    ['G1', 'Depth is a way of working, never more contact'],
    ['G2', 'Clarity before complexity'],
    ['G3', 'One ledger, two altitudes'],
  ],
  Evidence: [
    ['E1', 'Observations and claims'],
    ['E2', 'The signal catalog'],
    ['E3', 'Three observations from two days'],
    ['E4', 'One fact counts once'],
    ['E5', 'Unknown is not zero; coverage'],
    ['E6', 'Every verdict opens onto its entries'],
    ['E7', 'Thin evidence'],
  ],
  Ladder: [
    ['L1', 'No rung is skipped'],
    ['L2', 'Rung 2: reliability'],
    ['L3', 'Rung 3: unstated needs and embedded knowledge'],
    ['L4', 'Rung 4: plans shared early, joint planning'],
    ['L5', 'Rung 5: asset, co-creation, switching cost'],
    ['L6', 'Caps'],
    ['L7', 'The stop-rule'],
    ['L8', 'Fake moves'],
    ['L9', 'Claimed against evidenced, with the expected bias'],
    ['L10', 'Four dimensions and the leading indicator'],
    ['L11', 'The move up is operational; one rung at a time'],
    ['L12', 'Sector plays'],
    ['L13', 'Plans'],
    ['L14', 'The verification list'],
    ['L15', 'Fit of the ladder'],
    ['L16', 'Neighbours: jobs and incentives'],
    ['L17', 'The worked case'],
  ],
  Trust: [
    ['T1', 'Three dimensions, rated on observations'],
    ['T2', 'Stale and contradicted audits'],
    ['T3', 'The primary constraint'],
    ['T4', 'Breach and repair'],
    ['T5', 'Heroics'],
  ],
  'States and lifecycle': [
    ['S1', 'Four named states'],
    ['S2', 'Proposals'],
    ['S3', 'What must exist in each state'],
    ['S4', 'Five lifecycle stages'],
    ['S5', 'The relationship as an asset'],
  ],
  'Rhythm, commitments, predictions': [
    ['K1', 'Rituals as recurrence rules'],
    ['K2', 'Slots'],
    ['K3', 'Commitments'],
    ['K4', 'Predictions'],
    ['K5', 'Value realization index'],
    ['K6', 'Update draft', 'the text itself; its facts and its checks are there'],
    ['K7', 'Asks'],
  ],
  'Architecture, onboarding, scope': [
    ['A1', 'Seven elements and clarity'],
    ['A2', 'Six guiding questions'],
    ['A3', 'Onboarding'],
    ['A4', 'Scope'],
    ['A5', 'Success, twice'],
    ['A6', 'Milestones'],
    ['A7', 'Decisions'],
    ['A8', 'Feedback'],
    ['A9', 'Handoff'],
  ],
  'Failure patterns': [
    ['F1', 'Scope never really understood'],
    ['F2', 'Buyer and daily contact want different things'],
    ['F3', 'Rhythm too vague'],
    ['F4', 'Client unaware of its own part'],
    ['F5', 'Problems seen late'],
    ['F6', 'Customized informally'],
    ['F7', 'Satisfaction untracked until renewal'],
    ['F8', 'Output over outcome'],
    ['F9', 'Silence'],
    ['F10', 'Drift instead of escalation'],
    ['F11', 'Heroics'],
    ['F12', 'Depreciation'],
    ['F13', 'Risks across accounts'],
    ['F14', 'Weak onboarding'],
    ['F15', 'Slow follow-up'],
    ['F16', 'Misunderstanding'],
    ['F17', 'Unreliable'],
    ['F18', 'Breach of integrity'],
    ['F19', 'Alternatives open'],
    ['F20', 'SLA breached'],
    ['F21', 'Key person gone'],
  ],
  'SLA and support patterns': [
    ['Q1', 'SLA periods'],
    ['Q2', 'Support cases'],
    ['Q3', 'Patterns'],
  ],
  Portfolio: [
    ['P1', 'Quarterly portfolio review'],
    ['P2', 'Renewal pack', 'the pack itself; its readiness is in the standing'],
    ['P3', 'Expansion'],
    ['P4', 'Walking away'],
    ['P5', 'Precedents'],
    ['P6', 'Pipeline', 'what a renewal pack cites of what was sent before: documents are not built yet'],
  ],
  'Engine and coach': [
    ['C1', 'The diagnostic card'],
    ['C2', 'The coach: five questions, one at a time'],
    ['C3', 'When to offer either'],
    ['C4', 'From a request to an answer', 'the documents among the answers (chapter 11)'],
  ],
  Documents: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'].map((id) => [id, 'documents', NOT_YET] as const),
}

export const RULES: readonly (Rule & { chapter: string })[] = Object.entries(CHAPTERS).flatMap(([chapter, rules]) =>
  rules.map(([id, name, missing = '']) => ({ chapter, id, name, missing })),
)
