import { expect, type Locator } from '@playwright/test'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { card, companiesIn, openCard } from '../support/e2e/board-page.ts'
import { openEntry } from '../support/e2e/drawer-page.ts'
import { openSlip, typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const clock = '2026-03-03T14:30:00Z'

async function expectRefused(field: Locator, sentence: string): Promise<void> {
  await expect(field).toHaveAccessibleDescription(new RegExp(sentence))
  await expect(field.page().getByText(sentence)).toBeVisible()
}

test('an empty company is refused at its field, and the other fields keep their text', async ({
  page,
  open,
}) => {
  await open({ clock })
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill('   ')
  await dialog.getByLabel('Role').fill('Lens designer')
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expectRefused(dialog.getByLabel('Company'), 'The company name is empty. Type it and try again.')
  await expect(dialog.getByLabel('Role')).toHaveValue('Lens designer')
  await dialog.getByLabel('Company').fill('Northwind Optics')
  await page.keyboard.press('Enter')
  await expect(card(page, 'Northwind Optics')).toContainText('Lens designer')
})

test('a company of 10,000 characters is refused at its field, and stays there to be shortened', async ({
  page,
  open,
}) => {
  await open({ clock })
  const long = 'Northwind/'.repeat(1000)
  const sentence = 'The company name is too long: 10,000 characters, 200 at most. Shorten it and try again.'
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill(long)
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expectRefused(dialog.getByLabel('Company'), sentence)
  await expect(dialog.getByLabel('Company')).toHaveValue(long)
  await dialog.getByLabel('Company').fill('Northwind Optics')
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])

  const drawer = await openCard(page, 'Northwind Optics')
  await drawer.getByLabel('Company').fill(long)
  await drawer.getByLabel('Role').fill('Lens designer')
  await expectRefused(drawer.getByLabel('Company'), sentence)
  await expect(drawer.getByLabel('Company')).toHaveValue(long)
  await expect(companiesIn(page, 'Applied')).toHaveText(['Northwind Optics'])
})

test('emoji and right-to-left names appear as typed on the card, in the drawer and in the note', async ({
  page,
  open,
}) => {
  await open({ clock })
  const company = 'شركة النور 🔭'
  const person = 'يوسف Ōkubo 👩🏽‍🚀'
  const slip = await openSlip(page, { company, role: 'מעצבת עדשות', person })
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await page.reload()
  const shownCard = card(page, company)
  await expect(shownCard).toContainText('מעצבת עדשות')
  await expect(shownCard).toContainText(person)
  await expect(shownCard.getByRole('heading')).toHaveCSS('direction', 'rtl')
  const drawer = await openCard(page, company)
  await expect(drawer.getByLabel('Company')).toHaveValue(company)
  await drawer.getByRole('button', { name: 'Write', exact: true }).click()
  const { desk, body } = locateNoteDesk(page)
  await expect(desk).toContainText(person)
  await desk.getByText('Formal', { exact: true }).click()
  await expect(body).toHaveValue(/מעצבת עדשות/)
})

test('pasted markup and template tags are plain text everywhere', async ({ page, open }) => {
  await open({ clock })
  const company = '<img src=x onerror="document.title=1">'
  const topic = '<b>{{company}}</b> &amp; <script>document.title = 2</script>'
  await page.evaluate((text) => navigator.clipboard.writeText(text), `\n${company}\r\n`)
  await page.keyboard.press('n')
  await expect(page.getByLabel('Company')).toBeFocused()
  await page.keyboard.press('Control+v')
  await page.keyboard.press('Enter')
  await expect(companiesIn(page, 'Applied')).toHaveText([company])
  await expect(page.getByRole('main').locator('img[src="x"]')).toHaveCount(0)

  const slip = await openSlip(page, { company: '{{{person}}}', role: '{{#due}}' })
  await slip.getByRole('textbox', { name: 'what you said about' }).fill(topic)
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await card(page, '{{{person}}}')
    .getByRole('button', { name: /Say thanks|Thank/ })
    .click()
  const { desk, body } = locateNoteDesk(page)
  await expect.poll(() => body.inputValue()).toContain(topic)
  await desk.getByText('Formal', { exact: true }).click()
  await expect(body).toHaveValue(/\{\{#due\}\}/)
  await expect(desk).toContainText('{{{person}}}')
  await expect(page).toHaveTitle('Callback')
})

test('a promised date before the conversation, or a hundred years later, is refused at its field', async ({
  page,
  open,
}) => {
  await open({ clock })
  const slip = await openSlip(page, { company: 'Northwind Optics' })
  await slip.getByLabel('Name').fill('Jane Okafor')
  await slip.getByText('By …', { exact: true }).click()
  const day = slip.getByRole('textbox', { name: 'They’ll get back by', exact: true })
  await expect(day).toBeVisible()
  const save = slip.getByRole('button', { name: 'Save', exact: true })

  await save.click()
  await expectRefused(day, 'Choose the date they named.')
  await typeDay(slip, 'They’ll get back by', '02032026')
  await save.click()
  await expectRefused(day, 'That date is before the conversation. Check the date they named.')
  await typeDay(slip, 'They’ll get back by', '13032126')
  await save.click()
  await expectRefused(day, 'The year 2126 is more than ten years away. Check the date.')
  await expect(day).toHaveValue('13 Mar 2126')
  await expect(slip.getByLabel('Name')).toHaveValue('Jane Okafor')

  await typeDay(slip, 'They’ll get back by', '13032026')
  await save.click()
  await expect(slip).toBeHidden()
  await expect(card(page, 'Northwind Optics')).toContainText('Thank Jane')
})

test('an end in the future, or thirty years ago, is refused at its field', async ({ page, open }) => {
  await open({ clock })
  const slip = await openSlip(page, { company: 'Northwind Optics' })
  await slip.getByRole('button', { name: 'just now' }).click()
  await slip.getByText('Another time').click()
  const day = slip.getByRole('textbox', { name: 'Day', exact: true })
  const save = slip.getByRole('button', { name: 'Save', exact: true })
  await typeDay(slip, 'Day', '04032026')
  await save.click()
  await expectRefused(day, 'That time is in the future. Enter when it ended.')
  await typeDay(slip, 'Day', '03031996')
  await save.click()
  await expectRefused(day, 'The year 1996 is more than ten years away. Check the date.')
  await typeDay(slip, 'Day', '02032026')
  await save.click()
  await expect(slip).toBeHidden()
  const drawer = await openCard(page, 'Northwind Optics')
  const talk = await openEntry(drawer, '2 Mar')
  await expect(talk.getByRole('textbox', { name: 'Starts at' })).toHaveValue('15:00')
  await expect(talk.getByRole('textbox', { name: 'Ends at' })).toHaveValue('15:30')
})
