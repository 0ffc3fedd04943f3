import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { DueOn } from '../due-on.tsx'
import { FormAct } from '../row-acts.tsx'
import { WhyRow } from '../why-row.tsx'

/** What may grow here: briefs, discoveries, the spaces the client raised, and what past engagements ask. */
export function NextSteps({ standing }: { standing: Standing }) {
  return (
    <>
      <Initiatives initiatives={standing.initiatives} />
      <Discoveries discoveries={standing.discoveries} />
      <Spaces spaces={standing.spaces} />
      <Precedents precedents={standing.precedents} />
    </>
  )
}

function Initiatives({ initiatives }: Pick<Standing, 'initiatives'>) {
  const { t, label } = useLanguage()
  return (
    <Section title={t.views.initiatives} act={<FormAct kind="initiative.opened" />}>
      {initiatives.length === 0 ? <p className="section-empty">{t.views.nothing}</p> : null}
      <ul>
        {initiatives.map(({ ref, title, killBy, status, signals, decidedOn }) => {
          const isOpen = decidedOn === null
          return (
            <WhyRow
              key={ref}
              why={`thing.initiative.opened:${ref}`}
              isLate={status === 'overdue'}
              title={<Said>{title ?? ref}</Said>}
              end={
                <>
                  <span className="why-end-minor">{label('initiativeStatus', status)}</span>
                  <span className="why-due">{t.views.killBy(killBy)}</span>
                </>
              }
              text={t.views.signalsSeen(signals.filter(({ seen }) => seen.length > 0).length, signals.length)}
              acts={
                isOpen ? (
                  <>
                    <FormAct kind="initiative.decided" data={{ ref }} />
                    <FormAct kind="initiative.seen" data={{ ref }} />
                  </>
                ) : null
              }
            />
          )
        })}
      </ul>
    </Section>
  )
}

function Discoveries({ discoveries }: Pick<Standing, 'discoveries'>) {
  const { t, label } = useLanguage()
  if (discoveries.length === 0) return null
  return (
    <Section title={t.views.discoveries}>
      <ul>
        {discoveries.map(({ ref, space, due, status, entry }) => (
          <WhyRow
            key={ref}
            why={`thing.discovery.opened:${ref}`}
            isLate={status === 'overdue'}
            title={<Said>{space ?? ref}</Said>}
            end={
              status === 'done' ? label('discoveryStatus', status) : <DueOn day={due} isLate={status === 'overdue'} />
            }
            acts={
              status === 'done' ? null : (
                <>
                  <FormAct kind="initiative.opened" data={{ title: space ?? '', standsOn: [entry] }} />
                  <FormAct kind="discovery.closed" data={{ ref }} />
                </>
              )
            }
          />
        ))}
      </ul>
    </Section>
  )
}

function Spaces({ spaces }: Pick<Standing, 'spaces'>) {
  const { t } = useLanguage()
  if (spaces.length === 0) return null
  return (
    <Section title={t.views.spaces}>
      <ul>
        {spaces.map(({ what, raisedOn, discovery, entry }) => (
          <WhyRow
            key={entry}
            why={`entries.${entry}`}
            title={<Said>{what ?? entry}</Said>}
            end={t.views.raisedOn(raisedOn)}
            acts={discovery === null ? <FormAct kind="discovery.opened" data={{ space: what ?? '' }} /> : null}
          />
        ))}
      </ul>
    </Section>
  )
}

function Precedents({ precedents }: Pick<Standing, 'precedents'>) {
  const { t, label, labelOrName } = useLanguage()
  if (precedents.length === 0) return null
  return (
    <Section title={t.views.precedents}>
      <ul>
        {precedents.map(({ ref, precedent, signal, status }) => (
          <WhyRow
            key={ref}
            why={`thing.precedent.raised:${ref}`}
            title={<Said>{signal === null ? ref : labelOrName('risk', signal)}</Said>}
            end={label('questionStatus', status)}
            text={t.views.precedentOf(precedent)}
            acts={status === 'open' ? <FormAct kind="precedent.answered" data={{ ref }} /> : null}
          />
        ))}
      </ul>
    </Section>
  )
}
