import { expect, type Locator, type Page } from '@playwright/test'
import { locateNoteDesk, openInbox } from '../support/e2e/alerts-page.ts'
import { card, moveByMenu, openCard } from '../support/e2e/board-page.ts'
import { addCardWithCall, debriefCall, runAt } from '../support/e2e/cards-with-calls.ts'
import { section, startAdding, timeline } from '../support/e2e/drawer-page.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

// A call in Berlin on Tuesday 3 March 2026, 15:00 to 15:30.
const northwind = {
  id: 'northwind',
  company: 'Northwind Optics',
  role: 'Lens designer',
  person: 'Jane Okafor',
  start: '2026-03-03T14:00:00.000Z',
} as const
const { company } = northwind
const MONDAY = '2026-03-02T09:00:00Z'
const AFTER_CALL = '2026-03-03T14:35:00Z'

// The page stays open while its host is stopped.
test.use({ tolerates: ['net::ERR_'] })

const today = (page: Page) => page.getByRole('region', { name: 'Today' })
const dueLine = (page: Page, title: string) => today(page).getByRole('listitem').filter({ hasText: title })

/** Marks the note of a line in the Today strip as sent. */
async function send(page: Page, title: string): Promise<void> {
  await today(page)
    .getByRole('button', { name: `Write: ${title}` })
    .click()
  const { desk, body } = locateNoteDesk(page)
  await expect(desk).toContainText(title)
  await expect(body).not.toBeEmpty()
  await desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(desk).toBeHidden()
}

/** Chooses an entry from the menu of a line. */
async function choose(page: Page, within: Locator, title: string, entry: string): Promise<void> {
  await within.getByRole('button', { name: `Snooze or skip: ${title}` }).click()
  await page.getByRole('menuitem', { name: entry }).click()
}

/** Chooses to snooze until tomorrow in the open menu, with the keys. */
async function chooseTomorrow(page: Page): Promise<void> {
  const tomorrow = page.getByRole('menuitem', { name: 'Snooze until tomorrow' })
  await expect(page.getByRole('menuitem', { name: 'Snooze for an hour' })).toBeFocused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(tomorrow).toBeFocused()
  await page.keyboard.press('Enter')
}

test('a card is followed from the preparation to the answer', async ({ page, open, folder }) => {
  await runAt(folder, MONDAY, addCardWithCall(northwind))

  const evening = await open({ clock: '2026-03-02T17:05:00Z' })
  await expect(page).toHaveTitle('(1) Callback')
  await expect(card(page, company)).toContainText('Tomorrow 15:00')
  await expect(dueLine(page, 'Prepare for your call with Jane Okafor')).toContainText('By tomorrow')
  await today(page).getByRole('button', { name: 'Prep: Prepare for your call with Jane Okafor' }).click()
  const drawer = page.getByRole('dialog', { name: company })
  await expect(section(drawer, 'Prep')).toContainText('Jane Okafor')
  await drawer.getByRole('button', { name: 'Mark as done' }).click()
  // What comes next on the card is the call itself.
  await expect(drawer).toContainText('Join your call with Jane Okafor')
  await page.keyboard.press('Escape')
  await expect(today(page)).toContainText('Nothing to do today.')
  await expect(page).toHaveTitle('Callback')
  await evening.stop()

  const afterwards = await open({ clock: '2026-03-03T14:45:00Z' })
  await expect(page).toHaveTitle('(1) Callback')
  const alerts = await openInbox(page)
  await expect(alerts.first()).toContainText('Note what Jane Okafor said')
  await alerts.getByRole('button', { name: /^Unread: Note what Jane Okafor said/ }).click()
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await slip.getByRole('textbox', { name: 'what you said about' }).fill('how the new lab is staffed')
  await slip.getByRole('button', { name: 'Save', exact: true }).click()
  await expect(slip).toBeHidden()
  await expect(card(page, company)).toContainText('Thank Jane by tomorrow afternoon')
  await expect(dueLine(page, 'Note what Jane Okafor said')).toHaveCount(0)
  await expect(page).toHaveTitle('Callback')
  await afterwards.stop()

  const anHourLater = await open({ clock: '2026-03-03T15:35:00Z' })
  await expect(page).toHaveTitle('(1) Callback')
  await send(page, 'Thank Jane Okafor')
  await expect(card(page, company)).toContainText('Spoke today')
  await anHourLater.stop()

  const day7 = await open({ clock: '2026-03-10T08:05:00Z' })
  await expect(card(page, company)).toContainText('Check in today')
  await expect(today(page).getByRole('button', { name: 'Add: No new application in a week' })).toBeVisible()
  await choose(page, today(page), 'No new application in a week', 'Skip this step')
  await expect(dueLine(page, 'No new application in a week')).toHaveCount(0)
  await send(page, 'Check in with Jane Okafor')
  await expect(card(page, company)).toContainText('Checked in today')
  await day7.stop()

  const aWeekLater = await open({ clock: '2026-03-17T08:05:00Z' })
  await expect(card(page, company)).toContainText('Check in again today')
  await expect(dueLine(page, 'Check in once more')).toContainText(
    'you last got in touch on Tuesday 10 March, and nothing has come back',
  )
  await send(page, 'Check in once more with Jane Okafor')
  await expect(card(page, company)).toContainText('Stay in touch Tue 7 April')
  const answers = timeline(await openCard(page, company))
  await startAdding(answers, 'What they said')
  await answers.getByRole('button', { name: /What they said/ }).click()
  await page.getByRole('option', { name: 'No decision yet' }).click()
  await answers.getByRole('button', { name: 'Save' }).click()
  await expect(answers).toContainText('Jane Okafor answered: no decision yet')
  await page.keyboard.press('Escape')
  await expect(card(page, company)).toContainText('Check in again Tue 24 March')
  await aWeekLater.stop()

  await open({ clock: '2026-03-24T08:05:00Z' })
  await expect((await openInbox(page)).filter({ hasText: 'Check in with Jane Okafor again' })).toContainText(
    'Unread: ',
  )
  await page.keyboard.press('Escape')
  await send(page, 'Check in with Jane Okafor again')
  await expect(card(page, company)).not.toContainText('Check in again')
})

