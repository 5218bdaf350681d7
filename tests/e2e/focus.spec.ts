import { expect, type Locator } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { cardButton, openCard } from '../support/e2e/board-page.ts'
import { delayFile } from '../support/e2e/delay-file.ts'
import { startAdding } from '../support/e2e/drawer-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_'] })

test.beforeEach(({ folder }) => seedFolder(folder, sixtyCards()))

test('keys pressed while a dialog loads open nothing over it', async ({ page, open }) => {
  const release = await delayFile(page, /\/add-card-[^/]*\.js$/)
  await open({ clock: BOARD_NOW })
  await cardButton(page, 'Quill').focus()
  await page.keyboard.press('n')
  for (const key of ['m', 'Enter', 'Delete', 'ArrowDown', 'q']) await page.keyboard.press(key)
  await expect(cardButton(page, 'Quill')).toBeFocused()
  release()
  await expect(page.getByRole('dialog', { name: 'New card' }).getByLabel('Company')).toBeFocused()
  await expect(page.getByRole('dialog')).toHaveCount(1)
  await expect(page.getByRole('menu')).toHaveCount(0)
})

test('keys pressed while a menu loads open nothing under it', async ({ page, open }) => {
  const release = await delayFile(page, /\/move-menu-[^/]*\.js$/)
  await open({ clock: BOARD_NOW })
  await cardButton(page, 'Quill').focus()
  for (const key of ['m', 'n', 'Delete']) await page.keyboard.press(key)
  release()
  await expect(page.getByRole('menu', { name: 'Move Quill' })).toBeVisible()
  await expect(page.getByRole('dialog', { name: 'New card' })).toHaveCount(0)
  await expect(cardButton(page, 'Quill')).toHaveCount(1)
})

test('prefetched components open at once, even the first time', async ({ page, open }) => {
  await open()
  await page.waitForFunction(isPrefetched)
  const openings = [
    [page.getByRole('button', { name: 'Move Quill' }), '[role="menu"]'],
    [page.getByRole('button', { name: 'View', exact: true }), '[role="menu"]'],
    [page.getByRole('button', { name: /^Alerts/ }), '[role="dialog"]'],
    [page.getByRole('button', { name: 'New card', exact: true }).first(), '[role="dialog"] input'],
    [cardButton(page, 'Quill'), '[role="dialog"]'],
  ] as const
  for (const [button, opened] of openings) {
    expect(await button.evaluate(opensWithinTwoFrames, opened), opened).toBe(true)
    await page.keyboard.press('Escape')
    await expect(page.locator(opened)).toHaveCount(0)
  }
})

/** Resolves with true once the components opened below are prefetched and the page is idle. */
async function isPrefetched(): Promise<boolean> {
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  await new Promise((resolve) => requestIdleCallback(resolve))
  return ['move-menu', 'view-menu', 'inbox-popover', 'add-card', 'card-drawer', 'date-field'].every((part) =>
    loaded.some((name) => name.includes(`/${part}-`) && name.endsWith('.js')),
  )
}

/** Clicks a button and checks what opens. React would delay a component that is not loaded yet by 300 ms. */
async function opensWithinTwoFrames(button: Element, opened: string): Promise<boolean> {
  ;(button as HTMLElement).click()
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  return document.querySelector(opened) !== null
}

test('a new entry starts with the focus on its first field', async ({ page, open, folder }) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  const forms: readonly (readonly [add: string, first: (drawer: Locator) => Locator])[] = [
    ['Interview', (at) => at.getByRole('form', { name: 'Interview' }).getByRole('radio').first()],
    ['What they said', (at) => at.getByRole('form').getByRole('button', { name: /What they said/ })],
    ['Your promise', (at) => at.getByRole('textbox', { name: 'What you promised' })],
    ['Add someone', (at) => at.getByRole('textbox', { name: 'Name' })],
  ]
  for (const [add, first] of forms) {
    if (add === 'Add someone') await drawer.getByRole('button', { name: add }).click()
    else await startAdding(drawer, add)
    await expect(first(drawer), add).toBeFocused()
    await drawer.getByRole('button', { name: 'Cancel' }).click()
  }
})

test('a new entry starts with the focus on its first field, even when its fields load late', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aFullColumn())
  const release = await delayFile(page, /\/date-field-[^/]*\.js$/)
  const fileRequest = page.waitForRequest(/\/date-field-[^/]*\.js$/)
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  // A form without its lazy fields would focus its button.
  await startAdding(drawer, 'What they said')
  await fileRequest
  release()
  await expect(drawer.getByRole('form').getByRole('button', { name: /What they said/ })).toBeFocused()
})

test('a focused date field is highlighted', async ({ page, open, folder }) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  await startAdding(drawer, 'What they said')
  const date = drawer.getByRole('textbox', { name: 'When they answered', exact: true })
  // The box around the text and the button of the calendar shows the focus of both.
  const box = date.locator('..')
  await expect(box).toHaveCSS('outline-style', 'none')
  await tabTo(page, date)
  await expect(box).toHaveCSS('outline-style', 'solid')
  await expect(date).toHaveCSS('outline-style', 'none')
})

test('the down arrow opens a menu on its first entry, and Escape returns the focus', async ({
  page,
  open,
}) => {
  await open({ clock: BOARD_NOW })
  const more = page
    .getByRole('region', { name: 'Today' })
    .getByRole('button', { name: /^Snooze/ })
    .first()
  await more.focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('menu').getByRole('menuitem').first()).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()
  await expect(more).toBeFocused()
})
