import { type Figure, roundFigure } from './figure.ts'
import { createVisitor, withBrowser } from './in-browser.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'
import { readResidentMegabytes, serveApp } from './served.ts'

const SETTLED_MS = 3_000

/** Measures the memory of the idle browser host with 1,000 cards and an open page. */
export function hostMemory(): Promise<Figure[]> {
  return withBrowser((browser) =>
    withSeededFolder(createManyCards(1000), async (folder) => {
      const app = await serveApp(folder)
      const page = await (await createVisitor(browser)).newPage()
      await page.goto(app.address)
      await page.getByRole('article').first().waitFor()
      await page.waitForTimeout(SETTLED_MS)
      const value = roundFigure(readResidentMegabytes(app.pid))
      await app.stop()
      return [{ name: 'browser-host-memory-1000-cards', value, unit: 'MB', target: 130 }]
    }),
  )
}
