import type { CaptureContext, Missing } from '#method/capture/captured.ts'
import type { Pasted } from '#method/capture/parse-paste.ts'
import { sayMissing } from '#words/capture.ts'
import { briefFacts, entryTitle, mainText } from '../../entries/entry-text.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { ActProblem } from '../../writes/act-problem.tsx'
import { nameIn } from './captured-entry.tsx'

interface ProposalRowProps {
  pasted: Pasted
  about: string
  context: CaptureContext
  /** Its keys are shown, and work. */
  isChosen: boolean
  onFocus: () => void
  onAccept: () => void
  onPropose: () => void
  onEdit: () => void
  onLeave: () => void
}

/** One proposed entry: what it would say, the exact words it came from, what it lacks, and what can be done with it. */
export function ProposalRow({ pasted, about, context, isChosen, onFocus, ...acts }: ProposalRowProps) {
  const language = useLanguage()
  const { t, format, locale, labelOrName } = language
  const { captured, words } = pasted
  const { kind, data, at, missing } = captured
  const nameOf = nameIn(context, language)
  const unsaid = missing.filter(({ why }) => why === 'not_said')
  const nameOfField = ({ path }: Missing) => fieldName(path, labelOrName, t.entry)
  const facts = briefFacts(kind, data, { ...language, nameOf })
  return (
    <li className="proposal" aria-current={isChosen || undefined}>
      <button type="button" className="proposal-what" data-row onFocus={onFocus} onClick={acts.onEdit}>
        <strong>{entryTitle(kind, data, language)}</strong>
        {at === null ? null : <span className="proposal-day">{format.shortDay(at)}</span>}
        <span>{mainText(kind, data)}</span>
      </button>
      {facts.length > 0 ? (
        <p className="proposal-facts">{facts.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</p>
      ) : null}
      <blockquote className="proposal-words">{words}</blockquote>
      {unsaid.length > 0 ? <p className="proposal-missing">{t.capture.lacks(unsaid.map(nameOfField))}</p> : null}
      {missing.map((each) =>
        each.why === 'not_said' ? null : (
          <p key={each.path} className="proposal-missing">
            {t.capture.asks(nameOfField(each), sayMissing(locale, each, nameOf))}
          </p>
        ),
      )}
      <ActProblem about={about} />
      <div className="proposal-acts">
        <Button look={isChosen ? 'main' : 'plain'} {...keyed(isChosen, 'paste.accept')} onClick={acts.onAccept}>
          {missing.length > 0 ? t.capture.complete : t.capture.accept}
        </Button>
        <Button look="quiet" {...keyed(isChosen, 'paste.edit')} onClick={acts.onEdit}>
          {t.capture.edit}
        </Button>
        <Button look="quiet" {...keyed(isChosen, 'paste.propose')} onClick={acts.onPropose}>
          {t.capture.propose}
        </Button>
        <Button look="quiet" {...keyed(isChosen, 'paste.leave')} onClick={acts.onLeave}>
          {t.capture.leave}
        </Button>
      </div>
    </li>
  )
}

type PasteAct = 'paste.accept' | 'paste.edit' | 'paste.propose' | 'paste.leave'

/** Keys stand where they work. */
function keyed(isChosen: boolean, act: PasteAct): { act?: PasteAct } {
  return isChosen ? { act } : {}
}

function fieldName(
  path: string,
  labelOrName: (group: 'field', name: string) => string,
  entry: { on: string; client: string },
): string {
  if (path === '$.at') return entry.on
  if (path === '$.account') return entry.client
  return labelOrName('field', path.replace('$.data.', '').split('.')[0] ?? '')
}
