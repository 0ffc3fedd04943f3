import type { Language } from '../../language/language.tsx'

/** A condition's name; a rule of a later version of the method is shown by its id. */
export function conditionName({ t }: Pick<Language, 't'>, id: string): string {
  const names: Readonly<Record<string, string>> = t.client.conditions
  return names[id] ?? id
}

export function capName({ t }: Pick<Language, 't'>, rule: string): string {
  const names: Readonly<Record<string, string>> = t.client.caps
  return names[rule] ?? rule
}

/** A rule that a next rung misses: a condition or a lid. */
export function ruleName(language: Pick<Language, 't'>, id: string): string {
  return id.startsWith('L6') ? capName(language, id) : conditionName(language, id)
}
