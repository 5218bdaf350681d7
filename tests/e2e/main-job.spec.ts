import { expect } from '@playwright/test'
import { addOnFriday } from '../support/e2e/add-on-friday.ts'
import { locateNoteDesk, openInbox, readClipboard } from '../support/e2e/alerts-page.ts'
import { addCard, card, dragTo, openCard } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

// Timeline 1 of the rules, the user in Berlin: the call ends on a Tuesday at 15:30, so day 7 is the next Tuesday.
const TUESDAY = '2026-03-03T14:30:00Z'
const DAY_7 = '2026-03-10T08:05:00Z'
const DAY_7_LATER = '2026-03-10T15:00:00Z'
const DAY_9 = '2026-03-12T10:00:00Z'

const company = 'Northwind Optics'

// The page stays open while its host is stopped.
test.use({ tolerates: ['net::ERR_'] })

test('a card dragged to Waiting alerts on day 7, and its note is copied and marked as sent', async ({
  page,
  open,
}) => {
  const tuesday = await open({ clock: TUESDAY })
  await addCard(page, { company, role: 'Lens designer', stage: 'Phone screen' })
  await dragTo(page, company, 'Waiting')
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await slip.getByLabel('Name').fill('Jane Okafor')
  await slip.getByText('No date', { exact: true }).click()
  await slip.getByRole('textbox', { name: 'what you said about' }).fill('how the new lab is staffed')
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await expect(card(page, company)).toContainText('Thank Jane by tomorrow afternoon')
  await expect(page).toHaveTitle('Callback')
  expect(await tuesday.stop()).toBe(0)

  await addOnFriday(page, open)

  const nextTuesday = await open({ clock: DAY_7 })
  await expect(page).toHaveTitle('(1) Callback')
  await expect(card(page, company)).toContainText('Check in today')
  const alerts = await openInbox(page)
  await expect(alerts).toHaveCount(1)
  await expect(alerts).toContainText('Unread: ')
  await expect(alerts).toContainText('Check in with Jane Okafor')
  await expect(alerts).toContainText(company)
  await nextTuesday.stop()

  // A restart does not deliver the same alert twice.
  const restarted = await open({ clock: DAY_7 })
  await expect(page).toHaveTitle('(1) Callback')
  await expect(await openInbox(page)).toHaveCount(1)
  await page
    .getByRole('dialog', { name: 'Alerts' })
    .getByRole('button', { name: /^Unread: Check in with Jane Okafor/ })
    .click()
  const { desk, subject, body } = locateNoteDesk(page)
  await expect(desk).toContainText('Check in with Jane Okafor')
  await expect(page).toHaveTitle('Callback')
  await expect(body).toHaveValue(/Jane/)
  const written = await body.inputValue()
  expect(`${await subject.inputValue()}\n${written}`).toContain('the lens designer role')
  expect(written).toContain('our call last week')
  // What was noted in the words of the note is part of it.
  expect(written).toContain('how the new lab is staffed')
  await expect(desk).toContainText('how the new lab is staffed')
  expect(written).not.toMatch(/[[\]{}]|undefined|null/)

  const edited = written.replace('how the new lab is staffed', 'how you staff the new lab')
  expect(edited).not.toBe(written)
  await body.fill(edited)
  await desk.getByRole('button', { name: 'Copy note' }).click()
  await expect(desk.getByRole('button', { name: 'Copied' })).toBeVisible()
  await expect(desk.getByRole('status')).toContainText('Copied.')
  expect(await readClipboard(page)).toBe(edited)
  await desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(desk).toBeHidden()
  await expect(card(page, company)).toContainText('Checked in today')
  await restarted.stop()

  for (const clock of [DAY_7_LATER, DAY_9]) {
    const later = await open({ clock })
    await expect(page).toHaveTitle('Callback')
    const over = await openInbox(page)
    await expect(over).toHaveCount(1)
    await expect(over).toContainText('over')
    await expect(over).not.toContainText('Unread')
    await page.keyboard.press('Escape')
    const drawer = await openCard(page, company)
    const sent = drawer.getByRole('listitem').filter({ hasText: 'Checked in with Jane Okafor' })
    await expect(sent).toHaveCount(1)
    await sent.getByRole('button', { name: 'Checked in with Jane Okafor' }).click()
    await expect(sent).toContainText('how you staff the new lab')
    await later.stop()
  }
})
