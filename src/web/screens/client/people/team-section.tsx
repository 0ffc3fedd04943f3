import type { ReadEntry } from '../../../client/shapes.ts'
import { useLanguage } from '../../../language/language.tsx'
import { Said } from '../../../parts/said.tsx'
import { Section } from '../../../parts/section.tsx'
import { FormAct } from '../row-acts.tsx'
import { textOf } from '../things.ts'
import { useClient } from '../use-client.ts'
import './team-section.css'

/** Who answers for the client on our side, and who does which part. */
export function TeamSection({ entries }: { entries: readonly ReadEntry[] | undefined }) {
  const { t } = useLanguage()
  const { asOf } = useClient()
  const told: Record<string, unknown> = Object.assign(
    {},
    ...(entries ?? [])
      .filter(({ entry }) => entry.kind === 'account.opened' || entry.kind === 'account.changed')
      .map(({ reading }) => reading.data),
  )
  const lead = textOf(told['lead'])
  // Who leads stands above; the list need not say it again.
  const team = partsOf(told['team']).filter(({ member, part }) => member !== lead || part !== 'lead')
  return (
    <Section
      title={t.views.team}
      act={asOf === undefined ? <FormAct kind="account.changed" data={{ lead, team: told['team'] }} /> : null}
    >
      <dl className="team">
        <div>
          <dt>{t.views.lead}</dt>
          <dd>{lead === '' ? t.views.noLead : <Said>{lead}</Said>}</dd>
        </div>
        {team.map(({ member, part }) => (
          <div key={`${member} ${part}`} className="team-part">
            <dt>
              <Said>{part}</Said>
            </dt>
            <dd>
              <Said>{member}</Said>
            </dd>
          </div>
        ))}
      </dl>
      {team.length === 0 ? <p className="section-empty">{t.views.noTeam}</p> : null}
    </Section>
  )
}

function partsOf(team: unknown): { member: string; part: string }[] {
  const list: unknown[] = Array.isArray(team) ? team : []
  return list.flatMap((each) =>
    typeof each === 'object' && each !== null && 'member' in each && 'part' in each
      ? [{ member: textOf(each.member), part: textOf(each.part) }]
      : [],
  )
}
