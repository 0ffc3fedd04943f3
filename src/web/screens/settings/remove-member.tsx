import { useMutation, useQueryClient } from '@tanstack/react-query'
import { membersTexts } from '#words/web-members.ts'
import { call } from '../../client/call.ts'
import { settingsKeys } from '../../client/settings-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { focusFirst } from '../../parts/focus-first.ts'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { whisper } from '../shell/whispers.tsx'
import type { MemberActProps } from './change-role.tsx'

/** Says what ends and what stays before somebody is seen off. */
export function RemoveMember({ member: { email, name }, ends, isReader, onDone }: MemberActProps) {
  const { t } = useLanguage()
  const texts = useTexts(membersTexts)
  const queries = useQueryClient()
  const remove = useMutation({
    mutationFn: () => call('remove-member', { email }),
    onSuccess: async () => {
      whisper(texts.removed(name))
      await queries.invalidateQueries({ queryKey: settingsKeys.members })
    },
  })
  return (
    <div className="settings-form">
      <p className="settings-note">
        {texts.goes(name)} {texts.ends(ends)} {isReader ? texts.endsYours : null} {texts.stays(email)}
      </p>
      {remove.error ? <ProblemNotice problem={remove.error} /> : null}
      <div className="settings-acts">
        <Button look="grave" isBusy={remove.isPending} onClick={() => remove.mutate()}>
          {texts.remove}
        </Button>
        <Button look="quiet" ref={focusFirst} onClick={onDone}>
          {t.shell.cancel}
        </Button>
      </div>
    </div>
  )
}
