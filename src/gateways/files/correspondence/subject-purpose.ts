import type { KindData } from '#method/ledger/kinds.ts'

type Purpose = KindData['touch']['purpose']

interface PurposeWords {
  purpose: Purpose
  en: readonly string[]
  zh: readonly string[]
}

const MAIL_WORDS: readonly PurposeWords[] = [
  {
    purpose: 'weekly_update',
    en: ['weekly update', 'weekly report', 'weekly status', 'weekly progress'],
    zh: ['周报', '每周更新', '本周进展', '每周进展'],
  },
  {
    purpose: 'billing',
    en: ['invoice', 'invoices', 'payment reminder', 'remittance'],
    zh: ['发票', '账单', '对账', '付款通知'],
  },
  {
    purpose: 'support',
    en: ['support request', 'support ticket', 'ticket', 'bug report'],
    zh: ['工单', '报障', '故障报告'],
  },
]

const MEETING_WORDS: readonly PurposeWords[] = [
  { purpose: 'sla_review', en: ['sla review'], zh: ['SLA复盘', 'SLA评审', 'SLA 复盘'] },
  {
    purpose: 'quarterly_review',
    en: ['quarterly review', 'quarterly business review', 'qbr'],
    zh: ['季度复盘', '季度回顾'],
  },
  { purpose: 'planning', en: ['planning', 'roadmap'], zh: ['规划会', '计划会'] },
  {
    purpose: 'sync',
    en: ['sync', 'weekly sync', 'biweekly', 'check-in', 'catch-up'],
    zh: ['双周同步', '同步会', '例会'],
  },
]

/**
 * What a mail's subject plainly says it is for, else `other`. An update is ours and begins its thread: an answer to one
 * is not another one.
 */
export function mailPurpose(subject: string, { isOurs, isReply }: { isOurs: boolean; isReply: boolean }): Purpose {
  const purpose = purposeIn(subject, MAIL_WORDS)
  return purpose === 'weekly_update' && (!isOurs || isReply) ? 'other' : purpose
}

export function meetingPurpose(summary: string): Purpose {
  return purposeIn(summary, MEETING_WORDS)
}

function purposeIn(subject: string, table: readonly PurposeWords[]): Purpose {
  const words = ` ${(
    subject
      .slice(0, 500)
      .toLowerCase()
      .match(/[a-z0-9-]+/g) ?? []
  ).join(' ')} `
  const found = table.find(
    ({ en, zh }) => en.some((phrase) => words.includes(` ${phrase} `)) || zh.some((phrase) => subject.includes(phrase)),
  )
  return found?.purpose ?? 'other'
}
