/** Every column beside the client's name, in the order they have at first. */
export const COLUMN_NAMES = [
  'state',
  'rung',
  'trust',
  'rhythm',
  'kept',
  'valueAtRisk',
  'contractEnd',
  'due',
  'risks',
  'lead',
  'sector',
  'value',
] as const

export type ColumnName = (typeof COLUMN_NAMES)[number]

/** What fits a screen of 1280 px. */
export const USUAL: readonly ColumnName[] = COLUMN_NAMES.slice(0, 8)

/** Reads columns from an address: known ones, each once, in the order given. */
export function columnsOf(text: string): ColumnName[] {
  const named = text.split(',').flatMap((name) => COLUMN_NAMES.find((each) => each === name) ?? [])
  return [...new Set(named)]
}

/** Shows a hidden column last, or hides a shown one; one always stays. */
export function toggled(columns: readonly ColumnName[], name: ColumnName): ColumnName[] {
  if (!columns.includes(name)) return [...columns, name]
  return columns.length === 1 ? [...columns] : columns.filter((each) => each !== name)
}

export function movedToFront(columns: readonly ColumnName[], name: ColumnName): ColumnName[] {
  const at = columns.indexOf(name)
  if (at < 1) return [...columns]
  return columns.with(at, columns[at - 1] ?? name).with(at - 1, name)
}
