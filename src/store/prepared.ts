import { CompiledQuery } from 'kysely'
import type { Compilable, Kysely } from 'kysely'
import type { Engine } from './engines/engine.ts'
import type { Tables } from './schema.ts'

/** The values a query is asked with, by name. */
type Values = Readonly<Record<string, string | number | null>>

/**
 * A query on the way of every recorded entry: built once for each database and then only asked with other values, which
 * costs a fifth of building it.
 */
export type Prepared<V extends Values, Row> = (db: Kysely<Tables>, engine: Engine, values: V) => Promise<Row[]>

interface Plan {
  sql: string
  /** For each parameter the name of the value to put there, or what always stands there. */
  slots: { name: string | null; constant: unknown }[]
}

/** `build` gets a stand-in for each value: it may put values into the query and nothing else. */
export function prepared<V extends Values, Row>(
  build: (db: Kysely<Tables>, values: V, engine: Engine) => Compilable<Row>,
): Prepared<V, Row> {
  const plans = new Map<Engine['name'], Plan>()
  return async (db, engine, values) => {
    const plan = plans.get(engine.name) ?? planOf(build(db, standIns<V>(), engine).compile())
    plans.set(engine.name, plan)
    const parameters = plan.slots.map(({ name, constant }) => (name === null ? constant : values[name]))
    return (await db.executeQuery<Row>(CompiledQuery.raw(plan.sql, parameters))).rows
  }
}

/** No value of ours begins like this: texts with this character are refused at the door. */
const MARK = '\u0000value '

function standIns<V extends Values>(): V {
  return new Proxy<V>({} as V, { get: (_, name) => MARK + String(name) })
}

function planOf({ sql, parameters }: CompiledQuery): Plan {
  const slots = parameters.map((constant) =>
    typeof constant === 'string' && constant.startsWith(MARK)
      ? { name: constant.slice(MARK.length), constant: null }
      : { name: null, constant },
  )
  return { sql, slots }
}
