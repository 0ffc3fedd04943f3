import { testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'en', width: 1280 })
