import { toIso } from '#shared/time/instant'
import type { RunningApp } from '../../app/running-app.ts'
import type { Story, StoryInterview } from '../story.ts'
import { endOf } from '../truth.ts'

/** Fills in the slip of each conversation that is over and of which the card does not know what was said. */
export async function fillInDueSlips(app: RunningApp, { interviews }: Story, now: number): Promise<void> {
  const { cards } = await app.request('board.get', {})
  const entered = new Set(cards.map(({ id }) => id))
  const over = interviews.filter((one) => endOf(one) <= now && entered.has(one.card))
  for (const interview of over) await fillInSlip(app, interview)
}

async function fillInSlip(app: RunningApp, interview: StoryInterview): Promise<void> {
  const { id: interviewId, card: cardId, kind, talk } = interview
  const { card } = await app.request('cards.get', { cardId })
  const stored = card.interviews.find(({ id }) => id === interviewId)
  if (talk === null || stored?.debriefedAt !== null) return
  await app.run({
    ...{ type: 'debrief-interview', cardId, interviewId, kind, endedAt: toIso(endOf(interview)) },
    people: card.people.filter(({ id }) => interview.with.includes(id)).map(({ id, name }) => ({ id, name })),
    promise: talk.named,
    ...{ topics: [], challenge: talk.challenge, strengths: '', learned: talk.learned },
    ownPromises: [...talk.ownPromises],
  })
}
