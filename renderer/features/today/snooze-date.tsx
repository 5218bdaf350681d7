import { type FormEvent, useRef, useState } from 'react'
import type { PlainDate } from '#shared/model/scalars'
import { Banner } from '../../components/banner.tsx'
import { Button } from '../../components/button.tsx'
import { DateField } from '../../components/dates/date-field.tsx'
import { focusUnfinishedField } from '../../components/dates/focus-unfinished-field.ts'
import { Dialog } from '../../components/dialog.tsx'
import { runCommand } from '../../state/run-command.ts'
import styles from './snooze-date.module.css'

interface SnoozeDateProps {
  readonly keys: readonly string[]
  readonly onClose: () => void
}

/** Asks until which day follow-ups are snoozed. */
export function SnoozeDate({ keys, onClose }: SnoozeDateProps) {
  const form = useRef<HTMLFormElement>(null)
  const [until, setUntil] = useState<PlainDate | null>(null)
  const [refusal, setRefusal] = useState<{ readonly field: unknown; readonly message: string } | null>(null)
  const submit = async () => {
    if (focusUnfinishedField(form.current)) return
    if (until === null) return setRefusal({ field: 'until', message: 'Choose a day.' })
    const [only = ''] = keys
    const result = await runCommand(
      keys.length === 1
        ? { type: 'snooze-follow-up', key: only, until }
        : { type: 'snooze-follow-ups', keys: [...keys], until },
      { show: 'done' },
    )
    if (result.ok) return onClose()
    setRefusal({ field: result.error.data.field ?? null, message: result.error.message })
  }
  const isAtField = refusal?.field === 'until'
  return (
    <Dialog title="Snooze until" onClose={onClose}>
      <form
        ref={form}
        className={styles.form}
        noValidate
        onSubmit={(event: FormEvent) => {
          event.preventDefault()
          void submit()
        }}
      >
        <DateField
          label="Day"
          value={until}
          error={isAtField ? refusal.message : null}
          onChange={(day) => {
            setUntil(day)
            setRefusal(null)
          }}
        />
        {refusal && !isAtField && <Banner kind="error">{refusal.message}</Banner>}
        <div className={styles.buttons}>
          <Button type="submit" look="primary">
            Snooze
          </Button>
          <Button look="quiet" onPress={onClose}>
            Cancel
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
