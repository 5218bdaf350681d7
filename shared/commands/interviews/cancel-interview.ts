import { z } from 'zod'
import { idSchema } from '../../model/scalars.ts'
import { toIso } from '../../time/instant.ts'
import { defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  replaceCard,
  requireCard,
  requireInterview,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { removeInterviewPromises } from '../promises/check-promise.ts'

/** Records that an interview was called off or did not happen, and removes what was promised in it. */
export const cancelInterview = defineCommand({
  type: 'cancel-interview',
  input: z.strictObject({
    type: z.literal('cancel-interview'),
    cardId: idSchema,
    interviewId: idSchema,
    status: z.enum(['cancelled', 'did-not-happen']),
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    const interview = requireInterview(card, input.interviewId)
    const cancelledInterview = {
      ...interview,
      status: input.status,
      debriefedAt: null,
      cancelledAt: toIso(context.now),
    }
    const nextCard = {
      ...removeInterviewPromises(card, interview.id),
      interviews: upsertEntry(card.interviews, cancelledInterview),
    }
    const line = input.status === 'cancelled' ? 'Interview called off' : 'The interview did not happen'
    return {
      workspace: replaceCard(workspace, addLogEntry(nextCard, line, context)),
      label: `Cancel an interview at ${card.company}`,
      cardId: card.id,
    }
  },
})
