import { formatOf } from '../format.ts'

const { count, day, number } = formatOf('en')

/** The trust audit: one dimension after the other, one’s own answer before the last one is shown (T1–T3). */
export const webAudit = {
  intro: 'One dimension at a time. What the last audit said is shown once your own answer stands.',
  step: (at: number, all: number) => `${number(at)} of ${number(all)}`,
  rating: 'Your rating',
  anchors: {
    competence: [
      'They check our work again, or have somebody else do it.',
      'They rely on us for small things and watch the rest.',
      'They rely on us for what was agreed, and ask for proof of the rest.',
      'They plan on our word, and check afterwards.',
      'They plan on our word, and no longer check.',
    ],
    integrity: [
      'They assume that we put ourselves first.',
      'They read every offer for what it gains us.',
      'They believe what we say, and take a second opinion where it costs.',
      'They take advice from us that costs us something.',
      'They let us decide for them where we could gain by deciding otherwise.',
    ],
    benevolence: [
      'We hear of their troubles from others, or not at all.',
      'We hear of them once they can’t be hidden.',
      'They tell us when we ask.',
      'They tell us early, unasked, what goes badly with us.',
      'They tell us early what goes badly with themselves.',
    ],
  },
  evidence: 'What shows it',
  evidenceText: 'Entries that somebody outside the room could check.',
  filter: 'Filter entries',
  which: 'Which entries',
  speaking: 'Speak to it',
  all: 'All',
  chosen: (n: number) => `Taken: ${number(n)}`,
  none: 'No entry fits.',
  noneYet: 'This client has no entry yet that could show it. Record one first, or leave the rating as an opinion.',
  more: 'Show more',
  note: 'In a sentence, if you like',
  opinion: 'Without an entry that shows it, a rating is an opinion: it is kept, and not used.',
  unrated: 'Choose a rating first.',
  settle: 'This is my answer',
  again: 'Answer again',
  yours: (rating: number) => `You: ${number(rating)} of 5`,
  rests: (n: number) => (n === 0 ? 'an opinion' : `resting on ${count(n, { one: 'entry', other: 'entries' })}`),
  last: (rating: number, on: string, status: string) => `Last audit, ${day(on)}: ${number(rating)} of 5 · ${status}`,
  never: 'Not audited before',
  apart: (steps: number) =>
    steps === 0
      ? 'As last time.'
      : steps > 0
        ? `${number(steps)} higher than last time.`
        : `${number(-steps)} lower than last time.`,
  sum: 'What will be recorded',
  by: (auditor: string) => `Audited by ${auditor}, today.`,
  save: 'Record the audit',
  saved: 'Trust is audited.',
  drop: 'Begin anew',
  takenUp: 'You began this audit before; what you had answered stands here.',
  changed: 'What changed',
  constraint: 'Primary constraint',
  noConstraint: 'none',
  same: (what: string) => `${what}, as before`,
  from: (before: string, after: string) => `${before} → ${after}`,
  unknown: 'not known',
  nextDue: (on: string) => `The next audit is due on ${day(on)}.`,
  back: 'To the standing',
}
