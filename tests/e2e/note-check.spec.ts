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

/** A card whose phone screen with Jennifer has just ended, and another card. */
const workspace = aWorkspace({
  settings: someSettings({ yourName: 'Sam Okafor' }),
  cards: [
    aCard({
      company,
      stage: 'waiting',
      people: [
        aPerson({ id: 'jen', name: 'Jennifer Castellano' }),
        aPerson({ id: 'tom', name: 'Tom Abara', email: 'tom@example.com' }),
      ],
      interviews: [anInterview({ personIds: ['jen'], debriefedAt: '2026-03-03T20:45:00.000Z' })],
    }),
    aCard({ id: 'card-2', company: 'Kestrel Health', rank: 'a1' }),
  ],
})

const faulty = `Hi Tom,

Thanks for the call today. The way you test lenses at Kestrel Health stayed with me, and I’d love to see [the lab].

I look forward to your news on Thursday 13 March.

Best,
Sam`

const locateAside = (desk: Locator) => desk.getByRole('region', { name: /^Before you copy/ })

async function openNote(page: Page): Promise<void> {
  await card(page, company)
    .getByRole('button', { name: /Thank Jennifer/ })
    .click()
}

/** Opens the thank-you note and writes a text into it. */
async function writeNote(page: Page, text: string): Promise<{ desk: Locator; body: Locator }> {
  await openNote(page)
  const { desk, body } = locateNoteDesk(page)
  await body.fill(text)
  return { desk, body }
}

test('findings are marked in the text, fixed with a press, and dismissed for this note', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, workspace)
  const host = await open({ clock: AFTERNOON })
  const { desk, body } = await writeNote(page, faulty)
  const aside = locateAside(desk)
  await expect(aside).toContainText('4 to fix')
  await expect(desk.locator('mark')).toHaveText(['Tom', 'Kestrel Health', '[the lab]', 'Thursday'])
  await expectAccessibleAndFitting(page, 'a note with findings')

  await expect(desk.getByRole('status')).toHaveText('4 things to fix before you send it.')
  await desk.getByRole('button', { name: 'Copy note' }).click()
  await expect(desk.getByRole('status')).toHaveText('Copied, with 4 things still to fix.')
  await aside.getByRole('button', { name: 'Change to “Jennifer”' }).click()
  await expect(body).toHaveValue(/^Hi Jennifer,/)
  await aside.getByRole('button', { name: 'Change to “Friday”' }).click()
  await expect(body).toHaveValue(/on Friday 13 March/)
  await aside.getByRole('button', { name: /^Show: “the lab”/ }).click()
  await expect(body).toBeFocused()
  await page.keyboard.insertText('the lab')
  await expect(aside).toContainText('1 to fix')

  await aside.getByRole('button', { name: /^Dismiss: Kestrel Health/ }).press('Enter')
  await expect(aside.getByRole('heading', { name: /^Before you copy Ready/ })).toBeFocused()
  await expect(desk.getByText('Draft saved')).toBeVisible()
  await host.stop()

  await open({ clock: AFTERNOON })
  await openNote(page)
  await expect(aside).toContainText('Ready')
  await aside.getByText('1 dismissed').click()
  await aside.getByRole('button', { name: /^Show again: Kestrel Health/ }).click()
  await expect(aside).toContainText('1 to fix')
})

test('a nickname that was accepted is remembered, and a fix can be taken back while typing', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, workspace)
  await open({ clock: AFTERNOON })
  const { desk, body } = await writeNote(page, faulty.replace('Tom', 'Jenny'))
  const aside = locateAside(desk)
  await aside.getByRole('button', { name: 'Change to “Friday”' }).click()
  await expect(body).toHaveValue(/on Friday 13 March/)
  await page.keyboard.press('ControlOrMeta+z')
  await expect(body).toHaveValue(/on Thursday 13 March/)

  const question = aside.getByText('You call Jennifer Jenny.')
  await expect(question).toBeVisible()
  await aside.getByRole('button', { name: 'They go by Jenny' }).click()
  await expect(question).toBeHidden()
  await desk.getByRole('button', { name: 'Close' }).click()
  await openNote(page)
  await expect(body).toHaveValue(/^Hi Jenny,/)
  await expect(aside).toContainText('to fix')
  await expect(question).toBeHidden()
})
