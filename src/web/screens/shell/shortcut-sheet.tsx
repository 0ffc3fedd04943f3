import { Link } from '@tanstack/react-router'
import { ACT_IDS, actOf, SCOPES } from '../../keys/acts.ts'
import type { ActId } from '../../keys/acts.ts'
import { keysOf, switchSingleKeys, useKeymap } from '../../keys/keymap.ts'
import { shownKeys } from '../../keys/press.ts'
import { useLanguage } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import { Keys } from '../../parts/keys.tsx'
import { Notice } from '../../parts/notice.tsx'
import './shortcut-sheet.css'

/** Every key there is and what it does, as this reader has them. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLanguage()
  const keymap = useKeymap()
  const keyed = ACT_IDS.map((act) => ({ act, keys: keysOf(act, keymap) })).filter(({ keys }) => keys !== '')
  const groups = SCOPES.map((scope) => ({
    scope,
    rows: keyed.filter(({ act }) => actOf(act).scope === scope),
  })).filter(({ rows }) => rows.length > 0)
  return (
    <Dialog isOpen onClose={onClose} title={t.keys.title} size="wide">
      {keymap.hasSingleKeys ? null : (
        <Notice tone="plain" act={<Button onClick={() => switchSingleKeys(true)}>{t.keys.on}</Button>}>
          {t.keys.off}
        </Notice>
      )}
      <Link className="button button-quiet shortcut-sheet-change" to="/settings/shortcuts" onClick={onClose}>
        {t.keys.change}
      </Link>
      <div className="shortcut-sheet">
        {groups.map(({ scope, rows }) => (
          <section key={scope}>
            <h3>{t.keys.scopes[scope]}</h3>
            <dl>
              {rows.map((row) => (
                <KeyRow key={row.act} {...row} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function KeyRow({ act, keys }: { act: ActId; keys: string }) {
  const { t } = useLanguage()
  const said = keys.split(' ').map((press) => shownKeys(press).join(' '))
  return (
    <div>
      <dt>{t.keys.acts[act]}</dt>
      <dd>
        <span className="unseen">{said.join(`, ${t.keys.andThen} `)}</span>
        <Keys keys={keys} />
      </dd>
    </div>
  )
}
