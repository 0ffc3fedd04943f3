import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Section } from '../../../parts/section.tsx'
import { RecordAct } from '../record-act.tsx'
import { ruleName } from '../rule-names.ts'
import { WhyRow } from '../why-row.tsx'
import './next-view.css'

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
