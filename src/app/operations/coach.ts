import type { OperationOf } from '#contract/operations.ts'
import { message } from '#method/message.ts'
import { askHistory } from '#store/ask-history.ts'
import { questionNow } from '../coaching/place.ts'
import type { Run } from '../run.ts'

export const run: Run<OperationOf<'coach'>> = async ({ account, question: asked }, { ports }) => {
  const { store, workspace } = ports
  const found = await askHistory(store, { workspace, account }, (history) => questionNow(history, ports.now()))
  if (found.refusals) return found
  const question = found.answer
  if (asked !== undefined && asked !== question.number) {
    return { refusals: [message('coach.not_the_question', { asked, current: question.number })] }
  }
  return { value: { question } }
}
