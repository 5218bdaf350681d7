import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { leaveField, openEntry, section, startAdding, typeTime, unfold } from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test('changes in every section of a card are undone one by one, each with its name, and redone', async ({
  page,
  open,
  folder,
}) => {
  test.slow()
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const readCards = () =>
    JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8')).data.cards as unknown
  const states = [readCards()]
  const recordChange = async (change: () => Promise<unknown>) => {
    const before = JSON.stringify(readCards())
    await change()
    await expect.poll(() => JSON.stringify(readCards())).not.toBe(before)
    states.push(readCards())
  }

  const drawer = await openCard(page, company)
  const locate = (name: string) => section(drawer, name)
  await unfold(drawer, 'Posting')
  await unfold(drawer, 'Pace and place')
  await unfold(drawer, 'Your strengths')
  await recordChange(async () => {
    await locate('Posting').getByLabel('Link').fill('https://example.com/8')
    await leaveField(page)
  })
  await recordChange(() => locate('Pace and place').getByText('Brisk').click())
  await recordChange(() =>
    locate('Your strengths')
      .getByRole('button', { name: /^Remove: Ten/ })
      .click(),
  )
  await recordChange(async () => {
    await locate('People').getByRole('button', { name: 'Add someone' }).click()
    await page.keyboard.type('Ida Brandt')
    await page.keyboard.press('Enter')
  })
  await recordChange(() => locate('People').getByText('Said I can call').click())
  await openEntry(locate('Timeline'), 'Thu 19 March')
  await recordChange(async () => {
    await typeTime(locate('Timeline'), 'Starts at', '1130')
    await leaveField(page)
  })
  await recordChange(async () => {
    await locate('Timeline').getByRole('button', { name: 'It’s off …' }).click()
    const missed = page.getByRole('dialog', { name: `What happened at ${company}?` })
    await missed.getByText('Cancelled by them').click()
    await missed.getByRole('button', { name: 'Save' }).click()
  })
  await recordChange(async () => {
    const promise = await openEntry(locate('Timeline'), 'You promised')
    await promise.getByRole('button', { name: /^Remove/ }).click()
  })
  await recordChange(async () => {
    await startAdding(locate('Timeline'), 'What they said')
    await locate('Timeline')
      .getByRole('button', { name: /What they said/ })
      .click()
    await page.getByRole('option', { name: 'They made an offer' }).click()
    await locate('Timeline').getByRole('button', { name: 'Save' }).click()
    await expect(locate('Timeline').getByRole('textbox', { name: 'Answer by' })).toBeVisible()
  })
  await recordChange(async () => {
    await typeDay(locate('Timeline'), 'Answer by', '20032026')
    await leaveField(page)
  })

  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  for (const state of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z')
    await expect.poll(readCards).toEqual(state)
    await expect(page.getByRole('alertdialog', { name: /^Undone: / })).toBeVisible()
  }
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(readCards).toEqual(state)
  }
})
