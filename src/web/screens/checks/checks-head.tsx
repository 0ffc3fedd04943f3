import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { checksTexts } from '#words/web-checks.ts'
import { useTexts } from '../../language/language.tsx'
import { TabLinks } from '../../parts/tabs.tsx'
import '../today/today.css'
import './checks.css'

/** The head that the two views of predictions share. */
export function ChecksHead({ children }: { children?: ReactNode }) {
  const texts = useTexts(checksTexts)
  return (
    <header className="checks-head">
      <div className="screen-head">
        <h1>{texts.title}</h1>
        {children ? <div className="screen-head-acts">{children}</div> : null}
      </div>
      <TabLinks label={texts.views}>
        <Link className="tab" to="/predictions" activeOptions={{ exact: true, includeSearch: false }}>
          {texts.toCheck}
        </Link>
        <Link className="tab" to="/predictions/calibration">
          {texts.calibration}
        </Link>
      </TabLinks>
    </header>
  )
}
