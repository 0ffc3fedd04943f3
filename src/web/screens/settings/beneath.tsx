/** What stands beneath a name; a fact that has no room beside the others begins a line. */
export function Beneath({ facts }: { facts: readonly string[] }) {
  return (
    <span className="member-address" dir="ltr">
      {facts.map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
    </span>
  )
}
