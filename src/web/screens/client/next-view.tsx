import type { DueItem, Standing } from '../../client/shapes.ts'
import { useLanguage } from '../../language/language.tsx'
import type { Language } from '../../language/language.tsx'
import { useViewDay } from '../../language/day-context.ts'
import { Mark } from '../../parts/mark.tsx'
import { RelativeDay } from '../../parts/relative-day.tsx'
import { Section } from '../../parts/section.tsx'
import { RecordAct } from './record-act.tsx'
import { ruleName } from './rule-names.ts'
import { useRitualName } from './use-client.ts'
import { WhyRow } from './why-row.tsx'
import './next-view.css'

/** What is due for this client, most urgent first. */
export function DueView({ due }: { due: readonly DueItem[] }) {
  const language = useLanguage()
  const { t } = language
  const viewed = useViewDay()
  const ritualName = useRitualName()
  return (
    <Section title={t.client.due}>
      {due.length === 0 ? <p className="section-empty">{t.client.nothingDue}</p> : null}
      <ul className="due-list">
        {due.map((item) => (
          <li key={`${item.what} ${item.ref ?? ''} ${item.on}`} data-late={item.on < viewed || undefined}>
            <span className="due-what">{dueName(item, language, ritualName)}</span>
            <span className="due-on">
              <RelativeDay day={item.on} />
            </span>
            {item.owner ? <span className="due-owner">{item.owner}</span> : null}
          </li>
        ))}
      </ul>
    </Section>
  )
}

/** What a due item asks for: the ritual by its name, anything else by what it is. */
export function dueName(
  { what, ref }: Pick<DueItem, 'what' | 'ref'>,
  { label }: Pick<Language, 'label'>,
  ritualName: (id: string) => string,
): string {
  return what === 'slot' && ref ? ritualName(ref) : label('due', what)
}

/** The one rung that comes next: what it asks for, what is missing, and moves that would show it. */
export function NextView({ ladder }: { ladder: Standing['ladder'] }) {
  const language = useLanguage()
  const { t, label } = language
  const { next, plan } = ladder
  if (!next) return ladder.evidenced ? <p className="section-empty">{t.client.atTop}</p> : null
  return (
    <Section title={t.client.nextRung(next.rung)} aside={label('rung', next.rung)}>
      <p className="next-requires">{next.requires.text}</p>
      {next.missing.length > 0 ? (
        <>
          <h3 className="next-title">{t.client.missing}</h3>
          <ul className="next-missing">
            {next.missing.map((id) => (
              <li key={id}>
                <Mark kind={id.startsWith('L6') ? 'lid' : 'none'} />
                {ruleName(language, id)}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {next.plays.length > 0 ? <h3 className="next-title">{t.client.plays}</h3> : null}
      <ul className="next-plays">
        {next.plays.map((play) => (
          <li key={play.code}>
            <p>{play.text}</p>
            <p className="next-proof">
              {t.client.playProof(label('signal', play.signal))}
              {play.enough ? null : <> · {t.client.playNotEnough}</>}
            </p>
            <RecordAct kind="signal" data={{ signal: play.signal }}>
              {t.client.record}
            </RecordAct>
          </li>
        ))}
      </ul>
      {plan ? (
        <ul>
          <WhyRow
            why="plan.open"
            title={t.client.planTo(plan.targetRung, plan.due)}
            end={plan.overdue ? t.client.planOverdue : plan.owner}
            text={plan.observed.length > 0 ? t.client.planObserved : plan.action}
          />
        </ul>
      ) : null}
    </Section>
  )
}
