import { expect } from '@playwright/test'
import {
  addCard,
  card,
  cardButton,
  column,
  companiesIn,
  dragBeside,
  dragTo,
  dragToPoint,
  moveByMenu,
  openCard,
} from '../support/e2e/board-page.ts'
import { startAdding } from '../support/e2e/drawer-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

test('an edit in the drawer appears on the card and survives a reload', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Northwind Optic', role: 'Lens designer' })
  const drawer = await openCard(page, 'Northwind Optic')
  await drawer.getByLabel('Company').fill('Northwind Optics')
  await drawer.getByLabel('Role').fill('Lens maker')
  await startAdding(drawer, 'Notes')
  await drawer.getByRole('textbox', { name: 'Notes' }).fill('Met at the fair.\nAsked for a portfolio.')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(card(page, 'Northwind Optics')).toContainText('Lens maker')

  await page.reload()
  await expect(card(page, 'Northwind Optics')).toContainText('Lens maker')
  const reopened = await openCard(page, 'Northwind Optics')
  await expect(reopened.getByRole('textbox', { name: 'Notes' })).toHaveValue(
    'Met at the fair.\nAsked for a portfolio.',
  )
})

test('the Move menu moves a card to another column, and up or down in its own', async ({ page, open }) => {
  await open({ clock })
  for (const company of ['Contoso Mills', 'Fabrikam', 'Northwind Optics']) await addCard(page, { company })
  await moveByMenu(page, 'Contoso Mills', 'Interview')
  await expect(companiesIn(page, 'Interview')).toHaveText(['Contoso Mills'])
  await expect(cardButton(page, 'Contoso Mills')).toBeFocused()
  await moveByMenu(page, 'Northwind Optics', 'Down')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam', 'Northwind Optics'])
  await expect(cardButton(page, 'Northwind Optics')).toBeFocused()
  await page.reload()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam', 'Northwind Optics'])
  await expect(companiesIn(page, 'Interview')).toHaveText(['Contoso Mills'])
})

test('cards dragged between others keep that order after a reload', async ({ page, open }) => {
  await open({ clock })
  for (const company of ['Delta Press', 'Contoso Mills', 'Fabrikam', 'Adatum'])
    await addCard(page, { company })
  await expect(companiesIn(page, 'Applied')).toHaveText([
    'Adatum',
    'Fabrikam',
    'Contoso Mills',
    'Delta Press',
  ])
  await dragBeside(page, 'Delta Press', { above: 'Fabrikam' })
  await expect(companiesIn(page, 'Applied')).toHaveText([
    'Adatum',
    'Delta Press',
    'Fabrikam',
    'Contoso Mills',
  ])
  await dragBeside(page, 'Adatum', { below: 'Fabrikam' })
  const order = ['Delta Press', 'Fabrikam', 'Adatum', 'Contoso Mills']
  await expect(companiesIn(page, 'Applied')).toHaveText(order)
  await page.reload()
  await expect(companiesIn(page, 'Applied')).toHaveText(order)
})

test('a card is dropped on a column through the toast that covers it', async ({ page, open }) => {
  await open({ clock })
  for (const company of ['Fabrikam', 'Adatum']) await addCard(page, { company })
  await moveByMenu(page, 'Fabrikam', 'Interview')
  const toast = page.getByRole('alertdialog', { name: 'Moved Fabrikam to Interview' })
  await toast.hover()
  const box = await toast.boundingBox()
  if (!box) throw new Error('There is no toast')
  await dragToPoint(page, 'Adatum', { x: box.x + 20, y: box.y + box.height / 2 })
  await expect(companiesIn(page, 'Interview')).toHaveText(['Fabrikam', 'Adatum'])
})

test('while a card is dragged, the pointer meets nothing that may vanish below it', async ({
  page,
  open,
}) => {
  await open({ clock })
  for (const company of ['Fabrikam', 'Adatum']) await addCard(page, { company })
  const hint = await column(page, 'Offer').getByText('You have an offer.').boundingBox()
  const name = await cardButton(page, 'Fabrikam').boundingBox()
  if (!hint || !name) throw new Error('They are not on the screen')
  const findTags = () =>
    page.evaluate(
      (points) => points.map(({ x, y }) => document.elementFromPoint(x + 10, y + 4)?.localName),
      [hint, name],
    )
  expect(await findTags()).toEqual(['p', 'span'])
  const from = await cardButton(page, 'Adatum').boundingBox()
  await page.mouse.move((from?.x ?? 0) + 20, (from?.y ?? 0) + 6)
  await page.mouse.down()
  await page.mouse.move((from?.x ?? 0) + 40, (from?.y ?? 0) + 12, { steps: 4 })
  await expect.poll(findTags).toEqual(['div', 'li'])
  await page.mouse.up()
  await expect.poll(findTags).toEqual(['p', 'span'])
})

