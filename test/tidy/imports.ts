// Who may import whom: the doors between the folders of src, as ARCHITECTURE.md states them.
import { posix } from 'node:path'
import {
  isCode,
  isNode,
  isTest,
  isToolConfig,
  lineOf,
  syntaxOf,
  type Finding,
  type SourceFile,
  type SyntaxNode,
} from './sources.ts'

/** What one file imports: `from` as written, and `target`, the path in the project it leads to, if it is a file of ours. */
export interface ImportOf {
  from: string
  target: string | undefined
  line: number
}

const everyFolder = ['method', 'words', 'contract', 'store', 'gateways', 'app', 'doors', 'web', 'main']

const mayImport: Record<string, string[]> = {
  method: [],
  words: ['method'],
  contract: ['method'],
  store: ['method'],
  gateways: ['method'],
  app: ['method', 'contract', 'store'],
  doors: ['app', 'contract', 'method', 'words'],
  web: ['contract', 'method', 'words'],
  main: everyFolder.filter((folder) => folder !== 'main'),
}

// These run in a browser too, or must give the same answer everywhere.
const withoutNode = new Set(['method', 'words', 'contract', 'web'])

const importingTypes = new Set([
  'ImportDeclaration',
  'ExportAllDeclaration',
  'ExportNamedDeclaration',
  'ImportExpression',
  'TSImportType',
])

/** Every import of a file, of values and of types, static and dynamic. A computed one reads as `(computed)`. */
export function importsOf(file: SourceFile): ImportOf[] {
  return syntaxOf(file).flatMap((node) => {
    const from = sourceOf(node)
    return from === undefined ? [] : [{ from, target: targetOf(file.path, from), line: lineOf(file, node.start) }]
  })
}

/** Imports that cross a door which ARCHITECTURE.md does not open. Tests beside the code may reach further. */
export function forbiddenImports(files: SourceFile[], runtimePackages: string[]): Finding[] {
  return files
    .filter((file) => isCode(file) && !isTest(file) && !isToolConfig(file))
    .flatMap((file) => {
      const folder = folderOf(file.path)
      if (folder === undefined) return []
      return importsOf(file).flatMap(({ from, target, line }) => {
        const refusal = refusalOf({ folder, from, target, runtimePackages })
        return refusal === undefined ? [] : [{ path: file.path, line, says: `imports ${from}: ${refusal}` }]
      })
    })
}

/** Circles of imports, each once, as the path around it. */
export function importCycles(files: SourceFile[]): string[][] {
  const known = new Set(files.map(({ path }) => path))
  const edges = new Map(
    files.filter(isCode).map((file) => [
      file.path,
      importsOf(file)
        .map(({ target }) => target)
        .filter((target) => target !== undefined)
        .filter((target) => known.has(target)),
    ]),
  )
  const finished = new Set<string>()
  const cycles: string[][] = []
  const visit = (path: string, way: string[]): void => {
    if (way.includes(path)) {
      cycles.push([...way.slice(way.indexOf(path)), path])
      return
    }
    if (finished.has(path)) return
    for (const next of edges.get(path) ?? []) visit(next, [...way, path])
    finished.add(path)
  }
  for (const path of edges.keys()) visit(path, [])
  return cycles
}

interface Crossing {
  folder: string
  from: string
  target: string | undefined
  runtimePackages: string[]
}

function refusalOf({ folder, from, target, runtimePackages }: Crossing): string | undefined {
  if (target !== undefined) {
    const other = folderOf(target)
    if (other === undefined) return 'it is outside of src'
    if (other === folder || mayImport[folder]?.includes(other)) return undefined
    return `${folder} may import ${mayImport[folder]?.join(', ') || 'no other folder'}`
  }
  if (from.startsWith('node:')) return withoutNode.has(folder) ? `${folder} runs without Node's own modules` : undefined
  const name = packageOf(from)
  if (folder === 'method') return name === 'zod' ? undefined : 'method depends on zod alone'
  if (folder === 'web' || runtimePackages.includes(name)) return undefined
  return `${name} is no runtime dependency, so it is missing where Kept is installed`
}

function sourceOf(node: SyntaxNode): string | undefined {
  if (!importingTypes.has(node.type)) return undefined
  const { source } = node
  if (!isNode(source)) return undefined
  return typeof source['value'] === 'string' ? source['value'] : '(computed)'
}

function targetOf(path: string, from: string): string | undefined {
  if (from.startsWith('#')) return `src/${from.slice(1)}`
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : undefined
}

function folderOf(path: string): string | undefined {
  const [top, folder = ''] = path.split('/')
  return top === 'src' && everyFolder.includes(folder) ? folder : undefined
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}
