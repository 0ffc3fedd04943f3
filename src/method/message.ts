/**
 * A sentence as data: a stable code with its parameters (invariant 5). The engine makes these; src/words turns them into
 * English and Chinese at the edge, where `text` is put beside them.
 */
export interface Message<Code extends string = string> {
  code: Code
  params: Params
}

export type Params = Readonly<Record<string, string | number | readonly string[]>>

export function message<Code extends string>(code: Code, params: Params = {}): Message<Code> {
  return { code, params }
}
