import { formatOf } from '../format.ts'
import { webBook } from './web-book.ts'
import { webCapture } from './web-capture.ts'
import { webClient } from './web-client.ts'
import { webEntry } from './web-entry.ts'
import { webKeys } from './web-keys.ts'
import { webViews } from './web-views.ts'
import { webToday } from './web-today.ts'
import { webWrites } from './web-writes.ts'

const { count, day, number } = formatOf('en')

/**
 * The web's own texts: buttons, headings, accessible names. The keys are what the screens use; the Chinese file is
 * checked against this one, so a text that lacks either language does not compile. A text with parameters is a function.
 */
export const web = {
  language: 'English',
  product: 'Kept',

  shell: {
    skip: 'Skip to the content',
    navigation: 'Main',
    phoneBar: 'Main, at the foot',
    more: 'More',
    recent: 'Recent',
    addEntry: 'Add entry',
    menu: 'Menu',
    close: 'Close',
    cancel: 'Cancel',
    loading: 'Reading the ledger…',
    languageChoice: 'Language',
    theme: 'Appearance',
    themes: { light: 'Light', dark: 'Dark', system: 'Like the system' },
    shortcuts: 'Keyboard shortcuts',
    signOut: 'Sign out',
    sampleIn: 'Open the sample firm',
    sampleOut: 'Remove the sample firm',
    sampleHere: 'A sample firm: every client here is fictional.',
    sampleBusy: 'The sample firm is being written…',
    exampleIn: 'Open the worked example',
    exampleOut: 'Remove the worked example',
    exampleHere: 'The worked example is a teaching case: every entry is a reconstruction from public facts.',
    exampleBusy: 'The worked example is being written…',
    exampleCame: 'The worked example is open, on its last day. Choose an earlier one and it stands as it stood then.',
    sampleGone: (clients: number) => `${count(clients, { one: 'sample client', other: 'sample clients' })} removed.`,
    sampleCame: (clients: number) => `${count(clients, { one: 'sample client', other: 'sample clients' })} opened.`,
  },

  asOf: {
    now: 'As of today',
    past: (on: string) => `As of ${day(on)}`,
    open: 'Look at a past day',
    label: 'Day',
    hint: 'Any past day: 31 Mar, yesterday, 3 months ago, 2026-03-31.',
    show: 'Show that day',
    banner: (on: string) => `As of ${day(on)}`,
    bannerText: 'Judged by what is known now about the days up to then.',
    back: 'Back to now',
    future: (today: string) => `That day has not come. Choose ${day(today)} or an earlier day.`,
    presets: { yesterday: 'Yesterday', month: 'A month ago', quarter: 'A quarter ago', year: 'A year ago' },
  },

  day: {
    unread: (typed: string) => `“${typed}” is no day. Write one like 28 Feb, next fri, in 2 weeks or 2026-02-28.`,
    placeholder: 'today, next fri, 28 Feb…',
    today: 'today',
    yesterday: 'yesterday',
    tomorrow: 'tomorrow',
    inDays: (n: number) => `in ${count(n, { one: 'day', other: 'days' })}`,
    daysAgo: (n: number) => `${count(n, { one: 'day', other: 'days' })} ago`,
    inWeeks: (n: number) => `in ${count(n, { one: 'week', other: 'weeks' })}`,
    weeksAgo: (n: number) => `${count(n, { one: 'week', other: 'weeks' })} ago`,
    inMonths: (n: number) => `in ${count(n, { one: 'month', other: 'months' })}`,
    monthsAgo: (n: number) => `${count(n, { one: 'month', other: 'months' })} ago`,
    inYears: (n: number) => `in ${count(n, { one: 'year', other: 'years' })}`,
    yearsAgo: (n: number) => `${count(n, { one: 'year', other: 'years' })} ago`,
  },

  portfolio: {
    title: 'Portfolio',
    clients: (n: number) => count(n, { one: 'client', other: 'clients' }),
    filter: 'Filter clients',
    anyState: 'Any state',
    state: 'State',
    anyRung: 'Any rung',
    rungFilter: 'Rung',
    notEvidenced: 'Not enough evidence',
    clear: 'Clear filters',
    none: 'No client fits these filters.',
    columns: {
      client: 'Client',
      state: 'State',
      rung: 'Rung',
      trust: 'Trust',
      rhythm: 'Rhythm',
      kept: 'Promises kept',
      valueAtRisk: 'Value at risk',
      contractEnd: 'Contract end',
      due: 'Due',
      risks: 'Risks',
      lead: 'Lead',
      sector: 'Sector',
      value: 'Annual value',
    },
    sortBy: (column: string) => `Sort by ${column}`,
    sorted: 'Sort',
    claimed: (rung: number) => `claimed ${rung}`,
    noRhythm: 'none agreed',
    noPromises: 'none yet',
    noContract: 'no contract',
    nothingDue: 'nothing due',
    overdue: (n: number) => `${number(n)} overdue`,
    emptyTitle: 'See where each client relationship stands',
    emptyText:
      'A client appears here once the ledger holds its first entry: its rung by evidence beside the rung your team claims, trust, rhythm and promises, and what is due. Bring in what you have, or look around first: in a sample firm, or in the worked example, a well-known company’s large accounts from 1990 to 2001. Either leaves with one click.',
    emptyOther: 'Import your clients',
    asOfNote: 'Order and filters follow today; the rows show the day chosen.',
  },

  chart: { asTable: 'As a table', day: 'Day', unknown: 'not known' },
  clock: {
    ours: 'Here',
    theirs: 'There',
    both: 'Here and there',
    night: 'at night',
    nextDay: 'tomorrow',
    dayBefore: 'yesterday',
    between: ', ',
  },
  rung: {
    none: 'Not enough evidence to name a rung',
    evidenced: (rung: number, name: string) => `Rung ${rung} of 5, ${name}`,
    held: (uncapped: number) => `evidence for ${uncapped}`,
    claimed: (rung: number) => `claimed ${rung}`,
    capped: (rung: number) => `held at ${rung} by a lid`,
  },
  trust: {
    mark: (dimension: string, rating: number, status: string) => `${dimension} ${rating} of 5, ${status}`,
    unrated: (dimension: string, status: string) => `${dimension}: ${status}`,
    constraint: (dimension: string) => `${dimension} is the primary constraint`,
  },
  slots: {
    counts: (held: number, late: number, missed: number, excused: number) =>
      `${number(held)} held, ${number(late)} late, ${number(missed)} missed, ${number(excused)} excused`,
    adherence: (share: string) => `${share} held of those due`,
  },
  promises: {
    since: (counts: string) => `Since the start: ${counts}.`,
    window: (share: string) => `${share} kept in two quarters`,
    counts: (kept: number, missed: number, overdue: number, open: number) =>
      `${number(kept)} kept, ${number(missed)} missed, ${number(overdue)} overdue, ${number(open)} open`,
  },

  access: {
    setUpTitle: 'Set up Kept',
    setUpText:
      'You are the first here. Make the owner’s account with the one-time token that the server printed where it was started.',
    token: 'One-time token',
    tokenHint: 'It stands in the server’s output and is good for one hour. A restart prints a new one.',
    name: 'Your name',
    email: 'E-mail address',
    password: 'Password',
    passwordHint: (least: number) => `At least ${least} characters. A sentence you remember is better than symbols.`,
    create: 'Create the owner’s account',
    signInTitle: 'Sign in',
    signIn: 'Sign in',
    promise: 'Know where each client relationship really stands.',
    promiseText: 'A ledger of dated evidence, read the same way every time. Nothing leaves this machine.',
  },

  problem: {
    title: 'That did not work',
    network: 'The server did not answer. Check that it is running and that you are connected; what you typed is kept.',
    unknown:
      'The server met a fault of its own. Nothing was changed. Try again; if it stays, look into the server’s log.',
    notFound: 'There is nothing at this address.',
    notFoundText: 'It may have been removed, or the link is older than what it points to.',
    noClient: 'There is no such client.',
    retry: 'Try again',
    home: 'Go to the portfolio',
  },

  book: webBook,
  entry: webEntry,
  capture: webCapture,
  client: webClient,
  today: webToday,
  keys: webKeys,
  views: webViews,
  writes: webWrites,
}
