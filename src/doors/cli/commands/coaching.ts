import { render } from '#words/standing.ts'
import { questionLines, showReading } from '../show/coach.ts'
import type { Question } from '../show/coach.ts'
import type { Session } from '../session.ts'
import type { Adding, Options } from './adding.ts'
import { given, isSet, numberOf, textOf } from './adding.ts'
import { askAtTerminal } from './asking-coach.ts'

/** `coach`: five questions, one at a time (C2): at a terminal one after the other, else one a call. */
export function addCoaching({ program, texts, onLedger }: Adding): void {
  program
    .command('coach')
    .description(texts.commands.coach)
    .argument('<account>', texts.usage.account)
    .option('--question <n>', texts.options.question)
    .option('--answer <text>', texts.options.answer)
    .option('--choice <choice>', texts.options.choice)
    .option('--owner <member>', texts.options.stepOwner)
    .option('--to <person>', texts.options.stepTo)
    .option('--due <day>', texts.options.stepDue)
    .option('--signal <signal>', texts.options.stepSignal)
    .option('--reading', texts.options.reading)
    .option('--leave <why>', texts.options.leave)
    .option('--json', texts.usage.json)
    .action(onLedger(async (session, [account], options) => coach(session, String(account), options)))
}

async function coach(session: Session, account: string, options: Options): Promise<void> {
  const question = numberOf(options, 'question')
  if (question === null)
    return session.complain(session.texts.faults.notANumber('--question', String(options['question'])))
  if (isSet(options, 'reading')) return tellReading(session, account, options)
  const why = textOf(options, 'leave')
  if (why !== undefined) return leave(session, { account, why }, options)
  const text = textOf(options, 'answer')
  const choice = textOf(options, 'choice')
  if (text !== undefined || choice !== undefined) {
    const fields = ['owner', 'to', 'due', 'signal'].map((name) => [name, textOf(options, name)])
    const answer = given({ account, text: text ?? '', choice, ...Object.fromEntries(fields) })
    return answerOnce(session, { account, question, answer }, options)
  }
  const asked = await session.call('coach', given({ account, question }))
  if (asked === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(render(asked, session.locale)))
  if (session.world.ask !== null && question === undefined) return askAtTerminal(session, account, asked.question)
  await tellQuestion(session, account, asked.question)
}

interface Answering {
  account: string
  question: number | undefined
  answer: Record<string, unknown>
}

/** Without its number, an answer is one to the question that is being asked. */
async function answerOnce(session: Session, { account, question, answer }: Answering, options: Options): Promise<void> {
  const number = question ?? (await session.call('coach', { account }))?.question.number
  if (number === undefined) return
  const answered = await session.call('answer-coach', { ...answer, question: number })
  if (answered === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(render(answered, session.locale)))
  if (answered.question !== null) return tellQuestion(session, account, answered.question)
  if (answered.reading !== null) await showReading(session, answered.reading)
}

/** The one question as data, and how to answer it as talk. */
async function tellQuestion(session: Session, account: string, question: Question): Promise<void> {
  await session.print(questionLines(session, question))
  const { howTo } = session.texts.coach
  const how = question.needs.length > 0 ? howTo.step : question.choices.length > 0 ? howTo.choice : howTo.words
  await session.talk(how(account, question.number))
}

async function tellReading(session: Session, account: string, options: Options): Promise<void> {
  const reading = await session.call('coach-reading', { account })
  if (reading === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(render(reading, session.locale)))
  await showReading(session, reading)
}

async function leave(session: Session, wish: { account: string; why: string }, options: Options): Promise<void> {
  const left = await session.call('leave-coach', wish)
  if (left === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(left.entries))
  await session.talk(session.texts.coach.left(left.entries.length))
}
