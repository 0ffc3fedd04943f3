import { z } from 'zod'
import { OPERATIONS } from '#contract/operations.ts'
import { isActVerb } from '#contract/act-verbs.ts'
import type { OperationName } from '#contract/operations.ts'
import type { Operation } from '#contract/operation.ts'
import type { RefusalCode } from '#contract/refusals.ts'
import type { Allow } from '#contract/roles.ts'
import { labelOrName } from '#words/label.ts'
import { operationText } from '#words/operations.ts'
import { EXPECTATION_SAMPLES, SAMPLES } from '#words/samples.ts'
import { ACT_CODES, sayRefusal } from '#words/say.ts'
import { helpBlock } from './command-page.ts'
import { exitOf } from '../cli/exit-codes.ts'
import { statusOfCode } from '../http/refusal-status.ts'

/** The command that does the same on the command line, where there is one. */
const COMMANDS: Partial<Record<OperationName, string>> = {
  record: 'kept record',
  correct: 'kept correct',
  redact: 'kept redact',
  withdraw: 'kept withdraw',
  confirm: 'kept confirm',
  reject: 'kept reject',
  'import-ledger': 'kept import',
  'preview-import': 'kept import --dry-run',
  'import-files': 'kept import',
  export: 'kept export',
  standing: 'kept standing',
  standings: 'kept standings',
  trend: 'kept trend',
  portfolio: 'kept portfolio',
  review: 'kept review',
  risks: 'kept risks',
  pipeline: 'kept pipeline',
  calibration: 'kept calibration',
  coverage: 'kept coverage',
  precedents: 'kept precedents',
  'ask-precedents': 'kept precedents --ask',
  corpus: 'kept corpus',
  timeline: 'kept timeline',
  entries: 'kept entries',
  due: 'kept due',
  'ritual-presets': 'kept ritual-presets',
  'update-facts': 'kept update-facts',
  'sync-agenda': 'kept sync-agenda',
  'quarterly-facts': 'kept quarterly-facts',
  'check-update': 'kept check-update',
  waiting: 'kept waiting',
  search: 'kept search',
  policy: 'kept policy',
  'preview-policy': 'kept policy --preview',
  'set-policy': 'kept policy --set',
  verify: 'kept verify',
  'check-claim': 'kept check',
  'answer-request': 'kept ask',
  diagnose: 'kept diagnose',
  'make-diagnosis': 'kept diagnose --record',
  coach: 'kept coach',
  'answer-coach': 'kept coach --answer',
  'coach-reading': 'kept coach --reading',
  'leave-coach': 'kept coach --leave',
  'parse-capture': 'kept capture',
  'sample-in': 'kept sample',
  'sample-out': 'kept sample --remove',
  members: 'kept members',
  'invite-member': 'kept invite',
  'revoke-invitation': 'kept revoke-invitation',
  'change-role': 'kept change-role',
  'remove-member': 'kept remove-member',
}

const WHO: Record<Allow, string> = {
  anyone: 'anyone',
  reader: 'readers, members and owners',
  member: 'members and owners',
  owner: 'owners',
}

/** New acts are also held against what the account's ledger tells; what is imported is history and is not. */
const asksTheMethod: ReadonlySet<OperationName> = new Set<OperationName>(['record', 'correct'])

