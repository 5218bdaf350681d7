import { expect, type Locator, type Page } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { anOffer } from '../support/builders/offer.ts'
import { openCard } from '../support/e2e/board-page.ts'
import {
  leaveField,
  openEntry,
  startAdding,
  timeline,
  typeOver,
  typeTime,
} from '../support/e2e/drawer-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { openSlip, typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

test.use({ tolerates: ['net::ERR_'] })

const company = 'Northwind Optics'
const clock = CARD_NOW

test.beforeEach(({ folder }) =>
  seedFolder(folder, aFullColumn({ stage: 'offer', offers: [anOffer({ at: '2026-03-10T08:00:00.000Z' })] })),
)

/** Opens the form for a new interview. */
async function openInterviewForm(page: Page): Promise<Locator> {
  const drawer = await openCard(page, company)
  const interviews = timeline(drawer)
  await startAdding(interviews, 'Interview')
  return interviews.getByRole('form', { name: 'Interview' })
}

const dateField = (form: Locator) => form.getByRole('textbox', { name: 'Day', exact: true })
const timeField = (form: Locator) => form.getByRole('textbox', { name: 'Starts at', exact: true })

/** Pastes a text into the focused field, as from another program. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => document.execCommand('insertText', false, pasted), text)
}

test('what is typed is what is entered', async ({ page, open }) => {
  await open({ clock })
  const form = await openInterviewForm(page)
  const typedDays = [
    ['1/12/2026', '1 Dec 2026'],
    ['2/12/2026', '2 Dec 2026'],
    ['2.12.26', '2 Dec 2026'],
    ['2 12 2026', '2 Dec 2026'],
    ['2026-12-02', '2 Dec 2026'],
    ['Dec 2nd, 2026', '2 Dec 2026'],
    ['25/3', '25 Mar 2026'],
  ] as const
  for (const [typed, shown] of typedDays) {
    await typeDay(form, 'Day', typed)
    await page.keyboard.press('Tab')
    await expect(dateField(form), typed).toHaveValue(shown)
  }
  const typedTimes = [
    ['2:15', '2:15'],
    ['1:30', '1:30'],
    ['1530', '15:30'],
    ['15.15', '15:15'],
    ['3pm', '15:00'],
  ] as const
  for (const [typed, shown] of typedTimes) {
    await typeTime(form, 'Starts at', typed)
    await page.keyboard.press('Tab')
    await expect(timeField(form), typed).toHaveValue(shown)
  }
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(timeline(page.getByRole('dialog'))).toContainText('Wed 25 March, 20:00–20:30')
})

test('a pasted date is read like a typed one', async ({ page, open }) => {
  await open({ clock })
  const form = await openInterviewForm(page)
  await dateField(form).focus()
  await paste(page, '\u200e1\u200e/\u200e12\u200e/\u200e2026')
  await timeField(form).focus()
  await paste(page, '3:15\u202fPM')
  await leaveField(page)
  await expect(dateField(form)).toHaveValue('1 Dec 2026')
  await expect(timeField(form)).toHaveValue('15:15')
})

test('what means nothing is kept as typed, with the reason, until it is right', async ({ page, open }) => {
  await open({ clock })
  const form = await openInterviewForm(page)
  await typeDay(form, 'Day', '3/13/2026')
  await typeTime(form, 'Starts at', '24:00')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(dateField(form)).toBeFocused()
  await expect(dateField(form)).toHaveValue('3/13/2026')
  await expect(dateField(form)).toHaveAccessibleDescription(
    /There’s no month 13\. The day comes first: 13\/3\/2026/,
  )
  await expect(timeField(form)).toHaveValue('24:00')
  await expect(timeField(form)).toHaveAccessibleDescription(/The day ends at 23:59/)

  await page.keyboard.type('13/3/2026')
  await typeTime(form, 'Starts at', '9')
  await page.keyboard.press('Enter')
  await expect(form).toBeHidden()
  await expect(timeline(page.getByRole('dialog'))).toContainText('Fri 13 March, 14:00–14:30')
})

test('a refused date does not replace the one that is stored', async ({ page, open }) => {
  await open({ clock })
  const drawer = await openCard(page, company)
  const offer = timeline(drawer)
  const answerBy = offer.getByRole('textbox', { name: 'Answer by', exact: true })
  await openEntry(offer, 'Their offer')
  await typeDay(offer, 'Answer by', '20/3')
  await leaveField(page)
  await typeDay(offer, 'Answer by', '31/6/2026')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeVisible()
  await expect(answerBy).toHaveAccessibleDescription(/There’s no 31 June 2026/)
  await expect(answerBy).toHaveValue('31/6/2026')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await openEntry(timeline(await openCard(page, company)), 'Their offer')
  await expect(answerBy).toHaveValue('20 Mar 2026')

  await answerBy.fill('')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await openEntry(timeline(await openCard(page, company)), 'Their offer')
  await expect(answerBy).toHaveValue('')
})

test('arrow keys move a date by a day and a time by a quarter of an hour', async ({ page, open }) => {
  await open({ clock })
  const form = await openInterviewForm(page)
  await typeDay(form, 'Day', '31/3/2026')
  await page.keyboard.press('ArrowUp')
  await expect(dateField(form)).toHaveValue('1 Apr 2026')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(dateField(form)).toHaveValue('30 Mar 2026')
  await typeTime(form, 'Starts at', '9:20')
  await page.keyboard.press('ArrowUp')
  await expect(timeField(form)).toHaveValue('9:30')
  await page.keyboard.press('ArrowDown')
  await expect(timeField(form)).toHaveValue('9:15')
})

test('a day is chosen in the calendar, by mouse and by keys', async ({ page, open }) => {
  await open({ clock })
  const form = await openInterviewForm(page)
  await form.getByRole('button', { name: 'Calendar: Day' }).click()
  await page.getByRole('button', { name: /25 March 2026/ }).click()
  await expect(dateField(form)).toHaveValue('25 Mar 2026')
  await tabTo(page, form.getByRole('button', { name: 'Calendar: Day' }))
  await page.keyboard.press('Enter')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(dateField(form)).toHaveValue('26 Mar 2026')
  await expect(form.getByRole('button', { name: 'Calendar: Day' })).toBeFocused()
})

test('an interview may end after midnight', async ({ page, open }) => {
  await open({ clock })
  const form = await openInterviewForm(page)
  await typeDay(form, 'Day', '25/3/2026')
  await typeTime(form, 'Starts at', '18:30')
  await typeTime(form, 'Ends at', '0:30')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(timeline(page.getByRole('dialog'))).toContainText('Wed 25 March, 23:30–5:30')
})

test('dates and times follow Settings, in fields and in words', async ({ page, open }) => {
  const host = await open({ clock })
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  const choose = async (label: string, option: string) => {
    await dialog.getByRole('button', { name: label }).click()
    await page.getByRole('option', { name: option }).click()
  }
  await choose('Dates', '12/31/2026')
  await choose('Times', '3:30 pm')
  await choose('Weeks start on', 'Sunday')
  const alertHour = dialog.getByRole('textbox', { name: 'Alert time' })
  await expect(alertHour).toHaveValue('9:00 am')
  await typeOver(alertHour, '9:30')
  await leaveField(page)
  await expect(alertHour).toHaveAccessibleDescription('Morning or afternoon? Type 9:30 am or 9:30 pm.')
  await typeOver(alertHour, '9:30 am')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(page.getByRole('heading', { name: 'Tuesday, March 10' })).toBeVisible()

  const form = await openInterviewForm(page)
  await expect(dateField(form)).toHaveAttribute('placeholder', 'mm/dd/yyyy')
  await typeDay(form, 'Day', '3/13/2026')
  await typeTime(form, 'Starts at', '3pm')
  await leaveField(page)
  await expect(dateField(form)).toHaveValue('Mar 13, 2026')
  await expect(timeField(form)).toHaveValue('3:00 pm')
  await form.getByRole('button', { name: 'Calendar: Day' }).click()
  await expect(page.getByRole('grid').locator('th').first()).toHaveText('S')
  await page.keyboard.press('Escape')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(timeline(page.getByRole('dialog'))).toContainText('Fri March 13, 8:00 pm–8:30 pm')
  await page.keyboard.press('Escape')
  await host.stop()

  await open({ clock })
  await expect(page.getByRole('heading', { name: 'Tuesday, March 10' })).toBeVisible()
})

test('without a choice, dates and times follow the system', async ({ page, open }) => {
  await open({ clock, env: { LC_ALL: 'en_US.UTF-8' } })
  await expect(page.getByRole('heading', { name: 'Tuesday, March 10' })).toBeVisible()
  const form = await openInterviewForm(page)
  await typeDay(form, 'Day', '1/12/2026')
  await typeTime(form, 'Starts at', '3pm')
  await leaveField(page)
  await expect(dateField(form)).toHaveValue('Jan 12, 2026')
  await expect(timeField(form)).toHaveValue('3:00 pm')
})

test('Escape in the slip does not lose a date that was just typed', async ({ page, open }) => {
  await open({ clock })
  const slip = await openSlip(page, { company: 'Juniper Bank' })
  await slip.getByText('By …', { exact: true }).click()
  await typeDay(slip, 'They’ll get back by', '20/3')
  await page.keyboard.press('Escape')
  await expect(slip).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(slip.getByText('This isn’t saved yet.')).toBeVisible()
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  const drawer = await openCard(page, 'Juniper Bank')
  await expect(timeline(drawer)).toContainText('They’ll get back by Fri 20 March')
})
