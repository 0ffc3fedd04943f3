import type { ReadEntry } from '../../../client/shapes.ts'
import { useIsWriter } from '../../../keys/writer.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Button } from '../../../parts/button.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { ActProblem } from '../../../writes/act-problem.tsx'
import { OnItsWay } from '../../../writes/on-its-way.tsx'
import { useAct, useActed } from '../../../writes/use-act.ts'

/** Entries a machine found: they wait for a person's word, one by one or together. */
export function Waiting({ entries }: { entries: readonly ReadEntry[] }) {
  const { t } = useLanguage()
  const waiting = entries.filter(({ reading }) => reading.status === 'proposed')
  if (waiting.length < 2) return null
  return (
    <Notice tone="caution" title={t.entry.waiting(waiting.length)} act={<ProposalActs entries={waiting} />}>
      {t.entry.waitingText}
    </Notice>
  )
}

export function ProposalActs({ entries }: { entries: readonly ReadEntry[] }) {
  const { t } = useLanguage()
  const act = useAct()
  const acted = useActed()
  const ids = entries.map(({ entry }) => entry.id).slice(0, 500)
  const account = entries[0]?.entry.account
  const decide = (operation: 'confirm' | 'reject') => {
    const said = operation === 'confirm' ? t.entry.confirmed : t.entry.rejected
    void act({ operation, input: { targets: ids }, about: ids, said, ...(account === undefined ? {} : { account }) })
  }
  const isWriter = useIsWriter()
  if (ids.every((id) => acted.has(id))) return <OnItsWay />
  if (!isWriter) return null
  return (
    <>
      <span className="proposal-acts">
        <Button onClick={() => decide('confirm')}>{t.entry.confirm}</Button>
        <Button look="quiet" onClick={() => decide('reject')}>
          {t.entry.reject}
        </Button>
      </span>
      {entries.length === 1 && ids[0] !== undefined ? <ActProblem about={ids[0]} /> : null}
    </>
  )
}
