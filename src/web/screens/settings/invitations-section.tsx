import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { membersTexts } from '#words/web-members.ts'
import { call } from '../../client/call.ts'
import type { Output } from '../../client/call.ts'
import { settingsKeys } from '../../client/settings-queries.ts'
import { useMay } from '../../client/use-may.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { Section } from '../../parts/section.tsx'
import { whisper } from '../shell/whispers.tsx'
import { Beneath } from './beneath.tsx'
import { InviteForm } from './invite-form.tsx'

type Invitation = Output<'members'>['invitations'][number]

/** Who could still follow a link; owners make another, or take one back. */
export function InvitationsSection({ invitations }: { invitations: readonly Invitation[] }) {
  const texts = useTexts(membersTexts)
  const mayAll = useMay('owner')
  const [isMaking, setMaking] = useState(false)
  const invite = (
    <Button icon="plus" onClick={() => setMaking(true)}>
      {texts.invite}
    </Button>
  )
  return (
    <Section title={texts.invitations} act={mayAll && !isMaking ? invite : null}>
      {isMaking ? <InviteForm onDone={() => setMaking(false)} /> : null}
      {invitations.length === 0 && !isMaking ? <p className="section-empty">{texts.noInvitations}</p> : null}
      <ul className="settings-list members">
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.email} invitation={invitation} />
        ))}
      </ul>
    </Section>
  )
}

function InvitationRow({ invitation: { email, role, by, until } }: { invitation: Invitation }) {
  const { format } = useLanguage()
  const texts = useTexts(membersTexts)
  const mayAll = useMay('owner')
  const queries = useQueryClient()
  const revoke = useMutation({
    mutationFn: () => call('revoke-invitation', { email }),
    onSuccess: () => whisper(texts.revoked(email)),
    // Whoever took it back meanwhile, or followed it, is seen in the list.
    onSettled: () => queries.invalidateQueries({ queryKey: settingsKeys.members }),
  })
  return (
    <li>
      <span className="settings-list-name">
        {email}
        <Beneath facts={[texts.asked(by), texts.until(format.day(until.slice(0, 10)))]} />
      </span>
      <span className="settings-list-fact">{texts.roles[role]}</span>
      {mayAll ? (
        <span className="settings-acts member-acts">
          <Button
            look="quiet"
            data-row
            isBusy={revoke.isPending}
            aria-label={texts.revokeOf(email)}
            onClick={() => revoke.mutate()}
          >
            {texts.revoke}
          </Button>
        </span>
      ) : null}
      {revoke.error ? <ProblemNotice problem={revoke.error} /> : null}
    </li>
  )
}
