import { expect } from '@playwright/test'
import { openChannel } from '../support/e2e/channel.ts'
import { test } from './fixtures.ts'

/** How many acknowledged changes of a burst each kill waits for. */
const moments = [0, 1, 40, 100, 160, 199]

// A burst of 200: each lane sends its next change once the one before is acknowledged.
const LANES = 10
const CHANGES_PER_LANE = 20

test('every acknowledged change of a burst is there after the host was killed', async ({ start }) => {
  const acknowledged = new Set<string>()
  for (const moment of moments) {
    const host = await start()
    const channel = await openChannel(host.address())
    let count = 0
    const lane = async (_: unknown, number: number) => {
      for (let index = 0; index < CHANGES_PER_LANE; index++) {
        const cardId = `card-${moment}-${number}-${index}`
        const company = `Company ${number} ${index}`
        const command = { type: 'add-card', cardId, company, role: '', stage: 'applied', person: '' }
        const envelope = await channel.request('commands.run', command)
        if (!envelope.ok) throw new Error(JSON.stringify(envelope.error))
        acknowledged.add(cardId)
        count += 1
        if (count === moment) void host.kill()
      }
    }
    const burst = Promise.allSettled(Array.from({ length: LANES }, lane))
    if (moment === 0) void host.kill()
    await burst
    await host.kill()
  }

  const host = await start()
  const channel = await openChannel(host.address())
  const { data } = await channel.request('board.get', {})
  const there = new Set((data as { cards: { id: string }[] }).cards.map((card) => card.id))
  channel.close()
  expect([...acknowledged].filter((id) => !there.has(id))).toEqual([])
  expect(acknowledged.size).toBeGreaterThanOrEqual(500)
})
