import { expect, type Page } from '@playwright/test'
import { sixtyCards } from '../support/boards/boards.ts'
import { BOARD_NOW } from '../support/boards/card-sketch.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { cardButton, column, companiesIn, dragBeside } from '../support/e2e/board-page.ts'
import { expectAnnounced } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, sixtyCards())
  await open({ clock: BOARD_NOW })
})

test('typing filters the board by company, role, person and notes', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  for (const [typed, stage, company] of [
    ['northwind', 'Interview', 'Northwind Optics'],
    ['design systems', 'Applied', 'Lumen & Co'],
    ['MARCO', 'Waiting', 'Halden & Frey'],
    ['lens lab', 'Interview', 'Northwind Optics'],
  ] as const) {
    await field.fill(typed)
    await expect(companiesIn(page, stage)).toHaveText([company])
    await expectAnnounced(page, '1 of 60 cards')
  }
  await expect(column(page, 'Closed').getByRole('heading', { level: 2 })).toHaveText('Closed 0 of 21')
  await page.getByRole('button', { name: 'Clear search' }).click()
  await expect(column(page, 'Closed').getByRole('heading', { level: 2 })).toHaveText('Closed 21')
})

test('the keyboard alone opens the search, goes to a card and leaves the search', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  await page.keyboard.press('/')
  await expect(field).toBeFocused()
  await page.keyboard.type('juniper')
  await expect(companiesIn(page, 'Offer')).toHaveText(['Juniper Bank'])
  await page.keyboard.press('Enter')
  await expect(cardButton(page, 'Juniper Bank')).toBeFocused()
  await page.keyboard.press('Control+f')
  await expect(field).toBeFocused()
  await page.keyboard.type('zeppelin')
  await expectAnnounced(page, 'No card matches “zeppelin”')
  await expect(page.getByText('Companies, roles, people and notes were searched.')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
  await expect(companiesIn(page, 'Interview')).toHaveText(['Northwind Optics', 'Sable Works'])
  await page.keyboard.press('Escape')
  await expect(cardButton(page, 'Juniper Bank')).toBeFocused()
})

test('Escape clears a search that has found nothing yet', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  await field.focus()
  // Both happen before the host can answer.
  await field.evaluate((element: HTMLInputElement) => {
    document.execCommand('insertText', false, 'juniper')
    element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))
  })
  await expect(field).toHaveValue('')
  await expect(field).toBeFocused()
})

test('a card that was just added does not take the focus from the search that follows', async ({ page }) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  await page.keyboard.press('n')
  await page.getByRole('textbox', { name: 'Company' }).fill('Quill Press')
  // A busy machine may draw the next frame only after several keys.
  const releaseFrames = await holdFrames(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await page.keyboard.press('/')
  await page.keyboard.type('qui')
  await releaseFrames()
  await page.keyboard.type('ll')
  await expect(field).toHaveValue('quill')
  await expect(field).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(field).toHaveValue('')
})

test('a card that was added behind the filter does not take the focus once the search finds it', async ({
  page,
}) => {
  const field = page.getByRole('textbox', { name: 'Find cards' })
  await field.fill('juniper')
  await expect(companiesIn(page, 'Offer')).toHaveText(['Juniper Bank'])
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  await expect(page.getByRole('textbox', { name: 'Company' })).toBeFocused()
  await page.keyboard.type('Quill Press')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await field.click()
  await page.keyboard.press('Control+a')
  await page.keyboard.type('qui')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Quill Press'])
  await page.keyboard.type('ll')
  await expect(field).toHaveValue('quill')
})

