/**
 * How an area of sentences is written. Each area has one interface that names its codes and their parameters
 * (`params/*.ts`) and one table per language (`en/*.ts`, `zh/*.ts`) checked with `satisfies Sentences<…>`: a code that
 * lacks its sentence in either language does not compile.
 */
export type Sentences<Params> = { readonly [Code in keyof Params]: (params: Params[Code]) => string }

/**
 * The parameters of every code of a union: those written down, none for the rest. A new code of the union is thus in
 * the tables' type the day it lands.
 */
export type ParamsOf<Codes extends string, Written extends Partial<Record<Codes, object>>> = {
  [Code in Codes]: Code extends keyof Written ? Written[Code] : object
}
