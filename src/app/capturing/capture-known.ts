import { accountSaid, markedWords } from '#method/capture/account-said.ts'
import type { CaptureContext, KnownAccount } from '#method/capture/captured.ts'
import { knownPeople, openThings } from '#method/capture/known-from-history.ts'
import { formatDay } from '#method/time/day.ts'
import { zoneInForce } from '#method/history/history.ts'
import { formatInstant } from '#method/time/instant.ts'
import { accountNames, accountsPage } from '#store/account-lists.ts'
import { askHistory } from '#store/ask-history.ts'
import type { Ports } from '../ports.ts'
import type { Outcome } from '../run.ts'

export type CaptureKnown = Omit<CaptureContext, 'me' | 'voice'>

/** Whom and what a text can speak of: the account it names, or else the one it is written for, with its people and open things. */
export async function captureKnown(
  { text, account }: { text: string; account: string | undefined },
  ports: Ports,
): Promise<Outcome<CaptureKnown>> {
  const said = await accountsSaid(text, account, ports)
  if (said.refusals) return said
  const { accounts, choices } = said.value
  const [named, ...others] = choices
  const chosen = named === undefined ? (account ?? null) : others.length > 0 ? null : named
  if (chosen === null) {
    return { value: { account: null, accounts, today: formatInstant(ports.now()).slice(0, 10), people: [], open: [] } }
  }
  const { store, workspace, now } = ports
  const asked = await askHistory(store, { workspace, account: chosen }, (history) => ({
    today: formatDay(zoneInForce(history).dayOf(now())),
    people: knownPeople(history),
    open: openThings(history),
  }))
  if (asked.refusals) return asked
  const called = await accountNames(store, workspace, [chosen])
  if (called.refusals) return called
  const own = { slug: chosen, name: called.names.get(chosen) ?? chosen }
  const beside = accounts.filter(({ slug }) => slug !== chosen)
  return { value: { account: chosen, accounts: [own, ...beside], ...asked.answer } }
}

interface Said {
  /** The accounts the text may name, as they are called. */
  accounts: KnownAccount[]
  choices: readonly string[]
}

/** Accounts are looked up only where the text can name one: behind an `@`, or where none is chosen. */
async function accountsSaid(text: string, account: string | undefined, ports: Ports): Promise<Outcome<Said>> {
  const marked = markedWords(text)
  if (marked === null && account !== undefined) return { value: { accounts: [], choices: [] } }
  const known = await accountsNamed(marked === null ? undefined : firstWord(marked.words), ports)
  if (known.refusals) return known
  const said = accountSaid(text, { account: account ?? null, accounts: known.value })
  const choices = said?.choices ?? []
  return { value: { accounts: known.value.filter(({ slug }) => choices.includes(slug)), choices } }
}

/** Chinese names are followed by anything: of these the first character has to do. */
function firstWord(words: string): string {
  const latin = /^[\p{Script=Latin}\p{N}-]+/u.exec(words.normalize('NFKC'))?.[0]
  return latin ?? words.slice(0, 1)
}

const PAGE = 1000
/** Beyond so many accounts a bare name is no longer looked for; an `@` still finds its own. */
const ACCOUNTS_MAX = 20_000

async function accountsNamed(
  search: string | undefined,
  { store, workspace }: Ports,
): Promise<Outcome<KnownAccount[]>> {
  const found: KnownAccount[] = []
  let after: string | undefined
  do {
    const page = await accountsPage(store, workspace, { after, search, limit: PAGE })
    if (page.refusals) return page
    found.push(...page.accounts.map(({ account, name }) => ({ slug: account, name })))
    after = page.hasMore ? page.accounts.at(-1)?.account : undefined
  } while (after !== undefined && found.length < ACCOUNTS_MAX)
  return { value: found }
}
