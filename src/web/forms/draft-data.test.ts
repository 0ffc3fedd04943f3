import { expect, test } from 'vitest'
import { parseEntry } from '#method/ledger/entry.ts'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import type { Kind } from '#method/ledger/kinds.ts'
import { dataOfDraft, draftOfData } from './draft-data.ts'
import type { DraftValues } from './draft-data.ts'
import { fieldsOfKind } from './field-shape.ts'

const today = '2026-07-01'
const data = (kind: Kind, values: DraftValues) =>
  dataOfDraft(fieldsOfKind(kind, typeof values['signal'] === 'string' ? values['signal'] : ''), values, today)

test('a promise is what was typed, its day read from words', () => {
  expect(
    data('commitment.made', {
      ref: 'c1',
      what: 'Pricing sheet',
      side: 'us',
      owner: 'sam@x.example',
      to: 'dana',
      due: 'next fri',
    }),
  ).toEqual({ ref: 'c1', what: 'Pricing sheet', side: 'us', owner: 'sam@x.example', to: 'dana', due: '2026-07-10' })
})

test('what is no day stays as it was typed, so that the refusal can name it', () => {
  expect(data('commitment.made', { due: '31/02' })).toEqual({ due: '31/02' })
})

test('people are named by commas of either language, lists line by line', () => {
  expect(data('signal', { signal: 'praise', what: 'Thanks', people: 'dana, 李总，wei' })).toEqual({
    signal: 'praise',
    what: 'Thanks',
    people: ['dana', '李总', 'wei'],
  })
  expect(data('review.held', { review: 'quarterly', withClient: 'yes', continues: 'updates\n\nsyncs' })).toEqual({
    review: 'quarterly',
    withClient: true,
    continues: ['updates', 'syncs'],
    changes: [],
    stops: [],
  })
})

test('numbers are read with commas for thousands and for decimals, and money stays text', () => {
  expect(data('measure.read', { what: 'Errors', value: '1,250', unit: 'n' })).toEqual({
    what: 'Errors',
    value: 1250,
    unit: 'n',
  })
  expect(data('measure.read', { what: 'Errors', value: '2,5', unit: '%' })).toEqual({
    what: 'Errors',
    value: 2.5,
    unit: '%',
  })
  expect(
    data('contract.signed', { ref: 'k', start: '2026-01-01', annualValue: { amount: '12,500.00', currency: 'EUR' } }),
  ).toEqual({ ref: 'k', start: '2026-01-01', annualValue: { amount: '12500.00', currency: 'EUR' } })
})

test('a signal asks for its own fields, and only once it is chosen', () => {
  expect(fieldsOfKind('signal').map(({ name }) => name)).toEqual(['signal'])
  expect(fieldsOfKind('signal', 'specific_insight').map(({ name }) => name)).toEqual([
    'signal',
    'what',
    'people',
    'specificTo',
    'howKnown',
    'actedOn',
  ])
})

test.each(KIND_NAMES.filter((kind) => !kind.startsWith('entry.')))(
  '%s has a control for each field it needs',
  (kind) => {
    const refusals = parseEntry({ v: 1, id: 'x', account: 'x', by: 'x', at: today, kind, data: {} }).refusals ?? []
    const needed = refusals.filter(({ expected }) => expected.code === 'required').map(({ path }) => path.split('.')[2])
    const offered = fieldsOfKind(kind, 'praise').map(({ name }) => name)
    expect(needed.filter((name) => name !== undefined && !offered.includes(name))).toEqual([])
  },
)

test('what an entry says comes back unchanged from the form that corrects it', () => {
  const audit = {
    auditor: 'sam@x.example',
    competence: { rating: 4, note: 'Delivers', evidence: ['e1', 'e2'] },
    integrity: { rating: 3, evidence: [] },
    benevolence: { rating: 5, evidence: ['e3'] },
  }
  const fields = fieldsOfKind('trust.audited')
  expect(dataOfDraft(fields, draftOfData(fields, audit), today)).toEqual(audit)
})
