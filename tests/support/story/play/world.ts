import { assertNever } from '#shared/errors/assert-never'
import type { RunningApp } from '../../app/running-app.ts'
import { isoIn } from '../../builders/local-time.ts'
import {
  type Application,
  HOME,
  type Story,
  type StoryEvent,
  type StoryInterview,
  toMoment,
} from '../story.ts'

const toIso = isoIn(HOME)

/** Something that the user enters at a moment. */
export interface Entry {
  readonly at: number
  enter(app: RunningApp): Promise<void>
}

/** Lists everything that the user enters of what happens to them, in order. */
export function listEntries(story: Story): readonly Entry[] {
  const entries = [
    ...story.applications.map((one) => ({
      at: toMoment(one.enteredAt),
      enter: (app: RunningApp) => enterApplication(app, one),
    })),
    ...story.interviews.flatMap((one) =>
      one.enteredAt === null
        ? []
        : [{ at: toMoment(one.enteredAt), enter: (app: RunningApp) => enterInterview(app, one) }],
    ),
    ...story.events.map((one) => ({
      at: toMoment(one.at),
      enter: (app: RunningApp) => enterEvent(app, one, story),
    })),
  ]
  return entries.toSorted((a, b) => a.at - b.at)
}

async function enterApplication(app: RunningApp, application: Application): Promise<void> {
  const { id: cardId, company, role, stage, appliedOn, agency, people, zone, wouldBring } = application
  await app.run({
    ...{ type: 'add-card', cardId, company, role, stage, person: '', appliedOn },
    ...(agency && { agency }),
  })
  for (const { id: personId, ...changes } of people)
    await app.run({ type: 'save-person', cardId, personId, changes })
  if (zone) await app.run({ type: 'edit-card', cardId, changes: { zone } })
  if (wouldBring) await app.run({ type: 'save-would-bring', cardId, wouldBring: [...wouldBring] })
}

async function enterInterview(app: RunningApp, interview: StoryInterview): Promise<void> {
  const { id: interviewId, card: cardId, kind, start, minutes: durationMinutes, zone, with: ids } = interview
  await app.run({
    ...{ type: 'save-interview', cardId, interviewId, kind, start: toIso(start), durationMinutes },
    ...{ zone: zone ?? null, personIds: [...ids], location: kind === 'on-site' ? '12 Quay Street' : '' },
  })
}

async function enterEvent(app: RunningApp, event: StoryEvent, story: Story): Promise<void> {
  const cardId = event.card
  switch (event.kind) {
    case 'missed': {
      const { interview: interviewId, reason } = event
      await app.run({ type: 'miss-interview', cardId, interviewId, reason, at: null, next: null })
      return
    }
    case 'more-time': {
      const { card } = await app.request('cards.get', { cardId })
      const offerId = card.offers.at(-1)?.id ?? ''
      await app.run({ type: 'save-offer', cardId, offerId, changes: { answerBy: event.answerBy } })
      return
    }
    case 'reply':
      await enterReply(app, event, story)
      return
    default:
      assertNever(event)
  }
}

async function enterReply(
  app: RunningApp,
  event: Extract<StoryEvent, { kind: 'reply' }>,
  { interviews }: Story,
): Promise<void> {
  const { at, card: cardId, person: personId, channel, arranges } = event
  const next = interviews.find(({ id }) => id === arranges)
  await app.run({
    type: 'record-outcome',
    cardId,
    key: null,
    entryId: `reply-${cardId}-${at.replace(/\D/g, '')}`,
    outcome: next
      ? {
          kind: 'next-interview',
          interview: { interviewId: next.id, kind: next.kind, start: toIso(next.start) },
        }
      : event.outcome,
    personId,
    channel,
    at: null,
    words: '',
  })
  if (next) await enterInterview(app, next)
}
