import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aWholeColumn, CARD_NOW } from '../support/boards/whole-card.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { leaveField, section, typeTime, unfold } from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test('changes of every part of a card are undone one by one, each by its name, and done again', async ({
  page,
  open,
  folder,
}) => {
  test.slow()
  seedFolder(folder, aWholeColumn())
  await open({ clock: CARD_NOW })
  const cards = () => JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8')).data.cards as unknown
  const states = [cards()]
  const changed = async (change: () => Promise<unknown>) => {
    const before = JSON.stringify(cards())
    await change()
    await expect.poll(() => JSON.stringify(cards())).not.toBe(before)
    states.push(cards())
  }

  const drawer = await openCard(page, company)
  const part = (name: string) => section(drawer, name)
  await unfold(drawer, 'Posting')
  await unfold(drawer, 'Pace and place')
  await unfold(drawer, 'Selling points')
  await changed(async () => {
    await part('Posting').getByLabel('Link').fill('https://example.com/8')
    await leaveField(page)
  })
  await changed(() => part('Pace and place').getByText('Brisk').click())
  await changed(() =>
    part('Selling points')
      .getByRole('button', { name: /^Remove: Ten/ })
      .click(),
  )
  await changed(async () => {
    await part('People').getByRole('button', { name: 'Add someone' }).click()
    await page.keyboard.type('Ida Brandt')
    await page.keyboard.press('Enter')
  })
  await changed(() => part('People').getByText('Said that I may call').click())
  await part('Interviews')
    .getByRole('button', { name: /^Edit the interview of Thu 19/ })
    .click()
  await changed(async () => {
    await typeTime(part('Interviews'), 'Starts at', '1130')
    await leaveField(page)
  })
  await changed(async () => {
    await part('Interviews')
      .getByRole('button', { name: /^More for the interview of Thu 19/ })
      .click()
    await page.getByRole('menuitem', { name: 'It was called off' }).click()
  })
  await changed(() =>
    part('What you promised')
      .getByRole('button', { name: /^Remove/ })
      .click(),
  )
  await changed(async () => {
    await part('What they answered').getByRole('button', { name: 'Note an answer' }).click()
    await part('What they answered')
      .getByRole('button', { name: /What they said/ })
      .click()
    await page.getByRole('option', { name: 'They make an offer' }).click()
    await part('What they answered').getByRole('button', { name: 'Save' }).click()
    await expect(part('Their offer')).toBeVisible()
  })
  await changed(async () => {
    await typeDay(part('Their offer'), 'Answer by', '20032026')
    await leaveField(page)
  })

  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()
  for (const state of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z')
    await expect.poll(cards).toEqual(state)
    await expect(page.getByRole('alertdialog', { name: /^Undone: / })).toBeVisible()
  }
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+Shift+z')
    await expect.poll(cards).toEqual(state)
  }
})
