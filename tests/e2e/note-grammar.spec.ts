import { expect, type Locator, type Page } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace, someSettings } from '../support/builders/workspace.ts'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { card } from '../support/e2e/board-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { test } from './fixtures.ts'

// The page stays open while its host is stopped.
test.use({ tolerates: ['net::ERR_', 'WebSocket'] })

const AFTERNOON = '2026-03-03T21:30:00Z'
const company = 'Northwind Optics'

/** A card whose phone screen with Jennifer has just ended. Its posting has a word that no dictionary has. */
const workspace = aWorkspace({
  settings: someSettings({ yourName: 'Sam Okafor' }),
  cards: [
    aCard({
      company,
      stage: 'waiting',
      posting: 'You grind lenses with a glimmerometer.',
      people: [aPerson({ id: 'jen', name: 'Jennifer Castellano' })],
      interviews: [anInterview({ personIds: ['jen'], debriefedAt: '2026-03-03T20:45:00.000Z' })],
    }),
  ],
})

const slips = `Hi Jennifer,

Thanks for the call today. I recieved the brief, and I’d love to see the glimmerometer and the synergie. I should of asked sooner.

Best,
Sam`

/** Long enough to load and compile Harper on a busy machine. It is done once for each page. */
const untilCompiled = { timeout: 90_000 }

const locateAside = (desk: Locator) => desk.getByRole('region', { name: /^Before you copy/ })

async function openNote(page: Page): Promise<{ desk: Locator; body: Locator; aside: Locator }> {
  await card(page, company)
    .getByRole('button', { name: /Thank Jennifer/ })
    .click()
  const { desk, body } = locateNoteDesk(page)
  return { desk, body, aside: locateAside(desk) }
}

test('slips are marked, corrected with a press, and silenced by the dictionary, also after a reload', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, workspace)
  await open({ clock: AFTERNOON })
  const { desk, body, aside } = await openNote(page)
  await body.fill(slips)
  await expect(desk.locator('mark')).toHaveText(['recieved', 'synergie', 'should of'], untilCompiled)
  await expect(aside.getByText('“recieved” looks misspelled.')).toBeVisible()
  await expectAccessibleAndFitting(page, 'a note with slips')

  await aside.getByRole('button', { name: 'Change to “received”' }).click()
  await expect(body).toHaveValue(/I received the brief/)
  await aside.getByRole('button', { name: 'Change to “should have”' }).click()
  await expect(body).toHaveValue(/I should have asked/)
  await expect(desk.locator('mark')).toHaveText(['synergie'])
  await aside.getByRole('button', { name: 'Add “synergie” to dictionary' }).click()
  await expect(page.getByText('Added “synergie” to your dictionary')).toBeVisible()
  await expect(desk.locator('mark')).toHaveCount(0)
  await expect(desk.getByText('Draft saved')).toBeVisible()

  await page.reload()
  const again = await openNote(page)
  await again.body.pressSequentially('I definately liked it. ')
  await expect(again.desk.locator('mark')).toHaveText(['definately'], untilCompiled)
  await again.aside.getByRole('button', { name: /^Dismiss: “definately”/ }).click()
  await expect(again.desk.locator('mark')).toHaveCount(0)
})

test('without the checker the desk works, and says what is off', async ({ page, open, folder }) => {
  seedFolder(folder, workspace)
  let asked = 0
  await page.route(/grammar-worker-/, (route) => {
    asked += 1
    return route.abort()
  })
  await open({ clock: AFTERNOON })
  const { desk, body, aside } = await openNote(page)
  await body.fill(slips.replace('Jennifer', 'Tom'))
  await expect(aside.getByText(/^Grammar is off/)).toHaveText(
    'Grammar is off: the checker didn’t start. Close the note and open it again to try once more.',
    untilCompiled,
  )
  expect(asked).toBe(2)
  await expect(desk.locator('mark')).toHaveText(['Tom'])
  await aside.getByRole('button', { name: 'Change to “Jennifer”' }).click()
  await expect(aside).toContainText('Ready')
  await expectAccessibleAndFitting(page, 'a note without grammar')

  await page.unroute(/grammar-worker-/)
  await desk.getByRole('button', { name: 'Close' }).click()
  const again = await openNote(page)
  await expect(again.desk.locator('mark')).toHaveText(['recieved', 'synergie', 'should of'], untilCompiled)
  await expect(again.aside.getByText(/^Grammar is off/)).toBeHidden()
})

test('a binary that cannot be fetched leaves the rest of the check as it is', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, workspace)
  await page.route(/\.wasm$/, (route) => route.abort())
  await open({ clock: AFTERNOON })
  const { body, aside } = await openNote(page)
  await body.fill(slips)
  await expect(aside.getByText(/^Grammar is off/)).toBeVisible(untilCompiled)
})

test('the dictionary is in the settings: words are added, refused, removed and brought back', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, { ...workspace, settings: someSettings({ dictionary: ['dbt', 'two words', 'dbt'] }) })
  await open({ clock: AFTERNOON })
  await expect(page.getByText(/^Your dictionary had 2 entries that aren’t words/)).toBeVisible()
  await page.getByRole('button', { name: 'Settings' }).click()
  const section = page
    .getByRole('dialog', { name: 'Settings' })
    .getByRole('region', { name: 'Your dictionary' })
  const words = section.getByRole('list').getByRole('listitem')
  await expect(words).toHaveText(['dbt'])
  const field = section.getByRole('textbox', { name: 'New word' })
  await field.fill('glimmer ometer')
  await field.press('Enter')
  await expect(
    section.getByText('The dictionary takes one word at a time. Take out the spaces.'),
  ).toBeVisible()
  await field.fill('glimmerometer')
  await field.press('Enter')
  await expect(words).toHaveText(['dbt', 'glimmerometer'])
  await expect(field).toHaveValue('')
  await section.getByRole('button', { name: 'Add' }).click()
  await expect(section.getByText('Type a word first.')).toBeVisible()
  await expectAccessibleAndFitting(page, 'the dictionary')

  await section.getByRole('button', { name: 'Remove “dbt”' }).press('Enter')
  await expect(words).toHaveText(['glimmerometer'])
  await expect(field).toBeFocused()
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(words).toHaveText(['dbt', 'glimmerometer'])
})
