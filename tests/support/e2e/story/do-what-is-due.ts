import { expect, type Locator } from '@playwright/test'
import type { Decision, Story, StoryInterview } from '../../story/story.ts'
import { endOf } from '../../story/truth.ts'
import { section } from '../drawer-page.ts'
import { acceptOffer } from './accept-by-hand.ts'
import { makeCall } from './call-by-hand.ts'
import { type DeskUser, sendNotes } from './desk-by-hand.ts'
import { decide, type PageLine, readDueLines } from './due-lines.ts'
import { fillInSlip, locateSlip } from './slip-by-hand.ts'

/** What is only ticked off, because there is nothing to send. */
const chores = /^(?:Prepare for|Fill in the offer|Set the interview date)/

/** Does what Today names, one line after the other, and what it names then. */
export async function doWhatIsDue(user: DeskUser): Promise<void> {
  const { page } = user.hand
  const left = new Set<string>()
  await user.hand.showView('Today')
  for (;;) {
    const line = (await readDueLines(page)).find(({ words }) => !left.has(words))
    if (!line) return
    if (await act(user, line)) await expect(locateStart(user, line)).toHaveCount(0)
    else left.add(line.words)
  }
}

/** Locates the button that starts a line. */
function locateStart({ hand }: DeskUser, { verb, title }: PageLine): Locator {
  const today = hand.page.getByRole('main', { name: 'Today' })
  return today.getByRole('button', { name: `${verb}: ${title}`, exact: true })
}

/** Resolves with false if the line stays, because the user decides to leave it. */
async function act(user: DeskUser, line: PageLine): Promise<boolean> {
  const { hand, story } = user
  const { verb, title, words } = line
  const decision = decide(story, line, user.now())
  // The next application comes when the story brings it.
  if (decision?.choice === 'ignore' || verb === 'Add') return false
  if (chores.test(title)) {
    await hand.pickFromMenu(
      hand.page.getByRole('button', { name: `Snooze or skip: ${title}`, exact: true }),
      'Mark as done',
    )
    return true
  }
  const application = story.applications.find(({ company }) => words.includes(company))
  const company = application?.company ?? ''
  await hand.press(locateStart(user, line))
  if (verb === 'Write') await sendNotes(user, decision)
  else if (verb === 'Call') await makeCall(user, company)
  else if (verb === 'Open') await writeFromCard(user, line, decision)
  else if (verb === 'Note it' && application) {
    await expect(locateSlip(hand, company)).toBeVisible()
    await fillInSlip(hand, application, findSpoken(story, { card: application.id, now: user.now() }))
  } else throw new Error(`Nobody knows what to do about “${verb}: ${title}”`)
  if (decision?.accepts) {
    const name = application?.people.find((person) => title.includes(person.name))?.name ?? ''
    await acceptOffer(hand, company, { ...decision.accepts, name })
  }
  // Asking for more time leaves the offer to be answered.
  return decision?.choice !== 'ask-for-time'
}

/** Writes the note of a line that opens its card first. */
async function writeFromCard(user: DeskUser, { title }: PageLine, decision: Decision | null): Promise<void> {
  const { hand } = user
  const drawer = hand.page
    .getByRole('dialog')
    .filter({ has: hand.page.getByRole('region', { name: 'Next step' }) })
  const next = section(drawer, 'Next step')
  await expect(next).toContainText(title)
  await hand.press(next.getByRole('button', { name: 'Write', exact: true }))
  await sendNotes(user, decision)
  await hand.close(drawer)
  await expect(drawer).toHaveCount(0)
}

/** Finds the interview of a card that was last. */
function findSpoken(
  { interviews }: Story,
  { card, now }: { readonly card: string; readonly now: number },
): StoryInterview {
  const spoken = interviews.findLast((one) => one.card === card && one.talk !== null && endOf(one) <= now)
  if (!spoken) throw new Error(`The user has not spoken with ${card}`)
  return spoken
}
