import { expect, type Locator } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { addCard, card, companiesIn, dragTo, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { entry, openEntry, section, timeline, typeTime } from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { openSlip, typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'
const TUESDAY = '2026-03-03T14:30:00Z'

/** Opens an interview of the open card and presses one of its buttons. */
async function chooseForInterview(interviews: Locator, day: string, name: string) {
  const line = await openEntry(interviews, day)
  await line.getByRole('button', { name }).click()
}

test('an interview ahead is cancelled or put on again, but nobody can have missed it', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aFullColumn({ stage: 'applied' }))
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, company)
  const interviews = timeline(drawer)
  await openEntry(interviews, 'Thu 19 March')
  await interviews.getByRole('button', { name: 'It’s off …' }).click()
  const dialog = page.getByRole('dialog', { name: `What happened at ${company}?` })
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('Choose what happened.')
  await dialog.getByText('No-show').click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('This interview hasn’t started.')
  await dialog.getByText('Cancelled by them', { exact: true }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(entry(interviews, 'Thu 19 March')).toContainText('Cancelled by them')

  await chooseForInterview(interviews, 'Thu 19 March', 'It’s on again')
  await expect(interviews).not.toContainText('Cancelled by them')

  await chooseForInterview(interviews, 'Thu 19 March', 'It’s off …')
  await dialog.getByText('I can’t make it').click()
  await typeDay(dialog, 'New day, if there is one', '24032026')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toContainText('Give the new time, or clear the day.')
  await typeTime(dialog, 'Starts at', '1000')
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
  await expect(entry(interviews, 'Thu 19 March')).toContainText('You couldn’t make it')
  await expect(entry(interviews, 'Tue 24 March')).toHaveCount(1)
  await expect(drawer).toContainText('The interview moves to Tuesday, 24 March.')

  // The card was left in Applied, and is offered the column that fits.
  await interviews.getByRole('button', { name: /^Move it to / }).click()
  await expect(interviews).not.toContainText('still in Applied')
  await expect(page.getByRole('alertdialog', { name: new RegExp(`^Moved ${company} to `) })).toBeVisible()
})

test('after a no-show the slip asks why, and the card asks for a new time', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aFullColumn({ stage: 'interview', answers: [] }))
  // The interview of 19 March is over, and its debrief is due.
  await open({ clock: '2026-03-19T17:00:00Z' })
  const drawer = await openCard(page, company)
  const interviews = timeline(drawer)
  await chooseForInterview(interviews, 'Interview with', 'What was said')
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await slip.getByRole('textbox', { name: 'Tom: what you said about' }).fill('nothing, they never came')
  await slip.getByRole('button', { name: 'It didn’t happen' }).click()
  const dialog = page.getByRole('dialog', { name: `What happened at ${company}?` })
  await expectAccessibleAndFitting(page, 'the dialog')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(slip.getByRole('textbox', { name: 'Tom: what you said about' })).toHaveValue(
    'nothing, they never came',
  )
  await slip.getByRole('button', { name: 'It didn’t happen' }).click()
  await dialog.getByText('No-show').click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(slip).toBeHidden()
  await expect(entry(interviews, 'Thu 19 March')).toContainText('No-show')
  const planned = timeline(drawer)
  await expect(planned).toContainText(/new (time|date)/i)

  await chooseForInterview(interviews, 'Thu 19 March', 'It did happen')
  await expect(interviews).not.toContainText('No-show')
  await expect(planned).not.toContainText(/new (time|date)/i)
})

test('the slip asks for the kind first, and “none yet” takes the record back', async ({ page, open }) => {
  await open({ clock: TUESDAY })
  const slip = await openSlip(page, { company, person: 'Jane Okafor' })
  await slip.getByText('None yet').click()
  await expect(slip.getByText('They’ll get back to me')).toBeHidden()
  const talk = page.getByRole('dialog', { name: `How was ${company}?` })
  await talk.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(talk).toBeHidden()
  const noted = `Noted that you haven’t spoken with ${company} yet`
  await expect(page.getByRole('alertdialog', { name: noted })).toBeVisible()
  await expect(card(page, company)).not.toContainText(/thank/i)

  // Undo brings the record back.
  await page.keyboard.press('Control+z')
  await expect(card(page, company)).toContainText(/thank/i)
})

test('what a drop from Applied records is said first, and dragging the card away takes it back', async ({
  page,
  open,
}) => {
  await open({ clock: TUESDAY })
  await addCard(page, { company })
  await dragTo(page, company, 'Waiting')
  const question = page.getByRole('dialog', { name: `Have you spoken with ${company}?` })
  await question.getByRole('button', { name: 'On site' }).click()
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await expect(slip.getByRole('radio', { name: 'On site' })).toBeChecked()
  await expect(slip.getByRole('list', { name: 'What happens next' })).toContainText('Tue 10 March')
  await slip.getByRole('button', { name: 'Skip' }).click()
  await expect(card(page, company)).toContainText(/thank/i)

  await moveByMenu(page, company, 'Interview')
  const told = `Moved ${company} to Interview; recorded conversation taken back`
  await expect(page.getByRole('alertdialog', { name: told })).toBeVisible()
  const drawer = await openCard(page, company)
  await expect(timeline(drawer)).toContainText('Set the interview date')
  await expect(entry(timeline(drawer), /Meeting|Interview with/)).toHaveCount(0)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+z')
  await expect(companiesIn(page, 'Waiting')).toHaveText([company])
})

test('leave to call asks for the number in the slip and keeps it on the person', async ({ page, open }) => {
  await open({ clock: TUESDAY })
  const slip = await openSlip(page, { company })
  await slip.getByText('I can follow up on …').click()
  await typeDay(slip, 'I can follow up on', '12032026')
  await slip.getByLabel('The number to call').fill('+1 555 0188')
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toContainText('Add the name of the person whose number this is.')
  await slip.getByRole('textbox', { name: 'Name' }).fill('Jane Okafor')
  await expect(slip.getByLabel('Jane Okafor’s number')).toHaveValue('+1 555 0188')
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  const drawer = await openCard(page, company)
  await expect(section(drawer, 'People')).toContainText('+1 555 0188')
  await expect(drawer).not.toContainText('Their number isn’t on the card')
})
