import { formatOf } from '../format.ts'

const { list } = formatOf('en')

/** Writing an entry as one line of plain words, and reading a mail or notes. */
export const webCapture = {
  title: 'Write it down',
  titleFor: (client: string) => `Write it down for ${client}`,
  line: 'What happened, in plain words',
  placeholder: 'promised Dana the pricing sheet by Tuesday',
  enter: 'saves it, or goes to what is missing',
  other: 'reads it another way',
  pasteHint: 'paste a mail or notes',
  fields: 'Write it field by field',
  examplesTitle: 'For example',
  examples:
    'promised Dana the pricing sheet by Tuesday\n@northwind they dropped the other vendor\npredict onboarding under 10 days by June 70%\nmet Dana yesterday about the rollout\n答应周三前把报价发给李总',
  pasteTitle: 'From a mail or notes',
  pasteIntro:
    'Paste a mail or meeting notes. Each sentence that could be an entry is proposed with its words; nothing is written before you accept it.',
  pasteLabel: 'The text',
  clear: 'Clear the text',
  allDone: 'All of it is dealt with.',
  accept: 'Accept',
  complete: 'Complete and accept',
  edit: 'Change',
  propose: 'Keep as proposed',
  leave: 'Leave out',
  keptProposed: 'Kept as proposed: it counts when somebody confirms it.',
  asks: (field: string, what: string) => `${field}: ${what}`,
  lacks: (what: readonly string[]) => `Still to say: ${list([...what])}`,
}
