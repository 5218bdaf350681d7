import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { startHost } from '../support/e2e/host.ts'
import type { Figure } from './figure.ts'
import { manyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

/** Long enough for the backup of the start to be made, and the memory it took to be given back. */
const SETTLE_MS = 15_000

/** Memory of the browser host over 1,000 cards once it has nothing to do; on Linux, whose /proc tells. */
export function idleMemory(): Promise<Figure[]> {
  if (process.platform !== 'linux') return Promise.resolve([])
  return withSeededFolder(manyCards(1000), async (folder) => {
    const host = await startHost({ folder })
    await wait(SETTLE_MS)
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${host.pid}/status`, 'utf8'))?.[1])
    await host.kill()
    return [{ name: 'idle-memory-1000-cards', value: Math.round(kilobytes / 1024), unit: 'MB', target: 130 }]
  })
}
