import type { Entry } from '#method/index.ts'
import { formatDay, parseDay } from '#method/time/day.ts'

export const START = parseDay('2016-05-29')!
export const DAYS = 3650

type Tell = (day: string, kind: string, data: object) => void

/** Ten years of a client of whom every chapter has something to say: rhythm, promises, asks, cases, work, milestones, predictions. */
export function everyChapter(entries: number): Entry[] {
  const told: Entry[] = []
  const tell: Tell = (at, kind, data) => {
    const n = String(told.length).padStart(6, '0')
    const recordedAt = `${at.slice(0, 10)}T22:00:00.${n.slice(3)}Z`
    const source = { type: 'email', ref: `<${n}@mail.example>` }
    const by = 'sam@studio.example'
    told.push({ v: 1, id: `northwind-${n}`, account: 'northwind', kind, at, recordedAt, by, source, data } as Entry)
  }
  const first = formatDay(START)
  tell(first, 'account.opened', {
    name: 'Northwind',
    timezone: 'Europe/Berlin',
    locale: 'en',
    sector: 'saas',
    relationshipType: 'retainer',
  })
  tell(first, 'contract.signed', {
    ref: 'k1',
    start: first,
    end: '2027-01-01',
    annualValue: { amount: '120000.00', currency: 'EUR' },
  })
  tell(first, 'state.named', { state: 'operating', why: 'agreed in the team' })
  tell(first, 'cadence.agreed', {
    rituals: [{ id: 'weekly', ritual: 'weekly_update', rrule: 'FREQ=WEEKLY;BYDAY=FR', start: first }],
  })
  for (const person of ['dana', 'lee', 'kim']) tell(first, 'person.added', { person, name: person, role: 'day_to_day' })
  for (let i = 0; told.length < entries; i++) {
    const n = Math.min(START + Math.floor((i * DAYS * 1.9) / entries), START + DAYS - 1)
    TELLERS[i % 10]!(tell, { i, day: formatDay(n), later: (days) => formatDay(n + days) })
  }
  return told.slice(0, entries)
}

type Teller = (tell: Tell, about: { i: number; day: string; later: (days: number) => string }) => void

const touch: Teller = (tell, { i, day }) => {
  const at = `${day}T10:${String(i % 60).padStart(2, '0')}:00+02:00`
  const [channel, initiatedBy] = i % 3 ? ['email', 'us'] : ['meeting', 'client']
  const purpose = i % 5 === 0 ? 'weekly_update' : 'other'
  tell(at, 'touch', { channel, initiatedBy, people: ['dana'], subject: 'Where the import stands', purpose })
}

const TELLERS: readonly Teller[] = [
  touch,
  touch,
  touch,
  touch,
  (tell, { i, day, later }) => {
    tell(day, 'commitment.made', {
      ref: `c${i}`,
      what: 'the revised plan',
      side: 'us',
      owner: 'sam@studio.example',
      to: 'dana',
      due: later(30),
    })
    if (i > 40) tell(day, 'commitment.kept', { ref: `c${i - 40}` })
  },
  (tell, { i, day }) => {
    tell(day, 'ask.received', { ref: `a${i}`, what: 'when does it ship', by: 'dana' })
    tell(day, 'ask.answered', { ref: `a${i}`, answer: 'in May' })
    tell(day, 'signal', { signal: i % 4 ? 'inside_access' : 'praise', what: 'they told us', people: ['lee'] })
  },
  (tell, { i, day }) => {
    tell(day, 'case.opened', { ref: `t${i}`, title: 'csv import fails on umlauts', level: 'L2', theme: 'csv' })
    tell(day, 'case.closed', { ref: `t${i}` })
  },
  (tell, { i, day }) => {
    const item = { ref: `w${i}`, title: 'the import', scope: 'included', case: `t${i - 1}` }
    tell(day, 'work.updated', { ...item, status: 'in_progress' })
    tell(day, 'work.updated', { ...item, status: 'shipped', outcome: 'a day a week saved' })
  },
  (tell, { i, day, later }) => {
    tell(day, 'milestone.set', { ref: `m${i}`, what: 'live', due: later(20), owner: 'sam@studio.example', side: 'us' })
    tell(day, 'milestone.reached', { ref: `m${i}` })
    tell(day, 'feedback.received', { ref: `f${i}`, on: 'the report', by: 'dana', text: 'good' })
    tell(day, 'feedback.answered', { ref: `f${i}`, answer: 'thank you' })
  },
  (tell, { i, day, later }) => {
    const baseline = { value: 40, unit: 'a week', n: 12, on: day }
    tell(day, 'prediction.made', {
      ref: `p${i}`,
      statement: 'fewer returns',
      baseline,
      target: { value: 30 },
      checkOn: later(10),
      method: 'count them',
      owner: 'sam@studio.example',
      confidence: 0.7,
    })
    tell(day, 'prediction.checked', { ref: `p${i}`, value: 30, together: true })
    tell(day, 'need.addressed', {
      need: `need ${i}`,
      howKnown: 'a day on site',
      change: 'a day saved',
      askedFor: false,
    })
  },
]
