import type { Card } from '#shared/model/card'
import type { PlainDate } from '#shared/model/scalars'
import type { Step } from '#shared/model/step'
import type { FollowUp } from '#shared/rules/follow-up'
import { daysBetween, toPlainDate } from '#shared/time/day'
import { isNamedCall } from '../builders/employer-messages.ts'
import type { GameStep, Move } from '../builders/play-moves.ts'

const counted: ReadonlySet<Step> = new Set([
  'application-follow-up',
  'schedule-interview',
  'missed-interview',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'tell-others',
])

/** Returns the moves of a user who sends what is open, at most a day and a half after the last message. */
export function hurry(moves: readonly Move[]): readonly Move[] {
  return moves.map((move) => ({ ...move, kind: 'sent', hours: 1 + (move.hours % 36) }))
}

/**
 * Returns a sentence for each counted message that went to an employer or a person less than three days after another
 * one, in a game in which the user sends only what is open. Messages that are never held may come sooner.
 */
export function findCrowding(turns: readonly GameStep[]): readonly string[] {
  const faults: string[] = []
  const last = new Map<string, PlainDate>()
  for (const { action, input } of turns) {
    if (action?.kind !== 'sent' && action?.kind !== 'voicemail') continue
    const { followUp } = action
    const card = input.workspace.cards.find(({ id }) => id === followUp.cardId)
    if (!card || !counted.has(followUp.step)) continue
    const day = toPlainDate(input.now, input.zone)
    for (const audience of listAudiences(card, followUp)) {
      const before = last.get(audience)
      if (before !== undefined && !isNeverHeld(followUp) && daysBetween(before, day) < 3)
        faults.push(`${followUp.key} on ${day} went to ${audience}, who had a message on ${before}`)
      last.set(audience, day)
    }
  }
  return faults
}

/** Returns true for the messages that do not wait for others. */
function isNeverHeld(followUp: FollowUp): boolean {
  return followUp.step === 'tell-others' || followUp.step === 'missed-interview' || isNamedCall(followUp)
}

/** Returns the employer of an arbitrary board, and the person if an address says who it is. */
function listAudiences({ company, people }: Card, { personId }: FollowUp): readonly string[] {
  const employer = company.replace('-', '').toLowerCase()
  const person = people.find(({ id }) => id === personId)
  return person?.email ? [employer, person.email] : [employer]
}
