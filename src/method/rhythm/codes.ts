import type { UpdateRemark } from '../updates/codes.ts'

/** What the rhythm says, by code. src/words has a sentence for each, in both languages. */

/** K1: what a ritual always holds. */
export type AgendaCode =
  | 'agenda.shipped'
  | 'agenda.in_progress'
  | 'agenda.blocked'
  | 'agenda.signal_readings'
  | 'agenda.scope_decisions'
  | 'agenda.support_patterns'
  | 'agenda.decisions_needed'
  | 'agenda.milestone_outcome'
  | 'agenda.next_milestone'
  | 'agenda.root_causes'
  | 'agenda.sla_artifact'
  | 'agenda.value_artifact'
  | 'agenda.sla_met'
  | 'agenda.sla_approached'
  | 'agenda.sla_categories'

/** K1: for whom a preset is meant. */
export type PresetCode = 'preset.default' | 'preset.high_touch' | 'preset.project' | 'preset.advisory'

export type RhythmCode = AgendaCode | PresetCode | UpdateRemark
