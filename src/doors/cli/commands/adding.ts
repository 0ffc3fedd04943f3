import type { Command } from 'commander'
import type { Locale } from '#words/locale.ts'
import type { CliTexts } from '#words/params/cli.ts'
import type { Session } from '../session.ts'

export type Options = Readonly<Record<string, unknown>>

/** A command's work: given the run, its arguments and its options. */
export type Work = (session: Session, args: readonly unknown[], options: Options) => Promise<void>

type Action = (...given: unknown[]) => Promise<void>

/** What a command needs to be added: where to, in which words, and how its work is run. */
export interface Adding {
  program: Command
  texts: CliTexts
  locale: Locale
  /** Runs work on the open ledger when the command is given. */
  onLedger: (work: Work) => Action
  /** Runs work that is about who may sign in. */
  onPeople: (work: Work) => Action
  /** Runs work that needs no ledger. */
  withoutLedger: (work: Work) => Action
}

/** Gathers the values of an option that may be given several times. */
export function gathered(value: string, before: string[] | undefined): string[] {
  return [...(before ?? []), value]
}

/** An option's text; undefined where it was not given. */
export function textOf(options: Options, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}

/** The texts of an option that may be given several times; undefined where it was not given. */
export function textsOf(options: Options, name: string): string[] | undefined {
  const value = options[name]
  return Array.isArray(value) ? value.map(String) : undefined
}

export function isSet(options: Options, name: string): boolean {
  return options[name] === true
}

/** The fields that were given: an input has no field without a value. */
export function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

/** An option's whole number; undefined where it was not given, null where it is none. */
export function numberOf(options: Options, name: string): number | undefined | null {
  const text = textOf(options, name)
  if (text === undefined) return undefined
  return /^\d{1,9}$/.test(text) ? Number(text) : null
}
