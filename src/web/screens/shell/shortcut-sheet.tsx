import { useLanguage } from '../../language/language.tsx'
import { Keys } from '../../parts/button.tsx'
import { Dialog } from '../../parts/dialog.tsx'
import './shortcut-sheet.css'

/** Every key and what it does. */
export function ShortcutSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  const { t } = useLanguage()
  const groups = [
    {
      name: t.keys.everywhere,
      rows: [
        ['c', t.keys.addEntry],
        ['g p', t.keys.goPortfolio],
        ['g i', t.keys.goImport],
        ['d', t.keys.asOf],
        ['?', t.keys.sheet],
        ['Esc', t.keys.close],
      ],
    },
    {
      name: t.keys.lists,
      rows: [
        ['j', t.keys.next],
        ['k', t.keys.previous],
        ['Enter', t.keys.open],
        ['/', t.keys.search],
      ],
    },
    {
      name: t.keys.client,
      rows: [
        ['1', t.keys.standing],
        ['2', t.keys.timeline],
      ],
    },
    { name: t.keys.writing, rows: [['Ctrl Enter', t.keys.save]] },
  ]
  return (
    <Dialog isOpen={isOpen} onClose={onClose} title={t.keys.title}>
      <div className="shortcut-sheet">
        {groups.map(({ name, rows }) => (
          <section key={name}>
            <h3>{name}</h3>
            <dl>
              {rows.map(([keys = '', does = '']) => (
                <div key={keys}>
                  <dt>{does}</dt>
                  <dd>
                    <span className="unseen">{keys}</span>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}
