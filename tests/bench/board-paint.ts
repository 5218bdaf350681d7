import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { type Figure, median, rounded } from './figure.ts'
import { visitor, withBrowser } from './in-browser.ts'
import { manyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'
import { type Served, serveApp, serveFolder } from './served.ts'

const ROUNDS = 9
const REST_MS = 700
const SIZES = [
  { cards: 120, times: 2 },
  { cards: 1_200, times: 2 },
  { cards: 10_000, times: 3, milliseconds: 800 },
]

/** From navigation to the frame that shows the first cards, beside an empty React page, turn by turn, each with an empty cache. */
export async function boardPaint(): Promise<Figure[]> {
  const empty = await serveFolder(await emptyPage())
  const figures = await withBrowser(async (browser) => {
    const found: Figure[] = []
    for (const size of SIZES)
      await withSeededFolder(manyCards(size.cards), async (folder) => {
        const app = await serveApp(folder)
        const known = await visitor(browser)
        await (await known.newPage()).goto(app.address)
        const board: number[] = []
        const rival: number[] = []
        for (let round = 0; round < ROUNDS; round++) {
          board.push(await paint(await visitor(browser, known), new URL('/', app.address).href))
          rival.push(await paint(await visitor(browser), empty.address))
        }
        await app.stop()
        found.push(...figuresOf(size, median(board), median(rival)))
      })
    return found
  })
  await empty.stop()
  return figures
}

function figuresOf(
  { cards, times, milliseconds }: (typeof SIZES)[number],
  board: number,
  rival: number,
): Figure[] {
  const value = rounded(board)
  const target = rounded(Math.min(rival * times, milliseconds ?? Number.POSITIVE_INFINITY))
  return [{ name: `board-paint-${cards}-cards`, value, unit: 'ms', target, rival: rounded(rival) }]
}

/** The empty page, built as the renderer is. */
async function emptyPage(): Promise<Served['address']> {
  const outDir = join(process.cwd(), 'out', 'bench', 'empty-page')
  await build({
    root: join(process.cwd(), 'tests', 'bench', 'empty-page'),
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, minify: true, assetsInlineLimit: 0 },
  })
  return outDir
}

/** When the frame that shows the first article was drawn, in milliseconds from the beginning of the navigation. */
async function paint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage()
  // A new window keeps the browser busy with itself for a while, which is no part of the page.
  await page.waitForTimeout(REST_MS)
  await page.addInitScript(() => {
    const watch = new MutationObserver(() => {
      if (!document.querySelector('article')) return
      watch.disconnect()
      // The task after the frame: what was drawn in it is on the screen.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => document.documentElement.setAttribute('data-painted', `${performance.now()}`)
        port2.postMessage(null)
      })
    })
    watch.observe(document, { childList: true, subtree: true })
  })
  await page.goto(address)
  const painted = await page.waitForSelector('html[data-painted]', { state: 'attached' })
  const at = Number(await painted.getAttribute('data-painted'))
  await context.close()
  return at
}
