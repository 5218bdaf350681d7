import { readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { startHost } from '../support/e2e/host.ts'
import type { Figure } from './figure.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

/** Long enough to make the startup backup and to release its memory. */
const SETTLE_MS = 15_000

/** Measures the memory of the idle browser host with 1,000 cards. Linux only, because it reads /proc. */
export function idleMemory(): Promise<Figure[]> {
  if (process.platform !== 'linux') return Promise.resolve([])
  return withSeededFolder(createManyCards(1000), async (folder) => {
    const host = await startHost({ folder })
    await wait(SETTLE_MS)
    const kilobytes = Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${host.pid}/status`, 'utf8'))?.[1])
    await host.kill()
    return [{ name: 'idle-memory-1000-cards', value: Math.round(kilobytes / 1024), unit: 'MB', target: 130 }]
  })
}
