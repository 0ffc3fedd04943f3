import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Kind } from '#method/ledger/kinds.ts'
import { accountQuery } from '../../client/account-facts.ts'
import { workspaceQuery } from '../../client/queries.ts'
import { useReader } from '../../client/use-reader.ts'
import { draftOfData, typedText } from '../../forms/draft-data.ts'
import { fieldsOfKind } from '../../forms/field-shape.ts'
import { useLanguage } from '../../language/language.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { EMPTY_DRAFT, keepEntryDraft, keptEntryDraft, latestEntryDraft } from './draft.ts'
import type { Draft } from './draft.ts'
import { ClientPicker, KindPicker } from './pickers.tsx'
import { EntryForm } from './entry-form.tsx'
import type { QuickAddStart } from './quick-add-context.ts'
import { startingValues } from './starting-values.ts'

interface QuickAddDialogProps {
  start: QuickAddStart
  onClose: () => void
}

/** Writes an entry: for whom, what kind, and the few fields of that kind. Each step is skipped where it is known. */
export function QuickAddDialog({ start, onClose }: QuickAddDialogProps) {
  const { t, locale } = useLanguage()
  const member = useReader()
  const { data: workspace } = useQuery(workspaceQuery)
  const begin = (kind: Kind, draft: Draft): Draft => {
    const kept = keptEntryDraft(member, kind)
    if (kept && (draft.account === null || kept.account === draft.account)) return kept
    return { ...draft, kind, values: startingValues(kind, { member, locale, timezone: workspace?.firm.timezone }) }
  }
  const [draft, setDraft] = useState<Draft>(() => firstDraft(start, { member, begin }))
  useEffect(() => keepEntryDraft(member, draft), [member, draft])
  const { data: client } = useQuery({ ...accountQuery(draft.account ?? ''), enabled: draft.account !== null })
  const isNew = draft.kind === 'account.opened'
  const title = client && !isNew ? t.entry.addFor(client.name) : t.entry.add
  return (
    <Dialog isOpen onClose={onClose} title={title} size={draft.kind === null ? 'plain' : 'wide'}>
      {draft.account === null && !isNew ? (
        <ClientPicker
          onPick={(account) => setDraft({ ...draft, account })}
          onNew={() => setDraft(begin('account.opened', EMPTY_DRAFT))}
        />
      ) : draft.kind === null ? (
        <KindPicker onPick={(kind) => setDraft(begin(kind, draft))} />
      ) : (
        <EntryForm
          key={draft.kind}
          draft={draft}
          kind={draft.kind}
          onChange={setDraft}
          onOtherClient={() => setDraft({ ...draft, account: null })}
          onOtherKind={() => setDraft({ ...draft, kind: null, values: {} })}
          onSaved={() => {
            start.onSaved?.()
            onClose()
          }}
          onDiscard={() => setDraft({ ...EMPTY_DRAFT, account: draft.account })}
        />
      )}
    </Dialog>
  )
}

interface Beginning {
  member: string
  begin: (kind: Kind, draft: Draft) => Draft
}

/** Begun for something, it starts there; begun for nothing, the draft that was left is taken up again. */
function firstDraft(start: QuickAddStart, { member, begin }: Beginning): Draft {
  const account = start.account ?? null
  if (start.kind === undefined) {
    const left = latestEntryDraft(member)
    return left && (account === null || left.account === account) ? left : { ...EMPTY_DRAFT, account }
  }
  const draft = begin(start.kind, { ...EMPTY_DRAFT, account })
  const data = start.data ?? {}
  const given = draftOfData(fieldsOfKind(start.kind, typedText(data['signal'])), data)
  return { ...draft, at: start.at ?? draft.at, values: { ...draft.values, ...given } }
}
