// What the screens of a quarter's review ask for, held against the review itself, over the sample firm.
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { OutputOf } from '#contract/operation.ts'
import type { OPERATIONS } from '#contract/operations.ts'
import { quarterOf, quarterStart } from '#method/time/day.ts'
import { keptServer, setUpOwner } from '../../../test/world/kept-server.ts'
import type { Call, KeptServer } from '../../../test/world/kept-server.ts'

type Answer<Name extends keyof typeof OPERATIONS> = OutputOf<(typeof OPERATIONS)[Name]>

let server: KeptServer
let owner: Call
beforeAll(async () => {
  server = await keptServer()
  owner = await setUpOwner(server)
  await owner('POST /sample', { json: {} })
})
afterAll(() => server.end())

const today = Math.floor(Date.now() / 86_400_000)
const PRESENT = quarterOf(today)
const PAST = quarterOf(quarterStart(today, 1))

const read = async <T>(route: string): Promise<T> => (await owner(route)).body as T
const review = (quarter: string) => read<Answer<'review'>>(`GET /review?limit=50&quarter=${quarter}`)
const moves = (quarter: string, more = '') =>
  read<Answer<'review-moves'>>(`GET /review/moves?quarter=${quarter}${more}`)
const steps = (more: string) => read<Answer<'review-steps'>>(`GET /review/steps?quarter=${PRESENT}${more}`)

type Moved = Pick<Answer<'review'>['relationships'][number], 'account' | 'rung' | 'trust'>

const movementsOf = ({ rung, trust }: Moved) =>
  [rung, trust.competence, trust.integrity, trust.benevolence].map(({ movement }) => movement)
const byAccount = (a: { account: string }, b: { account: string }) => (a.account < b.account ? -1 : 1)

/** What a whole reading of every ledger says of what moved. */
async function movedIn(quarter: string) {
  const { relationships } = await review(quarter)
  return relationships
    .filter((each) => movementsOf(each).some((movement) => movement === 'up' || movement === 'down'))
    .map(({ account, name, rung, trust }) => ({ account, name, rung, trust }))
    .toSorted(byAccount)
}

test.each([PRESENT, PAST])(
  'what moved in %s is what the review says of each client, what fell first',
  async (quarter) => {
    const told = await moves(quarter)
    expect(told.moves.toSorted(byAccount)).toEqual(await movedIn(quarter))
    expect(told.moved).toBe(told.moves.length)
    const fell = told.moves.map((each) => movementsOf(each).includes('down'))
    expect(fell.filter(Boolean).length).toBe(told.fell)
    expect(fell).toEqual(fell.toSorted((a, b) => Number(b) - Number(a)))
    const page = await moves(quarter, '&limit=1&offset=1')
    expect(page.moves).toEqual(told.moves.slice(1, 2))
  },
)

test('what is remembered of a past day gives way to an entry that reaches back to it, and to no other', async () => {
  const before = await moves(PAST)
  const [moved] = before.moves
  if (moved === undefined) throw new Error('Nothing moved in the sample.')
  const note = (at: string) => ({ account: moved.account, kind: 'note', at, data: { text: 'Seen' } })
  await owner('POST /entries', { json: { entries: [note(new Date().toISOString().slice(0, 10))] } })
  expect(await moves(PAST)).toEqual(before)
  // A breach that nobody repaired caps the rung from its day on, in the quarter and before it.
  const from = quarterStart(today, 1)
  const at = new Date((from - 20) * 86_400_000).toISOString().slice(0, 10)
  const breach = { account: moved.account, kind: 'integrity.breached', at, data: { ref: 'b-late', what: 'Told late' } }
  const recorded = await owner('POST /entries', { json: { entries: [breach] } })
  expect(recorded.status).toBe(201)
  const after = await moves(PAST)
  expect(after.moves.toSorted(byAccount)).toEqual(await movedIn(PAST))
  expect(after).not.toEqual(before)
})

test('the list of a sitting holds every relationship and initiative, parted in what is left and what is decided', async () => {
  const { relationships, relationshipsDecided } = await review(PRESENT)
  const whole = await steps('&show=all&sort=name&limit=200')
  const keysIn = (accounts: typeof whole.accounts) =>
    accounts.flatMap(({ account, steps: own }) => own.map(({ ref }) => `${account}/${ref ?? ''}`)).toSorted()
  const expected = relationships.flatMap(({ account, initiatives }) => [
    `${account}/`,
    ...initiatives.map(({ ref }) => `${account}/${ref}`),
  ])
  expect(keysIn(whole.accounts)).toEqual(expected.toSorted())
  expect(whole.total).toBe(relationships.length)
  expect(whole.relationshipsDecided).toEqual(relationshipsDecided)
  const isDecided = new Map(
    relationships.flatMap(({ account, decision, initiatives }) => [
      [`${account}/`, decision !== null] as const,
      ...initiatives.map((each) => [`${account}/${each.ref}`, each.decision !== null] as const),
    ]),
  )
  for (const { account, steps: own } of whole.accounts)
    for (const step of own) expect(step.isDecided).toBe(isDecided.get(`${account}/${step.ref ?? ''}`))
  const decided = await steps('&show=decided')
  const some = await read<Answer<'review'>>(`GET /review?limit=50&quarter=${PRESENT}&show=decided`)
  expect(decided.accounts.map(({ account }) => account).toSorted()).toEqual(
    some.relationships.map(({ account }) => account).toSorted(),
  )
  expect(some.relationships.length).toBeGreaterThan(0)
  const left = await steps('&show=open&limit=200')
  expect(left.accounts.every(({ steps: own }) => own.some((step) => !step.isDecided && !step.isOver))).toBe(true)
})

test('the list goes on page by page in its order, and finds a client by name and by who leads it', async () => {
  const whole = await steps('&show=all&limit=200')
  expect(whole.accounts.map(({ risks }) => risks)).toEqual(
    whole.accounts.map(({ risks }) => risks).toSorted((a, b) => b - a),
  )
  const paged: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const page: Answer<'review-steps'> = await steps(`&show=all&limit=5${cursor === '' ? '' : `&cursor=${cursor}`}`)
    paged.push(...page.accounts.map(({ account }) => account))
    expect(page.total).toBe(cursor === '' ? whole.accounts.length : null)
    cursor = page.next
  }
  expect(paged).toEqual(whole.accounts.map(({ account }) => account))
  expect((await steps('&show=all&query=lantern')).accounts.map(({ account }) => account)).toEqual(['lantern'])
  const [first] = whole.accounts
  const led = await steps(`&show=all&limit=200&lead=${first?.lead ?? ''}`)
  expect(led.accounts).toEqual(whole.accounts.filter(({ lead }) => lead === first?.lead))
  expect(await owner(`GET /review/steps?cursor=${whole.next ?? 'made-up'}`)).toMatchObject({ status: 400 })
})