test('a rejection is answered with thanks, and ninety days later there is a reminder to reconnect', async ({
  page,
  open,
  folder,
}) => {
  await runAt(folder, MONDAY, addCardWithCall(northwind))
  await runAt(folder, AFTER_CALL, [debriefCall(northwind)])
  const monday = await open({ clock: '2026-03-09T09:00:00Z' })
  await moveByMenu(page, company, 'Closed …')
  const closing = page.getByRole('dialog', { name: `Close ${company}` })
  await closing.getByText('They said no').click()
  await expect(closing.getByRole('button', { name: /Who told you/ })).toContainText('No name yet')
  await closing.getByText('Remind me to get in touch in 90 days').click()
  await closing.getByRole('button', { name: 'Close card' }).click()
  await expect(closing).toBeHidden()
  await expect(card(page, company)).toContainText('Not this time')
  await monday.stop()

  const anHourLater = await open({ clock: '2026-03-09T10:05:00Z' })
  await expect(page).toHaveTitle('(1) Callback')
  await send(page, 'Reply to Jane Okafor’s no')
  await expect(card(page, company)).toContainText('Not this time · thanked')
  const drawer = await openCard(page, company)
  await expect(section(drawer, 'Next step')).toContainText(
    'Get in touch with Jane Okafor againPlanned: Mon 8 June',
  )
  await anHourLater.stop()

  // The ninetieth day is a Sunday.
  const sunday = await open({ clock: '2026-06-07T09:00:00Z' })
  await expect(today(page)).toContainText('Nothing to do today.')
  await sunday.stop()
  await open({ clock: '2026-06-08T07:05:00Z' })
  await expect(page).toHaveTitle('(1) Callback')
  await expect(dueLine(page, 'Get in touch with Jane Okafor again')).toContainText('you asked for a reminder')
  await send(page, 'Get in touch with Jane Okafor again')
})

