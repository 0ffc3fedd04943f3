import { operation } from './operation.ts'
import { importInput, importOutput } from './parts/import-shape.ts'
import { recordingRefusals } from './refusals.ts'

/**
 * Writes down what files hold: client lists, mails, calendars. Rows that can't be read are listed and left out; the same
 * files again add nothing.
 */
export const importFiles = operation({
  name: 'import-files',
  allow: 'member',
  effect: 'writes',
  route: 'POST /import/files',
  takes: 'files',
  input: importInput,
  output: importOutput,
  refusals: [...recordingRefusals, 'file.none', 'body.too_large', 'body.wrong_type', 'sample.open'],
})
