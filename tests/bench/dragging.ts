import type { Page } from '@playwright/test'
import { type Figure, roundFigure } from './figure.ts'
import { createVisitor, withBrowser } from './in-browser.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'
import { serveApp } from './served.ts'

const COLUMNS = ['Phone screen', 'Interview', 'Offer', 'Applied']

/** Measures how long frames and tasks take while cards are dragged and dropped on a board of 10,000 cards. */
export function dragging(): Promise<Figure[]> {
  return withBrowser((browser) =>
    withSeededFolder(createManyCards(10_000), async (folder) => {
      const app = await serveApp(folder)
      const page = await (await createVisitor(browser)).newPage()
      await page.goto(app.address)
      await page.getByRole('article').first().waitFor()
      await page.waitForTimeout(1000)
      await watch(page)
      for (const [index, to] of COLUMNS.entries()) await dragCard(page, COLUMNS.at(index - 1) ?? '', to)
      const { frames, longest } = await page.evaluate(() => window.measured())
      await app.stop()
      const p95 = frames.sort((a, b) => a - b)[Math.floor(frames.length * 0.95)] ?? Number.NaN
      return [
        { name: 'dragging-10000-cards-frame-p95', value: roundFigure(p95), unit: 'ms', target: 17 },
        { name: 'dragging-10000-cards-longest-task', value: roundFigure(longest), unit: 'ms', target: 50 },
      ]
    }),
  )
}

declare global {
  interface Window {
    measured(): { frames: number[]; longest: number }
  }
}

/** Starts measuring the time between frames and the longest task. Only tasks over 50 ms count; otherwise it is 0. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const frames: number[] = []
    let longest = 0
    let last = performance.now()
    const frame = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(frame)
    }
    requestAnimationFrame(frame)
    const observer = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) longest = Math.max(longest, duration)
    })
    observer.observe({ entryTypes: ['longtask'] })
    window.measured = () => ({ frames, longest })
  })
}

async function dragCard(page: Page, from: string, to: string): Promise<void> {
  const card = page.getByRole('region', { name: from, exact: true }).getByRole('article').first()
  const [start, end] = [
    await card.boundingBox(),
    await page.getByRole('region', { name: to, exact: true }).boundingBox(),
  ]
  if (!start || !end) throw new Error('The card is not on the screen')
  await page.mouse.move(start.x + 60, start.y + 14)
  await page.mouse.down()
  await page.mouse.move(start.x + 70, start.y + 24, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + 200, { steps: 60 })
  await page.mouse.move(end.x + end.width / 2, end.y + 400, { steps: 40 })
  await page.mouse.up()
  await page.waitForTimeout(500)
}
