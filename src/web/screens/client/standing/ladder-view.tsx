import type { ReactNode } from 'react'
import type { Rung } from '#method/ledger/signals.ts'
import type { Cap, Condition, Ladder } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Section } from '../../../parts/section.tsx'
import { capName, conditionName } from '../rule-names.ts'
import { WhyRow } from '../why-row.tsx'
import './ladder-view.css'

const RUNGS: readonly Rung[] = [5, 4, 3, 2, 1]

/** The ladder as it is climbed: five rungs, their conditions beside them, the lids where they hold. */
export function LadderView({ ladder, observations }: { ladder: Ladder; observations: number }) {
  const { t } = useLanguage()
  return (
    <Section title={t.client.ladder} aside={t.client.ladderText}>
      {ladder.why ? (
        <Notice tone="plain" title={t.client.doesNotApply}>
          {ladder.why.text}
        </Notice>
      ) : null}
      {ladder.evidenced ? null : (
        <Notice tone="caution" title={t.client.notEvidenced}>
          {t.client.notEvidencedText(observations, 3)}
        </Notice>
      )}
      <ol className="ladder" reversed>
        {RUNGS.map((rung) => (
          <RungItem key={rung} rung={rung} ladder={ladder} />
        ))}
      </ol>
    </Section>
  )
}

type RungState = 'evidenced' | 'held' | 'claimed' | 'open'

function stateOf(rung: Rung, { rung: evidenced, uncapped, claimed }: Ladder): RungState {
  if (rung <= (evidenced ?? 0)) return 'evidenced'
  if (rung <= (uncapped ?? 0)) return 'held'
  return rung <= (claimed ?? 0) ? 'claimed' : 'open'
}

function RungItem({ rung, ladder }: { rung: Rung; ladder: Ladder }) {
  const { label } = useLanguage()
  const state = stateOf(rung, ladder)
  const lids = ladder.caps.filter((cap) => cap.rung === rung)
  const conditions = ladder.conditions.filter((condition) => condition.rung === rung)
  const isNear = rung <= (ladder.next?.rung ?? (ladder.rung ?? 1) + 1)
  // L2: a client nobody saw shop around is not one who stopped.
  const lineOf = (each: Rung) =>
    each === 2 && state === 'evidenced' ? label('rungTwoLine', ladder.alternatives.status) : label('rungLine', each)
  return (
    <li className={`ladder-rung ladder-${state}`} data-current={rung === ladder.rung || undefined}>
      {lids.length > 0 ? <Lids lids={lids} rung={rung} /> : null}
      <div className="ladder-step">
        <span className="ladder-gutter" aria-hidden="true">
          <span className="ladder-bar" />
        </span>
        <div className="ladder-content">
          <h3>
            <span className="ladder-number">{rung}</span>
            {label('rung', rung)}
            <RungTags rung={rung} ladder={ladder} state={state} />
          </h3>
          {isNear ? <p className="ladder-line">{lineOf(rung)}</p> : null}
          {conditions.length > 0 ? (
            <ul className={isNear ? 'ladder-conditions' : 'ladder-conditions ladder-far'}>
              {conditions.map((condition) => (
                <ConditionRow key={condition.id} condition={condition} isNear={isNear} />
              ))}
            </ul>
          ) : null}
        </div>
      </div>
    </li>
  )
}

function RungTags({ rung, ladder, state }: { rung: Rung; ladder: Ladder; state: RungState }) {
  const { t } = useLanguage()
  const tags: ReactNode[] = []
  if (rung === ladder.rung) {
    tags.push(ladder.heldSince ? t.client.heldSince(ladder.heldSince) : t.client.heldHere)
  }
  if (state === 'held' && rung === ladder.uncapped) tags.push(t.client.reachedButHeld)
  if (rung === ladder.claimed && rung !== ladder.rung) tags.push(t.client.claimedHere)
  if (rung === ladder.next?.rung) tags.push(t.client.nextHere)
  return tags.map((tag, index) => (
    <span key={index} className="ladder-tag">
      {tag}
    </span>
  ))
}

function Lids({ lids, rung }: { lids: readonly Cap[]; rung: Rung }) {
  const { t, ...words } = useLanguage()
  return (
    <div className="ladder-lid">
      <span className="ladder-gutter" aria-hidden="true">
        <span className="ladder-lid-bar" />
      </span>
      <ul className="ladder-content" aria-label={t.client.lid(rung)}>
        {lids.map((cap) => (
          <WhyRow
            key={cap.rule}
            why={`cap.${cap.rule}`}
            title={
              <>
                <span className="ladder-lid-word">{t.client.lid(rung)}</span> {capName({ ...words, t }, cap.rule)}
              </>
            }
            end={t.client.lidSince(cap.since)}
            text={cap.why.text}
          />
        ))}
      </ul>
    </div>
  )
}

function ConditionRow({ condition, isNear }: { condition: Condition; isNear: boolean }) {
  const { t, ...words } = useLanguage()
  const { id, met, needs, evidence } = condition
  return (
    <WhyRow
      why={`condition.${id}`}
      mark={<Mark kind={met ? 'full' : 'none'} />}
      title={
        <>
          {conditionName({ ...words, t }, id)}
          <span className="unseen">. {met ? t.client.met : t.client.unmet}.</span>
        </>
      }
      end={evidence.length > 0 ? t.client.entries(evidence.length) : null}
      // Far rungs stay short: what they lack opens with their line.
      text={needs && isNear ? needs.text : null}
    />
  )
}
