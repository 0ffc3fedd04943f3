import type { Standing } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

const MARKS = { accepted: 'full', asked: 'half', open: 'none' } as const

/** A9: what is handed on, one by one: the receiver accepts each or asks; the client is told who and when. */
export function HandoffSection({ handoff }: Pick<Standing, 'handoff'>) {
  const { t } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  return (
    <Section
      title={t.views.handoff}
      aside={handoff ? t.views.handoffFrom(nameOf(handoff.from), nameOf(handoff.to)) : null}
      act={handoff === null || handoff.done ? <FormAct kind="handoff.opened" /> : null}
    >
      {handoff === null ? <p className="section-empty">{t.views.handoffNone}</p> : null}
      {handoff ? (
        <>
          <ul>
            {handoff.items.map((item, index) => (
              <ItemRow key={item.item} {...{ handoff, item, index }} />
            ))}
          </ul>
          <p className="section-empty">{handoff.clientTold ? t.views.clientTold : t.views.clientUntold}</p>
        </>
      ) : null}
    </Section>
  )
}

type Handoff = NonNullable<Standing['handoff']>

interface ItemRowProps {
  handoff: Handoff
  item: Handoff['items'][number]
  index: number
}

function ItemRow({ handoff, item, index }: ItemRowProps) {
  const { t } = useLanguage()
  const { account } = useClient()
  const isOpen = item.status !== 'accepted'
  const about = `handoff ${handoff.ref} ${String(index)}`
  const said = item.item
  return (
    <WhyRow
      why={`entries.${[handoff.entry, item.entry].filter((id) => id !== null).join(',')}`}
      {...(isOpen ? { about } : {})}
      mark={<Mark kind={MARKS[item.status]} />}
      title={<Said>{said}</Said>}
      end={t.views.itemStatus[item.status]}
      acts={
        isOpen ? (
          <>
            <DirectAct
              act={({ at }) => ({
                operation: 'accept-handoff',
                input: { account, ref: handoff.ref, item: index, at },
                about,
                said: t.views.said.accepted(said),
              })}
            >
              {t.views.accept}
            </DirectAct>
            <FormAct kind="handoff.accepted" data={{ ref: handoff.ref, item: said }} />
          </>
        ) : null
      }
    />
  )
}
