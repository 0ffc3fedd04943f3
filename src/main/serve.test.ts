import { spawn } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'kept-serve-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function serve(environment: Record<string, string>): ChildProcess {
  const { PATH = '' } = process.env
  return spawn(process.execPath, [join(import.meta.dirname, 'server.ts')], {
    env: { PATH, KEPT_DATA: join(folder, 'data'), KEPT_PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/** What the server has said, as it grows; `until` resolves with the first match. */
function listenTo({ stdout }: ChildProcess): { until: (pattern: RegExp) => Promise<RegExpExecArray> } {
  let said = ''
  const heard = new Set<() => void>()
  stdout?.on('data', (chunk: Buffer) => {
    said += chunk.toString()
    for (const tell of heard) tell()
  })
  const until = async (pattern: RegExp) =>
    new Promise<RegExpExecArray>((resolve) => {
      const look = () => {
        const found = pattern.exec(said)
        if (found) resolve(found)
      }
      heard.add(look)
      look()
    })
  return { until }
}

test('told to end, it finishes what is under way and leaves with 0', async () => {
  const child = serve({})
  const said = listenTo(child)
  const [, url = ''] = await said.until(/(http:\/\/localhost:\d+)\/set-up\?token=/)
  // A sign-in whose body arrives in two halves, the second after the server was told to end.
  const slow = request(`${url}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json' } })
  const answered = once(slow, 'response')
  slow.write('{"email":"a@b.example",')
  await fetch(`${url}/livez`)
  child.kill('SIGTERM')
  await said.until(/Stopping/)
  slow.end('"password":"whatever"}')
  const [response] = await answered
  expect(response.statusCode).toBe(401)
  response.resume()
  expect(await once(child, 'exit')).toEqual([0, null])
})

test('with a configuration that can’t be it says everything that is wrong and leaves with 1', async () => {
  const child = serve({ KEPT_PORT: 'many', KEPT_BASE_URL: 'kept.example.com', KEPT_LANG: 'zh' })
  const [said, exit] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  expect(exit).toEqual([1, null])
  expect(said.trim().split('\n')).toEqual([
    'Kept 没有启动。需要改正：',
    '- KEPT_PORT 的值是 many。请填写 0 到 65535 之间的数字；0 表示任选空闲端口。',
    '- KEPT_BASE_URL 的值是 kept.example.com。请填写人们使用的地址，不带路径，例如 https://kept.example.com。',
  ])
})

test('without a database it leaves with 3', async () => {
  const child = serve({ KEPT_DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' })
  const [said, exit] = await Promise.all([text(child.stderr!), once(child, 'exit')])
  expect([exit, said]).toEqual([[3, null], expect.stringContaining("The database can't be reached")])
})
