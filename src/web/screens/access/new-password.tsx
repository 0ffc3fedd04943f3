import { useLanguage } from '../../language/language.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { PASSWORD_LENGTH } from './password-length.ts'

interface NewPasswordProps {
  value: string
  onChange: (event: { target: { value: string } }) => void
}

/** The password somebody chooses when they first come in. */
export function NewPassword(bound: NewPasswordProps) {
  const { t } = useLanguage()
  return (
    <Field label={t.access.password} hint={t.access.passwordHint(PASSWORD_LENGTH)}>
      {(props) => (
        <TextInput
          {...props}
          {...bound}
          required
          type="password"
          autoComplete="new-password"
          minLength={PASSWORD_LENGTH}
        />
      )}
    </Field>
  )
}
