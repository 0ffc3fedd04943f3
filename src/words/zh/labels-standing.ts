import type { Labels, StandingGroup } from '../params/labels.ts'

/** What the parts of a standing are called. */
export const standingLabels = {
  state: {
    prospect: '潜在客户',
    establishing: '建立期',
    operating: '运行期',
    expanding: '扩展期',
    renewing: '续约或终止期',
    ended: '已终止',
  },
  trust: { competence: '能力', integrity: '诚信', benevolence: '善意' },
  trustQuestion: {
    competence: '客户相信我们做得到吗？',
    integrity: '客户认为我们会为他们着想吗？',
    benevolence: '客户会把坏消息告诉我们吗？',
  },
  trustStatus: {
    fresh: '本季有效',
    stale: '已逾一个季度',
    contradicted: '审计后出现相反证据',
    opinion: '仅为看法，缺少观察',
    unaudited: '尚未审计',
  },
  assetCondition: { fresh: '新鲜', ageing: '老化', depreciating: '贬值' },
  element: {
    outcome: '成果',
    scope: '范围',
    timeline: '时间线',
    communication: '沟通',
    ownership: '责任归属',
    success_measure: '成功衡量',
    change_management: '变更管理',
  },
  elementStatus: { explicit: '明确', assumed: '假定', missing: '缺失' },
  due: {
    commitment: '承诺到期',
    slot: '例行沟通到期',
    stop_rule: '待回答止步规则',
    trust_audit: '信任审计到期',
    plan: '计划到期',
    observed_fake: '待记录教训',
  },
  commitmentStatus: {
    open: '进行中',
    kept: '兑现',
    missed: '未兑现',
    moved: '已改期',
    overdue: '逾期',
    withdrawn: '已撤回',
  },
  slotStatus: { held: '按时', late: '迟到', missed: '错过', excused: '免除', due: '待举行' },
  entryStatus: {
    confirmed: '已确认',
    proposed: '待确认',
    rejected: '已驳回',
    withdrawn: '已撤回',
    corrected: '已更正',
    redacted: '已抹除',
  },
  fakeMoveOrigin: { D: '预设', O: '团队观察所得' },
} satisfies Labels<StandingGroup>
