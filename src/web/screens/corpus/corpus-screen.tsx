import { useSearch } from '@tanstack/react-router'
import { corpusTexts } from '#words/web-corpus.ts'
import { useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Segmented } from '../../parts/segmented.tsx'
import { TypedText } from '../../forms/typed-text.tsx'
import { VIEWS } from './corpus-search.ts'
import { Decisions } from './decisions.tsx'
import { FakeMoves } from './fake-moves.tsx'
import { Precedents } from './precedents.tsx'
import { useCorpusChange } from './use-corpus-change.ts'
import '../search/search-screen.css'
import './corpus-screen.css'

/** What the firm has learned: which claims misled it, whom it left and why, and whom a client resembles. */
export function CorpusScreen() {
  const texts = useTexts(corpusTexts)
  const { view = 'moves', text = '' } = useSearch({ from: '/inside/corpus' })
  const change = useCorpusChange()
  useTitle(`${texts.views[view]} · ${texts.title}`)
  return (
    <div className="corpus">
      <header className="screen-head">
        <h1>{texts.title}</h1>
        <div className="screen-head-acts">
          <Segmented
            label={texts.views.label}
            choices={VIEWS.map((value) => ({ value, label: texts.views[value] }))}
            value={view}
            onChoose={(chosen) => change({ view: chosen === 'moves' ? undefined : chosen })}
          />
        </div>
      </header>
      {view === 'precedents' ? null : (
        <TypedText
          label={texts.filter}
          placeholder={texts.filter}
          value={text}
          onSettled={(typed) => change({ text: typed === '' ? undefined : typed })}
        />
      )}
      {view === 'moves' ? <FakeMoves searched={text} /> : null}
      {view === 'decisions' ? <Decisions searched={text} /> : null}
      {view === 'precedents' ? <Precedents /> : null}
    </div>
  )
}
