import { type FormEvent, useState } from 'react'
import { Button } from '../../../components/button.tsx'
import { SuggestField } from '../../../components/suggest-field.tsx'
import { suggestTags, useTagsInUse } from '../../../state/use-tags-in-use.ts'
import styles from './selection-bar.module.css'
import { tagChosen } from './selection-commands.ts'

/** Asks for the tag of the chosen cards. */
export function TagForm({ onDone }: { readonly onDone: () => void }) {
  const tags = useTagsInUse()
  const [tag, setTag] = useState('')
  const [error, setError] = useState<string | null>(null)
  const save = async (isTagged: boolean) => {
    const failure = await tagChosen(tag, isTagged)
    if (failure === null) onDone()
    else setError(failure)
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void save(true)
  }
  return (
    <form className={styles.tagForm} onSubmit={submit} noValidate>
      <SuggestField
        label="Tag"
        value={tag}
        error={error}
        autoFocus
        onChange={(value) => {
          setTag(value)
          setError(null)
        }}
        suggestions={suggestTags(tags, { text: tag })}
        accept={(suggestion) => suggestion}
        onKeyDown={(event) => event.key === 'Escape' && onDone()}
      />
      <Button type="submit" look="primary">
        Add tag
      </Button>
      <Button onPress={() => void save(false)}>Remove tag</Button>
      <Button look="quiet" onPress={onDone}>
        Cancel
      </Button>
    </form>
  )
}
