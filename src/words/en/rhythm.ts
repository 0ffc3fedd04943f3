import { formatOf } from '../format.ts'
import type { RhythmParams } from '../params/rhythm.ts'
import type { Sentences } from '../table.ts'
import { standingLabels } from './labels-standing.ts'

const { count, number } = formatOf('en')
const { updateFact } = standingLabels

/** For whom a rhythm is meant and what each of its rituals always holds (K1); what is remarked on an update (K6). */
export const rhythm = {
  'preset.default': () =>
    'The usual rhythm: a written update each week, a sync every second week, support patterns each month, and each quarter a review and an SLA review.',
  'preset.high_touch': () => 'For close work: the usual rhythm, and a review after each milestone.',
  'preset.project': () =>
    'For a project: the decisions a milestone needs are put to the client before it, an update follows it, and a review each quarter.',
  'preset.advisory': () =>
    'For advice: a strategic review each quarter; whatever else is needed is agreed as it comes up.',
  'agenda.shipped': () => 'What was shipped, and what it changed',
  'agenda.in_progress': () => 'What is in progress, with its owner and its day',
  'agenda.blocked': () => 'What is blocked, on what, and who can free it',
  'agenda.signal_readings': () => 'Signal readings: what the measures and predictions say',
  'agenda.scope_decisions': () => 'Scope decisions: what comes in, what stays out, what changes',
  'agenda.support_patterns': () => 'Support patterns: what keeps coming back',
  'agenda.decisions_needed': () => 'Decisions needed: what, from whom, by when',
  'agenda.milestone_outcome': () => 'What the milestone brought, against what was expected',
  'agenda.next_milestone': () => 'The next milestone: its day, its owner, what it needs',
  'agenda.root_causes': () => 'Root-cause patterns: where the problems come from',
  'agenda.sla_artifact': () => 'SLA: each dimension against its target',
  'agenda.value_artifact': () => 'Value realization: what was predicted against what came of it',
  'agenda.sla_met': () => 'Was each target met?',
  'agenda.sla_approached': () => 'Was one approached without a breach?',
  'agenda.sla_categories': () => 'Are these still the right categories?',
  'update.long': ({ words, characters, wordsMax, charactersMax }) => {
    const long = [
      ...(words > 0 ? [count(words, { one: 'word', other: 'words' })] : []),
      ...(characters > 0 ? [count(characters, { one: 'Chinese character', other: 'Chinese characters' })] : []),
    ].join(' and ')
    return `The update has ${long}; it should fit into ${number(wordsMax)} words, or ${number(charactersMax)} Chinese characters. Leave out what changes nothing for the reader.`
  },
  'update.no_outcome': () =>
    'It says what was put out and not what that changed. Add what is different for the client now, with a number where there is one.',
  'update.vague_line': ({ line, words }) =>
    `Line ${number(line)} (“${words}”) names neither an owner nor a day nor a number. Say who, by when, or how much.`,
  'update.bad_news_left_out': ({ what, ref, words }) =>
    `The update leaves something out. ${updateFact[what]} (${ref}): ${words}. Say it, with what is done about it and by when; a known problem with a date unsettles less than one that comes to light.`,
} satisfies Sentences<RhythmParams>
