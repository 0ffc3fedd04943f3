import { useRef, useState } from 'react'
import type { FormEvent } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { ReadEntry } from '../../client/shapes.ts'
import { fieldsDraft } from '../../drafts/shapes.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { EntryLine } from '../../entries/entry-line.tsx'
import { EntryLink } from '../../entries/entry-link.tsx'
import { typedText } from '../../forms/draft-data.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { today } from '../../language/today.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { useAct } from '../../writes/use-act.ts'
import { ClaimCheck } from '../quick-add/claim-check.tsx'
import { askedOf, completionOf, draftOfProposal, lacksOf } from './proposal-draft.ts'
import type { ProposalDraft, ProposalErrors } from './proposal-draft.ts'
import { ProposalFields } from './proposal-fields.tsx'

/** One proposed entry: what it says, room for what its answer did not say, and the word of a person, yes or no. */
export function CoachProposal({ read }: { read: ReadEntry }) {
  const { t, labelOrName, format } = useLanguage()
  const texts = useTexts(diagnoseTexts).coach
  const form = useRef<HTMLFormElement>(null)
  const [errors, setErrors] = useState<ProposalErrors>({})
  const [asked] = useState(() => askedOf(read))
  const initial = { ...draftOfProposal(read) }
  const kept = useDraft({ name: `proposal:${read.entry.id}`, initial, parse: fieldsDraft(initial) })
  const deciding = useDeciding(read, kept.drop)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const found = lacksOf(read, kept.value, { today: today(), witness: texts.witness, t })
    setErrors(found)
    if (Object.keys(found).length === 0) void deciding.accept(kept.value)
    else requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus())
  }
  const missing = asked.filter((name) => name !== 'on' && name !== 'sourceRef')
  return (
    <li data-why={`entries.${read.entry.id}`}>
      <form ref={form} className="coach-proposal" onSubmit={submit} noValidate>
        <EntryLink read={read}>
          <EntryLine read={read} />
        </EntryLink>
        {missing.length > 0 ? (
          <p className="coach-missing">{texts.asks(format.list(missing.map((name) => labelOrName('field', name))))}</p>
        ) : null}
        <ProposalFields read={read} asked={asked} draft={kept.value} errors={errors} onChange={kept.change} />
        {read.entry.kind === 'claim' ? <ClaimCheck text={typedText(read.reading.data['text'])} /> : null}
        {deciding.problem ? <ProblemNotice problem={deciding.problem} /> : null}
        <ActProblem about={read.entry.id} />
        <div className="row-acts no-print">
          <Button look="plain" type="submit" isBusy={deciding.isBusy}>
            {asked.length > 0 ? texts.complete : texts.accept}
          </Button>
          <Button look="quiet" onClick={deciding.reject}>
            {texts.reject}
          </Button>
        </div>
      </form>
    </li>
  )
}

/** Completes and confirms an entry, in this order, or rejects it. It never counts without what completes it. */
function useDeciding({ entry, ...read }: ReadEntry, drop: () => void) {
  const { t } = useLanguage()
  const act = useAct()
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<Error | null>(null)
  const { id, account } = entry
  const decide = (operation: 'confirm' | 'reject') => {
    drop()
    const said = operation === 'confirm' ? t.entry.confirmed : t.entry.rejected
    void act({ operation, input: { targets: [id] }, account, about: id, said })
  }
  const accept = async (draft: ProposalDraft) => {
    const input = completionOf({ entry, ...read }, draft, today())
    if (input === null) return decide('confirm')
    setBusy(true)
    setProblem(null)
    const said = t.entry.done.correct
    const outcome = await act({ operation: 'correct', input, account, said, isQuiet: true, undo: null })
    setBusy(false)
    return outcome.kind === 'refused' ? setProblem(outcome.problem) : decide('confirm')
  }
  return { accept, reject: () => decide('reject'), isBusy, problem }
}
