import type { OutputOf } from '#contract/operation.ts'
import type { OperationOf } from '#contract/operations.ts'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import { columnsOf, plain } from './columns.ts'

interface Reader {
  locale: Locale
  texts: CliTexts
}

type Policy = OutputOf<OperationOf<'policy'>>
type Rows = OutputOf<OperationOf<'preview-policy'>>['rows']

/** The numbers in force: those that are not the method's own, or all of them; and who set them. */
export function showPolicy({ id, settings, history }: Policy, { texts }: Reader, { all }: { all: boolean }): string[] {
  const { policy } = texts
  const { columns, units } = policy
  const shown = settings.filter(({ value, default: usual }) => all || JSON.stringify(value) !== JSON.stringify(usual))
  const rows = shown.map(({ name, value, default: usual, unit, rules, label }) => [
    name,
    valueText(value),
    valueText(usual),
    unit === null ? '' : units[unit],
    rules.join(' '),
    label.text,
  ])
  const heads = [columns.name, columns.value, columns.usual, columns.unit, columns.rules, columns.sets]
  const table = columnsOf(
    heads.map((title) => ({ title, most: 72 })),
    rows,
  )
  return [
    policy.inForce(id),
    ...history.map((set) => policy.history(set.id, set.setAt.slice(0, 10), plain(set.setBy), plain(set.why))),
    '',
    ...(rows.length === 0 ? [policy.asDefault] : table),
  ]
}

const VALUE_MAX = 32

function valueText(value: unknown): string {
  const text = plain(typeof value === 'string' ? value : JSON.stringify(value))
  return text.length > VALUE_MAX ? `${text.slice(0, VALUE_MAX - 1).toWellFormed()}…` : text
}

/** Each account whose standing would change: what shows at a glance, before and after, and which parts of it. */
export function showPreview(rows: Rows, { texts }: Reader): string[] {
  const { preview, becomes } = texts.policy
  const cells = rows.map(({ account, before, after, changes }) => [
    account,
    becomes(String(before.rung ?? '–'), String(after.rung ?? '–')),
    becomes(String(before.caps.length), String(after.caps.length)),
    becomes(String(before.risks), String(after.risks)),
    becomes(String(before.due), String(after.due)),
    changes.join(', '),
  ])
  const heads = [preview.account, preview.rung, preview.caps, preview.risks, preview.due, preview.parts]
  return columnsOf(
    heads.map((title) => ({ title })),
    cells,
  )
}
