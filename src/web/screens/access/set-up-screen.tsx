import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { call } from '../../client/call.ts'
import { keys, sessionQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { AccessFrame } from './access-frame.tsx'
import { NewPassword } from './new-password.tsx'

/** Makes the first owner with the token the server printed. Once there is one, this page is gone. */
export function SetUpScreen() {
  const { t } = useLanguage()
  const { token } = useSearch({ from: '/set-up' })
  const { data: session } = useQuery(sessionQuery)
  const [form, setForm] = useState({ token: token ?? '', name: '', email: '', password: '' })
  const setUp = useSetUp()
  if (session && !session.needsSetUp) return <Navigate to="/" />
  const bind = (name: keyof typeof form) => ({
    value: form[name],
    required: true,
    onChange: (event: { target: { value: string } }) => setForm({ ...form, [name]: event.target.value }),
  })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setUp.mutate(form)
  }
  return (
    <AccessFrame title={t.access.setUpTitle} text={t.access.setUpText}>
      <form onSubmit={submit}>
        <Field label={t.access.token} hint={t.access.tokenHint}>
          {(props) => <TextInput {...props} {...bind('token')} spellCheck={false} />}
        </Field>
        <Field label={t.access.name}>{(props) => <TextInput {...props} {...bind('name')} autoComplete="name" />}</Field>
        <Field label={t.access.email}>
          {(props) => <TextInput {...props} {...bind('email')} type="email" autoComplete="username" />}
        </Field>
        <NewPassword {...bind('password')} />
        {setUp.error ? <ProblemNotice problem={setUp.error} /> : null}
        <Button look="main" type="submit" isBusy={setUp.isPending}>
          {t.access.create}
        </Button>
      </form>
    </AccessFrame>
  )
}

function useSetUp() {
  const queries = useQueryClient()
  const navigate = useNavigate()
  return useMutation({
    mutationFn: async (form: { token: string; name: string; email: string; password: string }) => {
      await call('set-up', { ...form, token: form.token.trim() })
      const session = await call('session', {})
      // Where making the owner begins no session, the same words sign in.
      if (!session.caller) await call('sign-in', { email: form.email, password: form.password })
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: keys.session })
      await navigate({ to: '/portfolio', search: {} })
    },
  })
}
