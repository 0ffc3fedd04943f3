import type { OperationName } from '#contract/operations.ts'
import type { Refusal } from '#contract/refusals.ts'
import { sayWhat } from '#words/import-what.ts'
import type { Locale } from '#words/locale.ts'
import { sayProblem, sayRefusal } from '#words/say.ts'
import { render } from '#words/standing.ts'

/** Puts the reader's words beside every message of an answer. */
export function worded(name: OperationName, value: unknown, locale: Locale): unknown {
  if (name === 'preview-import' || name === 'import-files') return withProblems(value, locale)
  if (name === 'import-ledger') return withFaults(value, locale)
  return render(value, locale)
}

function withFaults(value: unknown, locale: Locale): unknown {
  if (typeof value !== 'object' || value === null || !('faults' in value) || !Array.isArray(value.faults)) return value
  const faults: readonly Refusal[] = value.faults
  return { ...value, faults: faults.map((fault) => ({ ...fault, detail: sayRefusal(locale, fault) })) }
}

// Readers of files have codes of their own, some of which mean something else where entries are recorded.
function withProblems(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => withProblems(item, locale))
  if (typeof value !== 'object' || value === null) return value
  const inner = Object.entries(value).map(([key, item]) =>
    key === 'what' && typeof item === 'string' ? [key, sayWhat(locale, item)] : [key, withProblems(item, locale)],
  )
  if (!('code' in value && 'params' in value)) return Object.fromEntries(inner)
  const { code, params, ...rest } = value
  if (typeof code !== 'string' || typeof params !== 'object' || params === null) return Object.fromEntries(inner)
  return { code, params, text: sayProblem(locale, { code, params }), ...rest }
}
