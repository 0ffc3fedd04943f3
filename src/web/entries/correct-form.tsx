import { useMemo, useState } from 'react'
import type { FormEvent } from 'react'
import { parseData } from '#method/ledger/entry.ts'
import { sayExpectation } from '#words/say.ts'
import { RequestProblem } from '../client/problem.ts'
import type { ReadEntry } from '../client/shapes.ts'
import { DayInput } from '../forms/day-input.tsx'
import { dataOfDraft, draftOfData, typedText } from '../forms/draft-data.ts'
import type { DraftValues } from '../forms/draft-data.ts'
import { EntryField } from '../forms/entry-field.tsx'
import { fieldsOfKind } from '../forms/field-shape.ts'
import { FormContext } from '../forms/form-context.ts'
import { useLanguage } from '../language/language.tsx'
import { today } from '../language/today.ts'
import { readDay } from '#method/text/days/typed-day.ts'
import { Button } from '../parts/button.tsx'
import { DialogActs } from '../parts/dialog.tsx'
import { Field, TextArea } from '../parts/field.tsx'
import { ProblemNotice } from '../parts/problem-notice.tsx'
import { Consequences } from './consequences.tsx'
import { Meanwhile } from './meanwhile.tsx'
import { useEntryAct } from './use-entry-act.ts'

/** How the entry should have read: its fields as they stand, to be changed, and why. */
export function CorrectForm({ read, onDone }: { read: ReadEntry; onDone: () => void }) {
  const { t } = useLanguage()
  const { entry, reading } = read
  const { fields, values, setValues, typedDay, setTypedDay, errors, isWhole, change } = useCorrection(read)
  const [why, setWhy] = useState('')
  // What is corrected is the entry as it read when it was looked at.
  const [seen, setSeen] = useState(reading)
  const save = useEntryAct(read, onDone)
  const isOvertaken = save.error instanceof RequestProblem && save.error.has('entry.acted_meanwhile')
  const see = () => {
    setSeen(reading)
    save.reset()
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (!isWhole || !change) return
    const input = {
      target: entry.id,
      ...change,
      seen: [...seen.acts],
      ...(why.trim() === '' ? {} : { why: why.trim() }),
    }
    save.mutate({ act: 'correct', input })
  }
  return (
    <FormContext value={{ account: entry.account, kind: entry.kind, errors }}>
      <form className="entry-form" onSubmit={submit}>
        <div className="entry-fields">
          {fields.map((field) => (
            <EntryField
              key={field.name}
              field={field}
              path={`$.data.${field.name}`}
              value={values[field.name]}
              onChange={(value) => setValues({ ...values, [field.name]: value })}
            />
          ))}
          <DayAndWhy day={typedDay} onDay={setTypedDay} why={why} onWhy={setWhy} />
        </div>
        {isWhole && change ? (
          <Consequences
            account={entry.account}
            act={{ kind: 'entry.corrected', data: { target: entry.id, ...change } }}
          />
        ) : null}
        {isOvertaken ? <Meanwhile read={read} before={seen} onSeen={see} /> : null}
        {save.error && !isOvertaken ? <ProblemNotice problem={save.error} /> : null}
        <DialogActs>
          <Button look="quiet" onClick={onDone}>
            {t.shell.cancel}
          </Button>
          <Button
            look="main"
            type="submit"
            isBusy={save.isPending}
            disabled={!isWhole || change === null || isOvertaken}
          >
            {t.entry.apply.correct}
          </Button>
        </DialogActs>
      </form>
    </FormContext>
  )
}

/** The entry's fields and day as they are being changed, and what that changes; null while nothing does. */
function useCorrection(read: ReadEntry) {
  const { locale } = useLanguage()
  const { entry, reading } = read
  const signal = typedText(reading.data['signal'])
  const fields = useMemo(() => fieldsOfKind(entry.kind, signal), [entry.kind, signal])
  const [values, setValues] = useState<DraftValues>(() => draftOfData(fields, reading.data))
  const [typedDay, setTypedDay] = useState(reading.at.slice(0, 10))
  const day = readDay(typedDay, { today: today(), toward: 'past' })
  const data = useMemo(() => dataOfDraft(fields, values, today()), [fields, values])
  const errors = useMemo(() => {
    const { refusals } = parseData(entry.kind, data, '$.data')
    return Object.fromEntries(refusals.map(({ path, expected }) => [path, sayExpectation(locale, expected)]))
  }, [entry.kind, data, locale])
  const isWhole = Object.keys(errors).length === 0 && day !== null && day <= today()
  return { fields, values, setValues, typedDay, setTypedDay, errors, isWhole, change: changeOf(read, { day, data }) }
}

interface DayAndWhyProps {
  day: string
  onDay: (day: string) => void
  why: string
  onWhy: (why: string) => void
}

function DayAndWhy({ day, onDay, why, onWhy }: DayAndWhyProps) {
  const { t } = useLanguage()
  const read = readDay(day, { today: today(), toward: 'past' })
  return (
    <>
      <div className="entry-field">
        <Field label={t.entry.on} error={read !== null && read > today() ? t.asOf.future(today()) : null}>
          {(props) => <DayInput {...props} value={day} toward="past" onChange={onDay} />}
        </Field>
      </div>
      <div className="entry-field entry-field-wide">
        <Field label={t.entry.why} optional={t.entry.optional} hint={t.entry.whyHint}>
          {(props) => <TextArea {...props} value={why} onChange={({ target }) => onWhy(target.value)} />}
        </Field>
      </div>
    </>
  )
}

interface Change {
  at?: string
  data?: Record<string, unknown>
}

/** What differs from how the entry reads now; null while nothing does. */
function changeOf(
  { reading }: ReadEntry,
  wanted: { day: string | null; data: Record<string, unknown> },
): Change | null {
  const isOtherDay = wanted.day !== null && wanted.day !== reading.at.slice(0, 10)
  const isOtherData = JSON.stringify(sorted(wanted.data)) !== JSON.stringify(sorted(reading.data))
  if (!isOtherDay && !isOtherData) return null
  return {
    ...(isOtherDay && wanted.day !== null ? { at: wanted.day } : {}),
    ...(isOtherData ? { data: wanted.data } : {}),
  }
}

function sorted(data: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1))
}