test('the View menu filters by what is due, what waits on them, and columns', async ({ page }) => {
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Due now' }).click()
  await expect(companiesIn(page, 'Phone screen')).toHaveText([
    'Fjord Works',
    'Beacon Optics',
    'Inkwell Optics',
    'Ember Mobility',
    'Alder Press',
  ])
  await expect(companiesIn(page, 'Interview')).toHaveText(['Northwind Optics'])
  // Two check-ins would be due today, but the news of the offer at Juniper Bank goes first.
  await expect(companiesIn(page, 'Waiting')).toHaveCount(0)
  await page.getByRole('menuitemradio', { name: 'Waiting on them' }).click()
  await expect(companiesIn(page, 'Waiting').first()).toHaveText('Halden & Frey')
  await expect(cardButton(page, 'Northwind Optics')).toBeHidden()
  await page.getByRole('menuitemcheckbox', { name: 'Closed' }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Applied' }).press('Enter')
  await expect(column(page, 'Applied')).toBeHidden()
  await expect(column(page, 'Closed')).toBeHidden()
  await page.keyboard.press('Escape')
  await expectAnnounced(page, 'waiting on them · without Applied, Closed')
  await page.getByRole('button', { name: 'Show everything' }).click()
  await expect(column(page, 'Applied').getByRole('heading', { level: 2 })).toHaveText('Applied 17')
})

test('a card dropped at the end of a filtered column lands right below the last card shown', async ({
  page,
}) => {
  await page.getByRole('textbox', { name: 'Find cards' }).fill('senior designer')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Kestrel Maps'])
  await dragBeside(page, 'Arbor Health', { below: 'Kestrel Maps' })
  await expect(companiesIn(page, 'Applied')).toHaveText(['Kestrel Maps', 'Arbor Health'])
  await page.getByRole('textbox', { name: 'Find cards' }).press('Escape')
  await expect(cardButton(page, 'Halyard')).toBeVisible()
  expect((await companiesIn(page, 'Applied').allInnerTexts()).slice(3, 6)).toEqual([
    'Kestrel Maps',
    'Arbor Health',
    'Halyard',
  ])
})

test('the compact view is kept after a reload', async ({ page }) => {
  const measureHeight = async () => (await page.getByRole('article').first().boundingBox())?.height ?? 0
  const roomy = await measureHeight()
  await page.getByRole('button', { name: 'View', exact: true }).click()
  await page.getByRole('menuitemradio', { name: 'Compact' }).click()
  await page.keyboard.press('Escape')
  await expect.poll(measureHeight).toBeLessThan(roomy * 0.8)
  await page.reload()
  await expect.poll(measureHeight).toBeLessThan(roomy * 0.8)
})

test('letters typed on a card move to the company that starts with them', async ({ page }) => {
  // The page's clock is stopped, so that a busy machine does not cause a pause between two letters.
  await page.clock.pauseAt(Date.parse(BOARD_NOW) + 600_000)
  await cardButton(page, 'Brightwater').focus()
  await page.keyboard.type('ke')
  await expect(cardButton(page, 'Kestrel Maps')).toBeFocused()
  await page.clock.fastForward(900)
  // Without Shift an "N" means that Caps Lock is on, and N is a shortcut then too.
  await page.keyboard.press('Shift+N')
  await page.keyboard.type('o')
  await expect(cardButton(page, 'Northwind Optics')).toBeFocused()
  await page.keyboard.press('End')
  await expect(cardButton(page, 'Sable Works')).toBeFocused()
  await page.keyboard.press('Home')
  await expect(cardButton(page, 'Northwind Optics')).toBeFocused()
})

/** Holds the page's animation frames back until the returned function is called. */
async function holdFrames(page: Page): Promise<() => Promise<void>> {
  const held = await page.evaluateHandle(() => {
    const draw = window.requestAnimationFrame.bind(window)
    const callbacks: FrameRequestCallback[] = []
    window.requestAnimationFrame = (callback) => -callbacks.push(callback)
    return { draw, callbacks }
  })
  return () =>
    held.evaluate(({ draw, callbacks }) => {
      window.requestAnimationFrame = draw
      return new Promise<void>((resolve) => {
        draw((time) => {
          for (const callback of callbacks) callback(time)
          resolve()
        })
      })
    })
}
