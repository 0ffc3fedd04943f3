import type { ReactNode } from 'react'
import { useIsWriter } from '../../keys/writer.ts'
import { Button } from '../../parts/button.tsx'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'
import { useClient } from './use-client.ts'

/** The act that answers what a section lacks: opens an entry of the right kind, begun for this client. */
export function RecordAct({ children, ...start }: { children: ReactNode } & Omit<QuickAddStart, 'account'>) {
  const { open } = useQuickAdd()
  const { account } = useClient()
  if (!useIsWriter()) return null
  return (
    <span className="no-print">
      <Button look="quiet" onClick={() => open({ ...start, account })}>
        {children}
      </Button>
    </span>
  )
}
