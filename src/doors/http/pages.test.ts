import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openPages } from './pages.ts'
import type { Pages } from './pages.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-pages-'))
const script = `console.log(${JSON.stringify('x'.repeat(5000))})`
let pages: Pages

beforeAll(() => {
  mkdirSync(join(folder, 'web', 'assets'), { recursive: true })
  writeFileSync(join(folder, 'secret.txt'), 'nobody’s')
  writeFileSync(join(folder, 'web', 'index.html'), '<!doctype html><title>Kept</title>')
  writeFileSync(join(folder, 'web', 'mark.svg'), '<svg/>')
  writeFileSync(join(folder, 'web', 'assets', 'main-abc123.js'), script)
  writeFileSync(join(folder, 'web', 'assets', 'notes.map'), '{}')
  const opened = openPages(join(folder, 'web'))
  if (opened === null) throw new Error('There are pages.')
  pages = opened
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const ask = (path: string, headers: Record<string, string> = {}) =>
  pages.answer(path, new Request(`http://localhost${path}`, { headers }))

test('where nothing is built there are no pages', () => {
  expect(openPages(join(folder, 'elsewhere'))).toBe(null)
})

test('what its content names is kept for good; the page itself is asked for again', async () => {
  const asset = ask('/assets/main-abc123.js')
  expect(asset.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(asset.headers.get('content-type')).toBe('text/javascript; charset=utf-8')
  expect(await asset.text()).toBe(script)
  const page = ask('/')
  expect(page.headers.get('cache-control')).toBe('no-cache')
  const again = ask('/', { 'if-none-match': page.headers.get('etag') ?? '' })
  expect([again.status, await again.text()]).toEqual([304, ''])
})

test('text is wrapped for whoever unwraps it', async () => {
  const wrapped = ask('/assets/main-abc123.js', { 'accept-encoding': 'br, gzip' })
  expect(wrapped.headers.get('content-encoding')).toBe('gzip')
  expect(gunzipSync(new Uint8Array(await wrapped.arrayBuffer())).toString()).toBe(script)
})

test('every other path is the page, which finds its own way; none leads out of the folder', async () => {
  const paths = ['/clients/northwind', '/../secret.txt', '/..%2fsecret.txt', '//x']
  for (const path of paths) {
    const answer = pages.answer(path, new Request('http://localhost/'))
    expect([path, await answer.text()]).toEqual([path, '<!doctype html><title>Kept</title>'])
  }
})

test('a part that an older build had is not there any more, and not the page in its place', () => {
  for (const path of ['/assets/notes.map', '/assets/gone.js']) {
    const answer = pages.answer(path, new Request('http://localhost/'))
    expect([path, answer.status, answer.headers.get('cache-control')]).toEqual([path, 404, 'no-store'])
  }
})
