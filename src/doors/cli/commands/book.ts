import { Option } from 'commander'
import { SOURCE_TYPES } from '#method/ledger/source-types.ts'
import { render } from '#words/standing.ts'
import { showCalibration } from '../show/calibration.ts'
import { showCorpus, showPipeline, showRisks } from '../show/book.ts'
import { showCoverage } from '../show/coverage.ts'
import { showPrecedents } from '../show/precedents.ts'
import { showReview } from '../show/review.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, textOf } from './adding.ts'
import { pages, withLimit } from './paging.ts'

/** `risks`, `pipeline`, `calibration`, `corpus`, `precedents`, `coverage` and `review`: what is looked at across the whole book. */
export function addBook(adding: Adding): void {
  addRisks(adding)
  addPipeline(adding)
  addCalibration(adding)
  addCorpus(adding)
  addPrecedents(adding)
  addCoverage(adding)
  addReview(adding)
}

function addRisks({ program, texts, onLedger }: Adding): void {
  program
    .command('risks')
    .description(texts.book.commands.risks)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--owner <member>', texts.options.owner)
    .addOption(new Option('--kind <kind>', texts.book.options.riskKind).choices(['relationship', 'process']))
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(50, risks)))
}

async function risks(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({
    account: textOf(options, 'account'),
    owner: textOf(options, 'owner'),
    kind: textOf(options, 'kind'),
  })
  const found = await pages(limit, 200, async (page) => session.call('risks', { ...input, ...page }))
  if (found === undefined) return
  const items = render(found.items, session.locale)
  if (isSet(options, 'json')) return session.print(JSON.stringify(items))
  if (items.length === 0) return session.talk(session.texts.book.noRisks)
  await session.print(showRisks(items, session))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}

function addPipeline({ program, texts, onLedger }: Adding): void {
  program
    .command('pipeline')
    .description(texts.book.commands.pipeline)
    .option('--until <day>', texts.book.options.pipelineUntil)
    .addOption(
      new Option('--what <what>', texts.book.options.openingWhat).choices(['renewal', 'pattern', 'space', 'brief']),
    )
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--lead <member>', texts.options.lead)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(50, pipeline)))
}

async function pipeline(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({
    until: textOf(options, 'until'),
    what: textOf(options, 'what'),
    account: textOf(options, 'account'),
    lead: textOf(options, 'lead'),
  })
  const found = await pages(limit, 200, async (page) => session.call('pipeline', { ...input, ...page }))
  if (found === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(found.items))
  if (found.items.length === 0) return session.talk(session.texts.book.noOpenings)
  await session.print(showPipeline(found.items, session))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}

function addCalibration({ program, texts, onLedger }: Adding): void {
  program
    .command('calibration')
    .description(texts.book.commands.calibration)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--owner <member>', texts.options.owner)
    .option('--json', texts.usage.json)
    .action(onLedger(calibration))
}

async function calibration(session: Session, _args: readonly unknown[], options: Options): Promise<void> {
  const input = given({ account: textOf(options, 'account'), owner: textOf(options, 'owner') })
  const told = await session.call('calibration', input)
  if (told === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(told))
  if (told.checked === 0) return session.talk(session.texts.book.noForecasts)
  await session.print(showCalibration(told, session))
}

function addCorpus({ program, texts, onLedger }: Adding): void {
  program
    .command('corpus')
    .description(texts.book.commands.corpus)
    .option('--search <text>', texts.book.options.search)
    .addOption(new Option('--what <what>', texts.book.options.corpusWhat).choices(['walk_away', 'killed']))
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(50, corpus)))
}

async function corpus(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({
    search: textOf(options, 'search'),
    what: textOf(options, 'what'),
    account: textOf(options, 'account'),
  })
  const found = await pages(limit, 200, async (page) => session.call('corpus', { ...input, ...page }))
  if (found === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(found.items))
  if (found.items.length === 0) return session.talk(session.texts.book.noDecisions)
  await session.print(showCorpus(found.items, session))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}

function addPrecedents({ program, texts, onLedger }: Adding): void {
  program
    .command('precedents')
    .description(texts.book.commands.precedents)
    .argument('<account>', texts.usage.account)
    .option('--ask', texts.book.options.ask)
    .option('--json', texts.usage.json)
    .action(onLedger(precedents))
}

async function precedents(session: Session, [account]: readonly unknown[], options: Options): Promise<void> {
  if (isSet(options, 'ask')) {
    const asked = await session.call('ask-precedents', { account })
    if (asked === undefined) return
    await session.talk(session.texts.book.asked(asked.entries.length))
  }
  const found = await session.call('precedents', { account })
  if (found === undefined) return
  const told = render(found, session.locale)
  await session.print(isSet(options, 'json') ? JSON.stringify(told) : showPrecedents(told, session))
}

function addCoverage({ program, texts, onLedger }: Adding): void {
  program
    .command('coverage')
    .description(texts.book.commands.coverage)
    .addOption(new Option('--type <type>', texts.book.options.coverageType).choices([...SOURCE_TYPES]))
    .option('--silent', texts.book.options.silent)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(50, coverage)))
}

async function coverage(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({ type: textOf(options, 'type'), isSilent: isSet(options, 'silent') || undefined })
  const first = await session.call('coverage', { ...input, limit: 1 })
  if (first === undefined) return
  const found = await pages(limit, 200, async (page) => {
    const answer = await session.call('coverage', { ...input, ...page })
    return answer && { items: answer.rows, next: answer.next }
  })
  if (found === undefined) return
  const { sources, silentDays } = first
  if (isSet(options, 'json')) return session.print(JSON.stringify({ silentDays, sources, rows: found.items }))
  if (sources.length === 0) return session.talk(session.texts.book.noSources)
  await session.print(showCoverage({ sources, rows: found.items }, session))
  await session.talk(session.texts.book.silentFor(silentDays))
  if (found.hasMore) await session.talk(session.texts.done.more(limit))
}

function addReview({ program, texts, onLedger }: Adding): void {
  program
    .command('review')
    .description(texts.book.commands.review)
    .option('--quarter <quarter>', texts.book.options.quarter)
    .option('--account <account>', texts.usage.onlyAccount)
    .option('--limit <n>', texts.options.limit)
    .option('--json', texts.usage.json)
    .action(onLedger(withLimit(200, review)))
}

async function review(session: Session, _args: readonly unknown[], options: Options, limit: number): Promise<void> {
  const input = given({ quarter: textOf(options, 'quarter'), account: textOf(options, 'account') })
  const first = await session.call('review', { ...input, limit: Math.min(limit, 50) })
  if (first === undefined) return
  let { next } = first
  const relationships = [...first.relationships]
  while (next !== null && relationships.length < limit) {
    const more = await session.call('review', {
      ...input,
      limit: Math.min(limit - relationships.length, 50),
      cursor: next,
    })
    if (more === undefined) return
    relationships.push(...more.relationships)
    next = more.next
  }
  const told = render({ ...first, relationships, next }, session.locale)
  await session.print(isSet(options, 'json') ? JSON.stringify(told) : showReview(told, session))
  if (next !== null) await session.talk(session.texts.done.more(limit))
}
