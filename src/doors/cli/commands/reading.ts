import { Option } from 'commander'
import { PORTFOLIO_SORTS } from '#contract/portfolio.ts'
import { say } from '#words/say.ts'
import { showDue, showEntries, showFound, showPortfolio } from '../show/lists.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { gathered, given, isSet, textOf, textsOf } from './adding.ts'
import { pages, withLimit } from './paging.ts'

/** `portfolio`, `timeline`, `entries` and `due`: lists, as tables for people or as JSON. */
export function addReading(adding: Adding): void {
  addPortfolio(adding)
  addTimeline(adding)
  addEntries(adding)
  addDue(adding)
  addSearch(adding)
  addWaiting(adding)
}

function addPortfolio({ program, texts, onLedger }: Adding): void {
  program
    .command('portfolio')
    .description(texts.commands.portfolio)
    .addOption(new Option('--sort <key>', texts.options.sort).choices([...PORTFOLIO_SORTS]))
    .option('--descending', texts.options.descending)
    .option('--state <state>', texts.options.state, gathered)
    .option('--lead <member>', texts.options.lead)
    .option('--query <text>', texts.options.query)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(200, portfolio)))
}

async function portfolio(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({
    sort: textOf(options, 'sort'),
    descending: isSet(options, 'descending'),
    states: textsOf(options, 'state'),
    lead: textOf(options, 'lead'),
    query: textOf(options, 'query'),
  })
  const notes = new Set<string>()
  const rows = await pages(limit, 200, async (page) => {
    const answer = await session.call('portfolio', { ...input, ...page })
    if (answer?.smallBook) notes.add(say(session.locale, answer.smallBook))
    return answer && { items: answer.rows, next: answer.next }
  })
  if (rows === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(rows.items))
  if (rows.items.length === 0) return session.talk(session.texts.done.noAccounts)
  await session.print(showPortfolio(rows.items, session))
  if (rows.hasMore) await session.talk(session.texts.done.more(limit))
  for (const note of notes) await session.talk(note)
}

function addTimeline({ program, texts, onLedger }: Adding): void {
  program
    .command('timeline')
    .description(texts.commands.timeline)
    .argument('<account>', texts.usage.account)
    .option('--kind <kind>', texts.options.kind, gathered)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(50, timeline)))
}

async function timeline(
  session: Session,
  [account]: readonly unknown[],
  options: Options,
  limit: number,
): Promise<void> {
  const input = given({ account, kinds: textsOf(options, 'kind') })
  const found = await pages(limit, 200, async (page) => {
    const answer = await session.call('timeline', { ...input, ...page })
    return answer && { items: answer.entries, next: answer.next }
  })
  if (found === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(found.items))
  if (found.items.length === 0) return session.talk(session.texts.done.noEntries)
  await session.print(showEntries(found.items, session))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}

function addEntries({ program, texts, onLedger }: Adding): void {
  program
    .command('entries')
    .description(texts.commands.entries)
    .argument('<id...>', texts.usage.entryId)
    .option('--json', texts.usage.json)
    .action(
      onLedger(async (session, [ids], options) => {
        const found = await session.call('entries', { ids })
        if (found === undefined) return
        await session.print(
          isSet(options, 'json') ? JSON.stringify(found.entries) : showEntries(found.entries, session),
        )
      }),
    )
}

function addWaiting({ program, texts, onLedger }: Adding): void {
  program
    .command('waiting')
    .description(texts.commands.waiting)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(50, waiting)))
}

async function waiting(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({ account: textOf(options, 'account') })
  const found = await pages(limit, 200, async (page) => {
    const answer = await session.call('waiting', { ...input, ...page })
    return answer && { items: answer.entries, next: answer.next }
  })
  if (found === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(found.items))
  if (found.items.length === 0) return session.talk(session.texts.done.noneWaiting)
  await session.print(showEntries(found.items, session))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}

function addDue({ program, texts, onLedger }: Adding): void {
  program
    .command('due')
    .description(texts.commands.due)
    .option('--until <day>', texts.options.until)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--owner <member>', texts.options.owner)
    .option('--what <what>', texts.options.dueWhat, gathered)
    .option('--snoozed', texts.options.snoozed)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(100, due)))
}

function addSearch({ program, texts, onLedger }: Adding): void {
  program
    .command('search')
    .description(texts.commands.search)
    .argument('<text...>', texts.options.searched)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(20, search)))
}

async function search(session: Session, [words]: readonly unknown[], options: Options, limit: number): Promise<void> {
  const text = Array.isArray(words) ? words.join(' ') : ''
  const input = given({ text, account: textOf(options, 'account') })
  const first = await session.call('search', { ...input, limit: Math.min(limit, 100) })
  if (first === undefined) return
  let answer: typeof first | undefined = first
  const entries = [...first.entries]
  while (answer.next !== null && entries.length < limit) {
    answer = await session.call('search', {
      ...input,
      limit: Math.min(limit - entries.length, 100),
      cursor: answer.next,
    })
    if (answer === undefined) return
    entries.push(...answer.entries)
  }
  const { accounts, people } = first
  const { unlisted, next } = answer
  if (isSet(options, 'json')) return session.print(JSON.stringify({ accounts, people, entries, unlisted }))
  if (accounts.length + people.length + entries.length === 0) await session.talk(session.texts.done.nothingFound)
  await session.print(showFound({ accounts, people, entries }, session))
  if (next !== null) await session.talk(session.texts.done.more(limit))
  if (unlisted > 0) await session.talk(session.texts.done.unlisted(unlisted))
}

async function due(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({
    until: textOf(options, 'until'),
    account: textOf(options, 'account'),
    owner: textOf(options, 'owner'),
    whats: textsOf(options, 'what'),
    snoozed: isSet(options, 'snoozed') || undefined,
  })
  const found = await pages(limit, 500, async (page) => {
    const answer = await session.call('due', { ...input, ...page })
    return answer && { items: answer.items, next: answer.next }
  })
  if (found === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(found.items))
  if (found.items.length === 0) return session.talk(session.texts.done.noneDue)
  await session.print(showDue(found.items, session))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}
