import { Said } from '../../parts/said.tsx'
import { foundIn, piecesOf } from './found-words.ts'

/** What somebody wrote, around the words that were found in it, which are marked. */
export function Marked({ text, searched }: { text: string; searched: string }) {
  return (
    <span dir="auto">
      {piecesOf(text, foundIn(text, searched)).map(({ text: piece, isFound }, index) =>
        // The pieces of a text have no name but their place.
        isFound ? (
          <mark key={index}>
            <Said>{piece}</Said>
          </mark>
        ) : (
          <Said key={index}>{piece}</Said>
        ),
      )}
    </span>
  )
}
