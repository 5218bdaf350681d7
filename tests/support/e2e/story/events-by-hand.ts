import { expect } from '@playwright/test'
import { assertNever } from '#shared/errors/assert-never'
import type { MissedReason } from '#shared/model/interview'
import type { Application, Story, StoryEvent } from '../../story/story.ts'
import { companiesIn } from '../board-page.ts'
import { addInterview } from './applications-by-hand.ts'
import { typeableDay } from './days.ts'
import { inDrawer, unfoldLine } from './drawer-by-hand.ts'
import type { Hand } from './hand.ts'
import { recordReply } from './reply-by-hand.ts'
import { locateSlip } from './slip-by-hand.ts'

type Reply = Extract<StoryEvent, { kind: 'reply' }>

/** What the dialog about an interview that does not happen calls each reason. */
const reasonNames: Readonly<Record<MissedReason, RegExp>> = {
  'they-called-it-off': /^Cancelled by them/,
  'they-did-not-call': /^No-show/,
  'user-could-not': /^I can’t make it/,
}

/** Enters something that happened, where a user would. */
export async function enterEvent(hand: Hand, event: StoryEvent, story: Story): Promise<void> {
  const application = story.applications.find(({ id }) => id === event.card)
  if (!application) throw new Error(`The story has no ${event.card}`)
  const { company } = application
  switch (event.kind) {
    case 'missed':
      return missInterview(hand, application, { ...event, story })
    case 'more-time':
      return inDrawer(hand, company, async (drawer) => {
        const offer = await unfoldLine(hand, drawer, 'Their offer')
        await hand.type(offer.getByRole('textbox', { name: 'Answer by' }), typeableDay(event.answerBy))
      })
    case 'reply': {
      if (event.outcome.kind === 'offer') return receiveOffer(hand, application, event)
      await recordReply(hand, application, event)
      const next = story.interviews.find(({ id }) => id === event.arranges)
      return next && addInterview(hand, company, next)
    }
    default:
      return assertNever(event)
  }
}

/** Moves the card to Offer, and fills in who made it and by when to answer. */
async function receiveOffer(hand: Hand, { company, people }: Application, event: Reply): Promise<void> {
  await hand.showView('Board')
  await hand.moveCard(company, 'Offer')
  await expect(companiesIn(hand.page, 'Offer')).toHaveText([company])
  const { outcome } = event
  if (outcome.kind !== 'offer' || outcome.answerBy === null) return
  const { answerBy } = outcome
  await inDrawer(hand, company, async (drawer) => {
    const offer = await unfoldLine(hand, drawer, 'Their offer')
    await hand.type(offer.getByRole('textbox', { name: 'Answer by' }), typeableDay(answerBy))
    const name = people.find(({ id }) => id === event.person)?.name ?? ''
    await hand.pick(offer.getByRole('button', { name: /Who made it/ }), name)
  })
}

/** Says why an interview does not happen: in its line while it is ahead, and in the slip once it is over. */
async function missInterview(
  hand: Hand,
  { company, people }: Application,
  { reason, interview: id, story }: Extract<StoryEvent, { kind: 'missed' }> & { readonly story: Story },
): Promise<void> {
  const interview = story.interviews.find((one) => one.id === id)
  const name = people.find((person) => interview?.with.includes(person.id))?.name ?? ''
  const dialog = hand.page.getByRole('dialog', { name: `What happened at ${company}?` })
  const sayWhy = async () => {
    await hand.choose(dialog, reasonNames[reason])
    await hand.press(dialog.getByRole('button', { name: 'Save' }))
    await expect(dialog).toBeHidden()
  }
  if (reason !== 'they-did-not-call')
    return inDrawer(hand, company, async (drawer) => {
      const line = await unfoldLine(hand, drawer, new RegExp(`^(?!.*Prepare).* with ${name}`))
      await hand.press(line.getByRole('button', { name: 'It’s off …' }))
      await sayWhy()
    })
  await hand.showView('Today')
  await hand.press(hand.page.getByRole('button', { name: `Note it: Note what ${name} said` }))
  const slip = locateSlip(hand, company)
  await hand.press(slip.getByRole('button', { name: 'It didn’t happen' }))
  await sayWhy()
  await expect(slip).toBeHidden()
}
