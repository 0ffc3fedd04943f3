import type { DayNumber } from '#method/time/day.ts'
import { findDays } from '#method/text/days/find-days.ts'
import { splitTokens } from '#method/text/tokens.ts'

/** Conditions, doubts, denials, requests and questions: none of them gives a word. */
const DOUBTS = (
  '如果 若 假如 要是 一旦 请 麻烦 烦请 劳烦 能否 可否 是否 吗 ? \uff1f 不 没 未 无法 可能 也许 大概 争取 尽量 希望 应该 打算 ' +
  '考虑 可以 给我 发我'
).split(' ')
const DEEDS = [
  '发',
  '提交',
  '提供',
  '完成',
  '交付',
  '回复',
  '反馈',
  '寄',
  '传',
  '给出',
  '整理',
  '更新',
  '修复',
  '上线',
  '确认',
]
const TO_YOU = [
  '给你',
  '给您',
  '给贵',
  '给大家',
  '发你',
  '发您',
  '寄你',
  '寄您',
  '回复你',
  '回复您',
  '反馈你',
  '反馈您',
]
const SPEAKERS = ['我们', '我方', '我司', '我']
const INTENTS = ['会', '将', '把', '来', '一定', '保证', '负责', '承诺']

/** The day a Chinese sentence promises something for, or null when it promises nothing. */
export function promiseInChinese(sentence: string, madeOn: DayNumber): DayNumber | null {
  const text = sentence.replaceAll(' ', '')
  if (DOUBTS.some((doubt) => text.includes(doubt))) return null
  if (!DEEDS.some((deed) => text.includes(deed))) return null
  const isToYou = TO_YOU.some((phrase) => text.includes(phrase))
  const isOurs = SPEAKERS.some((who) => text.includes(who)) && INTENTS.some((intent) => text.includes(intent))
  return isToYou || isOurs ? comingDay(text, madeOn) : null
}

/** The one day to come that a Chinese sentence names. Null when it names none, or several. */
function comingDay(text: string, now: DayNumber): DayNumber | null {
  const said = findDays(splitTokens(text), { now, toward: 'future' }).flatMap(({ days }) => days)
  const [day, ...others] = new Set(said.filter((each) => each >= now))
  return day === undefined || others.length > 0 ? null : day
}
