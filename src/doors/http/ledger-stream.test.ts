import { afterEach, expect, test } from 'vitest'
import { keptServer, setUpOwner } from '../../../test/world/kept-server.ts'
import type { Call, KeptServer } from '../../../test/world/kept-server.ts'
import { progressAnswer } from './ledger-answers.ts'

let server: KeptServer | undefined
afterEach(async () => {
  await server?.end()
  server = undefined
})

async function ready(): Promise<Call> {
  server = await keptServer()
  return setUpOwner(server)
}

const opening = {
  v: 1,
  id: 'opened',
  account: 'northwind',
  kind: 'account.opened',
  at: '2026-01-05',
  by: 'robin@studio.example',
  data: { name: 'Northwind', timezone: 'Europe/Berlin', locale: 'en', sector: 'other', relationshipType: 'project' },
}
const note = (n: number) => ({ ...opening, id: `n${n}`, kind: 'note', at: '2026-02-03', data: { text: `Seen ${n}` } })
const ledger = (entries: readonly object[]) => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')

/** The text in uneven pieces, as a slow line would deliver it. */
function inPieces(text: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(text)
  let from = 0
  return new ReadableStream({
    pull: (controller) => {
      if (from >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(from, (from += 7919)))
    },
  })
}

test('a ledger streams in and out again, the same to the byte but for when it was recorded', async () => {
  const owner = await ready()
  const text = ledger([opening, ...Array.from({ length: 3000 }, (_, n) => note(n))])
  const imported = await owner('POST /import/ledger', { raw: inPieces(text) })
  expect(imported.body).toEqual({ lines: 3001, added: 3001, same: 0, accounts: 1, leftOut: 0, faults: [] })
  const exported = await owner('GET /export/ledger')
  expect(exported.headers.get('content-disposition')).toBe('attachment; filename="kept-ledger.jsonl"')
  const withoutTime = String(exported.body).replaceAll(/"recordedAt":"[^"]+",/g, '')
  expect(withoutTime.split('\n').sort()).toEqual(text.split('\n').sort())
  const again = await owner('POST /import/ledger', { raw: text })
  expect(again.body).toMatchObject({ added: 0, same: 3001 })
})

test('whoever asks for progress sees lines counted and the outcome last', async () => {
  const owner = await ready()
  const raw = inPieces(ledger([opening, ...Array.from({ length: 12_000 }, (_, n) => note(n))]))
  const answer = await owner('POST /import/ledger', { raw, headers: { accept: 'application/x-ndjson' } })
  const lines = String(answer.body)
    .trim()
    .split('\n')
    .map((line): Record<string, { lines?: number }> => JSON.parse(line))
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.slice(0, -1).every(({ progress }) => (progress?.lines ?? -1) >= 0)).toBe(true)
  expect(lines.at(-1)).toMatchObject({ result: { lines: 12_001, added: 12_001 } })
})

test('a check of all chains says how many entries it has come past, of all', async () => {
  const owner = await ready()
  await owner('POST /import/ledger', { raw: ledger([opening, ...Array.from({ length: 700 }, (_, n) => note(n))]) })
  const answer = await owner('POST /verify', { json: {}, headers: { accept: 'application/x-ndjson' } })
  const lines = String(answer.body)
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(lines[0]).toEqual({ progress: { done: 500, whole: 701 } })
  expect(lines.at(-1)).toEqual({ result: { entries: 701, accounts: 1, isWhole: true, breaks: [] } })
})

test('long work is told when nobody reads on', async () => {
  const told = Promise.withResolvers<boolean>()
  const answer = progressAnswer(
    'en',
    async (tell, isGone) => {
      tell({ done: 1, whole: 2 })
      isGone.addEventListener('abort', () => told.resolve(true))
      await told.promise
      tell({ done: 2, whole: 2 })
      return { value: 'nobody reads this' }
    },
    () => [],
  )
  await answer.body?.cancel()
  expect(await told.promise).toBe(true)
})

test('a refusal that comes after the progress comes as the last line, worded', async () => {
  const owner = await ready()
  const raw = `${ledger([opening])}{broken\n`
  const headers = { accept: 'application/x-ndjson', 'accept-language': 'zh' }
  const answer = await owner('POST /import/ledger', { raw, headers })
  const last: unknown = JSON.parse(String(answer.body).trim().split('\n').at(-1) ?? '')
  expect(last).toMatchObject({
    problem: {
      code: 'json.broken',
      status: 400,
      errors: [{ line: 2, detail: expect.stringMatching(/[\u4e00-\u9fff]/) }],
    },
  })
  expect((await owner('GET /workspace')).body).toMatchObject({ entries: 0 })
})

test('a dry run checks everything and writes nothing; good lines alone are kept where that is asked for', async () => {
  const owner = await ready()
  const text = `${ledger([opening])}{broken\n${ledger([note(1)])}`
  expect((await owner('POST /import/ledger?dryRun=true', { raw: ledger([opening]) })).body).toMatchObject({ added: 1 })
  expect((await owner('GET /workspace')).body).toMatchObject({ entries: 0 })
  expect((await owner('POST /import/ledger', { raw: text })).status).toBe(400)
  const kept = await owner('POST /import/ledger?keepGood=true', { raw: text })
  expect(kept.body).toMatchObject({
    added: 2,
    leftOut: 1,
    faults: [{ code: 'json.broken', line: 2, detail: expect.stringContaining('JSON') }],
  })
})

test('files are read together, previewed and then imported, and twice add nothing', async () => {
  const owner = await ready()
  const form = () => {
    const files = new FormData()
    files.append('file', new File(['company,contact,email\nAcme,Dana Reed,dana@acme.example\n'], 'clients.csv'))
    const mail =
      'From: Dana Reed <dana@acme.example>\r\nTo: robin@studio.example\r\nDate: Tue, 03 Feb 2026 10:00:00 +0000\r\n' +
      'Message-ID: <1@acme.example>\r\nSubject: Plans for spring\r\n\r\nBefore it is final: here are our plans.\r\n'
    files.append('file', new File([mail], 'plans.eml'))
    return files
  }
  const preview = await owner('POST /import/files/preview?ourDomains=studio.example', { raw: form() })
  expect(preview.status).toBe(200)
  expect(preview.body).toMatchObject({
    files: [
      { name: 'clients.csv', format: 'csv', problem: 0 },
      { name: 'plans.eml', format: 'eml', problem: 0 },
    ],
    accounts: 1,
  })
  expect((await owner('GET /workspace')).body).toMatchObject({ entries: 0 })
  const imported = await owner('POST /import/files?ourDomains=studio.example', { raw: form() })
  expect(imported.body).toEqual(preview.body)
  const again = await owner('POST /import/files?ourDomains=studio.example', { raw: form() })
  expect(again.body).toMatchObject({ entries: 0, accounts: 0 })
  const none = await owner('POST /import/files', { raw: new FormData() })
  expect([none.status, none.body]).toEqual([400, expect.objectContaining({ code: 'file.none' })])
})
