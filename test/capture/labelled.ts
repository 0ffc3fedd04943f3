// How well a line of plain words is understood, measured against lines that were labelled by hand.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CaptureContext, Captured } from '#method/capture/captured.ts'
import { parseCapture } from '#method/capture/parse-capture.ts'

/** A line and what it should be read as. */
export interface LabelledLine {
  text: string
  kind: string
  fields: ReadonlyMap<string, string>
}

/** Each line stands by itself, its label indented below: a kind, or a signal of its own, and the fields that matter. */
export function labelledLines(file: string): LabelledLine[] {
  const lines = readFileSync(join(import.meta.dirname, `${file}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
  return lines.flatMap((text, i) => (text.startsWith('  ') ? [] : [labelled(text, lines[i + 1] ?? '')]))
}

function labelled(text: string, label: string): LabelledLine {
  const parts = label.trim().match(/[a-zA-Z.]+="[^"]*"|\S+/g) ?? []
  const fields = new Map<string, string>()
  let kind = 'signal'
  for (const part of parts) {
    const at = part.indexOf('=')
    if (at < 0) kind = part
    else fields.set(part.slice(0, at), part.slice(at + 1).replaceAll('"', ''))
  }
  return { text, kind, fields }
}

const ACCOUNTS = [
  { slug: 'northwind', name: 'Northwind' },
  { slug: 'havel', name: 'Havel Werke GmbH' },
  { slug: 'lantern', name: 'Lantern Health' },
  { slug: 'qinghe', name: '清河科技有限公司' },
  { slug: 'yunqi', name: '云启' },
]

const common = { today: '2026-06-10', accounts: ACCOUNTS, me: 'sam@studio.example' }

/** A Wednesday at Northwind, with two people called Chris. */
export const NORTHWIND: CaptureContext = {
  ...common,
  account: 'northwind',
  people: [
    { person: 'dana', name: 'Dana Petrova' },
    { person: 'lee', name: 'Lee Okafor' },
    { person: 'mei', name: 'Mei Ito' },
    { person: 'chris-adler', name: 'Chris Adler' },
    { person: 'chris-bauer', name: 'Chris Bauer' },
  ],
  open: [
    { kind: 'commitment.made', ref: 'c-pricing', text: 'the pricing sheet' },
    { kind: 'commitment.made', ref: 'c-audit', text: 'access audit' },
    { kind: 'problem.noticed', ref: 'p-exports', text: 'exports are failing' },
    { kind: 'ask.received', ref: 'a-trial', text: 'when does the trial end' },
    { kind: 'milestone.set', ref: 'm-pilot', text: 'pilot' },
    { kind: 'sla.signed', ref: 's1', text: 'SLA', dimensions: [{ id: 'availability', name: 'Availability' }] },
  ],
}

/** The same Wednesday at 清河科技, with two people called 张. */
export const QINGHE: CaptureContext = {
  ...common,
  account: 'qinghe',
  people: [
    { person: 'li-wei', name: '李伟' },
    { person: 'wang-fang', name: '王芳' },
    { person: 'zhang-min', name: '张敏' },
    { person: 'zhang-qiang', name: '张强' },
    { person: 'chen-jianguo', name: '陈建国' },
    { person: 'liu-yang', name: '刘洋' },
  ],
  open: [
    { kind: 'commitment.made', ref: 'c-quote', text: '报价单' },
    { kind: 'commitment.made', ref: 'c-report', text: '验收报告' },
    { kind: 'problem.noticed', ref: 'p-export', text: '导出失败' },
    { kind: 'ask.received', ref: 'a-onprem', text: '本地部署' },
    { kind: 'milestone.set', ref: 'm-pilot', text: '试点' },
    { kind: 'sla.signed', ref: 's1', text: 'SLA', dimensions: [{ id: 'availability', name: '可用性' }] },
  ],
}

const DAYS = ['at', 'due', 'checkOn', 'from', 'on']
const PEOPLE = ['to', 'owner', 'by', 'people', 'person', 'agreedBy']

export interface CaptureMeasure {
  lines: number
  kinds: number
  days: number
  daysRight: number
  people: number
  peopleRight: number
  /** Lines that tell no signal, and those of them read as one. */
  unsignalled: number
  falseSignals: number
  /** Other fields a label names. */
  fields: number
  fieldsRight: number
  /** What went wrong, line by line. */
  faults: string[]
}

export function measureCapture(lines: readonly LabelledLine[], context: CaptureContext): CaptureMeasure {
  const measure: CaptureMeasure = {
    lines: 0,
    kinds: 0,
    days: 0,
    daysRight: 0,
    people: 0,
    peopleRight: 0,
    unsignalled: 0,
    falseSignals: 0,
    fields: 0,
    fieldsRight: 0,
    faults: [],
  }
  for (const line of lines) count(measure, line, parseCapture(line.text, context))
  return measure
}

function count(measure: CaptureMeasure, { text, kind, fields }: LabelledLine, read: Captured): void {
  const signal = fields.get('signal')
  const isKind = read.kind === kind && (signal === undefined || read.data['signal'] === signal)
  measure.lines++
  if (isKind) measure.kinds++
  else measure.faults.push(`${text}\n  kind: ${readKind(read)}, not ${signal ?? kind}`)
  if (kind !== 'signal') {
    measure.unsignalled++
    if (read.kind === 'signal') measure.falseSignals++
  }
  for (const [field, expected] of fields) {
    if (field === 'signal') continue
    const isDay = DAYS.includes(field) || /^\d{4}-\d\d-\d\d$/.test(expected)
    const group = isDay ? 'days' : PEOPLE.includes(field) ? 'people' : 'fields'
    const found = valueOf(read, field)
    measure[group]++
    if (found === expected) measure[`${group}Right`]++
    else measure.faults.push(`${text}\n  ${field}: ${found}, not ${expected}`)
  }
}

function readKind({ kind, data }: Captured): string {
  return kind === 'signal' ? `signal ${String(data['signal'])}` : kind
}

/** What was read for a field, as a label writes it: several people with commas, one of several with a question mark. */
function valueOf(read: Captured, field: string): string {
  if (field === 'at') return String(read.at)
  if (field === 'account') return String(read.account)
  if (field === 'fake') return String(read.lookAlike?.match)
  if (field === 'alt') return read.alternatives[0]?.kind ?? 'none'
  const asked = read.missing.find(({ path, why }) => path === `$.data.${field}` && why === 'several')
  if (asked !== undefined) return `?${asked.options.join(',')}`
  const value = read.data[field]
  if (Array.isArray(value)) return value.join(',')
  return typeof value === 'object' && value !== null && 'value' in value ? String(value.value) : String(value)
}
