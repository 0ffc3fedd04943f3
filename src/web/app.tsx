import { CSPProvider } from '@base-ui/react/csp-provider'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { RequestProblem } from './client/problem.ts'
import { keys } from './client/queries.ts'
import { LanguageProvider } from './language/language.tsx'
import { makeRouter } from './router.tsx'
import './parts/fonts.css'
import './parts/tokens.css'
import './parts/base.css'

export function show(): void {
  const queries = new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 10_000,
        // A refusal stays a refusal; only a server that did not answer is asked again.
        retry: (count, problem) => count < 2 && problem instanceof RequestProblem && problem.kind === 'unreachable',
        refetchOnWindowFocus: true,
      },
    },
  })
  const router = makeRouter(queries)
  queries.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || !isSignedOut(event.query.state.error)) return
    // The session has ended meanwhile: asked again who this is, the way leads to sign-in and back here.
    queries.removeQueries({ queryKey: keys.session })
    void router.invalidate()
  })
  const root = document.getElementById('root')
  if (!root) throw new Error('The page has no place for the screens')
  createRoot(root).render(
    <StrictMode>
      <CSPProvider disableStyleElements>
        <LanguageProvider>
          <QueryClientProvider client={queries}>
            <RouterProvider router={router} />
          </QueryClientProvider>
        </LanguageProvider>
      </CSPProvider>
    </StrictMode>,
  )
  // The Chinese letters are many small files behind two long style sheets: they come after the first paint.
  void import('./chinese-fonts.ts')
}

function isSignedOut(error: unknown): boolean {
  return error instanceof RequestProblem && error.has('access.sign_in')
}
