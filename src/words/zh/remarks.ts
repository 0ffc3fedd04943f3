import { formatOf } from '../format.ts'
import type { RemarkParams } from '../params/remarks.ts'
import type { Sentences } from '../table.ts'
import { ledgerLabels } from './labels-ledger.ts'
import { standingLabels } from './labels-standing.ts'

const { number } = formatOf('zh')
const { signal: signals } = ledgerLabels
const { trust } = standingLabels

/** What an entry will not count for, said when it is written and wherever it is shown. */
export const remarks = {
  'remark.unchecked': ({ signal }) =>
    `“${signals[signal]}”既没有写明人员，也没有来源，无从查证：条目会保留，但不作为对我方有利的证据。请写明谁在场，或可在何处查证。`,
  'remark.social': () => '宴请和礼物会记录下来，但在阶梯上不算数。',
  'remark.same_day_promise': ({ ref }) => `承诺 ${ref} 是在到期当天作出的，兑现它说明不了什么。请至少提前一天承诺。`,
  'remark.big_promise': ({ ref, days, most }) =>
    `承诺 ${ref} 距到期 ${number(days)} 天；小承诺最多 ${number(most)} 天。请拆成几步，各定一天。`,
  'remark.requested_need': () => '这是对方要求过的，因此不能回答止步规则。',
  'remark.blank_need': () =>
    '只有写明需求是什么、我们如何得知、带来了什么变化，才算回答了止步规则。请更正条目，补上空缺。',
  'remark.opinion': ({ dimension }) =>
    `${trust[dimension]}的评分没有观察作为依据：只显示为看法，不予采用。请填写说明实际情况的条目。`,
  'remark.review_internal': () => '没有客户参加的季度复盘不构成与客户的约定，其结论仍须与客户一起复盘。',
} satisfies Sentences<RemarkParams>
