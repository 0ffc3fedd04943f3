import type { ActId } from '../keys/acts.ts'
import { useKeysOf } from '../keys/keymap.ts'
import { shownKeys } from '../keys/press.ts'
import './keys.css'

/** Keys as they stand on a keyboard: `C`, `G P`, `Ctrl Enter`. Whoever listens is told them another way. */
export function Keys({ keys }: { keys: string }) {
  if (keys === '') return null
  return (
    <span className="keys" aria-hidden="true">
      {shownKeys(keys).map((key, index) => (
        <kbd key={index}>{key}</kbd>
      ))}
    </span>
  )
}

/** The keys of an act, as the reader has them now; nothing where none does it. */
export function ActKeys({ act }: { act: ActId }) {
  return <Keys keys={useKeysOf(act)} />
}
