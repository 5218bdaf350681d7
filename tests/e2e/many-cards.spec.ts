import { expect, type Page } from '@playwright/test'
import { createManyCards } from '../bench/many-cards.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { column } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-06-15T14:00:00Z'
const openStages = ['Applied', 'Phone screen', 'Interview', 'Waiting', 'Offer']

const locateFirst = (page: Page, name: string) => column(page, name).getByRole('article').first()
const readCount = async (page: Page, name: string) =>
  Number(
    (await column(page, name).getByRole('heading', { level: 2 }).innerText())
      .match(/[\d,]+$/)?.[0]
      .replace(',', ''),
  )

test('with 1,000 cards, one is dragged between any two columns and stays there', async ({
  page,
  folder,
  open: start,
}) => {
  seedFolder(folder, createManyCards(1_000))
  await start({ clock })
  for (const from of openStages)
    for (const to of openStages.filter((stage) => stage !== from)) await expectDragged(page, from, to)
  await expectKept(page)
})

test.describe('with 10,000 cards', () => {
  test.beforeEach(({ folder }) => seedFolder(folder, createManyCards(10_000)))

  test('one is dragged from each column to the next and stays there', async ({ page, open: start }) => {
    test.slow()
    await start({ clock })
    for (const [index, from] of openStages.entries())
      await expectDragged(page, from, openStages[(index + 1) % openStages.length] ?? '')
    await expectKept(page)
  })

  test('the keys move to the last card of a column and back', async ({ page, open: start }) => {
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

  test('typing filters the board', async ({ page, open: start }) => {
    await start({ clock })
    await locateFirst(page, 'Applied').waitFor()
    await page.keyboard.press('/')
    await page.keyboard.type('okafor 9999')
    await expect(page.getByText('1 of 10,000 cards')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(1)
  })
})

/** Drags the first card of a column to another one, and expects it there. */
async function expectDragged(page: Page, from: string, to: string): Promise<void> {
  const before = await readCount(page, to)
  const id = await locateFirst(page, from).getAttribute('data-card')
  await dragFirst(page, from, to)
  if (to === 'Waiting') await skipSlip(page)
  await expect.poll(() => readCount(page, to), `${from} to ${to}`).toBe(before + 1)
  await expect(column(page, to).locator(`[data-card="${id}"]`)).toBeVisible()
}

/** Expects the page to show the same cards at the top of each column after it was loaded again. */
async function expectKept(page: Page): Promise<void> {
  const shown = await listTopCards(page)
  await page.reload()
  await locateFirst(page, 'Applied').waitFor()
  // The host may still be saving the last moves when the page loads again; the page then receives them as events.
  await expect.poll(() => listTopCards(page), { timeout: 60_000 }).toEqual(shown)
}

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
