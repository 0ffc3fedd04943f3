import fc from 'fast-check'
import { expect, test } from 'vitest'
import { themesOf } from './themes.ts'

interface Given {
  theme?: string
  title: string
}

/** Themes by name, with the titles in each. */
function themes(given: readonly (Given | string)[]): Record<string, string[]> {
  const cases = given.map((one) => (typeof one === 'string' ? { title: one } : one))
  const found = themesOf(cases.map(({ theme, title }) => ({ fact: title, theme: theme ?? null, title })))
  return Object.fromEntries(found)
}

test('Q3: labels equal up to case, width and spacing are one theme, written as most write it', () => {
  const given = [
    { theme: 'CSV import', title: 'a' },
    { theme: ' csv  import ', title: 'b' },
    { theme: 'CSV import', title: 'c' },
    { theme: 'csv-Import', title: 'd' },
    { theme: '登录', title: 'e' },
    { theme: '登錄', title: 'f' },
  ]
  expect(themes(given)).toEqual({ 'CSV import': ['a', 'b', 'c', 'd'], 登录: ['e', 'f'] })
})

test('Q3: a label wins over what the title resembles', () => {
  const given = [
    { theme: 'csv import', title: 'CSV import fails' },
    { theme: 'csv import', title: 'CSV import stuck at 80 %' },
    { theme: 'training', title: 'CSV import explained to new users' },
    'Umlauts garbled after CSV import',
  ]
  expect(themes(given)).toEqual({
    'csv import': ['CSV import fails', 'CSV import stuck at 80 %', 'Umlauts garbled after CSV import'],
    training: ['CSV import explained to new users'],
  })
})

test('Q3: a title that resembles a labelled theme joins it', () => {
  const given = [
    { theme: 'Payroll', title: 'Payroll run aborted' },
    { theme: 'Payroll', title: 'Payroll file rejected by the bank' },
    'Payroll for March calculated twice',
    'Logo is outdated',
  ]
  expect(themes(given)).toEqual({
    Payroll: ['Payroll run aborted', 'Payroll file rejected by the bank', 'Payroll for March calculated twice'],
  })
})

test('Q3: a title that resembles the words of a label joins it, whatever the labelled titles say', () => {
  const given = [{ theme: 'vpn', title: 'Home office down since noon' }, 'No VPN from the hotel']
  expect(themes(given)).toEqual({ vpn: ['Home office down since noon', 'No VPN from the hotel'] })
})

test('Q3: themes that resemble each other stay two where their labels differ', () => {
  const given = [
    { theme: 'login', title: 'Login fails' },
    { theme: 'login', title: 'Login loops' },
    { theme: 'sign-in', title: 'Login refused' },
    { theme: 'sign-in', title: 'Login broken' },
  ]
  expect(themes(given)).toEqual({ login: ['Login fails', 'Login loops'], 'sign-in': ['Login refused', 'Login broken'] })
})

test('Q3: one thing in several words, word forms and with slips of the pen is one theme', () => {
  const login = ['SSO login loops', "New hires can't log in", 'Signing in with Okta fails']
  const imports = ['CSV imoprt stuck', 'Importing customers fails', 'Upload of a CSV file rejected']
  expect(Object.values(themes([...login, ...imports]))).toEqual([imports, login])
})

test('Q3: simplified and traditional characters are one', () => {
  const given = ['报表导出为空白', '匯出報表時格式不對', '导出的报表缺少合计行']
  expect(Object.values(themes(given))).toEqual([given])
})

test('Q3: words that only say that something is wrong hold nothing together', () => {
  const given = [
    'Error: please help, it does not work',
    'Urgent problem, does not work since Monday',
    'Issue with an error, please fix',
    '系统出现问题,无法使用',
    '请问为什么一直报错,无法使用',
    '出现异常问题,请尽快处理',
  ]
  expect(themes(given)).toEqual({})
})

