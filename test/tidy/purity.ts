// What method/ must not do although it needs no import for it: read the clock, roll dice, or ask the machine which zone
// and language it is set to. The same ledger, day and policy give the same bytes everywhere.
import { isCode, isNode, isTest, lineOf, syntaxOf, type Finding, type SourceFile, type SyntaxNode } from './sources.ts'

const clock = 'reads the clock; take asOf as an argument'
const zone = "depends on the machine's zone; use a Day or a Zone"
const language = "depends on the machine's language; name the locale, or leave words to words/"

const forbiddenMembers: Record<string, string> = {
  'Date.now': clock,
  'Temporal.Now': clock,
  'performance.now': clock,
  'Math.random': 'rolls dice',
  'crypto.randomUUID': 'rolls dice',
  'crypto.getRandomValues': 'rolls dice',
}

const localDateParts = /^(get|set)(Date|Day|FullYear|Hours|Milliseconds|Minutes|Month|Seconds|TimezoneOffset)$/

/** Each place in the files of method/ where a verdict could come to depend on something other than its arguments. */
export function impurities(files: SourceFile[]): Finding[] {
  return files
    .filter((file) => file.path.startsWith('src/method/') && isCode(file) && !isTest(file))
    .flatMap((file) =>
      syntaxOf(file).flatMap((node) => {
        const says = impurityOf(node)
        return says === undefined ? [] : [{ path: file.path, line: lineOf(file, node.start), says }]
      }),
    )
}

function impurityOf(node: SyntaxNode): string | undefined {
  if (node.type === 'MemberExpression') return impureMember(node)
  if (node.type === 'NewExpression' || node.type === 'CallExpression') return impureCall(node)
  return undefined
}

function impureMember(node: SyntaxNode): string | undefined {
  const member = nameOf(node['property'])
  const whole = `${nameOf(node['object'])}.${member}`
  const says = Object.hasOwn(forbiddenMembers, whole) ? forbiddenMembers[whole] : undefined
  if (says !== undefined) return `${whole} ${says}`
  if (member.startsWith('toLocale')) return `${member} ${language}`
  return localDateParts.test(member) ? `${member} ${zone}` : undefined
}

function impureCall(node: SyntaxNode): string | undefined {
  const { callee } = node
  const given = Array.isArray(node['arguments']) ? node['arguments'].length : 0
  if (nameOf(callee) === 'Date' && (given === 0 || node.type === 'CallExpression')) return `Date() ${clock}`
  if (!isNode(callee) || callee.type !== 'MemberExpression') return undefined
  const called = `${nameOf(callee['object'])}.${nameOf(callee['property'])}`
  if (called.endsWith('.localeCompare') && given < 2) return `localeCompare ${language}`
  return called.startsWith('Intl.') && given === 0 ? `${called}() ${language}` : undefined
}

function nameOf(value: unknown): string {
  if (!isNode(value)) return ''
  if (value.type === 'Identifier' && typeof value['name'] === 'string') return value['name']
  // Date['now'] is Date.now in other clothes.
  return value.type === 'Literal' && typeof value['value'] === 'string' ? value['value'] : ''
}
