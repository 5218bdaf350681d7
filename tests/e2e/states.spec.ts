import { expect, type Locator, type Page } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import {
  card,
  cardButton,
  column,
  companiesIn,
  dragTo,
  moveByMenu,
  openCard,
} from '../support/e2e/board-page.ts'
import { startAdding } from '../support/e2e/drawer-page.ts'
import { expectAnnounced } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_', 'WebSocket', 'preload assets'] })

test.beforeEach(({ folder }) => seedFolder(folder, sixtyCards()))

/** Drags a card to a point without dropping it. */
async function dragAndHold(page: Page, company: string, to: { x: number; y: number }): Promise<void> {
  const from = await card(page, company).boundingBox()
  if (!from) throw new Error('It is not on the screen')
  await page.mouse.move(from.x + 60, from.y + 14)
  await page.mouse.down()
  await page.mouse.move(from.x + 68, from.y + 22, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
}

test('a card dragged outside all columns says that it stays, and stays', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  await dragAndHold(page, 'Meridian', { x: 300, y: 100 })
  await expect(card(page, 'Meridian').getByText('Stays here')).toBeVisible()
  await page.mouse.up()
  await expect(card(page, 'Meridian').getByText('Stays here')).toBeHidden()
  await expect(companiesIn(page, 'Phone screen').nth(1)).toHaveText('Meridian')
})

test('Escape returns a dragged card to its position', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  const to = await column(page, 'Offer').boundingBox()
  await dragAndHold(page, 'Meridian', { x: (to?.x ?? 0) + 60, y: 500 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(companiesIn(page, 'Phone screen').nth(1)).toHaveText('Meridian')
  await expect(companiesIn(page, 'Offer')).toHaveText(['Juniper Bank'])
})

/** Measures an element once its column has stopped scrolling. */
async function measureAtRest(locator: Locator) {
  const measure = () => locator.boundingBox()
  let last = await measure()
  await expect
    .poll(async () => {
      const before = last
      last = await measure()
      return last !== null && last.y === before?.y
    })
    .toBe(true)
  if (!last) throw new Error('It is not on the screen')
  return last
}

test('a card held at the lower edge scrolls its column, and lands where it is dropped', async ({
  page,
  open,
}) => {
  await open({ clock: BOARD_NOW })
  const box = await column(page, 'Applied').boundingBox()
  if (!box) throw new Error('It is not on the screen')
  await dragAndHold(page, 'Brightwater', { x: box.x + 80, y: box.y + box.height - 12 })
  await expect(card(page, 'Brightwater')).toBeAttached()
  // While the card is held still, the column scrolls to its last card.
  const last = column(page, 'Applied').locator('[aria-posinset="17"]')
  await expect(last).toBeInViewport({ timeout: 20_000 })
  const neighbour = column(page, 'Applied').locator('[aria-posinset="16"]')
  await expect(async () => {
    const end = await measureAtRest(last)
    await page.mouse.move(box.x + 80, end.y + end.height * 0.2, { steps: 4 })
    const [above, below] = [await measureAtRest(neighbour), await measureAtRest(last)]
    // The slot where it will land is open between the two.
    expect(below.y - above.y - above.height).toBeGreaterThan(above.height / 2)
  }).toPass({ timeout: 20_000 })
  await page.mouse.up()
  await expect(column(page, 'Applied').locator('[aria-posinset="16"]')).toContainText('Brightwater')
  await page.reload()
  await cardButton(page, 'Osprey Systems').focus()
  await page.keyboard.press('End')
  await expect(column(page, 'Applied').locator('[aria-posinset="16"]')).toContainText('Brightwater')
})

test('a drag, and one that could not be saved, are announced to screen readers', async ({ page, open }) => {
  const host = await open({ clock: BOARD_NOW })
  await dragTo(page, 'Meridian', 'Offer')
  await expectAnnounced(page, 'Moved Meridian to Offer, 1 of 2')
  await page.keyboard.press('Control+z')
  await expect(page.getByRole('alert').filter({ hasText: 'Undone: Move Meridian to Offer' })).toBeVisible()
  const drawer = await openCard(page, 'Meridian')
  await page.keyboard.press('Alt+ArrowDown')
  await expect(
    drawer
      .page()
      .getByRole('status')
      .filter({ hasText: /, 3 of 8 in Phone screen/ }),
  ).toHaveCount(1)
  await page.keyboard.press('Escape')
  await host.kill()
  await expect(page.getByText('Callback has stopped or can’t be reached.')).toBeVisible()
  await dragTo(page, 'Meridian', 'Offer')
  await expectAnnounced(page, 'Meridian couldn’t be moved and is back in Phone screen')
})

test('the primary button is styled as one, whichever stylesheet loads first', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  const [ink, button] = await page.evaluate(() => [
    getComputedStyle(document.body).color,
    getComputedStyle(document.querySelector('header button:last-child') as Element).backgroundColor,
  ])
  expect(button).toBe(ink)
})

