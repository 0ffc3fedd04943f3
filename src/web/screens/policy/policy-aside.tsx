import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FormEvent } from 'react'
import type { PolicyChanges } from '#method/policy-schema.ts'
import { policyTexts } from '#words/web-policy.ts'
import { say } from '#words/say.ts'
import { call } from '../../client/call.ts'
import { workspaceQuery } from '../../client/queries.ts'
import { refreshAccount } from '../../client/refresh.ts'
import { useMay } from '../../client/use-may.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Field, TextArea } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Progress } from '../../parts/progress.tsx'
import { Section } from '../../parts/section.tsx'
import { whisper } from '../shell/whispers.tsx'
import { currentText, draftText } from './policy-facts.ts'
import type { JudgedDraft, PolicyDraft } from './policy-facts.ts'
import type { PolicyAnswer } from './setting.ts'
import { PreviewList } from './preview-list.tsx'
import { usePolicyPreview } from './use-policy-preview.ts'
import { useValueText } from './use-value-text.ts'

interface PolicyAsideProps {
  policy: PolicyAnswer
  draft: { value: PolicyDraft; change: (draft: PolicyDraft) => void; drop: () => void }
  judged: JudgedDraft
}

/** What was changed and not saved, which standings it would change, and only then the way to save it. */
export function PolicyAside({ policy, draft, judged }: PolicyAsideProps) {
  const texts = useTexts(policyTexts)
  const { data: workspace } = useQuery(workspaceQuery)
  const mayAll = useMay('owner')
  const preview = usePolicyPreview(judged.changes)
  const { changed, faults } = judged
  if (changed.length === 0) {
    return (
      <Section title={texts.aside}>
        <p className="section-empty">{texts.nothing}</p>
      </Section>
    )
  }
  return (
    <Section title={texts.aside} aside={texts.changes(changed.length)}>
      <Changes policy={policy} draft={draft} judged={judged} />
      {faults.size > 0 ? <p className="field-error">{texts.mend}</p> : null}
      {preview.isRunning ? (
        <Progress
          label={texts.looking}
          done={preview.looked}
          whole={workspace?.accounts ?? 0}
          figures={texts.looked(preview.looked, workspace?.accounts ?? 0)}
          onCancel={preview.stop}
        />
      ) : (
        <p className="settings-acts">
          <Button look={preview.found ? 'plain' : 'main'} disabled={faults.size > 0} onClick={preview.start}>
            {texts.preview}
          </Button>
          <Button look="quiet" onClick={draft.drop}>
            {texts.leaveAll}
          </Button>
        </p>
      )}
      {preview.problem ? <ProblemNotice problem={preview.problem} /> : null}
      {preview.found && faults.size === 0 ? (
        <>
          <PreviewList found={preview.found} />
          {mayAll ? (
            <SaveForm changes={judged.changes} onSaved={draft.drop} />
          ) : (
            <p className="section-empty">{texts.byOwner}</p>
          )}
        </>
      ) : null}
    </Section>
  )
}

function Changes({ policy, draft, judged }: PolicyAsideProps) {
  const { locale } = useLanguage()
  const texts = useTexts(policyTexts)
  const valueText = useValueText()
  const leave = (name: keyof PolicyDraft) =>
    draft.change(Object.fromEntries(Object.entries(draft.value).filter(([each]) => each !== name)))
  return (
    <ul className="policy-changes">
      {policy.settings
        .filter(({ name }) => judged.changed.includes(name))
        .map((setting) => {
          const label = say(locale, setting.label)
          const after = valueText(setting, draftText(setting, draft.value))
          return (
            <li key={setting.name}>
              <span>
                {label}
                <span className="policy-change">{texts.becomes(valueText(setting, currentText(setting)), after)}</span>
              </span>
              <IconButton icon="close" label={texts.leave(label)} onClick={() => leave(setting.name)} />
            </li>
          )
        })}
    </ul>
  )
}

function SaveForm({ changes, onSaved }: { changes: PolicyChanges; onSaved: () => void }) {
  const texts = useTexts(policyTexts)
  const queries = useQueryClient()
  const [why, setWhy] = useState('')
  const save = useMutation({
    mutationFn: () => call('set-policy', { changes, why: why.trim() }),
    onSuccess: async ({ id }) => {
      onSaved()
      whisper(`${texts.saved(id)} ${texts.savedNote}`)
      await refreshAccount(queries, null)
    },
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (why.trim() !== '') save.mutate()
  }
  return (
    <form className="policy-save" onSubmit={submit}>
      <Field label={texts.why} hint={texts.whyHint}>
        {(props) => <TextArea {...props} required value={why} onChange={({ target }) => setWhy(target.value)} />}
      </Field>
      {save.error ? <ProblemNotice problem={save.error} /> : null}
      <Button look="main" type="submit" isBusy={save.isPending} disabled={why.trim() === ''}>
        {texts.save}
      </Button>
    </form>
  )
}
