import type { Standing } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Mark } from '../../../parts/mark.tsx'
import { Notice } from '../../../parts/notice.tsx'
import { Section } from '../../../parts/section.tsx'
import { RecordAct } from '../record-act.tsx'
import './next-view.css'

/** What the ledger speaks for instead of the named state, and what the named one still lacks (S1–S3). */
export function StateView({ state }: { state: Standing['state'] }) {
  const { t, label } = useLanguage()
  const { named, proposed, why, missing } = state
  return (
    <>
      {proposed ? (
        <Notice
          tone="plain"
          title={t.client.stateProposed(label('state', proposed))}
          act={
            <RecordAct kind="state.named" data={{ state: proposed }}>
              {t.client.stateAct}
            </RecordAct>
          }
        >
          {why?.text}
        </Notice>
      ) : null}
      {named && missing.length > 0 ? (
        <Section title={t.client.stateLacks(label('state', named))}>
          <ul className="next-missing">
            {missing.map((item) => (
              <li key={item.text}>
                <Mark kind="none" />
                {item.text}
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  )
}
