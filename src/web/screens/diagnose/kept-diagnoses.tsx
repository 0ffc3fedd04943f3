import type { Kind } from '#method/ledger/kinds.ts'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Section } from '../../parts/section.tsx'
import { dayOf } from '../client/things.ts'
import { useBook } from '../client/use-book.ts'
import { WhyRow } from '../client/why-row.tsx'

const KINDS: readonly Kind[] = ['diagnosis.made']
const SHOWN = 5

/** The diagnoses that were kept: what was known on those days, and how much of the list was open. */
export function KeptDiagnoses() {
  const texts = useTexts(diagnoseTexts).card
  const { entries } = useBook(KINDS)
  const latest = (entries ?? []).slice(-SHOWN).toReversed()
  return (
    <Section title={texts.earlier}>
      {entries?.length === 0 ? <p className="section-empty">{texts.earlierNone}</p> : null}
      <ul>
        {latest.map((read) => (
          <KeptDiagnosis key={read.entry.id} read={read} />
        ))}
      </ul>
    </Section>
  )
}

function KeptDiagnosis({ read: { entry, reading } }: { read: ReadEntry }) {
  const { format } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  const { rung, claimed, open, done } = reading.data
  const claim = typeof claimed === 'number' ? claimed : null
  return (
    <WhyRow
      why={`entries.${entry.id}`}
      title={typeof rung === 'number' ? texts.earlierRung(rung, claim) : texts.earlierNoRung}
      end={format.shortDay(dayOf(reading))}
      text={done === true ? texts.earlierDone : texts.earlierOpen(Array.isArray(open) ? open.length : 0)}
    />
  )
}
