import { expect, test } from 'vitest'
import { formatOf } from './format.ts'
import { localeOf, localeOfHeader } from './locale.ts'

const en = formatOf('en')
const zh = formatOf('zh')

test('days are written out, and what is no day stays as it came', () => {
  expect([en.day('2026-05-22'), zh.day('2026-05-22')]).toEqual(['22 May 2026', '2026年5月22日'])
  expect([en.shortDay('2026-05-22'), zh.shortDay('2026-05-22')]).toEqual(['22 May', '5月22日'])
  expect([en.longDay('2026-05-22'), zh.longDay('2026-05-22')]).toEqual(['Friday, 22 May 2026', '2026年5月22日星期五'])
  expect([en.day('soon'), zh.day('2026-02-30')]).toEqual(['soon', '2026-02-30'])
})

test('a moment is shown in the zone asked for', () => {
  const moment = '2026-05-22T22:30:00Z'
  expect(en.instant(moment, { zone: 'Europe/Berlin' })).toBe('23 May 2026, 00:30 CEST')
  expect(zh.instant(moment, { zone: 'Asia/Shanghai' })).toBe('2026年5月23日 06:30（GMT+8）')
  expect(zh.instant(moment, { zone: 'Asia/Shanghai', zoneName: false })).toBe('2026年5月23日 06:30')
})

test('quarters are named', () => {
  expect([en.quarter('2026-Q2'), zh.quarter('2026-Q2'), en.quarter('2026')]).toEqual([
    'Q2 2026',
    '2026年第二季度',
    '2026',
  ])
})

test('money keeps every cent and shows none where there are none', () => {
  expect(en.money({ amount: '12500.00', currency: 'EUR' })).toBe('€12,500')
  expect(zh.money({ amount: '12500.50', currency: 'CNY' })).toBe('¥12,500.50')
  expect(en.money({ amount: '123456789012345.67', currency: 'USD' })).toBe('US$123,456,789,012,345.67')
  expect(en.money({ amount: 'many', currency: 'EUR' })).toBe('many EUR')
})

test('numbers, shares, counts and lists', () => {
  expect([en.number(1234.567), en.number(0.1254, 3), zh.percent(0.909)]).toEqual(['1,234.57', '0.125', '91%'])
  const forms = { one: 'day', other: 'days' }
  expect([en.count(1, forms), en.count(1200, forms), zh.count(1, { one: '', other: '天' })]).toEqual([
    '1 day',
    '1,200 days',
    '1 天',
  ])
  expect([en.list(['a', 'b', 'c']), zh.list(['a', 'b', 'c'])]).toEqual(['a, b and c', 'a、b 和 c'])
  expect([en.choice(['a', 'b']), zh.choice(['a', 'b'])]).toEqual(['a or b', 'a 或 b'])
})

test('Chinese of any script and region is Chinese, everything else is English', () => {
  expect(['zh', 'zh-Hant-TW', 'ZH_cn', 'zhx', 'de', ''].map(localeOf)).toEqual(['zh', 'zh', 'zh', 'en', 'en', 'en'])
})

test('the reader’s first wanted language the product speaks is used', () => {
  expect(localeOfHeader('fr, zh-CN;q=0.8, en;q=0.9')).toBe('en')
  expect(localeOfHeader('zh-TW,en;q=0.9')).toBe('zh')
  expect(localeOfHeader('fr, zh;q=0')).toBe('en')
  expect(localeOfHeader('*')).toBe('en')
})
