import { formatOf } from '../format.ts'

const { day, list, number } = formatOf('en')

/** What the command line says of rhythm, updates and agendas. */
export const rhythmTexts = {
  commands: {
    presets: 'Propose a rhythm to agree on',
  },
  options: {
    preset: 'This preset instead of the one of the relationship type',
    start: 'The first day of the rhythm',
    owner: 'Who answers for the rituals',
    asEntry: 'Print it as an entry that "kept record -" takes',
  },
  supportPatterns: 'Support patterns',
  ritual: (name: string, turn: string) => `${name}: ${turn}`,
  follows: (days: number) =>
    days === 0
      ? 'on the day of each milestone'
      : `${number(Math.abs(days))} ${Math.abs(days) === 1 ? 'day' : 'days'} ${days < 0 ? 'before' : 'after'} each milestone`,
  recurs: (rule: string, start: string) => `${rule}, from ${day(start)}`,
  dueBy: (time: string) => `due by ${time}`,
  minutes: (minutes: number) => `${number(minutes)} minutes`,
  words: (words: number) => `about ${number(words)} words`,
  preRead: (hours: number) => `to be read ${number(hours)} hours ahead`,
  beside: (parts: readonly string[]) => list(parts),
}