/** The manual's page of one operation, from the contract and the words: nothing in it is written twice. */
export async function operationPage(name: OperationName): Promise<string> {
  const operation: Operation = OPERATIONS[name]
  const command = COMMANDS[name]
  return [
    `# ${name}`,
    `${operationText('en').summaries[name]}\n\n${operationText('zh').summaries[name]}`,
    [
      `- Who may: ${WHO[operation.allow]}`,
      `- HTTP: \`${operation.route.replace(' ', ' /api')}\`${carried(operation)}`,
      `- Command line: ${isActVerb(name) ? `\`kept ${name}\`` : command === undefined ? 'none' : `[\`${command}\`](command-line.md)`}`,
    ].join('\n'),
    ...section('Input', fieldTable(operation.input, 'input')),
    ...section('Output', outputOf(operation)),
    ...section('Refusals of its own', refusalTable(operation.refusals)),
    ...section('What the method refuses', asksTheMethod.has(name) ? refusalTable(ACT_CODES) : ''),
    ...(isActVerb(name) ? ['## On the command line', await helpBlock([name]), await helpBlock([name], 'zh')] : []),
  ]
    .join('\n\n')
    .concat('\n')
}

function section(title: string, body: string): string[] {
  return body === '' ? [] : [`## ${title}`, body]
}

function carried({ takes, gives }: Operation): string {
  const body = takes === 'ledger' ? ', the ledger as the body' : takes === 'files' ? ', the files as a form' : ''
  const answers = { ledger: ', answers with the ledger', table: ', answers with the table' }
  return body + (gives === undefined ? '' : answers[gives])
}

function outputOf(operation: Operation): string {
  if (operation.gives === 'ledger') return 'A ledger, JSON Lines, one entry a line.'
  if (operation.gives === 'table') return 'A table, CSV: UTF-8 with a byte order mark, a line of titles first.'
  const { id } = z.toJSONSchema(operation.output, { unrepresentable: 'any' })
  const named = typeof id === 'string' ? `A \`${id}\` (see \`/api/openapi.json\`).` : ''
  const fields = operation.output instanceof z.ZodObject ? fieldTable(operation.output, 'output') : ''
  return [named, fields].filter((part) => part !== '').join('\n\n')
}

/** A field of a kind is told by the name people see; the others describe themselves. */
function fieldName(name: string): string {
  const known = labelOrName('en', 'field', name)
  return known === name ? '' : known
}

interface JsonSchema {
  type?: unknown
  enum?: unknown[]
  const?: unknown
  anyOf?: JsonSchema[]
  items?: JsonSchema
  $ref?: string
  id?: string
  description?: string
  default?: unknown
  properties?: Record<string, JsonSchema>
  required?: string[]
}

function fieldTable(schema: z.ZodObject, io: 'input' | 'output'): string {
  // What zod gives for an object is a JSON Schema of an object.
  const described = z.toJSONSchema(schema, { io, unrepresentable: 'any' }) as JsonSchema
  const required = new Set(described.required)
  const rows = Object.entries(described.properties ?? {}).map(([name, field]) => [
    `\`${name}\``,
    typeText(field),
    io === 'output'
      ? ''
      : required.has(name)
        ? 'yes'
        : field.default === undefined
          ? ''
          : `\`${JSON.stringify(field.default)}\``,
    field.description ?? (io === 'input' ? fieldName(name) : ''),
  ])
  if (rows.length === 0) return ''
  return io === 'output'
    ? table(
        ['field', 'type', 'meaning'],
        rows.map(([name = '', type = '', , meaning = '']) => [name, type, meaning]),
      )
    : table(['field', 'type', 'needed, or its default', 'meaning'], rows)
}

function typeText(schema: JsonSchema): string {
  const { $ref, id, enum: options, anyOf, items, type } = schema
  if ($ref !== undefined) return `\`${$ref.split('/').at(-1)}\``
  if (id !== undefined) return `\`${id}\``
  if (schema.const !== undefined) return `\`${JSON.stringify(schema.const)}\``
  if (options !== undefined) {
    const shown = options.slice(0, 12).map((option) => `\`${String(option)}\``)
    return shown.join(', ') + (options.length > 12 ? ', …' : '')
  }
  if (anyOf !== undefined) return anyOf.map(typeText).join(' or ')
  if (type === 'array') return `list of ${typeText(items ?? {})}`
  if (Array.isArray(type)) return type.map(String).join(' or ')
  return typeof type === 'string' ? type : 'any'
}

function refusalTable(codes: readonly RefusalCode[]): string {
  const rows = codes.map((code) => [
    `\`${code}\``,
    String(statusOfCode(code)),
    String(exitOf([{ code }])),
    exampleOf(code),
  ])
  return rows.length === 0 ? '' : table(['code', 'HTTP', 'exit', 'for example'], rows)
}

/** The sentence of a refusal, filled with example values. */
function exampleOf(code: RefusalCode): string {
  if (code !== 'entry.refused') return sayRefusal('en', { code, params: SAMPLES[code] })
  const expected = { code: 'day', params: EXPECTATION_SAMPLES.day }
  return sayRefusal('en', { code, path: '$.data.due', value: '"2026-02-30"', expected })
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
