import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import { command } from '../core/command.ts'
import { cardOf, interviewOf, logged, withCard, withEntry } from '../core/edit-workspace.ts'
import { withoutPromisesOf } from '../promises/promise-input.ts'

/** Records that an interview was called off or did not happen, and removes what was promised in it. */
export const cancelInterview = command({
  type: 'cancel-interview',
  input: z.strictObject({
    type: z.literal('cancel-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    as: z.enum(['cancelled', 'did-not-happen']),
  }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const interview = interviewOf(card, input.interviewId)
    const cancelled = { ...interview, status: input.as, debriefedAt: null, endedAt: toIso(context.now) }
    const next = {
      ...withoutPromisesOf(card, interview.id),
      interviews: withEntry(card.interviews, cancelled),
    }
    const line = input.as === 'cancelled' ? 'Interview called off' : 'The interview did not happen'
    return {
      workspace: withCard(workspace, logged(next, line, context)),
      label: `Cancel an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Removes an interview that was entered by mistake, and what was promised in it. */
export const removeInterview = command({
  type: 'remove-interview',
  input: z.strictObject({ type: z.literal('remove-interview'), cardId: idSchema, interviewId: idSchema }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const interview = interviewOf(card, input.interviewId)
    const interviews = card.interviews.filter((other) => other !== interview)
    const next = { ...withoutPromisesOf(card, interview.id), interviews }
    return {
      workspace: withCard(workspace, logged(next, 'Interview removed', context)),
      label: `Remove an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})
