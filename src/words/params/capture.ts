import type { Missing } from '#method/capture/captured.ts'
import type { capture } from '../en/capture.ts'

type Say<T> = T extends (...params: infer P) => string ? (...params: P) => string : string

/** The texts about plain words that were read, as written in English. */
export type CaptureTexts = {
  readonly [K in Exclude<keyof typeof capture, 'why'>]: Say<(typeof capture)[K]>
} & { readonly why: { readonly [W in Missing['why']]: (words: string | null, options: readonly string[]) => string } }
