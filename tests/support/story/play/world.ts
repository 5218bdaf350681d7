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

/** The part of the app through which the user enters things. */
type EntryApp = Pick<RunningApp, 'request' | 'run'>

/** What the user enters: an application, an interview, or something that happened. */
export type EntrySubject =
  | { readonly kind: 'application'; readonly application: Application }
  | { readonly kind: 'interview'; readonly interview: StoryInterview }
  | { readonly kind: 'event'; readonly event: StoryEvent }

/** Something that the user enters at a moment. */
export interface Entry {
  readonly at: number
  readonly subject: EntrySubject
  enter(app: EntryApp): Promise<void>
}

/** Lists everything that the user enters of what happens to them, in order. */
export function listEntries(story: Story): readonly Entry[] {
  const entries: readonly Entry[] = [
    ...story.applications.map((application) => ({
      at: toMoment(application.enteredAt),
      subject: { kind: 'application', application } as const,
      enter: (app: EntryApp) => enterApplication(app, application),
    })),
    ...story.interviews.flatMap((interview) =>
      interview.enteredAt === null
        ? []
        : [
            {
              at: toMoment(interview.enteredAt),
              subject: { kind: 'interview', interview } as const,
              enter: (app: EntryApp) => enterInterview(app, interview),
            },
          ],
    ),
    ...story.events.map((event) => ({
      at: toMoment(event.at),
      subject: { kind: 'event', event } as const,
      enter: (app: EntryApp) => enterEvent(app, event, story),
    })),
  ]
  return entries.toSorted((a, b) => a.at - b.at)
}

async function enterApplication(app: EntryApp, application: Application): Promise<void> {
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

async function enterInterview(app: EntryApp, interview: StoryInterview): Promise<void> {
  const { id: interviewId, card: cardId, kind, start, minutes: durationMinutes, zone, with: ids } = interview
  await app.run({
    ...{ type: 'save-interview', cardId, interviewId, kind, start: toIso(start), durationMinutes },
    ...{ zone: zone ?? null, personIds: [...ids], location: kind === 'on-site' ? '12 Quay Street' : '' },
  })
}

async function enterEvent(app: EntryApp, event: StoryEvent, story: Story): Promise<void> {
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
  app: EntryApp,
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
