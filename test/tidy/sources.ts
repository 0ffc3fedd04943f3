// The files of the project as the tidy rules see them: a path from the root of the clone, with slashes, and the text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync } from 'vite'

/** One text file of the project. A rule is a function of such files, so a planted text can be given to it as well. */
export interface SourceFile {
  path: string
  text: string
}

/** One breach of a rule: where, and what is wrong there, as a sentence for whoever must mend it. */
export interface Finding {
  path: string
  line: number
  says: string
}

/** A node of the syntax tree. Only what the rules look at is typed. */
export interface SyntaxNode {
  type: string
  start: number
  end: number
  [part: string]: unknown
}

export const root = join(import.meta.dirname, '..', '..')

// What is made, fetched or taken from elsewhere; everything else is ours to keep tidy.
const ignoredFolders = new Set(['.git', '.data', '.shots', '.types', 'corpora', 'data', 'dist', 'node_modules'])
const textFiles = /\.(ts|tsx|mjs|css|html|json|jsonl|md|yml|yaml|sh)$|^[^.]+$|^\.[a-z]+rc$/
const notOurs = new Set(['package-lock.json', 'LICENSE'])

/** All text files of the clone, or those below one folder. */
export function projectFiles(folder = ''): SourceFile[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return ignoredFolders.has(entry.name) ? [] : projectFiles(path)
    return entry.isFile() && textFiles.test(entry.name) && !notOurs.has(entry.name) ? [fileAt(path)] : []
  })
}

export function fileAt(path: string): SourceFile {
  return { path, text: readFileSync(join(root, path), 'utf8') }
}

export function isCode({ path }: SourceFile): boolean {
  return /\.(ts|tsx)$/.test(path)
}

export function isTest({ path }: SourceFile): boolean {
  return /\.test\.tsx?$/.test(path)
}

/** Settings of a tool that run while building and never in the product. */
export function isToolConfig({ path }: SourceFile): boolean {
  return path.endsWith('.config.ts')
}

/** All nodes of a file's syntax tree, parents before children. Throws on text that is no TypeScript. */
export function syntaxOf({ path, text }: SourceFile): SyntaxNode[] {
  const { program, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`${path} is no valid TypeScript: ${errors[0]?.message}`)
  const nodes: SyntaxNode[] = []
  collect(program, nodes)
  return nodes
}

export function lineOf({ text }: SourceFile, offset: number): number {
  return text.slice(0, offset).split('\n').length
}

export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function collect(value: unknown, into: SyntaxNode[]): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, into)
    return
  }
  if (!isNode(value)) return
  into.push(value)
  for (const part of Object.values(value)) collect(part, into)
}
