import { ROLES } from '#contract/roles.ts'
import type { Role } from '#contract/roles.ts'
import { membersTexts } from '#words/web-members.ts'
import { useTexts } from '../../language/language.tsx'
import { Choice, Field } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus-first.ts'

interface RoleChoiceProps {
  role: Role
  onChoose: (role: Role) => void
  /** Whether it appears because somebody asked for it. */
  isFirst?: boolean
}

/** What somebody will be, with what that lets them do. */
export function RoleChoice({ role, onChoose, isFirst = false }: RoleChoiceProps) {
  const texts = useTexts(membersTexts)
  return (
    <Field label={texts.role} hint={texts.may[role]}>
      {(props) => (
        <Choice
          {...props}
          {...(isFirst ? { ref: focusFirst } : {})}
          choices={ROLES.map((value) => ({ value, name: texts.roles[value] }))}
          value={role}
          onChange={({ target }) => onChoose(ROLES.find((each) => each === target.value) ?? role)}
        />
      )}
    </Field>
  )
}
