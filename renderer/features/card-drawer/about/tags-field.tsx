import type { Card } from '#shared/model/card'
import { SuggestField } from '../../../components/suggest-field.tsx'
import { FieldNotice } from '../../../forms/field-notice.tsx'
import { useAutosave } from '../../../forms/use-autosave.ts'
import { suggestTags, useTagsInUse } from '../../../state/use-tags-in-use.ts'
import { saveChange } from '../entry/save-change.ts'
import { completeLastTag, splitLastTag, splitTags } from './split-tags.ts'

/** Edits the tags of a card as one line of words between commas, and suggests those of other cards. */
export function TagsField({ card }: { readonly card: Card }) {
  const tags = useTagsInUse()
  const autosave = useAutosave({
    name: 'Tags',
    value: card.tags?.join(', ') ?? '',
    onSave: (text, seen) =>
      saveChange({
        type: 'edit-card',
        cardId: card.id,
        changes: { tags: splitTags(text) },
        seen: { tags: splitTags(seen) },
      }),
    toWords: (text) => text,
    isSame: (a, b) => splitTags(a).join(', ') === splitTags(b).join(', '),
  })
  const { last, before } = splitLastTag(autosave.value)
  return (
    <SuggestField
      label="Tags"
      description="Your own words for it, with commas between them."
      placeholder="design systems, near home"
      value={autosave.value}
      onChange={autosave.set}
      suggestions={suggestTags(tags, { text: last, taken: before })}
      accept={(tag) => completeLastTag(autosave.value, tag)}
      onBlur={({ relatedTarget }) => {
        // Moving to the buttons below the field decides nothing yet.
        if (!relatedTarget?.closest('[data-field-notice]')) void autosave.save()
      }}
      onKeyDown={({ key, nativeEvent }) => {
        if (key === 'Enter' && !nativeEvent.isComposing) void autosave.save()
      }}
      error={autosave.error}
      notice={<FieldNotice news={autosave.news} />}
    />
  )
}
