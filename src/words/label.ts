import { choiceLabels as enChoices } from './en/labels-choices.ts'
import { fieldLabels as enFields } from './en/labels-fields.ts'
import { ledgerLabels as enLedger } from './en/labels-ledger.ts'
import { portfolioLabels as enPortfolio } from './en/labels-portfolio.ts'
import { standingLabels as enStanding } from './en/labels-standing.ts'
import type { Locale } from './locale.ts'
import type { LabelGroup, LabelGroups, Labels } from './params/labels.ts'
import { choiceLabels as zhChoices } from './zh/labels-choices.ts'
import { fieldLabels as zhFields } from './zh/labels-fields.ts'
import { ledgerLabels as zhLedger } from './zh/labels-ledger.ts'
import { portfolioLabels as zhPortfolio } from './zh/labels-portfolio.ts'
import { standingLabels as zhStanding } from './zh/labels-standing.ts'

const tables: Record<Locale, Labels> = {
  en: { ...enLedger, ...enStanding, ...enPortfolio, ...enChoices, ...enFields },
  zh: { ...zhLedger, ...zhStanding, ...zhPortfolio, ...zhChoices, ...zhFields },
}

/** What a value of the ledger or of a standing is called: `label('zh', 'state', 'operating')` → `运行期`. */
export function label<G extends LabelGroup>(locale: Locale, group: G, name: LabelGroups[G]): string {
  return tables[locale][group][name]
}

/**
 * The same for names that come from people or from elsewhere (a ritual a firm named itself, an outside file's status):
 * a name the product does not know is shown as it was written.
 */
export function labelOrName(locale: Locale, group: LabelGroup, name: string): string {
  const table: Readonly<Record<string, string>> = tables[locale][group]
  return Object.hasOwn(table, name) ? (table[name] ?? name) : name
}

/** Every name of a group in the order people are offered them: for choices, legends and filters. */
export function labelsOf<G extends LabelGroup>(locale: Locale, group: G): { name: LabelGroups[G]; label: string }[] {
  const table = tables[locale][group]
  // Object.keys forgets the keys' types; numbers (rungs) are written back as numbers.
  return Object.entries<string>(table).map(([key, text]) => ({
    name: (/^\d+$/.test(key) ? Number(key) : key) as LabelGroups[G],
    label: text,
  }))
}

export const LABEL_GROUPS = Object.keys(tables.en) as LabelGroup[]
