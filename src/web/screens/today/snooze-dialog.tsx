import { useId, useState } from 'react'
import { readDay } from '#method/text/days/typed-day.ts'
import type { Day } from '#method/time/day.ts'
import type { DueAnswer } from '../../client/today-queries.ts'
import { DayInput } from '../../forms/day-input.tsx'
import { useLanguage } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog, DialogActs } from '../../parts/dialog.tsx'
import { useAct } from '../../writes/use-act.ts'
import { dueKey } from './due-groups.ts'
import { focusNext } from './use-today-acts.ts'

/** Until a day, as people type it, or until the client is heard from. */
export function SnoozeDialog({ item, onClose }: { item: DueAnswer | null; onClose: () => void }) {
  const { t } = useLanguage()
  return (
    <Dialog isOpen={item !== null} onClose={onClose} title={t.today.snoozeTitle}>
      {item ? <SnoozeForm item={item} onClose={onClose} /> : null}
    </Dialog>
  )
}

function SnoozeForm({ item, onClose }: { item: DueAnswer; onClose: () => void }) {
  const { t } = useLanguage()
  const act = useAct()
  const id = useId()
  const [typed, setTyped] = useState('')
  const day = typed === '' ? null : readDay(typed, { today: today(), toward: 'future' })
  const putOff = (until: { until: Day } | { untilReply: true }) => {
    const { account, what, ref, on } = item
    const input = { account, at: new Date().toISOString(), what, on, ...(ref === null ? {} : { ref }), ...until }
    onClose()
    focusNext()
    void act({ operation: 'snooze', input, account, about: dueKey(item), said: t.today.snoozed })
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (day !== null) putOff({ until: day })
      }}
    >
      <label className="field-label" htmlFor={id}>
        {t.today.snoozeDay}
      </label>
      <DayInput id={id} value={typed} onChange={setTyped} toward="future" />
      <DialogActs>
        <Button onClick={() => putOff({ untilReply: true })}>{t.today.untilReply}</Button>
        <Button look="main" type="submit" disabled={day === null}>
          {t.today.putOff}
        </Button>
      </DialogActs>
    </form>
  )
}
