import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Notice } from '../../parts/notice.tsx'
import { Said } from '../../parts/said.tsx'
import { useClient } from '../client/use-client.ts'
import { useUnsent } from './use-coach-draft.ts'

/** Words for a question that somebody else answered first: nothing typed is lost, and nothing of it is stored. */
export function UnsentAnswers({ answers }: { answers: readonly ReadEntry[] }) {
  const texts = useTexts(diagnoseTexts).coach
  const { account } = useClient()
  const [unsent, drop] = useUnsent(account, answers)
  return unsent.map(({ number, text }) => (
    <Notice
      key={number}
      tone="caution"
      title={texts.unsent(number)}
      act={<Button onClick={() => drop(number)}>{texts.unsentDrop}</Button>}
    >
      <Said>{text}</Said>
    </Notice>
  ))
}
