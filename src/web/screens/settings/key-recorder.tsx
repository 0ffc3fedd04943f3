import { useState } from 'react'
import type { KeyboardEvent } from 'react'
import { settingsTexts } from '#words/web-settings.ts'
import { actOf } from '../../keys/acts.ts'
import type { ActId } from '../../keys/acts.ts'
import { changeKeys, clashesOf, useKeymap } from '../../keys/keymap.ts'
import { pressOf, shownKeys } from '../../keys/press.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Field } from '../../parts/field.tsx'
import { focusFirst } from '../../parts/focus-first.ts'
import { afterPress, faultOf } from './recording.ts'

interface KeyRecorderProps {
  act: ActId
  onDone: () => void
}

/** Takes the presses an act is to have from now on; what stands in the way is said before they are kept. */
export function KeyRecorder({ act, onDone }: KeyRecorderProps) {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).shortcuts
  const [keys, setKeys] = useState('')
  const { error, takenBy, canTake } = useObstacle(act, keys)
  const give = (given: string) => {
    changeKeys(act, given)
    onDone()
  }
  const keep = () => (keys === '' || error !== null ? undefined : give(keys))
  const take = () => {
    for (const other of takenBy) changeKeys(other, '')
    give(keys)
  }
  const listen = listenerOf({ keys, setKeys, keep, onDone })
  return (
    <div className="key-recorder">
      <Field label={texts.press} error={error}>
        {(props) => (
          <input
            {...props}
            ref={focusFirst}
            className="input"
            readOnly
            value={shownKeys(keys).join(' ')}
            onKeyDown={listen}
          />
        )}
      </Field>
      <div className="settings-acts">
        <Button look="main" disabled={keys === '' || error !== null} onClick={keep}>
          {texts.keep}
        </Button>
        {canTake ? <Button onClick={take}>{texts.take}</Button> : null}
        <Button onClick={() => give('')}>{texts.noKeys}</Button>
        <Button look="quiet" onClick={onDone}>
          {t.shell.cancel}
        </Button>
      </div>
    </div>
  )
}

/** Why the act can't have these keys, and whether they can be taken from whoever has them. */
function useObstacle(act: ActId, keys: string): { error: string | null; takenBy: ActId[]; canTake: boolean } {
  const { t } = useLanguage()
  const texts = useTexts(settingsTexts).shortcuts
  const map = useKeymap()
  const fault = faultOf(act, keys)
  if (fault !== null) return { error: texts[fault], takenBy: [], canTake: false }
  const takenBy = clashesOf(act, keys, map)
  if (takenBy.length === 0) return { error: null, takenBy, canTake: false }
  const canTake = takenBy.every((other) => !actOf(other).isNative)
  const said = texts.taken(takenBy.map((other) => t.keys.acts[other]))
  return { error: canTake ? said : `${said} ${texts.fixedTaken}`, takenBy, canTake }
}

interface Recording extends Pick<KeyRecorderProps, 'onDone'> {
  keys: string
  setKeys: (keys: string) => void
  keep: () => void
}

/** Enter keeps what was pressed, Escape leaves it, Backspace begins anew, Tab goes on to the buttons. */
function listenerOf({ keys, setKeys, keep, onDone }: Recording): (event: KeyboardEvent) => void {
  return (event) => {
    const { nativeEvent } = event
    const press = pressOf(nativeEvent)
    if (nativeEvent.isComposing || nativeEvent.keyCode === 229 || press === 'Tab' || press === 'Shift+Tab') return
    event.preventDefault()
    event.stopPropagation()
    if (press === 'Escape') onDone()
    else if (press === 'Enter') keep()
    else if (press === 'Backspace') setKeys('')
    else if (press !== null) setKeys(afterPress(keys, press))
  }
}
