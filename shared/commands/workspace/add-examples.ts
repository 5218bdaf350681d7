import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { exampleIds, isExample } from '../../model/example.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { EpochMs, IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { addDays, toInstant, toPlainDate, toWallTime } from '../../time/day.ts'
import { HOUR, MINUTE } from '../../time/durations.ts'
import { toIso } from '../../time/instant.ts'
import { createCard } from '../cards/create-card.ts'
import { computeRank } from '../cards/rank.ts'
import { type CommandContext, defineCommand } from '../core/command.ts'
import { addLogEntry } from '../core/edit-workspace.ts'
import { createInterview } from '../interviews/create-interview.ts'
import { createPerson } from '../people/create-person.ts'

/**
 * Adds three example cards: an application just sent, one with a call ahead, and one whose thank-you is due now.
 */
export const addExamples = defineCommand({
  type: 'add-examples',
  input: z.strictObject({ type: z.literal('add-examples') }),
  apply(workspace, _input, context) {
    if (workspace.cards.some(isExample))
      throw new AppError('not-allowed', 'The examples are already on the board.')
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

/** A card whose thank-you is due now, so that the first note is one press away. */
function createWaiting(workspace: Workspace, context: CommandContext): Card {
  const [, , id] = exampleIds
  const marco = createExamplePerson('Marco Ruiz', 'marco.ruiz@example.com', context)
  const end = findLatestCallEnd(context)
  const call = createCall(marco, -1, context)
  const interview = {
    ...call,
    start: toIso(end - call.durationMinutes * MINUTE),
    debriefedAt: toIso(end),
    topics: ['how the two product teams share one design system'],
    remarks: [
      {
        personId: marco.id,
        text: 'sharing one design system between two product teams',
        thought: 'We tried that with three, and it only held once every part had an owner.',
      },
    ],
  }
  const fields = { id, company: 'Halden & Frey', role: 'Senior designer', stage: 'waiting' } as const
  const people = {
    people: [marco],
    interviews: [interview],
    wouldBring: ['four years of keeping one in shape'],
  }
  return addAtBottom(
    workspace,
    { ...fields, ...people, addedAt: afternoonAt(-10, context), stageSince: toIso(end) },
    context,
  )
}

/** Returns when a call ended at the latest: two hours ago, or in the afternoon before if that was not by day. */
function findLatestCallEnd({ now, zone }: CommandContext): EpochMs {
  const end = now - 2 * HOUR
  const time = toWallTime(end, zone)
  if (time >= '09:00' && time <= '18:00') return end
  const today = toPlainDate(now, zone)
  const date = toWallTime(now, zone) >= '18:00' ? today : addDays(today, -1)
  return toInstant({ date, time: '16:00', zone })
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
