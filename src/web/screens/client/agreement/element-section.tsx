import type { ReadEntry, Standing } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { ELEMENT_MARKS } from './agreement-view.tsx'
import { FormAct } from '../row-acts.tsx'
import { textOf, thingsOf } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

interface ElementSectionProps {
  clarity: Standing['clarity']
  entries: readonly ReadEntry[] | undefined
}

/** A1: the seven elements, each with its words: agreed by the client, assumed by us, or never stated. */
export function ElementSection({ clarity, entries }: ElementSectionProps) {
  const { t, label, labelsOf } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const stated = entries && thingsOf(entries, 'element.stated', ({ element }) => textOf(element))
  return (
    <Section title={t.views.elements} aside={t.client.clarityCount(clarity.explicit)}>
      <ul>
        {labelsOf('element').map(({ name: element, label: title }) => {
          const { status, agreedBy } = clarity.elements[element]
          const text = stated?.find(({ name }) => name === element)?.text ?? ''
          return (
            <WhyRow
              key={element}
              why={`element.${element}`}
              mark={<Mark kind={ELEMENT_MARKS[status]} />}
              title={title}
              end={
                <>
                  {agreedBy ? <span className="why-end-minor">{t.client.agreedBy(nameOf(agreedBy))}</span> : null}
                  <span>{label('elementStatus', status)}</span>
                </>
              }
              text={text === '' ? null : <Said>{text}</Said>}
              acts={
                <FormAct kind="element.stated" data={{ element, text, ...(agreedBy === null ? {} : { agreedBy }) }}>
                  {status === 'missing'
                    ? t.views.acts['element.stated']
                    : status === 'assumed'
                      ? t.views.agree
                      : t.views.reword}
                </FormAct>
              }
            />
          )
        })}
      </ul>
    </Section>
  )
}
