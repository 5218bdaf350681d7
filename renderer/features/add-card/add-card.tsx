import { type FormEvent, Suspense, useId, useRef, useState } from 'react'
import type { Id, PlainDate } from '#shared/model/scalars'
import { type Stage, stageNames, stages } from '#shared/model/stage'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { focusUnfinishedField } from '../../components/dates/focus-unfinished-field.ts'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/text-field.tsx'
import { RestoredNotice } from '../../forms/restored-notice.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { DateField } from '../../lazy/lazy-fields.ts'
import { runCommand } from '../../state/run-command.ts'
import { board } from '../../state/stores.ts'
import styles from './add-card.module.css'
import { EarlierApplications } from './earlier-applications.tsx'

type OpenStage = Exclude<Stage, 'closed'>

const textFields = ['company', 'role', 'person'] as const
type TextName = (typeof textFields)[number]
type Field = TextName | 'appliedOn'

interface AddCardEntry extends Readonly<Record<TextName, string>> {
  readonly cardId: Id
  readonly stage: OpenStage
  /** Null for today. */
  readonly appliedOn: PlainDate | null
}

/** The reason why the card was not added. */
interface Refusal {
  /** The field with the invalid input; null if the reason is not a field. */
  readonly field: Field | null
  readonly message: string
  /** True if the input was valid but could not be written to disk. */
  readonly isUnsaved: boolean
}

interface AddCardProps {
  /** The preselected column. */
  readonly stage: OpenStage
  /** Called after the card was added. `label` names the change; no message about it has been shown yet. */
  readonly onAdded: (card: { readonly cardId: Id; readonly stage: OpenStage; readonly label: string }) => void
  readonly onClose: () => void
}

const stageOptions = stages
  .filter((stage) => stage !== 'closed')
  .map((value) => ({ value, name: stageNames[value] }))

/** The dialog for a new application. Only the company is required; Enter adds the card. */
export function AddCard({ stage: initialStage, onAdded, onClose }: AddCardProps) {
  const formId = useId()
  const formRef = useRef<HTMLFormElement>(null)
  const form = useUnsavedForm({
    place: { key: 'add-card', target: { kind: 'add' }, company: null },
    title: 'New card',
    initial: useInitialEntry(initialStage),
    listWords: ({ company, role, person }) => [company, role, person],
    isBlank: ({ company, role, person, appliedOn }) => company + role + person === '' && appliedOn === null,
    isSaved: ({ cardId }) => board.getState().board?.cards.has(cardId) ?? false,
  })
  const { cardId, stage, appliedOn, ...texts } = form.values
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, setSaving] = useState(false)

  const discardAndClose = () => {
    form.forget()
    onClose()
  }
  const { showsWarning, close } = useUnsavedGuard({ isTyped: form.isTyped, onClose: discardAndClose })
  useRetrySubmit(formId, refusal)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    // A date that could not be understood is not a value, so submitting would silently drop it.
    if (isSaving || focusUnfinishedField(formRef.current)) return
    setSaving(true)
    const card = { cardId, stage, ...texts, ...(appliedOn && { appliedOn }) }
    const result = await runCommand({ type: 'add-card', ...card }, { show: 'nothing' })
    setSaving(false)
    if (result.ok) {
      form.forget()
      return onAdded({ cardId, stage, label: result.label })
    }
    const { code, data, message } = result.error
    const field = isField(data.field) ? data.field : null
    setRefusal({ field, message, isUnsaved: code === 'not-saved' })
  }
  const errorAt = (field: Field) => (refusal?.field === field ? refusal.message : null)
  const set = (change: Partial<AddCardEntry>) => {
    form.set({ ...form.values, ...change })
    setRefusal(null)
  }
  const textProps = (field: TextName) => ({
    value: texts[field],
    error: errorAt(field),
    onChange: (value: string) => set({ [field]: value }),
  })

  return (
    <Dialog
      title="New card"
      onClose={close}
      closesOutside={!form.isTyped}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Add card
          </Button>
          <Button look="quiet" onPress={discardAndClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form
        ref={formRef}
        id={formId}
        className={styles.form}
        onSubmit={(event) => void submit(event)}
        noValidate
      >
        {form.isRestored && <RestoredNotice onDiscard={form.discard} />}
        <TextField label="Company" autoFocus isRequired {...textProps('company')} />
        <EarlierApplications company={texts.company} />
        <TextField label="Role" {...textProps('role')} />
        <TextField label="Contact" placeholder="Name" {...textProps('person')} />
        <Suspense fallback={<div className={styles.datePlaceholder} />}>
          <DateField
            label="Applied on"
            description="Today if left empty."
            value={appliedOn}
            error={errorAt('appliedOn')}
            onChange={(day) => set({ appliedOn: day })}
          />
        </Suspense>
        <Choice
          label="Column"
          value={stage}
          options={stageOptions}
          onChange={(chosen) => set({ stage: chosen })}
        />
        {showsWarning && (
          <Banner kind="warning">This card isn’t added yet. Add it, or close again to discard it.</Banner>
        )}
        {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
      </form>
    </Dialog>
  )
}

/** Returns the content of the empty form. The id of the card is chosen once, so that it is never added twice. */
function useInitialEntry(stage: OpenStage): AddCardEntry {
  const [entry] = useState(() => ({
    cardId: crypto.randomUUID(),
    company: '',
    role: '',
    person: '',
    appliedOn: null,
    stage,
  }))
  return entry
}

function isField(field: unknown): field is Field {
  return field === 'appliedOn' || textFields.some((name) => name === field)
}
