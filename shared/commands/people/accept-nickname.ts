import { z } from 'zod'
import { AppError } from '../../errors/app-error.ts'
import { idSchema } from '../../model/scalars.ts'
import { foldText } from '../../text/fold-text.ts'
import { defineCommand } from '../core/command.ts'
import { replaceCard, requireCard } from '../core/edit-workspace.ts'
import { requiredLineInput } from '../core/inputs.ts'

/** The most nicknames of one person; the oldest is forgotten first. */
const NICKNAMES_MAX = 10

/** Accepts another name for a person, so that a greeting with it is right. */
export const acceptNickname = defineCommand({
  type: 'accept-nickname',
  input: z.strictObject({
    type: z.literal('accept-nickname'),
    cardId: idSchema,
    personId: idSchema,
    nickname: requiredLineInput('The name'),
  }),
  apply(workspace, { cardId, personId, nickname }) {
    const card = requireCard(workspace, cardId)
    const person = card.people.find(({ id }) => id === personId)
    if (!person)
      throw new AppError('not-found', 'That person is no longer on the card. Open the card to see who is.')
    const others = (person.nicknames ?? []).filter((known) => foldText(known) !== foldText(nickname))
    const nicknames = [...others, nickname].slice(-NICKNAMES_MAX)
    const people = card.people.map((one) => (one === person ? { ...person, nicknames } : one))
    return {
      workspace: replaceCard(workspace, { ...card, people }),
      label: `Remember that ${person.name} goes by ${nickname}`,
      cardId,
    }
  },
})
