import type { ReadEntry } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { ThingSection } from '../thing-section.tsx'
import { isToldBy, textOf, thingsOf, toldLast } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

interface FromEntries {
  entries: readonly ReadEntry[] | undefined
}

/** A4: what is in, what is out, what changes only by request, and what goes up the path. */
export function ScopeSection({ entries }: FromEntries) {
  const { t, labelsOf } = useLanguage()
  const items = entries && thingsOf(entries, 'scope.set')
  return (
    <Section title={t.views.scope} act={<FormAct kind="scope.set" data={{ boundary: 'included' }} />}>
      {items === undefined ? <div className="thing-wait" /> : null}
      {items?.length === 0 ? <p className="section-empty">{t.views.nothing}</p> : null}
      {labelsOf('boundary').map(({ name: boundary, label }) => {
        const within = items?.filter(({ data }) => data['boundary'] === boundary) ?? []
        return within.length === 0 ? null : (
          <div key={boundary}>
            <h3 className="view-group">{label}</h3>
            <ul>
              {within.map((item) => (
                <ScopeRow key={item.name} item={item} />
              ))}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}

function ScopeRow({ item }: { item: Thing }) {
  const { t } = useLanguage()
  const { name: ref, text, data } = item
  const due = textOf(data['due'])
  return (
    <WhyRow
      why={`thing.scope.set:${ref}`}
      title={<Said>{text || ref}</Said>}
      end={due === '' ? null : t.views.due(due)}
      acts={
        <FormAct kind="scope.set" data={{ ref, text, boundary: data['boundary'], ...(due === '' ? {} : { due }) }}>
          {t.views.change}
        </FormAct>
      }
    />
  )
}

export function ChangeSection({ entries }: FromEntries) {
  const { t, labelOrName, label } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const changes = entries && thingsOf(entries, 'change.requested')
  // What was deferred waits for another decision.
  const isOpen = (change: Thing) => {
    const decided = toldLast(change, 'change.decided')
    return decided === undefined || decided.reading.data['decision'] === 'deferred'
  }
  return (
    <ThingSection
      title={t.views.changes}
      act={<FormAct kind="change.requested" />}
      open={changes?.filter(isOpen)}
      settled={changes?.filter((change) => !isOpen(change))}
      row={(change, open) => {
        const decided = toldLast(change, 'change.decided')?.reading.data
        const side = change.data['requestedBy'] === 'us' ? 'us' : 'client'
        const facts = [
          label('side', side),
          decided ? labelOrName('changeDecision', textOf(decided['decision'])) : null,
          decided ? nameOf(textOf(decided['by'])) : null,
          decided?.['disputed'] === true ? t.views.disputed : null,
        ]
        return (
          <WhyRow
            key={change.name}
            why={`thing.change.requested:${change.name}`}
            title={<Said>{change.text || change.name}</Said>}
            end={facts.filter(Boolean).join(' · ')}
            text={textOf(change.data['impact']) || null}
            acts={open ? <FormAct kind="change.decided" data={{ ref: change.name }} /> : null}
          />
        )
      }}
    />
  )
}

const OUTCOMES = ['kept_in', 'ruled_out', 'renegotiated'] as const

/** A4: what was promised in the sale, until it is kept in, ruled out or renegotiated. */
export function SoldSection({ entries }: FromEntries) {
  const { t, label, labelOrName } = useLanguage()
  const { account } = useClient()
  const nameOf = useNameOf(account)
  const promises = entries && thingsOf(entries, 'promise.sold')
  const isSettled = (promise: Thing) => isToldBy(promise, 'promise.reconciled')
  return (
    <ThingSection
      title={t.views.sold}
      aside={t.views.soldText}
      act={<FormAct kind="promise.sold" />}
      open={promises?.filter((promise) => !isSettled(promise))}
      settled={promises?.filter(isSettled)}
      row={(promise, isOpen) => {
        const { name: ref, text } = promise
        const outcome = textOf(toldLast(promise, 'promise.reconciled')?.reading.data['outcome'])
        return (
          <WhyRow
            key={ref}
            why={`thing.promise.sold:${ref}`}
            {...(isOpen ? { about: `promise ${ref}` } : {})}
            title={<Said>{text || ref}</Said>}
            end={outcome === '' ? nameOf(textOf(promise.data['by'])) : labelOrName('promiseOutcome', outcome)}
            acts={
              isOpen
                ? OUTCOMES.map((each) => (
                    <DirectAct
                      key={each}
                      act={({ at }) => ({
                        operation: 'reconcile-promise',
                        input: { account, ref, outcome: each, at },
                        about: `promise ${ref}`,
                        said: t.views.said.reconciled(label('promiseOutcome', each), text || ref),
                      })}
                    >
                      {label('promiseOutcome', each)}
                    </DirectAct>
                  ))
                : null
            }
          />
        )
      }}
    />
  )
}
