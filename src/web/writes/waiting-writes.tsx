import { Link, useLocation } from '@tanstack/react-router'
import { useLanguage } from '../language/language.tsx'
import { Button } from '../parts/button.tsx'
import { outlivesPage } from './kept-writes.ts'
import { useWrites, useWritesState } from './use-act.ts'
import './waiting-writes.css'

/** Told as long as it is so: acts are kept on this device because the server can't be reached, or nobody is signed in. */
export function WaitingWrites() {
  const { t } = useLanguage()
  const writes = useWrites()
  const { waiting } = useWritesState()
  const { href } = useLocation()
  return (
    <div className="waiting-writes" role="status">
      {waiting === null ? null : (
        <div className="waiting-writes-bar">
          <p>
            {waiting.reason === 'signed out' ? t.writes.signedOut(waiting.count) : t.writes.unreachable(waiting.count)}{' '}
            {outlivesPage() ? '' : t.writes.keepOpen}
          </p>
          {waiting.reason === 'signed out' ? (
            <Link className="button button-plain" to="/sign-in" search={{ next: href }}>
              {t.access.signIn}
            </Link>
          ) : (
            <Button onClick={() => writes.retry()}>{t.writes.tryNow}</Button>
          )}
        </div>
      )}
    </div>
  )
}
