import { policyTexts } from '#words/web-policy.ts'
import { say } from '#words/say.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Section } from '../../parts/section.tsx'
import { draftText } from './policy-facts.ts'
import type { JudgedDraft, PolicyDraft } from './policy-facts.ts'
import type { Setting } from './setting.ts'
import { POLICY_GROUPS, policyGroupOf } from './policy-groups.ts'
import { SettingRow } from './setting-row.tsx'

interface SettingGroupsProps {
  settings: readonly Setting[]
  find: string
  draft: { value: PolicyDraft; change: (draft: PolicyDraft) => void }
  judged: JudgedDraft
}

/** The settings under the chapters of the method; a text finds them by what they set, by name or by rule. */
export function SettingGroups({ settings, find, draft, judged }: SettingGroupsProps) {
  const { locale } = useLanguage()
  const texts = useTexts(policyTexts)
  const wanted = find.normalize('NFKC').trim().toLowerCase()
  const found = settings.filter(({ name, rules, label }) =>
    [say(locale, label), name, ...rules].some((text) => text.toLowerCase().includes(wanted)),
  )
  if (found.length === 0) {
    return <p className="section-empty">{wanted === '' ? texts.noneDiffer : texts.noneFound}</p>
  }
  const groups = POLICY_GROUPS.map((group) => ({
    group,
    rows: found.filter((setting) => policyGroupOf(setting) === group),
  })).filter(({ rows }) => rows.length > 0)
  const currency = settings.find(({ name }) => name === 'baseCurrency')
  return (
    <>
      {groups.map(({ group, rows }) => (
        <Section key={group} title={texts.groups[group]}>
          <ul className="setting-list">
            {rows.map((setting) => (
              <SettingRow
                key={setting.name}
                setting={setting}
                currency={currency ? draftText(currency, draft.value) : ''}
                text={draftText(setting, draft.value)}
                faults={judged.faults.get(setting.name) ?? []}
                isChanged={judged.changed.includes(setting.name)}
                onWrite={(text) => draft.change({ ...draft.value, [setting.name]: text })}
              />
            ))}
          </ul>
        </Section>
      ))}
    </>
  )
}
