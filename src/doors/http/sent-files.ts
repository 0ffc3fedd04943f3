import type { NamedFile } from '#app/named-file.ts'
import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import { readBytes } from './json-body.ts'
import { FILES_BYTES_MAX } from './limits.ts'

const FORM = 'multipart/form-data'

/** The files of a form, in its order: every part that carries a file name. */
export async function readFiles(request: Request): Promise<NamedFile[] | OperationRefusal> {
  const type = request.headers.get('content-type') ?? ''
  if (!type.toLowerCase().startsWith(FORM)) return refuse('body.wrong_type', { expected: FORM })
  // The form is parsed only once its size is known to be bearable.
  const bytes = await readBytes(request, FILES_BYTES_MAX)
  if (bytes === null) return refuse('body.too_large', { mostBytes: FILES_BYTES_MAX })
  const form = await formOf(bytes, type)
  if (form === null) return refuse('body.wrong_type', { expected: FORM })
  const files = [...form.values()].filter((value) => typeof value !== 'string')
  if (files.length === 0) return refuse('file.none')
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })))
}

async function formOf(bytes: Uint8Array, type: string): Promise<FormData | null> {
  try {
    return await new Response(Uint8Array.from(bytes), { headers: { 'content-type': type } }).formData()
  } catch (failure) {
    if (failure instanceof TypeError) return null
    throw failure
  }
}
