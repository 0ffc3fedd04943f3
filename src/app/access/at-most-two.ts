/**
 * Lets at most two pieces of work run at once, the others waiting their turn: hashing a password takes 16 MB, and a crowd
 * at the door must not take the memory of everybody inside.
 */
export function atMostTwo(): <T>(work: () => Promise<T>) => Promise<T> {
  const lanes: Promise<unknown>[] = [Promise.resolve(), Promise.resolve()]
  let turn = 0
  return (work) => {
    turn = (turn + 1) % lanes.length
    const done = (lanes[turn] ?? Promise.resolve()).then(work, work)
    lanes[turn] = done
    return done
  }
}
