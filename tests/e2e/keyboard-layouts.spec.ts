import { expect, type Page } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { addCard, card, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { section, unfold } from '../support/e2e/drawer-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

/** Presses a key as a keyboard does whose letters are not Latin. */
async function pressKey(page: Page, key: { key: string; code: string; ctrl?: boolean }): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const event = { key: key.key, code: key.code, modifiers: key.ctrl ? 2 : 0 }
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyDown' })
  await session.send('Input.dispatchKeyEvent', { ...event, type: 'keyUp' })
  await session.detach()
}

test('on a Russian keyboard, undo, redo, find, a new card and the move menu are at their places', async ({
  page,
  open,
}) => {
  await open({ clock })
  await addCard(page, { company: 'Northwind' })
  const name = card(page, 'Northwind').getByRole('button', { name: 'Northwind', exact: true })
  await moveByMenu(page, 'Northwind', 'Interview')
  const column = (stage: string) =>
    page.getByRole('region', { name: stage, exact: true }).getByRole('article')
  await expect(column('Interview')).toHaveCount(1)
  await pressKey(page, { key: 'я', code: 'KeyZ', ctrl: true })
  await expect(column('Applied')).toHaveCount(1)
  await pressKey(page, { key: 'н', code: 'KeyY', ctrl: true })
  await expect(column('Interview')).toHaveCount(1)

  await name.focus()
  await pressKey(page, { key: 'ь', code: 'KeyM' })
  await expect(page.getByRole('menu', { name: 'Move Northwind' })).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(page.getByRole('menu')).toBeHidden()

  await pressKey(page, { key: 'а', code: 'KeyF', ctrl: true })
  await expect(page.getByRole('textbox', { name: 'Find cards' })).toBeFocused()
  await name.focus()
  await pressKey(page, { key: 'т', code: 'KeyN' })
  await expect(page.getByRole('dialog', { name: 'New card' })).toBeVisible()
})

test('a choice is undone by its key while it still has the focus', async ({ page, open, folder }) => {
  seedFolder(folder, aFullColumn())
  await open({ clock: CARD_NOW })
  const drawer = await openCard(page, 'Northwind Optics')
  await unfold(drawer, 'Pace and place')
  const pace = section(drawer, 'Pace and place')
  await pace.getByText('Brisk').click()
  await expect(pace.getByRole('radio', { name: 'Brisk' })).toBeFocused()
  await page.keyboard.press('Control+z')
  await expect(pace.getByRole('radio', { name: 'Patient' })).toBeChecked()
})

for (const [company, side] of [
  ['رياح الشمال للبصريات', 'left'],
  ['Northwind Optics', 'right'],
] as const)
  test(`the Move button is on the ${side} of “${company}”, where the name ends`, async ({ page, open }) => {
    await open({ clock })
    await addCard(page, { company })
    const shown = card(page, company)
    await shown.hover()
    const cardBox = await shown.boundingBox()
    const buttonBox = await shown.getByRole('button', { name: `Move ${company}` }).boundingBox()
    if (!cardBox || !buttonBox) throw new Error('The card or its button is not shown')
    const isLeft = buttonBox.x + buttonBox.width / 2 < cardBox.x + cardBox.width / 2
    expect(isLeft ? 'left' : 'right').toBe(side)
  })
