import type { ReadEntry } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { DirectAct, FormAct } from '../row-acts.tsx'
import { ThingSection } from '../thing-section.tsx'
import { isToldBy, textOf, thingsOf } from '../things.ts'
import type { Thing } from '../things.ts'
import { useClient } from '../use-client.ts'
import { WhyRow } from '../why-row.tsx'

interface FromEntries {
  entries: readonly ReadEntry[] | undefined
}

/** What is being worked on, by what was told of it last. */
export function WorkSection({ entries }: FromEntries) {
  const { t, labelOrName } = useLanguage()
  const work = entries && thingsOf(entries, 'work.updated')
  const isOpen = ({ data }: Thing) => data['status'] === 'in_progress' || data['status'] === 'blocked'
  return (
    <ThingSection
      title={t.views.work}
      act={<FormAct kind="work.updated" />}
      open={work?.filter(isOpen)}
      settled={work?.filter((item) => !isOpen(item))}
      row={({ name: ref, data, text }, open) => (
        <WhyRow
          key={ref}
          why={`thing.work.updated:${ref}`}
          isLate={open && data['status'] === 'blocked'}
          title={<Said>{textOf(data['title']) || text || ref}</Said>}
          end={
            <>
              <span className="why-end-minor">{labelOrName('workScope', textOf(data['scope']))}</span>
              <span className="why-due">{labelOrName('workStatus', textOf(data['status']))}</span>
            </>
          }
          text={textOf(data['blockedOn']) || textOf(data['outcome']) || null}
          acts={
            open ? (
              <>
                <FormAct kind="work.updated" data={{ ...data, status: 'shipped' }}>
                  {t.views.shipped}
                </FormAct>
                {data['status'] === 'blocked' ? null : (
                  <FormAct kind="work.updated" data={{ ...data, status: 'blocked' }}>
                    {t.views.blocked}
                  </FormAct>
                )}
                <FormAct kind="work.updated" data={data}>
                  {t.views.change}
                </FormAct>
              </>
            ) : null
          }
        />
      )}
    />
  )
}

/** Q2: support cases, each by its level and what lay at its root. */
export function CaseSection({ entries }: FromEntries) {
  const { t, labelOrName, format } = useLanguage()
  const { account } = useClient()
  const cases = entries && thingsOf(entries, 'case.opened')
  const isSettled = (each: Thing) => isToldBy(each, 'case.closed')
  return (
    <ThingSection
      title={t.views.cases}
      act={<FormAct kind="case.opened" />}
      open={cases?.filter((each) => !isSettled(each))}
      settled={cases?.filter(isSettled)}
      row={({ name: ref, data, text, at }, isOpen) => (
        <WhyRow
          key={ref}
          why={`thing.case.opened:${ref}`}
          {...(isOpen ? { about: `case ${ref}` } : {})}
          title={<Said>{text || ref}</Said>}
          end={
            <>
              <span className="why-end-minor">{textOf(data['theme'])}</span>
              <span>{labelOrName('caseLevel', textOf(data['level']))}</span>
              <span>{format.shortDay(at)}</span>
            </>
          }
          acts={
            isOpen ? (
              <DirectAct
                act={({ at: on }) => ({
                  operation: 'close-case',
                  input: { account, ref, at: on },
                  about: `case ${ref}`,
                  said: t.views.said.closed(text || ref),
                })}
              >
                {t.views.acts['case.closed']}
              </DirectAct>
            ) : null
          }
        />
      )}
    />
  )
}
