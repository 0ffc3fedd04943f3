import { formatOf } from '../format.ts'

const { count } = formatOf('en')

const acts = (n: number) => count(n, { one: 'act is', other: 'acts are' })

/** What is told of acts that write: undone, redone, refused, or waiting for the server. */
export const webWrites = {
  unreachable: (n: number) => `The server does not answer. ${acts(n)} kept on this device and sent when it does.`,
  signedOut: (n: number) => `You are no longer signed in. ${acts(n)} kept on this device and sent once you are.`,
  keepOpen: 'This browser keeps nothing: leave the page open until then.',
  onItsWay: 'Done here, and on its way to the server.',
  tryNow: 'Try now',
  later: (what: string) => `${what}: kept on this device, and sent as soon as the server answers.`,
  refused: (said: string, why: string) => `Not done: ${said} ${why}`,
  undone: (said: string) => `Undone: ${said}`,
  redone: (said: string) => `Done again: ${said}`,
  nothingToUndo: 'Nothing was done on this page that could be undone.',
  nothingToRedo: 'Nothing was undone that could be done again.',
}
