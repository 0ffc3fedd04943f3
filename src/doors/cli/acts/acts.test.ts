// Every act of the method as somebody would type it, and what the command line says where something is missing or wrong.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ACTS, ACT_VERBS } from '#contract/act-verbs.ts'
import type { ActVerb } from '#contract/act-verbs.ts'
import { OPERATIONS } from '#contract/operations.ts'
import { ACTS_NOW, exampleOf, groundOf } from '../../../../test/world/act-examples.ts'
import { keptOn, removeFolder, temporaryFolder, worked } from '../../../../test/world/kept-cli.ts'
import type { RunKept } from '../../../../test/world/kept-cli.ts'
import { describe as described, optionsOf } from './act-options.ts'
import type { ActOption } from './act-options.ts'

const folder = temporaryFolder()
const kept: RunKept = keptOn(folder)
const at = { now: ACTS_NOW }

beforeAll(async () => {
  const entries = ['northwind', 'southwind'].flatMap(groundOf)
  worked(await kept(['record', '-'], { ...at, stdin: JSON.stringify(entries) }))
})
afterAll(() => removeFolder(folder))

/** An input as somebody would type it: the options of the help, each with its value as text. */
function typed(verb: ActVerb, account: string): string[] {
  const { account: slug, source, ...fields } = exampleOf(verb, account)
  const options = optionsOf(OPERATIONS[verb]).flatMap((option) => typedOption(option, valueAt(fields, option.path)))
  const { type, ref } = Object(source)
  return [verb, String(slug), ...options, ...(source === undefined ? [] : ['--source', `${type}:${ref}`])]
}

function valueAt(fields: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((value, name) => Object(value)[name], fields)
}

function typedOption({ flag, reading }: ActOption, value: unknown): string[] {
  if (value === undefined) return []
  if (Array.isArray(value) && value.length === 0) return [flag.replace('--', '--no-')]
  if (Array.isArray(value)) return value.flatMap((item) => [flag, textOf(item)])
  if (typeof value === 'boolean') return [value ? flag : flag.replace('--', '--no-')]
  const { amount, currency } = Object(value)
  return [flag, reading === 'money' ? `${amount} ${currency}` : textOf(value)]
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}

async function entryOf(id: string): Promise<Record<string, unknown>> {
  const [read] = JSON.parse(worked(await kept(['entries', id, '--json'], at)).out)
  return read.entry
}

describe('each act of the method', () => {
  test.each(ACT_VERBS)('kept %s writes what was typed', async (verb) => {
    const { account, source, ...data } = exampleOf(verb, 'northwind')
    const ran = await kept(typed(verb, 'northwind'), at)
    expect([ran.code, ran.talk.split('\n')[0]]).toEqual([0, '1 entry recorded.'])
    const entry = await entryOf(ran.out.trim())
    expect(entry).toMatchObject({ account, kind: ACTS[verb], at: '2026-06-30T10:00:00Z', by: 'robin@studio.example' })
    expect(entry['source']).toEqual(source)
    expect(entry['data']).toEqual(expect.objectContaining(expectedOf(verb, data)))
  })
})

/** A list of one is one thing where a field takes either. */
function expectedOf(verb: ActVerb, data: Record<string, unknown>): Record<string, unknown> {
  const single = optionsOf(OPERATIONS[verb]).filter(({ repeats }) => repeats === 'one-or-list')
  const told = single.map(({ path: [name = ''] }) => [name, data[name]] as const)
  return {
    ...data,
    ...Object.fromEntries(
      told
        .map(([name, value]) => [name, [value].flat().length === 1 ? [value].flat()[0] : value])
        .filter(([, value]) => value !== undefined),
    ),
  }
}

describe('the help', () => {
  test('lists every act under its chapter, in either language', async () => {
    for (const lang of ['en', 'zh'] as const) {
      const { out } = await kept(['--help'], { lang })
      expect(ACT_VERBS.filter((verb) => !out.includes(`\n  ${verb} <account>`))).toEqual([])
      expect(out).toContain(lang === 'en' ? '\nEvidence:\n' : '\n证据：\n')
    }
  })

  test.each(['en', 'zh'] as const)('names every option in words of %s', (lang) => {
    const unnamed = ACT_VERBS.flatMap((verb) =>
      optionsOf(OPERATIONS[verb])
        .filter((option) =>
          described(option, lang)
            .split(' · ')
            .some((name) => option.path.includes(name)),
        )
        .map(({ flag }) => `${verb} ${flag}`),
    )
    expect(unnamed).toEqual([])
  })

  test('has no option of an act that means something else to every command', () => {
    const everywhere = [
      '--data',
      '--database',
      '--lang',
      '--by',
      '--help',
      '--version',
      '--at',
      '--source',
      '--id',
      '--json',
      '--proposed',
    ]
    for (const verb of ACT_VERBS) {
      const flags = optionsOf(OPERATIONS[verb]).map(({ flag }) => flag)
      expect([verb, flags.filter((flag) => everywhere.includes(flag))]).toEqual([verb, []])
      expect([verb, flags.length]).toEqual([verb, new Set(flags).size])
    }
  })
})

describe('what is missing or wrong', () => {
  test('is told by its option', async () => {
    const ran = await kept(['keep-commitment', 'southwind'], at)
    expect(ran).toEqual({ code: 1, out: '', talk: '--ref is missing. This field is needed; add it.\n' })
    const zh = await kept(['need-decision', 'southwind', '--what', 'x', '--due', '2026-02-30'], { ...at, lang: 'zh' })
    expect(zh.talk).toBe(
      '缺少 --by-whom。此字段必填，请补上。\n--due 的内容是 "2026-02-30"。请按 YYYY-MM-DD 填写真实存在的日期，例如 2026-05-22。\n',
    )
    const money = await kept([...typed('sign-contract', 'southwind').slice(0, -2), '--annual-value', '100'], at)
    expect(money.talk).toBe('--annual-value.currency is missing. This field is needed; add it.\n')
  })

  test('is told of a number, a choice, JSON and a source as they were typed', async () => {
    const number = await kept(['check-prediction', 'southwind', '--ref', 'to-check', '--value', 'seven'], at)
    expect(number.talk).toBe('--value holds "seven". Write a number there, without quotation marks.\n')
    const choice = await kept(['make-commitment', 'southwind', '--side', 'both'], at)
    expect(choice.talk).toContain('--side holds "both". Use one of: us, client.\n')
    const json = await kept(['agree-rituals', 'southwind', '--rituals', '{weekly'], at)
    expect([json.code, json.talk]).toEqual([1, `--rituals needs JSON, for example '{"text":"…"}'.\n`])
    const source = await kept(['add-note', 'southwind', '--text', 'Seen', '--source', 'email'], at)
    expect(source.talk).toBe('Write a source as TYPE:REF, for example email:<abc@mail.example>.\n')
  })

  test('an option that is not there is no option', async () => {
    const ran = await kept(['keep-commitment', 'southwind', '--owner', 'me'], at)
    expect([ran.code, ran.talk]).toEqual([
      2,
      'There is no option --owner here. "--help" behind the command lists them.\n',
    ])
  })
})

test('an act that is typed again under the same id changes nothing', async () => {
  const line = [...typed('make-commitment', 'southwind'), '--id', 'c-again', '--json']
  const first = JSON.parse(worked(await kept(line, at)).out)
  const again = JSON.parse(worked(await kept(line, { now: ACTS_NOW + 60_000 })).out)
  expect(first).toEqual([expect.objectContaining({ id: 'c-again', ref: 'c-again', isNew: true })])
  expect(again).toEqual([{ ...first[0], isNew: false }])
})
