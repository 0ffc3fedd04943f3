import { describe, expect, test } from 'vitest'
import { sampleContext } from '../sample-context.ts'
import { accountOfAddress, findAccount, openAccount, openRoster, personOf } from './roster.ts'

const address = (text: string) => ({ address: text, domain: text.slice(text.indexOf('@') + 1) })

describe('accountOfAddress', () => {
  test('a person’s own address comes before its domain, a domain before none', () => {
    const roster = openRoster(sampleContext)
    expect(accountOfAddress(roster, address('liwei@qq.com'))).toMatchObject({
      account: { slug: 'yunfan' },
      person: { person: 'li-wei' },
    })
    expect(accountOfAddress(roster, address('new@eu.northwind.example'))).toMatchObject({
      account: { slug: 'northwind' },
      person: null,
    })
    expect(accountOfAddress(roster, address('other@qq.com'))).toBeNull()
  })

  test('a mail provider’s domain recognizes nobody, even where an account lists it', () => {
    const [northwind] = sampleContext.accounts
    const roster = openRoster({ accounts: northwind ? [{ ...northwind, domains: ['gmail.com'] }] : [] })
    expect(accountOfAddress(roster, address('somebody@gmail.com'))).toBeNull()
  })

  test('a domain of two accounts chooses neither', () => {
    const accounts = sampleContext.accounts.map((account) => ({ ...account, domains: ['group.example'] }))
    const match = accountOfAddress(openRoster({ accounts }), address('x@group.example'))
    expect(match && 'ambiguous' in match && match.ambiguous.map(({ slug }) => slug)).toEqual(['northwind', 'yunfan'])
  })
})

test('a firm is found by its domain first, then by its name without the legal form', () => {
  const roster = openRoster(sampleContext)
  expect(findAccount(roster, { name: 'Somebody else', domains: ['northwind.example'] })?.slug).toBe('northwind')
  expect(findAccount(roster, { name: 'NORTHWIND TRADERS Ltd.', domains: [] })?.slug).toBe('northwind')
  expect(findAccount(roster, { name: '云帆科技', domains: [] })?.slug).toBe('yunfan')
  expect(findAccount(roster, { name: 'Southwind', domains: ['gmail.com'] })).toBeNull()
})

describe('personOf', () => {
  test('knows a person by address, whatever the name', () => {
    const roster = openRoster(sampleContext)
    const account = findAccount(roster, { name: 'Northwind Traders', domains: [] })
    if (!account) throw new Error('no account')
    expect(personOf(roster, account, { name: 'D. Smith', email: 'dana@northwind.example' })).toMatchObject({
      person: { person: 'dana' },
      isNew: false,
    })
  })

  test('two people of one name are two where their addresses differ, and one where one has none', () => {
    const roster = openRoster({ accounts: [] })
    const account = openAccount(roster, { name: 'Acme', domains: [] }, { timezone: 'UTC', mailDomain: null })
    const keys = [
      { name: 'Jane Doe', email: 'jane@acme.example' },
      { name: 'Jane Doe', email: 'jane.doe@acme.example' },
      { name: 'Jane Doe', email: null },
      { name: 'Jane Doe', email: null },
    ].map((who) => personOf(roster, account, who).person.person)
    expect(new Set(keys).size).toBe(4)
    expect(keys[0]).toBe('jane-doe')
  })

  test('the same list read again finds the same people under the same keys', () => {
    const people = ['jane-doe', 'jane-doe-2'].map((person) => ({ person, name: 'Jane Doe' }))
    const account = { slug: 'acme', name: 'Acme', domains: [], people, timezone: 'UTC' }
    const roster = openRoster({ accounts: [account] })
    const known = findAccount(roster, { name: 'Acme', domains: [] })
    if (!known) throw new Error('no account')
    const keys = [1, 2].map(() => personOf(roster, known, { name: 'Jane Doe', email: null }))
    expect(keys.map(({ person, isNew }) => [person.person, isNew])).toEqual([
      ['jane-doe', false],
      ['jane-doe-2', false],
    ])
  })

  test('a name without Latin letters gets its key from the address, or a mark of itself', () => {
    const roster = openRoster({ accounts: [] })
    const account = openAccount(roster, { name: 'Acme', domains: [] }, { timezone: 'UTC', mailDomain: null })
    expect(personOf(roster, account, { name: '张伟', email: 'zhang.wei@acme.example' }).person.person).toBe('zhang-wei')
    expect(personOf(roster, account, { name: '王芳', email: null }).person.person).toMatch(/^person-[0-9a-f]{8}$/)
  })
})
