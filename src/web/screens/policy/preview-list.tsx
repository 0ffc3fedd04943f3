import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { policyTexts } from '#words/web-policy.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Said } from '../../parts/said.tsx'
import { capName } from '../client/rule-names.ts'
import type { MovedStanding, PolicyPreview } from './use-policy-preview.ts'

const AT_ONCE = 50

/** The clients whose standing would say something else: what shows at a glance before and after, and which parts besides. */
export function PreviewList({ found: { rows, looked } }: { found: PolicyPreview }) {
  const { format } = useLanguage()
  const texts = useTexts(policyTexts)
  const [most, setMost] = useState(AT_ONCE)
  if (rows.length === 0) return <p role="status">{texts.unmoved(looked)}</p>
  const counts = (['rung', 'caps', 'risks', 'due'] as const)
    .map((what) => [texts.counts[what], rows.filter((row) => isOther(row, what)).length] as const)
    .filter(([, n]) => n > 0)
  return (
    <div className="policy-preview">
      <p role="status">
        <strong>{texts.moved(rows.length, looked)}</strong>{' '}
        {counts.length > 0 ? format.list(counts.map(([what, n]) => texts.countOf(what, n))) : null}
      </p>
      <ul>
        {rows.slice(0, most).map((row) => (
          <Moved key={row.account} row={row} />
        ))}
      </ul>
      {rows.length > most ? (
        <Button look="quiet" onClick={() => setMost(most + AT_ONCE)}>
          {texts.more(rows.length - most)}
        </Button>
      ) : null}
    </div>
  )
}

function Moved({ row }: { row: MovedStanding }) {
  const language = useLanguage()
  const { t, format } = language
  const texts = useTexts(policyTexts)
  const { before, after } = row
  const rung = (at: number | null) => (at === null ? texts.noRung : String(at))
  const caps = (rules: readonly string[]) =>
    rules.length === 0 ? texts.noCaps : format.list(rules.map((rule) => capName({ t }, rule)))
  const lines = [
    { what: 'rung' as const, name: texts.rung, from: rung(before.rung), to: rung(after.rung) },
    { what: 'caps' as const, name: texts.caps, from: caps(before.caps), to: caps(after.caps) },
    { what: 'risks' as const, name: texts.risks, from: format.number(before.risks), to: format.number(after.risks) },
    { what: 'due' as const, name: texts.due, from: format.number(before.due), to: format.number(after.due) },
  ].filter(({ what }) => isOther(row, what))
  const rest = row.changes.filter((part) => !(lines.length > 0 && SHOWN.has(part)))
  return (
    <li>
      <Link to="/clients/$account" params={{ account: row.account }}>
        <Said>{row.name}</Said>
      </Link>
      <dl>
        {lines.map(({ name, from, to }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{texts.becomes(from, to)}</dd>
          </div>
        ))}
      </dl>
      {rest.length > 0 ? (
        <p className="policy-rest">{texts.alsoIn(rest.map((part) => partName(part, texts)))}</p>
      ) : null}
    </li>
  )
}

/** The parts that the lines at a glance speak of. */
const SHOWN: ReadonlySet<string> = new Set(['ladder', 'risks', 'due'])

function isOther({ before, after }: MovedStanding, what: 'rung' | 'caps' | 'risks' | 'due'): boolean {
  return JSON.stringify(before[what]) !== JSON.stringify(after[what])
}

/** A part of a standing this version of the pages does not know goes by its own name. */
function partName(part: string, { parts }: { parts: Readonly<Record<string, string>> }): string {
  return parts[part] ?? part
}
