import { writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { append } from '#store/append.ts'
import { exportLedger } from '#store/export-ledger.ts'
import { importLedger } from '#store/import/import-ledger.ts'
import { migrate, STEPS } from '#store/migrations.ts'
import { openSqlite } from '#store/engines/sqlite.ts'
import { readStanding, standingAt } from '#store/standings.ts'
import { closeStore } from '#store/store.ts'
import type { Store } from '#store/store.ts'
import { verify } from '#store/verify.ts'
import { accept, NOON, northwind, opening, SAM } from '../store/entries.ts'
import { onBothEngines, opened, temporaryFolder } from '../store/world.ts'
import { gate, never, run } from './programs.ts'

const now = NOON

async function ids(store: Store): Promise<string[]> {
  const lines = await Array.fromAsync(exportLedger(store, 'main'))
  return lines.map((line) => (JSON.parse(line) as { id: string }).id)
}

await onBothEngines('a program killed while it records', (ground) => {
  test('has lost nothing it was told is written, ten times over', { timeout: 300_000 }, async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening()], { now }))
    const acknowledged: string[] = []
    for (let trial = 0; trial < 10; trial++) {
      const name = `trial${trial}`
      const task = { task: 'append', address: place.address, name, count: 10_000 } as const
      const { said, signal, errors } = await run(task, (_, lines) => lines.length > 1 + trial * 9)
      expect({ errors, signal }).toEqual({ errors: '', signal: 'SIGKILL' })
      acknowledged.push(...said.filter((line) => line.startsWith(name)))
      const kept = new Set(await ids(store))
      expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
    }
    expect(acknowledged.length).toBeGreaterThan(300)
    const { breaks, entries } = accept(await verify(store, 'main'))
    expect(breaks).toEqual([])
    // Of each trial at most one entry was written and not yet told.
    expect(entries - 1 - acknowledged.length).toBeLessThanOrEqual(10)
    const again = await place.open()
    const asOf = '2026-06-30T13:00:00Z'
    const later = Date.parse(asOf)
    expect(await standingAt(again, 'main', 'northwind', { asOf, now: later })).toEqual(
      await readStanding(store, 'main', 'northwind', { now: later }),
    )
  })
})

await onBothEngines('two programs that record with one account', (ground) => {
  test('both come to their end, and the chain is whole', { timeout: 300_000 }, async () => {
    const place = await ground()
    const store = await place.open()
    accept(await append(store, 'main', [opening()], { now }))
    const count = 150
    const both = gate(2)
    const task = { task: 'append', address: place.address, count, waits: true } as const
    const runs = await Promise.all(['one', 'other'].map(async (name) => run({ ...task, name }, never, both)))
    expect(runs.map(({ errors, code, said }) => ({ errors, code, last: said.at(-1) }))).toEqual(
      Array(2).fill({ errors: '', code: 0, last: 'done' }),
    )
    expect(accept(await verify(store, 'main'))).toEqual({ entries: 2 * count + 1, accounts: 1, breaks: [] })
    const order = (await ids(store)).map((id) => id.split('-')[0])
    const turns = order.filter((name, at) => at > 0 && name !== order[at - 1]).length
    expect(turns).toBeGreaterThan(4)
  })
})

await onBothEngines('an import killed half-way', (ground) => {
  const accounts = Array.from({ length: 1000 }, (_, n) => northwind(`c${String(n).padStart(3, '0')}`))
  const total = accounts.flat().length

  test.each([
    ['while it reads', 'reading', 11_000],
    ['while it writes', 'writing', 3000],
  ])('%s has written nothing, and goes on where it was', { timeout: 300_000 }, async (_, step, enough) => {
    const place = await ground()
    const folder = temporaryFolder()
    const file = join(folder, 'ledger.jsonl')
    writeFileSync(
      file,
      accounts
        .flat()
        .map((line) => JSON.stringify(line))
        .join('\n'),
    )
    const killed = await run({ task: 'import', address: place.address, file }, (line) => {
      const [at, lines] = line.split(' ')
      return at === step && Number(lines) >= enough
    })
    expect({ errors: killed.errors, signal: killed.signal }).toEqual({ errors: '', signal: 'SIGKILL' })
    const store = await place.open()
    expect(await ids(store)).toEqual([])
    const resumed = await run({ task: 'import', address: place.address, file }, never)
    expect({ errors: resumed.errors, last: resumed.said.at(-1) }).toEqual({ errors: '', last: 'done' })
    const first = resumed.said.find((line) => line.startsWith('reading')) ?? ''
    expect(Number(first.split(' ')[1])).toBeGreaterThanOrEqual(step === 'reading' ? 10_000 : total - 1)
    expect(accept(await verify(store, 'main'))).toEqual({ entries: total, accounts: 1000, breaks: [] })
    const { createReadStream } = await import('node:fs')
    const again = await importLedger(store, 'main', createReadStream(file), { now, by: SAM })
    expect(accept(again)).toMatchObject({ added: 0, same: total })
    await rm(folder, { recursive: true })
  })
})

describe('a migration killed half-way', () => {
  test('leaves the folder as it was, and the next start goes through', async () => {
    const folder = temporaryFolder()
    const address = { engine: 'sqlite', folder } as const
    const killed = await run({ task: 'migrate', address }, never)
    expect(killed).toEqual({ said: ['half-way'], signal: 'SIGKILL', code: null, errors: '' })
    const { engine } = accept(openSqlite(folder))
    expect(await engine.read.introspection.getTables()).toEqual([])
    expect(await migrate(engine)).toEqual({ migrated: Object.keys(STEPS) })
    await engine.close()
    const store = await opened(address)
    accept(await append(store, 'main', northwind(), { now }))
    expect(accept(await verify(store, 'main')).breaks).toEqual([])
    await closeStore(store)
    await rm(folder, { recursive: true })
  })
})
