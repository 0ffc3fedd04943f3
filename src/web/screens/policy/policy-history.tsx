import { policyTexts } from '#words/web-policy.ts'
import { say } from '#words/say.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Said } from '../../parts/said.tsx'
import { Section } from '../../parts/section.tsx'
import type { PolicyAnswer } from './setting.ts'

/** Which policies were set here, the latest first: by whom, why, and what each changed. */
export function PolicyHistory({ history }: Pick<PolicyAnswer, 'history'>) {
  const { format, locale } = useLanguage()
  const texts = useTexts(policyTexts)
  return (
    <Section title={texts.history}>
      {history.length === 0 ? <p className="section-empty">{texts.historyNone}</p> : null}
      <ul className="settings-list">
        {history.toReversed().map(({ id, setBy, setAt, why, changed }) => (
          <li key={id}>
            <strong>{id}</strong>
            <span className="settings-list-name" dir="auto">
              <Said>{why}</Said>
            </span>
            <span className="settings-list-fact">{texts.setOn(format.day(setAt.slice(0, 10)), setBy)}</span>
            <span className="policy-history-changed">
              {format.list(changed.map((name) => say(locale, { code: `setting.${name}`, params: {} })))}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
