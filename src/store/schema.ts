import type { Selectable } from 'kysely'
import type { Fixed } from './column.ts'
import type { SearchEntryTable, SearchStateTable, SearchWordTable } from './search/search-tables.ts'

/**
 * The tables, alike on both engines. Every key begins with the workspace, so that the tables can be spread over several
 * machines by it. Instants the store makes are text in UTC with nine digits of a second, so that they sort as text;
 * moments it compares are milliseconds.
 */
export interface Tables {
  workspace: WorkspaceTable
  account: AccountTable
  entry: EntryTable
  content: ContentTable
  remains: RemainsTable
  standing: StandingTable
  portfolio: PortfolioTable
  due: DueTable
  risk: RiskTable
  opening: OpeningTable
  engagement: EngagementTable
  reviewable: ReviewableTable
  decision: DecisionTable
  forecast: ForecastTable
  import_run: ImportRunTable
  search_state: SearchStateTable
  search_entry: SearchEntryTable
  search_word: SearchWordTable
  policy: PolicyTable
  feed: FeedTable
  firm: FirmTable
}

export interface WorkspaceTable {
  workspace: Fixed<string>
  /** Entries of a firm are for good; a sample can be removed whole. */
  purpose: Fixed<'firm' | 'sample'>
  /** The latest recordedAt given out: the next one is later, whatever the clock says. */
  last_recorded: string
}

export interface AccountTable {
  workspace: Fixed<string>
  account: Fixed<string>
  name: string
  /** Hash of the account's last entry; empty before the first one. */
  head: string
  count: number
  last_recorded: string
}

/** An entry without its personal content: what the hash chain runs over. Never changed, never deleted. */
export interface EntryTable {
  workspace: Fixed<string>
  account: Fixed<string>
  /** The entry's place in its account's chain, from 1. */
  seq: Fixed<number>
  id: Fixed<string>
  kind: Fixed<string>
  at: Fixed<string>
  recorded_at: Fixed<string>
  recorded_by: Fixed<string>
  /** JSON of the entry's source. */
  source: Fixed<string | null>
  status: Fixed<string | null>
  /** What an entry about an entry is about. */
  target: Fixed<string | null>
  /** 1 where the entry arrived as a skeleton: its content was erased where it came from. */
  redacted: Fixed<number>
  content_hash: Fixed<string>
  /** Hash of what is left of the contents this entry erased; null where it erased none. */
  erases: Fixed<string | null>
  hash: Fixed<string>
}

/** What an entry says, in its own row, so that it can be erased while the chain stays whole. */
export interface ContentTable {
  workspace: Fixed<string>
  account: Fixed<string>
  seq: Fixed<number>
  salt: Fixed<string>
  /** JSON of the entry's data. */
  data: Fixed<string>
}

/** What redaction leaves of an erased content, and which entry erased it. */
export interface RemainsTable {
  workspace: Fixed<string>
  account: Fixed<string>
  seq: Fixed<number>
  erased_by: Fixed<number>
  data: Fixed<string>
}

/** The last standing worked out for an account. */
export interface StandingTable {
  workspace: Fixed<string>
  account: Fixed<string>
  as_of: number
  /** The first millisecond at which the standing may have changed; NEVER where only an entry can change it. */
  valid_until: number
  policy: string
  body: string
}

/** What portfolios show, filter and sort by. Written only when something of it changes. */
export interface PortfolioTable {
  workspace: Fixed<string>
  account: Fixed<string>
  name: string
  /** Sorting keys are never null: what is unknown has a value below (for days: after) all that is known. */
  name_key: string
  state: string
  rung: number
  claimed: number
  gap: number
  bottleneck: string
  adherence: number
  kept_us: number
  kept_client: number
  risk_amount: string | null
  risk_currency: string | null
  /** Value at risk in the policy's base currency. */
  risk_base: number
  contract_end: string
  lead: string
  /** How many risks are open and not accepted. */
  risks: number
  sector: string
  /** The live contracts' annual value in the policy's base currency. */
  value_base: number
  /** JSON of what a row draws and nobody sorts by; empty where it was never worked out. */
  glance: string
}

export interface DueTable {
  workspace: Fixed<string>
  account: Fixed<string>
  what: Fixed<string>
  /** Empty where the item names no thing, or no owner. */
  ref: Fixed<string>
  due_on: Fixed<string>
  owner: Fixed<string>
  /** The entry it comes from; empty where there is none. */
  entry: Fixed<string>
  /** Put off until this day, or `reply`; empty where it was not. */
  snoozed: Fixed<string>
}

