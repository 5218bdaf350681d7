import { type RefObject, useEffect, useRef, useState } from 'react'
import type { Card } from '#shared/model/card'
import type { Interview } from '#shared/model/interview'
import type { ZoneName } from '#shared/model/scalars'
import { useBeforeClose } from '../../components/pending-saves.ts'
import { runCommand } from '../../state/run-command.ts'
import { firstEntry, type InterviewEntry, type Refusal, toCommand } from './interview-entry.ts'
import { useZone } from './use-zone.ts'

export interface InterviewForm {
  readonly form: RefObject<HTMLFormElement | null>
  readonly entry: InterviewEntry
  /** The zone its times are meant in. */
  readonly zone: ZoneName
  set(change: Partial<InterviewEntry>): void
  /** What is wrong at a field, or with the form as a whole. */
  wrongAt(field: Refusal['field']): string | null
  submit(): Promise<void>
}

/** The form of one interview. What is refused stays in it, and so does what is not saved when the drawer closes. */
export function useInterviewForm(on: {
  card: Card
  interview: Interview | null
  onDone: () => void
}): InterviewForm {
  const { card, interview, onDone } = on
  const userZone = useZone()
  const zone = interview?.zone ?? card.zone ?? userZone
  const [first] = useState<InterviewEntry>(() => firstEntry({ card, interview, zone }))
  const [entry, setEntry] = useState(first)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useRef<HTMLFormElement>(null)

  useEffect(() => {
    if (refusal) firstWrong(form.current)?.focus()
  }, [refusal])
  useBeforeClose(async () => {
    if (entry === first) return true
    setRefusal({ field: null, why: 'This interview is not saved yet. Save it, or cancel.' })
    return false
  })

  return {
    form,
    entry,
    zone,
    set(change) {
      setEntry({ ...entry, ...change })
      setRefusal(null)
    },
    wrongAt: (field) => (refusal?.field === field ? refusal.why : null),
    async submit() {
      const interviewId = interview?.id ?? crypto.randomUUID()
      const made = toCommand(entry, { cardId: card.id, interviewId, zone })
      if (!made.ok) return setRefusal(made.refusal)
      const result = await runCommand(made.command, { tell: 'done' })
      if (result.ok) return onDone()
      setRefusal({ field: fieldOf(result.error.data.field), why: result.error.message })
    },
  }
}

/** Where to go on: the first part of the field that was refused. */
function firstWrong(form: HTMLFormElement | null): HTMLElement | null {
  return form?.querySelector<HTMLElement>('input[aria-invalid], [role="spinbutton"][aria-invalid]') ?? null
}

function fieldOf(field: unknown): Refusal['field'] {
  if (field === 'start') return 'date'
  if (field === 'durationMinutes') return 'minutes'
  return field === 'place' ? 'place' : null
}
