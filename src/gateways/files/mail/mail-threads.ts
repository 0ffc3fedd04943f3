/** What a thread is made of: enough of each mail to say which came first. */
export interface ThreadMail {
  messageId: string | null
  inReplyTo: string | null
  references: readonly string[]
  ms: number
}

/**
 * For each mail the first one of its thread, among the mails given. Mails belong together when one names the other, or
 * both name a third, whether that one is there or not.
 */
export function firstOfThreads<M extends ThreadMail>(mails: readonly M[]): Map<M, M> {
  const parents = new Map<string, string>()
  const names = mails.map((mail, index) => mail.messageId ?? `\0${index}`)
  mails.forEach((mail, index) => {
    const name = names[index] ?? ''
    for (const other of [mail.inReplyTo, ...mail.references]) if (other !== null) join(parents, name, other)
  })
  const firsts = new Map<string, M>()
  mails.forEach((mail, index) => {
    const thread = rootOf(parents, names[index] ?? '')
    const first = firsts.get(thread)
    if (!first || mail.ms < first.ms) firsts.set(thread, mail)
  })
  return new Map(mails.map((mail, index) => [mail, firsts.get(rootOf(parents, names[index] ?? '')) ?? mail]))
}

function join(parents: Map<string, string>, one: string, other: string): void {
  const left = rootOf(parents, one)
  const right = rootOf(parents, other)
  if (left !== right) parents.set(left, right)
}

/** Follows the links to the root, shortening the way for the next time. */
function rootOf(parents: Map<string, string>, name: string): string {
  let root = name
  for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next
  for (let at = name; at !== root;) {
    const next = parents.get(at) ?? root
    parents.set(at, root)
    at = next
  }
  return root
}
