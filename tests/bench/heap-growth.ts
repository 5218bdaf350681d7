import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { type Figure, roundFigure } from './figure.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

const program = join(import.meta.dirname, 'heap-growth.js')

/** How many changes are sent together and share a write, which takes much longer than all the rest. */
const TOGETHER = 10

interface Course {
  readonly cards: number
  readonly changes: number
}

/** On the largest board each write takes so long that a tenth of the changes has to do. */
const courses: readonly Course[] = [
  { cards: 120, changes: 10_000 },
  { cards: 1000, changes: 10_000 },
  { cards: 10_000, changes: 1000 },
]

/**
 * The heap of the app after thousands of changes against the heap before them, both with everything collected that
 * nobody holds. Each in a process of its own, over a real folder.
 */
export async function heapGrowth(): Promise<Figure[]> {
  const figures: Figure[] = []
  for (const course of courses) figures.push(await growthOver(course))
  return figures
}

function growthOver({ cards, changes }: Course): Promise<Figure> {
  return withSeededFolder(createManyCards(cards), async (folder) => {
    const args = ['--expose-gc', program, folder, ...[cards, changes, TOGETHER].map(String)]
    const { before, after } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }))
    return {
      name: `heap-after-${changes}-changes-${cards}-cards`,
      value: roundFigure(after / before),
      unit: 'ratio',
      target: 1.1,
      megabytes: { before: megabytes(before), after: megabytes(after) },
    }
  })
}

function megabytes(bytes: number): number {
  return roundFigure(bytes / 1_000_000)
}
