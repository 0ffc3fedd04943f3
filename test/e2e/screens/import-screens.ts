import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { Screen } from './screen.ts'

export const importScreens: Screen[] = [
  { name: 'import', path: '/import', ready: '.drop-area' },
  { name: 'import-preview', path: '/import', ready: '.drop-area', open: previewImport },
]

async function previewImport(page: Page): Promise<void> {
  const data = join(import.meta.dirname, '..', '..', 'data', 'atomic-crm')
  await page.setInputFiles(
    'input[type=file]',
    ['contacts_export.csv', 'import-sample.json'].map((name) => join(data, name)),
  )
  await page.locator('.import-rows li').first().waitFor()
}
