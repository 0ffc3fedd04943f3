import { useLanguage } from '../../language/language.tsx'
import type { Standing } from '../../client/shapes.ts'
import { useNameOf } from '../../entries/use-name-of.ts'
import { Mark } from '../../parts/mark.tsx'
import { FormAct } from './row-acts.tsx'
import type { NamedAct } from './row-acts.tsx'
import { ruleName } from './rule-names.ts'
import { useClient } from './use-client.ts'
import './missing-list.css'

interface Closing {
  kind: NamedAct
  data?: Readonly<Record<string, unknown>>
}

const seen = (signal: string): Closing => ({ kind: 'signal', data: { signal } })

/** The entry that would close each gap, begun as far as the rule tells it. */
const CLOSINGS: Readonly<Record<string, Closing>> = {
  L2a: { kind: 'commitment.made' },
  L3a: { kind: 'need.addressed' },
  L3b: seen('planning_attended'),
  L4a: seen('plans_shared_early'),
  L4b: seen('joint_planning'),
  L5a: seen('asset_in_use'),
  L5b: seen('co_created'),
  L5c: seen('designed_around_us'),
  'L6-alternatives': seen('alternatives_dropped'),
  'L6-price': { kind: 'contract.renewed' },
  'L6-stop-rule': { kind: 'need.addressed' },
  'L6-support-only': seen('client_called_first'),
  'L6-integrity': { kind: 'integrity.repaired' },
  'L6-arms-length': { kind: 'account.changed' },
  'L6-value': { kind: 'contract.signed' },
  'L6-owner': { kind: 'person.changed' },
  'L6-after-public': seen('plans_shared_early'),
}

/** What the next rung lacks, each with its reason and the act that would close it, and whose it is to act. */
export function MissingList({ standing }: { standing: Standing }) {
  const language = useLanguage()
  const { t } = language
  const { next, conditions, caps } = standing.ladder
  if (!next) return null
  const reasonOf = (id: string) =>
    conditions.find((condition) => condition.id === id)?.needs?.text ?? caps.find(({ rule }) => rule === id)?.why.text
  return (
    <section className="missing-list" aria-label={t.views.missingFor(next.rung)}>
      <h3>{t.views.missingFor(next.rung)}</h3>
      <p className="evidence-text">{next.requires.text}</p>
      <ul>
        {next.missing.map((id) => (
          <li key={id}>
            <Mark kind={id.startsWith('L6') ? 'lid' : 'none'} />
            <div>
              <p>{ruleName(language, id)}</p>
              <p className="evidence-text">{reasonOf(id)}</p>
              <FormAct {...(CLOSINGS[id] ?? { kind: 'signal' })} />
            </div>
          </li>
        ))}
      </ul>
      <Whose standing={standing} />
    </section>
  )
}

/** L13: a plan names who acts; without one it is who leads the account. */
function Whose({ standing }: { standing: Standing }) {
  const { t } = useLanguage()
  const { described } = useClient()
  const nameOf = useNameOf(standing.account)
  const { plan } = standing.ladder
  const lead = described?.lead ?? null
  return (
    <p className="evidence-text">
      {plan
        ? t.views.missingPlanned(nameOf(plan.owner))
        : lead === null
          ? t.views.missingNobody
          : t.views.missingOwner(lead)}
    </p>
  )
}
