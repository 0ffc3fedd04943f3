import { expect, test } from 'vitest'
import { webTexts } from '#words/web.ts'
import { actOf } from '../../keys/acts.ts'
import type { ActId } from '../../keys/acts.ts'
import { actItems, clientItems, eachOnce, rank } from './palette-items.ts'

const names = {
  nameOf: (act: ActId) => webTexts('zh').keys.acts[act],
  otherNameOf: (act: ActId) => webTexts('en').keys.acts[act],
  groupOf: (act: ActId) => actOf(act).scope,
}
const ready: ActId[] = ['list.next', 'write.undo', 'writing.save', 'go.portfolio', 'client.timeline', 'entry.add']

test('what belongs to the screen stands first; what only a key can do, or a form, is not offered', () => {
  expect(actItems(ready, names).map(({ act }) => act)).toEqual([
    'client.timeline',
    'go.portfolio',
    'entry.add',
    'write.undo',
  ])
})

test('an act is found by its name in the other language too', () => {
  expect(rank(actItems(ready, names), 'timel').map(({ label }) => label)).toEqual(['时间线'])
})

test('groups stay together and the one with the best fit stands first', () => {
  const clients = clientItems(
    [
      { account: 'portobello', name: 'Portobello' },
      { account: 'newport', name: 'Newport' },
    ],
    'clients',
  )
  const found = rank([...actItems(ready, names), ...clients], 'port')
  expect(found.map(({ label, group }) => [group, label])).toEqual([
    ['go', '客户总览'],
    ['clients', 'Portobello'],
    ['clients', 'Newport'],
  ])
})

test('a client that the server found by how it is pronounced is kept, below those called so', () => {
  const clients = eachOnce([
    { account: 'bfkeye', name: 'Bfky Eyewear' },
    { account: 'beifang', name: '北方矿业' },
    { account: 'nanfang', name: '南方矿业' },
    { account: 'beifang', name: '北方矿业', isKnown: true },
  ])
  expect(clients.map(({ account }) => account)).toEqual(['bfkeye', 'beifang', 'nanfang'])
  expect(rank(clientItems(clients, 'clients'), 'bfky').map(({ label }) => label)).toEqual(['Bfky Eyewear', '北方矿业'])
})
