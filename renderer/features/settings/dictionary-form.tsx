import { type FormEvent, type Ref, useState } from 'react'
import { useBeforeClose } from '../../components/before-close.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../components/text-field.tsx'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import { useRetrySave } from '../../forms/retry-save.ts'
import { useUnsavedPart } from '../../forms/unsaved-place.ts'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { runCommand } from '../../state/run-command.ts'
import styles from './dictionary.module.css'

/** Why a word was not added. */
interface Refusal {
  readonly message: string
  /** True if the disk could not be written; the word is then added once saving works. */
  readonly isUnsaved: boolean
}

/** The form to add a word to the dictionary. Nothing is stored until it is submitted. */
export function DictionaryForm({ inputRef }: { readonly inputRef: Ref<HTMLInputElement> }) {
  const form = useUnsavedForm<{ readonly word: string }>({
    place: useUnsavedPart('dictionary'),
    title: 'Your dictionary',
    initial: { word: '' },
    listWords: ({ word }) => [word],
  })
  const { word } = form.values
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useBeforeClose(async () => {
    if (word.trim() === '') return true
    setRefusal({
      message: 'This word isn’t added yet. Add it, or close again to discard it.',
      isUnsaved: false,
    })
    return false
  }, form.forget)

  const add = async () => {
    if (word.trim() === '') return setRefusal({ message: 'Type a word first.', isUnsaved: false })
    const result = await runCommand({ type: 'add-word', word }, { show: 'done' })
    if (!result.ok)
      return setRefusal({ message: result.error.message, isUnsaved: result.error.code === 'not-saved' })
    form.discard()
    setRefusal(null)
  }
  useRetrySave(refusal?.isUnsaved === true, () => void add())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    void add()
  }
  return (
    <form className={styles.form} onSubmit={submit} noValidate aria-label="Add a word">
      {form.isRestored && <RestoredNotice onDiscard={form.discard} />}
      <div className={styles.row}>
        <TextField
          label="New word"
          description="As you write it, such as “dbt” or “upskilling”."
          value={word}
          error={refusal?.message ?? null}
          inputRef={inputRef}
          onChange={(typed) => {
            form.set({ word: typed })
            setRefusal(null)
          }}
        />
        <Button type="submit" className={styles.add}>
          Add
        </Button>
      </div>
    </form>
  )
}
