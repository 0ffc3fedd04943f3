import { useState } from 'react'
import { CaptureDialog } from '../capture/capture-dialog.tsx'
import type { QuickAddStart } from './quick-add-context.ts'
import { QuickAddDialog } from './quick-add-dialog.tsx'

/** Writes an entry: as one line of plain words, or field by field where its kind is known already. */
export function AddEntry({ start, onClose }: { start: QuickAddStart; onClose: () => void }) {
  const [fields, setFields] = useState<QuickAddStart | null>(start.kind === undefined ? null : start)
  return fields === null ? (
    <CaptureDialog start={start} onClose={onClose} onFields={setFields} />
  ) : (
    <QuickAddDialog start={fields} onClose={onClose} />
  )
}
