import { expect, test } from 'vitest'
import { sayWhat } from './import-what.ts'

test.each([
  ['file', '文件'],
  ['company 云帆', '公司 云帆'],
  ['contact 567 Cave Johnson', '联系人 567 Cave Johnson'],
  ['row 12', '第 12 行'],
  ['mail at line 40', '第 40 行的邮件'],
  ['mail <a@b.example>', '邮件 <a@b.example>'],
  ['promise in mail <a@b.example>', '承诺，见于邮件 <a@b.example>'],
  ['task tasks[0] of contact 456', '任务 tasks[0]（联系人 456）'],
  ['contacts[3]', 'contacts[3]'],
  ['constructor of things', 'constructor of things'],
])('%s is said in Chinese, and left in English', (what, said) => {
  expect([sayWhat('zh', what), sayWhat('en', what)]).toEqual([said, what])
})
