import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { leaveField, section, typeTime, unfold } from '../support/e2e/drawer-page.ts'
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
  await unfold(drawer, 'Selling points')
  await recordChange(async () => {
    await locate('Posting').getByLabel('Link').fill('https://example.com/8')
    await leaveField(page)
  })
  await recordChange(() => locate('Pace and place').getByText('Brisk').click())
  await recordChange(() =>
    locate('Selling points')
      .getByRole('button', { name: /^Remove: Ten/ })
      .click(),
  )
  await recordChange(async () => {
    await locate('People').getByRole('button', { name: 'Add someone' }).click()
    await page.keyboard.type('Ida Brandt')
    await page.keyboard.press('Enter')
  })
  await recordChange(() => locate('People').getByText('Said that I may call').click())
  await locate('Interviews')
    .getByRole('button', { name: /^Edit the interview of Thu 19/ })
    .click()
  await recordChange(async () => {
    await typeTime(locate('Interviews'), 'Starts at', '1130')
    await leaveField(page)
  })
  await recordChange(async () => {
    await locate('Interviews')
      .getByRole('button', { name: /^More for the interview of Thu 19/ })
      .click()
    await page.getByRole('menuitem', { name: 'It was called off' }).click()
  })
  await recordChange(() =>
    locate('What you promised')
      .getByRole('button', { name: /^Remove/ })
      .click(),
  )
  await recordChange(async () => {
    await locate('What they answered').getByRole('button', { name: 'Note an answer' }).click()
    await locate('What they answered')
      .getByRole('button', { name: /What they said/ })
      .click()
    await page.getByRole('option', { name: 'They make an offer' }).click()
    await locate('What they answered').getByRole('button', { name: 'Save' }).click()
    await expect(locate('Their offer')).toBeVisible()
  })
  await recordChange(async () => {
    await typeDay(locate('Their offer'), 'Answer by', '20032026')
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
