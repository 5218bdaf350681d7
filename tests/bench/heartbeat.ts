import { startApp } from '#electron/app/app'
import { createTestPorts } from '../support/app/test-ports.ts'
import { type Figure, measure, median, roundFigure } from './figure.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

/** Measures the heartbeat of each minute with 1,000 cards when nothing becomes due. */
export function heartbeat(): Promise<Figure[]> {
  return withSeededFolder(createManyCards(1000), async (folder) => {
    // Long after every interview of the sample, when only waiting is left.
    const ports = createTestPorts('2027-06-16T14:00:00.000Z')
    const app = await startApp({ folder, ports })
    await app.wake()
    const beats: number[] = []
    for (let minute = 1; minute <= 30; minute++) {
      ports.setTime(`2027-06-16T14:${String(minute).padStart(2, '0')}:00.000Z`)
      beats.push(await measure(() => app.wake()))
    }
    await app.stop()
    return [{ name: 'heartbeat-1000-cards', value: roundFigure(median(beats)), unit: 'ms', target: 2 }]
  })
}
