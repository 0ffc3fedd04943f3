import { testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'en', theme: 'light', width: 1280 })
