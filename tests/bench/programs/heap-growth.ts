import { startApp } from '#electron/app/app'
import { createTestPorts } from '#tests/support/app/test-ports'

// Starts the real app on a folder with many cards, changes them one after the other, and prints the size of the heap
// in bytes before and after, each time after a garbage collection. Needs --expose-gc.
const [folder = '', ...numbers] = process.argv.slice(2)
const [cards = 0, changes = 0, batchSize = 1] = numbers.map(Number)

/** The number of changes before the first measurement. They fill the undo history and warm up the compiler. */
const WARM_UP_CHANGES = 200

const app = await startApp({ folder, ports: createTestPorts('2026-06-15T14:00:00.000Z') })
// The host sends every event to an open page as text.
app.subscribe((event) => void JSON.stringify(event))
await app.handle('board.get', {})
await changeCards({ from: 0, to: WARM_UP_CHANGES })
const before = measureHeap()
await changeCards({ from: WARM_UP_CHANGES, to: WARM_UP_CHANGES + changes })
const after = measureHeap()
await app.stop()
process.stdout.write(JSON.stringify({ before, after }))
process.exit()

/** Sends the changes in batches, as changes sent together share one write to the disk. */
async function changeCards({ from, to }: { from: number; to: number }): Promise<void> {
  for (let round = from; round < to; round += batchSize)
    await Promise.all(
      Array.from({ length: Math.min(batchSize, to - round) }, (_, n) => changeCard(round + n)),
    )
}

/** Replaces the card's notes with a text of the same length, so that the card itself does not grow. */
async function changeCard(round: number): Promise<void> {
  const notes = `Change ${String(round).padStart(8, '0')}. ${'Two product teams share one system. '.repeat(8)}`
  const command = { type: 'edit-card', cardId: `card-${(round * 7) % cards}`, changes: { notes } }
  const response = await app.handle('commands.run', command)
  if (!response.ok) throw new Error(response.error.message)
}

function measureHeap(): number {
  if (!globalThis.gc) throw new Error('This program has to be started with --expose-gc.')
  // Objects finalized in one collection are freed in the next.
  for (let round = 0; round < 4; round++) globalThis.gc()
  return process.memoryUsage().heapUsed
}
