import { type FormEvent, useId, useState } from 'react'
import type { Id } from '#shared/model/scalars'
import { type Stage, stageNames, stages } from '#shared/model/stage'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { Choice } from '../../components/choice.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { TextField } from '../../components/text-field.tsx'
import { useRetrySubmit } from '../../forms/retry-save.ts'
import { useUnsavedGuard } from '../../forms/use-unsaved-guard.ts'
import { runCommand } from '../../state/run-command.ts'
import styles from './add-card.module.css'

type OpenStage = Exclude<Stage, 'closed'>
type Field = 'company' | 'role' | 'person'

/** The reason why the card was not added. */
interface Refusal {
  /** The field with the invalid input; null if the reason is not a field. */
  readonly field: string | null
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
  const [cardId] = useState(() => crypto.randomUUID())
  const [values, setValues] = useState<Readonly<Record<Field, string>>>({ company: '', role: '', person: '' })
  const [stage, setStage] = useState<OpenStage>(initialStage)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const [isSaving, setSaving] = useState(false)

  const isTyped = Object.values(values).some((value) => value !== '')
  const { showsWarning, close } = useUnsavedGuard({ isTyped, onClose })
  useRetrySubmit(formId, refusal)

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isSaving) return
    setSaving(true)
    const result = await runCommand({ type: 'add-card', cardId, stage, ...values }, { show: 'nothing' })
    setSaving(false)
    if (result.ok) return onAdded({ cardId, stage, label: result.label })
    const { code, data, message } = result.error
    const field = isField(data.field) ? data.field : null
    setRefusal({ field, message, isUnsaved: code === 'not-saved' })
  }
  const fieldProps = (field: Field) => ({
    value: values[field],
    error: refusal?.field === field ? refusal.message : null,
    onChange: (value: string) => {
      setValues({ ...values, [field]: value })
      setRefusal(null)
    },
  })

  return (
    <Dialog
      title="New card"
      onClose={close}
      closesOutside={!isTyped}
      footer={
        <>
          <Button look="primary" type="submit" form={formId}>
            Add card
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </>
      }
    >
      <form id={formId} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
        <TextField label="Company" autoFocus isRequired {...fieldProps('company')} />
        <TextField label="Role" {...fieldProps('role')} />
        <TextField label="Someone there" placeholder="Name" {...fieldProps('person')} />
        <Choice label="Column" value={stage} options={stageOptions} onChange={setStage} />
        {showsWarning && (
          <Banner kind="warning">This card is not added yet. Add it, or close once more.</Banner>
        )}
        {refusal?.field === null && <Banner kind="error">{refusal.message}</Banner>}
      </form>
    </Dialog>
  )
}

function isField(field: unknown): field is Field {
  return field === 'company' || field === 'role' || field === 'person'
}
