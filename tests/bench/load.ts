import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { openWorkspaceStore } from '../../electron/store/workspace-store.ts'
import { type Figure, median, rounded, timed } from './figure.ts'
import { manyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

const ROUNDS = 9

/** Opening a workspace of 10,000 cards: read, checksum, every field validated, ready for the first change. */
export function load(): Promise<Figure[]> {
  return withSeededFolder(manyCards(10_000), async (folder) => {
    const times: number[] = []
    const floors: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      globalThis.gc?.()
      floors.push(await timed(() => leastOf(join(folder, 'workspace.json'))))
      // A start finds no garbage of the one before.
      globalThis.gc?.()
      const start = performance.now()
      const store = await openWorkspaceStore({ folder, now: Date.now, newId: () => 'bench' })
      times.push(performance.now() - start)
      await store.close()
    }
    return [
      {
        name: 'load-10000-cards',
        value: rounded(median(times)),
        unit: 'ms',
        target: 400,
        floor: rounded(median(floors)),
      },
    ]
  })
}

/** The least it could cost: the bytes, their checksum, and the JSON in them. */
async function leastOf(file: string): Promise<void> {
  const bytes = await readFile(file)
  createHash('sha256').update(bytes).digest('hex')
  JSON.parse(bytes.toString('utf8'))
}
