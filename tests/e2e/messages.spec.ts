import { expect } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { anAction } from '../support/builders/action.ts'
import { openCard } from '../support/e2e/board-page.ts'
import {
  entry,
  openEntry,
  section,
  showEarlier,
  startAdding,
  timeline,
  typeTime,
} from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test('a message beside the plan is noted, listed in the history, removed and brought back', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, company)
  const log = timeline(drawer)
  await startAdding(log, 'I wrote to them')
  const form = log.getByRole('form', { name: 'I wrote to them' })
  await form.getByText('LinkedIn', { exact: true }).click()
  await form.getByLabel('What you wrote (optional)').fill('Saw your talk on coatings.')
  await typeDay(form, 'When', '11032026')
  await typeTime(form, 'At', '0900')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toContainText('That time is in the future. Enter when')
  await typeDay(form, 'When', '09032026')
  await form.getByRole('button', { name: 'Save' }).click()
  await expect(form).toBeHidden()
  await expectAccessibleAndFitting(page, 'the card')
  const line = await openEntry(log, 'Wrote on LinkedIn to Jane Okafor')
  await expect(line).toContainText('9 Mar')
  await expect(line).toContainText('Saw your talk on coatings.')

  await log.getByRole('button', { name: /^Remove your message of Mon 9 March/ }).click()
  await expect(line).toHaveCount(0)
  await showEarlier(drawer)
  await expect(log).toContainText('The message was not sent after all')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(line).toHaveCount(1)

  await startAdding(log, 'I called them')
  await log.getByRole('form', { name: 'I called them' }).getByRole('button', { name: 'Save' }).click()
  await expect(entry(log, 'Called Jane Okafor')).toContainText('Today')
})

test('an out-of-office reply and a courtesy reply are answers of their own', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, company)
  const answers = timeline(drawer)
  const choose = async (name: string) => {
    await startAdding(answers, 'What they said')
    await answers.getByRole('button', { name: /What they said/ }).click()
    await page.getByRole('option', { name }).click()
  }
  await choose('Out of the office until …')
  await typeDay(answers, 'Out of the office until', '02032026')
  await answers.getByRole('button', { name: 'Save' }).click()
  await expect(answers).toContainText('That date is before their answer. Check the date they named.')
  await typeDay(answers, 'Out of the office until', '16032026')
  await answers.getByRole('button', { name: 'Save' }).click()
  await expect(answers).toContainText('They answered: out of the office until Monday, 16 March')

  await choose('Thanks, got it')
  await answers.getByRole('button', { name: 'Save' }).click()
  await expect(answers).toContainText('They answered: just a thank-you')
})

test('a person’s preference is shown with them, and their notes travel that way', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, company)
  const people = section(drawer, 'People')
  await openEntry(people, 'Jane Okafor')
  await people.getByRole('button', { name: /Prefers/ }).click()
  await page.getByRole('option', { name: 'LinkedIn' }).click()
  await expect(people.getByRole('listitem').first()).toContainText('prefers LinkedIn')
  const log = timeline(drawer)
  await startAdding(log, 'I wrote to them')
  await expect(log.getByRole('radio', { name: 'LinkedIn' })).toBeChecked()
})

test('a third ring that was a mistake is taken back', async ({ page, open, folder }) => {
  const ring = (id: string, at: `${string}Z`) =>
    anAction({ id, kind: 'rang', key: 'card-1/interview-1/check-in/1', at, recordedAt: at, channel: 'phone' })
  const board = aFullColumn({
    theirPromises: [],
    interviews: aFullColumn().cards[1]?.interviews.slice(0, 1) ?? [],
    actions: [ring('ring-1', '2026-03-10T08:10:00.000Z'), ring('ring-2', '2026-03-10T08:20:00.000Z')],
    people: (aFullColumn().cards[1]?.people ?? []).map((person) => ({
      ...person,
      phone: '+1 555 0134',
      preferredChannel: 'phone',
    })),
  })
  seedFolder(folder, board)
  await open({ clock: '2026-03-10T15:00:00.000Z' })
  const drawer = await openCard(page, company)
  const planned = timeline(drawer)
  const title = await section(drawer, 'Next step').getByRole('heading').innerText()
  const ahead = planned.getByRole('list', { name: 'What’s planned' })
  await expect(entry(ahead, title)).toHaveCount(1)
  await drawer
    .getByRole('button', { name: /^(Write|Call)$/ })
    .first()
    .click()
  const desk = page.getByRole('dialog', { name: /Jane/ })
  await desk.getByText('Nobody picked up', { exact: true }).click()
  await desk.getByRole('button', { name: 'Save' }).click()
  await expect(desk).toBeHidden()
  const rings = entry(planned, 'nobody picked up')
  await expect(rings).toHaveCount(3)
  await expect(entry(ahead, title)).toHaveCount(0)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rings).toHaveCount(2)
  await expect(entry(ahead, title)).toHaveCount(1)
})
