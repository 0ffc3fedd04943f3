import { EVERY_SCREEN, testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'zh', theme: 'light', width: 1280 }, EVERY_SCREEN)
