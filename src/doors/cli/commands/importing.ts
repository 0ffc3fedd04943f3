import { basename } from 'node:path'
import type { NamedFile } from '#app/named-file.ts'
import { sayRefusal } from '#words/say.ts'
import { showImport } from '../show/import.ts'
import type { Session } from '../session.ts'
import { openInput } from './input-files.ts'
import type { Input } from './input-files.ts'
import type { Adding, Options } from './adding.ts'
import { gathered, given, isSet, textOf, textsOf } from './adding.ts'
import { progressLine } from './progress-line.ts'

/** `kept import FILE…`: ledgers each for itself, all other files together. */
export function addImporting({ program, texts, onLedger }: Adding): void {
  program
    .command('import')
    .description(texts.commands.import)
    .argument('<file...>', texts.options.file)
    .option('--dry-run', texts.options.dryRun)
    .option('--keep-good', texts.options.keepGood)
    .option('--our-domain <domain>', texts.options.ourDomain, gathered)
    .option('--our-address <address>', texts.options.ourAddress, gathered)
    .option('--timezone <zone>', texts.options.timezone)
    .option('--client-locale <language>', texts.options.clientLocale)
    .option('--json', texts.usage.json)
    .action(
      onLedger(async (session, [names], options) => {
        const inputs = await openInputs(session, Array.isArray(names) ? names.map(String) : [])
        if (inputs === undefined) return
        const files: NamedFile[] = []
        for (const input of inputs) {
          if (input.kind === 'ledger') await importLedger(session, input, options)
          else files.push({ name: basename(input.name), bytes: input.chunks() })
        }
        if (files.length > 0) await importFiles(session, files, options)
      }),
    )
}

/** Opens every file before the first is imported, so that a misspelt name stops everything before anything is written. */
async function openInputs(session: Session, names: readonly string[]): Promise<Input[] | undefined> {
  const inputs: Input[] = []
  for (const name of names) {
    const opened = await openInput(name, session.world.stdin)
    if (!('fault' in opened)) inputs.push(opened)
    else await session.complain(session.texts.faults.noFile(name, opened.fault))
  }
  return inputs.length === names.length ? inputs : undefined
}

async function importLedger(session: Session, input: Input & { kind: 'ledger' }, options: Options): Promise<void> {
  const settings = { dryRun: isSet(options, 'dryRun'), keepGood: isSet(options, 'keepGood') }
  const progress = progressLine(session)
  const asked = { ledger: input.chunks(), progress: progress.tell, requestKey: input.key }
  const imported = await session.call('import-ledger', settings, given(asked), { file: input.name })
  await progress.end()
  if (imported === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify({ file: input.name, ...imported }))
  const { done } = session.texts
  await session.talk((settings.dryRun ? done.wouldImport : done.imported)(input.name, imported))
  if (imported.leftOut === 0) return
  for (const fault of imported.faults) {
    const place = fault.line === undefined ? input.name : session.texts.place.line(input.name, fault.line)
    await session.talk(session.texts.place.said(place, sayRefusal(session.locale, fault)))
  }
  await session.complain(done.leftOut(imported.leftOut))
}

async function importFiles(session: Session, files: readonly NamedFile[], options: Options): Promise<void> {
  const isDry = isSet(options, 'dryRun')
  const input = given({
    ourDomains: textsOf(options, 'ourDomain'),
    ourAddresses: textsOf(options, 'ourAddress'),
    timezone: textOf(options, 'timezone'),
    locale: textOf(options, 'clientLocale'),
  })
  const imported = await session.call(isDry ? 'preview-import' : 'import-files', input, { files })
  if (imported === undefined) return
  if (isSet(options, 'json')) return session.print(JSON.stringify(imported))
  const { done } = session.texts
  const shown = isDry ? imported.rows : imported.rows.filter(({ verdict }) => verdict === 'problem')
  if (shown.length > 0) await session.print(showImport(shown, imported.files, session))
  for (const file of imported.files) await session.talk(done.importedFile(file.name, file))
  await session.talk(isDry ? done.nothingWritten : done.importedEntries(imported.entries, imported.accounts))
  // A file of which nothing could be read is a failure, however many others were good.
  if (imported.files.some((file) => file.problem > 0 && file.create + file.update + file.skip === 0)) session.fail(1)
}
