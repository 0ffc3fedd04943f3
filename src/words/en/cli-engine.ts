import { formatOf } from '../format.ts'

const { count, day, number } = formatOf('en')

/** What the command line says around the diagnostic card and the coach. */
export const cliEngine = {
  card: {
    title: (name: string, asOf: string, policy: string) => `${name}: diagnostic card of ${asOf} (policy ${policy})`,
    owner: 'Lead',
    rung: 'Rung',
    evidence: 'Evidence',
    caps: 'Held down by',
    target: 'Target',
    plan: 'Action',
    success: 'Success evidence',
    steps: 'Steps',
    trust: 'Trust',
    stopRule: 'Stop-rule',
    list: 'Before it is done',
    handoff: 'Handoff',
    offers: 'Offered',
    book: 'Size',
    noLead: 'nobody is named',
    named: (verdict: string, name: string) => `${verdict} (${name})`,
    more: (n: number) => `… and ${count(n, { one: 'entry', other: 'entries' })} more`,
    claimed: (rung: number, gap: number | null, bias: number) =>
      gap === null
        ? `claimed: ${number(rung)}`
        : `claimed: ${number(rung)}, gap ${number(gap)} (teams sit ${number(bias)} too high on average)`,
    toRung: (rung: number, requirement: string) => `Rung ${number(rung)}: ${requirement}`,
    noTarget: 'none: the highest rung is held, or there is not enough evidence to climb from',
    noPlan: 'lacking: no plan is open',
    dueBy: (owner: string, on: string) => `${owner}, due ${day(on)}`,
    overdue: 'overdue',
    audit: 'not audited: no constraint can be named',
    answered: (need: string, lapses: string) => `answered: ${need} (until the day before ${day(lapses)})`,
    erased: 'the text was erased',
    unanswered: 'not answered: which specific unstated need did we address this quarter?',
    open: 'open',
    settled: 'done',
    handedTo: (to: string, accepted: number, items: number) =>
      `to ${to}; ${number(accepted)} of ${count(items, { one: 'item', other: 'items' })} accepted`,
    untold: 'the client has not been told',
    engine: 'Diagnosis',
    coach: 'Coach',
    recorded: (open: number) =>
      open === 0
        ? 'Diagnosis recorded, and done.'
        : `Diagnosis recorded; ${count(open, { one: 'point', other: 'points' })} of its list ${open === 1 ? 'is' : 'are'} open.`,
  },
  coach: {
    question: (n: number) => `Question ${number(n)} of 5`,
    choose: 'Answer with one of:',
    signals: 'Signals that can show it:',
    howTo: {
      words: (account: string, n: number) => `kept coach ${account} --question ${number(n)} --answer "…"`,
      choice: (account: string, n: number) => `kept coach ${account} --question ${number(n)} --choice … --answer "…"`,
      step: (account: string, n: number) =>
        `kept coach ${account} --question ${number(n)} --answer "…" --owner … --due YYYY-MM-DD --signal …`,
    },
    words: 'Answer: ',
    choiceOf: 'Which one? ',
    owner: 'Who does it (e-mail address)? ',
    due: 'On which day (YYYY-MM-DD)? ',
    signal: 'Which signal? ',
    paused: (account: string) => `To be continued where you stopped: kept coach ${account}`,
    read: 'How the answers are read',
    proposed: 'They speak for these entries. They count for nothing until somebody confirms them:',
    confirm: (ids: string) => `kept confirm ${ids}`,
    left: (answers: number) =>
      `The session was left; ${count(answers, { one: 'answer', other: 'answers' })} withdrawn, still readable.`,
  },
  ask: {
    fits: (name: string, words: string) => `${name} (${words})`,
    with: (name: string, command: string) => `- ${name}: ${command}`,
    none: 'None of the answers Kept has fits this request for sure. Say it in other words, or look at the standing.',
  },
}
