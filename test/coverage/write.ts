import { writeFileSync } from 'node:fs'
import { chapterPages, currentText } from '../chapters/pages.ts'
import { coverage, page, PAGE } from './page.ts'

writeFileSync(PAGE, page(coverage()))
for (const chapter of chapterPages()) writeFileSync(chapter.path, currentText(chapter))
