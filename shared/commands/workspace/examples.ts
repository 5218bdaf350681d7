import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import type { Card } from '../../model/card.ts'
import { exampleIds, isExample } from '../../model/example.ts'
import type { Interview } from '../../model/interview.ts'
import type { Person } from '../../model/person.ts'
import type { IsoInstant } from '../../model/scalars.ts'
import type { Workspace } from '../../model/workspace.ts'
import { followUpKey } from '../../rules/follow-up-key.ts'
import { addDays, dayOf, instantAt } from '../../time/day.ts'
import { endOf, toIso } from '../../time/instant.ts'
import { newCard } from '../cards/new-card.ts'
import { rankAt } from '../cards/rank.ts'
import { type CommandContext, command } from '../core/command.ts'
import { logged } from '../core/edit-workspace.ts'
import { newInterview } from '../interviews/new-interview.ts'
import { newPerson } from '../people/new-person.ts'

/** Puts three made-up applications on the board, one at each turn of a search: sent, a call ahead, waiting. */
export const addExamples = command({
  type: 'add-examples',
  input: z.strictObject({ type: z.literal('add-examples') }),
  apply(workspace, _input, context) {
    if (workspace.cards.some(isExample))
      throw new AppError('not-allowed', 'The examples are on the board already.')
    const examples = [sent, callAhead, waiting].map((make) => make(workspace, context))
    return {
      workspace: { ...workspace, cards: [...workspace.cards, ...examples] },
      label: 'Add three examples',
      cardId: null,
    }
  },
})

/** Takes away what is left of the examples, whatever became of them. */
export const removeExamples = command({
  type: 'remove-examples',
  input: z.strictObject({ type: z.literal('remove-examples') }),
  apply(workspace) {
    const cards = workspace.cards.filter((card) => !isExample(card))
    if (cards.length === workspace.cards.length)
      throw new AppError('not-found', 'There are no examples on the board any more.')
    return { workspace: { ...workspace, cards }, label: 'Remove the examples', cardId: null }
  },
})

function sent(workspace: Workspace, context: CommandContext): Card {
  const [id] = exampleIds
  const known = { id, company: 'Larkspur Maps', role: 'Product designer', stage: 'applied' } as const
  return placed(workspace, { ...known, addedAt: afternoon(-4, context) }, context)
}

function callAhead(workspace: Workspace, context: CommandContext): Card {
  const [, id] = exampleIds
  const sam = person('Sam Lindqvist', 'sam.lindqvist@example.com', context)
  const interview = call(sam, 3, context)
  const known = {
    id,
    company: 'Tidewater Labs',
    role: 'Interaction designer',
    stage: 'phone-screen',
  } as const
  const people = { people: [sam], interviews: [interview] }
  return placed(workspace, { ...known, ...people, addedAt: afternoon(-6, context) }, context)
}

function waiting(workspace: Workspace, context: CommandContext): Card {
  const [, , id] = exampleIds
  const marco = person('Marco Ruiz', 'marco.ruiz@example.com', context)
  const interview = {
    ...call(marco, -3, context),
    topics: ['how the two product teams share one design system'],
  }
  const ended = toIso(endOf(interview))
  const key = followUpKey({
    cardId: id,
    eventId: interview.id,
    step: 'thank-you',
    round: 1,
    personId: marco.id,
  })
  const thanks = { id: context.newId(), key, step: 'thank-you', kind: 'sent', personId: marco.id } as const
  const known = { id, company: 'Halden & Frey', role: 'Senior designer', stage: 'waiting' } as const
  return placed(
    workspace,
    {
      ...known,
      addedAt: afternoon(-10, context),
      stageSince: ended,
      people: [marco],
      interviews: [{ ...interview, debriefedAt: ended }],
      deeds: [
        {
          ...thanks,
          at: ended,
          recordedAt: ended,
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

function placed(
  workspace: Workspace,
  known: Omit<Parameters<typeof newCard>[0], 'rank'>,
  context: CommandContext,
): Card {
  const rank = rankAt(workspace.cards, { id: known.id, stage: known.stage, place: { at: 'bottom' } })
  return logged(newCard({ ...known, rank }, workspace.settings), 'Added as an example', context)
}

function person(name: string, email: string, { newId }: CommandContext): Person {
  return { ...newPerson({ id: newId(), name }), email }
}

/** A call of half an hour, at two in the afternoon so many days from today. */
function call(who: Person, days: number, context: CommandContext): Interview {
  const { now, zone, newId } = context
  const blank = newInterview({ id: newId(), kind: 'phone', now, zone, source: 'user' })
  return {
    ...blank,
    start: afternoon(days, context),
    personIds: [who.id],
    recordedAt: afternoon(-5, context),
  }
}

function afternoon(days: number, { now, zone }: CommandContext): IsoInstant {
  const date = addDays(dayOf(now, zone), days)
  return toIso(instantAt({ date, time: '14:00', zone }))
}
