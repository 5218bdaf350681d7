import { expect, type Locator, type Page } from '@playwright/test'
import type { TemplateId } from '#shared/model/template'
import type { Decision, Story } from '../../story/story.ts'
import { locateNoteDesk, readClipboard } from '../alerts-page.ts'
import type { DeskWatch } from './desk-watch.ts'
import type { Hand } from './hand.ts'
import type { StoryRecords } from './story-records.ts'

/** What a user needs at the desk. */
export interface DeskUser {
  readonly hand: Hand
  readonly story: Story
  readonly watch: DeskWatch
  readonly records: StoryRecords
  /** Returns the moment of the day. */
  now(): number
}

/** The names of the notes that a story chooses in place of the one that is offered. */
const noteNames: Partial<Readonly<Record<TemplateId, string>>> = { 'ask-for-time': 'Asking for more time' }

/** Copies the note on the desk and marks it as sent, and then those to the others of a panel. */
export async function sendNotes(user: DeskUser, decision: Decision | null): Promise<void> {
  const { page } = user.hand
  const { desk, body } = locateNoteDesk(page)
  await expect(body).not.toBeEmpty()
  const name = decision && decision.choice !== 'ignore' ? noteNames[decision.choice] : undefined
  if (name) {
    const before = await body.inputValue()
    await user.hand.pick(desk.getByRole('button', { name: /Note$/ }), name)
    await expect(body).not.toHaveValue(before)
  }
  for (;;) {
    const text = await sendNote(user, desk, body)
    if (await hasClosed(page, body, text)) return
  }
}

async function sendNote(user: DeskUser, desk: Locator, body: Locator): Promise<string> {
  const { hand, records, watch } = user
  await fillInRemark(user, desk, body)
  const text = await body.inputValue()
  await hand.copyNote(desk)
  // The desk can have a status of the grammar checker as well.
  await expect(desk.getByRole('status').filter({ hasText: 'Copied.' })).toBeVisible()
  expect(await readClipboard(hand.page)).toBe(text)
  records.addCopied(text, watch.find(text), user.now())
  const check = desk.getByRole('region', { name: /^Before you copy/ })
  await expect(check, `the check of:\n${text}`).not.toContainText('to fix')
  await hand.press(desk.getByRole('button', { name: 'Mark as sent' }))
  return text
}

/** Waits until the desk has closed, or shows the note to the next of a panel. Resolves with true if it has closed. */
async function hasClosed(page: Page, body: Locator, sent: string): Promise<boolean> {
  const frame = page.locator('[data-place="full"]')
  const shown = () =>
    body.evaluateAll((fields) => fields.map((field) => (field as HTMLTextAreaElement).value))
  const look = async () => {
    if ((await frame.count()) === 0) return 'closed'
    const [text = sent] = await shown()
    return text === '' || text === sent ? 'busy' : 'next'
  }
  await expect.poll(look).not.toBe('busy')
  return (await frame.count()) === 0
}
/** Writes at the desk what the reader said, unless the slip has it. */
async function fillInRemark({ hand, story, watch }: DeskUser, desk: Locator, body: Locator): Promise<void> {
  const { person, remark, remarkInterviewId, company } = watch.find(await body.inputValue())
  if (person === null || remarkInterviewId === null || remark !== '') return
  const application = story.applications.find((one) => one.company === company)
  const id = application?.people.find(({ name }) => person.name.endsWith(name))?.id ?? ''
  const talks = story.interviews.filter(({ card }) => card === application?.id)
  const said = talks.findLast(({ talk }) => talk?.said[id])?.talk?.said[id]
  if (said === undefined) return
  await hand.type(desk.getByLabel('What you said about', { exact: true }), said)
  await hand.page.keyboard.press('Tab')
  await expect(body).toHaveValue(new RegExp(said))
}
