import { type FormEvent, type Ref, useRef, useState } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { formatTypedDate } from '#shared/text/format-typed'
import { Banner } from '../../components/banner.tsx'
import { useBeforeClose } from '../../components/before-close.ts'
import { Button } from '../../components/button.tsx'
import { focusUnfinishedField } from '../../components/dates/focus-unfinished-field.ts'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import { useRetrySave } from '../../forms/retry-save.ts'
import { useUnsavedPart } from '../../forms/unsaved-place.ts'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { DateField } from '../../lazy/lazy-fields.ts'
import { runCommand } from '../../state/run-command.ts'
import { useFormats } from '../../state/use-board.ts'
import styles from './away.module.css'

interface AwayEntry {
  readonly from: PlainDate | null
  /** Null if the user is away on one day only. */
  readonly until: PlainDate | null
}

const fields = ['from', 'until'] as const
type Field = (typeof fields)[number]

/** Why days were not added. */
interface Refusal {
  /** The field at fault; null if the refusal concerns no single field. */
  readonly field: Field | null
  readonly message: string
  /** True if the disk could not be written; the days are then added once saving works. */
  readonly isUnsaved?: boolean
}

/** The form to add days away. Nothing is stored until it is submitted. */
export function AwayForm({ addButton }: { readonly addButton: Ref<HTMLButtonElement> }) {
  const formRef = useRef<HTMLFormElement>(null)
  const formats = useFormats()
  const formatRange = ({ from, until }: AwayEntry) =>
    [from, until].flatMap((day) => (day ? formatTypedDate(day, formats.order) : [])).join(' – ')
  const form = useUnsavedForm<AwayEntry>({
    place: useUnsavedPart('away'),
    title: 'Days away',
    initial: { from: null, until: null },
    listWords: (entry) => [formatRange(entry)],
  })
  const { values, isTyped } = form
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  useBeforeClose(async () => {
    if (!isTyped) return true
    setRefusal({
      field: null,
      message: 'These days aren’t added yet. Add them, or close again to discard them.',
    })
    return false
  }, form.forget)

  const set = (change: Partial<AwayEntry>) => {
    form.set({ ...values, ...change })
    setRefusal(null)
  }
  const add = async () => {
    const { from, until } = values
    if (from === null) return setRefusal({ field: 'from', message: 'Give the first day.' })
    const result = await runCommand({ type: 'add-away', from, until: until ?? from }, { show: 'done' })
    if (result.ok) {
      form.discard()
      return setRefusal(null)
    }
    const { code, data, message } = result.error
    const field = fields.find((name) => name === data.field) ?? null
    setRefusal({ field, message, isUnsaved: code === 'not-saved' })
  }
  useRetrySave(refusal?.isUnsaved === true, () => void add())
  const submit = (event: FormEvent) => {
    event.preventDefault()
    // A date that could not be understood is not a value, so submitting would silently drop it.
    if (!focusUnfinishedField(formRef.current)) void add()
  }
  const fieldProps = (field: Field) => ({
    value: values[field],
    error: refusal?.field === field ? refusal.message : null,
    onChange: (day: PlainDate | null) => set({ [field]: day }),
  })
  return (
    <form ref={formRef} className={styles.form} onSubmit={submit} noValidate aria-label="Add days away">
      {form.isRestored && <RestoredNotice onDiscard={form.discard} />}
      <div className={styles.fields}>
        <DateField label="From" {...fieldProps('from')} />
        <DateField label="Until" description="Included. One day if left empty." {...fieldProps('until')} />
      </div>
      {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
      <Button type="submit" ref={addButton} className={styles.add}>
        Add
      </Button>
    </form>
  )
}
