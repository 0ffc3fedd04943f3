import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { membersTexts } from '#words/web-members.ts'
import { call } from '../../client/call.ts'
import type { Output } from '../../client/call.ts'
import { sessionQuery } from '../../client/queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { AccessFrame } from './access-frame.tsx'
import { NewPassword } from './new-password.tsx'

const INVITATION = 'invitation'

/** What the link of an invitation opens: who asks, as what, and the name and password of whoever comes. */
export function InvitationScreen() {
  const texts = useTexts(membersTexts).accept
  const secret = useRouterState({ select: ({ location }) => location.hash })
  const { data, error } = useQuery({
    queryKey: [INVITATION, secret],
    queryFn: ({ signal }) => call('read-invitation', { secret }, { signal }),
    enabled: secret !== '',
  })
  if (secret === '' || error) {
    return (
      <AccessFrame title={texts.over}>
        {error ? <ProblemNotice problem={error} /> : <p className="access-text">{texts.none}</p>}
        <p>
          <Link to="/sign-in" search={{}}>
            {texts.toSignIn}
          </Link>
        </p>
      </AccessFrame>
    )
  }
  if (!data) return <AccessFrame title={texts.title}>{null}</AccessFrame>
  const { by, role } = data.invitation
  return (
    <AccessFrame title={texts.title} text={`${texts.to(by, data.firm)} ${texts.may[role]}`}>
      <AcceptForm secret={secret} invitation={data.invitation} />
    </AccessFrame>
  )
}

interface AcceptFormProps {
  secret: string
  invitation: Output<'read-invitation'>['invitation']
}

function AcceptForm({ secret, invitation: { email } }: AcceptFormProps) {
  const { t } = useLanguage()
  const texts = useTexts(membersTexts).accept
  const here = useQuery(sessionQuery).data?.caller
  const [form, setForm] = useState({ name: '', password: '' })
  const accept = useAccept(secret)
  const bind = (field: keyof typeof form) => ({
    value: form[field],
    required: true,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [field]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    accept.mutate(form)
  }
  return (
    <form onSubmit={submit}>
      {here ? <Notice tone="caution">{texts.another(here.name)}</Notice> : null}
      <Field label={texts.signInAs}>
        {(props) => <TextInput {...props} type="email" autoComplete="username" readOnly value={email} />}
      </Field>
      <Field label={t.access.name}>
        {(props) => <TextInput {...props} {...bind('name')} dir="auto" maxLength={200} autoComplete="name" />}
      </Field>
      <NewPassword {...bind('password')} />
      {accept.error ? <ProblemNotice problem={accept.error} /> : null}
      <Button look="main" type="submit" isBusy={accept.isPending}>
        {texts.join}
      </Button>
    </form>
  )
}

function useAccept(secret: string) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async (form: { name: string; password: string }) => {
      const { email } = await call('accept-invitation', { secret, ...form })
      const session = await call('session', {})
      // Where joining begins no session, the same words sign in.
      if (session.caller?.email !== email) await call('sign-in', { email, password: form.password })
    },
    onSuccess: async () => {
      // What somebody else read in this browser is not the newcomer's.
      queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== INVITATION })
      // The used link does not stay behind in the history.
      await navigate({ to: '/', search: {}, replace: true })
    },
  })
}
