import type { Progress } from '#app/run.ts'
import type { Session } from '../session.ts'

/** On a terminal, one line that counts up while long work goes on. */
export function progressLine({ world, texts }: Session): {
  tell: ((state: Progress) => void) | undefined
  end: () => Promise<void>
} {
  if (!world.talk.isTerminal) return { tell: undefined, end: async () => undefined }
  let isShown = false
  return {
    tell: (state) => {
      isShown = true
      const { progress, checked } = texts.done
      const said = 'lines' in state ? progress(state.lines) : checked(state.done, state.whole)
      void world.talk.write(`\r\u001b[K${said}`)
    },
    end: async () => {
      if (isShown) await world.talk.write('\r\u001b[K')
    },
  }
}
