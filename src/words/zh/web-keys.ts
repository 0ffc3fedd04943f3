import { formatOf } from '../format.ts'
import type { WebTexts } from '../params/web.ts'

const { number } = formatOf('zh')

export const webKeys = {
  title: '键盘快捷键',
  off: '单键快捷键已关闭；配合 Ctrl 或 ⌘ 的仍然有效。',
  on: '打开单键快捷键',
  change: '更改按键',
  andThen: '再按',

  scopes: {
    everywhere: '任何页面',
    go: '前往',
    list: '列表中',
    today: '在“今天”中',
    portfolio: '客户总览中',
    client: '客户页面',
    audit: '审计或复盘中',
    checks: '在“预测”中',
    paste: '邮件或会议记录里',
    settings: '设置中',
    writing: '书写时',
  },

  acts: {
    'palette.open': '查找操作或客户',
    'entry.add': '添加记录',
    'write.undo': '撤销上一个操作',
    'write.redo': '恢复刚撤销的操作',
    'day.choose': '查看过去某一天',
    'day.now': '回到现在',
    'sheet.open': '键盘快捷键',
    'language.other': '切换到英文 · English',
    'theme.light': '浅色外观',
    'theme.dark': '深色外观',
    'theme.system': '外观跟随系统',
    'sample.leave': '移除示例',
    'session.end': '退出登录',
    'layer.close': '关闭已打开的内容',

    'go.today': '今天',
    'go.portfolio': '客户总览',
    'go.import': '导入',
    'go.paste': '从邮件或会议记录',
    'go.settings': '设置',

    'go.checks': '预测',

    'list.next': '下一行',
    'list.previous': '上一行',
    'list.open': '打开该行或其证据',
    'list.filter': '筛选',

    'today.done': '办完并附证明',
    'today.accept': '接受这条发现',
    'today.reject': '不算证据',
    'today.promise': '记为承诺',
    'today.snooze': '推迟',

    'portfolio.view': '表格或地图',

    'client.standing': '现状',
    'client.timeline': '时间线',
    'client.agreement': '约定',
    'client.rhythm': '节奏',
    'client.delivery': '交付',
    'client.plan': '计划',
    'client.people': '人员',
    'client.why': '为什么：看这一行背后的记录',
    'client.act': '执行该行的第一个操作',
    'client.audit': '审计信任',
    'aside.close': '关闭旁边打开的内容',

    'audit.one': '评 1 分',
    'audit.two': '评 2 分',
    'audit.three': '评 3 分',
    'audit.four': '评 4 分',
    'audit.five': '评 5 分',
    'audit.settle': '这是我的答案',

    'settings.profile': '个人',
    'settings.shortcuts': '快捷键',
    'settings.firm': '公司',
    'settings.policy': '策略',
    'settings.sources': '来源',
    'settings.data': '数据',

    'checks.yes': '成真了',
    'checks.no': '没有成真',
    'checks.value': '记下数值',
    'checks.void': '作废并说明原因',
    'checks.tell': '已告知客户',

    'writing.save': '保存',
    'capture.fields': '逐项填写',
    'capture.other': '换一种读法',

    'paste.accept': '接受这条',
    'paste.edit': '修改这条',
    'paste.propose': '留作待确认',
    'paste.leave': '不要这条',
  },

  palette: {
    title: '查找操作或客户',
    placeholder: '想做什么，或者想找谁？',
    clients: '客户',
    recent: '最近的客户',
    here: '本页',
    none: (typed) => `没有名为“${typed}”的操作、页面或客户。`,
    found: (n) => `${number(n)} 个结果`,
    open: '查找',
    hint: '选择',
    run: '执行',
    close: '关闭',
  },
} satisfies WebTexts['keys']
