import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Mark } from '../../parts/mark.tsx'
import { Section } from '../../parts/section.tsx'
import { FormAct } from '../client/row-acts.tsx'
import { WhyRow } from '../client/why-row.tsx'

/** L7: which specific unstated need was it? The card tells the answer, not only that there is one. */
export function CardStopRule({ stopRule: { answered, need, lapses } }: { stopRule: Card['stopRule'] }) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  const told = need === null ? t.client.stopRuleAnswered : texts.need(need)
  const said = answered ? [told, lapses ? t.client.stopRuleLapses(lapses) : ''].join(' ') : t.client.stopRuleOpen
  return (
    <Section title={t.client.stopRule}>
      <ul>
        <WhyRow
          why="stop-rule.answer"
          mark={<Mark kind={answered ? 'full' : 'none'} />}
          title={t.client.stopRuleQuestion}
          text={said}
          acts={answered ? null : <FormAct kind="need.addressed" data={{ askedFor: false }} />}
        />
      </ul>
    </Section>
  )
}
