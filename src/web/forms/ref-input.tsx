import { useQuery } from '@tanstack/react-query'
import { useLanguage } from '../language/language.tsx'
import { Choice, TextInput } from '../parts/field.tsx'
import { begunBy, begunThingsQuery, familyOf } from '../entries/begun-things.ts'
import { useFormPlace } from './form-context.ts'

interface RefInputProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  name: string
  value: string
  onChange: (value: string) => void
}

/** Which thing an entry speaks of: chosen by what it says, where the ledger knows what was begun. */
export function RefInput({ name, value, onChange, ...props }: RefInputProps) {
  const { kind } = useFormPlace()
  const begins = name === 'ref' ? begunBy(kind) : null
  if (begins) return <BegunChoice {...props} begins={begins} value={value} onChange={onChange} />
  return <TextInput {...props} value={value} onChange={({ target }) => onChange(target.value)} />
}

function BegunChoice({
  begins,
  value,
  onChange,
  ...props
}: Omit<RefInputProps, 'name'> & { begins: NonNullable<ReturnType<typeof begunBy>> }) {
  const { t, labelsOf } = useLanguage()
  const { account } = useFormPlace()
  const family = familyOf(
    begins,
    labelsOf('kind').map(({ name }) => name),
  )
  const { data = [] } = useQuery(begunThingsQuery(account, begins, family))
  return (
    <Choice
      {...props}
      none={t.entry.choose}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      choices={data.map(({ ref, text, isOpen }) => ({ value: ref, name: isOpen ? text : `(${text})` }))}
    />
  )
}
