import { expect, type Page } from '@playwright/test'
import { createManyCards } from '../bench/many-cards.ts'
import { oddCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { card } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

/** Prints the page, and returns the names of the cards that were there when the browser laid it out. */
async function print(page: Page): Promise<{ readonly names: readonly string[]; readonly pageCount: number }> {
  const printed = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const readNames = () =>
          resolve([...document.querySelectorAll('article')].map((article) => article.ariaLabel ?? ''))
        window.addEventListener('beforeprint', readNames, { once: true })
      }),
  )
  const pdf = await page.pdf({ format: 'A4' })
  return { names: await printed, pageCount: pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0 }
}

/** Lays the page out as it is printed, and keeps it so. */
async function showOnPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
}

/** Returns the texts of a card that are cut off or lie outside the page. */
const findCutTexts = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *')]
      .filter((element) => element.offsetParent !== null && element.closest('svg') === null)
      .filter((element) => {
        const { left, right } = element.getBoundingClientRect()
        const isCut =
          getComputedStyle(element).overflow !== 'visible' && element.scrollHeight > element.clientHeight
        return isCut || left < 0 || right > document.documentElement.clientWidth
      })
      .map((element) => element.textContent),
  )

test.use({ colorScheme: 'dark' })

test('a board of 200 cards is printed with every card, over as many pages as it takes', async ({
  page,
  open,
  folder,
}) => {
  const workspace = createManyCards(200)
  seedFolder(folder, workspace)
  await open({ clock: '2026-06-15T14:00:00Z' })
  await page.getByRole('article').first().waitFor()
  const onScreen = await page.getByRole('article').count()
  expect(onScreen).toBeLessThan(200)

  const { names, pageCount } = await print(page)
  expect([...names].sort()).toEqual(workspace.cards.map(({ company }) => company).sort())
  expect(pageCount).toBeGreaterThan(3)
  await expect.poll(() => page.getByRole('article').count()).toBeLessThan(200)
})

test('on paper no text is cut off, and the dark board is ink on white', async ({ page, open, folder }) => {
  seedFolder(folder, oddCards())
  await open({ clock: BOARD_NOW })
  await page.getByRole('article').first().waitFor()
  await page.setViewportSize({ width: 700, height: 990 })
  await showOnPaper(page)
  expect(await findCutTexts(page)).toEqual([])
  const look = await page.evaluate(() => ({
    background: getComputedStyle(document.documentElement).backgroundColor,
    ink: getComputedStyle(document.body).color,
  }))
  expect(look).toEqual({ background: 'rgb(255, 255, 255)', ink: 'rgb(37, 33, 27)' })
  await expect(page.getByRole('button', { name: 'New card', exact: true })).toBeHidden()
  await expect(card(page, 'X').getByRole('button', { name: /^Move/ })).toBeHidden()
})
