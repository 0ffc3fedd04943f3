// `npm test` and `npm run check`: the checks, then every test; last of all one line that says how many passed and failed.
import { parseCLI, startVitest, type Vitest } from 'vitest/node'
import { format, lint, runCheck, types, webBuild, type CheckOutcome } from './checks.ts'

interface Tally {
  passed: number
  failed: number
  skipped: number
}

const args = process.argv.slice(2)
const checksOnly = args.includes('--checks-only')

const outcomes = await Promise.all((checksOnly ? [types, lint, format] : [types, lint, webBuild]).map(runCheck))
for (const outcome of outcomes) console.log(reportOf(outcome))
const tallies = [tallyOfChecks(outcomes), ...(checksOnly ? [] : [await runTests(args)])]
const total = tallies.reduce(sum)

// Whatever still writes to the terminal has done so by now, so this line stays the last.
process.stdout.write(lineFor(total) + '\n', () => process.exit(total.failed === 0 ? 0 : 1))

function reportOf({ title, passed, said }: CheckOutcome): string {
  const mark = passed ? '✓' : '✗'
  return said === '' ? `${mark} ${title}` : `${mark} ${title}\n${said}`
}

function tallyOfChecks(checks: CheckOutcome[]): Tally {
  const passed = checks.filter((check) => check.passed).length
  return { passed, failed: checks.length - passed, skipped: 0 }
}

/** Runs Vitest with the arguments of the command line: a part of a path, or any option of Vitest. */
async function runTests(given: string[]): Promise<Tally> {
  try {
    const { filter, options } = parseCLI(['vitest', 'run', ...given])
    const vitest = await startVitest(filter, { ...options, watch: false })
    const tally = tallyOf(vitest)
    await vitest.close()
    return tally
  } catch (error) {
    console.error(error)
    return { passed: 0, failed: 1, skipped: 0 }
  }
}

// A file that can't be loaded and an error outside of any test have no test of their own; each counts as a failed one,
// so that "0 failed" always means that everything ran.
function tallyOf({ state }: Vitest): Tally {
  const tally = { passed: 0, failed: state.getUnhandledErrors().length, skipped: 0 }
  const modules = state.getTestModules()
  if (modules.length === 0) tally.failed += 1
  for (const module of modules) {
    const suites = [...module.children.allSuites()]
    tally.failed += [module, ...suites].filter((suite) => suite.errors().length > 0).length
    for (const test of module.children.allTests()) {
      const outcome = test.result().state
      // A test still pending at the end never ran, which is no better than a failure.
      tally[outcome === 'pending' ? 'failed' : outcome] += 1
    }
  }
  return tally
}

function sum(one: Tally, other: Tally): Tally {
  return {
    passed: one.passed + other.passed,
    failed: one.failed + other.failed,
    skipped: one.skipped + other.skipped,
  }
}

function lineFor({ passed, failed, skipped }: Tally): string {
  return `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`
}
