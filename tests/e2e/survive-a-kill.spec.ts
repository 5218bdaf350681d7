import { setTimeout as wait } from 'node:timers/promises'
import { expect } from '@playwright/test'
import { openChannel } from '../support/e2e/channel.ts'
import { test } from './fixtures.ts'

const ROUNDS = 5
const CHANGES = 200

test('every acknowledged change of a burst is there after the host was killed', async ({ start }) => {
  const acknowledged = new Set<string>()
  for (let round = 0; round < ROUNDS; round++) {
    const host = await start()
    const channel = await openChannel(host.address())
    const changes = Array.from({ length: CHANGES }, async (_, index) => {
      const cardId = `card-${round}-${index}`
      const input = {
        type: 'add-card',
        cardId,
        company: `Company ${index}`,
        role: '',
        stage: 'applied',
        person: '',
      }
      const envelope = await channel.request('commands.run', input)
      if (envelope.ok) acknowledged.add(cardId)
    })
    const settled = Promise.allSettled(changes)
    // The moment differs with every round, from before the first write to after the last.
    await wait(round * 40)
    await host.kill()
    await settled
  }

  const host = await start()
  const channel = await openChannel(host.address())
  const { data } = await channel.request('board.get', {})
  const there = new Set((data as { cards: { id: string }[] }).cards.map((card) => card.id))
  channel.close()
  expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
  expect(acknowledged.size).toBeGreaterThan(0)
})
