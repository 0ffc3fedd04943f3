import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { diagnoseTexts } from '#words/web-diagnose.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'
import { useClient } from '../client/use-client.ts'
import { WayTo } from '../client/ways.tsx'

/** E5: where the ledger says too little, the card says so, and what would make it say more. */
export function SilentLedger({ seen, needed }: { seen: number; needed: number }) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  const { account, asOf } = useClient()
  const { open } = useQuickAdd()
  return (
    <Section title={texts.silent}>
      <p>{texts.silentText(seen, needed)}</p>
      {asOf === undefined ? (
        <ol className="silent-ways">
          <WayOut title={texts.silentSee} text={texts.silentSeeText}>
            <Button act="entry.add" onClick={() => open({ account })}>
              {t.shell.addEntry}
            </Button>
          </WayOut>
          <WayOut title={texts.silentCoach} text={texts.silentCoachText}>
            <WayTo way="coach" look="plain">
              {texts.toCoach}
            </WayTo>
          </WayOut>
          <WayOut title={texts.silentPaste} text={texts.silentPasteText}>
            <Link className="button button-plain" to="/paste">
              {t.keys.acts['go.paste']}
            </Link>
          </WayOut>
        </ol>
      ) : null}
    </Section>
  )
}

function WayOut({ title, text, children }: { title: string; text: string; children: ReactNode }) {
  return (
    <li>
      <div>
        <h3>{title}</h3>
        <p className="section-empty">{text}</p>
      </div>
      {children}
    </li>
  )
}
