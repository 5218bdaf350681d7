import { expect, type Locator, type Page } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { anOffer } from '../support/builders/offer.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { leaveField, section, typeTime, unfold } from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'
const long = 'x'.repeat(10_000)
const withMarkup = '\u0000<b>Optics</b>\u001b {{company}} &amp;'
const cleaned = '<b>Optics</b> {{company}} &amp;'

/** The single-line fields of each section, and their maximum lengths. */
const singleLineFields: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Posting: { Link: 2000 },
  'Their offer': {
    'Start date': 200,
    Department: 200,
    Place: 200,
    'Dress code': 200,
    Pay: 200,
    Contract: 200,
    'When to talk it over': 200,
  },
  'What you promised': { 'What you promised': 200 },
  People: { Name: 200, Title: 200, 'Job title': 200, 'E-mail': 200, Phone: 200 },
  Interviews: { 'Place, number or link': 200, 'What you talked about': 200 },
}

/** The multi-line fields of each section, which take any length. */
const multiLineFields: Readonly<Record<string, readonly string[]>> = {
  Posting: ['Text of the posting'],
  People: ['Notes'],
  Interviews: ['The challenge they face', 'What they are good at', 'What you learned'],
  Notes: ['Notes'],
}

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, aFullColumn({ stage: 'offer', offers: [anOffer({ at: '2026-03-10T08:00:00.000Z' })] }))
  await open({ clock: CARD_NOW })
})

/** Opens the drawer with every editor that has fields. */
async function openAllEditors(page: Page): Promise<Locator> {
  const drawer = await openCard(page, company)
  for (const name of ['Selling points', 'Posting', 'Pace and place']) await unfold(drawer, name)
  await drawer.getByRole('button', { name: /^Edit the interview of Tue 3 March/ }).click()
  await drawer.getByRole('button', { name: 'Edit “Send the portfolio”' }).click()
  await drawer.getByRole('button', { name: 'Edit Tom Wu' }).click()
  await expect(drawer.getByLabel('What you learned')).toBeVisible()
  return drawer
}

const locateField = (drawer: Locator, part: string, name: string) =>
  section(drawer, part).getByRole('textbox', { name, exact: true })

test('each single-line field refuses 10,000 characters and keeps them to be shortened', async ({ page }) => {
  const drawer = await openAllEditors(page)
  for (const [part, fields] of Object.entries(singleLineFields))
    for (const [name, maxLength] of Object.entries(fields)) {
      const field = locateField(drawer, part, name)
      const before = await field.inputValue()
      await field.fill(long)
      await leaveField(page)
      const sentence = new RegExp(`too long: 10,000 characters, ${maxLength.toLocaleString('en-US')} at most`)
      await expect(field, `${part}: ${name}`).toHaveAccessibleDescription(sentence)
      await expect(field).toHaveValue(long)
      await field.fill(before)
      await leaveField(page)
      await expect(field).not.toHaveAccessibleDescription(sentence)
    }
})

test('each multi-line field keeps 10,000 characters', async ({ page }) => {
  const drawer = await openAllEditors(page)
  for (const [part, names] of Object.entries(multiLineFields))
    for (const name of names) {
      await locateField(drawer, part, name).fill(long)
      await leaveField(page)
    }
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(drawer).toBeHidden()
  await page.reload()
  const reopened = await openAllEditors(page)
  for (const [part, names] of Object.entries(multiLineFields))
    for (const name of names)
      await expect(locateField(reopened, part, name), `${part}: ${name}`).toHaveValue(long)
})

test('control characters are removed, and pasted markup stays plain text', async ({ page }) => {
  const drawer = await openAllEditors(page)
  const all = [
    ...Object.entries(singleLineFields).map(([part, fields]) => [part, Object.keys(fields)] as const),
  ]
  for (const [part, names] of [...all, ...Object.entries(multiLineFields)])
    for (const name of names) {
      const field = locateField(drawer, part, name)
      await field.fill(withMarkup)
      await leaveField(page)
      await expect(field, `${part}: ${name}`).toHaveValue(cleaned)
    }
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await expect(page.locator('b', { hasText: 'Optics' })).toHaveCount(0)
})

test('an unfinished or impossible date is reported at its field', async ({ page }) => {
  const drawer = await openCard(page, company)
  const offer = section(drawer, 'Their offer')
  const day = offer.getByRole('group', { name: 'Answer by', exact: true })
  await typeDay(offer, 'Answer by', '1303')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeVisible()
  await expect(day).toHaveAccessibleDescription(/Finish the date: day, month and year\./)
  await expect(day).toContainText('13/03/yyyy')

  await typeDay(offer, 'Answer by', '31062026')
  await leaveField(page)
  await expect(day).toHaveAccessibleDescription(/There is no 31 June 2026\./)
  await expect(day).toContainText('30/06/2026')
  await typeDay(offer, 'Answer by', '12030026')
  await leaveField(page)
  await expect(day).toHaveAccessibleDescription(/The year 26 is more than ten years away\./)
  await typeDay(offer, 'Answer by', '20032026')
  await leaveField(page)
  await expect(day).not.toHaveAccessibleDescription(/Check the date/)
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(drawer).toBeHidden()
  await page.reload()
  await openCard(page, company)
  await expect(day).toContainText('20/03/2026')
})

test('a form with half a date or half a time is not submitted', async ({ page }) => {
  const drawer = await openCard(page, company)
  const answers = section(drawer, 'What they answered')
  await answers.getByRole('button', { name: 'Note an answer' }).click()
  const form = answers.getByRole('form', { name: 'Their answer' })
  await form.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'No decision yet' }).click()
  await typeDay(form, 'When it came', '09')
  await form.getByRole('button', { name: 'Save' }).click()
  const day = form.getByRole('group', { name: 'When it came', exact: true })
  await expect(day).toHaveAccessibleDescription(/Finish the date/)
  await expect(day.getByRole('spinbutton', { name: /month/ })).toBeFocused()
  await page.keyboard.type('032026')
  await typeTime(form, 'At', '09')
  await form.getByRole('button', { name: 'Save' }).click()
  const time = form.getByRole('group', { name: 'At', exact: true })
  await expect(time).toHaveAccessibleDescription(/Finish the time/)
  await expect(time.getByRole('spinbutton', { name: /minute/ })).toBeFocused()
  await page.keyboard.type('30')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(answers).toContainText('Mon 9 March, 9:30')
})
