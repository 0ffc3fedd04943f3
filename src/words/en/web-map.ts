import { formatOf } from '../format.ts'

const { count, number } = formatOf('en')
const clients = (n: number) => count(n, { one: 'client', other: 'clients' })

/** The book as a map: rung by rung, by what clients are worth. */
export const webMap = {
  label: (n: number) => `Map of ${clients(n)}: rungs from the bottom up, annual value from left to right`,
  axis: (currency: string) => `Annual value in ${currency}, logarithmic`,
  atMost: (value: string) => `≤ ${value}`,
  unknownValue: 'Value not known',
  unknownRung: 'Not enough evidence',
  unknownText: 'Value not known: no live contract tells it. That is not zero.',
  size: 'Size: value at risk',
  sizeNone: 'none',
  sizeUnknown: 'not known',
  rung: (rung: number, name: string) => `Rung ${number(rung)}, ${name}`,
  value: (value: string) => `${value} a year`,
  atRisk: (value: string) => `${value} at risk`,
  riskUnknown: 'value at risk not known',
  riskUnknownOf: (n: number) => `not known of ${number(n)}`,
  between: (from: string, below: string) => `${from} to ${below}`,
  over: (from: string) => `${from} and more`,
  clients,
  pick: 'Point at a client, or walk with J and K, to read it here.',
  pickCell: 'Each circle is a group of clients and opens onto them.',
  today: 'The map shows where the book stands today. A past day is shown by the table.',
  toTable: 'Show the table',
  columns: { rung: 'Rung', value: 'Annual value', atRisk: 'Value at risk', client: 'Client', clients: 'Clients' },
}
