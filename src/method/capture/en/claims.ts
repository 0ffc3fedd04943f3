import type { IdeaTable } from '../idea.ts'

/** What the team believes, in English: opinions about the relationship, which nobody could check. */
export const CLAIMS_EN: readonly IdeaTable[] = [
  {
    name: 'claim',
    rows: `
- love|loves|adore|adores|trust|trusts|value|values|respect|respects|appreciate|appreciates|need|needs|depend on|rely on|like|likes
  ; <3 {they}|{person} ; >1 us|our work|our team|working with us
- relationship|partnership|standing|rapport ; ~8 excellent|great|good|strong|solid|close|deep|healthy|fantastic|best|stable|warm|strategic
- strategic partner|trusted partner|trusted advisor|trusted adviser|true partner|key partner|preferred partner|indispensable
  |partner of choice|part of the family|we are strategic|we are like family|they are happy|client is happy|they are very happy
  |they are satisfied|happy customer|happy client|very satisfied with us|they see us as
- claim|i think|we think|i believe|we believe|i feel|we feel|feels like|seems like|i guess|apparently ; >10 relationship|partner*|trust*
  |rung|happy|strategic|satisfied|loyal|stay
- never leave us|won't leave us|would never leave|stay with us forever|will always stay|loyal
`,
  },
]
