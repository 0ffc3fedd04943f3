import { expect, test } from 'vitest'
import { readHeadings } from './header-fields.ts'

const fieldsOf = (...cells: string[]) => Object.fromEntries(readHeadings(cells)?.byField ?? [])

test('headings are known in English and Chinese, however they are spaced', () => {
  expect(fieldsOf('Company Name', 'First name', 'last_name', 'E-Mail', 'Job Title')).toEqual({
    company: [0],
    firstName: [1],
    lastName: [2],
    email: [3],
    title: [4],
  })
  expect(fieldsOf('客户名称', '姓名', '电子邮箱', '职位', '年合同额(万元)', '合同开始日期', '到期日')).toEqual({
    company: [0],
    name: [1],
    email: [2],
    title: [3],
    annualValue: [4],
    contractStart: [5],
    contractEnd: [6],
  })
})

test('what stands in brackets is kept, of either width', () => {
  const notes = readHeadings(['公司', '年合同额\uff08万元\uff09', 'Currency (ISO)'])?.notes
  expect([...(notes ?? [])]).toEqual([
    ['annualValue', '万元'],
    ['currency', 'iso'],
  ])
})

test('a lone name is the firm’s, beside a mailbox it is the person’s', () => {
  expect(fieldsOf('Name', 'Website')).toEqual({ company: [0], website: [1] })
  expect(fieldsOf('Name', 'Email')).toEqual({ name: [0], email: [1] })
  expect(fieldsOf('Company', 'Name')).toEqual({ company: [0], name: [1] })
})

test('columns nobody knows are named, and a table of only such is none', () => {
  expect(readHeadings(['Company', 'Shoe size', '', '__proto__'])?.notRead).toEqual(['Shoe size', '__proto__'])
  expect(readHeadings(['a', 'b', 'constructor'])).toBeNull()
})

test('a deal’s amount or a firm’s own revenue is no contract', () => {
  expect(readHeadings(['Company', 'Amount', 'Annual Revenue', '合同金额'])?.notRead).toEqual([
    'Amount',
    'Annual Revenue',
    '合同金额',
  ])
})
