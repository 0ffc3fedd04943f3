import { writeFileSync } from 'node:fs'
import { coverage, page, PAGE } from './page.ts'

writeFileSync(PAGE, page(coverage()))
