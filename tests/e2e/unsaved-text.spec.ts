import { expect, type Page } from '@playwright/test'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { addCard, card, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { openEntry, section, startAdding, timeline, unfold } from '../support/e2e/drawer-page.ts'
import { openSlip } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

// Some tests stop the host while the page is open, and one from before a restart is refused.
test.use({ tolerates: ['net::ERR_', 'WebSocket', 'status of 401'] })

const company = 'Northwind Optics'
const restored = 'Your unsaved text is back.'

/** Opens the board in another tab of the same browser. */
async function openTab(page: Page): Promise<Page> {
  const tab = await page.context().newPage()
  await tab.goto(new URL(page.url()).origin)
  await expect(tab.getByRole('main', { name: 'Board' })).toBeVisible()
  return tab
}

/** Locates the banner over the board that offers unsaved text. */
const banner = (page: Page, text: string) => page.getByRole('status').filter({ hasText: text })

test('a new card that was typed and not added comes back after a reload, and can be discarded', async ({
  page,
  open,
}) => {
  await open()
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill(company)
  await dialog.getByLabel('Role').fill('Lens designer')
  await page.reload()

  const offer = banner(page, '“New card” isn’t saved yet.')
  await expect(offer).toContainText('Lens designer')
  await offer.getByRole('button', { name: 'Open it' }).press('Enter')
  await expect(dialog.getByText(restored)).toBeVisible()
  await expect(dialog.getByLabel('Company')).toHaveValue(company)
  await expect(dialog.getByLabel('Role')).toHaveValue('Lens designer')

  await dialog.getByRole('button', { name: 'Discard it' }).press('Enter')
  await expect(dialog.getByLabel('Company')).toHaveValue('')
  await expect(dialog.getByText(restored)).toBeHidden()
  await page.reload()
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(offer).toBeHidden()
})

test('a new card typed in a tab that was closed is offered in the next tab, and nothing stays once it is added', async ({
  page,
  open,
}) => {
  await open()
  const closed = await openTab(page)
  await closed.getByRole('button', { name: 'New card', exact: true }).click()
  await closed.getByRole('dialog', { name: 'New card' }).getByLabel('Company').fill(company)
  // While the tab lives, its text is its own.
  await page.reload()
  await expect(page.getByRole('main', { name: 'Board' })).toBeVisible()
  await expect(banner(page, '“New card”')).toBeHidden()
  await closed.close()

  await banner(page, '“New card”').getByRole('button', { name: 'Open it' }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await expect(dialog.getByLabel('Company')).toHaveValue(company)
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(card(page, company)).toBeVisible()
  await page.reload()
  await expect(card(page, company)).toBeVisible()
  await expect(banner(page, 'not saved yet')).toBeHidden()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('the slip comes back after a reload, with what was typed and even untouched', async ({ page, open }) => {
  await open({ clock: '2026-03-03T14:30:00Z' })
  const slip = await openSlip(page, { company })
  await page.reload()
  await expect(slip).toBeVisible()
  await expect(slip.getByText(restored)).toBeHidden()
  await slip.getByRole('textbox', { name: 'what you said about' }).fill('week-one churn')
  await slip.getByRole('button', { name: 'just now' }).click()
  await slip.getByText('An hour ago', { exact: true }).click()
  await page.reload()

  await expect(slip.getByText(restored)).toBeVisible()
  await expect(slip.getByRole('textbox', { name: 'what you said about' })).toHaveValue('week-one churn')
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  const drawer = await openCard(page, company)
  await openEntry(timeline(drawer), / with |Call|Conversation/)
  await expect(drawer.getByLabel('What they said about …')).toHaveValue('week-one churn')
  await page.reload()
  await expect(card(page, company)).toBeVisible()
  await expect(banner(page, company)).toBeHidden()
})

test('why a card is closed, an answer and a new line come back where they were typed', async ({
  page,
  open,
}) => {
  await open()
  await addCard(page, { company })
  await moveByMenu(page, company, 'Closed …')
  const closing = page.getByRole('dialog', { name: `Close ${company}` })
  await closing.getByText('They said no', { exact: true }).click()
  await closing.getByLabel('What would have made the difference').fill('More years with lasers')
  await page.reload()
  await banner(page, company).getByRole('button', { name: 'Open it' }).click()
  await expect(closing.getByLabel('What would have made the difference')).toHaveValue(
    'More years with lasers',
  )
  await closing.getByRole('button', { name: 'Cancel' }).click()
  await expect(banner(page, company)).toBeHidden()

  const drawer = await openCard(page, company)
  await startAdding(drawer, 'What they said')
  const answer = drawer.getByRole('form', { name: 'Their answer' })
  await answer.getByLabel('In their words').fill('The board meets on Thursday.')
  await page.reload()
  await banner(page, company).getByRole('button', { name: 'Open it' }).click()
  await expect(answer.getByText(restored)).toBeVisible()
  await expect(answer.getByLabel('In their words')).toHaveValue('The board meets on Thursday.')
  await answer.getByRole('button', { name: 'Cancel' }).click()
  await page.keyboard.press('Escape')
  await expect(banner(page, company)).toBeHidden()
})

test('notes typed into a card that another tab deletes are kept, and go with the card when it is back', async ({
  page,
  open,
}) => {
  await open()
  await addCard(page, { company })
  const other = await openTab(page)
  const drawer = await openCard(page, company)
  await startAdding(drawer, 'Notes')
  await drawer.getByRole('textbox', { name: 'Notes' }).fill('She cares about week one.')
  const theirs = await openCard(other, company)
  await theirs.getByRole('button', { name: 'More', exact: true }).click()
  await other.getByRole('menuitem', { name: 'Delete this card' }).click()

  await expect(drawer).toBeHidden()
  const offer = banner(page, `${company} was deleted.`)
  await expect(offer).toContainText('She cares about week one.')
  await offer.getByRole('button', { name: 'Bring the card back' }).click()
  await expect(card(page, company)).toBeVisible()
  await banner(page, company).getByRole('button', { name: 'Open it' }).click()
  await expect(drawer.getByRole('textbox', { name: 'Notes' })).toHaveValue('She cares about week one.')
  await expect(drawer.getByText(restored)).toBeVisible()
  await drawer.getByRole('textbox', { name: 'Notes' }).focus()
  await drawer.getByLabel('Role').focus()
  await expect(drawer.getByText(restored)).toBeHidden()
  await expect(other.getByText('She cares about week one.')).toBeHidden()
  await page.reload()
  await expect((await openCard(page, company)).getByRole('textbox', { name: 'Notes' })).toHaveValue(
    'She cares about week one.',
  )
  await expect(banner(page, company)).toBeHidden()
})

/** Opens the link of a host that was started again, then closes the page from before, which has no access to it. */
async function openAfterRestart(before: Page, address: string): Promise<Page> {
  const fresh = await before.context().newPage()
  await fresh.goto(address)
  await expect(card(fresh, company)).toBeVisible()
  await before.close()
  await fresh.reload()
  return fresh
}

test('text typed while the host is down is offered again once the host is back', async ({
  page,
  open,
  start,
}) => {
  const first = await open()
  const { port } = new URL(first.address())
  await addCard(page, { company })
  const drawer = await openCard(page, company)
  await first.kill()
  await expect(page.getByText('Callback has stopped or can’t be reached.')).toBeVisible()
  await drawer.getByLabel('Role').fill('Lens designer')
  await drawer.getByLabel('Company').focus()
  await expect(drawer.getByText(/^Callback has stopped or can’t be reached/)).toBeVisible()

  const second = await start({ args: ['--port', port] })
  const fresh = await openAfterRestart(page, second.address())
  await banner(fresh, company).getByRole('button', { name: 'Open it' }).click()
  const reopened = fresh.getByRole('dialog', { name: company })
  await expect(reopened.getByText(restored)).toBeVisible()
  await expect(reopened.getByLabel('Role')).toHaveValue('Lens designer')
})

test('a value that the host refused is not sent again by itself after the host was restarted', async ({
  page,
  open,
  start,
}) => {
  const first = await open()
  const { port } = new URL(first.address())
  await addCard(page, { company })
  const drawer = await openCard(page, company)
  await drawer.getByLabel('Company').fill('')
  await drawer.getByLabel('Role').focus()
  await expect(drawer.getByText('The company name is empty. Type it and try again.')).toBeVisible()
  await first.kill()
  const second = await start({ args: ['--port', port] })
  const fresh = await openAfterRestart(page, second.address())
  await banner(fresh, company).getByRole('button', { name: 'Open it' }).click()
  const reopened = fresh.getByRole('dialog', { name: company })
  await expect(reopened.getByLabel('Company')).toHaveValue('')
  await expect(reopened.getByText(restored)).toBeVisible()
  await reopened.getByRole('button', { name: 'Discard it' }).click()
  await expect(reopened.getByLabel('Company')).toHaveValue(company)
})

test('a line that was being added when the page ended is added once', async ({ page, open }) => {
  await open()
  await addCard(page, { company })
  const drawer = await openCard(page, company)
  const points = await unfold(drawer, 'Your strengths')
  await points.getByRole('button', { name: 'Add a strength' }).click()
  await points.getByLabel('What you bring').fill('Led the move to one design system')
  await drawer.getByRole('button', { name: 'Add someone' }).click()
  await drawer.getByRole('textbox', { name: 'Name' }).fill('Jane Okafor')
  await page.reload()
  const reopened = await openCard(page, company)
  await expect(section(reopened, 'People')).toContainText('Jane Okafor')
  await expect(reopened.getByText(restored)).toBeHidden()
  await expect((await unfold(reopened, 'Your strengths')).getByLabel('Strength')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await expect(banner(page, company)).toBeHidden()
})

test('text typed into a note while the host was down is on the note desk again after a restart', async ({
  page,
  open,
  start,
}) => {
  const first = await open({ clock: '2026-03-03T14:30:00Z' })
  const { port } = new URL(first.address())
  const slip = await openSlip(page, { company, person: 'Jane Okafor' })
  await slip.getByText('No date', { exact: true }).click()
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await card(page, company)
    .getByRole('button', { name: /Thank Jane/ })
    .click()
  const { body } = locateNoteDesk(page)
  await expect(body).not.toHaveValue('')
  await first.kill()
  await body.fill('Dear Jane, thank you for your time.')
  const second = await start({ args: ['--port', port], clock: '2026-03-03T14:40:00Z' })
  await page.goto(second.address())
  await banner(page, company).getByRole('button', { name: 'Open it' }).click()
  await expect(body).toHaveValue('Dear Jane, thank you for your time.')
})
