/** A source as it is typed, `email:<abc@mail.example>`; null where that is none. */
export function sourceOf(text: string): { type: string; ref: string } | null {
  const at = text.indexOf(':')
  return at < 1 || at === text.length - 1 ? null : { type: text.slice(0, at), ref: text.slice(at + 1) }
}
