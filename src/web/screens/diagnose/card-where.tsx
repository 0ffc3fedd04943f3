import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import { capName } from '../client/rule-names.ts'
import { WhyRow } from '../client/why-row.tsx'

type Diagnosis = Card['diagnosis']

/** Diagnose: the rung by evidence, the rung as claimed, the lids, and at least three of the entries it rests on. */
export function CardWhere({ diagnosis }: { diagnosis: Diagnosis }) {
  const { t, label } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  const { verdict, rung, heldSince, why, thin } = diagnosis
  return (
    <Section title={texts.where} aside={texts.whereText}>
      {why ? (
        <Notice tone="plain" title={t.client.doesNotApply}>
          {why.text}
        </Notice>
      ) : null}
      <ul>
        <WhyRow
          why="rung.verdict"
          mark={<Mark kind={rung === null ? 'none' : 'full'} />}
          title={<strong>{rung === null ? verdict.text : `${rung} ${label('rung', rung)}`}</strong>}
          end={heldSince ? t.client.heldSince(heldSince) : null}
          text={rung === null ? null : `${verdict.text}. ${thin ? thin.text : ''}`}
        />
        <Claimed diagnosis={diagnosis} />
        <Lids caps={diagnosis.caps} />
      </ul>
      <Items items={diagnosis.items} />
    </Section>
  )
}

function Claimed({ diagnosis: { claimed, gap } }: { diagnosis: Diagnosis }) {
  const { t, label } = useLanguage()
  if (claimed === null) return null
  const apart = gap === null || gap === 0 ? null : gap > 0 ? t.client.gapAbove(gap) : t.client.gapBelow(-gap)
  return (
    <WhyRow
      why="claimed.latest"
      mark={<Mark kind="half" />}
      title={`${t.client.claimed}: ${claimed} ${label('rung', claimed)}`}
      end={apart}
      text={t.client.gapBias}
    />
  )
}

function Lids({ caps }: { caps: Diagnosis['caps'] }) {
  const { t, ...words } = useLanguage()
  return caps.map((cap) => (
    <WhyRow
      key={cap.rule}
      why={`cap.${cap.rule}`}
      mark={<Mark kind="lid" />}
      title={`${t.client.lid(cap.rung)}: ${capName({ ...words, t }, cap.rule)}`}
      end={t.client.lidSince(cap.since)}
      text={cap.why.text}
    />
  ))
}

/** The latest of the evidence, told: a card that only counts is believed by nobody. */
function Items({ items }: { items: Diagnosis['items'] }) {
  const { label, format } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  if (items.length === 0) return null
  return (
    <>
      <h3 className="card-title">{texts.restsOn}</h3>
      <ul>
        {items.toReversed().map(({ entry, on, kind, signal, what }) => {
          const name = signal === null ? label('kind', kind) : label('signal', signal)
          return (
            <WhyRow
              key={entry}
              why={`entries.${entry}`}
              title={what === null ? name : <Said>{what}</Said>}
              end={format.shortDay(on)}
              text={what === null ? null : name}
            />
          )
        })}
      </ul>
    </>
  )
}
