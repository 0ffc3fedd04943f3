import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'

/** The built web pages, as they are served. */
export interface Pages {
  answer: (path: string, request: Request) => Response
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
}

const WRAPPABLE = new Set(['.html', '.js', '.css', '.svg', '.json', '.webmanifest', '.txt'])

interface Page {
  file: string
  extension: string
}

interface Content {
  etag: string
  plain: Uint8Array<ArrayBuffer>
  zipped: Uint8Array<ArrayBuffer> | null
}

/**
 * Serves a folder of built pages. Only names that lay in the folder at the start are known, so no path leads anywhere
 * else; every other path is the page itself, which finds its own way. What an older build had is gone, and said to be: a
 * page that still asks for it takes up the new one. Null when nothing has been built.
 */
export function openPages(folder: string): Pages | null {
  const pages = new Map(
    filesBelow(folder, '').map((path) => [path, { file: join(folder, path), extension: extname(path) }]),
  )
  const index = pages.get('/index.html')
  if (!index) return null
  const contents = new Map<string, Content>()
  const contentOf = (page: Page): Content => {
    const known = contents.get(page.file)
    if (known) return known
    const made = readContent(page)
    contents.set(page.file, made)
    return made
  }
  return {
    answer: (path, request) => {
      const isHashed = path.startsWith('/assets/')
      const page = pages.get(path) ?? (isHashed ? null : index)
      if (page === null) return new Response('Not found', { status: 404, headers: { 'cache-control': 'no-store' } })
      return answerOf({ page, content: contentOf(page), isHashed }, request)
    },
  }
}

function filesBelow(folder: string, path: string): string[] {
  const listed = readFolder(join(folder, path))
  return listed.flatMap((entry) => {
    const inside = `${path}/${entry.name}`
    if (entry.isDirectory()) return filesBelow(folder, inside)
    return entry.isFile() && extname(entry.name) in TYPES ? [inside] : []
  })
}

function readFolder(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (failure) {
    if (failure instanceof Error && 'code' in failure && failure.code === 'ENOENT') return []
    throw failure
  }
}

function readContent({ file, extension }: Page): Content {
  const plain = Uint8Array.from(readFileSync(file))
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  return { etag, plain, zipped: WRAPPABLE.has(extension) ? Uint8Array.from(gzipSync(plain, { level: 9 })) : null }
}

function answerOf(
  { page, content, isHashed }: { page: Page; content: Content; isHashed: boolean },
  request: Request,
): Response {
  const headers = new Headers({
    'content-type': TYPES[page.extension] ?? 'application/octet-stream',
    // A file named by its content never changes; whatever else is asked for again each time, and costs nothing if equal.
    'cache-control': isHashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: content.etag,
    vary: 'accept-encoding',
  })
  if (request.headers.get('if-none-match') === content.etag) return new Response(null, { status: 304, headers })
  const zips = /\bgzip\b/.test(request.headers.get('accept-encoding') ?? '')
  if (zips && content.zipped) headers.set('content-encoding', 'gzip')
  const body = zips && content.zipped ? content.zipped : content.plain
  headers.set('content-length', String(body.byteLength))
  return new Response(request.method === 'HEAD' ? null : body, { headers })
}
