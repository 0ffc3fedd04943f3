import type { Labels, PortfolioGroup } from '../params/labels.ts'

/** What the values of chapter 9 are called. */
export const portfolioLabels = {
  relationshipDecision: { continue: '继续', change: '调整', stop: '停止' },
  initiativeStatus: { open: '进行中', overdue: '待判定', kept: '保留', sharpened: '收紧', killed: '终止' },
  discoveryStatus: { open: '进行中', overdue: '逾期', done: '已完成' },
  questionStatus: { open: '未答', answered: '已答', dismissed: '已排除', unasked: '尚未提出' },
  movement: { up: '上升', down: '下降', same: '不变', unknown: '未知' },
  outcome: {
    client: '由客户终止',
    us: '由我方终止',
    completed: '完成',
    walked_away: '主动退出',
    lost: '丢单',
    untold: '已终止，未说明原因',
  },
  attribute: {
    sector: '行业',
    relationshipType: '关系类型',
    industry: '所属行业',
    size: '规模',
    engagement: '合作方式',
    region: '地区',
    tags: '标签',
    annualValue: '年度金额',
    lengthDays: '期限',
    state: '状态',
  },
  likeness: { same: '相同', near: '相近', different: '不同', unknown: '未知' },
  opening: { renewal: '续约窗口开启', pattern: '支持模式', space: '新的问题领域', brief: '举措简报' },
  corpus: { walk_away: '主动退出', killed: '终止的举措' },
} satisfies Labels<PortfolioGroup>
