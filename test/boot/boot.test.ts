import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, realpathSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { outdatePackages, smallClone, type SmallClone } from './clone.ts'

const elsewhere = realpathSync(tmpdir())

let clone: SmallClone

beforeEach(() => {
  clone = smallClone()
})

afterEach(() => {
  clone.remove()
})

function boot(args: string[], env: Record<string, string> = {}) {
  const script = join(clone.folder, 'bin', 'boot.mjs')
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', env: { ...process.env, ...env } })
}

const tellsWhatItGot = `
process.stdout.write(JSON.stringify([process.argv.slice(2), process.cwd()]))
process.exitCode = 3
`

describe('bin/kept', () => {
  test('hands on its words, the folder it is called from and the exit code, through a link too', () => {
    clone.write('src/main/cli.ts', tellsWhatItGot)
    const link = join(clone.folder, 'kept-link')
    symlinkSync('bin/kept', link)
    for (const command of [join(clone.folder, 'bin', 'kept'), link]) {
      const run = spawnSync(command, ['standing', 'two words', ''], { encoding: 'utf8', cwd: elsewhere })
      expect([run.stdout, run.stderr, run.status]).toEqual([
        JSON.stringify([['standing', 'two words', ''], elsewhere]),
        '',
        3,
      ])
    }
  })
})

describe('the boot script', () => {
  test('builds the pages once, and again only when their sources changed', () => {
    clone.write('src/main/server.ts', 'process.exitCode = 0')
    const builds = () => readFileSync(join(clone.folder, 'builds.log'), 'utf8').split('\n').length - 1
    boot(['start'])
    boot(['start'])
    expect(builds()).toBe(1)
    clone.write('src/words/source.ts', 'export const of = "other words"')
    boot(['start'])
    expect(builds()).toBe(2)
    clone.write('src/words/source.test.ts', 'export const of = "a test"')
    boot(['start'])
    expect(builds()).toBe(2)
    boot(['build'])
    expect(builds()).toBe(3)
  })

  test('does not start on pages that could not be built', () => {
    clone.write('src/main/server.ts', `process.stdout.write('started')`)
    clone.write('node_modules/vite/bin/vite.js', `console.error('a comma is missing'); process.exitCode = 1`)
    const { stdout, stderr, status } = boot(['start'])
    expect({ stdout, status }).toEqual({ stdout: '', status: 1 })
    expect(stderr).toMatch(/a comma is missing\n.*could not be built/)
  })

  // Node before 22.15 can't become another program; there the boot script stays as the parent.
  test.each([
    ['by becoming the server', ''],
    ['as its parent', '--import data:text/javascript,delete(process.execve)'],
  ])('hands signals and the exit code on, %s', async (_way, options) => {
    clone.write(
      'src/main/server.ts',
      `process.on('SIGTERM', () => process.exit(7)); setInterval(() => {}, 1000); process.stdout.write('listening')`,
    )
    const env = { ...process.env, NODE_OPTIONS: options }
    const child = spawn(process.execPath, [join(clone.folder, 'bin', 'boot.mjs'), 'start'], { env })
    await once(child.stdout, 'data')
    child.kill('SIGTERM')
    expect(await once(child, 'exit')).toEqual([7, null])
  })

  test('ends a test run that could not be set up with a line that counts it as failed', () => {
    outdatePackages(clone)
    const { stdout, stderr, status } = boot(['test'], { PATH: '', npm_execpath: '' })
    expect({ stdout, status }).toEqual({ stdout: '0 passed, 1 failed\n', status: 1 })
    expect(stderr).toContain('npm could not be started')
  })

  test('names what it can do when asked for something else', () => {
    const { stderr, status } = boot(['toString'])
    expect({ stderr, status }).toEqual({
      stderr: 'There is no "toString" here; there is: start, test, check, build, web, bench, format, cli.\n',
      status: 1,
    })
  })
})

describe('.ci/run', () => {
  async function ciRun(npm: string): Promise<{ lastLine: string | undefined; code: unknown }> {
    clone.write('path/npm', `#!/bin/sh\n${npm}\n`)
    spawnSync('chmod', ['+x', join(clone.folder, 'path', 'npm')])
    const env = { ...process.env, PATH: `${join(clone.folder, 'path')}:${process.env['PATH']}` }
    const child = spawn(join(clone.folder, '.ci', 'run'), { env, stdio: ['ignore', 'pipe', 'inherit'] })
    const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')])
    return { lastLine: said.trimEnd().split('\n').at(-1), code }
  }

  test('ends with the tally and the exit code of npm test, whatever npm adds', async () => {
    expect(await ciRun('echo "12 passed, 0 failed"')).toEqual({ lastLine: '12 passed, 0 failed', code: 0 })
    expect(await ciRun('echo "9 passed, 3 failed, 1 skipped"; echo "npm error" >&2; exit 3')).toEqual({
      lastLine: '9 passed, 3 failed, 1 skipped',
      code: 3,
    })
  })

  test('counts a run that broke off before its tally as failed', async () => {
    expect(await ciRun('echo "out of memory"; exit 137')).toEqual({ lastLine: '0 passed, 1 failed', code: 137 })
  })

  test('calls exactly npm test, with nothing to read', async () => {
    expect(await ciRun('echo "$# passed, $(cat | wc -c) failed $*"')).toEqual({
      lastLine: '1 passed, 0 failed test',
      code: 0,
    })
  })
})
