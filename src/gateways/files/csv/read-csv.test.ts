import { describe, expect, test } from 'vitest'
import { futureDrafts, readText, refusedDrafts, sampleContext, toldOf } from '../sample-context.ts'

const entriesOf = async (text: string) => {
  const reading = await readText('list.csv', text)
  expect(refusedDrafts(reading)).toEqual([])
  expect(futureDrafts(reading, sampleContext)).toEqual([])
  return { ...reading, entries: reading.drafts.map(({ entry }) => entry) }
}

describe('a list of firms, people and contracts', () => {
  test('gives accounts, people and contracts, each with its line', async () => {
    const { drafts, entries, problems, skipped } = await entriesOf(
      [
        'Company,Website,Industry,Contact,Email,Title,Annual value (EUR),Contract start,Contract end,Owner',
        'Acme GmbH,https://www.acme.example,Software,Erika Meier,erika@acme.example,CEO,"12,500.00",2026-01-01,2026-12-31,sam@studio.example',
        'ACME,,,Jan Kok,jan@acme.example,Buyer,,,,',
      ].join('\n'),
    )
    expect(drafts.map(({ line, what }) => [line, what])).toEqual([
      [2, 'company Acme GmbH'],
      [2, 'contact Erika Meier'],
      [2, 'contract contract-2026-01-01'],
      [3, 'contact Jan Kok'],
    ])
    expect(entries[0]).toEqual({
      id: 'csv:company:acme_gmbh',
      account: 'acme-gmbh',
      kind: 'account.opened',
      at: '2026-01-01',
      by: 'integration:files',
      source: { type: 'import', ref: 'csv:company:acme_gmbh' },
      data: {
        name: 'Acme GmbH',
        timezone: 'Europe/Berlin',
        locale: 'en',
        sector: 'saas',
        relationshipType: 'high_touch',
        domains: ['acme.example'],
        lead: 'sam@studio.example',
        shape: { industry: 'Software' },
      },
    })
    expect(entries[1]).toMatchObject({
      data: { person: 'erika-meier', email: 'erika@acme.example', role: 'executive' },
    })
    expect(entries[2]).toMatchObject({
      id: 'csv:contract:acme-gmbh:contract-2026-01-01',
      at: '2026-01-01',
      data: { start: '2026-01-01', end: '2026-12-31', annualValue: { amount: '12500.00', currency: 'EUR' } },
    })
    expect(entries[3]).toMatchObject({ account: 'acme-gmbh', data: { person: 'jan-kok', role: 'procurement' } })
    expect([problems, skipped]).toEqual([[], []])
  })

  test('reads Chinese headings, names and money', async () => {
    const { entries, problems } = await entriesOf(
      '客户名称,姓名,邮箱,职位,年合同额(万元),合同开始日期,城市\n星河制造有限公司,王芳,wang.fang@xinghe.example,采购经理,12.5,2026年1月5日,上海\n',
    )
    expect(entries).toMatchObject([
      {
        account: 'xinghe',
        data: { name: '星河制造有限公司', shape: { region: '上海' } },
      },
      { data: { name: '王芳', person: 'wang-fang', role: 'procurement' } },
      { data: { annualValue: { amount: '125000', currency: 'CNY' }, start: '2026-01-05' } },
    ])
    expect(problems).toEqual([])
  })

  test('people without a firm go where their mail domain belongs, else they are skipped', async () => {
    const { entries, skipped } = await entriesOf(
      [
        'name,email,company',
        'Ann,ann@acme.example,Acme',
        'Bob,bob@acme.example,',
        'Cy,cy@gmail.com,',
        'Dee,dee@northwind.example,',
      ].join('\n'),
    )
    expect(entries.map(({ account, data }) => [account, 'person' in data ? data.person : null])).toEqual([
      ['acme', null],
      ['acme', 'ann'],
      ['acme', 'bob'],
      ['northwind', 'dee'],
    ])
    expect(toldOf(skipped)).toEqual([[4, 'contact Cy', 'contact.no-company']])
  })

  test('a firm that is there keeps its account, and so do its people', async () => {
    const { entries } = await entriesOf('company,name,email\nNorthwind Traders Ltd,Dana Smith,dana@northwind.example\n')
    expect(entries).toMatchObject([{ account: 'northwind' }, { account: 'northwind', data: { person: 'dana' } }])
  })
})

