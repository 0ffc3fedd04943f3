import { cli as en } from './en/cli.ts'
import type { Locale } from './locale.ts'
import type { CliTexts } from './params/cli.ts'
import { cli as zh } from './zh/cli.ts'

const texts: Record<Locale, CliTexts> = { en, zh }

/** What the command line says, in one language. */
export function cliTexts(locale: Locale): CliTexts {
  return texts[locale]
}
