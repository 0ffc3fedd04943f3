import { testNobodyLeftOut } from './axe.ts'

testNobodyLeftOut({ language: 'zh', theme: 'dark', width: 390 })
