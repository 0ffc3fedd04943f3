import { SIGNAL_NAMES, SIGNALS } from '#method/ledger/signals.ts'
import { policyTexts } from '#words/web-policy.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Choice, Field, TextArea } from '../../parts/field.tsx'
import { typedText } from '../../forms/draft-data.ts'
import { isRecord } from './is-record.ts'
import type { SettingFieldProps } from './setting.ts'

/** A play as it is being written. */
interface WrittenPlay {
  sector: string
  fromRung: number
  en: string
  zh: string
  signal: string
}

const FIRST: WrittenPlay = { sector: 'saas', fromRung: 2, en: '', zh: '', signal: 'planning_attended' }

/** L12: what this firm does to climb, one after the other; set as a whole. */
export function PlaysEditor({ text, field, onWrite }: SettingFieldProps) {
  const texts = useTexts(policyTexts).play
  const plays = playsOf(text)
  const write = (next: readonly WrittenPlay[]) => onWrite(JSON.stringify(next.map(playJson)))
  return (
    <div className="plays" role="group" aria-describedby={field['aria-describedby']}>
      {plays.length === 0 ? <p className="section-empty">{texts.none}</p> : null}
      {plays.map((play, index) => (
        // A play has no name: it is told from others by its place.
        <fieldset key={index} className="play">
          <legend className="field-legend">{texts.one(index + 1)}</legend>
          <PlayFields play={play} onChange={(next) => write(plays.map((each, at) => (at === index ? next : each)))} />
          <Button
            look="quiet"
            aria-label={texts.removeOf(index + 1)}
            onClick={() => write(plays.filter((_, at) => at !== index))}
          >
            {texts.remove}
          </Button>
        </fieldset>
      ))}
      <Button id={field.id} icon="plus" onClick={() => write([...plays, FIRST])}>
        {texts.add}
      </Button>
    </div>
  )
}

const RUNGS = [2, 3, 4]

function PlayFields({ play, onChange }: { play: WrittenPlay; onChange: (play: WrittenPlay) => void }) {
  const { label, labelsOf } = useLanguage()
  const texts = useTexts(policyTexts).play
  // L12: only a signal that can support the next rung would show that the play worked.
  const signals = SIGNAL_NAMES.filter((name) => (SIGNALS[name].supports ?? 0) > play.fromRung)
  return (
    <div className="play-fields">
      <Field label={texts.sector}>
        {(props) => (
          <Choice
            {...props}
            choices={labelsOf('sector').map(({ name, label: said }) => ({ value: name, name: said }))}
            value={play.sector}
            onChange={({ target }) => onChange({ ...play, sector: target.value })}
          />
        )}
      </Field>
      <Field label={texts.fromRung}>
        {(props) => (
          <Choice
            {...props}
            choices={RUNGS.map((rung) => ({ value: String(rung), name: String(rung) }))}
            value={String(play.fromRung)}
            onChange={({ target }) => onChange({ ...play, fromRung: Number(target.value) })}
          />
        )}
      </Field>
      <Field label={texts.en}>
        {(props) => (
          <TextArea
            {...props}
            lang="en"
            value={play.en}
            onChange={({ target }) => onChange({ ...play, en: target.value })}
          />
        )}
      </Field>
      <Field label={texts.zh}>
        {(props) => (
          <TextArea
            {...props}
            lang="zh-CN"
            value={play.zh}
            onChange={({ target }) => onChange({ ...play, zh: target.value })}
          />
        )}
      </Field>
      <Field label={texts.signal}>
        {(props) => (
          <Choice
            {...props}
            none=""
            choices={signals.map((name) => ({ value: name, name: label('signal', name) }))}
            value={play.signal}
            onChange={({ target }) => onChange({ ...play, signal: target.value })}
          />
        )}
      </Field>
    </div>
  )
}

function playsOf(text: string): WrittenPlay[] {
  try {
    const found: unknown = JSON.parse(text)
    return Array.isArray(found) ? found.filter(isRecord).map(writtenPlay) : []
  } catch {
    // A draft that can't be read any more holds no plays.
    return []
  }
}

function writtenPlay(found: Readonly<Record<string, unknown>>): WrittenPlay {
  const said = isRecord(found['text']) ? found['text'] : {}
  return {
    sector: typedText(found['sector']),
    fromRung: Number(found['fromRung'] ?? FIRST.fromRung),
    en: typedText(said['en']),
    zh: typedText(said['zh']),
    signal: typedText(found['signal']),
  }
}

function playJson({ en, zh, ...rest }: WrittenPlay) {
  return { ...rest, text: { ...(en.trim() === '' ? {} : { en }), ...(zh.trim() === '' ? {} : { zh }) } }
}
