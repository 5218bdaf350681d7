import { expect, type Page } from '@playwright/test'
import { manyCards } from '../bench/many-cards.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { column } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-06-15T14:00:00Z'
const open = ['Applied', 'Phone screen', 'Interview', 'Waiting', 'Offer']

test.beforeEach(({ folder }) => seedFolder(folder, manyCards(10_000)))

const firstOf = (page: Page, name: string) => column(page, name).getByRole('article').first()
const countOf = async (page: Page, name: string) =>
  Number(
    (await column(page, name).getByRole('heading', { level: 2 }).innerText())
      .match(/[\d,]+$/)?.[0]
      .replace(',', ''),
  )

test('with 10,000 cards one is dragged between any two columns, and stays', async ({ page, open: start }) => {
  test.setTimeout(180_000)
  await start({ clock })
  await firstOf(page, 'Applied').waitFor()
  for (const from of open)
    for (const to of open.filter((one) => one !== from)) {
      const [before, id] = [await countOf(page, to), await firstOf(page, from).getAttribute('data-card')]
      await dragFirst(page, from, to)
      if (to === 'Waiting') await skipTheSlip(page)
      await expect.poll(() => countOf(page, to), `${from} to ${to}`).toBe(before + 1)
      await expect(column(page, to).locator(`[data-card="${id}"]`)).toBeVisible()
    }
  const shown = await topOf(page)
  await page.reload()
  await firstOf(page, 'Applied').waitFor()
  expect(await topOf(page)).toEqual(shown)
})

test('with 10,000 cards the keys go to the last card of a column and back', async ({ page, open: start }) => {
  await start({ clock })
  const first = firstOf(page, 'Interview').getByRole('button').first()
  await first.focus()
  await page.keyboard.press('End')
  const last = column(page, 'Interview').getByRole('listitem').last()
  await expect(last).toHaveAttribute('aria-posinset', '2000')
  await expect(last.getByRole('button').first()).toBeFocused()
  expect(await page.getByRole('article').count()).toBeLessThan(150)
  await page.keyboard.press('Home')
  await expect(first).toBeFocused()
})

test('with 10,000 cards finding one narrows the board as one types', async ({ page, open: start }) => {
  await start({ clock })
  await firstOf(page, 'Applied').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('okafor 9999')
  await expect(page.getByText('1 of 10,000 cards')).toBeVisible()
  await expect(page.getByRole('article')).toHaveCount(1)
})

async function dragFirst(page: Page, from: string, to: string): Promise<void> {
  const start = await firstOf(page, from).boundingBox()
  const end = await column(page, to).boundingBox()
  if (!start || !end) throw new Error('It is not on the screen')
  await page.mouse.move(start.x + 60, start.y + 14)
  await page.mouse.down()
  await page.mouse.move(start.x + 68, start.y + 22, { steps: 4 })
  await page.mouse.move(end.x + end.width / 2, end.y + 90, { steps: 10 })
  await page.mouse.up()
}

async function skipTheSlip(page: Page): Promise<void> {
  const slip = page.getByRole('dialog')
  await slip.waitFor()
  await page.keyboard.press('Escape')
  await expect(slip).toBeHidden()
}

/** The ids of the first cards of every column. */
function topOf(page: Page): Promise<string[]> {
  return page
    .getByRole('region')
    .evaluateAll((columns) =>
      columns.flatMap((one) =>
        [...one.querySelectorAll('[data-card]')]
          .slice(0, 4)
          .map((card) => card.getAttribute('data-card') ?? ''),
      ),
    )
}
