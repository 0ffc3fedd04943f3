import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { accepted, caller, keptServer, setUpOwner } from '../../../test/world/kept-server.ts'
import type { Answer, Call, KeptServer } from '../../../test/world/kept-server.ts'
import { OPENING } from '../../../test/world/opening.ts'

let server: KeptServer
let owner: Call

beforeAll(async () => {
  server = await keptServer()
  owner = await setUpOwner(server)
  const opening = { id: 'opened', account: 'northwind', kind: 'account.opened', at: '2026-01-05', data: OPENING.data }
  accepted(await owner('POST /entries', { json: { entries: [opening] } }))
})
afterAll(async () => server.end())

function note(id: string | undefined, text = 'Seen') {
  return { ...(id === undefined ? {} : { id }), account: 'northwind', kind: 'note', at: '2026-02-03', data: { text } }
}

function detailOf({ body }: Answer): string {
  return typeof body === 'object' && body !== null && 'detail' in body ? String(body.detail) : ''
}

function errorsOf({ body }: Answer): Record<string, unknown>[] {
  return typeof body === 'object' && body !== null && 'errors' in body && Array.isArray(body.errors) ? body.errors : []
}

describe('who it answers', () => {
  test('loopback names are its own, another host is not, whoever asks', async () => {
    const port = new URL(server.url).port
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, '[::1]:9', 'LOCALHOST']) {
      expect((await rawRequest(server, { host })).status).toBe(200)
    }
    for (const host of ['evil.example', 'localhost.evil.example', `evil.example:${port}`]) {
      expect((await rawRequest(server, { host })).status).toBe(421)
    }
  })

  test('a request that changes something and comes from a page elsewhere is refused, with the session and without', async () => {
    const json = { entries: [note('from-elsewhere')] }
    for (const headers of [
      { origin: 'https://evil.example' },
      { origin: 'null' },
      { origin: `http://localhost.evil.example:${new URL(server.url).port}` },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
    ]) {
      const refused = await owner('POST /entries', { json, headers })
      expect([refused.status, errorsOf(refused)[0]?.['code']]).toEqual([403, 'access.other_origin'])
    }
    const own = await owner('POST /entries', {
      json: { entries: [note('from-here')] },
      headers: { origin: server.url },
    })
    expect(own.status).toBe(201)
    expect((await owner('GET /accounts', { headers: { origin: 'https://evil.example' } })).status).toBe(200)
  })

  test('a form or plain text is no JSON, whatever it holds', async () => {
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'text/plain; x=application/json']) {
      const refused = await owner('POST /entries', { raw: '{"entries":[]}', headers: { 'content-type': type } })
      expect([refused.status, errorsOf(refused)[0]?.['code']]).toEqual([415, 'body.wrong_type'])
    }
  })

  test('every answer forbids sniffing, framing and keeping; none comes with a looser policy', async () => {
    for (const answer of [
      await owner('GET /portfolio'),
      await owner('GET /nothing'),
      await caller(server)('GET /portfolio'),
      await owner('GET /export/ledger'),
      await owner('GET /api/openapi.json'),
    ]) {
      expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'")
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('access-control-allow-origin')).toBe(null)
    }
  })

  test('health and version need no session and tell nothing else', async () => {
    const [live, ready, version] = await Promise.all(
      ['/livez', '/readyz', '/version'].map(async (path) => (await fetch(server.url + path)).json()),
    )
    expect([live, ready]).toEqual([{ status: 'ok' }, { status: 'ok' }])
    expect(version).toEqual({ name: 'kept', version: expect.stringMatching(/^\d+\.\d+\.\d+/) })
  })
})

