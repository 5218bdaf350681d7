import { expect } from '@playwright/test'
import { type DeskUser, sendNotes } from './desk-by-hand.ts'

/** What the call sheet calls the outcomes of the calls of a story. */
const outcomeNames: Readonly<Record<string, string>> = { voicemail: 'Voicemail', nobody: 'Nobody picked up' }

/** Makes the call on the open call sheet. Without a number, a letter goes instead. */
export async function makeCall(user: DeskUser, company: string): Promise<void> {
  const { hand, story, records, watch } = user
  const { page } = hand
  const sheet = page.getByRole('dialog', { name: /^Call / })
  const lines = sheet.getByRole('list', { name: 'Your lines' })
  await expect(lines).toBeVisible()
  const application = story.applications.find((one) => one.company === company)
  const note = watch.find(null)
  if (!note.person?.phone) {
    await hand.choose(sheet, 'Email')
    return sendNotes(user, null)
  }
  records.addCopied(await lines.innerText(), note, user.now())
  const [outcome] = story.calls[application?.id ?? ''] ?? []
  await hand.choose(sheet, outcomeNames[outcome?.kind ?? 'nobody'] ?? '')
  await hand.press(sheet.getByRole('button', { name: 'Save' }))
  await expect(sheet).toBeHidden()
}
