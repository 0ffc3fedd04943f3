/** What is said of plain words that were read as an entry: on the command line and on the screens. */
export const capture = {
  why: {
    not_said: () => 'not said',
    several: (words: string | null, options: readonly string[]) =>
      words === null ? `which one: ${either(options)}?` : `“${words}” may be ${either(options)}: which one?`,
    no_such_day: (words: string | null) => `“${words}” is no day of any year. Write it again: 28 Feb, 2026-02-28.`,
    not_a_day: (words: string | null) => `“${words}” is more than one day. Which one was it?`,
    not_yet: (words: string | null) =>
      `“${words}” is still to come, and an entry tells what has happened. Which day was it?`,
    unknown: (words: string | null) => `No client is called “${words}”.`,
  },
  day: 'Happened on',
  client: 'Client',
  from: 'From the words',
  missing: 'Still to say',
  or: 'It could also be',
  orEnds: (kind: string, thing: string) => `${kind}: ${thing}`,
  fake: (ceiling: number, name: string) =>
    `Sounds like depth and may be none (${name}): compatible with rung ${ceiling} at most.`,
  ask: 'Record this? [y/N] ',
  yesNeeded: 'Nothing was recorded. Give --yes to record it.',
  incomplete: 'Nothing was recorded: say what is still missing, or use "kept record".',
  nothing: 'Nothing in this text could be recorded.',
  proposedCount: (n: number) => (n === 1 ? '1 proposed entry' : `${n} proposed entries`),
}

function either(options: readonly string[]): string {
  return options.length < 2 ? options.join('') : `${options.slice(0, -1).join(', ')} or ${options.at(-1)}`
}
