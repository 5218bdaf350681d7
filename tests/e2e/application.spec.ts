import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { addCard, card, openCard } from '../support/e2e/board-page.ts'
import { leaveField, openEntry, section, timeline, typeOver, unfold } from '../support/e2e/drawer-page.ts'
import { typeDay } from '../support/e2e/slip-page.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'

test('the day of the application and the agency are given, refused and undone', async ({ page, open }) => {
  await open({ clock: '2026-03-10T14:00:00.000Z', zone: 'America/New_York' })
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill(company)
  const appliedOn = dialog.getByRole('textbox', { name: 'Applied on' })
  await expect(appliedOn).toHaveAccessibleDescription('Today if left empty.')
  await typeOver(appliedOn, 'soonish')
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(appliedOn).toHaveAttribute('aria-invalid', 'true')
  await typeDay(dialog, 'Applied on', '11032026')
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(dialog.getByText('That day is in the future. Enter the day you applied.')).toBeVisible()
  await typeDay(dialog, 'Applied on', '06032026')
  await dialog.getByRole('button', { name: 'Add card' }).click()
  await expect(dialog).toBeHidden()
  await expect(card(page, company)).toContainText('Applied 4 days ago')

  const drawer = await openCard(page, company)
  const application = await openEntry(timeline(drawer), '6 MarApplied')
  await typeDay(application, 'Applied on', '12032026')
  await leaveField(page)
  await expect(application.getByText('That day is in the future.')).toBeVisible()
  await typeOver(application.getByRole('textbox', { name: 'Applied on' }), '')
  await application.getByRole('textbox', { name: 'Applied on' }).press('Delete')
  await leaveField(page)
  await expect(card(page, company)).toContainText('Applied today')

  const facts = await unfold(drawer, 'Application')
  const agency = facts.getByRole('textbox', { name: 'Through an agency' })
  await agency.fill('northwind optics Ltd')
  await leaveField(page)
  await expect(facts.getByText('The agency and the company are the same.')).toBeVisible()
  await agency.fill('Harbour Talent')
  await leaveField(page)
  await expect(timeline(drawer)).toContainText('Applied through Harbour Talent')
  await drawer.getByLabel('Company').fill('Harbour Talent')
  await leaveField(page)
  await expect(drawer.getByText('The agency and the company are the same.')).toBeVisible()
  await drawer.getByLabel('Company').fill(company)
  await leaveField(page)
  await page.keyboard.press('Escape')
  await expect(drawer).toBeHidden()

  await page.keyboard.press('Control+z')
  await expect(page.getByText(`Undone: Edit ${company}`)).toBeVisible()
  await expect((await openCard(page, company)).getByText('Applied through')).toHaveCount(0)
})

test('two windows add a strength each, and both stay', async ({ page, open }) => {
  await open({ clock: '2026-03-10T14:00:00.000Z' })
  await page.getByRole('button', { name: 'New card', exact: true }).click()
  const dialog = page.getByRole('dialog', { name: 'New card' })
  await dialog.getByLabel('Company').fill(company)
  await dialog.getByRole('button', { name: 'Add card' }).click()
  const other = await page.context().newPage()
  await other.goto(new URL(page.url()).origin)
  const drawers = [await openCard(page, company), await openCard(other, company)]
  await Promise.all(
    drawers.map(async (drawer, index) => {
      const points = await unfold(drawer, 'Your strengths')
      await points.getByRole('button', { name: 'Add a strength' }).click()
      await points.getByLabel('What you bring').fill(`Point ${index + 1}`)
    }),
  )
  await Promise.all(
    drawers.map((drawer) =>
      section(drawer, 'Your strengths').getByRole('button', { name: 'Add', exact: true }).click(),
    ),
  )
  for (const drawer of drawers)
    await expect(section(drawer, 'Your strengths').getByRole('textbox', { name: 'Strength' })).toHaveCount(2)
})

/** Gives the page a host that has a dialog for files, in which the user chooses `path`. */
async function giveFileDialog(page: Page, path: string): Promise<void> {
  await page.addInitScript(() => {
    const parse = JSON.parse
    JSON.parse = (...args) => {
      const value = parse(...args)
      value?.responses?.['app.hello']?.data.capabilities.push('choose-file')
      return value
    }
  })
  await page.routeWebSocket(/\/channel/, (socket) => {
    const host = socket.connectToServer()
    socket.onMessage((message) => {
      const { id, route } = JSON.parse(String(message))
      const envelope = { ok: true, data: { path, name: 'Optics 2' } }
      if (route === 'cards.chooseCv') socket.send(JSON.stringify({ id, envelope }))
      else host.send(message)
    })
  })
}

test('where the host has a dialog the CV is chosen, named, missed and removed', async ({
  page,
  open,
  folder,
}) => {
  const path = join(folder, 'Optics 2.pdf')
  await giveFileDialog(page, path)
  await open({ clock: '2026-03-10T14:00:00.000Z' })
  await addCard(page, { company })
  const facts = await unfold(await openCard(page, company), 'Application')
  await expect(facts.getByLabel('Where the file is')).toBeHidden()
  await facts.getByRole('button', { name: 'Choose file …' }).click()
  await expect(facts.getByText(path)).toBeVisible()
  await expect(facts.getByLabel('CV you sent')).toHaveValue('Optics 2')
  await facts.getByRole('button', { name: 'Copy path' }).click()
  await expect(facts.getByRole('alert')).toContainText('There’s no file at')
  await facts.getByRole('button', { name: 'Remove' }).click()
  await expect(facts.getByText('None chosen')).toBeVisible()
  await expect(facts.getByRole('alert')).toBeHidden()
  await expect(facts.getByLabel('CV you sent')).toHaveValue('Optics 2')
})
