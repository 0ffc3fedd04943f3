import { changePolicy } from '#method/change-policy.ts'
import type { PolicyFault } from '#method/change-policy.ts'
import { refusalsOf } from '#method/ledger/entry.ts'
import type { EntryRefusal } from '#method/ledger/entry.ts'
import type { Message } from '#method/message.ts'
import { POLICY_NAMES, policyBody, policyChanges } from '#method/policy-schema.ts'
import type { PolicyChanges, PolicyName } from '#method/policy-schema.ts'
import { isRecord } from './is-record.ts'
import type { PolicyAnswer, Setting } from './setting.ts'
import { readSetting, textOfSetting } from './setting-text.ts'

/** What was written into the fields of settings and not saved, by their names. */
export type PolicyDraft = Readonly<Partial<Record<PolicyName, string>>>

/** What is wrong with a setting: it can't be read, its own schema refuses it, or the policy as a whole makes no sense with it. */
export type SettingFault = { code: 'unread' } | EntryRefusal | Message<PolicyFault>

export interface JudgedDraft {
  /** The settings that would be otherwise, in the order of the page. */
  changed: readonly PolicyName[]
  changes: PolicyChanges
  faults: ReadonlyMap<PolicyName, readonly SettingFault[]>
}

/** What a draft comes to: the same questions that the server asks, asked while it is written. */
export function judgeDraft({ id, settings }: PolicyAnswer, draft: PolicyDraft): JudgedDraft {
  const touched = settings.filter((setting) => draftText(setting, draft) !== currentText(setting))
  const faults = new Map<PolicyName, SettingFault[]>()
  const changes: Record<string, unknown> = {}
  for (const setting of touched) {
    const { name } = setting
    const read = readSetting(setting, draftText(setting, draft))
    const found = 'value' in read ? refusedOf(name, read.value) : [{ code: 'unread' } as const]
    if (found.length > 0) faults.set(name, found)
    else if (JSON.stringify(read.value) !== JSON.stringify(setting.value)) changes[name] = read.value
  }
  const read = policyChanges.safeParse(changes)
  const whole = policyBody.safeParse(Object.fromEntries(settings.map(({ name, value }) => [name, value])))
  if (read.success && whole.success) {
    for (const fault of changePolicy({ ...whole.data, id }, read.data).refusals ?? []) {
      for (const name of placesOf(fault)) faults.set(name, [...(faults.get(name) ?? []), fault])
    }
  }
  // A fault of the whole is told at settings nobody has touched too; these are no changes.
  const changed = touched.map(({ name }) => name).filter((name) => Object.hasOwn(changes, name) || faults.has(name))
  return { changed, changes: read.success ? read.data : {}, faults }
}

export function currentText(setting: Setting): string {
  return textOfSetting(setting, setting.value)
}

export function methodText(setting: Setting): string {
  return textOfSetting(setting, setting.default)
}

export function draftText(setting: Setting, draft: PolicyDraft): string {
  return draft[setting.name] ?? currentText(setting)
}

/** Whether what is in force is something else than the method's own. */
export function differs({ value, default: usual }: Setting): boolean {
  return JSON.stringify(value) !== JSON.stringify(usual)
}

/** Reads a kept draft: names that are settings, each with its text. */
export function readPolicyDraft(kept: unknown): PolicyDraft | null {
  if (!isRecord(kept)) return null
  return Object.fromEntries(
    POLICY_NAMES.flatMap((name) => (typeof kept[name] === 'string' ? [[name, kept[name]]] : [])),
  )
}

function refusedOf(name: PolicyName, value: unknown): SettingFault[] {
  const read = policyChanges.shape[name].safeParse(value)
  return read.success ? [] : refusalsOf(read.error, value, name)
}

/** At which settings a fault of the whole is told. Nothing changed is no fault of what is written. */
function placesOf({ code, params }: Message<PolicyFault>): PolicyName[] {
  switch (code) {
    case 'policy.order':
      return POLICY_NAMES.filter((name) => name === params['less'] || name === params['more'])
    case 'policy.bands_order':
      return POLICY_NAMES.filter((name) => name === params['name'])
    case 'policy.base_rate':
      return ['baseCurrency', 'rates']
    case 'policy.rates_order':
      return ['rates']
    case 'policy.play_signal':
      return ['plays']
    case 'policy.unchanged':
      return []
  }
}
