import { testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'zh', width: 390 })
