import type { Ladder } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Section } from '../../../parts/section.tsx'
import { RecordAct } from '../record-act.tsx'
import { WhyRow } from '../why-row.tsx'

/** L7: the question of the quarter, its answer, and the day on which that stops counting. */
export function StopRuleView({ ladder }: { ladder: Ladder }) {
  const { t } = useLanguage()
  const { answered, lapses } = ladder.stopRule
  return (
    <Section
      title={t.client.stopRule}
      act={
        answered ? null : (
          <RecordAct kind="need.addressed" data={{ askedFor: false }}>
            {t.client.stopRuleAct}
          </RecordAct>
        )
      }
    >
      <ul>
        <WhyRow
          why="stop-rule.answer"
          mark={<Mark kind={answered ? 'full' : 'none'} />}
          title={t.client.stopRuleQuestion}
          end={answered ? t.client.stopRuleAnswered : null}
          text={answered ? (lapses ? t.client.stopRuleLapses(lapses) : null) : t.client.stopRuleOpen}
        />
      </ul>
    </Section>
  )
}
