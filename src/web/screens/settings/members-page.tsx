import { useQuery } from '@tanstack/react-query'
import { membersTexts } from '#words/web-members.ts'
import { membersQuery } from '../../client/settings-queries.ts'
import { useMay } from '../../client/use-may.ts'
import { useTexts } from '../../language/language.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { InvitationsSection } from './invitations-section.tsx'
import { MemberRow } from './member-row.tsx'
import './members-page.css'

/** Who may sign in and what each of them may; owners let people in, change what they may, and see them off. */
export function MembersPage() {
  const texts = useTexts(membersTexts)
  const mayAll = useMay('owner')
  const { data, error } = useQuery(membersQuery)
  const owners = data?.members.filter(({ role }) => role === 'owner').length ?? 0
  return (
    <>
      <Section title={texts.title} aside={data ? texts.here(data.members.length) : null}>
        {mayAll ? null : <p className="settings-note">{texts.byOwner}</p>}
        {error ? <ProblemNotice problem={error} /> : null}
        <ul className="settings-list members">
          {data?.members.map((member) => (
            <MemberRow key={member.email} member={member} isOnlyOwner={member.role === 'owner' && owners === 1} />
          ))}
        </ul>
      </Section>
      {data && (mayAll || data.invitations.length > 0) ? <InvitationsSection invitations={data.invitations} /> : null}
    </>
  )
}
