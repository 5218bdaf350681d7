import { startDesktop } from '../support/electron-stub/desktop.ts'
import { type Figure, median, roundFigure } from './figure.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

const ROUNDS = 5

/** Measures the time from evaluating the main bundle to creating its first window, with 1,000 cards, on the stub. */
export function startOnStub(): Promise<Figure[]> {
  return withSeededFolder(createManyCards(1000), async (folder) => {
    const starts: number[] = []
    for (let round = 0; round < ROUNDS; round++) {
      const desktop = await startDesktop({ folder, start: '2026-06-15T14:00:00.000Z' })
      await waitForWindow(desktop)
      const { timings } = await desktop.state()
      starts.push(timings.firstWindow ?? Number.NaN)
      desktop.quit().catch(() => {})
      await desktop.exit
    }
    return [
      { name: 'start-to-window-1000-cards', value: roundFigure(median(starts)), unit: 'ms', target: 150 },
    ]
  })
}

async function waitForWindow(desktop: Awaited<ReturnType<typeof startDesktop>>): Promise<void> {
  for (let look = 0; look < 200; look++) {
    if ((await desktop.state()).windows.length > 0) return
    await new Promise((resolve) => setTimeout(resolve, 25))
  }
  throw new Error('The app asked for no window within five seconds')
}
