import type { App } from '../../../electron/services/app.ts'
import { startApp } from '../../../electron/services/app.ts'
import { testPorts } from '../../support/app/test-ports.ts'

/** So many changes fill the list of what can be undone, and let the code that runs be compiled. */
const BEFORE = 200

// Starts the real app on a folder of many cards, changes one card after the other, and prints the bytes of the heap
// before and after, each time with everything collected that nobody holds.
const [folder = '', cards = '', changes = ''] = process.argv.slice(2)

async function change(app: App, round: number): Promise<void> {
  const cardId = `card-${(round * 7) % Number(cards)}`
  // Texts of one length, so that the cards themselves do not grow.
  const notes = `Change number ${String(round).padStart(8, '0')} of this card.`
  const answer = await app.handle('commands.run', { type: 'edit-card', cardId, changes: { notes } })
  if (!answer.ok) throw new Error(answer.error.message)
}

function heapBytes(): number {
  if (!globalThis.gc) throw new Error('Start this program with --expose-gc')
  for (let round = 0; round < 4; round++) globalThis.gc()
  return process.memoryUsage().heapUsed
}

const app = await startApp({ folder, ports: testPorts('2026-06-15T14:00:00.000Z') })
// As an open page does, which gets every event as text.
app.subscribe((event) => void JSON.stringify(event))
await app.handle('board.get', {})
for (let round = 0; round < BEFORE; round++) await change(app, round)
const before = heapBytes()
for (let round = 0; round < Number(changes); round++) await change(app, BEFORE + round)
const after = heapBytes()
await app.stop()
process.stdout.write(`${JSON.stringify({ before, after })}\n`)
process.exit()
