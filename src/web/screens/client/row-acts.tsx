import type { ReactNode } from 'react'
import type { WebTexts } from '#words/web.ts'
import type { Act } from '../../writes/writes.ts'
import { useAct } from '../../writes/use-act.ts'
import type { CalledOperation } from '../../client/routes.ts'
import { useIsWriter } from '../../keys/writer.ts'
import { useLanguage } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { RecordAct } from './record-act.tsx'
import { useClient } from './use-client.ts'

export type NamedAct = keyof WebTexts['views']['acts']

interface FormActProps {
  kind: NamedAct
  /** What is known already; the rest is asked for. */
  data?: Readonly<Record<string, unknown>>
  /** Another name than the kind's own. */
  children?: ReactNode
}

/** An act that asks for something first: it opens the entry it writes with all that is known filled in. */
export function FormAct({ kind, data, children }: FormActProps) {
  const { t } = useLanguage()
  return (
    <RecordAct kind={kind} {...(data ? { data } : {})}>
      {children ?? t.views.acts[kind]}
    </RecordAct>
  )
}

interface DirectActProps<Name extends CalledOperation> {
  /** What is done, from the day of the reader. */
  act: (known: { account: string; at: string }) => Act<Name>
  children: ReactNode
}

/** An act that needs no more than the press: done at once, with the way back. */
export function DirectAct<Name extends CalledOperation>({ act, children }: DirectActProps<Name>) {
  const perform = useAct()
  const { account } = useClient()
  return (
    <Button look="quiet" onClick={() => void perform({ account, ...act({ account, at: today() }) })}>
      {children}
    </Button>
  )
}

/** The acts of a line. None on a past day: what is done is done today; and none for who only reads. */
export function RowActs({ children }: { children: ReactNode }) {
  const { asOf } = useClient()
  return useIsWriter() && asOf === undefined ? <div className="row-acts no-print">{children}</div> : null
}
