import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { accountQuery, peopleQuery } from '../client/account-facts.ts'
import { sessionQuery } from '../client/queries.ts'
import { TextInput } from '../parts/field.tsx'
import { useFormPlace } from './form-context.ts'

interface InputProps {
  id: string
  'aria-describedby'?: string
  'aria-invalid'?: true
  value: string
  onChange: (value: string) => void
}

/** A person of the client: those on the map are offered, others may be named. */
export function PersonInput({ value, onChange, ...props }: InputProps) {
  const list = useId()
  const { account } = useFormPlace()
  const { data: people = [] } = useQuery(peopleQuery(account))
  return (
    <>
      <TextInput {...props} list={list} value={value} onChange={({ target }) => onChange(target.value)} />
      <datalist id={list}>
        {people
          .filter(({ hasLeft }) => !hasLeft)
          .map(({ person, name }) => (
            <option key={person} value={person}>
              {name}
            </option>
          ))}
      </datalist>
    </>
  )
}

/** Several people of the client: a press adds or takes away one who is on the map. */
export function PeopleInput({ value, onChange, ...props }: InputProps) {
  const { account } = useFormPlace()
  const { data: people = [] } = useQuery(peopleQuery(account))
  const named = value
    .split(/[,，、;；]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const toggle = (person: string) =>
    onChange((named.includes(person) ? named.filter((each) => each !== person) : [...named, person]).join(', '))
  return (
    <>
      {people.length > 0 ? (
        <span className="people-known">
          {people
            .filter(({ hasLeft }) => !hasLeft)
            .slice(0, 12)
            .map(({ person, name }) => (
              <button key={person} type="button" aria-pressed={named.includes(person)} onClick={() => toggle(person)}>
                {name}
              </button>
            ))}
        </span>
      ) : null}
      <TextInput {...props} value={value} onChange={({ target }) => onChange(target.value)} />
    </>
  )
}

/** Somebody of either side: a member by e-mail, or a person of the client. */
export function PartyInput({ value, onChange, ...props }: InputProps) {
  const list = useId()
  const { account } = useFormPlace()
  const { data: session } = useQuery(sessionQuery)
  const { data: people = [] } = useQuery(peopleQuery(account))
  const { data: described } = useQuery({ ...accountQuery(account), enabled: account !== '' })
  const ours = [...new Set([session?.caller?.email, described?.lead])].filter((each) => typeof each === 'string')
  return (
    <>
      <TextInput {...props} list={list} value={value} onChange={({ target }) => onChange(target.value)} />
      <datalist id={list}>
        {ours.map((member) => (
          <option key={member} value={member}>
            {member}
          </option>
        ))}
        {people.map(({ person, name }) => (
          <option key={person} value={person}>
            {name}
          </option>
        ))}
      </datalist>
    </>
  )
}
