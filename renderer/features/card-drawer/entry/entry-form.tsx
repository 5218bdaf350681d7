import { type FormEvent, type ReactNode, useEffect, useRef } from 'react'
import { Banner } from '../../../components/banner.tsx'
import { Button } from '../../../components/button.tsx'
import { focusUnfinishedField } from '../../../components/dates/focus-unfinished-field.ts'
import { RestoredNotice } from '../../../forms/restored-notice.tsx'
import styles from './entry.module.css'
import { focusRefused } from './focus-refused.ts'
import type { NewEntry } from './use-entry.ts'

interface EntryFormProps {
  readonly label: string
  readonly submitLabel: string
  /** The error that belongs to no single field and is shown below them; null without an error. */
  readonly refusal: string | null
  readonly entry: Pick<NewEntry<object, never>, 'isRestored' | 'submit' | 'cancel' | 'discard'>
  readonly children: ReactNode
}

/**
 * Selects what to focus first: a field, of a radio group its checked button, or a button that precedes them.
 */
const firstField = ':is(input, textarea):not([type="radio"]:not(:checked)), button'

/**
 * The form in which the user adds an entry to a card, such as an interview. Nothing is stored until the form
 * is submitted.
 */
export function EntryForm(props: EntryFormProps) {
  const { label, submitLabel, refusal, entry, children } = props
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    form.current?.scrollIntoView({ block: 'nearest' })
    // The button that opened the form is now disabled, so it cannot keep the focus.
    form.current?.querySelector<HTMLElement>(firstField)?.focus({ preventScroll: true })
  }, [])
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A date or time that could not be understood is not a value, so submitting would silently drop it.
    if (focusUnfinishedField(form.current)) return
    await entry.submit()
    // If the entry was refused, the form is still open and a field may be marked as invalid.
    focusRefused(form.current)
  }
  return (
    <form
      ref={form}
      className={styles.box}
      onSubmit={(event) => void submit(event)}
      noValidate
      aria-label={label}
    >
      {entry.isRestored && <RestoredNotice onDiscard={entry.discard} />}
      {children}
      {refusal !== null && <Banner kind="error">{refusal}</Banner>}
      <div className={styles.buttons}>
        <Button type="submit" look="primary">
          {submitLabel}
        </Button>
        <Button look="quiet" onPress={entry.cancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
