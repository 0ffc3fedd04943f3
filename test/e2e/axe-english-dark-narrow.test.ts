import { EVERY_SCREEN, testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'en', theme: 'dark', width: 390 }, EVERY_SCREEN)
