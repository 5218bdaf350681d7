import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { addCard, card, dragTo, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

test('ten mixed changes, undone and done again, give the same workspace', async ({ page, open, folder }) => {
  test.slow()
  await open({ clock })
  const saved = () => {
    const { data } = JSON.parse(readFileSync(join(folder, 'workspace.json'), 'utf8'))
    return { cards: data.cards, settings: data.settings, deeds: data.deeds, templates: data.templates }
  }
  const states: ReturnType<typeof saved>[] = []
  const changed = async (change: () => Promise<unknown>) => {
    const before = JSON.stringify(saved())
    await change()
    await expect.poll(() => JSON.stringify(saved())).not.toBe(before)
    states.push(saved())
  }
  const edit = async (company: string, field: string, text: string) => {
    const drawer = await openCard(page, company)
    await drawer.getByRole('textbox', { name: field }).fill(text)
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
  }

  await addCard(page, { company: 'Contoso Mills' })
  states.push(saved())
  await changed(() => addCard(page, { company: 'Fabrikam', person: 'Tom Wu' }))
  await changed(() => addCard(page, { company: 'Adatum' }))
  await changed(() => moveByMenu(page, 'Fabrikam', 'Phone screen'))
  await changed(() => moveByMenu(page, 'Adatum', 'Down'))
  await changed(() => dragTo(page, 'Contoso Mills', 'Interview'))
  await changed(() => edit('Fabrikam', 'Notes', 'Met at the fair.'))
  await changed(() => moveByMenu(page, 'Contoso Mills', 'Offer'))
  await changed(async () => {
    await moveByMenu(page, 'Adatum', 'Closed …')
    const question = page.getByRole('dialog', { name: 'Close Adatum' })
    await question.getByText('I withdrew').click()
    await question.getByRole('button', { name: 'Close card' }).click()
    await expect(question).toBeHidden()
  })
  await changed(() => edit('Contoso Mills', 'Role', 'Keeper of the wheels'))
  await changed(async () => {
    await card(page, 'Fabrikam').getByRole('button', { name: 'Fabrikam', exact: true }).focus()
    await page.keyboard.press('Delete')
  })
  expect(states).toHaveLength(11)

  for (const state of states.slice(0, -1).reverse()) {
    await page.keyboard.press('Control+z')
    await expect.poll(saved).toEqual(state)
  }
  for (const state of states.slice(1)) {
    await page.keyboard.press('Control+y')
    await expect.poll(saved).toEqual(state)
  }
})

test('the message names what was undone, and does it again', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Fabrikam' })
  await moveByMenu(page, 'Fabrikam', 'Offer')
  await page.getByRole('button', { name: 'Undo' }).click()
  const undone = page.getByRole('alertdialog', { name: 'Undone: Move Fabrikam to Offer' })
  await undone.getByRole('button', { name: 'Redo' }).click()
  await expect(page.getByRole('region', { name: 'Offer', exact: true }).getByRole('article')).toHaveCount(1)
})

test('Redo is offered only while it would do that very change again', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Fabrikam' })
  await moveByMenu(page, 'Fabrikam', 'Offer')
  await page.keyboard.press('Control+z')
  const undone = page.getByRole('alertdialog', { name: 'Undone: Move Fabrikam to Offer' })
  await expect(undone).toBeVisible()
  const drawer = await openCard(page, 'Fabrikam')
  await drawer.getByLabel('Role').fill('Bookbinder')
  await page.keyboard.press('Escape')
  await expect(undone).toBeHidden()
})
