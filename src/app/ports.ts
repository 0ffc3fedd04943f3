import type { Store } from '#store/store.ts'
import type { Access } from './access/access.ts'
import type { FileReader } from './file-reader.ts'

/** What operations reach the world through. The composition roots in main/ fill it in. */
export interface Ports {
  store: Store
  /** Which firm's ledger this is: every table's key begins with it. */
  workspace: string
  /** Null where nobody signs in: on the command line, whoever may read the data folder is the owner. */
  access: Access | null
  readFile: FileReader
  /** The ledger of the worked example (L17). */
  workedExample: () => AsyncIterable<Uint8Array>
  now: () => number
  newId: () => string
  version: string
  /** Told once, when the first owner is there: the server may then be reached from elsewhere. */
  ownerMade: () => void
}
