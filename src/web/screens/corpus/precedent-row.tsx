import { Link } from '@tanstack/react-router'
import { corpusTexts } from '#words/web-corpus.ts'
import type { PrecedentsAnswer } from '../../client/corpus-queries.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button } from '../../parts/button.tsx'
import { Said } from '../../parts/said.tsx'
import { Table } from '../../parts/table.tsx'
import { useQuickAdd } from '../quick-add/quick-add-context.ts'

type Precedent = PrecedentsAnswer['precedents'][number]
type Attribute = Precedent['attributes'][number]
type Signal = Precedent['signals'][number]

/** A past engagement beside the client: how alike and in what, how it ended, and what it showed early. */
export function PrecedentRow({ account, precedent }: { account: string; precedent: Precedent }) {
  const texts = useTexts(corpusTexts)
  const { label, format } = useLanguage()
  const { name, score, compared, attributes, outcome, endedOn, entry, signals } = precedent
  const shared = attributes.filter(({ likeness }) => likeness === 'same')
  return (
    <li className="corpus-item">
      <Link
        className="corpus-title"
        data-row
        to="/clients/$account/timeline"
        params={{ account: precedent.account }}
        search={({ asOf }) => ({ asOf, entry })}
      >
        <span dir="auto">
          <Said>{name}</Said>
        </span>
        <span className="corpus-end">{texts.ended(label('outcome', outcome), endedOn)}</span>
      </Link>
      <p>
        {texts.alike(score, compared)}
        {shared.length > 0
          ? ` · ${texts.shared(format.list(shared.map(({ attribute }) => label('attribute', attribute))))}`
          : ''}
      </p>
      <details className="chart-table">
        <summary>{texts.compared}</summary>
        <FactTable attributes={attributes} name={name} />
      </details>
      {signals.length > 0 ? (
        <>
          <p className="corpus-minor">{texts.asks}</p>
          <ul className="corpus-signals">
            {signals.map((signal) => (
              <SignalRow key={signal.ref} account={account} signal={signal} />
            ))}
          </ul>
        </>
      ) : null}
    </li>
  )
}

function FactTable({ attributes, name }: { attributes: readonly Attribute[]; name: string }) {
  const texts = useTexts(corpusTexts)
  const { label } = useLanguage()
  const valueOf = useValueText()
  const { columns } = texts
  return (
    <Table
      caption={`${texts.compared}: ${name}`}
      columns={[{ name: columns.fact }, { name: columns.ours }, { name: columns.theirs }, { name: columns.likeness }]}
    >
      {attributes.map((fact) => (
        <tr key={fact.attribute}>
          <th scope="row">{label('attribute', fact.attribute)}</th>
          <td>{valueOf(fact.attribute, fact.ours)}</td>
          <td>{valueOf(fact.attribute, fact.theirs)}</td>
          <td>{label('likeness', fact.likeness)}</td>
        </tr>
      ))}
    </Table>
  )
}

/** A fact as its own words have it: a label where it is a choice, else what somebody wrote. */
function useValueText(): (attribute: Attribute['attribute'], value: Attribute['ours']) => string {
  const texts = useTexts(corpusTexts)
  const { labelOrName, format } = useLanguage()
  return (attribute, value) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return texts.notTold
    if (Array.isArray(value)) return format.list(value)
    if (typeof value === 'number') return attribute === 'lengthDays' ? texts.days(value) : format.number(value, 0)
    if (attribute === 'sector' || attribute === 'relationshipType' || attribute === 'state') {
      return labelOrName(attribute, value)
    }
    return value
  }
}

function SignalRow({ account, signal }: { account: string; signal: Signal }) {
  const texts = useTexts(corpusTexts)
  const { label, labelOrName, format } = useLanguage()
  const { open } = useQuickAdd()
  const { ref, on, text, risk, status } = signal
  return (
    <li>
      <span dir="auto">
        <Said>{text ?? (risk === null ? '' : labelOrName('risk', risk))}</Said>
      </span>{' '}
      <span className="corpus-minor">
        {format.day(on)} · {label('questionStatus', status)}
      </span>{' '}
      {status === 'open' ? (
        <Button look="quiet" onClick={() => open({ account, kind: 'precedent.answered', data: { ref } })}>
          {texts.answer}
        </Button>
      ) : null}
    </li>
  )
}
