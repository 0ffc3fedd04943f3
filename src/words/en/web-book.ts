import { formatOf } from '../format.ts'

const { count, number } = formatOf('en')

/** The book as a list: how it is filtered, grouped, kept as a view and taken along. */
export const webBook = {
  more: 'More filters',
  constraint: 'Primary constraint',
  anyConstraint: 'Any constraint',
  lead: 'Lead',
  anyLead: 'Any lead',
  noLead: 'Nobody leads',
  sector: 'Sector',
  anySector: 'Any sector',
  noSector: 'No sector told',
  ends: 'Contract end',
  anyEnd: 'Any contract end',
  endsWithin: (days: number) => `Ends within ${count(days, { one: 'day', other: 'days' })}`,
  risks: 'Risks',
  anyRisks: 'With or without risks',
  withRisks: 'With open risks',
  withoutRisks: 'Without open risks',
  noState: 'No state named',
  without: (filter: string) => `Remove the filter: ${filter}`,
  columns: 'Columns',
  earlier: (column: string) => `Move “${column}” one place to the front`,
  usual: 'As at first',
  group: 'Group by',
  noGroup: 'No groups',
  groupBy: (what: string) => `By ${what}`,
  groupCount: (n: number) => number(n),
  views: 'Views',
  saved: 'Saved views',
  noViews:
    'A view keeps filters, order, groups and columns under a name. It is kept in this browser; its address can be shared.',
  viewName: 'Name of the view',
  saveView: 'Save this view',
  dropView: (name: string) => `Forget the view “${name}”`,
  notKept: 'This browser keeps nothing, so the view was not saved. Its address holds all of it: keep that instead.',
  export: 'Export as CSV',
  coming: 'Rows are coming',
  csv: {
    account: 'Slug',
    claimed: 'Claimed rung',
    currency: (column: string) => `${column}, currency`,
    constraint: 'Primary constraint',
  },
}
