import { useRef, useState } from 'react'
import { settingsTexts } from '#words/web-settings.ts'
import { ACT_IDS, actOf, SCOPES } from '../../keys/acts.ts'
import type { ActId, Scope } from '../../keys/acts.ts'
import {
  changeKeys,
  currentKeymap,
  givenKeys,
  keysOf,
  putKeymap,
  restoreKeys,
  switchSingleKeys,
  useKeymap,
} from '../../keys/keymap.ts'
import { shownKeys } from '../../keys/press.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Check } from '../../parts/field.tsx'
import { Keys } from '../../parts/keys.tsx'
import { Section } from '../../parts/section.tsx'
import { whisper } from '../shell/whispers.tsx'
import { KeyRecorder } from './key-recorder.tsx'
import './shortcuts-page.css'

/** Every act with its keys, by where it can be done: press others, take all back, or switch single keys off. */
export function ShortcutsPage() {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).shortcuts
  const map = useKeymap()
  const changed = Object.keys(map.changed).length
  const restore = () => {
    const before = currentKeymap()
    restoreKeys()
    whisper(texts.restored, { label: t.entry.undo, run: () => putKeymap(before) })
  }
  return (
    <>
      <div className="shortcuts-head">
        <p className="settings-note">{texts.intro}</p>
        <div>
          <Check
            label={texts.single}
            aria-describedby="single-keys-hint"
            checked={map.hasSingleKeys}
            onChange={({ target }) => switchSingleKeys(target.checked)}
          />
          <p id="single-keys-hint" className="settings-note">
            {texts.singleHint}
          </p>
        </div>
        <p className="settings-acts">
          <Button disabled={changed === 0 && map.hasSingleKeys} onClick={restore}>
            {texts.restore}
          </Button>
          <span className="settings-note">{changed === 0 ? texts.untouched : texts.changed(changed)}</span>
        </p>
      </div>
      {SCOPES.map((scope) => (
        <ScopeSection key={scope} scope={scope} />
      ))}
    </>
  )
}

function ScopeSection({ scope }: { scope: Scope }) {
  const { t } = useLanguage()
  return (
    <Section title={t.keys.scopes[scope]}>
      <ul className="shortcuts">
        {ACT_IDS.filter((act) => actOf(act).scope === scope).map((act) => (
          <ActRow key={act} act={act} />
        ))}
      </ul>
    </Section>
  )
}

function ActRow({ act }: { act: ActId }) {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).shortcuts
  const map = useKeymap()
  const [isRecording, setRecording] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { isNative, keys: original } = actOf(act)
  const keys = givenKeys(act, map)
  const isOff = keys !== '' && keysOf(act, map) === ''
  const done = () => {
    setRecording(false)
    button.current?.focus()
  }
  const shown = (
    <>
      {keys === '' ? <span className="shortcut-none">{texts.none}</span> : <Keys keys={keys} />}
      <span className="unseen">{saidKeys(keys, t.keys.andThen)}</span>
      {isOff ? <span className="shortcut-note">{texts.off}</span> : null}
    </>
  )
  return (
    <li data-off={isOff || undefined}>
      <span className="shortcut-name">{t.keys.acts[act]}</span>
      {Object.hasOwn(map.changed, act) ? <Original act={act} keys={original} /> : null}
      {isNative ? (
        <span className="shortcut-keys" title={texts.fixedHint}>
          {shown}
          <span className="shortcut-note">{texts.fixed}</span>
        </span>
      ) : (
        <button
          ref={button}
          type="button"
          data-row
          className="shortcut-keys shortcut-change"
          aria-expanded={isRecording}
          onClick={() => setRecording(!isRecording)}
        >
          <span className="unseen">{texts.change(t.keys.acts[act])}</span>
          {shown}
        </button>
      )}
      {isRecording ? <KeyRecorder act={act} onDone={done} /> : null}
    </li>
  )
}

/** What the act came with, beside keys that are not these, and the way back. */
function Original({ act, keys }: { act: ActId; keys: string }) {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).shortcuts
  return (
    <button type="button" className="shortcut-original" onClick={() => changeKeys(act, null)}>
      <span className="unseen">{texts.restoreOne(t.keys.acts[act])}</span>
      {keys === '' ? texts.cameWithNone : texts.cameWith}
      <Keys keys={keys} />
    </button>
  )
}

function saidKeys(keys: string, andThen: string): string {
  const presses = keys === '' ? [] : keys.split(' ')
  return presses.map((press) => shownKeys(press).join(' ')).join(`, ${andThen} `)
}
