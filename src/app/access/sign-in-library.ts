import type { BetterAuthPlugin } from 'better-auth'
import { PASSWORD_MAX, PASSWORD_MIN } from '#contract/set-up.ts'
import type { AccessDatabase } from './database.ts'
import { atMostTwo } from './at-most-two.ts'

/** Everything about passwords and sessions is the library's; nothing else in the house imports it. */
export type SignInLibrary = Awaited<ReturnType<typeof loadSignInLibrary>>

/** Carries the address of whoever signs in to the library's rate limit. Set by us alone, never taken from a request. */
export const CLIENT_HEADER = 'x-kept-client'
/** The library checks where a request comes from; ours are made inside, after the door has checked the real one. */
export const INSIDE = 'http://kept.internal'

const DAY_SECONDS = 86_400

export interface LibrarySettings {
  database: AccessDatabase
  secret: string
  /** Whether people reach the product by https: then cookies travel by https alone. */
  isSecure: boolean
}

/**
 * Loads the sign-in library and brings its tables up to date. It is loaded when first needed: a server at rest, and the
 * command line always, do without its memory.
 */
export async function loadSignInLibrary({ database, secret, isSecure }: LibrarySettings) {
  const [{ betterAuth }, { getMigrations }, { hashPassword, verifyPassword }] = await Promise.all([
    import('better-auth'),
    import('better-auth/db/migration'),
    import('better-auth/crypto'),
  ])
  const inTurn = atMostTwo()
  const options = {
    database: database.engine === 'sqlite' ? database.database : database.pool,
    baseURL: INSIDE,
    secret,
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: PASSWORD_MIN,
      maxPasswordLength: PASSWORD_MAX,
      password: {
        hash: (password: string) => inTurn(() => hashPassword(password)),
        verify: (given: { hash: string; password: string }) => inTurn(() => verifyPassword(given)),
      },
    },
    user: { additionalFields: { role: { type: 'string', required: true, input: false, defaultValue: 'reader' } } },
    session: { expiresIn: 14 * DAY_SECONDS, updateAge: DAY_SECONDS },
    // Ten tries a minute and address: a person never notices, a program never gets anywhere.
    rateLimit: {
      enabled: true,
      storage: 'database',
      window: 60,
      max: 300,
      customRules: { '/sign-in/email': { window: 60, max: 10 }, '/change-password': { window: 60, max: 10 } },
    },
    advanced: {
      useSecureCookies: isSecure,
      cookiePrefix: 'kept',
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER] },
      database: { validateSchema: false },
    },
    logger: { level: 'error' },
    plugins: [keptTables],
  } as const satisfies Parameters<typeof betterAuth>[0]
  await migrate(database, async () => (await getMigrations(options)).runMigrations())
  const library = betterAuth(options)
  return { library, context: await library.$context }
}

// Two servers may start on one database at once, and only one of them may create its tables.
async function migrate(database: AccessDatabase, run: () => Promise<void>): Promise<void> {
  if (database.engine === 'sqlite') return run()
  const client = await database.pool.connect()
  try {
    await client.query('select pg_advisory_lock(745113901)')
    await run()
  } finally {
    await client.query('select pg_advisory_unlock(745113901)')
    client.release()
  }
}

/** Our own tables beside the library's, so that one migration and one adapter serve both engines. */
const keptTables: BetterAuthPlugin = {
  id: 'kept',
  schema: {
    setUpToken: {
      fields: {
        hash: { type: 'string', required: true, unique: true },
        expiresAt: { type: 'date', required: true },
      },
    },
    // One a person: who is invited again gets another link, and the one before ends.
    invitation: {
      fields: {
        hash: { type: 'string', required: true, unique: true },
        email: { type: 'string', required: true, unique: true },
        role: { type: 'string', required: true },
        invitedBy: { type: 'string', required: true },
        createdAt: { type: 'date', required: true },
        expiresAt: { type: 'date', required: true },
      },
    },
    apiToken: {
      fields: {
        hash: { type: 'string', required: true, unique: true },
        name: { type: 'string', required: true },
        role: { type: 'string', required: true },
        createdAt: { type: 'date', required: true },
        expiresAt: { type: 'date', required: true },
        userId: {
          type: 'string',
          required: true,
          index: true,
          references: { model: 'user', field: 'id', onDelete: 'cascade' },
        },
      },
    },
  },
}
