/** Every rule of the method by its id, with what of it is not built yet. An empty `missing` claims that the rule is whole. */
export interface Rule {
  id: string
  name: string
  missing: string
}

const NOT_YET = 'not built yet'

const CHAPTERS: Record<string, readonly (readonly [id: string, name: string, missing?: string])[]> = {
  Ground: [
    ['G1', 'Depth is a way of working, never more contact', 'the operating model of each state and stage'],
    ['G2', 'Clarity before complexity', 'the order of proposed next steps'],
    ['G3', 'One ledger, two altitudes', 'operational screens of later chapters'],
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
    ['L8', 'Fake moves', 'the due item after a gap found at a diagnosis: diagnoses are not recorded yet'],
    ['L9', 'Claimed against evidenced'],
    ['L10', 'Four dimensions and the leading indicator'],
    ['L11', 'The move up is operational; one rung at a time'],
    ['L12', 'Sector plays', 'plays a workspace adds itself'],
    ['L13', 'Plans'],
    ['L14', 'The verification list', NOT_YET],
    ['L15', 'Fit of the ladder'],
    ['L16', 'Neighbours: jobs and incentives', NOT_YET],
    ['L17', 'The worked case', 'it opens by an import, not with one click as the sample firm does'],
  ],
  Trust: [
    ['T1', 'Three dimensions, rated on observations'],
    ['T2', 'Stale and contradicted audits'],
    ['T3', 'The primary constraint'],
    ['T4', 'Breach and repair'],
    ['T5', 'Heroics', NOT_YET],
  ],
  'States and lifecycle': [
    ['S1', 'Four named states', 'proposals of the engine'],
    ['S2', 'Proposals', NOT_YET],
    ['S3', 'What must exist in each state', NOT_YET],
    ['S4', 'Five lifecycle stages', NOT_YET],
    ['S5', 'The relationship as an asset'],
  ],
  'Rhythm, commitments, predictions': [
    ['K1', 'Rituals as recurrence rules', 'the presets by relationship type'],
    ['K2', 'Slots'],
    ['K3', 'Commitments'],
    ['K4', 'Predictions', 'overdue checks and telling the outcome; the five fields are refused where lacking'],
    ['K5', 'Value realization index', NOT_YET],
    ['K6', 'Update draft', NOT_YET],
    ['K7', 'Asks', NOT_YET],
  ],
  'Architecture, onboarding, scope': [
    ['A1', 'Seven elements and clarity'],
    ['A2', 'Six guiding questions', NOT_YET],
    ['A3', 'Onboarding', NOT_YET],
    ['A4', 'Scope', NOT_YET],
    ['A5', 'Success, twice', NOT_YET],
    ['A6', 'Milestones', 'their own standing; slots follow them'],
    ['A7', 'Decisions', NOT_YET],
    ['A8', 'Feedback', NOT_YET],
    ['A9', 'Handoff', NOT_YET],
  ],
  'Failure patterns': [
    ...['F1', 'F2', 'F3', 'F4', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12', 'F13', 'F14', 'F15', 'F16', 'F18'].map(
      (id) => [id, 'a failure pattern', NOT_YET] as const,
    ),
    ['F5', 'Problems seen late', 'as a risk; it contradicts integrity'],
    ['F17', 'Unreliable', 'as a risk; it contradicts competence'],
    ['F19', 'Alternatives open', 'as a risk; it caps the rung'],
    ['F20', 'SLA breached', 'as a risk; it contradicts competence'],
    ['F21', 'Key person gone', NOT_YET],
  ],
  'SLA and support patterns': [
    ['Q1', 'SLA periods', 'reviews and the standing of each dimension'],
    ['Q2', 'Support cases', NOT_YET],
    ['Q3', 'Patterns', NOT_YET],
  ],
  Portfolio: ['P1', 'P2', 'P3', 'P4', 'P5', 'P6'].map((id) => [id, 'portfolio rule', NOT_YET] as const),
  'Engine and coach': ['C1', 'C2', 'C3', 'C4'].map((id) => [id, 'engine and coach', NOT_YET] as const),
  Documents: ['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7'].map((id) => [id, 'documents', NOT_YET] as const),
}

export const RULES: readonly (Rule & { chapter: string })[] = Object.entries(CHAPTERS).flatMap(([chapter, rules]) =>
  rules.map(([id, name, missing = '']) => ({ chapter, id, name, missing })),
)
