import type { Adding } from './adding.ts'

/** `kept serve`: the server, until it is told to end. */
export function addServing({ program, texts, withoutLedger }: Adding): void {
  program
    .command('serve')
    .description(texts.commands.serve)
    .action(
      withoutLedger(async ({ world, locale, fail }) => {
        fail(await world.serve(world.address, locale))
      }),
    )
}
