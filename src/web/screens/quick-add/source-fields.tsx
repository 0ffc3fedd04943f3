import { useLanguage } from '../../language/language.tsx'
import { Choice, Field, TextInput } from '../../parts/field.tsx'
import type { Draft } from './draft.ts'

const TYPES = ['email', 'calendar', 'case', 'document', 'portal'] as const

/** Where a person outside the room could look it up (E1). */
export function SourceFields({ draft, onChange }: { draft: Draft; onChange: (draft: Draft) => void }) {
  const { t, label } = useLanguage()
  return (
    <>
      <div className="entry-field">
        <Field label={t.entry.sourceType} optional={t.entry.optional}>
          {(props) => (
            <Choice
              {...props}
              none={t.entry.noSource}
              value={draft.sourceType}
              onChange={({ target }) => onChange({ ...draft, sourceType: target.value })}
              choices={TYPES.map((value) => ({ value, name: label('sourceType', value) }))}
            />
          )}
        </Field>
      </div>
      {draft.sourceType === '' ? null : (
        <div className="entry-field entry-field-wide">
          <Field label={t.entry.sourceRef} hint={t.entry.sourceRefHint}>
            {(props) => (
              <TextInput
                {...props}
                value={draft.sourceRef}
                onChange={({ target }) => onChange({ ...draft, sourceRef: target.value })}
              />
            )}
          </Field>
        </div>
      )}
    </>
  )
}
