import { EVERY_SCREEN, testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'zh', theme: 'dark', width: 390 }, EVERY_SCREEN)
