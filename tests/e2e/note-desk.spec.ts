import { expect, type Page } from '@playwright/test'
import { seedFolder } from '../support/boards/seed-folder.ts'
import { aCard } from '../support/builders/card.ts'
import { anInterview } from '../support/builders/interview.ts'
import { aPerson } from '../support/builders/person.ts'
import { aWorkspace, someSettings } from '../support/builders/workspace.ts'
import { locateNoteDesk, openInbox, readClipboard } from '../support/e2e/alerts-page.ts'
import { card, openCard } from '../support/e2e/board-page.ts'
import { openEntry } from '../support/e2e/drawer-page.ts'
import { expectAccessibleAndFitting } from '../support/e2e/expect-accessible.ts'
import { tabTo } from '../support/e2e/keyboard.ts'
import { test } from './fixtures.ts'

// The page stays open while its host is stopped or killed.
test.use({ tolerates: ['net::ERR_', 'WebSocket'] })

/** The evening of the call in Berlin, the morning after, and day 7. */
const EVENING = '2026-03-03T21:45:00Z'
const NEXT_MORNING = '2026-03-04T09:30:00Z'
const DAY_7 = '2026-03-10T15:05:00Z'

const company = 'Northwind Optics'
const settings = someSettings({ yourName: 'Sam Okafor', signature: '+44 7700 900123' })
const talk = { personIds: ['jane'], debriefedAt: '2026-03-03T20:45:00.000Z' } as const

/** A card that waits, with somebody to write to and a recruiter whose address is not known. */
const waiting = aCard({
  stage: 'waiting',
  people: [
    aPerson({ phone: '+1 555 0188' }),
    aPerson({ id: 'ines', name: 'Ines Adler', role: 'recruiter', email: '' }),
  ],
  interviews: [anInterview({ ...talk, personIds: ['jane'] })],
})

const faulty = `Hi Jack,

I hope the week is going well. You’d hoped to have news by Thursday 13 March. Is there a new date for the role?

Best,
Sam`

/** Locates the toast that says what was done and what is next. */
const toast = (page: Page) => page.getByRole('alertdialog', { name: /^Sent\. / })

test('an alert leads to the desk, where a note is put right, copied, sent and followed by the next step', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aWorkspace({ settings, cards: [waiting] }))
  await open({ clock: DAY_7 })
  await openInbox(page)
  await page.getByRole('button', { name: /^Unread: Check in with Jane Okafor/ }).click()
  const { desk, subject, body } = locateNoteDesk(page)
  await expect(body).toHaveValue(/Best,\nSam\n\+44 7700 900123$/)
  await body.fill(faulty)
  const aside = desk.getByRole('region', { name: /^Before you copy/ })
  await expect(aside).toContainText('2 to fix')
  await aside.getByRole('button', { name: 'Change to “Jane”' }).click()
  await aside.getByRole('button', { name: 'Change to “Friday”' }).click()
  await expect(aside).not.toContainText('to fix')

  await desk.getByRole('button', { name: 'Copy note' }).click()
  await expect(desk.getByRole('status')).toContainText('Copied.')
  const text = await body.inputValue()
  expect(text).toContain('Hi Jane,')
  expect(await readClipboard(page)).toBe(text)
  await desk.getByRole('button', { name: 'More' }).click()
  await page.getByRole('menuitem', { name: 'Copy subject and note' }).click()
  await expect.poll(() => readClipboard(page)).toBe(`${await subject.inputValue()}\n\n${text}`)

  await desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(desk).toBeHidden()
  await expect(toast(page)).toContainText('Sent. Next: check in once more with Jane on Tue 17 March.')
  await expect(card(page, company)).toContainText('Checked in today')
  await toast(page).getByRole('button', { name: 'Undo' }).click()
  await expect(card(page, company)).toContainText('Check in today')
})

