import { sql } from 'kysely'
import type { Kysely, Transaction } from 'kysely'
import { leadOf } from '#method/agreement/lead.ts'
import type { History } from '#method/history/history.ts'
import { engagementOf } from '#method/portfolio/engagement.ts'
import type { Engagement } from '#method/portfolio/engagement.ts'
import { openingsOf } from '#method/portfolio/openings.ts'
import { decisionsTaken, reviewablesOf } from '#method/portfolio/taken-decisions.ts'
import type { TakenDecision } from '#method/portfolio/taken-decisions.ts'
import { cameTrue, stepOf } from '#method/predictions/calibration.ts'
import { predictionsOf } from '#method/predictions/predictions.ts'
import { checkedOf } from '#method/predictions/realization.ts'
import type { CheckedPrediction } from '#method/predictions/realization.ts'
import { inBase, NO_END_DAY } from '#method/risk/across.ts'
import type { Standing } from '#method/standing-types.ts'
import { parseDay, quarterOf } from '#method/time/day.ts'
import type { EpochMs } from '#method/time/instant.ts'
import type { Engine } from './engines/engine.ts'
import { prepared } from './prepared.ts'
import type { Tables } from './schema.ts'

/** The lists across accounts that are written with a standing, each with its columns; the first `key` of them tell rows apart. */
export const LISTS = {
  feed: { key: 3, columns: ['workspace', 'account', 'type', 'last_on', 'entries'] },
  due: { key: 6, columns: ['workspace', 'account', 'due_on', 'what', 'ref', 'owner', 'entry', 'snoozed'] },
  risk: {
    key: 3,
    columns: ['workspace', 'account', 'risk', 'number', 'kind', 'since', 'owner', 'value', 'end_day'],
  },
  opening: { key: 4, columns: ['workspace', 'account', 'what', 'ref', 'on_day'] },
  engagement: { key: 2, columns: ['workspace', 'account', 'outcome', 'ended_on', 'body'] },
  reviewable: { key: 3, columns: ['workspace', 'account', 'ref', 'from_day', 'until_day'] },
  decision: {
    key: 3,
    columns: [
      'workspace',
      'account',
      'entry',
      'kind',
      'ref',
      'decision',
      'quarter',
      'on_day',
      'stops',
      'search',
      'record',
    ],
  },
  forecast: {
    key: 3,
    columns: ['workspace', 'account', 'ref', 'owner', 'step', 'confidence', 'distance', 'came', 'vri', 'quarter'],
  },
} as const satisfies Partial<Record<keyof Tables, { key: number; columns: readonly string[] }>>

export type ListName = keyof typeof LISTS
export const LIST_NAMES = Object.keys(LISTS) as ListName[]

type Cell = string | number
/** A row of a list as its cells, in the order of the list's columns. */
type ListRow = readonly Cell[]
/** An account's rows, by all they say: what changed is another row. */
export type Rows = ReadonlyMap<string, ListRow>
export type StandingLists = Readonly<Record<ListName, Rows>>

interface Worked {
  history: History
  standing: Standing
  now: EpochMs
}

/** What stands for the end of what goes on. */
export const GOING_ON = '9999-12-31'

/** What the lists across accounts hold of one account. */
export function standingLists(
  { workspace, account }: { workspace: string; account: string },
  worked: Worked,
): StandingLists {
  const { history, standing, now } = worked
  const engagement = engagementOf(history, history.zone.dayOf(now))
  const of = (cells: readonly ListRow[]) => rowsByContent(cells.map((row) => [workspace, account, ...row]))
  return {
    feed: of(standing.coverage.sources.map(({ type, lastAt, entries }) => [type, lastAt, entries])),
    due: of(
      standing.due.map(({ what, ref, on, owner, entry, snoozed }) => [
        on,
        what,
        ref ?? '',
        owner ?? '',
        entry ?? '',
        snoozed ?? '',
      ]),
    ),
    risk: of(riskCells(worked)),
    opening: of(openingsOf(standing).map(({ what, ref, on }) => [what, ref, on])),
    engagement: of([engagementCells(engagement)]),
    reviewable: of(
      reviewablesOf(history, engagement.past).map(({ ref, from, until }) => [ref ?? '', from, until ?? GOING_ON]),
    ),
    decision: of(decisionsTaken(history).map(decisionCells)),
    forecast: of(checkedOf(predictionsOf(history)).map(forecastCells)),
  }
}

