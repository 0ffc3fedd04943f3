import { operation } from './operation.ts'
import { importInput, importOutput } from './parts/import-shape.ts'

/** Reads files and says of each row what an import would do with it. Nothing is written. */
export const previewImport = operation({
  name: 'preview-import',
  allow: 'member',
  effect: 'reads',
  route: 'POST /import/files/preview',
  takes: 'files',
  input: importInput,
  output: importOutput,
  refusals: ['file.none', 'body.too_large', 'body.wrong_type', 'account.unknown'],
})