describe('what it refuses', () => {
  test('a refusal is a problem in the reader’s language, with every fault at its place', async () => {
    const json = { entries: [note('fine'), { ...note('bad'), data: { text: 7, more: true } }] }
    const english = await owner('POST /entries', { json })
    expect(english.status).toBe(422)
    expect(english.headers.get('content-type')).toBe('application/problem+json')
    expect(english.body).toEqual({
      type: 'urn:kept:refusal:entry.refused',
      status: 422,
      code: 'entry.refused',
      detail: '$.data.text holds 7. Write text in quotation marks there.',
      errors: [
        {
          code: 'entry.refused',
          path: '$.data.text',
          value: '7',
          expected: { code: 'text', params: {} },
          index: 1,
          detail: '$.data.text holds 7. Write text in quotation marks there.',
        },
        {
          code: 'entry.refused',
          path: '$.data.more',
          value: 'true',
          expected: { code: 'known_field', params: {} },
          index: 1,
          detail: '$.data.more holds true. This kind of entry has no such field; check its spelling or remove it.',
        },
      ],
    })
    const chinese = await owner('POST /entries', { json, headers: { 'accept-language': 'zh-CN, en;q=0.5' } })
    expect(detailOf(chinese)).toMatch(/[\u4e00-\u9fff]/)
    expect(chinese.headers.get('content-language')).toBe('zh')
    expect((await owner('POST /entries/read', { json: { ids: ['fine'] } })).status).toBe(404)
  })

  test('keys that an input does not have are refused, in a body and in a query', async () => {
    const body = await owner('POST /entries', { json: { entries: [note('extra')], admin: true } })
    expect(errorsOf(body)).toMatchObject([{ path: '$.admin', expected: { code: 'known_field' } }])
    const polluted = await owner('POST /entries', {
      raw: '{"entries":[],"__proto__":{"admin":true}}',
      headers: { 'content-type': 'application/json' },
    })
    expect(errorsOf(polluted).map(({ path }) => path)).toContain('$.__proto__')
    const query = await owner('GET /portfolio?sort=name&order=up')
    expect(errorsOf(query)).toMatchObject([{ path: '$.order', expected: { code: 'known_field' } }])
    const twice = await owner('GET /portfolio?sort=name&sort=rung')
    expect(twice.status).toBe(422)
    const both = await owner('POST /entries/opened/withdraw', { json: { target: 'other', why: 'both' } })
    expect(errorsOf(both)).toMatchObject([{ path: '$.target', expected: { code: 'known_field' } }])
  })

  test('nothing but the listed columns can be sorted by', async () => {
    const refused = await owner(`GET /portfolio?sort=${encodeURIComponent('name; drop table entry')}`)
    expect(errorsOf(refused)).toMatchObject([{ path: '$.sort', expected: { code: 'one_of' } }])
  })

  test('a cursor we never gave out is refused', async () => {
    for (const path of ['/portfolio', '/accounts/northwind/timeline', '/due', '/accounts', '/standings']) {
      const refused = await owner(`GET ${path}?cursor=${encodeURIComponent('WyJtYWRlIiwidXAiXQ==!')}`)
      expect([path, refused.status, errorsOf(refused)[0]?.['code']]).toEqual([path, 400, 'cursor.unknown'])
    }
  })

  test('a body is neither too large nor too deep', async () => {
    const large = await owner('POST /entries', {
      raw: `{"entries":["${'x'.repeat(4_000_001)}"]}`,
      headers: { 'content-type': 'application/json' },
    })
    expect([large.status, errorsOf(large)[0]?.['code']]).toEqual([413, 'body.too_large'])
    const deep = `${'{"a":'.repeat(33)}1${'}'.repeat(33)}`
    const nested = await owner('POST /entries', { raw: deep, headers: { 'content-type': 'application/json' } })
    expect([nested.status, errorsOf(nested)[0]?.['code']]).toEqual([400, 'json.too_deep'])
  })

  test('text that is no UTF-8 is refused rather than mended', async () => {
    const bytes = Uint8Array.from([...Buffer.from('{"text":"'), 0xff, ...Buffer.from('"}')])
    const refused = await owner('POST /claims/check', { raw: bytes, headers: { 'content-type': 'application/json' } })
    expect([refused.status, errorsOf(refused)[0]?.['code']]).toEqual([400, 'body.not_utf8'])
  })

  test('a password is not repeated to whoever sent it', async () => {
    const refused = await caller(server)('POST /sign-in', { json: { email: 'a@b.example', password: 12345678 } })
    expect(refused.status).toBe(422)
    expect(JSON.stringify(refused.body)).not.toContain('12345678')
  })

  test('an unknown path below /api is a problem and not a page', async () => {
    const answer = await owner('GET /nothing/here')
    expect([answer.status, errorsOf(answer)[0]?.['code']]).toEqual([404, 'route.unknown'])
  })
})

