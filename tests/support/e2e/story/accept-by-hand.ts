import { expect, type Locator } from '@playwright/test'
import type { Decision } from '../../story/story.ts'
import { readClipboard } from '../alerts-page.ts'
import { timeline } from '../drawer-page.ts'
import { typeableDay } from './days.ts'
import type { DeskUser } from './desk-by-hand.ts'
import { inDrawer, startAdding, unfoldLine } from './drawer-by-hand.ts'
import type { Hand } from './hand.ts'

/** Promises to sign by a day, and closes the card because the user accepted the offer. */
export async function acceptOffer(
  hand: Hand,
  company: string,
  { promise, date, name }: NonNullable<Decision['accepts']> & { readonly name: string },
): Promise<void> {
  const { page } = hand
  await inDrawer(hand, company, async (drawer) => {
    await startAdding(hand, drawer, 'Your promise')
    await hand.type(timeline(drawer).getByRole('textbox', { name: 'What you promised' }), promise)
    await page.keyboard.press('Enter')
    const line = await unfoldLine(hand, drawer, `You promised: ${promise}`)
    await hand.type(line.getByRole('textbox', { name: 'By when' }), typeableDay(date))
    await hand.pick(line.getByRole('button', { name: /To$/ }), name)
  })
  await hand.moveCard(company, 'Closed')
  const question = page.getByRole('dialog', { name: `Close ${company}` })
  await hand.choose(question, 'I accepted their offer')
  await hand.press(question.getByRole('button', { name: 'Close card' }))
  const round = locateRound(hand, company)
  await expect(round).toContainText('Settle the contract')
  await hand.close(round)
  await expect(round).toBeHidden()
  await hand.showView('Today')
}

/** Copies the notes to everybody else, one after the other, and marks them as sent together. */
export async function withdrawFromOthers(user: DeskUser, company: string): Promise<void> {
  const { hand, watch, records } = user
  await hand.showView('Today')
  await hand.press(hand.page.getByRole('button', { name: `Wrap up: You’re joining ${company}` }))
  const round = locateRound(hand, company)
  const left = round.getByRole('button', { name: /^Copy note: / })
  await expect(left.first()).toBeEnabled()
  for (let count = await left.count(); count > 0; count--) {
    await hand.press(left.first())
    await expect(left).toHaveCount(count - 1)
    const text = await readClipboard(hand.page)
    records.addCopied(text, watch.find(text), user.now())
  }
  // Each part of the round records its own notes.
  const marks = round.getByRole('button', { name: /^Mark \d+ as sent$/ })
  for (let count = await marks.count(); count > 0; count--) {
    await hand.press(marks.first())
    await expect(marks).toHaveCount(count - 1)
  }
  await expect(round.getByRole('button', { name: /^Write: / })).toHaveCount(0)
  await hand.close(round)
  await expect(round).toBeHidden()
}

function locateRound({ page }: Hand, company: string): Locator {
  return page.getByRole('dialog', { name: `You’re joining ${company}` })
}
