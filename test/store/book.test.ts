// The lists across accounts: risks, what may come next, the corpus of decisions, the quarter's review, shapes of engagements.
import { describe, expect, test } from 'vitest'
import type { Entry } from '#method/ledger/entry.ts'
import { DEFAULT_POLICY } from '#method/policy.ts'
import { quarterNamed } from '#method/portfolio/review.ts'
import { risksAcross } from '#method/risk/across.ts'
import { parseDay } from '#method/time/day.ts'
import { append } from '#store/append.ts'
import { corpus } from '#store/corpus.ts'
import { dueItems } from '#store/due-items.ts'
import { engagements } from '#store/engagements.ts'
import { createPortfolioLists } from '#store/migrations/0002-portfolio-lists.ts'
import { openingList } from '#store/opening-list.ts'
import { reviewedAccounts, reviewTally } from '#store/review-list.ts'
import { riskList } from '#store/risk-list.ts'
import type { RiskQuery } from '#store/risk-list.ts'
import { refreshExpired, standingAt } from '#store/standings.ts'
import type { Store } from '#store/store.ts'
import { accept, entry, NOON, northwind, opening } from './entries.ts'
import { onBothEngines } from './world.ts'

const now = NOON
const DAY = 86_400_000
const TODAY = Math.floor(now / DAY)

/** An account with a contract, never invested in: what it is worth is at risk. */
function client(account: string, { value, end, more = [] }: { value: string; end?: string; more?: Entry[] }): Entry[] {
  const contract = entry({
    id: `${account}-contract`,
    account,
    kind: 'contract.signed',
    at: '2025-01-05',
    data: {
      ref: 'k',
      start: '2025-01-05',
      ...(end === undefined ? {} : { end }),
      annualValue: { amount: value, currency: 'EUR' },
    },
  })
  return [{ ...opening(account), at: '2025-01-01' }, contract, ...more]
}

const of = (account: string, kind: string, at: string, data: object, id = `${account}-${kind}-${at}`) =>
  entry({ id, account, kind, at, data })

const killed = (account: string) => [
  of(account, 'initiative.opened', '2026-05-04', {
    ref: 'book',
    title: 'A shared price book',
    brief: {
      population: ['Dana', 'Mei'],
      journey: 'from request to order',
      bet: 'half the days',
      assumption: 'sales keeps it current',
      successSignals: [],
      killCriterion: { text: 'no quote in two days', by: '2026-09-30' },
    },
  }),
  of(account, 'initiative.decided', '2026-06-10', { ref: 'book', decision: 'killed', why: 'Sales did not keep it' }),
]

const walked = of('left', 'walkaway.decided', '2026-06-20', {
  tests: { discovery: false, prediction: true, assumptions: false },
  reasons: ['Two of three tests failed'],
  toldClient: 'That we finish what is signed',
  shape: 'A small travel firm',
  earlySignals: ['No access to the crews'],
})

const clients: Entry[][] = [
  client('big-late', { value: '900000', end: '2027-06-20' }),
  client('small-soon', { value: '50000', end: '2026-07-10' }),
  client('endless', { value: '500000' }),
  client('left', { value: '30000', end: '2026-12-31', more: [walked] }),
  client('builder', { value: '80000', end: '2026-09-20', more: killed('builder') }),
  northwind(),
]

async function filled(store: Store): Promise<Store> {
  for (const entries of clients) accept(await append(store, 'main', entries, { now }))
  return store
}

const query: RiskQuery = { limit: 200, now }

