import type { Output } from '../../client/call.ts'

export type PolicyAnswer = Output<'policy'>
export type Setting = PolicyAnswer['settings'][number]

/** What a field of a setting is given, whatever it looks like. */
export interface SettingFieldProps {
  setting: Setting
  /** What stands in it. */
  text: string
  field: { id: string; 'aria-describedby': string; 'aria-invalid'?: true }
  onWrite: (text: string) => void
}
