import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { TheirPromise } from '../../model/promise.ts'
import { idSchema } from '../../model/scalars.ts'
import { getInterviewEnd, toIso } from '../../time/instant.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  replaceCard,
  requireCard,
  requireInterview,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { checkCapacity, notAllowed } from '../core/field-errors.ts'
import { newIdSchema } from '../core/inputs.ts'
import { phoneInput, setPhone } from '../people/set-phone.ts'
import { checkPromise, describePromise, promiseTermsSchema } from './check-promise.ts'

/** The most promises by the employer that one card can hold. */
const MAX_PROMISES = 1000

/**
 * Adds what the employer promised in the latest conversation that is over, or changes an earlier promise. The
 * rules use only the promise that was recorded last.
 */
export const saveTheirPromise = defineCommand({
  type: 'save-their-promise',
  input: z.strictObject({
    type: z.literal('save-their-promise'),
    cardId: idSchema,
    promiseId: newIdSchema,
    /** The person who promised it; null if that is not known. */
    personId: idSchema.nullable(),
    terms: promiseTermsSchema,
    /** The number of the person, if they may be called. */
    phone: phoneInput,
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    if (input.personId !== null) requirePerson(card, input.personId)
    const existing = card.theirPromises.find(({ id }) => id === input.promiseId)
    if (existing) checkUnchanged(existing, input.seen, input)
    else checkCapacity(card.theirPromises, { max: MAX_PROMISES, what: 'promises', field: 'promiseId' })
    const interview = existing
      ? requireInterview(card, existing.interviewId)
      : requireLatestEnded(card, context)
    checkPromise(input.terms, { interview, field: 'date' }, context)
    const promise: TheirPromise = {
      id: input.promiseId,
      interviewId: interview.id,
      personId: input.personId,
      recordedAt: existing?.recordedAt ?? toIso(context.now),
      terms: input.terms,
    }
    const promisedCard = { ...card, theirPromises: upsertEntry(card.theirPromises, promise) }
    const nextCard = setPhone(promisedCard, input.personId, input.phone)
    const description = describePromise(input.terms, context)
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, `What they said: ${description}`, context)),
      label: `${existing ? 'Change' : 'Note'} what ${card.company} said about timing`,
      cardId: card.id,
    }
  },
})

/** Returns the latest interview that is over. Throws `not-allowed` if none is over. */
function requireLatestEnded(card: Card, { now }: CommandContext): Interview {
  const endedInterviews = card.interviews.filter(
    (interview) => interview.status === 'planned' && getInterviewEnd(interview) <= now,
  )
  const [first, ...others] = endedInterviews
  if (!first)
    throw notAllowed('promiseId', 'No conversation on this card has ended yet. Add the interview first.')
  return others.reduce(
    (latest, interview) => (getInterviewEnd(interview) >= getInterviewEnd(latest) ? interview : latest),
    first,
  )
}
