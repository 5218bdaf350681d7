import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Workspace } from '#shared/model/workspace'
import { manyCards } from '../../bench/many-cards.ts'
import { test } from '../../e2e/fixtures.ts'
import { fiveCards, oddCards, sixtyCards } from '../boards/boards.ts'
import { BOARD_NOW, boardOf } from '../boards/card-sketch.ts'
import { seedFolder } from '../boards/seed-folder.ts'
import { addCard, card, cardButton, column, moveByMenu } from '../e2e/board-page.ts'
import type { Host } from '../e2e/host.ts'

const pictures = join(import.meta.dirname, '..', '..', '..', 'pictures')

interface Scene {
  readonly board: () => Workspace
  /** Brings the page into the state to be seen; the picture is taken when it returns. */
  readonly pose?: (page: Page, host: Host, folder: string) => Promise<unknown>
}

const typed = (text: string) => async (page: Page) => {
  await page.keyboard.press('/')
  await page.keyboard.type(text)
}

/** Takes a card and holds it, half a column into another. */
async function hold(page: Page, company: string, over: string): Promise<void> {
  const from = await card(page, company).boundingBox()
  const to = await column(page, over).boundingBox()
  if (!from || !to) throw new Error('It is not on the screen')
  await page.mouse.move(from.x + 40, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + 50, from.y + 20, { steps: 4 })
  await page.mouse.move(to.x + to.width / 2, to.y + 130, { steps: 20 })
  await page.waitForTimeout(400)
}

const scenes: Readonly<Record<string, Scene>> = {
  empty: { board: () => boardOf([]) },
  examples: {
    board: () => boardOf([]),
    pose: async (page) => {
      await page.getByRole('button', { name: 'Look at three examples' }).click()
      await page.getByRole('article').first().waitFor()
    },
  },
  five: { board: fiveCards },
  sixty: { board: sixtyCards },
  'ten-thousand': { board: () => manyCards(10_000) },
  odd: { board: oddCards },
  'odd-compact': {
    board: oddCards,
    pose: (page) => page.evaluate(() => document.documentElement.setAttribute('data-density', 'compact')),
  },
  compact: {
    board: sixtyCards,
    pose: async (page) => {
      await page.getByRole('button', { name: 'View', exact: true }).click()
      await page.getByRole('menuitemradio', { name: 'Compact' }).click()
      await page.keyboard.press('Escape')
    },
  },
  'view-menu': {
    board: sixtyCards,
    pose: async (page) => {
      await page.getByRole('button', { name: 'View', exact: true }).click()
      await page.getByRole('menuitemradio', { name: 'Waiting on them' }).click()
    },
  },
  found: { board: sixtyCards, pose: typed('design sys') },
  'found-nothing': { board: sixtyCards, pose: typed('zeppelin') },
  hover: { board: sixtyCards, pose: (page) => card(page, 'Quill').hover() },
  focus: {
    board: sixtyCards,
    pose: async (page) => {
      await cardButton(page, 'Quill').focus()
      await page.keyboard.press('ArrowUp')
    },
  },
  drag: { board: sixtyCards, pose: (page) => hold(page, 'Meridian', 'Waiting') },
  'drop-not-allowed': {
    board: sixtyCards,
    pose: async (page) => {
      await hold(page, 'Meridian', 'Waiting')
      await page.mouse.move(300, 100, { steps: 5 })
      await page.waitForTimeout(300)
    },
  },
  undone: {
    board: sixtyCards,
    pose: async (page) => {
      await moveByMenu(page, 'Brightwater', 'Interview')
      await page.getByRole('button', { name: 'Undo' }).click()
      await page.getByText(/^Undone|^Took back/).waitFor()
    },
  },
  'not-saved': {
    board: sixtyCards,
    pose: async (page, _, folder) => {
      await rm(folder, { recursive: true })
      await moveByMenu(page, 'Brightwater', 'Interview')
      await page.getByRole('alertdialog').first().waitFor()
    },
  },
  'host-gone': {
    board: sixtyCards,
    pose: async (page, host) => {
      await host.kill()
      await page.getByText('cannot be reached').waitFor()
    },
  },
  'zoom-200': {
    board: sixtyCards,
    pose: async (page) => {
      const { width, height } = page.viewportSize() ?? { width: 1440, height: 900 }
      await page.setViewportSize({ width: width / 2, height: height / 2 })
      await page.waitForTimeout(200)
    },
  },
}

test.use({ tolerates: ['net::ERR_', 'WebSocket'] })

for (const [name, { board, pose }] of Object.entries(scenes))
  test(name, async ({ page, open, folder }, { project }) => {
    seedFolder(folder, board())
    const host = await open({ clock: BOARD_NOW })
    if (board().cards.length > 0) await page.getByRole('article').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    await pose?.(page, host, folder)
    await page.waitForTimeout(200)
    await page.screenshot({ path: join(pictures, `${name}-${project.name}.png`) })
  })

test('after adding', async ({ page, open, folder }, { project }) => {
  seedFolder(folder, boardOf([]))
  await open({ clock: BOARD_NOW })
  await addCard(page, { company: 'Northwind Optics', role: 'Lens designer' })
  await page.waitForTimeout(300)
  await page.screenshot({ path: join(pictures, `first-card-${project.name}.png`) })
})
