import type { Message } from '#method/message.ts'
import type { Standing } from '#method/standing-types.ts'
import type { Locale } from './locale.ts'
import { say } from './say.ts'

/** The same value with a `text` behind every message's `params`. */
export type Rendered<T> = T extends Message
  ? { [K in keyof T]: T[K] } & { text: string }
  : T extends readonly (infer Item)[]
    ? Rendered<Item>[]
    : T extends object
      ? { [K in keyof T]: Rendered<T[K]> }
      : T

export type RenderedStanding = Rendered<Standing>

/** A standing with the sentence of each of its messages beside it: `{code, params, text}`, keys in that order. */
export function renderStanding(standing: Standing, locale: Locale): RenderedStanding {
  return render(standing, locale)
}

/** The same for any part of an answer: every `{code, params}` inside gets its `text`. */
export function render<T>(value: T, locale: Locale): Rendered<T> {
  return walk(value, locale) as Rendered<T>
}

function walk(value: unknown, locale: Locale): unknown {
  if (Array.isArray(value)) return value.map((item) => walk(item, locale))
  if (typeof value !== 'object' || value === null) return value
  if (isMessage(value)) {
    const { code, params, ...rest } = value
    return { code, params, text: say(locale, { code, params }), ...rest }
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, locale)]))
}

function isMessage(value: object): value is Message {
  return 'code' in value && typeof value.code === 'string' && 'params' in value && typeof value.params === 'object'
}