describe('what it records', () => {
  test('an entry is written under the caller’s name, and under nobody else’s', async () => {
    const written = await owner('POST /entries', { json: { entries: [note('mine')] } })
    expect(written.body).toEqual({ entries: [{ id: 'mine', account: 'northwind', isNew: true, remarks: [] }] })
    const read = await owner('POST /entries/read', { json: { ids: ['mine'] } })
    expect(read.body).toMatchObject({ entries: [{ entry: { by: 'robin@studio.example' } }] })
    const other = await owner('POST /entries', {
      json: { entries: [{ ...note('theirs'), by: 'dana@studio.example' }] },
    })
    expect([other.status, errorsOf(other)[0]?.['code']]).toEqual([422, 'entry.by_other'])
  })

  test('when it was recorded is the server’s word', async () => {
    const sent = { ...note('early'), recordedAt: '2020-01-01T00:00:00Z' }
    const refused = await owner('POST /entries', { json: { entries: [sent] } })
    expect(errorsOf(refused)[0]?.['code']).toBe('entry.recorded_by_server')
  })

  test('a request sent again under its key writes nothing new, and other content under that key is refused', async () => {
    const key = { 'idempotency-key': 'b1946ac9-2492' }
    const json = { entries: [note(undefined, 'once'), note(undefined, 'and once more')] }
    const first = await owner('POST /entries', { json, headers: key })
    const again = await owner('POST /entries', { json, headers: key })
    expect(first.body).toMatchObject({ entries: [{ isNew: true }, { isNew: true }] })
    expect(again.body).toMatchObject({ entries: [{ isNew: false }, { isNew: false }] })
    const other = await owner('POST /entries', { json: { entries: [note(undefined, 'else')] }, headers: key })
    expect([other.status, errorsOf(other)[0]?.['code']]).toEqual([409, 'entry.repeated'])
    const bad = await owner('POST /entries', { json, headers: { 'idempotency-key': 'x'.repeat(121) } })
    expect(errorsOf(bad)[0]?.['code']).toBe('key.refused')
  })

  test('an act sent again under its key is the same act, even on a later day', async () => {
    await owner('POST /entries', { json: { entries: [note('to-take-back')] } })
    const request = { json: { why: 'written twice' }, headers: { 'idempotency-key': 'undo-1' } }
    const first = await owner('POST /entries/to-take-back/withdraw', request)
    const again = await owner('POST /entries/to-take-back/withdraw', request)
    expect([first.body, again.body]).toMatchObject([{ isNew: true }, { isNew: false }])
    const read = await owner('POST /entries/read', { json: { ids: ['to-take-back'] } })
    expect(read.body).toMatchObject({ entries: [{ reading: { status: 'withdrawn', acts: ['key:undo-1:0'] } }] })
  })

  test('proposed entries count once a person has confirmed them, and only those can be confirmed', async () => {
    const proposed = { ...note('proposal'), status: 'proposed' }
    await owner('POST /entries', { json: { entries: [proposed] } })
    expect((await owner('POST /entries/confirm', { json: { targets: ['proposal'] } })).status).toBe(200)
    const again = await owner('POST /entries/confirm', { json: { targets: ['proposal'] } })
    expect([again.status, errorsOf(again)[0]?.['code']]).toEqual([409, 'entry.not_proposed'])
  })

  test('an id with slashes, percent signs and Chinese finds its way through a path', async () => {
    const id = 'mail:<a/b%2Fc?d#e>中文'
    await owner('POST /entries', { json: { entries: [note(id)] } })
    const route = `POST /entries/${encodeURIComponent(id)}/withdraw`
    expect((await owner(route, { json: { why: 'a test' } })).status).toBe(200)
    const read = await owner('POST /entries/read', { json: { ids: [id] } })
    expect(read.body).toMatchObject({ entries: [{ reading: { status: 'withdrawn' } }] })
  })
})

describe('what it lists', () => {
  test('pages follow each other without gap or repetition', async () => {
    const entries = Array.from({ length: 7 }, (_, n) => note(`page-${n}`))
    await owner('POST /entries', { json: { entries } })
    const seen: string[] = []
    let cursor: string | null = null
    do {
      const at: string = cursor === null ? '' : `&cursor=${encodeURIComponent(cursor)}`
      const page = await owner(`GET /accounts/northwind/timeline?kinds=note&limit=3${at}`)
      const { entries: shown, next } = page.body as { entries: { entry: { id: string } }[]; next: string | null }
      seen.push(...shown.map(({ entry }) => entry.id))
      cursor = next
    } while (cursor !== null)
    expect(seen.filter((id) => id.startsWith('page-')).sort()).toEqual(entries.map(({ id }) => id))
    expect(new Set(seen).size).toBe(seen.length)
  })

  test('a standing is the same whichever day it is asked on, except for what lay ahead', async () => {
    const past = await owner('GET /accounts/northwind/standing?asOf=2026-01-31')
    expect(past.body).toMatchObject({
      v: 1,
      account: 'northwind',
      asOf: '2026-01-31',
      ladder: { evidenced: false, rung: null },
    })
    const bad = await owner('GET /accounts/northwind/standing?asOf=2026-02-30')
    expect(errorsOf(bad)).toMatchObject([{ path: '$.asOf', expected: { code: 'day_or_instant' } }])
  })
})

/** A request with a Host header of our choice, which fetch does not allow. */
async function rawRequest({ url }: KeptServer, headers: Record<string, string>): Promise<{ status: number }> {
  const { request } = await import('node:http')
  const { hostname, port } = new URL(url)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path: '/version', headers }, (response) => {
      response.resume()
      response.on('end', () => resolve({ status: response.statusCode ?? 0 }))
    })
    sent.on('error', reject)
    sent.end()
  })
}
