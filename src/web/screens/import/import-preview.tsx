import { importTexts } from '#words/web-import.ts'
import { useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { ImportAnswer, ImportRow } from '../../client/imports.ts'
import { useLanguage, useTexts } from '../../language/language.tsx'
import { Button, IconButton } from '../../parts/button.tsx'
import { Section } from '../../parts/section.tsx'
import { useFrameRows } from '../../parts/use-rows.ts'
import { isLedger } from './use-import.ts'
import type { ImportResult } from './use-import.ts'

type Verdict = ImportRow['verdict']
const VERDICTS: readonly Verdict[] = ['create', 'update', 'skip', 'problem']

interface ImportPreviewProps {
  files: readonly File[]
  result: ImportResult
  onRemove: (file: File) => void
  acts: ReactNode
}

/** What an import would do: file by file, then row by row with the reason. */
export function ImportPreview({ files, result, onRemove, acts }: ImportPreviewProps) {
  const texts = useTexts(importTexts)
  return (
    <>
      <Section title={texts.files}>
        <FileTable files={files} result={result} onRemove={onRemove} />
      </Section>
      {result.files ? <Rows answer={result.files} /> : null}
      <div className="import-acts">{acts}</div>
    </>
  )
}

function FileTable({ files, result, onRemove }: Omit<ImportPreviewProps, 'acts'>) {
  const { format } = useLanguage()
  const texts = useTexts(importTexts)
  return (
    <table className="import-files">
      <thead>
        <tr>
          <th scope="col">{texts.file}</th>
          <th scope="col">{texts.recognized}</th>
          {VERDICTS.map((verdict) => (
            <th key={verdict} scope="col" className="import-count" title={texts.verdictText[verdict]}>
              {texts.verdicts[verdict]}
            </th>
          ))}
          <th scope="col">
            <span className="unseen">{texts.remove}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {files.map((file, index) => {
          const counts = countsOf(file, { files, result })
          return (
            <tr key={`${file.name} ${index}`}>
              <th scope="row">{file.name}</th>
              <td>{counts ? formatName(counts.format, texts) : null}</td>
              {VERDICTS.map((verdict) => (
                <td key={verdict} className="import-count" data-verdict={counts?.[verdict] ? verdict : undefined}>
                  {counts ? format.number(counts[verdict]) : null}
                </td>
              ))}
              <td className="import-remove">
                <IconButton icon="close" label={`${texts.remove} ${file.name}`} onClick={() => onRemove(file)} />
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

type Counts = Record<Verdict, number> & { format: string }

/** Ledgers and other files go to the server apart, each in the order chosen. */
function countsOf(file: File, { files, result }: { files: readonly File[]; result: ImportResult }): Counts | undefined {
  if (isLedger(file)) {
    const found = result.ledgers[files.filter(isLedger).indexOf(file)]
    if (!found) return undefined
    const { added, same, leftOut } = found.answer
    return { format: 'ledger-jsonl', create: added, update: 0, skip: same, problem: leftOut }
  }
  return result.files?.files[files.filter((each) => !isLedger(each)).indexOf(file)]
}

function formatName(format: string, texts: typeof importTexts.en): string {
  const names: Readonly<Record<string, string>> = texts.formats
  return names[format] ?? format
}

function Rows({ answer }: { answer: ImportAnswer }) {
  const texts = useTexts(importTexts)
  const [verdict, setVerdict] = useState<Verdict | null>(
    answer.rows.some((row) => row.verdict === 'problem') ? 'problem' : null,
  )
  const rows = verdict === null ? answer.rows : answer.rows.filter((row) => row.verdict === verdict)
  const problems = answer.rows.filter((row) => row.verdict === 'problem')
  const count = (each: Verdict) => answer.files.reduce((sum, file) => sum + file[each], 0)
  return (
    <Section
      title={texts.preview}
      act={problems.length > 0 ? <SaveProblems answer={answer} problems={problems} /> : null}
    >
      <div className="import-tabs" role="group" aria-label={texts.verdict}>
        <VerdictTab
          isOn={verdict === null}
          onChoose={() => setVerdict(null)}
          name={texts.all}
          count={answer.rows.length}
        />
        {VERDICTS.map((each) => (
          <VerdictTab
            key={each}
            isOn={verdict === each}
            onChoose={() => setVerdict(each)}
            name={texts.verdicts[each]}
            count={count(each)}
          />
        ))}
      </div>
      {rows.length === 0 && verdict !== null ? (
        <p className="section-empty">{texts.noneOf(texts.verdicts[verdict])}</p>
      ) : (
        <RowList rows={rows} answer={answer} />
      )}
    </Section>
  )
}

interface VerdictTabProps {
  name: string
  count: number
  isOn: boolean
  onChoose: () => void
}

function VerdictTab({ name, count, isOn, onChoose }: VerdictTabProps) {
  const { format } = useLanguage()
  return (
    <button type="button" className="import-tab" aria-pressed={isOn} onClick={onChoose}>
      {name} <span>{format.number(count)}</span>
    </button>
  )
}

function RowList({ rows, answer }: { rows: readonly ImportRow[]; answer: ImportAnswer }) {
  const texts = useTexts(importTexts)
  const frame = useRef<HTMLDivElement>(null)
  const { items, total, measure } = useFrameRows(frame, { count: rows.length, height: 56 })
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by the keyboard
    <div ref={frame} className="import-rows" tabIndex={0} role="region" aria-label={texts.rowsInSight}>
      <ul style={{ height: total }}>
        {items.map(({ index, top, key }) => {
          const row = rows[index]
          if (!row) return null
          return (
            <li key={key} ref={measure} data-index={index} style={{ transform: `translateY(${top}px)` }}>
              <span className="import-verdict" data-verdict={row.verdict}>
                {texts.verdicts[row.verdict]}
              </span>
              <span className="import-what">
                {row.what}
                {row.reason ? <span className="import-reason">{row.reason.text}</span> : null}
              </span>
              <span className="import-where">
                {row.account ? <span>{row.account}</span> : null}
                <span>
                  {row.line === null
                    ? answer.files[row.file]?.name
                    : texts.atLine(answer.files[row.file]?.name ?? '', row.line)}
                </span>
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

/** The rows that could not be read, as a file to mend: name, line, what stands there, why. */
function SaveProblems({ answer, problems }: { answer: ImportAnswer; problems: readonly ImportRow[] }) {
  const texts = useTexts(importTexts)
  const save = () => {
    const head = [texts.file, texts.row, texts.what, texts.reason]
    const lines = problems.map((row) => [
      answer.files[row.file]?.name ?? '',
      row.line === null ? '' : String(row.line),
      row.what,
      row.reason?.text ?? '',
    ])
    const text = [head, ...lines].map((line) => line.map(csvCell).join(',')).join('\r\n')
    // Spreadsheets need the mark to read Chinese.
    const url = URL.createObjectURL(new Blob(['\uFEFF', text], { type: 'text/csv' }))
    const link = document.createElement('a')
    link.href = url
    link.download = 'kept-import-problems.csv'
    link.click()
    URL.revokeObjectURL(url)
  }
  return (
    <Button look="quiet" onClick={save}>
      {texts.saveFailed}
    </Button>
  )
}

/** A cell no spreadsheet takes for a formula. */
function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