test.describe('with a paused host', () => {
  test('a card says that it is being saved until it is', async ({ page, open }) => {
    const host = await open({ clock: BOARD_NOW })
    await card(page, 'Brightwater').getByRole('button', { name: 'Move Brightwater' }).click()
    await expect(page.getByRole('menu')).toBeVisible()
    host.signal('SIGSTOP')
    await page.getByRole('menuitem', { name: 'Interview', exact: true }).click()
    await expect(companiesIn(page, 'Interview').first()).toHaveText('Brightwater')
    await expect(card(page, 'Brightwater').getByText('Saving …')).toBeVisible()
    host.signal('SIGCONT')
    await expect(card(page, 'Brightwater').getByText('Saving …')).toBeHidden()
    await page.reload()
    await expect(companiesIn(page, 'Interview').first()).toHaveText('Brightwater')
  })
})

test.describe('with reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } })

  test('nothing on the board is animated', async ({ page, open }) => {
    await open({ clock: BOARD_NOW })
    await openCard(page, 'Meridian')
    await page.keyboard.press('Escape')
    await moveByMenu(page, 'Brightwater', 'Interview')
    await expect(page.getByRole('alertdialog')).toBeVisible()
    const slowest = await page.evaluate(() =>
      Math.max(
        ...[...document.querySelectorAll('*')].flatMap((element) => {
          const { transitionDuration, animationDuration } = getComputedStyle(element)
          return `${transitionDuration},${animationDuration}`
            .split(',')
            .map((text) => Number.parseFloat(text))
        }),
      ),
    )
    expect(slowest).toBeLessThan(0.002)
  })
})

for (const viewport of [
  { width: 720, height: 450 },
  { width: 512, height: 350 },
])
  test.describe(`at 200 per cent, ${viewport.width} by ${viewport.height} pixels`, () => {
    test.use({ viewport })

    test('the keys scroll every card and column into view', async ({ page, open }) => {
      await open({ clock: BOARD_NOW })
      await cardButton(page, 'Brightwater').focus()
      for (const company of [
        'Tidewater Labs',
        'Northwind Optics',
        'Halden & Frey',
        'Juniper Bank',
        'Polder',
      ]) {
        await page.keyboard.press('ArrowRight')
        await expect(cardButton(page, company)).toBeFocused()
        await expect(card(page, company)).toBeInViewport({ ratio: 0.9 })
      }
      await page.keyboard.press('End')
      await expect(column(page, 'Closed').getByRole('listitem').last()).toBeInViewport({ ratio: 0.9 })
      await page.keyboard.press('Enter')
      await expect(page.getByRole('dialog').getByLabel('Company')).toBeVisible()
      await expect(
        page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }),
      ).toBeInViewport()
      await page.keyboard.press('Escape')
      await page.keyboard.press('n')
      await expect(page.getByRole('button', { name: 'Add card' })).toBeInViewport()
    })
  })

test.describe('in a window narrower than the board', () => {
  test.use({ viewport: { width: 720, height: 700 } })

  test('a card held at the right edge scrolls to the last columns and can be dropped there', async ({
    page,
    open,
  }) => {
    await open({ clock: BOARD_NOW })
    await expect(column(page, 'Offer')).not.toBeInViewport({ ratio: 0.9 })
    await dragAndHold(page, 'Meridian', { x: 708, y: 560 })
    await expect(column(page, 'Offer')).toBeInViewport({ ratio: 0.9 })
    const to = await column(page, 'Offer').boundingBox()
    await page.mouse.move((to?.x ?? 0) + 60, 560, { steps: 6 })
    await page.mouse.up()
    await expect(companiesIn(page, 'Offer')).toHaveText(['Juniper Bank', 'Meridian'])
  })
})

test('Escape closes the card even after the focused element has disappeared', async ({ page, open }) => {
  await open({ clock: BOARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  await startAdding(drawer, 'Interview')
  await drawer.getByRole('button', { name: 'Cancel' }).focus()
  // Looked at in the same moment: what is drawn next gives the focus back to the card.
  const isLost = await page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return document.activeElement === document.body
  })
  expect(isLost).toBe(true)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
})
