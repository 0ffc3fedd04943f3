import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { accountQuery } from '../../client/account-facts.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { useLanguage } from '../../language/language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { ClientPicker, KindPicker } from '../quick-add/pickers.tsx'
import type { QuickAddStart } from '../quick-add/quick-add-context.ts'
import { EMPTY_LINE, readCaptureDraft } from './capture-draft.ts'
import type { CaptureDraft } from './capture-draft.ts'
import { CaptureForm } from './capture-form.tsx'

interface CaptureDialogProps {
  start: QuickAddStart
  onClose: () => void
  /** The form of a kind, field by field, with what is known so far. */
  onFields: (start: QuickAddStart) => void
}

/** One line of plain words, read as an entry while it is written. Enter saves it, or goes to what it lacks. */
export function CaptureDialog({ start, onClose, onFields }: CaptureDialogProps) {
  const { t } = useLanguage()
  const kept = useDraft<CaptureDraft>({
    name: `capture:${start.account ?? ''}`,
    initial: { ...EMPTY_LINE, account: start.account ?? null },
    parse: readCaptureDraft,
  })
  const { data: client } = useQuery({ ...accountQuery(start.account ?? ''), enabled: start.account !== undefined })
  const [picking, setPicking] = useState<'client' | 'kind' | null>(null)
  const title = client ? t.capture.titleFor(client.name) : t.capture.title
  return (
    <Dialog isOpen onClose={onClose} title={title} size="wide">
      {picking === 'client' ? (
        <ClientPicker
          onPick={(account) => {
            kept.change({ ...kept.value, account, edits: withoutPeople(kept.value) })
            setPicking(null)
          }}
          onNew={() => onFields({ kind: 'account.opened' })}
        />
      ) : picking === 'kind' ? (
        <KindPicker
          onPick={(kind) => {
            kept.change({ ...kept.value, as: { kind }, edits: {} })
            setPicking(null)
          }}
        />
      ) : (
        <CaptureForm kept={kept} onClose={onClose} onFields={onFields} onPick={setPicking} />
      )}
    </Dialog>
  )
}

/** Names were those of another client's people. */
function withoutPeople({ edits }: CaptureDraft): CaptureDraft['edits'] {
  const { people: _people, to: _to, by: _by, person: _person, ref: _ref, ...others } = edits
  return others
}
