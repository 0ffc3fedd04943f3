import { describe, expect, test } from 'vitest'
import { companyKey } from '#method/text/company-key.ts'
import { accountSlug, asciiKey } from './company-name.ts'
import { roleOfTitle } from '#method/agreement/role-of-title.ts'

test.each([
  ['Acme, Inc.', 'acme'],
  ['ACME  inc', 'acme'],
  ['The Acme Company', 'acme'],
  ['Müller GmbH', 'müller'],
  ['云帆科技有限公司', '云帆科技'],
  ['云帆科技', '云帆科技'],
  ['Inc', 'inc'],
  ['?!', ''],
])('%s is known as %j', (name, key) => {
  expect(companyKey(name)).toBe(key)
})

test('names become plain ASCII', () => {
  expect(asciiKey("O'Brien & Søn, Straße 5", 60)).toBe('obrien-son-strasse-5')
  expect(asciiKey('云帆', 60)).toBe('')
})

describe('accountSlug', () => {
  const free = () => false

  test('comes from the name, else the domain, else a mark of the name', () => {
    expect(accountSlug({ name: 'Brekke, Dietrich and Klein', domain: null }, free)).toBe('brekke-dietrich-and-klein')
    expect(accountSlug({ name: '云帆科技', domain: 'yunfan.example' }, free)).toBe('yunfan')
    expect(accountSlug({ name: '云帆科技', domain: null }, free)).toMatch(/^client-[0-9a-f]{8}$/)
  })

  test('is the same every time, and different where it is taken', () => {
    const isTaken = (slug: string) => slug === 'acme'
    const slug = accountSlug({ name: 'Acme Ltd', domain: null }, (taken) => taken === 'acme-ltd')
    expect(slug).toMatch(/^acme-ltd-[0-9a-f]{8}$/)
    expect(accountSlug({ name: 'Acme', domain: null }, isTaken)).toBe(
      accountSlug({ name: 'Acme', domain: null }, isTaken),
    )
  })

  test('fits the ledger whatever the name', () => {
    for (const name of ['x'.repeat(5000), '-'.repeat(100), '😀'.repeat(50), '__proto__', ' = 1+1']) {
      const first = accountSlug({ name, domain: null }, free)
      for (const isTaken of [free, (slug: string) => slug === first]) {
        expect(accountSlug({ name, domain: null }, isTaken)).toMatch(/^[a-z0-9-]{1,64}$/)
      }
    }
  })
})

test.each([
  ['CEO & Founder', 'executive'],
  ['Assistant to the CEO', 'day_to_day'],
  ['Product Owner', 'day_to_day'],
  ['Director of Procurement', 'procurement'],
  ['General Counsel', 'legal'],
  ['Head of IT', 'it_ops'],
  ['Senior Consultant', 'influencer'],
  ['Visionary', 'other'],
  ['', 'other'],
  ['采购总监', 'procurement'],
  ['副总经理', 'executive'],
  ['项目经理', 'day_to_day'],
])('the title %j is %s', (title, role) => {
  expect(roleOfTitle(title)).toBe(role)
})
