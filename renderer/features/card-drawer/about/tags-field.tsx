import type { Card } from '#shared/model/card'
import { AutosaveTextField } from '../../../forms/autosave-text-field.tsx'
import { saveChange } from '../entry/save-change.ts'

/** Edits the tags of a card as one line of words between commas. */
export function TagsField({ card }: { readonly card: Card }) {
  return (
    <AutosaveTextField
      label="Tags"
      description="Your own words for it, with commas between them."
      placeholder="design systems, near home"
      value={card.tags?.join(', ') ?? ''}
      onSave={(text, seen) =>
        saveChange({
          type: 'edit-card',
          cardId: card.id,
          changes: { tags: splitTags(text) },
          seen: { tags: splitTags(seen) },
        })
      }
    />
  )
}

/** Splits a line at its commas, also those of other scripts. */
function splitTags(text: string): string[] {
  return text
    .split(/[,،、，]/)
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '')
}
