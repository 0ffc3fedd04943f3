import type { IdeaTable } from '../idea.ts'

/** What is promised, kept, missed and predicted, in English. */
export const PROMISES_EN: readonly IdeaTable[] = [
  {
    name: 'prediction.made',
    rows: `
- predict|predicts|predicted|predicting|prediction ; >24 {number}
- forecast|hypothesis|expect|expects|expected|bet|bets|wager|reckon|estimate|anticipate ; >12 under|below|above|over|at least
  |at most|less than|more than|fewer than|drop|drops|fall|falls|rise|rises|grow|grows|reach|reaches|increase|increases
  |decrease|decreases|improve|improves|down to|up to|from|within ; >20 {number} ; ~24 {day}|{due}|{percent}
`,
  },
  {
    name: 'prediction.checked',
    rows: `
- prediction|forecast ; ~8 checked|came true|came in at|held|turned out|was right|was wrong|missed by|confirmed ; ~14 {number}
`,
  },
  {
    name: 'commitment.kept',
    rows: `
- as promised|as agreed|as committed|as we promised|kept our promise|kept the promise|kept our word|kept their word
  |kept his word|kept her word|kept their promise|made good on|fulfilled|delivered on time
- done|kept|finished|completed ; <0 promise|commitment
- on time|in time|before the deadline|ahead of time|on schedule ; <14 sent|delivered|handed|gave|finished|completed|submitted
  |provided|shared ; !3 not|never
`,
  },
  {
    name: 'commitment.missed',
    rows: `
- missed the deadline|missed our deadline|missed the due date|missed the date|missed our commitment|missed the promise
  |broke our promise|broke the promise|broke their promise|did not deliver|didn't deliver|could not deliver|couldn't deliver
  |failed to deliver|failed to send|did not send|didn't send|never sent|never delivered|could not finish|couldn't finish
- missed ; >3 deadline
- days late|a day late|a week late|too late with
- late|overdue ; ~4 with|on|is|was|are|were|still ; ~8 {deliver}|promise*|commitment|sheet|report|delivery|deliverable ; !2 too
`,
  },
  {
    name: 'commitment.moved',
    rows: `
- moved|postponed|pushed|pushed back|rescheduled|extended|shifted ; >12 to|until|till|by ; >14 {day} ; !10 contract ; !6 milestone
  ; !6 meeting|call
- new deadline|new due date|new date|deadline moved|deadline is now|now due ; ~14 {day}
`,
  },
  {
    name: 'commitment.withdrawn',
    rows: `
- withdrew|took back|cancelled|canceled|released us from ; >6 promise|commitment
`,
  },
  {
    name: 'commitment.made',
    rows: `
- promised|promises|pledged|pledges|committed to|commits to|agreed to|agrees to|undertook to|gave our word|gave us their word
  |gave her word|gave his word|assured us|assured them|vowed to|signed up to|guaranteed
- owe|owes|owed ; !3 nothing
- sending|delivering|sharing|finishing|handing over|submitting|providing|forwarding ; <3 'm|'re|are|am|is ; >14 {coming}
- waiting for|waiting on ; >2 {person}|them|the client ; >12 {deliver} ; >20 {coming}
- will|'ll|shall|going to ; >4 {deliver} ; !<0 not
- would|'d ; <8 said|told|promised|assured ; >4 {deliver}
- to ; <0 {other_side}|team ; >1 {deliver} ; >16 {due}
- said|says ; <1 {other_side}|{sender} ; >12 {due} ; >10 {deliver}
- get back|come back ; <3 to|will|'ll ; ~6 {person}|them|us
`,
  },
  {
    name: 'promise.sold',
    rows: `
- sales|sales team|account executive ; >3 promised|sold|told them|assured
- sold them|was sold ; ~8 promise|feature|interface|integration
`,
  },
]
