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

/**
 * From navigation to the frame that shows the whole first sight of the board, beside an empty React page, turn by turn,
 * each with an empty cache; and to the moment in which the board answers.
 */
export async function boardPaint(): Promise<Figure[]> {
  const empty = await serveFolder(await emptyPage())
  const figures = await withBrowser(async (browser) => {
    const found: Figure[] = []
    for (const size of SIZES)
      await withSeededFolder(manyCards(size.cards), async (folder) => {
        const app = await serveApp(folder)
        const known = await visitor(browser)
        await (await known.newPage()).goto(app.address)
        const board: Seen[] = []
        const rival: Seen[] = []
        for (let round = 0; round < ROUNDS; round++) {
          board.push(
            await paint(await visitor(browser, known), new URL('/', app.address).href, 'article', lastColumn),
          )
          rival.push(await paint(await visitor(browser), empty.address, 'article'))
        }
        await app.stop()
        found.push(...figuresOf(size, middle(board), middle(rival)))
      })
    return found
  })
  await empty.stop()
  return figures
}

/** The last of the page: with its head there, all before it is. */
const lastColumn = 'section[data-stage="closed"] h2'

/** In milliseconds from the beginning of the navigation. */
interface Seen {
  readonly painted: number
  /** When all of the page answered; where it always does, when it was painted. */
  readonly ready: number
}

function middle(seen: readonly Seen[]): Seen {
  return {
    painted: median(seen.map(({ painted }) => painted)),
    ready: median(seen.map(({ ready }) => ready)),
  }
}

function figuresOf(
  { cards, times, milliseconds }: (typeof SIZES)[number],
  board: Seen,
  rival: Seen,
): Figure[] {
  const target = rounded(Math.min(rival.painted * times, milliseconds ?? Number.POSITIVE_INFINITY))
  const beside = { unit: 'ms', rival: rounded(rival.painted) } as const
  return [
    { name: `board-paint-${cards}-cards`, value: rounded(board.painted), target, ...beside },
    { name: `board-ready-${cards}-cards`, value: rounded(board.ready), ...beside },
  ]
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

/** Opens a page of which all of `parts` is to be seen. */
async function paint(context: BrowserContext, address: string, ...parts: readonly string[]): Promise<Seen> {
  const page = await context.newPage()
  // A new window keeps the browser busy with itself for a while, which is no part of the page.
  await page.waitForTimeout(REST_MS)
  await page.addInitScript((parts) => {
    const tell = (what: string) => document.documentElement.setAttribute(what, `${performance.now()}`)
    const once = (isSo: () => boolean, then: () => void) => {
      const watch = new MutationObserver(() => {
        if (!isSo()) return
        watch.disconnect()
        then()
      })
      watch.observe(document, { childList: true, subtree: true, attributeFilter: ['inert'] })
    }
    const isThere = () => parts.every((part) => document.querySelector(part) !== null)
    once(isThere, () =>
      // The task after the frame: what was drawn in it is on the screen.
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => tell('data-painted')
        port2.postMessage(null)
      }),
    )
    once(
      () => isThere() && document.querySelector('#app[inert]') === null,
      () => tell('data-ready'),
    )
  }, parts)
  await page.goto(address)
  const seen = await page.waitForSelector('html[data-painted][data-ready]', { state: 'attached' })
  const at = async (what: string) => Number(await seen.getAttribute(what))
  const found = { painted: await at('data-painted'), ready: await at('data-ready') }
  await context.close()
  return found
}
