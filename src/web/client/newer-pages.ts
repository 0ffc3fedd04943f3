import { keepOnDevice, readOnDevice } from './on-device.ts'

const KEY = 'kept.reloaded'
const AGAIN_MS = 60_000

/**
 * A server that was upgraded no longer has the parts of the pages before: a page that still asks for one of them is loaded
 * anew, where drafts and unsent acts are found again. Once a minute at most: what fails then has another reason, and is told.
 */
export function takeUpNewerPages(): void {
  addEventListener('vite:preloadError', (event) => {
    const last = readOnDevice(KEY)
    if (typeof last === 'number' && Date.now() - last < AGAIN_MS) return
    if (!keepOnDevice(KEY, String(Date.now()))) return
    event.preventDefault()
    location.reload()
  })
}
