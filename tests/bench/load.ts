import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Figure, median, rounded } from './figure.ts'
import { manyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

const ROUNDS = 9
const program = join(import.meta.dirname, 'load.js')

/**
 * Opening a workspace of 10,000 cards: read, checksum, every field validated, ready for the first change. Each in a
 * process of its own, as a start is: nothing is warm, and no garbage of the one before is in the way.
 */
export function load(): Promise<Figure[]> {
  return withSeededFolder(manyCards(10_000), async (folder) => {
    const times: number[] = []
    const floors: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(millisecondsOf(folder, 'least'))
      times.push(millisecondsOf(folder))
    }
    const value = rounded(median(times))
    const floor = rounded(median(floors))
    return [{ name: 'load-10000-cards', value, unit: 'ms', target: 400, floor }]
  })
}

function millisecondsOf(...args: readonly string[]): number {
  return Number(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' }))
}