export function rowsByContent(rows: readonly ListRow[]): Rows {
  return new Map(rows.map((row) => [row.join('\n'), row]))
}

/** F13: accepted risks are no part of what is ordered across accounts. */
function riskCells({ history, standing, now }: Worked): ListRow[] {
  const value = inBase(standing.asset, { day: history.zone.dayOf(now), policy: history.policy })
  const end = (standing.renewal === null ? null : parseDay(standing.renewal.end)) ?? NO_END_DAY
  const lead = leadOf(history) ?? ''
  return standing.risks
    .filter(({ accepted }) => accepted === null)
    .map(({ id, kind, since, owner }) => [id, Number(id.slice(1)), kind, since, owner ?? lead, value, end])
}

function engagementCells(engagement: Engagement): ListRow {
  return [engagement.past?.outcome ?? '', engagement.past?.endedOn ?? '', JSON.stringify(engagement)]
}

function decisionCells({ entry, kind, ref, decision, quarter, on, stops, record }: TakenDecision): ListRow {
  const search =
    record === null ? '' : searchText([record.title, record.shape, ...record.reasons, ...record.earlySignals])
  const told = record === null ? '' : JSON.stringify(record)
  return [entry, kind, ref ?? '', decision, quarter, on, stops ? 1 : 0, search, told]
}

/** K5: what a checked prediction tells of how well its owner foresees. What told no confidence has a step of -1. */
function forecastCells(prediction: CheckedPrediction): ListRow {
  const { ref, made, checked, vri } = prediction
  const { owner, confidence } = made.data
  const came = cameTrue(prediction) ? 1 : 0
  const rated = confidence === undefined ? [-1, 0, 0] : [stepOf(confidence), confidence, (confidence - came) ** 2]
  return [ref, owner, ...rated, came, Math.min(1, vri), quarterOf(checked.day)]
}

export function searchText(texts: readonly (string | null)[]): string {
  return texts
    .filter((text) => text !== null)
    .join('\n')
    .normalize('NFKC')
    .toLowerCase()
}

/** Writes of each list what differs from what the tables hold. */
export async function writeLists(
  transaction: Transaction<Tables>,
  engine: Engine,
  after: StandingLists,
  before: StandingLists,
): Promise<void> {
  for (const name of LIST_NAMES) {
    const { columns, key } = LISTS[name]
    const [gone, added] = [missingIn(after[name], before[name]), missingIn(before[name], after[name])]
    for (const row of gone) {
      const values = Object.fromEntries(columns.slice(0, key).map((column, at) => [column, row[at] ?? '']))
      await DELETIONS[name](transaction, engine, values)
    }
    if (added.length > 0) await engine.insertMany(transaction, name, columns, added)
  }
}

function missingIn(some: Rows, all: Rows): ListRow[] {
  return [...all].filter(([content]) => !some.has(content)).map(([, row]) => row)
}

const DELETIONS = {
  feed: deletionOf('feed'),
  due: deletionOf('due'),
  risk: deletionOf('risk'),
  opening: deletionOf('opening'),
  engagement: deletionOf('engagement'),
  reviewable: deletionOf('reviewable'),
  decision: deletionOf('decision'),
  forecast: deletionOf('forecast'),
}

function deletionOf(name: ListName) {
  const { columns, key } = LISTS[name]
  return prepared<Record<string, Cell>, unknown>((db, values) => {
    const same = columns.slice(0, key).map((column) => sql`${sql.ref(column)} = ${values[column]}`)
    const statement = sql`delete from ${sql.table(name)} where ${sql.join(same, sql` and `)}`
    return { compile: () => statement.compile(db) }
  })
}

export const NO_LISTS: StandingLists = {
  feed: new Map(),
  due: new Map(),
  risk: new Map(),
  opening: new Map(),
  engagement: new Map(),
  reviewable: new Map(),
  decision: new Map(),
  forecast: new Map(),
}

/** What the tables hold of one account. */
export async function storedLists(
  db: Kysely<Tables>,
  { workspace, account }: { workspace: string; account: string },
): Promise<StandingLists> {
  const stored: Record<ListName, Rows> = { ...NO_LISTS }
  for (const name of LIST_NAMES) {
    const { columns } = LISTS[name]
    const { rows } = await sql<Record<string, Cell>>`
      select * from ${sql.table(name)} where workspace = ${workspace} and account = ${account}`.execute(db)
    stored[name] = rowsByContent(rows.map((row) => columns.map((column) => row[column] ?? '')))
  }
  return stored
}
