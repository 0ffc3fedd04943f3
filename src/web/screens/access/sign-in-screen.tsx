import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Navigate, useRouter, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import type { FormEvent } from 'react'
import { call } from '../../client/call.ts'
import { keys, sessionQuery } from '../../client/queries.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { AccessFrame } from './access-frame.tsx'

/** Lets somebody in, and on to where they wanted to go. */
export function SignInScreen() {
  const { t } = useLanguage()
  const { data: session } = useQuery(sessionQuery)
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const signIn = useSignIn()
  if (session?.needsSetUp) return <Navigate to="/set-up" />
  const submit = (event: FormEvent) => {
    event.preventDefault()
    signIn.mutate({ email: email.trim(), password })
  }
  return (
    <AccessFrame title={t.access.signInTitle}>
      <form onSubmit={submit}>
        <Field label={t.access.email}>
          {(props) => (
            <TextInput
              {...props}
              type="email"
              required
              autoComplete="username"
              value={email}
              onChange={(event) => setEmail(event.target.value)}
            />
          )}
        </Field>
        <Field label={t.access.password}>
          {(props) => (
            <TextInput
              {...props}
              type="password"
              required
              autoComplete="current-password"
              value={password}
              onChange={(event) => setPassword(event.target.value)}
            />
          )}
        </Field>
        {signIn.error ? <ProblemNotice problem={signIn.error} /> : null}
        <Button look="main" type="submit" isBusy={signIn.isPending}>
          {t.access.signIn}
        </Button>
      </form>
    </AccessFrame>
  )
}

function useSignIn() {
  const queries = useQueryClient()
  const router = useRouter()
  const { next } = useSearch({ from: '/sign-in' })
  return useMutation({
    mutationFn: (form: { email: string; password: string }) => call('sign-in', form),
    onSuccess: async () => {
      await queries.resetQueries({ queryKey: keys.session })
      // Only a path of these pages is followed, never another site's address.
      router.history.push(next !== undefined && /^\/[^/\\]/.test(next) ? next : '/')
    },
  })
}