/** F13: the open risks of every account, with what their order comes about by. */
export interface RiskTable {
  workspace: Fixed<string>
  account: Fixed<string>
  risk: Fixed<string>
  /** The number in the risk's id. */
  number: Fixed<number>
  kind: Fixed<string>
  since: Fixed<string>
  owner: Fixed<string>
  /** Value at risk in the policy's base currency; 0 where there is none. */
  value: Fixed<number>
  /** The day the contract that ends first ends, counted from 1970; far away where none ends. */
  end_day: Fixed<number>
}

/** P6: what may come next. */
export interface OpeningTable {
  workspace: Fixed<string>
  account: Fixed<string>
  what: Fixed<string>
  ref: Fixed<string>
  on_day: Fixed<string>
}

/** P5: the shape of every engagement; `outcome` is empty while it goes on. */
export interface EngagementTable {
  workspace: Fixed<string>
  account: Fixed<string>
  outcome: Fixed<string>
  ended_on: Fixed<string>
  body: Fixed<string>
}

/** P1: what reviews decide, and over which days. An empty `ref` stands for the relationship itself. */
export interface ReviewableTable {
  workspace: Fixed<string>
  account: Fixed<string>
  ref: Fixed<string>
  from_day: Fixed<string>
  until_day: Fixed<string>
}

/** P1, P4: what was decided. Walk-aways and killed initiatives have a `record`: they are the corpus. */
export interface DecisionTable {
  workspace: Fixed<string>
  account: Fixed<string>
  entry: Fixed<string>
  kind: Fixed<string>
  ref: Fixed<string>
  decision: Fixed<string>
  quarter: Fixed<string>
  on_day: Fixed<string>
  stops: Fixed<number>
  /** Its texts, folded for searching. */
  search: Fixed<string>
  /** JSON of what the corpus tells of it; empty where it is no part of it. */
  record: Fixed<string>
}

/** K5: every checked prediction, with how sure its owner was and what came of it. */
export interface ForecastTable {
  workspace: Fixed<string>
  account: Fixed<string>
  ref: Fixed<string>
  owner: Fixed<string>
  /** Which fifth of the confidence given, from 0; -1 where none was given. */
  step: Fixed<number>
  confidence: Fixed<number>
  /** The squared distance of the confidence from what came true. */
  distance: Fixed<number>
  came: Fixed<number>
  /** At most 1, as it is averaged. */
  vri: Fixed<number>
  quarter: Fixed<string>
}

/** E5: what feeds an account, source by source. */
export interface FeedTable {
  workspace: Fixed<string>
  account: Fixed<string>
  type: Fixed<string>
  /** The day of its latest entry. */
  last_on: Fixed<string>
  entries: Fixed<number>
}

/** What a firm says of itself. Empty is not said. */
export interface FirmTable {
  workspace: Fixed<string>
  name: string
  timezone: string
  set_by: string
  set_at: string
}

/** Imports that were finished: who brought what in. */
export interface ImportRunTable {
  workspace: Fixed<string>
  recorded_at: Fixed<string>
  imported_by: Fixed<string>
  file_hash: Fixed<string>
  lines: Fixed<number>
  added: Fixed<number>
}

/** The policies a workspace set itself. Never changed: the last one is in force. */
export interface PolicyTable {
  workspace: Fixed<string>
  seq: Fixed<number>
  id: Fixed<string>
  /** JSON of the whole policy but its id. */
  body: Fixed<string>
  set_by: Fixed<string>
  set_at: Fixed<string>
  why: Fixed<string>
}

export type AccountRow = Selectable<AccountTable>
export type EntryRow = Selectable<EntryTable>
export type ContentRow = Selectable<ContentTable>
export type RemainsRow = Selectable<RemainsTable>
export type StandingRow = Selectable<StandingTable>
export type PortfolioRow = Selectable<PortfolioTable>
export type FirmRow = Selectable<FirmTable>
export type PolicyRow = Selectable<PolicyTable>
export type DueRow = Selectable<DueTable>
export type RiskRow = Selectable<RiskTable>
export type OpeningRow = Selectable<OpeningTable>
export type DecisionRow = Selectable<DecisionTable>

/** The `valid_until` of a standing that no passing of time changes. */
export const NEVER = Number.MAX_SAFE_INTEGER
