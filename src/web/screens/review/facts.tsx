import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { reviewTexts } from '#words/web-review.ts'
import { standingQuery } from '../../client/queries.ts'
import type { Initiative, Relationship } from '../../client/review-queries.ts'
import { useNameOf } from '../../entries/use-name-of.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Said } from '../../parts/said.tsx'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'

/** What the sitting looks at of one relationship: how it stood before the quarter, and how it stands. */
export function RelationshipFacts({ relationship }: { relationship: Relationship }) {
  const texts = useTexts(reviewTexts)
  const { label } = useLanguage()
  const { account, state, invested, rung, trust, fit, fitInQuarter, questionsOpen, withClient } = relationship
  const quickAdd = useQuickAdd()
  return (
    <dl className="sitting-facts">
      <Fact name={texts.state}>
        {state.named ? label('state', state.named) : texts.noState}
        {state.since ? <Minor>{texts.since(state.since)}</Minor> : null}
      </Fact>
      <Fact name={texts.rungName}>
        <ChangeText change={rung} none={texts.noRung} />
      </Fact>
      <Fact name={texts.trustName}>
        {(['competence', 'integrity', 'benevolence'] as const).map((dimension) => (
          <span key={dimension} className="sitting-trust">
            {label('trust', dimension)} <ChangeText change={trust[dimension]} none={texts.unknown} />
          </span>
        ))}
      </Fact>
      <Fact name={texts.invested}>{investedText(invested, texts)}</Fact>
      <Fact name={texts.fit}>
        {fit === null || !fitInQuarter ? texts.fitOld : texts.fitPassed(3 - fit.failed)}
        {fitInQuarter ? null : (
          <Button look="quiet" onClick={() => quickAdd.open({ account, kind: 'fit.assessed' })}>
            {texts.fitAct}
          </Button>
        )}
      </Fact>
      <Fact name={texts.withClient}>{withClient ? texts.heldOn(withClient.heldOn) : texts.notHeld}</Fact>
      <Fact name={texts.questions}>{questionsOpen === 0 ? texts.questionsNone : texts.questionsOf(questionsOpen)}</Fact>
      <StandingFacts account={account} />
    </dl>
  )
}

function investedText(
  { inQuarter, lastOn }: Relationship['invested'],
  texts: { investedNot: string; investedNotSince: (on: string) => string; investedOn: (on: string) => string },
): string {
  if (lastOn === null) return texts.investedNot
  return inQuarter ? texts.investedOn(lastOn) : texts.investedNotSince(lastOn)
}

/** What only the standing of today holds: the claim, the risks, the renewal. */
function StandingFacts({ account }: { account: string }) {
  const texts = useTexts(reviewTexts)
  const { t, labelOrName, format } = useLanguage()
  const { data } = useQuery(standingQuery(account, undefined))
  const { ladder, risks, renewal } = data ?? {}
  const open = risks?.filter(({ accepted }) => accepted === null) ?? []
  return (
    <>
      <Fact name={texts.claimed}>
        {ladder ? (ladder.claimed === null ? texts.noClaim : format.number(ladder.claimed)) : '\u00a0'}
        {ladder?.gap ? (
          <Minor>{ladder.gap > 0 ? t.client.gapAbove(ladder.gap) : t.client.gapBelow(-ladder.gap)}</Minor>
        ) : null}
      </Fact>
      <Fact name={texts.risksHere}>
        {risks ? (open.length === 0 ? texts.noRisks : null) : '\u00a0'}
        {open.map((risk) => (
          <span key={risk.id} className="sitting-risk">
            <strong>{labelOrName('risk', risk.id)}</strong> {risk.why.text}
          </span>
        ))}
      </Fact>
      <Fact name={texts.renewal}>{data ? (renewal ? texts.renewalOn(renewal.end) : texts.noRenewal) : '\u00a0'}</Fact>
    </>
  )
}

/** What the sitting looks at of an initiative: what was bet on, what was seen, and when it was to be judged. */
export function InitiativeFacts({ initiative, account }: { initiative: Initiative; account: string }) {
  const texts = useTexts(reviewTexts)
  const { label, format } = useLanguage()
  const nameOf = useNameOf(account)
  const { openedOn, killBy, status, owner, signals } = initiative
  return (
    <dl className="sitting-facts">
      <Fact name={texts.state}>
        {label('initiativeStatus', status)}
        {owner ? <Minor>{nameOf(owner)}</Minor> : null}
      </Fact>
      <Fact name={texts.opened}>{format.day(openedOn)}</Fact>
      <Fact name={texts.killBy}>{format.day(killBy)}</Fact>
      <Fact name={texts.signals}>
        {texts.signalsSeen(signals.filter(({ seen }) => seen.length > 0).length, signals.length)}
        {signals.map(({ signal, seen }, index) => (
          <span key={index} className="sitting-risk" data-seen={seen.length > 0 || undefined}>
            <Said>{signal ?? texts.erased}</Said>
          </span>
        ))}
      </Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function Minor({ children }: { children: ReactNode }) {
  return <span className="sitting-minor">{children}</span>
}

/** From what to what; what did not move says its value once. */
function ChangeText({ change: { from, to, movement }, none }: { change: Relationship['rung']; none: string }) {
  const texts = useTexts(reviewTexts)
  const { format } = useLanguage()
  const value = (n: number | null) => (n === null ? none : format.number(n))
  if (movement !== 'up' && movement !== 'down') return <>{value(to)}</>
  return (
    <>
      {value(from)} → {value(to)} <strong>{texts[movement]}</strong>
    </>
  )
}
