import { expect, type Locator, type Page } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { anOffer } from '../support/builders/offer.ts'
import { openCard } from '../support/e2e/board-page.ts'
import {
  leaveField,
  openEntry,
  section,
  startAdding,
  timeline,
  typeTime,
  unfold,
} from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'
const long = 'x'.repeat(10_000)
const withMarkup = '\u0000<b>Optics</b>\u001b {{company}} &amp;'
const cleaned = '<b>Optics</b> {{company}} &amp;'

/** The single-line fields of each section, and their maximum lengths. */
const singleLineFields: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  Posting: { Link: 2000 },
  'The job': { Pay: 200, 'Range in the posting': 200, 'Where you found it': 200 },
  Application: { 'Through an agency': 200, 'CV you sent': 200 },
  Timeline: {
    'Start date': 200,
    Team: 200,
    Place: 200,
    'Dress code': 200,
    Pay: 200,
    Contract: 200,
    'Call to discuss': 200,
    'What you promised': 200,
    'Place, number or link': 200,
    'What you talked about': 200,
  },
  People: { Name: 200, Title: 200, 'How to address': 200, 'Job title': 200, Email: 200, Phone: 200 },
}

/** The multi-line fields of each section, which take any length. */
const multiLineFields: Readonly<Record<string, readonly string[]>> = {
  Posting: ['Text of the posting'],
  People: ['Notes'],
  Timeline: ['The challenge they face', 'What they’re good at', 'What you learned'],
  Notes: ['Notes'],
}

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, aFullColumn({ stage: 'offer', offers: [anOffer({ at: '2026-03-10T08:00:00.000Z' })] }))
  await open({ clock: CARD_NOW })
})

/** Opens the drawer with every editor that has fields. */
async function openAllEditors(page: Page): Promise<Locator> {
  const drawer = await openCard(page, company)
  await unfold(drawer, 'Posting')
  await openEntry(timeline(drawer), 'Their offer')
  await openEntry(drawer, /Call with Jane/)
  await openEntry(drawer, 'You promised: Send the portfolio')
  await openEntry(section(drawer, 'People'), 'Tom Wu')
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
  const offer = await openEntry(timeline(drawer), 'Their offer')
  const day = offer.getByRole('textbox', { name: 'Answer by', exact: true })
  await typeDay(offer, 'Answer by', '1303')
  await page.keyboard.press('Escape')
  await expect(drawer).toBeVisible()
  await expect(day).toHaveAccessibleDescription(/Finish the date: day, month and year\./)
  await expect(day).toHaveValue('1303')

  await typeDay(offer, 'Answer by', '31062026')
  await leaveField(page)
  await expect(day).toHaveAccessibleDescription(/There’s no 31 June 2026\./)
  await expect(day).toHaveValue('31062026')
  await typeDay(offer, 'Answer by', '12/3/0026')
  await leaveField(page)
  await expect(day).toHaveAccessibleDescription(/The year 26 is more than ten years away\./)
  await typeDay(offer, 'Answer by', '20032026')
  await leaveField(page)
  await expect(day).not.toHaveAccessibleDescription(/Check the date/)
  await drawer.getByRole('button', { name: 'Close' }).click()
  await expect(drawer).toBeHidden()
  await page.reload()
  await openEntry(timeline(await openCard(page, company)), 'Their offer')
  await expect(day).toHaveValue('20 Mar 2026')
})

test('a form with half a date or half a time is not submitted', async ({ page }) => {
  const drawer = await openCard(page, company)
  const answers = timeline(drawer)
  await startAdding(answers, 'What they said')
  const form = answers.getByRole('form', { name: 'Their answer' })
  await form.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'No decision yet' }).click()
  await typeDay(form, 'When they answered', '09')
  await form.getByRole('button', { name: 'Save' }).click()
  const day = form.getByRole('textbox', { name: 'When they answered', exact: true })
  await expect(day).toHaveAccessibleDescription(/Finish the date/)
  await expect(day).toBeFocused()
  await page.keyboard.type('9/3/2026')
  await typeTime(form, 'At', '9:3')
  await form.getByRole('button', { name: 'Save' }).click()
  const time = form.getByRole('textbox', { name: 'At', exact: true })
  await expect(time).toHaveAccessibleDescription(/Type minutes with two digits/)
  await expect(time).toBeFocused()
  await page.keyboard.type('9:30')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await openEntry(answers, 'They answered: no decision yet')
  await expect(answers.getByRole('textbox', { name: 'Day they answered' })).toHaveValue('9 Mar 2026')
  await expect(answers.getByRole('textbox', { name: 'At', exact: true })).toHaveValue('9:30')
})
