import { parseJson } from '#app/json/parse-json.ts'
import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import { render } from '#words/standing.ts'
import type { Session } from '../session.ts'
import { showPolicy, showPreview } from '../show/policy.ts'
import type { Adding, Options } from './adding.ts'
import { gathered, isSet, textOf, textsOf } from './adding.ts'

/** `kept policy`: the numbers the method goes by, what others would change, and setting them. */
export function addPolicy({ program, texts, onLedger }: Adding): void {
  const { command, options } = texts.policy
  program
    .command('policy')
    .description(command)
    .option('--set <name=value>', options.set, gathered)
    .option('--preview', options.preview)
    .option('--why <text>', options.why)
    .option('--all', options.all)
    .option('--json', texts.usage.json)
    .action(onLedger(policy))
}

async function policy(session: Session, _args: readonly unknown[], options: Options): Promise<void> {
  const wanted = textsOf(options, 'set')
  const { policy: texts } = session.texts
  if (wanted === undefined) {
    return isSet(options, 'preview') ? session.complain(texts.needsSet) : show(session, options)
  }
  const changes: Record<string, unknown> = {}
  for (const text of wanted) {
    const [name, value] = settingOf(text)
    if (name === null) return session.complain(texts.notSet(text))
    changes[name] = value
  }
  await (isSet(options, 'preview') ? preview : set)(session, changes, options)
}

/** A value is JSON where it can be read so, else a text; `default` puts the method's own back. */
function settingOf(text: string): [name: string, value: unknown] | [name: null] {
  const at = text.indexOf('=')
  if (at < 1) return [null]
  const [name, value] = [text.slice(0, at), text.slice(at + 1)]
  if (value === 'default') return [name, null]
  const parsed = parseJson(value, { depthMax: 8 })
  return [name, parsed.refusal ? value : parsed.value]
}

async function show(session: Session, options: Options): Promise<void> {
  const told = await session.call('policy', {})
  if (told === undefined) return
  const rendered = render(told, session.locale)
  await session.print(
    isSet(options, 'json') ? JSON.stringify(rendered) : showPolicy(rendered, session, { all: isSet(options, 'all') }),
  )
}

async function set(session: Session, changes: object, options: Options): Promise<void> {
  const why = textOf(options, 'why')
  const { policy: texts } = session.texts
  if (why === undefined) return session.complain(texts.needsWhy)
  const done = await session.call('set-policy', { changes, why })
  if (done === undefined) return
  await session.print(isSet(options, 'json') ? JSON.stringify(done) : done.id)
  await session.talk(texts.set(done.id, done.changed.join(', ')))
}

type Rows = OutputOf<OperationOf<'preview-policy'>>['rows']

/** Account by account; how far it has come is said beside the answer. */
async function preview(session: Session, changes: object, options: Options): Promise<void> {
  const { policy: texts } = session.texts
  const rows: Rows = []
  let looked = 0
  let cursor: string | null = null
  do {
    const page: Page | undefined = await session.call('preview-policy', {
      changes,
      ...(cursor === null ? {} : { cursor }),
    })
    if (page === undefined) return
    rows.push(...page.rows)
    looked += page.looked
    cursor = page.next
    if (cursor !== null) await session.talk(texts.progress(looked))
  } while (cursor !== null)
  if (isSet(options, 'json')) return session.print(JSON.stringify({ looked, rows }))
  if (rows.length > 0) await session.print(showPreview(rows, session))
  await session.talk(texts.looked(looked, rows.length))
}

type Page = OutputOf<OperationOf<'preview-policy'>>
