import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const parts = join(import.meta.dirname, '..', 'parts')

const shown = readdirSync(import.meta.dirname)
  .filter((file) => file.endsWith('.tsx'))
  .flatMap((file) => [...readFileSync(join(import.meta.dirname, file), 'utf8').matchAll(/<Specimen part="([a-z-]+)"/g)])
  .map(([, part = '']) => part)

test('every part has its place in the gallery, once', () => {
  const drawn = readdirSync(parts)
    .filter((file) => file.endsWith('.tsx'))
    .map((file) => file.slice(0, -'.tsx'.length))
  expect(shown.toSorted()).toEqual(drawn.toSorted())
})
