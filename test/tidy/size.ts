import { isCode, isTest, lineOf, syntaxOf, type Finding, type SourceFile } from './sources.ts'

const functionTypes = new Set(['FunctionDeclaration', 'FunctionExpression', 'ArrowFunctionExpression'])

/** Files above `most` lines. The house fails above 400 and warns above 300. */
export function longFiles(files: SourceFile[], most: number): Finding[] {
  return files
    .map((file) => ({ path: file.path, line: file.text.replace(/\n$/, '').split('\n').length }))
    .filter(({ line }) => line > most)
    .map(({ path, line }) => ({ path, line, says: `has ${line} lines; the most is ${most}` }))
}

/** Functions above `most` lines, from their first line to their last. Tests are lists of cases and may be long. */
export function longFunctions(files: SourceFile[], most: number): Finding[] {
  return files
    .filter((file) => isCode(file) && !isTest(file))
    .flatMap((file) =>
      syntaxOf(file)
        .filter(({ type }) => functionTypes.has(type))
        .map(({ start, end }) => ({ line: lineOf(file, start), last: lineOf(file, end) }))
        .map(({ line, last }) => ({ line, lines: last - line + 1 }))
        .filter(({ lines }) => lines > most)
        .map(({ line, lines }) => ({
          path: file.path,
          line,
          says: `a function of ${lines} lines; the most is ${most}`,
        })),
    )
}