describe('rows with something wrong', () => {
  test('keep what is right about them and tell the rest with line and code', async () => {
    const { entries, problems, skipped } = await entriesOf(
      [
        'company,name,email,annual value,currency,start,end,timezone',
        'Acme,Ann,not-an-address,1000,EUR,2026-01-01,2025-01-01,',
        'Beta,Bob,bob@beta.example,1000,,2026-01-01,,Mars/Olympus',
        'Gamma,,,1000,EUR,,,',
        'Delta,,,,,2026-01-01,,',
        ',,,1000,EUR,,,',
        'Epsilon,Eve,eve@epsilon.example,10,EUR,03/04/2026,,',
        'Zeta,Zoe,zoe@zeta.example,10,EUR,2026-01-01,,UTC,and,more',
      ].join('\n'),
    )
    expect(entries.map(({ kind, account }) => `${account} ${kind}`)).toEqual([
      'acme account.opened',
      'beta account.opened',
      'gamma account.opened',
      'delta account.opened',
      'epsilon account.opened',
      'acme person.added',
      'beta person.added',
      'epsilon person.added',
    ])
    expect(toldOf(problems)).toEqual([
      [2, 'row 2', 'email.invalid'],
      [2, 'row 2', 'contract.end-before-start'],
      [3, 'row 3', 'zone.unknown'],
      [3, 'row 3', 'money.no-currency'],
      [4, 'row 4', 'contract.no-start'],
      [5, 'row 5', 'contract.no-value'],
      [7, 'row 7', 'date.ambiguous'],
      [8, 'row 8', 'row.extra-cells'],
    ])
    expect(toldOf(skipped)).toEqual([[6, 'row 6', 'row.nothing-to-read']])
  })

  test('stray zero bytes and half characters are taken out and told', async () => {
    const { entries, skipped } = await entriesOf('company,name\nAc\0me,Jo\u202ehn\n')
    expect(entries).toMatchObject([{ data: { name: 'Acme' } }, { data: { name: 'John' } }])
    expect(skipped.map(({ code, params }) => [code, params])).toEqual([
      ['field.characters-removed', { field: 'company' }],
      ['field.characters-removed', { field: 'name' }],
    ])
  })

  test('a member named without an address is told once', async () => {
    const { skipped } = await entriesOf('company,owner\nAcme,Jane Doe\nBeta,Jane Doe\n')
    expect(skipped).toEqual([{ line: 2, what: 'row 2', code: 'member.not-an-email', params: { value: 'Jane Doe' } }])
  })
})

describe('files that are no client list', () => {
  test.each([
    ['a,b,c\n1,2,3\n', 'csv.no-known-columns'],
    [`${'company,'.repeat(2000)}x\n`, 'csv.too-many-columns'],
    ['', 'file.empty'],
    ['\n\n \n', 'file.empty'],
  ])('%j is refused as a whole', async (text, code) => {
    const { drafts, problems } = await readText('list.csv', text)
    expect([drafts, problems.map((problem) => problem.code)]).toEqual([[], [code]])
  })

  test('one column is enough where it names firms', async () => {
    const { entries } = await entriesOf('\ufeffCompany\r\nAcme\r\nBeta\r\n')
    expect(entries.map(({ account }) => account)).toEqual(['acme', 'beta'])
  })

  test('headings of prototype methods do nothing', async () => {
    const { entries, skipped } = await entriesOf('company,__proto__,constructor\nAcme,{"isAdmin":true},x\n')
    expect(entries).toHaveLength(1)
    expect(skipped.map(({ params }) => params)).toEqual([{ fields: '__proto__, constructor' }])
    expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined()
  })
})
