import { expect, type Locator } from '@playwright/test'
import { locateNoteDesk, readClipboard } from '../support/e2e/alerts-page.ts'
import { card, cardButton, companiesIn } from '../support/e2e/board-page.ts'
import { BOARD_LATER, fillBoard } from '../support/e2e/full-board.ts'
import { expectAnnounced, tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

const TUESDAY = '2026-03-03T14:30:00Z'
const DAY_7 = '2026-03-10T08:05:00Z'
const FRIDAY = '2026-03-06T15:00:00Z'
const DAY_9 = '2026-03-12T10:00:00Z'

const company = 'Northwind Optics'

test.use({ tolerates: ['net::ERR_'] })

test('the main job is done with the keyboard alone', async ({ page, open }) => {
  const { keyboard } = page
  const press = (key: string) => keyboard.press(key)

  const tuesday = await open({ clock: TUESDAY })
  await press('n')
  const adding = page.getByRole('dialog', { name: 'New card' })
  await expect(adding.getByLabel('Company')).toBeFocused()
  await keyboard.type(company)
  await press('Tab')
  await keyboard.type('Lens designer')
  await press('Enter')
  await expect(adding).toBeHidden()
  await expect(cardButton(page, company)).toBeFocused()

  await press('Control+Shift+ArrowRight')
  await expectAnnounced(page, `Moved ${company} to Phone screen, 1 of 1`)
  await expect(companiesIn(page, 'Phone screen')).toHaveText([company])
  await expect(cardButton(page, company)).toBeFocused()
  await press('Control+Shift+ArrowUp')
  await expectAnnounced(page, `${company} is already at the top of its column`)

  await press('m')
  await expect(page.getByRole('menuitem', { name: 'Applied' })).toBeFocused()
  await press('ArrowDown')
  await press('ArrowDown')
  await expect(page.getByRole('menuitem', { name: 'Waiting' })).toBeFocused()
  await press('Enter')
  await expectAnnounced(page, `Moved ${company} to Waiting, 1 of 1`)

  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await tabTo(page, slip.getByLabel('Name'))
  await keyboard.type('Jane Okafor')
  await press('Tab')
  await expect(slip.getByRole('textbox', { name: 'Jane Okafor: what you said about' })).toBeFocused()
  await keyboard.type('how the new lab is staffed')
  await tabTo(page, slip.getByRole('radio', { name: 'No date' }))
  await press('ArrowRight')
  await expect(slip.getByRole('radio', { name: 'Fri 6 March' })).toBeChecked()
  await press('ArrowLeft')
  await tabTo(page, slip.getByRole('button', { name: 'Save', exact: true }))
  await press('Enter')
  await expect(slip).toBeHidden()
  await expect(cardButton(page, company)).toBeFocused()
  await expect(card(page, company)).toContainText('Thank Jane by tomorrow afternoon')
  await tuesday.stop()

  // Another application is added during the week.
  const friday = await open({ clock: FRIDAY })
  await press('n')
  await expect(adding.getByLabel('Company')).toBeFocused()
  await keyboard.type('Juniper Bank')
  await press('Enter')
  await expect(adding).toBeHidden()
  await friday.stop()

  const nextTuesday = await open({ clock: DAY_7 })
  await tabTo(page, page.getByRole('button', { name: 'Alerts, 1 unread' }))
  await press('Enter')
  await tabTo(page, page.getByRole('dialog', { name: 'Alerts' }).getByRole('button', { name: /^Unread: / }))
  await press('Enter')
  const { desk, body } = locateNoteDesk(page)
  await tabTo(page, body)
  await press('Control+Home')
  for (const _ of 'Hi') await press('Shift+ArrowRight')
  await keyboard.type('Dear')
  await expect(body).toHaveValue(/^Dear Jane,\n/)
  await press('Control+Enter')
  await expect(desk.getByRole('status')).toContainText('Copied.')
  expect(await readClipboard(page)).toBe(await body.inputValue())
  await tabTo(page, desk.getByRole('button', { name: 'Mark as sent' }))
  await press('Enter')
  await expect(desk).toBeHidden()
  await expect(card(page, company)).toContainText('Checked in today')
  await nextTuesday.stop()

  await open({ clock: DAY_9 })
  await expect(page).toHaveTitle('Callback')
  await tabTo(page, page.getByRole('button', { name: 'Alerts, none unread' }))
  await press('Enter')
  await expect(page.getByRole('dialog', { name: 'Alerts' }).getByRole('listitem')).toContainText('over')
  await press('Escape')
  await expect(page.getByRole('button', { name: /^Alerts/ })).toBeFocused()
  await tabTo(page, cardButton(page, company))
  await press('Enter')
  const drawer = page.getByRole('dialog', { name: company })
  await expect(drawer).toContainText('Checked in with Jane Okafor')
  await press('Escape')
  await expect(drawer).toBeHidden()
  await expect(cardButton(page, company)).toBeFocused()
})

test('after sending a note the focus returns to what opened it, or to the card if that is gone', async ({
  page,
  open,
  folder,
}) => {
  await fillBoard(folder)
  await open({ clock: BOARD_LATER })
  const { desk, body } = locateNoteDesk(page)
  const today = page.getByRole('region', { name: 'Today' })
  const send = async (opener: Locator) => {
    await tabTo(page, opener)
    await page.keyboard.press('Enter')
    await expect(body).not.toBeEmpty()
    await tabTo(page, desk.getByRole('button', { name: 'Mark as sent' }))
    await page.keyboard.press('Enter')
    await expect(desk).toBeHidden()
  }
  await send(today.getByRole('button', { name: 'Write: Thank the hiring team for the offer' }))
  await expect(cardButton(page, 'Fabrikam')).toBeFocused()

  // The card first shows the news of the offer. Its check-in then waits for a week, but it can be sent.
  const waiting = card(page, 'Northwind Optics')
  await send(waiting.getByRole('button', { name: /^Tell Jane about your other offer/ }))
  await expect(waiting.getByRole('button', { name: 'On hold until Mon 23 March' })).toBeFocused()
  await send(waiting.getByRole('button', { name: 'On hold until Mon 23 March' }))
  // The news counts as a message, so two are now unanswered, and only notes to keep in touch follow.
  await expect(waiting.getByRole('button', { name: 'Stay in touch Mon 6 April' })).toBeFocused()
})
