import { expect, type Page } from '@playwright/test'
import { createManyCards } from '../bench/many-cards.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { column } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-06-15T14:00:00Z'
const openStages = ['Applied', 'Phone screen', 'Interview', 'Waiting', 'Offer']

test.beforeEach(({ folder }) => seedFolder(folder, createManyCards(10_000)))

const locateFirst = (page: Page, name: string) => column(page, name).getByRole('article').first()
const readCount = async (page: Page, name: string) =>
  Number(
    (await column(page, name).getByRole('heading', { level: 2 }).innerText())
      .match(/[\d,]+$/)?.[0]
      .replace(',', ''),
  )

test('with 10,000 cards, one is dragged between any two columns and stays there', async ({
  page,
  open: start,
}) => {
  test.setTimeout(180_000)
  await start({ clock })
  await locateFirst(page, 'Applied').waitFor()
  for (const from of openStages)
    for (const to of openStages.filter((stage) => stage !== from)) {
      const [before, id] = [
        await readCount(page, to),
        await locateFirst(page, from).getAttribute('data-card'),
      ]
      await dragFirst(page, from, to)
      if (to === 'Waiting') await skipSlip(page)
      await expect.poll(() => readCount(page, to), `${from} to ${to}`).toBe(before + 1)
      await expect(column(page, to).locator(`[data-card="${id}"]`)).toBeVisible()
    }
  const shown = await listTopCards(page)
  await page.reload()
  await locateFirst(page, 'Applied').waitFor()
  expect(await listTopCards(page)).toEqual(shown)
})

test('with 10,000 cards, the keys move to the last card of a column and back', async ({
  page,
  open: start,
}) => {
  await start({ clock })
  const first = locateFirst(page, 'Interview').getByRole('button').first()
  await first.focus()
  await page.keyboard.press('End')
  const last = column(page, 'Interview').getByRole('listitem').last()
  await expect(last).toHaveAttribute('aria-posinset', '2000')
  await expect(last.getByRole('button').first()).toBeFocused()
  expect(await page.getByRole('article').count()).toBeLessThan(150)
  await page.keyboard.press('Home')
  await expect(first).toBeFocused()
})

test('with 10,000 cards, typing filters the board', async ({ page, open: start }) => {
  await start({ clock })
  await locateFirst(page, 'Applied').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('okafor 9999')
  await expect(page.getByText('1 of 10,000 cards')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(1)
})

async function dragFirst(page: Page, from: string, to: string): Promise<void> {
  const start = await locateFirst(page, from).boundingBox()
  const end = await column(page, to).boundingBox()
  if (!start || !end) throw new Error('It is not on the screen')
  await page.mouse.move(start.x + 60, start.y + 14)
  await page.mouse.down()
  await page.mouse.move(start.x + 68, start.y + 22, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + 90, { steps: 10 })
  await page.mouse.up()
}

async function skipSlip(page: Page): Promise<void> {
  const slip = page.getByRole('dialog')
  await slip.waitFor()
  await page.keyboard.press('Escape')
  await expect(slip).toBeHidden()
}

/** Lists the ids of the first cards of every column. */
function listTopCards(page: Page): Promise<string[]> {
  return page
    .getByRole('region')
    .evaluateAll((columns) =>
      columns.flatMap((region) =>
        [...region.querySelectorAll('[data-card]')]
          .slice(0, 4)
          .map((card) => card.getAttribute('data-card') ?? ''),
      ),
    )
}
