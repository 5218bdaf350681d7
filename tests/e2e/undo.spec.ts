import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { addCard, card, dragTo, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { startAdding } from '../support/e2e/drawer-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

test('ten mixed changes, undone and redone, give the same workspace', async ({ page, open, folder }) => {
  test.slow()
  await open({ clock })
  const readSaved = () => {
    const { data } = JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8'))
    return { cards: data.cards, settings: data.settings, actions: data.actions, templates: data.templates }
  }
  const states: ReturnType<typeof readSaved>[] = []
  const recordChange = async (change: () => Promise<unknown>) => {
    const before = JSON.stringify(readSaved())
    await change()
    await expect.poll(() => JSON.stringify(readSaved())).not.toBe(before)
    states.push(readSaved())
  }
  const edit = async (company: string, field: string, text: string) => {
    const drawer = await openCard(page, company)
    if (field === 'Notes') await startAdding(drawer, field)
    await drawer.getByRole('textbox', { name: field }).fill(text)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  await addCard(page, { company: 'Contoso Mills' })
  states.push(readSaved())
  await recordChange(() => addCard(page, { company: 'Fabrikam', person: 'Tom Wu' }))
  await recordChange(() => addCard(page, { company: 'Adatum' }))
  await recordChange(() => moveByMenu(page, 'Fabrikam', 'Phone screen'))
  await recordChange(() => moveByMenu(page, 'Adatum', 'Down'))
  await recordChange(() => dragTo(page, 'Contoso Mills', 'Interview'))
  await recordChange(() => edit('Fabrikam', 'Notes', 'Met at the fair.'))
  await recordChange(() => moveByMenu(page, 'Contoso Mills', 'Offer'))
  await recordChange(async () => {
    await moveByMenu(page, 'Adatum', 'Closed …')
    const dialog = page.getByRole('dialog', { name: 'Close Adatum' })
    await dialog.getByText('I withdrew').click()
    await dialog.getByRole('button', { name: 'Close card' }).click()
    await expect(dialog).toBeHidden()
  })
  await recordChange(() => edit('Contoso Mills', 'Role', 'Keeper of the wheels'))
  await recordChange(async () => {
    await card(page, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).focus()
    await page.keyboard.press('Delete')
  })
  expect(states).toHaveLength(11)

  for (const state of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z')
    await expect.poll(readSaved).toEqual(state)
  }
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+y')
    await expect.poll(readSaved).toEqual(state)
  }
})

test('the message names the undone change and redoes it', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Fabrikam' })
  await moveByMenu(page, 'Fabrikam', 'Offer')
  await page.getByRole('button', { name: 'Undo' }).click()
  const undone = page.getByRole('alertdialog', { name: 'Undone: Move Fabrikam to Offer' })
  await undone.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByRole('region', { name: 'Offer', exact: true }).getByRole('article')).toHaveCount(1)
})

test('Redo is offered only while it would redo exactly that change', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Fabrikam' })
  await moveByMenu(page, 'Fabrikam', 'Offer')
  await expect(page.getByRole('button', { name: 'Undo' })).toBeVisible()
  await page.keyboard.press('Control+z')
  const undone = page.getByRole('alertdialog', { name: 'Undone: Move Fabrikam to Offer' })
  await expect(undone).toBeVisible()
  const drawer = await openCard(page, 'Fabrikam')
  await drawer.getByLabel('Role').fill('Bookbinder')
  await page.keyboard.press('Escape')
  await expect(undone).toBeHidden()
})
