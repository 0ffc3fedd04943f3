import { calendarDay, addMonths, dayOf, daysInMonth, weekday } from '#method/time/day.ts'
import type { DayNumber } from '#method/time/day.ts'
import { comingDayOfMonth, nearestDay } from './english-day.ts'

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
  return isToYou || isOurs ? chineseDay(text, madeOn) : null
}

const WEEKDAYS = '一二三四五六日'
const WEEK = 7
const NAMED: readonly (readonly [phrase: string, days: number])[] = [
  ['大后天', 3],
  ['后天', 2],
  ['明天', 1],
  ['明早', 1],
  ['明晚', 1],
  ['明日', 1],
  ['今天', 0],
  ['今晚', 0],
  ['今日', 0],
  ['下班前', 0],
]

/** The one day a Chinese sentence names, seen from the day it was written. Null when it names none, or several. */
export function chineseDay(text: string, today: DayNumber): DayNumber | null {
  const days = new Set([...weekdaysIn(text, today), ...datesIn(text, today), ...monthEndsIn(text, today)])
  const named = NAMED.find(([phrase]) => text.includes(phrase))
  if (named) days.add(today + named[1])
  const [day, ...others] = days
  return day === undefined || others.length > 0 ? null : day
}

/** 周五, 本周五, 下周五, 星期五, 礼拜五; 天 stands for 日. */
function weekdaysIn(text: string, today: DayNumber): DayNumber[] {
  const found: DayNumber[] = []
  for (const match of text.matchAll(/(下下|下|本|这|上)?(?:周|星期|礼拜)([一二三四五六日天])/g)) {
    const target = WEEKDAYS.indexOf(match[2] === '天' ? '日' : (match[2] ?? '')) + 1
    const day = today - weekday(today) + target
    const prefix = match[1]
    if (prefix === '上') continue
    if (prefix === '下下') found.push(day + 2 * WEEK)
    else if (prefix === '下') found.push(day + WEEK)
    else if (day >= today) found.push(day)
    else if (prefix === undefined) found.push(day + WEEK)
  }
  return found
}

/** 3月5日, 3月5号, 2026年3月5日, 15号. */
function datesIn(text: string, today: DayNumber): DayNumber[] {
  const found: (DayNumber | null)[] = []
  for (const match of text.matchAll(/(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})[日号]/g)) {
    const [, year, month, day] = match
    const number = Number(day)
    if (month === undefined) found.push(number >= 1 && number <= 31 ? comingDayOfMonth(number, today) : null)
    else
      found.push(
        nearestDay({ year: year === undefined ? null : Number(year), month: Number(month), day: number }, today),
      )
  }
  return found.filter((day) => day !== null)
}

/** 月底, 本月底, 下月底. */
function monthEndsIn(text: string, today: DayNumber): DayNumber[] {
  const at = text.indexOf('月底')
  if (at < 0) return []
  const before = text.charAt(at - 1)
  if (before !== '' && before >= '0' && before <= '9') return []
  const { year, month } = calendarDay(
    before === '下' || text.slice(at - 2, at) === '下个' ? addMonths(today, 1) : today,
  )
  return [dayOf(year, month, daysInMonth(year, month))]
}
