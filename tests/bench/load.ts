import { openWorkspaceStore } from '../../electron/store/workspace-store.ts'
import { type Figure, median, rounded, timed } from './figure.ts'
import { manyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

const ROUNDS = 9

/** Opening a workspace of 10,000 cards: read, checksum, every field validated, ready for the first change. */
export function load(): Promise<Figure[]> {
  return withSeededFolder(manyCards(10_000), async (folder) => {
    const times: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      let opened: Awaited<ReturnType<typeof openWorkspaceStore>> | null = null
      times.push(
        await timed(async () => {
          opened = await openWorkspaceStore({ folder, now: Date.now, newId: () => 'bench' })
        }),
      )
      await (opened as Awaited<ReturnType<typeof openWorkspaceStore>> | null)?.close()
    }
    return [{ name: 'load-10000-cards', value: rounded(median(times)), unit: 'ms', target: 400 }]
  })
}
