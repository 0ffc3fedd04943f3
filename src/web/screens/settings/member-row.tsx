import { useState } from 'react'
import { membersTexts } from '#words/web-members.ts'
import { useReader } from '../../client/use-reader.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Beneath } from './beneath.tsx'
import { ChangeRole } from './change-role.tsx'
import type { Member } from './member.ts'
import { RemoveMember } from './remove-member.tsx'

/** One person. What would end is told to owners alone, and so are the two acts that end it. */
export function MemberRow({ member, isOnlyOwner }: { member: Member; isOnlyOwner: boolean }) {
  const { format } = useLanguage()
  const texts = useTexts(membersTexts)
  const [opened, setOpened] = useState<'role' | 'removal' | null>(null)
  const { email, name, role, since, ends } = member
  const isReader = useReader() === email
  const close = () => setOpened(null)
  return (
    <li>
      <span className="settings-list-name" dir="auto">
        {name}
        <Beneath facts={[email, ...(isReader ? [texts.you] : []), texts.since(format.day(since.slice(0, 10)))]} />
      </span>
      <span className="settings-list-fact">{isOnlyOwner ? texts.only : texts.roles[role]}</span>
      {ends !== null && !isOnlyOwner && opened === null ? (
        <span className="settings-acts member-acts">
          <Button look="quiet" data-row aria-label={texts.changeOf(name)} onClick={() => setOpened('role')}>
            {texts.change}
          </Button>
          <Button look="quiet" aria-label={texts.removeOf(name)} onClick={() => setOpened('removal')}>
            {texts.remove}
          </Button>
        </span>
      ) : null}
      {ends !== null && opened === 'role' ? (
        <ChangeRole member={member} ends={ends} isReader={isReader} onDone={close} />
      ) : null}
      {ends !== null && opened === 'removal' ? (
        <RemoveMember member={member} ends={ends} isReader={isReader} onDone={close} />
      ) : null}
    </li>
  )
}
