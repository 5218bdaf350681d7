import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import type { Settings } from '../../shared/model/settings.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { addCard, card, openCard } from '../support/e2e/board-page.ts'
import { leaveField, typeOver, unfold } from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

/** A card whose check-in is on Tuesday 10 March. */
const waiting = aCard({
  stage: 'waiting',
  people: [aPerson({ isContact: true })],
  interviews: [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:40:00.000Z' })],
})

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, aWorkspace({ cards: [waiting] }))
  await open({ clock: '2026-03-09T13:30:00.000Z', zone: 'America/New_York' })
})

const readSettings = (folder: string): Settings =>
  JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8')).data.settings

async function openSettings(page: Page): Promise<Locator> {
  await page.getByRole('button', { name: 'Settings' }).click()
  const dialog = page.getByRole('dialog', { name: 'Settings' })
  await expect(dialog.getByLabel('Your name')).toBeVisible()
  return dialog
}

async function addDays(form: Locator, from: string, until: string): Promise<void> {
  await typeDay(form, 'From', from)
  await typeDay(form, 'Until', until)
  await form.getByRole('button', { name: 'Add' }).click()
}

test('days away move the check-in, say what is wrong with them, and are taken back', async ({
  page,
  folder,
}) => {
  await expect(card(page, company)).toContainText('Day 6 of 7')
  const dialog = await openSettings(page)
  const away = dialog.getByRole('region', { name: 'Days away' })
  const form = away.getByRole('form', { name: 'Add days away' })
  await form.getByRole('button', { name: 'Add' }).click()
  await expect(form.getByText('Give the first day.')).toBeVisible()
  await addDays(form, '13032026', '09032026')
  await expect(form.getByText('These days end before they start. Check both dates.')).toBeVisible()
  await addDays(form, '09032026', '09032027')
  await expect(form.getByText('Days away can last a year at most. Check both dates.')).toBeVisible()
  await addDays(form, '10032026', '13032026')
  await expect(away.getByRole('listitem')).toHaveText(['Tue 10 March – Fri 13 March'])
  await addDays(form, '13032026', '')
  await expect(form.getByText('You’re already away from Tuesday 10 March to Friday 13 March.')).toBeVisible()
  await expectAccessibleAndFitting(page, 'the days away, refused')

  // What was typed and not added keeps the dialog open once.
  await page.keyboard.press('Escape')
  await expect(
    form.getByText('These days aren’t added yet. Add them, or close again to discard them.'),
  ).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
  await expect(card(page, company)).toContainText('Day 6 of 13')
  const drawer = await openCard(page, company)
  await expect(drawer).toContainText('You’re away from tomorrow to Friday.')
  await page.keyboard.press('Escape')

  const again = await openSettings(page)
  await again.getByRole('button', { name: 'Remove Tue 10 March – Fri 13 March' }).click()
  await expect(again.getByRole('listitem')).toHaveCount(0)
  const formAgain = again.getByRole('form', { name: 'Add days away' })
  await expect(formAgain.getByRole('button', { name: 'Add', exact: true })).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(again.getByRole('listitem')).toHaveCount(1)
  await expect.poll(() => readSettings(folder).away).toEqual([{ from: '2026-03-10', until: '2026-03-13' }])
})

test('the numbers of the rules take what is within their limits, and 0 is never', async ({
  page,
  folder,
}) => {
  const dialog = await openSettings(page)
  const minutes = dialog.getByLabel('Minutes before an interview')
  const days = dialog.getByLabel('Days after applying')
  await expect(minutes).toHaveValue('30')
  await expect(days).toHaveValue('10')
  await typeOver(minutes, 'soon')
  await leaveField(page)
  await expect(dialog.getByText('Type a whole number of minutes, from 0 to 1,440. 0 is never.')).toBeVisible()
  await typeOver(minutes, '45')
  await typeOver(days, '31')
  await leaveField(page)
  await expect(dialog.getByText('Type a whole number of days, from 0 to 30. 0 is never.')).toBeVisible()
  await typeOver(days, '0')
  await leaveField(page)
  await expect.poll(() => readSettings(folder)).toMatchObject({ leadMinutes: 45, applicationFollowUpDays: 0 })
})

test('a new card starts in the country and region of the settings, and a new country has no region', async ({
  page,
  folder,
}) => {
  const dialog = await openSettings(page)
  const holidays = dialog.getByRole('region', { name: 'Public holidays' })
  const country = holidays.getByRole('combobox', { name: 'Country' })
  await typeOver(country, 'Japan')
  await page.keyboard.press('Tab')
  await expect.poll(() => readSettings(folder).defaultCountry).toBe('JP')
  await expect(holidays.getByRole('button', { name: /Region$/ })).toHaveCount(0)
  await typeOver(country, 'Germany')
  await page.keyboard.press('Tab')
  await holidays.getByRole('button', { name: /Region$/ }).click()
  await page.getByRole('option', { name: 'Bayern' }).click()
  await expect.poll(() => readSettings(folder).defaultRegion).toBe('BY')
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()

  await addCard(page, { company: 'Halden & Frey' })
  const drawer = await openCard(page, 'Halden & Frey')
  const place = await unfold(drawer, 'Pace and place')
  const region = place.getByRole('button', { name: /Region$/ })
  await expect(region).toContainText('Bayern')
  const cardCountry = place.getByRole('combobox', { name: 'Country' })
  await typeOver(cardCountry, 'Austria')
  await page.keyboard.press('Tab')
  await expect(region).toContainText('None chosen')
  await expectAccessibleAndFitting(page, 'what is known about the job, and its place')
  await typeOver(cardCountry, 'Singapore')
  await page.keyboard.press('Tab')
  await expect(region).toHaveCount(0)
  await expect(cardCountry).toHaveAccessibleDescription(/They’re not known for 2028 and later\./)
})
