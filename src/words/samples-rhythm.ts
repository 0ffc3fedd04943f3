import type { RhythmParams } from './params/rhythm.ts'

export const RHYTHM_SAMPLES: RhythmParams = {
  'preset.default': {},
  'preset.high_touch': {},
  'preset.project': {},
  'preset.advisory': {},
  'agenda.shipped': {},
  'agenda.in_progress': {},
  'agenda.blocked': {},
  'agenda.signal_readings': {},
  'agenda.scope_decisions': {},
  'agenda.support_patterns': {},
  'agenda.decisions_needed': {},
  'agenda.milestone_outcome': {},
  'agenda.next_milestone': {},
  'agenda.root_causes': {},
  'agenda.sla_artifact': {},
  'agenda.value_artifact': {},
  'agenda.sla_met': {},
  'agenda.sla_approached': {},
  'agenda.sla_categories': {},
}
