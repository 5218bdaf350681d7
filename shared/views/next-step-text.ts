import type { Card } from '../model/card.ts'
import type { Interview } from '../model/interview.ts'
import type { EpochMs } from '../model/scalars.ts'
import type { AsOf } from '../rules/time-context.ts'
import { capitalized, sayDays } from '../text/format-day.ts'
import { dayOf, daysBetween } from '../time/day.ts'
import { endOf, toEpoch } from '../time/instant.ts'
import { turnWords } from './action-text.ts'
import type { NextWords, Scene } from './card-context.ts'
import { closedWords } from './closed-text.ts'
import { sayAgo, sayClock, sayDayOf } from './due-text.ts'
import { offerWords } from './offer-text.ts'
import { waitWords } from './waiting-text.ts'

/**
 * What happens next on a card, in words: how it ended where it is closed; else what is the user's turn, the next
 * interview, the offer, what it waits for, and else where it stands.
 */
export function nextWords(scene: Scene): NextWords {
  const { coming } = scene
  return (
    closedWords(scene) ??
    turnWords(scene) ??
    (coming && plainly(interviewWords(coming, scene))) ??
    offerWords(scene) ??
    waitWords(scene) ??
    stageWords(scene)
  )
}

/** The interview that begins next or runs; null when none is scheduled. */
export function comingInterview(card: Pick<Card, 'interviews'>, now: EpochMs): Interview | null {
  let coming: Interview | null = null
  for (const one of card.interviews)
    if (one.status === 'planned' && endOf(one) > now && (!coming || one.start < coming.start)) coming = one
  return coming
}

function plainly(text: string): NextWords {
  return { text, tone: 'plain', key: null }
}

/** "Today 14:00, 30 min", "Thursday 10:30", "Friday 9:00, on site", "Tue 24 March, 10:30". */
function interviewWords(interview: Interview, asOf: AsOf): string {
  const start = toEpoch(interview.start)
  const day = sayDayOf(start, asOf)
  const date = /\d/.test(day) ? `${day},` : capitalized(day)
  const isToday = day === 'today'
  const more = interview.kind === 'on-site' ? ', on site' : isToday ? `, ${length(interview)}` : ''
  return `${date} ${sayClock(start, asOf)}${more}`
}

function length({ durationMinutes }: Interview): string {
  if (durationMinutes % (24 * 60) === 0) return sayDays(durationMinutes / (24 * 60))
  return durationMinutes % 60 === 0 ? `${durationMinutes / 60} h` : `${durationMinutes} min`
}

function stageWords(scene: Scene): NextWords {
  const { card, conversation } = scene
  if (card.stage === 'applied') return plainly(`Applied ${sayAgo(toEpoch(card.addedAt), scene)}`)
  if (conversation) return plainly(`Spoke ${sayAgo(conversation.endedAt, scene)}`)
  const since = toEpoch(card.stageSince)
  if (card.stage === 'offer') return plainly(`Offered ${sayAgo(since, scene)}`)
  if (card.stage !== 'waiting') return plainly('No date yet')
  const days = daysBetween(dayOf(since, scene.zone), dayOf(scene.now, scene.zone))
  return plainly(days > 0 ? `Waiting for ${sayDays(days)}` : 'Waiting since today')
}
