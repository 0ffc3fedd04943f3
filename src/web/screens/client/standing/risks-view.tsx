import type { Standing } from '../../../client/shapes.ts'
import { useNameOf } from '../../../entries/use-name-of.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Section } from '../../../parts/section.tsx'
import { RecordAct } from '../record-act.tsx'
import { WhyRow } from '../why-row.tsx'
import './risks-view.css'

type Risk = Standing['risks'][number]

/** The failure patterns the ledger shows: why, what answers each, and who has taken it up. */
export function RisksView({ risks, account }: { risks: readonly Risk[]; account: string }) {
  const { t } = useLanguage()
  if (risks.length === 0) return null
  return (
    <Section title={t.client.risks} aside={t.client.risksText}>
      <ul className="risks">
        {risks.map((risk) => (
          <RiskRow key={risk.id} risk={risk} account={account} />
        ))}
      </ul>
    </Section>
  )
}

function RiskRow({ risk, account }: { risk: Risk; account: string }) {
  const { t, labelOrName, label } = useLanguage()
  const nameOf = useNameOf(account)
  const { id, kind, since, why, response, owner, nextStep, accepted } = risk
  const isOpen = owner === null && accepted === null
  return (
    <>
      <WhyRow
        why={`risk.${id}`}
        title={labelOrName('risk', id)}
        end={
          <>
            <span className="why-end-minor">{label('problemKind', kind)}</span>
            <span>{t.client.since(since)}</span>
          </>
        }
        text={
          <>
            {why.text}{' '}
            {accepted === null ? (
              <strong className="risk-response">{nextStep === null ? response.text : nextStep}</strong>
            ) : (
              t.client.riskAccepted(accepted)
            )}
            {owner === null ? null : ` ${t.client.riskOwner(nameOf(owner))}`}
          </>
        }
      />
      {isOpen ? (
        <li className="risk-act">
          <RecordAct kind="risk.answered" data={{ risk: id }}>
            {t.client.riskAct}
          </RecordAct>
        </li>
      ) : null}
    </>
  )
}
