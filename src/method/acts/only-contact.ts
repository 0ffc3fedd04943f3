/**
 * G1, L13: "more contact" is no plan. A text is only contact when it names a meeting, a call, a social occasion or a
 * feeling and, those and the filling words around them taken away, nothing is left that anybody would do differently.
 */
export function isOnlyContact(text: string): boolean {
  const lower = text.normalize('NFKC').toLowerCase()
  const chinese = ZH_CONTACT.some((word) => lower.includes(word))
  const words = lower.split(/[^\p{Script=Latin}\p{M}]+/u).filter((word) => word !== '')
  const english = words.some((word) => EN_CONTACT.has(word))
  if (!chinese && !english) return false
  if (words.some((word) => !EN_CONTACT.has(word) && !EN_FILLING.has(word))) return false
  const rest = ZH_LONGEST_FIRST.reduce((left, word) => left.replaceAll(word, ''), lower)
  return !/\p{Script=Han}/u.test(rest)
}

const EN_CONTACT = new Set(
  (
    'meeting meetings meet call calls calling phone ring chat chats talk talks speak sync syncs lunch lunches dinner ' +
    'dinners coffee coffees drinks breakfast golf gift gifts party visit visits contact contacts touch touchpoint ' +
    'touchpoints touchpoint catch catchup checkin checkins check stay keep happy happier satisfied satisfaction feel ' +
    'feels feeling feelings valued closer rapport goodwill friendly friendlier social event events zoom'
  ).split(' '),
)

const EN_FILLING = new Set(
  (
    'a an the and or of to in on at by for with from up out into over about as per each every any some all more most ' +
    'much many often oftener frequent frequently frequency regular regularly additional extra further better good great ' +
    'weekly biweekly fortnightly monthly quarterly daily yearly week weeks month months quarter quarters day days year ' +
    'years time times twice once two three four five one we us our ours i my they them their theirs he she his her you ' +
    'your client clients customer customers team teams account people person contact cto ceo cfo coo cio vp director ' +
    'executive executives exec execs sponsor management leadership manager buyer stakeholder stakeholders owner have ' +
    'hold set schedule book arrange organize organise plan do make be become get increase improve start begin continue ' +
    'invite take bring see go in-person person face base relationship is are will should can ensure ins them short long ' +
    'quick informal formal joint new next first'
  ).split(' '),
)

const ZH_CONTACT = [
  '开会',
  '会议',
  '例会',
  '碰头',
  '见面',
  '拜访',
  '走访',
  '电话',
  '通话',
  '打电话',
  '联系',
  '联络',
  '沟通',
  '聊天',
  '聊聊',
  '吃饭',
  '聚餐',
  '饭局',
  '午餐',
  '晚餐',
  '喝茶',
  '喝咖啡',
  '咖啡',
  '送礼',
  '礼物',
  '团建',
  '活动',
  '满意',
  '开心',
  '高兴',
  '感觉',
  '感受',
  '好感',
  '重视',
  '亲近',
  '热情',
  '问候',
]

const ZH_FILLING = [
  '更多',
  '更加',
  '增加',
  '加强',
  '提高',
  '提升',
  '改善',
  '保持',
  '多',
  '更',
  '常',
  '经常',
  '定期',
  '每周',
  '每月',
  '每季度',
  '每天',
  '每',
  '一次',
  '两次',
  '三次',
  '次',
  '与',
  '和',
  '跟',
  '同',
  '给',
  '对',
  '让',
  '使',
  '向',
  '请',
  '约',
  '安排',
  '组织',
  '举行',
  '召开',
  '进行',
  '参加',
  '邀请',
  '客户',
  '对方',
  '他们',
  '她们',
  '他',
  '她',
  '我们',
  '双方',
  '团队',
  '高管',
  '领导',
  '负责人',
  '老板',
  '经理',
  '总监',
  '总',
  '一起',
  '线下',
  '线上',
  '面对面',
  '频率',
  '频繁',
  '密切',
  '的',
  '了',
  '地',
  '得',
  '着',
  '在',
  '到',
  '去',
  '来',
  '个',
  '些',
  '一',
  '两',
  '二',
  '三',
  '周',
  '月',
  '季度',
  '年',
  '天',
  '觉得',
  '感到',
  '关系',
  '非常',
  '很',
  '好',
  '度',
  '要',
  '会',
  '能',
  '并',
  '或',
  '及',
  '以',
  '被',
]

const ZH_LONGEST_FIRST = [...ZH_CONTACT, ...ZH_FILLING].sort((a, b) => b.length - a.length)
