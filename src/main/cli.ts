import { runCli } from '#doors/cli/cli.ts'
import { EXIT } from '#doors/cli/exit-codes.ts'
import { cliTexts } from '#words/cli.ts'
import { cliWorld } from './cli-world.ts'

// What `bin/kept` runs. The exit code is set and not forced, so that everything written still gets out.
const world = cliWorld()
try {
  process.exitCode = await runCli(process.argv.slice(2), world)
} catch (failure) {
  const reason = failure instanceof Error ? (failure.stack ?? failure.message) : String(failure)
  process.stderr.write(`${cliTexts(world.locale).faults.failed(reason)}\n`)
  process.exitCode = EXIT.failed
}
