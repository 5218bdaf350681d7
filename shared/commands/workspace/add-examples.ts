import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { exampleIds, isExample } from '../../model/example.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { toFollowUpKey } from '../../rules/follow-up-key.ts'
import { addDays, toInstant, toPlainDate } from '../../time/day.ts'
import { getInterviewEnd, toIso } from '../../time/instant.ts'
import { createCard } from '../cards/create-card.ts'
import { computeRank } from '../cards/rank.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { createInterview } from '../interviews/create-interview.ts'
import { createPerson } from '../people/create-person.ts'

/**
 * Adds three example cards: an application just sent, one with a call ahead, and one waiting for an answer.
 */
export const addExamples = defineCommand({
  type: 'add-examples',
  input: z.strictObject({ type: z.literal('add-examples') }),
  apply(workspace, _input, context) {
    if (workspace.cards.some(isExample))
      throw new AppError('not-allowed', 'The examples are on the board already.')
    const examples = [createApplied, createWithCallAhead, createWaiting].map((create) =>
      create(workspace, context),
    )
    return {
      workspace: { ...workspace, cards: [...workspace.cards, ...examples] },
      label: 'Add three examples',
      cardId: null,
    }
  },
})

function createApplied(workspace: Workspace, context: CommandContext): Card {
  const [id] = exampleIds
  const fields = { id, company: 'Larkspur Maps', role: 'Product designer', stage: 'applied' } as const
  return addAtBottom(workspace, { ...fields, addedAt: afternoonAt(-4, context) }, context)
}

function createWithCallAhead(workspace: Workspace, context: CommandContext): Card {
  const [, id] = exampleIds
  const sam = createExamplePerson('Sam Lindqvist', 'sam.lindqvist@example.com', context)
  const interview = createCall(sam, 3, context)
  const fields = {
    id,
    company: 'Tidewater Labs',
    role: 'Interaction designer',
    stage: 'phone-screen',
  } as const
  const people = { people: [sam], interviews: [interview] }
  return addAtBottom(workspace, { ...fields, ...people, addedAt: afternoonAt(-6, context) }, context)
}

function createWaiting(workspace: Workspace, context: CommandContext): Card {
  const [, , id] = exampleIds
  const marco = createExamplePerson('Marco Ruiz', 'marco.ruiz@example.com', context)
  const interview = {
    ...createCall(marco, -3, context),
    topics: ['how the two product teams share one design system'],
  }
  const endTime = toIso(getInterviewEnd(interview))
  const key = toFollowUpKey({
    cardId: id,
    eventId: interview.id,
    step: 'thank-you',
    round: 1,
    personId: marco.id,
  })
  const thanks = { id: context.newId(), key, step: 'thank-you', kind: 'sent', personId: marco.id } as const
  const fields = { id, company: 'Halden & Frey', role: 'Senior designer', stage: 'waiting' } as const
  return addAtBottom(
    workspace,
    {
      ...fields,
      addedAt: afternoonAt(-10, context),
      stageSince: endTime,
      people: [marco],
      interviews: [{ ...interview, debriefedAt: endTime }],
      actions: [
        {
          ...thanks,
          at: endTime,
          recordedAt: endTime,
          channel: 'email',
          until: null,
          basis: null,
          subject: '',
          text: '',
        },
      ],
    },
    context,
  )
}

function addAtBottom(
  workspace: Workspace,
  fields: Omit<Parameters<typeof createCard>[0], 'rank'>,
  context: CommandContext,
): Card {
  const rank = computeRank(workspace.cards, {
    id: fields.id,
    stage: fields.stage,
    position: { at: 'bottom' },
  })
  return addLogEntry(createCard({ ...fields, rank }, workspace.settings), 'Added as an example', context)
}

function createExamplePerson(name: string, email: string, { newId }: CommandContext): Person {
  return { ...createPerson({ id: newId(), name }), email }
}

/** Creates a phone interview of 30 minutes at 14:00, `days` days from today. */
function createCall(person: Person, days: number, context: CommandContext): Interview {
  const { now, zone, newId } = context
  const blankInterview = createInterview({ id: newId(), kind: 'phone', now, zone, source: 'user' })
  return {
    ...blankInterview,
    start: afternoonAt(days, context),
    personIds: [person.id],
    recordedAt: afternoonAt(-5, context),
  }
}

/** Returns 14:00 in the user's zone, `days` days from today; a negative number means earlier. */
function afternoonAt(days: number, { now, zone }: CommandContext): IsoInstant {
  const date = addDays(toPlainDate(now, zone), days)
  return toIso(toInstant({ date, time: '14:00', zone }))
}
