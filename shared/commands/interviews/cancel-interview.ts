import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import { command } from '../core/command.ts'
import { cardOf, interviewOf, logged, withCard, withEntry } from '../core/edit-workspace.ts'
import { withoutPromisesOf } from '../promises/promise-input.ts'

/** Calls an interview off, or says that it did not happen; all that came of it goes, promises too. */
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
    const off = { ...interview, status: input.as, debriefedAt: null, endedAt: toIso(context.now) }
    const next = { ...withoutPromisesOf(card, interview.id), interviews: withEntry(card.interviews, off) }
    const line = input.as === 'cancelled' ? 'Interview called off' : 'The interview did not happen'
    return {
      workspace: withCard(workspace, logged(next, line, context)),
      label: `Cancel an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})

/** Takes an interview off a card that was entered by mistake, with all that came of it. */
export const removeInterview = command({
  type: 'remove-interview',
  input: z.strictObject({ type: z.literal('remove-interview'), cardId: idSchema, interviewId: idSchema }),
  apply(workspace, input, context) {
    const card = cardOf(workspace, input.cardId)
    const interview = interviewOf(card, input.interviewId)
    const interviews = card.interviews.filter((one) => one !== interview)
    const next = { ...withoutPromisesOf(card, interview.id), interviews }
    return {
      workspace: withCard(workspace, logged(next, 'Interview removed', context)),
      label: `Remove an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})
