import { describe, expect, test } from 'vitest'
import { OPERATIONS } from '#contract/operations.ts'
import { KIND_NAMES } from '#method/ledger/kinds.ts'
import { openApiOf } from './openapi.ts'

interface Described {
  operationId: string
  summary: string
  parameters: { name: string; in: string; required: boolean; schema: object }[]
  requestBody?: { content: Record<string, { schema: object }> }
  responses: Record<string, { description: string; content: Record<string, { schema: object }> }>
  security: object[]
}

interface Document {
  openapi: string
  paths: Record<string, Record<string, Described>>
  components: { schemas: Record<string, { oneOf?: { title: string }[] }> }
}

// What openApiOf gives is JSON; the shapes asserted below are these.
const document = openApiOf({ version: '1.2.3', locale: 'en' }) as unknown as Document
const operations = Object.values(document.paths).flatMap((path) => Object.values(path))

describe('the description of the HTTP interface', () => {
  test('is OpenAPI 3.1 and survives being written as JSON', () => {
    expect(document.openapi).toBe('3.1.0')
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
  })

  test('has every operation of the contract once, at its route', () => {
    const routes = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId }]) => [operationId, `${method.toUpperCase()} ${path}`]),
    )
    const declared = Object.entries(OPERATIONS).map(([name, { route }]) => [name, route.replace(' ', ' /api')])
    expect(Object.fromEntries(routes)).toEqual(Object.fromEntries(declared))
    expect(routes).toHaveLength(declared.length)
  })

  test('names every parameter of a path, and no other as one', () => {
    for (const [path, methods] of Object.entries(document.paths)) {
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const { parameters } of Object.values(methods)) {
        const declared = parameters.filter((parameter) => parameter.in === 'path')
        expect([path, declared.map(({ name }) => name)]).toEqual([path, inPath])
        expect(declared.every(({ required }) => required)).toBe(true)
      }
    }
  })

  test('points nowhere but at its own components', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(([, to = '']) => to)
    expect(references.length).toBeGreaterThan(50)
    const known = Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`)
    expect([...new Set(references)].filter((to) => !known.includes(to))).toEqual([])
  })

  test('says of each operation what it does, who is asked for, what it answers and what it refuses', () => {
    for (const { operationId, summary, responses, security } of operations) {
      expect([operationId, summary.length > 10]).toEqual([operationId, true])
      expect(Object.keys(responses)).toContain('200')
      expect(Object.keys(responses).some((status) => status.startsWith('4'))).toBe(true)
      expect(security.length > 0).toBe(
        !['session', 'set-up', 'sign-in', 'read-invitation', 'accept-invitation'].includes(operationId),
      )
    }
  })

  test('has a schema for each kind of entry, as it is sent and as it is stored', () => {
    for (const name of ['Entry', 'SentEntry']) {
      expect(document.components.schemas[name]?.oneOf?.map(({ title }) => title)).toEqual(KIND_NAMES)
    }
  })

  test('leaves no schema open: a refused key is described as one', () => {
    const record = operations.find(({ operationId }) => operationId === 'record')
    expect(record?.requestBody?.content['application/json']?.schema).toMatchObject({
      additionalProperties: false,
      required: ['entries'],
    })
  })

  test('speaks Chinese to whoever reads it', () => {
    const chinese = openApiOf({ version: '1.2.3', locale: 'zh' }) as unknown as Document
    expect(chinese.paths['/api/portfolio']?.['get']?.summary).toBe('列出全部客户，每个客户一行，可排序和筛选。')
  })
})
