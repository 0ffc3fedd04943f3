// Chromium as npm brings it: one packed program for Linux on x64, with the libraries and the font that a bare machine
// lacks. It is unpacked once, beside the packages, and started from there.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createReadStream, createWriteStream, existsSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createBrotliDecompress } from 'node:zlib'

/** A browser program, and the environment in which it finds its libraries and fonts. */
export interface BrowserProgram {
  path: string
  env: Record<string, string>
}

const nodeModules = join(import.meta.dirname, '..', '..', 'node_modules')
const fontSettings = 'kept-fonts.conf'
const packageFolder = join(nodeModules, '@sparticuz', 'chromium')

/** The packaged browser, or undefined where this machine is not one it is made for. */
export async function packagedChromium(): Promise<BrowserProgram | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(packageFolder)) return undefined
  const folder = await unpacked()
  const path = join(folder, 'chromium')
  const fonts = existsSync('/etc/fonts/fonts.conf') ? {} : { FONTCONFIG_FILE: join(folder, fontSettings) }
  for (const env of [fonts, { ...fonts, LD_LIBRARY_PATH: join(folder, 'lib') }]) {
    if (starts(path, env)) return { path, env }
  }
  return undefined
}

// Test files run in several processes at once. Each may unpack, into a folder of its own; the first to finish gives the
// folder its name, so nobody ever starts half a program.
async function unpacked(): Promise<string> {
  const version: unknown = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')).version
  const folder = join(nodeModules, '.cache', `chromium-${String(version)}`)
  if (existsSync(folder)) return folder
  await mkdir(dirname(folder), { recursive: true })
  const fresh = await mkdtemp(`${folder}-`)
  const bin = join(packageFolder, 'bin')
  await Promise.all([
    pipeline(
      createReadStream(join(bin, 'chromium.br')),
      createBrotliDecompress(),
      createWriteStream(join(fresh, 'chromium'), { mode: 0o755 }),
    ),
    ...['al2023', 'fonts', 'swiftshader'].map((name) => untar(join(bin, `${name}.tar.br`), fresh)),
  ])
  await writeFile(join(fresh, fontSettings), fontSettingsFor(folder))
  await rename(fresh, folder).catch(async (error: unknown) => {
    await rm(fresh, { recursive: true })
    if (!existsSync(folder)) throw error
  })
  return folder
}

// The settings inside the package name folders of the cloud machines it was made for.
function fontSettingsFor(folder: string): string {
  return `<fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'font-cache')}</cachedir></fontconfig>\n`
}

// The archive is written out before it is read: tar stops at an archive's end mark, and whoever still pours the padding
// behind it into the program finds its input shut.
async function untar(packed: string, folder: string): Promise<void> {
  const archive = join(folder, basename(packed, '.br'))
  await pipeline(createReadStream(packed), createBrotliDecompress(), createWriteStream(archive))
  const tar = spawn('tar', ['-x', '--no-same-owner', '-f', archive, '-C', folder], { stdio: 'inherit' })
  const [code] = await once(tar, 'close')
  if (code !== 0) throw new Error(`tar could not unpack ${packed}; it ended with ${String(code)}.`)
  await rm(archive)
}

function starts(path: string, env: Record<string, string>): boolean {
  return spawnSync(path, ['--version'], { env: { ...process.env, ...env } }).status === 0
}
