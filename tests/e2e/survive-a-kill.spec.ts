import { expect } from '@playwright/test'
import { openChannel } from '../support/e2e/channel.ts'
import { test } from './fixtures.ts'

/** The number of acknowledged changes in a burst after which the host is killed. */
const killPoints = [0, 1, 40, 100, 160, 199]

// A burst of 200 changes: each lane sends the next one once the last is acknowledged.
const LANES = 10
const CHANGES_PER_LANE = 20

test('every acknowledged change of a burst survives a kill of the host', async ({ start }) => {
  const acknowledged = new Set<string>()
  for (const killPoint of killPoints) {
    const host = await start()
    const channel = await openChannel(host.address())
    let count = 0
    const lane = async (_: unknown, number: number) => {
      for (let index = 0; index < CHANGES_PER_LANE; index++) {
        const cardId = `card-${killPoint}-${number}-${index}`
        const company = `Company ${number} ${index}`
        const command = { type: 'add-card', cardId, company, role: '', stage: 'applied', person: '' }
        const envelope = await channel.request('commands.run', command)
        if (!envelope.ok) throw new Error(JSON.stringify(envelope.error))
        acknowledged.add(cardId)
        count += 1
        if (count === killPoint) void host.kill()
      }
    }
    const burst = Promise.allSettled(Array.from({ length: LANES }, lane))
    if (killPoint === 0) void host.kill()
    await burst
    await host.kill()
  }

  const host = await start()
  const channel = await openChannel(host.address())
  const { data } = await channel.request('board.get', {})
  const storedIds = new Set((data as { cards: { id: string }[] }).cards.map((card) => card.id))
  channel.close()
  expect([...acknowledged].filter((id) => !storedIds.has(id))).toEqual([])
  expect(acknowledged.size).toBeGreaterThanOrEqual(500)
})
