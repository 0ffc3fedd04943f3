import { refuse } from '#contract/refusals.ts'
import type { OperationRefusal } from '#contract/refusals.ts'
import { parseJson } from '#app/json/parse-json.ts'
import { DEPTH_MAX, JSON_BYTES_MAX } from './limits.ts'

export type Body = { value: unknown; refusal?: undefined } | { refusal: OperationRefusal; value?: undefined }

/** Reads a request's JSON: its type, size, encoding, syntax and depth, in this order. */
export async function readJsonBody(request: Request): Promise<Body> {
  const type = request.headers.get('content-type') ?? ''
  // A page elsewhere can make a browser send forms and plain text unasked, but not JSON.
  if (!/^application\/json\s*(;|$)/i.test(type)) {
    return { refusal: refuse('body.wrong_type', { expected: 'application/json' }) }
  }
  const bytes = await readBytes(request, JSON_BYTES_MAX)
  if (bytes === null) return { refusal: refuse('body.too_large', { mostBytes: JSON_BYTES_MAX }) }
  return parseJson(bytes, { depthMax: DEPTH_MAX })
}

/** The whole body, or null as soon as it exceeds `most` bytes. */
export async function readBytes(request: Request, most: number): Promise<Uint8Array | null> {
  if (Number(request.headers.get('content-length') ?? 0) > most) return null
  if (request.body === null) return new Uint8Array()
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of request.body) {
    length += chunk.byteLength
    if (length > most) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
