import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useState } from 'react'
import type { CaptureContext } from '#method/capture/captured.ts'
import { parsePaste } from '#method/capture/parse-paste.ts'
import type { Pasted } from '#method/capture/parse-paste.ts'
import { captureTexts } from '#words/capture.ts'
import { accountQuery } from '../../client/account-facts.ts'
import { captureKnownQuery } from '../../client/capture-queries.ts'
import { useReader } from '../../client/use-reader.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { newRef, beginsThing } from '../../entries/begun-things.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useLanguage } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { useAct, useActed } from '../../writes/use-act.ts'
import { ClientPicker } from '../quick-add/pickers.tsx'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { EMPTY_PASTE, PASTE_DRAFT, readPasteDraft } from './paste-draft.ts'
import { ProposalRow } from './proposal-row.tsx'
import './paste-screen.css'

/** A mail or notes, and the entries they propose: each with its words, and recorded only when somebody accepts it. */
export function PasteScreen() {
  const { t, locale } = useLanguage()
  useTitle(t.capture.pasteTitle)
  const kept = useDraft({ name: PASTE_DRAFT, initial: EMPTY_PASTE, parse: readPasteDraft })
  const { value, change } = kept
  const [isPicking, setPicking] = useState(false)
  const { data: client } = useQuery({ ...accountQuery(value.account ?? ''), enabled: value.account !== null })
  const { proposals, context } = useProposals(value.text, value.account)
  const acted = useActed()
  const left = proposals.filter((each) => !value.done.includes(keyOf(each)) && !acted.has(keyOf(each)))
  const finish = (key: string) => kept.update((now) => ({ ...now, done: [...now.done, key] }))
  return (
    <div className="paste">
      <header className="screen-head">
        <h1>{t.capture.pasteTitle}</h1>
      </header>
      <p className="paste-intro">{t.capture.pasteIntro}</p>
      <div className="paste-client">
        <span className="captured-label">{t.entry.client}</span>
        {value.account === null ? null : <strong>{client?.name ?? value.account}</strong>}
        <Button look="quiet" onClick={() => setPicking(true)}>
          {value.account === null ? t.entry.chooseClient : t.entry.changeClient}
        </Button>
      </div>
      <Field label={t.capture.pasteLabel}>
        {(props) => (
          <TextArea
            {...props}
            rows={8}
            value={value.text}
            onChange={({ target }) => change({ ...value, text: target.value, done: [] })}
          />
        )}
      </Field>
      {value.text.trim() === '' ? null : (
        <section className="paste-found" aria-label={captureTexts(locale).proposedCount(left.length)}>
          <header className="paste-head">
            <h2>{captureTexts(locale).proposedCount(left.length)}</h2>
            <Button look="quiet" onClick={kept.drop}>
              {t.capture.clear}
            </Button>
          </header>
          {left.length === 0 ? (
            <p className="paste-none">{proposals.length === 0 ? captureTexts(locale).nothing : t.capture.allDone}</p>
          ) : (
            <Proposals left={left} context={context} onDone={finish} onClient={() => setPicking(true)} />
          )}
        </section>
      )}
      <Dialog isOpen={isPicking} onClose={() => setPicking(false)} title={t.entry.chooseClient}>
        <ClientPicker
          onPick={(account) => {
            change({ ...value, account })
            setPicking(false)
          }}
          onNew={() => setPicking(false)}
        />
      </Dialog>
    </div>
  )
}

/** Which proposal it is, for as long as its text stands. */
function keyOf({ start, end, words }: Pasted): string {
  return `paste:${start}:${end}:${words.slice(0, 80)}`
}

function useProposals(text: string, account: string | null): { proposals: Pasted[]; context: CaptureContext } {
  const settled = useDeferredValue(text)
  const me = useReader()
  const firstLine = settled.trimStart().split('\n')[0] ?? ''
  const { data: known } = useQuery(captureKnownQuery(account, account === null ? firstLine : ''))
  const context = useMemo<CaptureContext>(() => {
    const { people = [], open = [], accounts = [] } = known ?? {}
    return { today: today(), account: account ?? known?.account ?? null, accounts, people, open, me }
  }, [known, account, me])
  const proposals = useMemo(() => parsePaste(settled, context), [settled, context])
  return { proposals, context }
}

interface ProposalsProps {
  left: readonly Pasted[]
  context: CaptureContext
  onDone: (key: string) => void
  onClient: () => void
}

/** The proposals that wait: j and k walk them, one key each decides. */
function Proposals({ left, context, onDone, onClient }: ProposalsProps) {
  const language = useLanguage()
  const { t, labelOrName } = language
  const { open } = useQuickAdd()
  const act = useAct()
  const [focused, setFocused] = useState<string | null>(null)
  const chosen = left.find((each) => keyOf(each) === focused) ?? left[0]
  const edit = (pasted: Pasted) => {
    const { account, kind, data, at } = pasted.captured
    if (account === null) return onClient()
    return open({ account, kind, data, ...(at === null ? {} : { at }), onSaved: () => onDone(keyOf(pasted)) })
  }
  const record = (pasted: Pasted, status?: 'proposed') => {
    const { account, kind, data, at, missing } = pasted.captured
    if (account === null) return onClient()
    // What lacks something is completed first, in the form of its kind.
    if (missing.length > 0 || at === null) return edit(pasted)
    const named = beginsThing(kind) && data['ref'] === undefined ? { ...data, ref: newRef(kind) } : data
    const entry = { account, kind, at, data: named, ...(status === undefined ? {} : { status }) }
    const said = status === undefined ? t.entry.saved(labelOrName('kind', kind)) : t.capture.keptProposed
    const key = keyOf(pasted)
    const done = act({ operation: 'record', input: { entries: [entry] }, account, about: key, said })
    return void done.then((answer) => (answer.kind === 'refused' ? undefined : onDone(key)))
  }
  const acts = (pasted: Pasted) => ({
    onAccept: () => record(pasted),
    onPropose: () => record(pasted, 'proposed'),
    onEdit: () => edit(pasted),
    onLeave: () => onDone(keyOf(pasted)),
  })
  const keyed = chosen === undefined ? undefined : acts(chosen)
  useActs({
    'paste.accept': keyed?.onAccept,
    'paste.edit': keyed?.onEdit,
    'paste.leave': keyed?.onLeave,
    'paste.propose': keyed?.onPropose,
  })
  return (
    <ul className="proposals">
      {left.map((pasted) => (
        <ProposalRow
          key={keyOf(pasted)}
          about={keyOf(pasted)}
          pasted={pasted}
          context={context}
          isChosen={pasted === chosen}
          onFocus={() => setFocused(keyOf(pasted))}
          {...acts(pasted)}
        />
      ))}
    </ul>
  )
}
