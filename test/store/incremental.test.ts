// The history kept in memory and the one folded from the first entry say the same, whatever is recorded in whatever order.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { foldEntries } from '#method/history/history.ts'
import type { Entry } from '#method/ledger/entry.ts'
import { assess } from '#method/standing.ts'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { readStanding } from '#store/standings.ts'
import { closeStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import { verify } from '#store/verify.ts'
import { accept, entry, NOON, northwind, promise, SAM } from './entries.ts'
import { onBothEngines } from './world.ts'
import type { Ground } from './world.ts'

const now = NOON

/** What may happen next: an entry of any day, or one about one of those before. */
type Step = (id: string, before: readonly Entry[]) => Entry | null

const day = fc.integer({ min: 0, max: 175 }).map((n) => new Date(Date.UTC(2026, 0, 6 + n)).toISOString().slice(0, 10))

const happening: fc.Arbitrary<Step> = fc
  .record({
    at: day,
    what: fc.constantFrom('touch', 'praise', 'insight', 'alternatives', 'need', 'breach', 'zone'),
    people: fc.subarray(['dana', 'kim']),
    isProposed: fc.boolean(),
  })
  .map(({ at, what, people, isProposed }) => (id) => {
    const told = { id, at, ...(isProposed ? { status: 'proposed', by: 'agent:scribe' } : {}) }
    const signal = (name: string, more: object = {}) =>
      entry({ ...told, kind: 'signal', data: { signal: name, what: id, people, ...more } })
    switch (what) {
      case 'touch': {
        const data = { channel: 'call', initiatedBy: 'client', people, subject: id, purpose: 'support' }
        return entry({ ...told, kind: 'touch', data })
      }
      case 'praise':
        return signal('praise')
      case 'insight':
        return signal('specific_insight', { specificTo: 'the yard', howKnown: 'on site', actedOn: true })
      case 'alternatives':
        return signal('alternatives_evaluated')
      case 'breach':
        return entry({ ...told, kind: 'integrity.breached', data: { ref: id, what: id } })
      case 'zone':
        return entry({ ...told, kind: 'account.changed', data: { timezone: 'America/Los_Angeles' } })
      default:
        return entry({
          ...told,
          kind: 'need.addressed',
          data: { need: id, howKnown: 'x', change: 'y', askedFor: false },
        })
    }
  })

const commitment: fc.Arbitrary<Step> = fc
  .record({ at: day, days: fc.integer({ min: 1, max: 20 }), ending: fc.constantFrom('kept', 'missed'), n: fc.nat(60) })
  .map(({ at, days, ending, n }) => (id, before) => {
    const made = before.filter(({ kind }) => kind === 'commitment.made')[n]
    const due = new Date(Date.parse(at) + days * 86_400_000).toISOString().slice(0, 10)
    if (made === undefined) return { ...promise(id, { at, due }), id }
    const { ref } = made.data as { ref: string }
    return entry({ id, kind: `commitment.${ending}`, at, data: { ref } })
  })

const act: fc.Arbitrary<Step> = fc
  .record({
    at: day,
    kind: fc.constantFrom('entry.corrected', 'entry.withdrawn', 'entry.confirmed', 'entry.rejected', 'entry.redacted'),
    n: fc.nat(60),
    moved: day,
  })
  .map(({ at, kind, n, moved }) => (id, before) => {
    const target = before[n % before.length]
    if (target === undefined || target.kind === 'account.opened') return null
    const data = kind === 'entry.corrected' ? { target: target.id, at: moved } : { target: target.id, why: id }
    return entry({ id, kind, at, data })
  })

const steps = fc.array(
  fc.oneof({ weight: 4, arbitrary: happening }, { weight: 3, arbitrary: commitment }, { weight: 3, arbitrary: act }),
  {
    minLength: 1,
    maxLength: 30,
  },
)

async function stored(store: Store): Promise<Entry[]> {
  const lines = await Array.fromAsync(exportLedger(store, 'main'))
  return lines.map((line) => JSON.parse(line) as Entry)
}

/** Plays the steps through two stores on one database in turns; what is refused leaves no trace and is passed over. */
async function play(place: Ground, taken: readonly Step[]): Promise<{ stores: Store[]; expected: string }> {
  const stores = [await place.open(), await place.open({ cachedEntriesMax: 1 })]
  const before: Entry[] = northwind()
  accept(await append(stores[0]!, 'main', before, { now }))
  for (const [at, step] of taken.entries()) {
    const next = step(`step-${at}`, before)
    if (next === null) continue
    const outcome = await append(stores[at % 3 === 0 ? 1 : 0]!, 'main', [next], { now: now + at })
    if (!outcome.refusals) before.push(next)
  }
  const asOf = new Date(now + taken.length).toISOString().replace('.000Z', 'Z')
  return {
    stores,
    expected: JSON.stringify(assess(foldEntries(await stored(stores[0]!)), { asOf, now: now + taken.length })),
  }
}

await onBothEngines('what is kept in memory', (ground) => {
  test('says what the ledger says, and so does the ledger imported anew', { timeout: 300_000 }, async () => {
    const name = (await ground()).address.engine
    const trial = fc.asyncProperty(steps, async (taken) => {
      const place = await ground()
      const { stores, expected } = await play(place, taken)
      const then = now + taken.length
      for (const store of stores) {
        const { standing } = accept(await readStanding(store, 'main', 'northwind', { now: then }))
        expect(JSON.stringify(standing)).toEqual(expected)
      }
      expect(accept(await verify(stores[0]!, 'main')).breaks).toEqual([])
      const copy = await (await ground()).open()
      const lines = (await stored(stores[0]!)).toReversed().map((line) => Buffer.from(`${JSON.stringify(line)}\n`))
      accept(await importLedger(copy, 'main', arriving(lines), { now: then, by: SAM }))
      expect(await stored(copy)).toEqual(await stored(stores[0]!))
      const { standing } = accept(await readStanding(copy, 'main', 'northwind', { now: then }))
      expect(JSON.stringify(standing)).toEqual(expected)
      for (const store of [...stores, copy]) await closeStore(store)
    })
    await fc.assert(trial, { numRuns: name === 'sqlite' ? 60 : 15 })
  })
})

async function* arriving(lines: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* lines
}
