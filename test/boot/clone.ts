// A clone in miniature: the real scripts of bin/, and stand-ins for what they would install, build and start.
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** A folder that looks like an installed clone; `write` adds files to it, `remove` deletes it. */
export interface SmallClone {
  folder: string
  write: (path: string, text: string) => void
  remove: () => void
}

/** A build that notes each run in builds.log and makes one page. */
const pageBuilder = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
const folder = process.argv[process.argv.indexOf('--outDir') + 1]
mkdirSync(folder, { recursive: true })
writeFileSync(folder + '/index.html', '<!doctype html>')
appendFileSync('builds.log', 'built\\n')
`

export function smallClone(): SmallClone {
  const folder = mkdtempSync(join(tmpdir(), 'kept-clone-'))
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  cpSync(join(root, 'bin'), join(folder, 'bin'), { recursive: true })
  cpSync(join(root, '.ci'), join(folder, '.ci'), { recursive: true })
  write('package.json', '{ "type": "module" }')
  write('package-lock.json', '{}')
  write('node_modules/.package-lock.json', '{}')
  write('node_modules/vite/package.json', '{ "type": "module" }')
  write('node_modules/vite/bin/vite.js', pageBuilder)
  for (const source of ['web', 'contract', 'method', 'words'])
    write(`src/${source}/source.ts`, `export const of = '${source}'`)
  mkdirSync(join(folder, 'node_modules', '.bin'))
  symlinkSync(process.execPath, join(folder, 'node_modules', '.bin', 'node'))
  return { folder, write, remove: () => rmSync(folder, { recursive: true }) }
}

/** Makes the installed packages look older than the lock file, as after a pull. */
export function outdatePackages({ folder }: SmallClone): void {
  utimesSync(join(folder, 'node_modules', '.package-lock.json'), 0, 0)
}
