import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { RequestProblem } from '../client/problem.ts'
import { changeWrites, keptWrites } from './kept-writes.ts'
import type { KeptWrite } from './kept-writes.ts'
import { Writes } from './writes.ts'

type Answer = (write: KeptWrite) => unknown

let told: string[]
let sent: KeptWrite[]
let answers: Answer
let writes: Writes
let stop: () => void
let readers = 0

const away: Answer = () => {
  throw new RequestProblem('unreachable')
}
const recorded: Answer = ({ key }) => ({ entries: [{ id: `entry of ${key}` }] })

beforeEach(() => {
  changeWrites(() => [])
  told = []
  sent = []
  answers = recorded
  writes = new Writes({
    by: `member-${++readers}@harbourpine.example`,
    why: () => 'Recorded by mistake',
    refresh: () => Promise.resolve(),
    tell: () => ({
      made: ({ said }) => told.push(`made ${said}`),
      refused: ({ said }) => told.push(`refused ${said}`),
      undone: (write) => told.push(`undone ${write?.said ?? 'nothing'}`),
      redone: (write) => told.push(`redone ${write?.said ?? 'nothing'}`),
    }),
    bring: (write) => {
      sent.push(write)
      return Promise.resolve(write).then((it) => answers(it))
    },
  })
  stop = writes.start()
})
afterEach(() => stop())

const act = (said: string, about: string) =>
  writes.act({ operation: 'confirm', input: { targets: [about] }, account: 'lantern', about, said })

test('a row counts as dealt with at once, and for good when the server has written it', async () => {
  const outcome = act('Confirmed.', 'e1')
  expect([...writes.state().acted]).toEqual(['e1'])
  expect(told).toEqual(['made Confirmed.'])
  expect(await outcome).toMatchObject({ kind: 'done' })
  expect(sent.map(({ operation, input }) => [operation, input])).toEqual([['confirm', { targets: ['e1'] }]])
  await vi.waitFor(() => expect([...writes.state().acted]).toEqual([]))
})

test('an undo takes back the entries that were written, with its reason', async () => {
  const { key } = await act('Confirmed.', 'e1')
  writes.undo()
  await vi.waitFor(() => expect(keptWrites()).toEqual([]))
  expect(sent.slice(1).map(({ operation, input }) => [operation, input])).toEqual([
    ['withdraw', { target: `entry of ${key}`, why: 'Recorded by mistake' }],
  ])
  writes.undo()
  expect(told).toEqual(['made Confirmed.', 'undone Confirmed.', 'undone nothing'])
})

test('what was undone is done again as a new write', async () => {
  const first = await act('Confirmed.', 'e1')
  writes.undo()
  writes.redo()
  await vi.waitFor(() => expect(keptWrites()).toEqual([]))
  expect(sent.map(({ operation }) => operation)).toEqual(['confirm', 'withdraw', 'confirm'])
  expect(sent[2]?.key).not.toBe(first.key)
  expect(told.at(-1)).toBe('redone Confirmed.')
})

test('without the server acts wait in their order, under keys of their own, and are sent once it answers', async () => {
  answers = away
  expect(await act('First.', 'e1')).toMatchObject({ kind: 'waiting' })
  void act('Second.', 'e2')
  expect(writes.state().waiting).toEqual({ count: 2, reason: 'unreachable' })
  expect([...writes.state().acted]).toEqual(['e1', 'e2'])
  answers = recorded
  writes.retry()
  await vi.waitFor(() => expect(keptWrites()).toEqual([]))
  const [tried, first, second] = sent
  expect([tried?.said, first?.said, second?.said]).toEqual(['First.', 'First.', 'Second.'])
  expect(first?.key).toBe(tried?.key)
  await vi.waitFor(() => expect(writes.state().waiting).toBeNull())
})

test('what never left is undone by leaving it out', async () => {
  answers = away
  await act('First.', 'e1')
  const second = act('Second.', 'e2')
  writes.undo()
  answers = recorded
  writes.retry()
  await vi.waitFor(() => expect(keptWrites()).toEqual([]))
  expect(sent.map(({ said }) => said)).toEqual(['First.', 'First.'])
  // Nobody waits for what was left out.
  await expect(Promise.race([second, Promise.resolve('open')])).resolves.toBe('open')
})

test('what may have arrived is undone once that is known', async () => {
  answers = away
  await act('First.', 'e1')
  writes.undo()
  expect([...writes.state().acted]).toEqual([])
  answers = recorded
  writes.retry()
  await vi.waitFor(() => expect(keptWrites()).toEqual([]))
  await vi.waitFor(() => expect(sent.map(({ operation }) => operation)).toEqual(['confirm', 'confirm', 'withdraw']))
})

test('a refusal brings the row back, is told there, and is nothing to undo', async () => {
  answers = () => {
    throw new RequestProblem('refused', { status: 409, detail: 'no', code: 'entry.not_proposed', errors: [] })
  }
  expect(await act('Confirmed.', 'e1')).toMatchObject({ kind: 'refused' })
  expect([...writes.state().acted]).toEqual([])
  expect([...writes.state().refused.keys()]).toEqual(['e1'])
  writes.dismiss('e1')
  expect([...writes.state().refused.keys()]).toEqual([])
  writes.undo()
  expect(told).toEqual(['made Confirmed.', 'refused Confirmed.', 'undone nothing'])
})

test('whoever has to sign in first is waited for', async () => {
  const errors = [{ code: 'access.sign_in', detail: '' }] as const
  answers = () => {
    throw new RequestProblem('refused', {
      status: 401,
      detail: '',
      code: 'access.sign_in',
      errors: errors.map((error) => ({ ...error, params: {} })),
    })
  }
  await act('Confirmed.', 'e1')
  expect(writes.state().waiting).toEqual({ count: 1, reason: 'signed out' })
})

test('a fault that stays is told and lets the others pass', async () => {
  answers = ({ said }) => {
    if (said === 'First.') throw new RequestProblem('broken')
    return { id: 'x' }
  }
  const first = act('First.', 'e1')
  await first
  for (const turn of [1, 2]) {
    expect(keptWrites().length, `before turn ${turn}`).toBe(1)
    writes.retry()
    await vi.waitFor(() => expect(sent.length).toBe(turn + 1))
  }
  await vi.waitFor(() => expect(told).toContain('refused First.'))
  expect(await act('Second.', 'e2')).toMatchObject({ kind: 'done' })
})

test('another member’s writes are left for them', async () => {
  answers = away
  await act('Mine.', 'e1')
  changeWrites((kept) => kept.map((write) => ({ ...write, by: 'jonas@harbourpine.example' })))
  answers = recorded
  writes.retry()
  expect(keptWrites().map(({ by, said }) => [by, said])).toEqual([['jonas@harbourpine.example', 'Mine.']])
  expect(sent.length).toBe(1)
})
