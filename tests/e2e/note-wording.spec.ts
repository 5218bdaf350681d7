import { expect } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace } from '../support/builders/workspace.ts'
import { locateNoteDesk } from '../support/e2e/alerts-page.ts'
import { openCard } from '../support/e2e/board-page.ts'
import { expectWellInBothWindows, smallWindow } from '../support/e2e/expect-accessible.ts'
import { test } from './fixtures.ts'

const company = 'Northwind Optics'
/** Tuesday evening in Berlin, after the call of the builders. */
const EVENING = '2026-03-03T21:45:00Z'

const card = aCard({
  stage: 'waiting',
  sellingPoints: ['Built a line'],
  people: [aPerson()],
  interviews: [
    anInterview({
      personIds: ['jane'],
      topics: ['Scrap in winter'],
      learned: 'She cares most about nights.',
      debriefedAt: '2026-03-03T20:45:00.000Z',
    }),
  ],
})

test('a note is made the user’s own: a detail, another tone, another wording, and a draft that comes back', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aWorkspace({ cards: [card] }))
  await open({ clock: EVENING })
  const drawer = await openCard(page, company)
  await drawer.getByRole('button', { name: 'Write', exact: true }).click()
  const { desk, body } = locateNoteDesk(page)
  await expect(body).toHaveValue(/^Hi Jane,\n\nThanks for the call/)
  // What was jotted down stands beside the note, and not in it.
  await expect(desk).toContainText('She cares most about nights.')
  expect(await body.inputValue()).not.toMatch(/nights|winter/)

  const detail = desk.getByLabel('What you said about')
  await detail.fill('She cares most about nights.')
  await detail.press('Enter')
  await expect(desk).toContainText('Put it as it follows “what you said about”')
  await detail.fill('keeping scrap down in winter')
  await detail.press('Enter')
  await expect(body).toHaveValue(/What you said about keeping scrap down in winter/)

  // A jotting that fits the sentence is used with one click, once the field is empty.
  await detail.fill('')
  await detail.press('Enter')
  await expect(body).not.toHaveValue(/keeping scrap down/)
  for (const name of ['Use “She cares', 'Use “Built a line”'])
    await expect(desk.getByRole('button', { name })).toHaveCount(0)
  await desk.getByRole('button', { name: 'Use “Scrap in winter”' }).click()
  await expect(detail).toHaveValue('scrap in winter')
  await expect(body).toHaveValue(/What you said about scrap in winter/)
  await detail.fill('keeping scrap down in winter')
  await detail.press('Enter')
  await expect(body).toHaveValue(/keeping scrap down in winter/)

  // A thought of one's own comes right after it, as a sentence, and is kept on the card.
  const thought = desk.getByLabel('Your thought on it')
  await thought.fill('she is right')
  await thought.press('Enter')
  await expect(desk).toContainText('Say “you”.')
  await thought.fill('ours was the humidity')
  await thought.press('Enter')
  await expect(body).toHaveValue(/keeping scrap down in winter[^.]*\. Ours was the humidity\./)
  await thought.fill('')
  await thought.press('Enter')
  await expect(body).not.toHaveValue(/humidity/)

  await desk.getByRole('button', { name: 'Another wording' }).click()
  await expect(body).toHaveValue(/It was useful to hear about keeping scrap down in winter/)
  await desk.getByText('Formal', { exact: true }).click()
  await expect(body).toHaveValue(/^Dear Jane,[\s\S]*Kind regards$/)

  // A choice made over a draft puts the draft aside, and the toast brings it back.
  await body.fill('Dear Jane, thank you.')
  await desk.getByText('Plain', { exact: true }).click()
  await expect(body).toHaveValue(/^Hi Jane,/)
  await page.getByRole('button', { name: 'Bring my words back' }).click()
  await expect(body).toHaveValue('Dear Jane, thank you.')
})

test.describe('in both windows', () => {
  test.use({ viewport: smallWindow, colorScheme: 'light', contextOptions: { reducedMotion: 'reduce' } })

  test('the desk with its choices is accessible and fits', async ({ page, open, folder }) => {
    seedFolder(folder, aWorkspace({ cards: [card] }))
    await open({ clock: EVENING })
    const drawer = await openCard(page, company)
    await drawer.getByRole('button', { name: 'Write', exact: true }).click()
    const { desk, body } = locateNoteDesk(page)
    await expect(body).toHaveValue(/^Hi Jane,/)
    await expectWellInBothWindows(page, 'the note desk')
    await desk.getByLabel('What you said about').fill('She cares most about nights.')
    await desk.getByLabel('What you said about').press('Enter')
    await expect(desk).toContainText('Put it as it follows')
    await expectWellInBothWindows(page, 'a detail, refused')
  })
})
