import { formatOf } from '../format.ts'
import type { CliTexts } from '../params/cli.ts'

const { day, number } = formatOf('zh')

/** What the command line says around the diagnostic card and the coach. */
export const cliEngine: Pick<CliTexts, 'card' | 'coach' | 'ask'> = {
  card: {
    title: (name, asOf, policy) => `${name}：${asOf}的诊断卡（策略 ${policy}）`,
    owner: '负责人',
    rung: '级',
    evidence: '证据',
    caps: '封顶原因',
    target: '目标',
    plan: '行动',
    success: '成功的证据',
    steps: '步骤',
    trust: '信任',
    stopRule: '止步规则',
    list: '完成之前',
    handoff: '交接',
    offers: '可以提供',
    book: '规模',
    noLead: '未指定',
    named: (verdict, name) => `${verdict}（${name}）`,
    more: (n) => `……另有 ${number(n)} 条条目`,
    claimed: (rung, gap, bias) =>
      gap === null
        ? `主张：第 ${number(rung)} 级`
        : `主张：第 ${number(rung)} 级，差距 ${number(gap)}（团队平均高估 ${number(bias)} 级）`,
    toRung: (rung, requirement) => `第 ${number(rung)} 级：${requirement}`,
    noTarget: '无：已在最高级，或证据不足，无从起步',
    noPlan: '缺少：没有进行中的计划',
    dueBy: (owner, on) => `${owner}，${day(on)}到期`,
    overdue: '已逾期',
    audit: '未审计，无法指出首要制约',
    answered: (need, lapses) => `已回答：${need}（${day(lapses)}起失效）`,
    erased: '文字已抹除',
    unanswered: '未回答：本季度我们解决了客户哪一项未曾提出的具体需求？',
    open: '未解决',
    settled: '已完成',
    handedTo: (to, accepted, items) => `交给 ${to}；${number(items)} 项中已接受 ${number(accepted)} 项`,
    untold: '尚未告知客户',
    engine: '诊断',
    coach: '教练',
    recorded: (open) => (open === 0 ? '诊断已记录，并已完成。' : `诊断已记录，清单上有 ${number(open)} 项未解决。`),
  },
  coach: {
    question: (n) => `第 ${number(n)} 个问题，共 5 个`,
    choose: '请选一项回答：',
    signals: '可以说明它的信号：',
    howTo: {
      words: (account, n) => `kept coach ${account} --question ${number(n)} --answer "…"`,
      choice: (account, n) => `kept coach ${account} --question ${number(n)} --choice … --answer "…"`,
      step: (account, n) =>
        `kept coach ${account} --question ${number(n)} --answer "…" --owner … --due YYYY-MM-DD --signal …`,
    },
    words: '回答：',
    choiceOf: '选哪一项？',
    owner: '由谁做（邮箱）？',
    due: '哪一天（YYYY-MM-DD）？',
    signal: '哪个信号？',
    paused: (account) => `下次从停下的地方继续：kept coach ${account}`,
    read: '回答的解读',
    proposed: '这些回答引出以下条目，有人确认之前不计入：',
    confirm: (ids) => `kept confirm ${ids}`,
    left: (answers) => `会话已离开；${number(answers)} 个回答已撤回，仍可查阅。`,
  },
  ask: {
    fits: (name, words) => `${name}（${words}）`,
    with: (name, command) => `- ${name}：${command}`,
    none: '没有哪一种答复确定适合这个请求。请换个说法，或直接查看现状。',
  },
}
