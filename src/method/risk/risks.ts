import { evidenceOf } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { message } from '../message.ts'
import type { Moment } from '../moment.ts'
import { firstStart } from '../portfolio/contracts.ts'
import type { Risk } from '../standing-chapters.ts'
import type { NamedState } from '../states/named.ts'
import { formatDay } from '../time/day.ts'
import { clientUnaware, misunderstood, onboardingWeak, scopeUnclear } from './agreement-risks.ts'
import type { RiskId } from './codes.ts'
import { drifting, informal, outputOnly, problemsLate, slaBreached } from './delivery-risks.ts'
import type { Cause, RiskRule } from './found.ts'
import { keyPersonGone, wantsDiffer } from './people-risks.ts'
import { alternatives, breached, depreciating, unasked } from './relationship-risks.ts'
import { heroic, rhythmVague, silent, slowToAnswer, unreliable } from './rhythm-risks.ts'

/** The failure patterns of chapter 7, each with its kind and what to do about it. */
export const RISKS: readonly RiskRule[] = [
  { id: 'F1', kind: 'process', response: 'response.reclarify_goals', causes: scopeUnclear },
  { id: 'F2', kind: 'relationship', response: 'response.map_stakeholders', causes: wantsDiffer },
  { id: 'F3', kind: 'process', response: 'response.explicit_status', causes: rhythmVague },
  { id: 'F4', kind: 'process', response: 'response.explicit_status', causes: clientUnaware },
  { id: 'F5', kind: 'relationship', response: 'response.review_signals', causes: problemsLate },
  { id: 'F6', kind: 'process', response: 'response.define_boundaries', causes: informal },
  { id: 'F7', kind: 'relationship', response: 'response.review_signals', causes: unasked },
  { id: 'F8', kind: 'relationship', response: 'response.translate_value', causes: outputOnly },
  { id: 'F9', kind: 'relationship', response: 'response.explicit_status', causes: silent },
  { id: 'F10', kind: 'process', response: 'response.explicit_status', causes: drifting },
  { id: 'F11', kind: 'process', response: 'response.restore_rhythm', causes: heroic },
  { id: 'F12', kind: 'relationship', response: 'response.reclarify_goals', causes: depreciating },
  { id: 'F14', kind: 'process', response: 'response.explicit_status', causes: onboardingWeak },
  { id: 'F15', kind: 'process', response: 'response.explicit_status', causes: slowToAnswer },
  { id: 'F16', kind: 'relationship', response: 'response.reclarify_goals', causes: misunderstood },
  { id: 'F17', kind: 'process', response: 'response.explicit_status', causes: unreliable },
  { id: 'F18', kind: 'relationship', response: 'response.reclarify_goals', causes: breached },
  { id: 'F19', kind: 'relationship', response: 'response.translate_value', causes: alternatives },
  { id: 'F20', kind: 'process', response: 'response.explicit_status', causes: slaBreached },
  { id: 'F21', kind: 'relationship', response: 'response.map_stakeholders', causes: keyPersonGone },
]

/** One risk a pattern, with all its causes; ordered by since, then id. An ended account raises none. */
export function risksOf(history: History, moment: Moment, named: NamedState): Risk[] {
  if (named.name === 'ended') return []
  const scene = { history, moment, named, start: firstStart(history, moment.day) }
  return RISKS.map((rule) => ({ rule, causes: [...rule.causes(scene)].sort((a, b) => a.since - b.since) }))
    .filter(({ causes }) => causes.length > 0)
    .sort((a, b) => a.causes[0]!.since - b.causes[0]!.since || numberOf(a.rule.id) - numberOf(b.rule.id))
    .map(({ rule, causes }) => riskOf(history, rule, causes))
}

function numberOf(id: RiskId): number {
  return Number(id.slice(1))
}

function riskOf(history: History, { id, kind, response }: RiskRule, causes: readonly Cause[]): Risk {
  const { since, why } = causes[0]!
  // What was answered before it arose was said of an earlier one.
  const answer = factsOfKind(history, 'risk.answered').findLast(({ data, day }) => data.risk === id && day >= since)
  return {
    id,
    kind,
    since: formatDay(since),
    why,
    causes: causes.map((cause) => cause.why),
    evidence: evidenceOf(causes.flatMap(({ facts }) => facts)),
    response: message(response),
    owner: answer?.data.owner ?? null,
    nextStep: answer?.data.nextStep ?? null,
    due: answer?.data.due ?? null,
    accepted: answer === undefined ? null : acceptedWhy(answer.data, answer.redacted),
  }
}

/** An accepted risk stays listed as accepted, even where the reason was erased. */
function acceptedWhy(
  { accepted, owner }: { accepted?: string | undefined; owner?: string | undefined },
  redacted: boolean,
): string | null {
  if (accepted !== undefined) return accepted
  return redacted && owner === undefined ? '' : null
}
