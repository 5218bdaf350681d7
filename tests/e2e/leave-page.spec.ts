import { expect, type Page } from '@playwright/test'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { addCard, card, openCard } from '../support/e2e/board-page.ts'
import { section } from '../support/e2e/drawer-page.ts'
import { openSlip } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

// The page left open tries to reach its host, which has ended.
test.use({ tolerates: ['net::ERR_', 'WebSocket'] })

const company = 'Northwind Optics'

/** Leaves the page, as when the tab is closed or navigates. */
const unload = async (page: Page) => void (await page.goto('about:blank'))

/**
 * Freezes the page as a browser does in the background. A headless browser never does, so the event is
 * dispatched.
 */
const freeze = (page: Page) =>
  page.evaluate(() => void document.dispatchEvent(new Event('freeze', { bubbles: true })))

/** Hides the page, as when another tab comes to the front. */
const hide = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true })
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true }))
  })

for (const [how, leave] of [
  ['is unloaded', unload],
  ['is frozen', freeze],
] as const) {
  test(`the text in a field and in a new line is saved when the page ${how}`, async ({ page, open }) => {
    const host = await open()
    const address = page.url()
    await addCard(page, { company })
    const drawer = await openCard(page, company)
    await drawer.getByRole('button', { name: 'Add someone' }).click()
    await drawer.getByRole('textbox', { name: 'Name' }).fill('Jane Okafor')
    await drawer.getByLabel('Role').fill('Lens designer')
    await leave(page)

    const other = await page.context().newPage()
    await other.goto(address)
    await expect(card(other, company)).toContainText('Lens designer')
    const reopened = await openCard(other, company)
    await expect(section(reopened, 'People')).toContainText('Jane Okafor')
    await host.stop()
  })
}

test('a field is saved when another tab comes to the front, and a new line stays unsaved', async ({
  page,
  open,
}) => {
  await open()
  await addCard(page, { company })
  const drawer = await openCard(page, company)
  await drawer.getByRole('button', { name: 'Add someone' }).click()
  await drawer.getByRole('textbox', { name: 'Name' }).fill('Jane Oka')
  await drawer.getByLabel('Role').fill('Lens designer')
  await hide(page)
  await expect(card(page, company)).toContainText('Lens designer')
  await expect(drawer.getByRole('textbox', { name: 'Name' })).toHaveValue('Jane Oka')
})

test('text typed into a note just before the page unloads is kept', async ({ page, open }) => {
  await open({ clock: '2026-03-03T14:30:00Z' })
  const address = page.url()
  const slip = await openSlip(page, { company, role: 'Lens designer', person: 'Jane Okafor' })
  await slip.getByText('No date', { exact: true }).click()
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await card(page, company)
    .getByRole('button', { name: /Thank Jane/ })
    .click()
  const { body } = locateNoteDesk(page)
  await expect(body).not.toHaveValue('')
  // With the clock paused, the autosave delay never ends.
  await page.clock.pauseAt('2026-03-03T15:30:00Z')
  await body.fill('Dear Jane, thank you for your time.')
  await unload(page)

  await page.clock.resume()
  await page.goto(address)
  await card(page, company)
    .getByRole('button', { name: /Thank Jane/ })
    .click()
  await expect(locateNoteDesk(page).body).toHaveValue('Dear Jane, thank you for your time.')
})
