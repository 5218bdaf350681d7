import { startApp } from '#electron/app/app'
import { testPorts } from '../support/app/test-ports.ts'
import { type Figure, median, rounded, timed } from './figure.ts'
import { manyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'

/** Measures the heartbeat of each minute with 1,000 cards when nothing becomes due. */
export function heartbeat(): Promise<Figure[]> {
  return withSeededFolder(manyCards(1000), async (folder) => {
    // Long after every interview of the sample, when only waiting is left.
    const ports = testPorts('2027-06-16T14:00:00.000Z')
    const app = await startApp({ folder, ports })
    await app.wake()
    const beats: number[] = []
    for (let minute = 1; minute <= 30; minute++) {
      ports.at(`2027-06-16T14:${String(minute).padStart(2, '0')}:00.000Z`)
      beats.push(await timed(() => app.wake()))
    }
    await app.stop()
    return [{ name: 'heartbeat-1000-cards', value: rounded(median(beats)), unit: 'ms', target: 2 }]
  })
}
