import { importTexts } from '#words/web-import.ts'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { sessionQuery, workspaceQuery } from '../../client/queries.ts'
import type { ImportSettings } from '../../client/imports.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { useTitle } from '../../language/use-title.ts'
import { Button } from '../../parts/button.tsx'
import { Field, TextInput } from '../../parts/field.tsx'
import { Notice } from '../../parts/notice.tsx'
import { ProblemNotice } from '../../parts/problem-notice.tsx'
import { DropArea } from './drop-area.tsx'
import { ImportPreview } from './import-preview.tsx'
import { entriesOf, useImport } from './use-import.ts'
import type { ImportResult } from './use-import.ts'
import './import-screen.css'

/** From files to entries: choose, see what each row would do, then write. */
export function ImportScreen() {
  const { locale } = useLanguage()
  const texts = useTexts(importTexts)
  const { data: session } = useQuery(sessionQuery)
  const { data: workspace } = useQuery(workspaceQuery)
  useTitle(texts.title)
  const [files, setFiles] = useState<readonly File[]>([])
  const [typed, setTyped] = useState<Typed | null>(null)
  const preview = useImport()
  const writing = useImport()
  const options = typed ?? startingOptions(session?.caller?.email, workspace?.firm.timezone)
  const settings = settingsOf(options, locale)
  const look = (at: readonly File[]) => preview.mutate({ files: at, settings, dryRun: true })
  const choose = (next: readonly File[]) => {
    setFiles(next)
    writing.reset()
    if (next.length > 0) look(next)
    else preview.cancel()
  }
  if (writing.data) return <Written result={writing.data} onAgain={() => choose([])} />
  return (
    <div className="import">
      <header className="screen-head">
        <h1>{texts.title}</h1>
      </header>
      <p className="import-intro">{texts.intro}</p>
      <DropArea onFiles={(added) => choose([...files, ...added])} isSmall={files.length > 0} />
      {files.length > 0 ? <Options options={options} onChange={setTyped} onSettled={() => look(files)} /> : null}
      {preview.isPending ? <Reading lines={preview.lines} onCancel={() => choose([])} /> : null}
      {preview.error ? (
        <ProblemNotice problem={preview.error} act={<Button onClick={() => choose([])}>{texts.cancel}</Button>} />
      ) : null}
      {writing.error ? <ProblemNotice problem={writing.error} /> : null}
      {preview.data ? (
        <ImportPreview
          files={files}
          result={preview.data}
          onRemove={(file) => choose(files.filter((each) => each !== file))}
          acts={
            <WriteActs
              entries={entriesOf(preview.data)}
              isWriting={writing.isPending}
              onWrite={() => writing.mutate({ files, settings, dryRun: false })}
              onCancel={() => (writing.isPending ? writing.cancel() : choose([]))}
            />
          }
        />
      ) : null}
    </div>
  )
}

function Reading({ lines, onCancel }: { lines: number; onCancel: () => void }) {
  const { t } = useLanguage()
  const texts = useTexts(importTexts)
  return (
    <Notice tone="plain" title={texts.previewing} act={<Button onClick={onCancel}>{t.shell.cancel}</Button>}>
      {lines > 0 ? texts.rows(lines) : null}
    </Notice>
  )
}

interface WriteActsProps {
  entries: number
  isWriting: boolean
  onWrite: () => void
  onCancel: () => void
}

function WriteActs({ entries, isWriting, onWrite, onCancel }: WriteActsProps) {
  const { t } = useLanguage()
  const texts = useTexts(importTexts)
  const name = isWriting ? texts.applying : entries === 0 ? texts.nothing : texts.apply(entries)
  return (
    <>
      <Button look="quiet" onClick={onCancel}>
        {isWriting ? t.shell.cancel : texts.cancel}
      </Button>
      <Button look="main" isBusy={isWriting} disabled={entries === 0} onClick={onWrite}>
        {name}
      </Button>
    </>
  )
}

interface Typed {
  ourDomains: string
  timezone: string
}

function startingOptions(email: string | undefined, zone: string | null | undefined): Typed {
  return {
    ourDomains: email?.split('@')[1] ?? '',
    timezone: zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  }
}

function settingsOf({ ourDomains, timezone }: Typed, locale: string): ImportSettings {
  const domains = ourDomains.split(/[\s,，;；]+/).filter((domain) => domain !== '')
  return {
    ...(domains.length > 0 ? { ourDomains: domains } : {}),
    ...(timezone === '' ? {} : { timezone }),
    locale,
  }
}

function Options({
  options,
  onChange,
  onSettled,
}: {
  options: Typed
  onChange: (typed: Typed) => void
  onSettled: () => void
}) {
  const texts = useTexts(importTexts)
  return (
    <div className="import-options">
      <Field label={texts.mine} hint={texts.mineHint}>
        {(props) => (
          <TextInput
            {...props}
            value={options.ourDomains}
            onChange={({ target }) => onChange({ ...options, ourDomains: target.value })}
            onBlur={onSettled}
          />
        )}
      </Field>
      <Field label={texts.timezone}>
        {(props) => (
          <TextInput
            {...props}
            value={options.timezone}
            onChange={({ target }) => onChange({ ...options, timezone: target.value })}
            onBlur={onSettled}
          />
        )}
      </Field>
    </div>
  )
}

function Written({ result, onAgain }: { result: ImportResult; onAgain: () => void }) {
  const texts = useTexts(importTexts)
  return (
    <div className="import">
      <header className="screen-head">
        <h1>{texts.title}</h1>
      </header>
      <Notice
        tone="plain"
        title={texts.applied(entriesOf(result))}
        act={
          <>
            <Button look="quiet" onClick={onAgain}>
              {texts.again}
            </Button>
            <Link className="button button-main" to="/portfolio">
              {texts.toPortfolio}
            </Link>
          </>
        }
      >
        {result.files ? texts.waitNote : null}
      </Notice>
    </div>
  )
}
