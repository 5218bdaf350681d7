import { join } from 'node:path'
import type { BrowserContext } from '@playwright/test'
import react from '@vitejs/plugin-react'
import { build } from 'vite'
import { boardAddress } from '../support/e2e/host.ts'
import { type Figure, median, roundFigure } from './figure.ts'
import { createVisitor, withBrowser } from './in-browser.ts'
import { createManyCards } from './many-cards.ts'
import { withSeededFolder } from './seeded-folder.ts'
import { type RunningServer, serveApp, serveFolder } from './served.ts'

const ROUNDS = 9
const REST_MS = 700
const SIZES = [
  { cards: 120, times: 2 },
  { cards: 1_200, times: 2 },
  { cards: 10_000, times: 3, milliseconds: 800 },
]

/**
 * Measures the time from navigation to the frame with the whole prerendered board, and until the board is interactive.
 * An empty React page is measured in turns with it, for comparison. Each visit has an empty cache.
 */
export async function boardPaint(): Promise<Figure[]> {
  const empty = await serveFolder(await emptyPage())
  const figures = await withBrowser(async (browser) => {
    const results: Figure[] = []
    for (const size of SIZES)
      await withSeededFolder(createManyCards(size.cards), async (folder) => {
        const app = await serveApp(folder)
        const firstVisit = await createVisitor(browser)
        await (await firstVisit.newPage()).goto(app.address)
        const board: Timing[] = []
        const rival: Timing[] = []
        for (let round = 0; round < ROUNDS; round++) {
          board.push(
            await paint(
              await createVisitor(browser, firstVisit),
              boardAddress(app.address),
              'article',
              lastColumn,
            ),
          )
          rival.push(await paint(await createVisitor(browser), empty.address, 'article'))
        }
        await app.stop()
        results.push(...toFigures(size, findMedianTiming(board), findMedianTiming(rival)))
      })
    return results
  })
  await empty.stop()
  return figures
}

/** The last element of the page. Once it exists, everything before it exists too. */
const lastColumn = 'section[data-stage="closed"] h2'

/** Milliseconds since the start of the navigation. */
interface Timing {
  readonly painted: number
  /** When the whole page was interactive; the same as `painted` on a page that always is. */
  readonly ready: number
}

function findMedianTiming(timings: readonly Timing[]): Timing {
  return {
    painted: median(timings.map(({ painted }) => painted)),
    ready: median(timings.map(({ ready }) => ready)),
  }
}

function toFigures(
  { cards, times, milliseconds }: (typeof SIZES)[number],
  board: Timing,
  rival: Timing,
): Figure[] {
  const target = roundFigure(Math.min(rival.painted * times, milliseconds ?? Number.POSITIVE_INFINITY))
  const comparison = { unit: 'ms', rival: roundFigure(rival.painted) } as const
  return [
    { name: `board-paint-${cards}-cards`, value: roundFigure(board.painted), target, ...comparison },
    { name: `board-ready-${cards}-cards`, value: roundFigure(board.ready), ...comparison },
  ]
}

/** Builds the empty page like the renderer, and returns its folder. */
async function emptyPage(): Promise<RunningServer['address']> {
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

/** Opens a page, and waits until all of `parts` are painted. */
async function paint(context: BrowserContext, address: string, ...parts: readonly string[]): Promise<Timing> {
  const page = await context.newPage()
  // A new window keeps the browser busy for a while, which must not count towards the page.
  await page.waitForTimeout(REST_MS)
  await page.addInitScript((parts) => {
    const report = (what: string) => document.documentElement.setAttribute(what, `${performance.now()}`)
    const once = (condition: () => boolean, then: () => void) => {
      const watch = new MutationObserver(() => {
        if (!condition()) return
        watch.disconnect()
        then()
      })
      watch.observe(document, { childList: true, subtree: true, attributeFilter: ['inert'] })
    }
    const isThere = () => parts.every((part) => document.querySelector(part) !== null)
    once(isThere, () =>
      // In the task after the frame, what was rendered in it is on the screen.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => report('data-painted')
        port2.postMessage(null)
      }),
    )
    once(
      () => isThere() && document.querySelector('#app[inert]') === null,
      () => report('data-ready'),
    )
  }, parts)
  await page.goto(address)
  const root = await page.waitForSelector('html[data-painted][data-ready]', { state: 'attached' })
  const at = async (what: string) => Number(await root.getAttribute(what))
  const timing = { painted: await at('data-painted'), ready: await at('data-ready') }
  await context.close()
  return timing
}
