import type { ReactNode } from 'react'
import { LOCALES } from '#words/locale.ts'
import { webTexts } from '#words/web.ts'
import { useLanguage } from '../../language/language.tsx'
import { ProductMark } from '../../parts/product.tsx'
import { RungSteps } from '../../parts/rung-steps.tsx'
import './access-frame.css'

/** The page before somebody is signed in: what this is, one form, and the choice of language. */
export function AccessFrame({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  const { t, locale, setLocale } = useLanguage()
  return (
    <div className="access">
      <header className="access-said">
        <p className="product">
          <ProductMark />
          {t.product}
        </p>
        <p className="access-promise">{t.access.promise}</p>
        <p className="access-text">{t.access.promiseText}</p>
        <div className="access-drawing" aria-hidden="true">
          <RungSteps rung={2} uncapped={3} claimed={5} cap={2} label="" size="large" />
        </div>
      </header>
      <main className="access-form">
        <h1>{title}</h1>
        {text ? <p className="access-text">{text}</p> : null}
        {children}
      </main>
      <footer className="access-languages">
        {LOCALES.map((each) => (
          <button
            key={each}
            type="button"
            lang={each === 'zh' ? 'zh-CN' : 'en'}
            aria-pressed={each === locale}
            onClick={() => setLocale(each)}
          >
            {webTexts(each).language}
          </button>
        ))}
      </footer>
    </div>
  )
}
