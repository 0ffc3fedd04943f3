import { expect, test } from 'vitest'
import { OPERATIONS } from '#contract/operations.ts'
import { PASSWORD_MIN } from '#contract/set-up.ts'
import { PASSWORD_LENGTH } from '../screens/access/password-length.ts'
import { IMPORT_PATHS } from './imports.ts'
import { ROUTES } from './routes.ts'

// The first page loads none of the contract's schemas, so it repeats these few facts of it; here they are held together.
test('every operation is called where the contract says it is', () => {
  const declared = new Map(Object.entries(OPERATIONS).map(([name, { route }]) => [name, route]))
  const called = Object.entries(ROUTES).map(([name, route]) => [name, route, declared.get(name)])
  expect(called.filter(([, route, contract]) => route !== contract)).toEqual([])
})

test('files and ledgers are sent where the contract takes them', () => {
  expect(Object.entries(IMPORT_PATHS).map(([name, path]) => [name, `POST ${path}`])).toEqual([
    ['preview-import', OPERATIONS['preview-import'].route],
    ['import-files', OPERATIONS['import-files'].route],
    ['import-ledger', OPERATIONS['import-ledger'].route],
  ])
})

test('the page asks for as long a password as the server does', () => {
  expect(PASSWORD_LENGTH).toBe(PASSWORD_MIN)
})
