import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readSecret } from './secret-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'kept-secret-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the first start makes a secret that only its owner reads, and the next one takes it', () => {
  const path = join(folder, 'made', 'secret')
  const first = readSecret(path)
  expect(first.secret).toMatch(/^[\w-]{64}$/)
  expect(statSync(path).mode & 0o777).toBe(0o600)
  expect(readSecret(path)).toEqual(first)
})

test('a secret that others may read is refused, and so is a short one', () => {
  const path = join(folder, 'open')
  writeFileSync(path, 'x'.repeat(64), { mode: 0o600 })
  chmodSync(path, 0o640)
  expect(readSecret(path)).toEqual({ fault: { code: 'secret.open', params: { path, reason: '640' } } })
  chmodSync(path, 0o600)
  writeFileSync(path, 'short')
  expect(readSecret(path)).toEqual({ fault: { code: 'secret.short', params: { path, reason: '32' } } })
  expect(readFileSync(path, 'utf8')).toBe('short')
})

test('a place that can’t be written is told by the system’s own name for it', () => {
  const path = join(folder, 'open', 'below-a-file')
  expect(readSecret(path)).toEqual({ fault: { code: 'secret.unreadable', params: { path, reason: 'ENOTDIR' } } })
})