test('an offer is acknowledged, completed and answered, and announced on another card', async ({
  page,
  open,
  folder,
}) => {
  const halden = { ...northwind, id: 'halden', company: 'Halden & Frey', person: 'Marco Ruiz' }
  await runAt(folder, MONDAY, [...addCardWithCall(northwind), ...addCardWithCall(halden)])
  await runAt(folder, AFTER_CALL, [debriefCall(northwind), debriefCall(halden)])
  await runAt(folder, '2026-03-09T09:00:00Z', [
    { type: 'move-card', cardId: 'northwind', stage: 'offer', position: { at: 'top' } },
  ])

  const anHourLater = await open({ clock: '2026-03-09T10:05:00Z' })
  await expect(card(page, company)).toContainText('Offered today')
  await send(page, 'Thank Jane Okafor for the offer')
  const drawer = await openCard(page, company)
  const answerBy = timeline(drawer).getByRole('textbox', { name: 'Answer by', exact: true })
  await answerBy.click()
  await page.keyboard.type('16/3/2026')
  await page.keyboard.press('Escape')
  await expect(card(page, company)).toContainText('Answer by Mon 16 March')
  await anHourLater.stop()

  const tuesday = await open({ clock: '2026-03-10T08:05:00Z' })
  await expect(card(page, 'Halden & Frey')).toContainText('Tell Marco about your other offer today')
  await expect(dueLine(page, 'Fill in the offer')).toContainText('ask about the start date')
  await send(page, 'Tell Marco Ruiz about your other offer')
  await choose(page, today(page), 'Fill in the offer', 'Mark as done')
  await expect(dueLine(page, 'Fill in the offer')).toHaveCount(0)
  await tuesday.stop()

  await open({ clock: '2026-03-11T08:05:00Z' })
  await today(page).getByRole('button', { name: 'Open: Answer Jane Okafor’s offer' }).click()
  await expect(drawer).toContainText('They want your answer by Monday.')
  await drawer.getByRole('button', { name: 'Write', exact: true }).click()
  const { desk, body } = locateNoteDesk(page)
  await expect(body).toHaveValue(/I'd love to take it|very happy to accept/)
  await desk.getByRole('button', { name: /Note$/ }).click()
  await page.getByRole('option', { name: 'Asking for more time' }).click()
  await expect(body).toHaveValue(/by Monday the 23rd/)
  await desk.getByRole('button', { name: 'Close' }).click()
  await drawer.getByRole('button', { name: 'Mark as done' }).click()
  await page.keyboard.press('Escape')
  await expect(card(page, company)).toContainText('Answered today')
})

test('of two cards at one employer, one waits for the other and names it', async ({ page, open, folder }) => {
  const later = { ...northwind, id: 'later', role: 'Optician', start: '2026-03-03T15:00:00.000Z' } as const
  await runAt(folder, MONDAY, [
    ...addCardWithCall(northwind),
    ...addCardWithCall({ ...later, person: 'Tom Wu' }),
  ])
  await runAt(folder, '2026-03-03T15:35:00Z', [
    debriefCall(northwind),
    debriefCall({ ...later, person: 'Tom Wu' }),
  ])
  await open({ clock: '2026-03-10T08:05:00Z' })
  const other = page.getByRole('article').filter({ hasText: 'Optician' })
  await expect(other).toContainText('On hold until Friday')
  await expect(dueLine(page, 'Check in with Tom Wu')).toHaveCount(0)
  await other.getByRole('button', { name: company, exact: true }).click()
  const drawer = page.getByRole('dialog', { name: company })
  const reason = 'On hold until Friday: another message about “Lens designer” at Northwind Optics'
  await expect(drawer).toContainText(reason)
  await drawer.getByRole('button', { name: 'Write', exact: true }).click()
  await expect(locateNoteDesk(page).desk).toContainText(
    'and one about “Lens designer” at Northwind Optics comes first',
  )
})

test('"No answer" can be chosen at any time, and is suggested from day 30 on', async ({
  page,
  open,
  folder,
}) => {
  await runAt(folder, MONDAY, addCardWithCall(northwind))
  await runAt(folder, AFTER_CALL, [debriefCall(northwind)])
  const closing = page.getByRole('dialog', { name: `Close ${company}` })
  const noAnswer = closing.getByRole('radio', { name: 'No answer' })

  const day29 = await open({ clock: '2026-04-01T09:00:00Z' })
  await moveByMenu(page, company, 'Closed …')
  await expect(closing).toContainText('Callback suggests this from Thursday, 2 April')
  await closing.getByText('No answer').first().click()
  await expect(noAnswer).toBeChecked()
  await expect(closing).not.toContainText('Suggested')
  await day29.stop()

  await open({ clock: '2026-04-02T09:00:00Z' })
  await moveByMenu(page, company, 'Closed …')
  await expect(closing).toContainText('Suggested: nothing has come for a good while.')
  await closing.getByText('No answer').first().click()
  await expect(noAnswer).toBeChecked()
  await closing.getByRole('button', { name: 'Close card' }).click()
  await expect(card(page, company)).toContainText('No answer after 30 days')
})

test('debriefing, marking as done and skipping work without a mouse', async ({ page, open, folder }) => {
  const { keyboard } = page
  await runAt(folder, MONDAY, addCardWithCall(northwind))

  const evening = await open({ clock: '2026-03-02T17:05:00Z' })
  await tabTo(page, today(page).getByRole('button', { name: 'Prep: Prepare for your call with Jane Okafor' }))
  await keyboard.press('Enter')
  const drawer = page.getByRole('dialog', { name: company })
  await tabTo(page, drawer.getByRole('button', { name: 'Mark as done' }))
  await keyboard.press('Enter')
  await expect(drawer).toContainText('Join your call with Jane Okafor')
  await keyboard.press('Escape')
  await expect(today(page)).toContainText('Nothing to do today.')
  await evening.stop()

  const afterwards = await open({ clock: '2026-03-03T14:45:00Z' })
  await tabTo(page, today(page).getByRole('button', { name: 'Note it: Note what Jane Okafor said' }))
  await keyboard.press('Enter')
  const slip = page.getByRole('dialog', { name: `How was ${company}?` })
  await tabTo(page, slip.getByRole('textbox', { name: 'what you said about' }))
  await keyboard.type('how the new lab is staffed')
  await tabTo(page, slip.getByRole('button', { name: 'Save', exact: true }))
  await keyboard.press('Enter')
  await expect(slip).toBeHidden()
  await afterwards.stop()

  await open({ clock: '2026-03-10T08:05:00Z' })
  await tabTo(page, today(page).getByRole('button', { name: 'Snooze or skip: No new application in a week' }))
  await keyboard.press('Enter')
  await chooseTomorrow(page)
  await expect(dueLine(page, 'No new application in a week')).toHaveCount(0)
  await expect(today(page).getByRole('button', { name: 'Write: Check in with Jane Okafor' })).toBeFocused()
  await tabTo(page, today(page).getByRole('button', { name: 'Snooze or skip: Check in with Jane Okafor' }))
  await keyboard.press('Enter')
  await chooseTomorrow(page)
  await expect(today(page)).toContainText('Nothing to do today.')
  await expect(today(page)).toBeFocused()
})
