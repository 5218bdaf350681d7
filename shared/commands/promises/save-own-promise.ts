import { z } from 'zod'
import type { OwnPromise } from '../../model/promise.ts'
import { idSchema, plainDateSchema } from '../../model/scalars.ts'
import { formatDay } from '../../text/format-day.ts'
import { toPlainDate } from '../../time/day.ts'
import { toIso } from '../../time/instant.ts'
import { checkUnchanged, seenInput } from '../core/check-unchanged.ts'
import { defineCommand } from '../core/command.ts'
import {
  addLogEntry,
  replaceCard,
  requireCard,
  requireInterview,
  requirePerson,
  upsertEntry,
} from '../core/edit-workspace.ts'
import { checkCapacity } from '../core/field-errors.ts'
import { newIdSchema, requiredLineInput } from '../core/inputs.ts'
import { checkOwnPromiseDate } from './check-promise.ts'

/** The most promises by the user that one card can hold. */
export const MAX_OWN_PROMISES = 200

/** Adds something the user promised to do, or changes it. */
export const saveOwnPromise = defineCommand({
  type: 'save-own-promise',
  input: z.strictObject({
    type: z.literal('save-own-promise'),
    cardId: idSchema,
    promiseId: newIdSchema,
    text: requiredLineInput('Your promise'),
    /** The person to whom it was promised; null if it was nobody in particular. */
    personId: idSchema.nullable(),
    /** The conversation in which it was promised; null if it was promised outside any conversation. */
    interviewId: idSchema.nullable(),
    /** The day for which it was promised; null if the user only said "soon". */
    date: plainDateSchema.nullable(),
    seen: seenInput,
  }),
  apply(workspace, input, context) {
    const card = requireCard(workspace, input.cardId)
    if (input.personId !== null) requirePerson(card, input.personId)
    const interview = input.interviewId === null ? null : requireInterview(card, input.interviewId)
    checkOwnPromiseDate(input.date, { interview, field: 'date' }, context)
    const existing = card.ownPromises.find(({ id }) => id === input.promiseId)
    if (existing) checkUnchanged(existing, input.seen, input)
    else checkCapacity(card.ownPromises, { max: MAX_OWN_PROMISES, what: 'promises', field: 'promiseId' })
    const promise: OwnPromise = {
      id: input.promiseId,
      text: input.text,
      personId: input.personId,
      interviewId: input.interviewId,
      date: input.date,
      recordedAt: existing?.recordedAt ?? toIso(context.now),
    }
    const nextCard = { ...card, ownPromises: upsertEntry(card.ownPromises, promise) }
    const deadline = input.date
      ? `, by ${formatDay(input.date, toPlainDate(context.now, context.zone), context.formats)}`
      : ''
    return {
      workspace: replaceCard(
        workspace,
        addLogEntry(nextCard, `You promised: ${input.text}${deadline}`, context),
      ),
      label: `${existing ? 'Change' : 'Note'} your promise to ${card.company}`,
      cardId: card.id,
    }
  },
})
