import type { Captured } from '#method/capture/captured.ts'
import { beginsThing } from '../../entries/begun-things.ts'
import { draftOfData, typedText } from '../../forms/draft-data.ts'
import { fieldsOfKind } from '../../forms/field-shape.ts'
import type { FieldShape } from '../../forms/field-shape.ts'
import type { Draft } from '../quick-add/draft.ts'
import type { CaptureDraft } from './capture-draft.ts'

/** The fields a captured entry can have; a thing that is begun gets its name by itself. */
export function fieldsOfCaptured({ kind, data }: Captured, { edits }: Pick<CaptureDraft, 'edits'>): FieldShape[] {
  const signal = typedText(edits['signal']) || typedText(data['signal'])
  const all = fieldsOfKind(kind, signal)
  return beginsThing(kind) ? all.filter(({ name }) => name !== 'ref') : all
}

/** The entry as the form of its kind holds it: what the line says, and over it what was corrected by hand. `name` is that of a new thing. */
export function draftOfCaptured(captured: Captured, typed: CaptureDraft, name: string): Draft {
  const { account, kind, at, data, missing } = captured
  const said = draftOfData(fieldsOfCaptured(captured, typed), data)
  const unread = missing.find(({ path }) => path === '$.at')?.words ?? ''
  return {
    account,
    kind,
    at: typed.at ?? at ?? unread,
    sourceType: '',
    sourceRef: '',
    values: { ...(beginsThing(kind) ? { ref: `${kind.split('.')[0]}-${name}` } : {}), ...said, ...typed.edits },
  }
}

/** What is missing of a line, less what was filled in by hand. */
export function stillMissing({ missing }: Captured, { edits, at }: CaptureDraft): Captured['missing'] {
  return missing.filter(({ path }) => {
    if (path === '$.at') return at === null || at.trim() === ''
    const field = /^\$\.data\.([^.]+)/.exec(path)?.[1]
    return field === undefined || edits[field] === undefined || edits[field] === ''
  })
}
