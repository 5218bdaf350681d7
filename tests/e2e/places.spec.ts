import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { openCard } from '../support/e2e/board-page.ts'
import {
  leaveField,
  openEntry,
  section,
  startAdding,
  timeline,
  typeOver,
  typeTime,
  unfold,
} from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

/** A card in Waiting whose first interview ended an hour ago, in Vancouver. */
const waiting = aCard({
  stage: 'waiting',
  zone: 'America/Vancouver',
  people: [aPerson({ isContact: true })],
  interviews: [
    anInterview({
      start: '2026-12-01T18:00:00.000Z',
      zone: 'America/Vancouver',
      personIds: ['jane'],
      debriefedAt: '2026-12-01T18:40:00.000Z',
    }),
  ],
})

test.beforeEach(async ({ folder, open }) => {
  seedFolder(folder, aWorkspace({ cards: [waiting] }))
  await open({ clock: '2026-12-01T19:30:00.000Z', zone: 'Europe/Berlin' })
})

test('the field, the file and the note agree on ten o’clock in Vancouver', async ({ page, folder }) => {
  const drawer = await openCard(page, company)
  const interviews = timeline(drawer)
  await startAdding(interviews, 'Interview')
  const form = interviews.getByRole('form', { name: 'Interview' })
  await typeDay(form, 'Day', '15122026')
  await typeTime(form, 'Starts at', '1000')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expect(interviews).toContainText('(10:00 in Vancouver)')
  const saved = JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8')).data.cards[0].interviews.at(
    -1,
  )
  expect(saved).toMatchObject({ start: '2026-12-15T17:00:00.000Z', localStart: '2026-12-15T10:00' })
  const interview = await openEntry(interviews, 'Tue 15 December')
  await interview.getByRole('button', { name: 'Ask for another time' }).click()
  await expect(locateNoteDesk(page).body).toHaveValue(/Tuesday the 15th at 10:00/)
})

test('a zone and a country are taken by the name one types, when only one has it', async ({ page }) => {
  const drawer = await openCard(page, company)
  const rules = await unfold(drawer, 'Pace and place')
  const zone = rules.getByRole('combobox', { name: 'Time zone' })
  for (const [text, name] of [
    ['Toronto', 'Toronto (America)'],
    ['EST', 'New York (America)'],
    ['San Francisco', 'Los Angeles (America)'],
  ] as const) {
    await typeOver(zone, text)
    await page.keyboard.press('Tab')
    await expect(zone).toHaveValue(name)
  }
  await typeOver(zone, 'mumb')
  await page.getByRole('option', { name: 'Kolkata (Asia) · Mumbai' }).click()
  await expect(zone).toHaveValue('Kolkata (Asia)')
  await typeOver(zone, 'IST')
  await expect(page.getByRole('option')).toHaveCount(4)
  await leaveField(page)
  await expect(zone).toHaveAccessibleDescription(/That matches more than one\. Choose one from the list\./)
  await typeOver(zone, 'Kyiv')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(zone).toHaveValue('Kyiv (Europe)')

  const country = rules.getByRole('combobox', { name: 'Country' })
  await typeOver(country, 'Holland')
  await page.keyboard.press('Tab')
  await expect(country).toHaveValue('Netherlands')
  await typeOver(country, 'Singapore')
  await page.keyboard.press('Tab')
  await expect(country).toHaveAccessibleDescription(/They’re not known for 2028 and later\./)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  await page.reload()
  await expect(section(await openCard(page, company), 'About')).toContainText('Singapore, Kyiv')
})
