import { expect } from '@playwright/test'
import { aFullColumn, CARD_NOW } from '../support/boards/full-card.ts'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aPerson } from '../support/builders/person.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { openEntry, section } from '../support/e2e/drawer-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test('a person is the same as one on another card by the user’s word, until that is taken back', async ({
  page,
  folder,
  open,
}) => {
  const board = aFullColumn()
  const tomas = aPerson({ id: 'tomas', name: 'Tomas Wu', email: 'tomas@example.com' })
  const cards = board.cards.map((card) => (card.id === 'card-2' ? { ...card, people: [tomas] } : card))
  seedFolder(folder, { ...board, cards })
  await open({ clock: CARD_NOW })

  const people = section(page.getByRole('dialog', { name: company }), 'People')
  const field = people.getByRole('combobox', { name: 'Same person as' })
  const editTom = async () => {
    await openCard(page, company)
    await openEntry(people, 'Tom Wu')
  }
  await editTom()
  await field.fill('tomas')
  await field.press('Tab')
  await expect(field).toHaveValue('Tomas Wu, Halden & Frey')
  await page.keyboard.press('Escape')
  await page.reload()
  await editTom()
  await expect(field).toHaveValue('Tomas Wu, Halden & Frey')
  await field.fill('')
  await field.press('Tab')
  await page.keyboard.press('Escape')
  await page.reload()
  await editTom()
  await expect(field).toHaveValue('')
})
