import { evidenceOf, lastUntil } from '../history/fact.ts'
import type { History } from '../history/history.ts'
import { factsOfKind } from '../history/history.ts'
import { message } from '../message.ts'
import type { Moment } from '../moment.ts'
import { firstStart } from '../portfolio/contracts.ts'
import type { Risk } from '../standing-types.ts'
import { formatDay } from '../time/day.ts'
import type { DayNumber } from '../time/day.ts'
import { keyPersonGone, misunderstood, scopeUnclear, wantsDiffer } from './agreement-risks.ts'
import { drifting, informalWork, outputOnly, problemsLate, slaBreached } from './delivery-risks.ts'
import type { Cause, RiskRule } from './found.ts'
import { alternatives, breached, depreciating, unasked } from './relationship-risks.ts'
import { clientUnaware, heroic, onboardingWeak, rhythmVague, silent, slowToAnswer, unreliable } from './rhythm-risks.ts'

/** The failure patterns of chapter 7, each with its kind and what to do about it. */
export const RISKS: readonly RiskRule[] = [
  { id: 'F1', kind: 'process', response: 'response.reclarify_goals', causes: scopeUnclear },
  { id: 'F2', kind: 'relationship', response: 'response.map_stakeholders', causes: wantsDiffer },
  { id: 'F3', kind: 'process', response: 'response.explicit_status', causes: rhythmVague },
  { id: 'F4', kind: 'process', response: 'response.explicit_status', causes: clientUnaware },
  { id: 'F5', kind: 'relationship', response: 'response.review_signals', causes: problemsLate },
  { id: 'F6', kind: 'process', response: 'response.define_boundaries', causes: informalWork },
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
export function risksOf(history: History, moment: Moment, isEnded: boolean): Risk[] {
  if (isEnded) return []
  const scene = { history, moment, start: firstStart(history, moment.day) }
  const risks = RISKS.flatMap((rule): (Risk & { day: DayNumber })[] => {
    const causes = [...rule.causes(scene)].sort((a, b) => a.since - b.since)
    return causes.length === 0 ? [] : [{ ...riskOf(history, rule, causes), day: causes[0]!.since }]
  })
  const number = (id: string) => Number(id.slice(1))
  return risks.sort((a, b) => a.day - b.day || number(a.id) - number(b.id)).map(({ day: _, ...risk }) => risk)
}

function riskOf(history: History, { id, kind, response }: RiskRule, causes: readonly Cause[]): Risk {
  const since = causes[0]!.since
  const answers = factsOfKind(history, 'risk.answered').filter((fact) => fact.data.risk === id && fact.day >= since)
  const answer = lastUntil(answers, Infinity)?.data
  return {
    id,
    kind,
    since: formatDay(since),
    why: causes[0]!.why,
    causes: causes.map(({ why }) => why),
    evidence: evidenceOf(causes.flatMap(({ facts }) => facts)),
    response: message(response),
    owner: answer?.owner ?? null,
    nextStep: answer?.nextStep ?? null,
    due: answer?.due ?? null,
    accepted: answer?.accepted ?? null,
  }
}
