import { describe, expect, test } from 'vitest'
import { domainOfWebsite, isRoleMailbox, parseEmail } from './email-address.ts'
import { isSharedDomain } from './shared-domains.ts'

describe('parseEmail', () => {
  test.each([
    ['Dana@Northwind.example', 'dana@northwind.example'],
    [' mailto:dana@northwind.example ', 'dana@northwind.example'],
    ['dana+crm@eu.northwind.example', 'dana+crm@eu.northwind.example'],
    ['info@müller.example', 'info@xn--mller-kva.example'],
  ])('%s is %s', (text, address) => {
    expect(parseEmail(text)?.address).toBe(address)
  })

  test.each([
    'dana',
    'dana@localhost',
    'a@b@northwind.example',
    'a@example.test, b@example.test',
    'a@example.test\r\nBcc: evil@example.test',
    '"x"@example.test',
    'a@[127.0.0.1]',
    'a@127.0.0.1',
    '-oQ/tmp@example.test',
    'a@xn--',
    // The Kelvin sign looks like a K and lower-cases to one.
    'a@\u212aexample.test',
    '\uff41@example.test',
    `${'a'.repeat(65)}@example.test`,
    'a b@example.test',
    'a@example.test\0',
  ])('%j is no address', (text) => {
    expect(parseEmail(text)).toBeNull()
  })
})

test.each([
  ['https://www.acme.example/about?x=1', 'acme.example'],
  ['acme.example', 'acme.example'],
  ['http://acme.example:8080', 'acme.example'],
  ['//acme', null],
  ['not a site', null],
])('the domain of %s is %s', (website, domain) => {
  expect(domainOfWebsite(website)).toBe(domain)
})

test('a desk or a machine is nobody in particular', () => {
  expect(['info', 'support+42', 'no-reply', 'dana'].map(isRoleMailbox)).toEqual([true, true, true, false])
})

test('mail providers say nothing about a firm, in any country', () => {
  const domains = [
    'gmail.com',
    'qq.com',
    '163.com',
    'yahoo.co.uk',
    'hotmail.fr',
    'northwind.example',
    'live.northwind.example',
  ]
  expect(domains.map(isSharedDomain)).toEqual([true, true, true, true, true, false, false])
})
