import { useQuery } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { policyTexts } from '#words/web-policy.ts'
import { policyQuery } from '../../client/settings-queries.ts'
import { useDraft } from '../../drafts/use-draft.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useTexts } from '../../language/language.tsx'
import { Beside, useRoomBeside } from '../../parts/beside.tsx'
import { Button } from '../../parts/button.tsx'
import { TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Segmented } from '../../parts/segmented.tsx'
import { differs, draftText, judgeDraft, methodText, readPolicyDraft } from './policy-facts.ts'
import type { PolicyDraft } from './policy-facts.ts'
import type { PolicyAnswer } from './setting.ts'
import { PolicyAside } from './policy-aside.tsx'
import { PolicyHistory } from './policy-history.tsx'
import { SettingGroups } from './setting-groups.tsx'
import './policy-page.css'

/** The numbers the method goes by: each with its rules, its range and the method's own; changed only after a preview. */
export function PolicyPage() {
  const { data, error } = useQuery(policyQuery)
  if (error) return <ProblemNotice problem={error} />
  return data ? <PolicyEditor policy={data} /> : <div className="policy-wait" />
}

const NO_DRAFT: PolicyDraft = {}
/** Where the way down leads on a narrow screen. */
const ASIDE = 'policy-aside'

function PolicyEditor({ policy }: { policy: PolicyAnswer }) {
  const texts = useTexts(policyTexts)
  // Under another policy, what was meant as a change of this one is something else.
  const draft = useDraft({ name: `policy:${policy.id}`, initial: NO_DRAFT, parse: readPolicyDraft })
  const hasRoom = useRoomBeside()
  const judged = judgeDraft(policy, draft.value)
  const [shown, setShown] = useState<Shown>({ which: 'all', find: '' })
  const toMethod = policy.settings.filter((setting) => draftText(setting, draft.value) !== methodText(setting))
  return (
    <Beside
      label={texts.aside}
      narrow="below"
      aside={
        <div id={ASIDE}>
          <PolicyAside policy={policy} draft={draft} judged={judged} />
        </div>
      }
    >
      <div className="policy">
        <p className="settings-note">{texts.intro}</p>
        <InForce policy={policy} />
        <Tools shown={shown} onShow={setShown} />
        <SettingGroups
          settings={policy.settings.filter((setting) => shown.which === 'all' || differs(setting))}
          find={shown.find}
          draft={draft}
          judged={judged}
        />
        {toMethod.length > 0 ? (
          <p>
            <Button
              onClick={() =>
                draft.change({
                  ...draft.value,
                  ...Object.fromEntries(toMethod.map((setting) => [setting.name, methodText(setting)])),
                })
              }
            >
              {texts.restoreAll}
            </Button>
          </p>
        ) : null}
        {hasRoom || judged.changed.length === 0 ? null : (
          <a className="button button-main policy-to-aside" href={`#${ASIDE}`}>
            {texts.toAside(judged.changed.length)}
          </a>
        )}
        <PolicyHistory history={policy.history} />
      </div>
    </Beside>
  )
}

function InForce({ policy: { id, settings } }: { policy: PolicyAnswer }) {
  const texts = useTexts(policyTexts)
  const count = settings.filter(differs).length
  return (
    <p>
      <strong>{texts.inForce(id)}</strong> {count === 0 ? texts.asMethod : texts.differ(count)}
    </p>
  )
}

interface Shown {
  which: 'all' | 'differing'
  find: string
}

function Tools({ shown, onShow }: { shown: Shown; onShow: (shown: Shown) => void }) {
  const texts = useTexts(policyTexts)
  const input = useRef<HTMLInputElement>(null)
  useActs({ 'list.filter': () => input.current?.focus() })
  return (
    <div className="policy-tools">
      <TextInput
        ref={input}
        type="search"
        aria-label={texts.find}
        placeholder={texts.find}
        value={shown.find}
        onChange={({ target }) => onShow({ ...shown, find: target.value })}
      />
      <Segmented
        label={texts.which}
        choices={[
          { value: 'all', label: texts.all },
          { value: 'differing', label: texts.onlyDiffering },
        ]}
        value={shown.which}
        onChoose={(which) => onShow({ ...shown, which })}
      />
    </div>
  )
}
