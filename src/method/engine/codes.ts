/** C1: how the card says on what its rung rests. src/words has a sentence for each. */
export type CardCode =
  | 'card.evidenced' // rung, items
  | 'card.not_enough' // seen, needed