test('with the keyboard alone a note goes to somebody else, whose address is asked for and kept', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aWorkspace({ settings, cards: [waiting] }))
  await open({ clock: DAY_7 })
  const { keyboard } = page
  await tabTo(page, page.getByRole('button', { name: /^Alerts/ }))
  await keyboard.press('Enter')
  await tabTo(page, page.getByRole('button', { name: /^Unread: Check in with Jane Okafor/ }))
  await keyboard.press('Enter')
  const { desk, body } = locateNoteDesk(page)
  // The shortcut does not press the button that has the focus.
  await tabTo(page, desk.getByRole('button', { name: 'Close' }))
  await keyboard.press('Control+Enter')
  await expect(desk.getByRole('status')).toContainText('Copied')
  await tabTo(page, desk.getByRole('radio', { name: 'Jane Okafor' }))
  await keyboard.press('ArrowRight')
  await expect(body).toHaveValue(/^Hi Ines,/)
  await expect(desk.getByRole('radio', { name: 'Ines Adler, recruiter' })).toBeFocused()
  await expectAccessibleAndFitting(page, 'the desk that asks for an address')
  await expect(desk.getByRole('link', { name: 'Open in mail' })).toBeHidden()
  const address = desk.getByLabel('Email address of Ines Adler')
  await tabTo(page, address)
  await keyboard.type('ines@example.com')
  await keyboard.press('Enter')
  await expect(desk.getByRole('link', { name: 'Open in mail' })).toHaveAttribute(
    'href',
    /^mailto:ines@example\.com/,
  )
  await expect(address).toBeFocused()

  // A short message has no subject and no signature, and a call opens its sheet, from which one can write after all.
  await tabTo(page, desk.getByRole('radio', { name: 'Email', exact: true }))
  await keyboard.press('ArrowLeft')
  await expect(desk.getByRole('radio', { name: 'Text' })).toBeChecked()
  await expect(desk.getByLabel('Subject', { exact: true })).toBeHidden()
  await expect(body).toHaveValue(/^Hi Ines, (?:(?!7700)[\s\S])*$/)
  await keyboard.press('ArrowRight')
  await expect(body).toHaveValue(/7700/)
  await keyboard.press('ArrowRight')
  const sheet = page.getByRole('dialog', { name: 'Call Ines Adler' })
  await tabTo(page, sheet.getByRole('radio', { name: 'Call sheet' }))
  await keyboard.press('ArrowLeft')
  await expect(body).toHaveValue(/^Hi Ines,[\s\S]*7700/)

  await body.focus()
  await keyboard.press('Control+Home')
  await keyboard.press('Control+Delete')
  await keyboard.type('Hello ')
  await keyboard.press('Control+Enter')
  await expect(desk.getByRole('status')).toContainText('Copied')
  expect(await readClipboard(page)).toBe(await body.inputValue())
  await tabTo(page, desk.getByRole('button', { name: 'Mark as sent' }))
  await keyboard.press('Enter')
  await expect(desk).toBeHidden()
  await expect(toast(page)).toContainText('Next: check in once more with Ines on Tue 17 March.')
  const drawer = await openCard(page, company)
  await expect(drawer).toContainText('Checked in with Ines Adler')
})

