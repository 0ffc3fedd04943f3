import { useNavigate } from '@tanstack/react-router'
import { useActs } from '../../keys/use-acts.ts'
import type { DueAnswer, WaitingAnswer } from '../../client/today-queries.ts'
import { mainText } from '../../entries/entry-text.ts'
import { useLanguage } from '../../language/language.tsx'
import { useAct } from '../../writes/use-act.ts'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { closingOf, runnerOf } from './closing.ts'

/** The row that has the focus: what the single keys are about. */
interface Focused {
  item: DueAnswer | undefined
  entry: WaitingAnswer | undefined
}

export interface TodayActs {
  /** Opens the entry that closes it, with what is known filled in; or its client, where more than one entry is needed. */
  done: (item: DueAnswer) => void
  snooze: (item: DueAnswer) => void
  decide: (entry: WaitingAnswer, operation: 'confirm' | 'reject') => void
}

/** What can be done with a row, by its buttons and, for the row in focus, by its keys. */
export function useTodayActs({ item, entry }: Focused, snooze: (item: DueAnswer) => void): TodayActs {
  const { t } = useLanguage()
  const act = useAct()
  const quickAdd = useQuickAdd()
  const navigate = useNavigate()
  const openRunner = (item: DueAnswer) => {
    const { account, ref, on } = item
    const params = { account }
    const to = runnerOf(item) ?? '/clients/$account'
    if (to !== '/clients/$account/sla') return void navigate({ to, params })
    // The slot the review holds goes with it.
    return void navigate({ to, params, search: { slot: on, ...(ref === null ? {} : { ritual: ref }) } })
  }
  const done = (item: DueAnswer) => {
    const start = closingOf(item)
    if (start) quickAdd.open(start)
    else openRunner(item)
  }
  const decide = ({ entry, account }: WaitingAnswer, operation: 'confirm' | 'reject') => {
    const said = operation === 'confirm' ? t.entry.confirmed : t.entry.rejected
    focusNext()
    void act({ operation, input: { targets: [entry.id] }, account, about: entry.id, said })
  }
  // Whoever promised something because of what was found says with it that it was so.
  const promise = (found: WaitingAnswer) =>
    quickAdd.open({ ...promiseOf(found), onSaved: () => decide(found, 'confirm') })
  useActs({
    'today.done': item ? () => done(item) : undefined,
    'today.snooze': item ? () => snooze(item) : undefined,
    'today.accept': entry ? () => decide(entry, 'confirm') : undefined,
    'today.reject': entry ? () => decide(entry, 'reject') : undefined,
    'today.promise': entry && isOther(entry) ? () => promise(entry) : undefined,
  })
  return { done, snooze, decide }
}

/** A promise that was found is accepted as it is. */
function isOther({ entry }: WaitingAnswer): boolean {
  return entry.kind !== 'commitment.made'
}

/** What was found may be a promise somebody made: its words are there already. */
function promiseOf({ account, entry, reading }: WaitingAnswer) {
  return { account, kind: 'commitment.made' as const, data: { what: mainText(entry.kind, reading.data) } }
}

/** The row that is about to leave hands its focus on, so that the next key finds a row. */
export function focusNext(): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-row]')]
  const at = rows.findIndex((row) => row.closest('li')?.contains(document.activeElement))
  const next = rows[at + 1] ?? rows[at - 1]
  next?.focus()
}
