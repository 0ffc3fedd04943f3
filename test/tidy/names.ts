// How files and folders are called and what they may hand out: the name says what the thing is, once.
import { isCode, isNode, isToolConfig, lineOf, syntaxOf, type Finding, type SourceFile } from './sources.ts'

const sourceFolders = new Set(['method', 'words', 'contract', 'store', 'gateways', 'app', 'doors', 'web', 'main'])
const emptyFolderNames = new Set(['utils', 'util', 'shared', 'common', 'helpers', 'helper', 'types', 'lib', 'misc'])
// `data` is a word of the ledger's contract, so it is none of these.
const emptyEndings = /(Manager|Helpers?|Utils?|Info|Meta|V\d+)$/
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.(test|config|d))*\.(ts|tsx|css|mjs)$/

// The one public list of the house: what method/ offers to everybody else.
const publicList = 'src/method/index.ts'

/** Folder and file names that say nothing, or are not written as the others are. */
export function emptyNames(files: SourceFile[]): Finding[] {
  return files.flatMap(({ path }) => {
    const folders = path.split('/')
    const file = folders.pop() ?? ''
    const empty = folders.find((folder) => emptyFolderNames.has(folder))
    if (empty !== undefined) return [{ path, line: 1, says: `"${empty}" does not say what the folder holds` }]
    if (folders[0] === 'src' && !sourceFolders.has(folders[1] ?? '')) {
      return [{ path, line: 1, says: 'src has nine folders, and this is in none of them' }]
    }
    const isSource = /\.(ts|tsx|css|mjs)$/.test(file)
    return isSource && !kebabCase.test(file) ? [{ path, line: 1, says: 'file names are kebab-case' }] : []
  })
}

/** Default exports, barrels, and exported names that end in a word that means nothing. */
export function untidyExports(files: SourceFile[]): Finding[] {
  return files.filter((file) => isCode(file) && !isToolConfig(file)).flatMap(exportFindings)
}

function exportFindings(file: SourceFile): Finding[] {
  const nodes = syntaxOf(file)
  const found: Finding[] = []
  const add = (start: number, says: string) => found.push({ path: file.path, line: lineOf(file, start), says })
  for (const node of nodes) {
    if (node.type === 'ExportDefaultDeclaration') add(node.start, 'a default export has no name to search for')
    if (node.type === 'ExportAllDeclaration' && file.path !== publicList)
      add(node.start, 'a barrel hides where a thing is')
    if (node.type !== 'ExportNamedDeclaration') continue
    for (const name of exportedNames(node['declaration'])) {
      if (emptyEndings.test(name)) add(node.start, `${name} ends in a word that says nothing`)
    }
  }
  if (isBarrel(nodes) && file.path !== publicList) add(0, 'a barrel hides where a thing is')
  return found
}

// A file that declares nothing and only passes on what others declare.
function isBarrel([program]: ReturnType<typeof syntaxOf>): boolean {
  const statements = Array.isArray(program?.['body']) ? program['body'].filter(isNode) : []
  const passesOn = statements.filter(({ type, source }) => type === 'ExportNamedDeclaration' && isNode(source))
  const others = statements.filter(
    (statement) => statement.type !== 'ImportDeclaration' && !passesOn.includes(statement),
  )
  return passesOn.length > 0 && others.length === 0
}

function exportedNames(declaration: unknown): string[] {
  if (!isNode(declaration)) return []
  const declared = Array.isArray(declaration['declarations']) ? declaration['declarations'] : [declaration]
  return declared.flatMap((one: unknown) => {
    const id = isNode(one) ? one['id'] : undefined
    return isNode(id) && typeof id['name'] === 'string' ? [id['name']] : []
  })
}
