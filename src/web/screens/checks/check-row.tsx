import { Link } from '@tanstack/react-router'
import { checksTexts } from '#words/web-checks.ts'
import type { PredictionFacts } from '../../client/checks-queries.ts'
import type { DueAnswer } from '../../client/today-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { Said } from '../../parts/said.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { dueKey } from '../today/due-groups.ts'
import { CheckForm, VoidForm } from './check-form.tsx'
import type { CheckActs } from './use-check-acts.ts'

interface CheckRowProps {
  item: DueAnswer
  facts: PredictionFacts | undefined
  isLate: boolean
  acts: CheckActs
}

/** One prediction: what was said, from where to where, how sure, by what it is checked; and its answer. */
export function CheckRow({ item, facts, isLate, acts }: CheckRowProps) {
  const { t } = useLanguage()
  const key = dueKey(item)
  const mode = acts.opened?.key === key ? acts.opened.mode : null
  const why = item.entry === null ? {} : { entry: item.entry }
  return (
    <li className="today-row check-row" data-late={isLate || undefined} data-key={key}>
      <Link
        className="today-what"
        data-row
        to="/clients/$account/timeline"
        params={{ account: item.account }}
        search={why}
      >
        <Said>{item.says ?? item.ref ?? ''}</Said>
      </Link>
      <FactsLine item={item} facts={facts} />
      <span className="today-client">
        <Said>{item.name}</Said>
      </span>
      <span className="today-owner">{item.owner ?? t.today.nobody}</span>
      <span className="today-on">
        <RelativeDay day={item.on} />
      </span>
      {mode === null ? <RowButtons item={item} acts={acts} /> : null}
      {mode === 'void' ? <VoidForm onVoid={(said) => acts.voidIt(item, said)} onClose={acts.close} /> : null}
      {mode !== null && mode !== 'void' && facts ? (
        <CheckForm
          facts={facts}
          initial={mode === 'yes' ? String(facts.target) : ''}
          onCheck={(checked) => acts.check(item, checked)}
          onClose={acts.close}
        />
      ) : null}
      <ActProblem about={key} />
    </li>
  )
}

function FactsLine({ item, facts }: Pick<CheckRowProps, 'item' | 'facts'>) {
  const texts = useTexts(checksTexts)
  const { format } = useLanguage()
  if (!facts) return <span className="today-why">{'\u00a0'}</span>
  const { baseline, target, unit, n, method, confidence } = facts
  const said = [
    texts.fromTo(format.number(baseline, 4), format.number(target, 4), unit),
    texts.sample(n),
    confidence === null ? null : texts.sure(confidence),
    item.what === 'tell_outcome' ? texts.tellBy(item.on) : texts.by(method),
  ]
  return <span className="today-why">{said.filter((each) => each !== null).join(' · ')}</span>
}

function RowButtons({ item, acts }: Pick<CheckRowProps, 'item' | 'acts'>) {
  const texts = useTexts(checksTexts)
  if (item.what === 'tell_outcome') {
    return (
      <span className="today-acts">
        <Button look="quiet" act="checks.tell" onClick={() => acts.tell(item)}>
          {texts.told}
        </Button>
      </span>
    )
  }
  return (
    <span className="today-acts">
      <Button look="quiet" act="checks.yes" onClick={() => acts.answer(item, 'yes')}>
        {texts.yes}
      </Button>
      <Button look="quiet" act="checks.no" onClick={() => acts.answer(item, 'no')}>
        {texts.no}
      </Button>
      <Button look="quiet" act="checks.value" onClick={() => acts.answer(item, 'value')}>
        {texts.value}
      </Button>
      <Button look="quiet" act="checks.void" onClick={() => acts.answer(item, 'void')}>
        {texts.voidIt}
      </Button>
    </span>
  )
}