await onBothEngines('the lists across accounts', (ground) => {
  describe('risks', () => {
    test('stand in the order of the method, with what it came about by', async () => {
      const store = await filled(await (await ground()).open())
      const { items, next, outdated } = accept(await riskList(store, 'main', query))
      const standings = []
      for (const entries of clients) {
        const asked = { asOf: '2026-06-30', now }
        standings.push(accept(await standingAt(store, 'main', entries[0]!.account, asked)).standing)
      }
      const ranked = risksAcross(standings, { day: parseDay('2026-06-30')!, policy: DEFAULT_POLICY })
      expect(
        items.map(({ account, risk, valueAtRisk, nearness, weight }) => ({
          account,
          risk,
          valueAtRisk,
          nearness,
          weight,
        })),
      ).toEqual(ranked)
      expect(items.length).toBeGreaterThan(10)
      expect({ next, outdated }).toEqual({ next: null, outdated: 0 })
    })

    test('read page by page are the whole, also where a day passes in between', async () => {
      const store = await filled(await (await ground()).open())
      const names = ({ account, risk }: { account: string; risk: { id: string } }) => `${account} ${risk.id}`
      const whole = accept(await riskList(store, 'main', query)).items.map(names)
      const paged: string[] = []
      let cursor: string | undefined
      for (let page = 0; page === 0 || cursor !== undefined; page++) {
        const told = accept(
          await riskList(store, 'main', { ...query, limit: 3, cursor, now: now + (page > 0 ? DAY / 2 : 0) }),
        )
        paged.push(...told.items.map(names))
        expect(told.day).toBe('2026-06-30')
        cursor = told.next ?? undefined
      }
      expect(paged).toEqual(whole)
    })

    test('can be of one account, one kind, one owner; who took none up has the lead for it', async () => {
      const store = await filled(await (await ground()).open())
      const answered = of('endless', 'risk.answered', '2026-06-29', {
        risk: 'F3',
        owner: 'kim@studio.example',
        nextStep: 'Agree on rituals',
      })
      accept(await append(store, 'main', [answered], { now }))
      const told = async (change: object) => accept(await riskList(store, 'main', { ...query, ...change })).items
      expect((await told({ owner: 'kim@studio.example' })).map(({ account, risk }) => [account, risk.id])).toEqual([
        ['endless', 'F3'],
      ])
      const own = await told({ account: 'endless' })
      expect(new Set(own.map(({ account }) => account))).toEqual(new Set(['endless']))
      expect(own.find(({ risk }) => risk.id === 'F1')?.owner).toBe('sam@studio.example')
      const kinds = (await told({ kind: 'process' })).map(({ risk }) => risk.kind)
      expect(new Set(kinds)).toEqual(new Set(['process']))
    })

    test('that are accepted leave the list, and a cursor of another list is refused', async () => {
      const store = await filled(await (await ground()).open())
      const before = accept(await riskList(store, 'main', { ...query, account: 'endless' })).items
      const accepted = of('endless', 'risk.answered', '2026-06-29', { risk: 'F3', accepted: 'They want none' })
      accept(await append(store, 'main', [accepted], { now }))
      const after = accept(await riskList(store, 'main', { ...query, account: 'endless' })).items
      expect(after.map(({ risk }) => risk.id)).toEqual(before.map(({ risk }) => risk.id).filter((id) => id !== 'F3'))
      const other = accept(await openingList(store, 'main', { until: '2028-01-01', limit: 1, now })).next ?? ''
      expect(await riskList(store, 'main', { ...query, cursor: other })).toEqual({
        refusals: [{ code: 'cursor.unknown', params: {} }],
      })
    })
  })

  describe('the pipeline', () => {
    test('lists what opens up to a day, page by page, and is right later too', async () => {
      const store = await filled(await (await ground()).open())
      const told = async (until: string, change: object = {}) =>
        accept(await openingList(store, 'main', { until, limit: 50, now, ...change })).items.map(
          ({ account, what, on }) => [account, what, on],
        )
      expect(await told('2026-06-30')).toEqual([
        ['small-soon', 'renewal', '2026-04-11'],
        ['builder', 'renewal', '2026-06-22'],
      ])
      expect(await told('2026-10-11')).toEqual([
        ['small-soon', 'renewal', '2026-04-11'],
        ['builder', 'renewal', '2026-06-22'],
        ['left', 'renewal', '2026-10-02'],
        ['northwind', 'renewal', '2026-10-11'],
      ])
      expect(await told('2026-10-11', { account: 'left' })).toEqual([['left', 'renewal', '2026-10-02']])
      expect(await told('2026-10-11', { what: 'brief' })).toEqual([])
      expect(await told('2026-10-11', { lead: 'nobody@studio.example' })).toEqual([])
      const first = accept(await openingList(store, 'main', { until: '2026-10-11', limit: 3, now }))
      const rest = { until: '2026-10-11', limit: 3, now, cursor: first.next ?? undefined }
      expect(accept(await openingList(store, 'main', rest)).items.map(({ account }) => account)).toEqual(['northwind'])
    })

    test('holds a new problem space until a year is over', async () => {
      const store = await filled(await (await ground()).open())
      const raised = entry({
        id: 'space',
        account: 'endless',
        kind: 'signal',
        at: '2026-06-01',
        data: { signal: 'new_problem_space', what: 'Returns pile up', people: ['dana'] },
      })
      accept(await append(store, 'main', [raised], { now }))
      const spaces = async (at: number) =>
        accept(await openingList(store, 'main', { until: '2030-01-01', what: 'space', limit: 50, now: at })).items.map(
          ({ title, evidence }) => [title, evidence],
        )
      expect(await spaces(now)).toEqual([['Returns pile up', ['space']]])
      expect(await spaces(Date.parse('2027-05-31T12:00:00Z'))).toHaveLength(1)
      expect(await spaces(Date.parse('2027-06-01T12:00:00Z'))).toEqual([])
    })
  })

  describe('the corpus of decisions', () => {
    test('holds walk-aways and killed initiatives, newest first, and is searched by its words', async () => {
      const store = await filled(await (await ground()).open())
      const told = async (change: object = {}) =>
        accept(await corpus(store, 'main', { limit: 50, now, ...change })).items.map(({ account, what }) => [
          account,
          what,
        ])
      const [left, killedOne] = [
        ['left', 'walk_away'],
        ['builder', 'killed'],
      ]
      expect(await told()).toEqual([left, killedOne])
      expect(await told({ search: 'TRAVEL' })).toEqual([left])
      expect(await told({ search: 'price book' })).toEqual([killedOne])
      expect(await told({ search: '%' })).toEqual([])
      expect(await told({ what: 'killed' })).toEqual([killedOne])
      const first = accept(await corpus(store, 'main', { limit: 1, now }))
      expect(first.items[0]).toMatchObject({
        reasons: ['Two of three tests failed'],
        toldClient: 'That we finish what is signed',
        tests: { discovery: false, prediction: true, assumptions: false },
        by: 'sam@studio.example',
      })
      expect(await told({ limit: 1, cursor: first.next })).toEqual([killedOne])
    })

    test('forgets the words of what is redacted, in the table too', async () => {
      const place = await ground()
      const store = await filled(await place.open())
      const redaction = of('left', 'entry.redacted', '2026-06-30', { target: walked.id, why: 'They asked' })
      accept(await append(store, 'main', [redaction], { now }))
      expect(accept(await corpus(store, 'main', { limit: 50, now, search: 'crews' })).items).toEqual([])
      const { items } = accept(await corpus(store, 'main', { limit: 50, now, what: 'walk_away' }))
      expect(items[0]).toMatchObject({ reasons: [], earlySignals: [], shape: null })
      const rows = await place.raw(`select record, search from decision where account = 'left'`)
      const shapes = await place.raw(`select body from engagement where account = 'left'`)
      expect(JSON.stringify([rows, shapes])).not.toMatch(/crews|travel/i)
    })
  })

  describe('the quarter’s review', () => {
    const quarter = quarterNamed('2026-Q2')!

    test('goes through every relationship and counts what is decided', async () => {
      const store = await filled(await (await ground()).open())
      const page = async (change: object = {}) =>
        accept(await reviewedAccounts(store, 'main', { quarter, today: TODAY, limit: 50, ...change }))
      const all = ['big-late', 'builder', 'endless', 'left', 'northwind', 'small-soon']
      expect((await page()).accounts.map(({ account }) => account)).toEqual(all)
      expect(await page({ limit: 4 })).toMatchObject({ hasMore: true })
      expect((await page({ limit: 4, after: 'left' })).accounts.map(({ account }) => account)).toEqual(all.slice(4))
      const tally = async () => accept(await reviewTally(store, 'main', { quarter, today: TODAY })).tally
      // The walk-away decided one relationship; the killed initiative was the only one.
      expect(await tally()).toEqual({
        relationships: { total: 6, decided: 1 },
        initiatives: { total: 1, decided: 1 },
        stopped: 2,
      })
      const sat = all
        .filter((account) => account !== 'left')
        .map((account) =>
          of(account, 'review.held', '2026-06-30', {
            review: 'portfolio',
            withClient: false,
            continues: ['the rhythm'],
            changes: [],
            stops: [],
          }),
        )
      accept(await append(store, 'main', sat, { now }))
      expect((await tally()).relationships).toEqual({ total: 6, decided: 6 })
    })

    test('leaves out what began after the quarter or ended before it', async () => {
      const store = await filled(await (await ground()).open())
      const past = quarterNamed('2024-Q4')!
      const none = { quarter: past, today: TODAY }
      expect(accept(await reviewedAccounts(store, 'main', { ...none, limit: 50 })).accounts).toEqual([])
      expect(accept(await reviewTally(store, 'main', none)).tally.relationships).toEqual({ total: 0, decided: 0 })
    })
  })

  describe('shapes of engagements', () => {
    test('give the one asked about and all others that ended', async () => {
      const store = await filled(await (await ground()).open())
      const { ours, past } = accept(await engagements(store, { workspace: 'main', account: 'northwind' }, { now }))
      expect(ours).toMatchObject({ sector: 'saas', relationshipType: 'high_touch', annualValue: 140_400, past: null })
      expect(past.map(({ account, engagement }) => [account, engagement.past?.outcome])).toEqual([
        ['left', 'walked_away'],
      ])
      expect(accept(await engagements(store, { workspace: 'main', account: 'left' }, { now })).past).toEqual([])
      expect(await engagements(store, { workspace: 'main', account: 'absent' }, { now })).toEqual({
        refusals: [{ code: 'account.unknown', params: { account: 'absent' } }],
      })
    })
  })

  test('a database of before the lists has them once its standings are worked out anew', async () => {
    const place = await ground()
    const store = await filled(await place.open())
    const lists = async (from: Store) => [
      accept(await riskList(from, 'main', query)).items,
      accept(await openingList(from, 'main', { until: '2028-01-01', limit: 50, now })).items,
      accept(await corpus(from, 'main', { limit: 50, now })).items,
      accept(await engagements(from, { workspace: 'main', account: 'northwind' }, { now })).past,
      accept(await reviewTally(from, 'main', { quarter: quarterNamed('2026-Q2')!, today: TODAY })),
      accept(await dueItems(from, 'main', { until: '2026-12-31', limit: 50, now })).items,
    ]
    const before = await lists(store)
    for (const table of ['risk', 'opening', 'engagement', 'reviewable', 'decision'])
      await place.raw(`drop table ${table}`)
    const again = await place.open()
    await createPortfolioLists(again.engine.write, again.engine.ddl)
    expect(await lists(again)).toEqual(before)
    expect(accept(await refreshExpired(again, 'main', { now, limit: 10 }))).toEqual({ refreshed: 0, left: 0 })
  })
})
