import { startApp } from '#electron/app/app'
import { createTestPorts } from '#tests/support/app/test-ports'

// Starts the real app on a folder of many cards, changes one card after the other, and prints the bytes on the heap
// before and after, each time with everything collected that nobody holds. Needs --expose-gc.
const [folder = '', ...numbers] = process.argv.slice(2)
const [cards = 0, changes = 0, together = 1] = numbers.map(Number)

/** So many changes fill the list of what can be undone, and the code that runs is compiled by then. */
const UNCOUNTED = 200

const app = await startApp({ folder, ports: createTestPorts('2026-06-15T14:00:00.000Z') })
// An open page gets every event as text.
app.subscribe((event) => void JSON.stringify(event))
await app.handle('board.get', {})
await changeCards({ from: 0, to: UNCOUNTED })
const before = heapBytes()
await changeCards({ from: UNCOUNTED, to: UNCOUNTED + changes })
const after = heapBytes()
await app.stop()
process.stdout.write(JSON.stringify({ before, after }))
process.exit()

/** Changes that are sent together share a write to the disk. */
async function changeCards({ from, to }: { from: number; to: number }): Promise<void> {
  for (let round = from; round < to; round += together)
    await Promise.all(Array.from({ length: Math.min(together, to - round) }, (_, n) => changeCard(round + n)))
}

/** The new text is as long as the one before it, so that the card itself does not grow. */
async function changeCard(round: number): Promise<void> {
  const notes = `Change ${String(round).padStart(8, '0')}. ${'Two product teams share one system. '.repeat(8)}`
  const command = { type: 'edit-card', cardId: `card-${(round * 7) % cards}`, changes: { notes } }
  const answer = await app.handle('commands.run', command)
  if (!answer.ok) throw new Error(answer.error.message)
}

function heapBytes(): number {
  if (!globalThis.gc) throw new Error('This program has to be started with --expose-gc.')
  // What one collection finalizes, the next can collect.
  for (let round = 0; round < 4; round++) globalThis.gc()
  return process.memoryUsage().heapUsed
}
