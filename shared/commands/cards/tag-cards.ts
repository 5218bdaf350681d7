import { z } from 'zod'
import type { Card } from '../../model/card.ts'
import { foldText } from '../../text/fold-text.ts'
import { defineCommand } from '../core/command.ts'
import { invalidInput, notAllowed } from '../core/field-errors.ts'
import { cardIdsInput, describeCards, findOnlyId, replaceCards, requireCards } from './several-cards.ts'
import { tagInput, tagsInput, tidyTags } from './tags.ts'

/** Gives several cards a tag, or takes it from them. Those that have it already, or have not, stay as they are. */
export const tagCards = defineCommand({
  type: 'tag-cards',
  input: z.strictObject({
    type: z.literal('tag-cards'),
    cardIds: cardIdsInput,
    tag: tagInput,
    isTagged: z.boolean(),
  }),
  apply(workspace, { cardIds, tag, isTagged }) {
    if (tag === '') throw invalidInput('tag', 'The tag is empty. Type a word for these cards.')
    const cards = requireCards(workspace, cardIds)
    return {
      workspace: replaceCards(
        workspace,
        cards.map((card) => (isTagged ? addTag(card, tag) : removeTag(card, tag))),
      ),
      label: `${isTagged ? 'Tag' : 'Untag'} ${describeCards(cards)} “${tag}”`,
      cardId: findOnlyId(cards),
    }
  },
})

function addTag(card: Card, tag: string): Card {
  const before = card.tags ?? []
  const tags = tidyTags([...before, tag])
  if (tags.length === before.length) return card
  if (!tagsInput.safeParse(tags).success)
    throw notAllowed(
      'tag',
      `${card.company} has twenty tags, the most a card holds. Remove one of them first.`,
    )
  return { ...card, tags }
}

function removeTag(card: Card, tag: string): Card {
  const tags = (card.tags ?? []).filter((one) => foldText(one) !== foldText(tag))
  if (tags.length === (card.tags ?? []).length) return card
  const { tags: _, ...rest } = card
  return tags.length === 0 ? rest : { ...rest, tags }
}
