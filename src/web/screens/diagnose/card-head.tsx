import { diagnoseTexts } from '#words/web-diagnose.ts'
import type { Card } from '../../client/diagnose-queries.ts'
import { useActs } from '../../keys/use-acts.ts'
import { useViewDay } from '../../language/day-context.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { useAct } from '../../writes/use-act.ts'
import { useClient } from '../client/use-client.ts'
import { WayTo } from '../client/ways.tsx'

/** Which card this is, whose, and what can be done with it as a whole. */
export function CardHead({ card }: { card: Card }) {
  const { t } = useLanguage()
  const texts = useTexts(diagnoseTexts).card
  const viewed = useViewDay()
  const keep = useKeep(card)
  const print = () => globalThis.print()
  useActs({ 'card.keep': keep, 'card.print': print })
  return (
    <header className="card-head">
      <h2>{texts.title}</h2>
      <div className="card-acts no-print">
        <WayTo way="coach">{t.keys.acts['client.coach']}</WayTo>
        <Button look="quiet" onClick={print}>
          {texts.print}
        </Button>
        {keep ? (
          <Button look="main" act="card.keep" title={texts.keepText} onClick={keep}>
            {texts.keep}
          </Button>
        ) : null}
      </div>
      <p className="card-of">
        {[texts.asOf(viewed), card.owner ? t.client.lead(card.owner.lead) : t.client.noLead].join(' · ')}
      </p>
      <ActProblem about={aboutOf(card)} />
    </header>
  )
}

function aboutOf({ account }: Card): string {
  return `diagnosis ${account}`
}

/** Writes the card down as a diagnosis, done or not as it is. Of a past day none is made. */
function useKeep(card: Card): (() => void) | undefined {
  const texts = useTexts(diagnoseTexts).card
  const act = useAct()
  const { account, asOf } = useClient()
  if (asOf !== undefined) return undefined
  const open = card.verification.filter(({ done }) => !done).length
  return () =>
    void act({
      operation: 'make-diagnosis',
      input: { account },
      account,
      about: aboutOf(card),
      said: texts.kept(open),
    })
}