test('Q3: two titles are a theme where they share two things, not where they share one', () => {
  expect(themes(['Hinge M6 stripped', 'Hinge in black wanted'])).toEqual({})
  expect(Object.values(themes(['Sensor of the gripper dead', 'Gripper sensor loose']))).toEqual([
    ['Sensor of the gripper dead', 'Gripper sensor loose'],
  ])
})

test('Q3: a title that fits nothing is in no theme', () => {
  const given = ['VPN drops', 'VPN from home fails', 'No VPN after the update', 'Wasp nest on the balcony']
  expect(themes(given)).toEqual({ vpn: given.slice(0, 3) })
})

test('Q3: a theme is named in the words of its titles', () => {
  const sync = ['Salesforce sync stuck', 'Sync with Salesforce incomplete', 'Salesforce sync doubles accounts']
  const clock = ['考勤机离线', '考勤机打卡没上传', '新考勤机识别不了人脸']
  expect(Object.keys(themes([...sync, ...clock]))).toEqual(['salesforce sync', '考勤机'])
})

test('Q3: a theme found does not take the name of a label it does not resemble', () => {
  const found = themes([
    { theme: 'VPN', title: 'Remote desktop closed' },
    'Flange leaks',
    'Flange too wide',
    'Flange in stock?',
    'flange of pump rusty',
  ])
  expect(Object.keys(found)).toEqual(['VPN', 'flange'])
})

test('nothing given, nothing found', () => {
  expect(themes([])).toEqual({})
  expect(themes(['', ' ', '?', '42'])).toEqual({})
})

const words = fc.constantFrom(
  ...'login csv import slow report vpn invoice 登录 导入 报表 很慢 发票 wrong please 无法 flange x'.split(' '),
)
const title = fc.array(words, { maxLength: 5 }).map((some) => some.join(' '))
const label = fc.option(fc.constantFrom('Login', 'login ', '导入', ' ', 'flange'), { nil: null, freq: 3 })
const manyCases = fc.array(fc.record({ theme: label, title: fc.oneof({ weight: 5, arbitrary: title }, fc.string()) }), {
  maxLength: 40,
})

test('the order of the cases changes nothing but the order inside a theme', () => {
  fc.assert(
    fc.property(manyCases, fc.infiniteStream(fc.nat()), (some, keys) => {
      const cases = some.map((one, fact) => ({ ...one, fact }))
      const mixed = cases.map((one) => ({ one, key: keys.next().value ?? 0 })).sort((a, b) => a.key - b.key)
      const sorted = (of: typeof cases) => [...themesOf(of)].map(([name, facts]) => [name, facts.sort((a, b) => a - b)])
      expect(sorted(mixed.map(({ one }) => one))).toEqual(sorted(cases))
    }),
  )
})

test('every labelled case is in one theme, every other in one at most, and no theme is empty', () => {
  fc.assert(
    fc.property(manyCases, (some) => {
      const cases = some.map((one, fact) => ({ ...one, fact }))
      const found = [...themesOf(cases).values()]
      const facts = found.flat()
      expect(new Set(facts).size).toBe(facts.length)
      expect(found.every((theme) => theme.length > 0)).toBe(true)
      const labelled = cases.filter(({ theme }) => theme !== null && theme.trim() !== '').map(({ fact }) => fact)
      expect(labelled.every((fact) => facts.includes(fact))).toBe(true)
    }),
  )
})

test('a crowd of titles finds the themes a few find', () => {
  const things = ['vpn', 'payslip', 'conveyor', 'barcode', 'calendar', 'refund', '发票', '考勤', '电梯', '库存']
  const cases = Array.from({ length: 4000 }, (_, fact) => ({
    fact,
    theme: null,
    title: `${things[fact % 10]} no. ${fact}`,
  }))
  const found = themesOf(cases)
  expect([...found.keys()].sort()).toEqual([...things].sort())
  expect([...found.values()].map((facts) => facts.length)).toEqual(things.map(() => 400))
})
