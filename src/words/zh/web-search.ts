import { formatOf } from '../format.ts'
import type { webSearch as english } from '../en/web-search.ts'
import type { Texts } from '../params/web.ts'

const { day, list, number } = formatOf('zh')

export const webSearch = {
  title: '搜索',
  field: '搜索全部内容',
  placeholder: '词语、姓名、拼音首字母……',
  filters: '搜索范围',
  anyClient: '任何客户',
  client: '客户',
  findClient: '查找客户',
  noClient: '没有这样名称的客户。',
  anyKind: '任何类型',
  kind: '记录类型',
  anyDay: '任何日期',
  days: '日期',
  from: '从',
  until: '到',
  fromDay: (from) => `${day(from)}起`,
  untilDay: (until) => `至${day(until)}`,
  without: (filter) => `移除范围：${filter}`,
  clients: '客户',
  people: '人员',
  entries: '记录',
  found: (c, p, e, hasMore) =>
    `找到${list([...(c > 0 ? [` ${number(c)} 个客户`] : []), ...(p > 0 ? [` ${number(p)} 人`] : []), ...(e > 0 ? [` ${number(e)} 条记录`] : [])]) || ' 0 项'}${hasMore ? '，还有更多' : ''}`,
  more: '显示更多记录',
  moreComing: '正在读取……',
  unlisted: (n) => `刚带进来的 ${number(n)} 条记录还不能被找到，请稍候。`,
  none: (text) => `没有内容包含“${text}”`,
  noneText: '每个词都必须出现；最后一个词可以只写开头。',
  searched: (where) =>
    where.length === 0 ? '已搜索：全部客户和人员的名称，以及每一条记录。' : `已搜索：仅记录，${where.join('，')}。`,
  ofClient: (name) => `客户为${name}`,
  ofKind: (name) => `类型为“${name}”`,
  everywhere: '搜索全部内容',
  emptyTitle: '找到写下来的任何内容',
  emptyText: '可以搜索客户、人员和记录，中英文皆可。中文名称可用汉字、拼音或拼音首字母查找：qhry 找到清禾乳业。',
  sampleClient: '清禾乳业',
  sampleTyped: 'qhry',
  sampleWord: '报价',
  sampleLine: '董事会开会之前，请我们把报价发过去。',
} satisfies Texts<typeof english>
