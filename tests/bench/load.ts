import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Figure, median, roundFigure } from './figure.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

const ROUNDS = 9
const program = join(import.meta.dirname, 'load.js')

/**
 * Measures opening a workspace of 10,000 cards: reading, checksum and validation, up to the first possible change. Each
 * round runs in a process of its own, like a start of the app, so that nothing is warm and no garbage is left over.
 */
export function load(): Promise<Figure[]> {
  return withSeededFolder(createManyCards(10_000), async (folder) => {
    const times: number[] = []
    const floors: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      floors.push(measureRun(folder, 'least'))
      times.push(measureRun(folder))
    }
    const value = roundFigure(median(times))
    const floor = roundFigure(median(floors))
    return [{ name: 'load-10000-cards', value, unit: 'ms', target: 400, floor }]
  })
}

function measureRun(...args: readonly string[]): number {
  return Number(execFileSync(process.execPath, [program, ...args], { encoding: 'utf8' }))
}
