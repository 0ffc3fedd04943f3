import { useState } from 'react'
import { checksTexts } from '#words/web-checks.ts'
import type { PredictionFacts } from '../../client/checks-queries.ts'
import type { DueAnswer } from '../../client/today-queries.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useTexts } from '../../language/language.tsx'
import { useAct } from '../../writes/use-act.ts'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { closingOf } from '../today/closing.ts'
import { dueKey } from '../today/due-groups.ts'
import { focusNext } from '../today/use-today-acts.ts'
import type { Checked } from './check-form.tsx'
import { isYesOrNo } from './realized.ts'

export type CheckMode = 'yes' | 'no' | 'value' | 'void'

/** The form that is open, and in which row. */
interface Opened {
  key: string
  mode: CheckMode
}

export interface CheckActs {
  opened: Opened | null
  close: () => void
  answer: (item: DueAnswer, mode: CheckMode) => void
  check: (item: DueAnswer, checked: Checked) => void
  voidIt: (item: DueAnswer, why: string) => void
  tell: (item: DueAnswer) => void
}

/** What can be done with a prediction in the list, by its buttons and, for the row in focus, by its keys. */
export function useCheckActs(focused: DueAnswer | undefined, facts: ReadonlyMap<string, PredictionFacts>): CheckActs {
  const texts = useTexts(checksTexts)
  const act = useAct()
  const quickAdd = useQuickAdd()
  const [opened, setOpened] = useState<Opened | null>(null)
  const close = () => {
    setOpened(null)
    focusRow(opened?.key)
  }
  const check = (item: DueAnswer, checked: Checked) => {
    setOpened(null)
    focusNext()
    const { account, ref, says } = item
    const input = { account, at: new Date().toISOString(), ref: ref ?? '', ...checked }
    const said = texts.checked(says ?? ref ?? '')
    void act({ operation: 'check-prediction', input, account, about: dueKey(item), said })
  }
  const voidIt = (item: DueAnswer, why: string) => {
    setOpened(null)
    focusNext()
    const { account, ref, says } = item
    const input = { account, at: new Date().toISOString(), ref: ref ?? '', why }
    void act({
      operation: 'void-prediction',
      input,
      account,
      about: dueKey(item),
      said: texts.voided(says ?? ref ?? ''),
    })
  }
  const answer = (item: DueAnswer, mode: CheckMode) => {
    const known = facts.get(item.entry ?? '')
    const isAnswer = (mode === 'yes' || mode === 'no') && known !== undefined && isYesOrNo(known)
    // Where a number was predicted, yes and no ask for the number that was seen: nothing is recorded that nobody saw.
    if (isAnswer) check(item, { value: mode === 'yes' ? known.target : known.baseline })
    else setOpened({ key: dueKey(item), mode })
  }
  const tell = (item: DueAnswer) => {
    const start = closingOf(item)
    if (start) quickAdd.open(start)
  }
  const prediction = focused?.what === 'prediction_check' ? focused : undefined
  useActs({
    'checks.yes': prediction ? () => answer(prediction, 'yes') : undefined,
    'checks.no': prediction ? () => answer(prediction, 'no') : undefined,
    'checks.value': prediction ? () => answer(prediction, 'value') : undefined,
    'checks.void': prediction ? () => answer(prediction, 'void') : undefined,
    'checks.tell': focused?.what === 'tell_outcome' ? () => tell(focused) : undefined,
  })
  return { opened, close, answer, check, voidIt, tell }
}

function focusRow(key: string | undefined): void {
  const rows = [...document.querySelectorAll<HTMLElement>('main [data-key]')]
  rows
    .find((row) => row.dataset['key'] === key)
    ?.querySelector<HTMLElement>('[data-row]')
    ?.focus()
}