test('the notes to a panel of three and the debrief are written one after the other, and differ', async ({
  page,
  open,
  folder,
}) => {
  const people = ['Jane Okafor', 'Tom Wu', 'Femi Adeyemi'].map((name, index) =>
    aPerson({ id: ['jane', 'tom', 'femi'][index] ?? '', name, email: `${index}@example.com` }),
  )
  const panel = anInterview({ ...talk, kind: 'video', personIds: people.map(({ id }) => id) })
  const dana = aPerson({ id: 'dana', name: 'Dana Cole', role: 'recruiter', email: 'dana@example.com' })
  const interviewed = aCard({ stage: 'waiting', people: [...people, dana], interviews: [panel] })
  seedFolder(folder, aWorkspace({ settings, cards: [interviewed] }))
  await open({ clock: EVENING })
  await card(page, company)
    .getByRole('button', { name: /^Tell Dana / })
    .click()
  const { desk, body } = locateNoteDesk(page)
  const bar = desk.getByRole('navigation', { name: 'Notes about this interview' })
  const current = bar.locator('[aria-current="true"]')
  await expect(bar.getByRole('button')).toHaveText([/^Jane/, /^Tom/, /^Femi/, /^Dana Debrief · To write/])
  await bar.getByRole('button', { name: /^Jane/ }).click()
  await expect(body).toHaveValue(/^Hi Jane,/)
  await expectAccessibleAndFitting(page, 'the notes to a panel')

  const texts: string[] = []
  const send = async (name: string) => {
    await expect(current).toContainText(name)
    await expect(body).toHaveValue(new RegExp(`^Hi ${name},`))
    texts.push((await body.inputValue()).replace(name, ''))
    await page.keyboard.press('Control+Enter')
    await expect(current).toContainText('Copied')
    await desk.getByRole('button', { name: 'Mark as sent' }).press('Enter')
  }
  await send('Jane')
  await expect(bar.getByRole('button', { name: /^Jane/ })).toContainText('Sent')
  await expect(current).toContainText('Tom')
  await expect(current).toBeFocused()

  // What was sent can be read again, as it was sent, and the next one is still to write.
  await bar.getByRole('button', { name: /^Jane/ }).press('Enter')
  await expect(body).toHaveValue(/^Hi Jane,/)
  await expect(body).toHaveJSProperty('readOnly', true)
  await bar.getByRole('button', { name: /^Tom/ }).press('Enter')
  await send('Tom')
  await send('Femi')
  await send('Dana')
  await expect(desk).toBeHidden()
  expect(new Set(texts).size).toBe(4)
  await expect(toast(page).last()).toContainText('Next: check in with Jane on Tue 10 March.')
  // The focus is back on the button that opened the first note.
  await expect(card(page, company).getByRole('button', { name: 'Spoke today' })).toBeFocused()
})

test('a half-written note survives a kill, and is checked against the day on which it is opened again', async ({
  page,
  open,
  folder,
}) => {
  seedFolder(folder, aWorkspace({ settings, cards: [waiting] }))
  const host = await open({ clock: EVENING })
  await page.getByRole('button', { name: 'Write: Thank Jane Okafor' }).click()
  const { desk, body } = locateNoteDesk(page)
  const begun = 'Hi Jane,\n\nThanks for the call today. What you said about'
  await body.fill(begun)
  await expect(desk.getByText('Draft saved')).toBeVisible()
  await host.kill()

  await open({ clock: NEXT_MORNING })
  await page.getByRole('button', { name: 'Write: Thank Jane Okafor' }).click()
  await expect(body).toHaveValue(begun)
  await expect(desk.getByRole('region', { name: /^Before you copy/ })).toContainText('so “today” is wrong')
})

test('an interview ahead can be asked to move, and is still to be prepared for', async ({
  page,
  open,
  folder,
}) => {
  const ahead = anInterview({
    id: 'ahead',
    kind: 'video',
    start: '2026-03-12T15:00:00.000Z',
    personIds: ['jane'],
  })
  seedFolder(
    folder,
    aWorkspace({
      settings,
      cards: [aCard({ stage: 'interview', people: [aPerson()], interviews: [ahead] })],
    }),
  )
  await open({ clock: DAY_7 })
  const drawer = await openCard(page, company)
  const interview = await openEntry(drawer, 'Thu 12 March')
  await interview.getByRole('button', { name: 'Ask for another time' }).click()
  const { desk, body } = locateNoteDesk(page)
  await expect(desk).toContainText('Ask Jane Okafor for another time')
  await body.fill(`${await body.inputValue()}\nThanks!`)
  await desk.getByRole('button', { name: 'Mark as sent' }).click()
  await expect(desk).toBeHidden()
  await expect(toast(page)).toContainText('Next: prepare for the interview')
  await expect(drawer).toContainText('Wrote to Jane Okafor')
  await interview.getByRole('button', { name: 'Ask for another time' }).click()
  await expect(body).not.toHaveValue(/Thanks!/)
})