test('closing asks why, and cancelling leaves the card where it was', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Fabrikam', stage: 'Interview' })
  const dialog = page.getByRole('dialog', { name: 'Close Fabrikam' })

  await dragTo(page, 'Fabrikam', 'Closed')
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  await expect(dialog).toBeHidden()
  await expect(companiesIn(page, 'Interview')).toHaveText(['Fabrikam'])

  await moveByMenu(page, 'Fabrikam', 'Closed …')
  await dialog.getByRole('button', { name: 'Close card' }).click()
  await expect(dialog).toContainText('Choose what happened.')
  await dialog.getByText('I withdrew').click()
  await page.keyboard.press('Escape')
  await expect(dialog.getByRole('alert')).toContainText('The card isn’t closed yet.')
  await dialog.getByRole('button', { name: 'Close card' }).click()
  await expect(dialog).toBeHidden()
  await expect(companiesIn(page, 'Closed')).toHaveText(['Fabrikam'])
  await expect(card(page, 'Fabrikam')).toContainText('Withdrawn')
  await page.reload()
  await expect(companiesIn(page, 'Closed')).toHaveText(['Fabrikam'])
})

test('Undo restores a deleted card to its position', async ({ page, open }) => {
  await open({ clock })
  for (const company of ['Contoso Mills', 'Fabrikam', 'Adatum']) await addCard(page, { company })
  const drawer = await openCard(page, 'Fabrikam')
  await drawer.getByRole('button', { name: 'More', exact: true }).click()
  await page.getByRole('menuitem', { name: 'Delete this card' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Adatum', 'Contoso Mills'])
  await page
    .getByRole('alertdialog', { name: 'Deleted Fabrikam' })
    .getByRole('button', { name: 'Undo' })
    .click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Adatum', 'Fabrikam', 'Contoso Mills'])

  await cardButton(page, 'Fabrikam').focus()
  await page.keyboard.press('Delete')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Adatum', 'Contoso Mills'])
  await expect(cardButton(page, 'Contoso Mills')).toBeFocused()
  await page.reload()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Adatum', 'Contoso Mills'])
})

test('the keyboard undoes and redoes one change after the other', async ({ page, open }) => {
  await open({ clock })
  await addCard(page, { company: 'Fabrikam' })
  await moveByMenu(page, 'Fabrikam', 'Phone screen')
  await moveByMenu(page, 'Fabrikam', 'Offer')
  await expect(companiesIn(page, 'Offer')).toHaveText(['Fabrikam'])
  await page.keyboard.press('Control+z')
  await expect(companiesIn(page, 'Phone screen')).toHaveText(['Fabrikam'])
  await page.keyboard.press('Control+z')
  await expect(companiesIn(page, 'Applied')).toHaveText(['Fabrikam'])
  await page.keyboard.press('Control+Shift+z')
  await expect(companiesIn(page, 'Phone screen')).toHaveText(['Fabrikam'])
  await page.keyboard.press('Control+y')
  await expect(companiesIn(page, 'Offer')).toHaveText(['Fabrikam'])
  await expect(page.getByRole('alertdialog', { name: 'Moved Fabrikam to Offer' }).first()).toBeVisible()
})

test('a card dropped on Waiting straight from Applied asks which conversation it waits after', async ({
  page,
  open,
}) => {
  await open()
  await addCard(page, { company: 'Delta Press' })
  await dragTo(page, 'Delta Press', 'Waiting')
  const question = page.getByRole('dialog', { name: 'Have you spoken with Delta Press?' })
  await question.getByRole('button', { name: 'Not yet' }).click()
  await expect(question).toBeHidden()
  await expect(card(page, 'Delta Press')).not.toContainText('Day 0')

  await moveByMenu(page, 'Delta Press', 'Applied')
  await moveByMenu(page, 'Delta Press', 'Waiting')
  await question.getByRole('button', { name: 'Video' }).click()
  const slip = page.getByRole('dialog', { name: 'How was Delta Press?' })
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await expect(card(page, 'Delta Press')).toContainText(/thank/i)
})

test('every column shows its cards after a reload', async ({ page, open }) => {
  await open({ clock })
  const companies = {
    Applied: 'Adatum',
    'Phone screen': 'Contoso Mills',
    Interview: 'Fabrikam',
    Offer: 'Northwind Optics',
  }
  for (const [stage, company] of Object.entries(companies)) await addCard(page, { company, stage })
  await addCard(page, { company: 'Delta Press' })
  await moveByMenu(page, 'Delta Press', 'Waiting')
  await page.getByRole('dialog').getByRole('button', { name: 'Not yet' }).click()
  await page.reload()
  for (const [stage, company] of Object.entries({ ...companies, Waiting: 'Delta Press' }))
    await expect(companiesIn(page, stage)).toHaveText([company])
})
