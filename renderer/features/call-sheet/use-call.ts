import { useMemo, useState } from 'react'
import type { CardView } from '#shared/ipc/card-view'
import type { NoteView } from '#shared/ipc/note-view'
import type { Person } from '#shared/model/person'
import type { PlainDate } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import { resolveCardZone } from '#shared/rules/facts/card-zone'
import { toPlainDate } from '#shared/time/day'
import { useMinute } from '../../components/use-minute.ts'
import { createBusyGuard } from '../../forms/busy-guard.ts'
import { showNextStep } from '../../forms/show-next-step.ts'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { runCommand } from '../../state/run-command.ts'
import { useFormats, useToday } from '../../state/use-board.ts'
import { useHost } from '../../state/use-session.ts'
import {
  blankCall,
  type CallEntry,
  type CallField,
  type CallOutcome,
  listOutcomes,
  toCallField,
  toOutcomeCommand,
} from './call-entry.ts'
import { type CallFact, listCallFacts } from './call-facts.ts'
import { describeNext } from './describe-next.ts'
import { formatTimeThere } from './format-there.ts'

/** Why the call could not be recorded. If `field` is null, the message is shown above the sheet. */
interface CallRefusal {
  readonly field: CallField | null
  readonly message: string
  /** True if the workspace could not be written; the call is then saved again once that works. */
  readonly isUnsaved: boolean
  /** True if only the follow-up is in the way, and what they said can still be saved. */
  readonly canSaveAnyway: boolean
}

/** The state of an open call sheet. */
interface Call {
  readonly entry: CallEntry
  /** The person to call as the card has them now; null if nobody is named. */
  readonly person: Person | null
  readonly outcomes: readonly CallOutcome[]
  readonly facts: readonly CallFact[]
  readonly today: PlainDate
  readonly timeThere: string
  /** What follows the chosen outcome; null while that is not known, empty if nothing does. */
  readonly next: string | null
  readonly isRestored: boolean
  readonly refusal: CallRefusal | null
  errorAt(field: CallField): string | null
  set(change: Partial<CallEntry>): void
  discard(): void
  /** Records the call; `withoutFollowUp` records only what they said. */
  save(options?: { readonly withoutFollowUp: boolean }): Promise<void>
}

/** Holds what is typed into a call sheet, previews what follows, and records the call. */
export function useCall({
  note,
  view,
  settings,
  onDone,
}: {
  readonly note: NoteView
  readonly view: CardView
  readonly settings: Settings
  readonly onDone: () => void
}): Call {
  const { card, holidays } = view
  const formats = useFormats()
  const now = useMinute() ?? Date.now()
  const zone = useHost()?.zone ?? Intl.DateTimeFormat().resolvedOptions().timeZone
  const today = useToday() ?? toPlainDate(now, zone)
  const [ids] = useState(() => ({ entryId: crypto.randomUUID(), interviewId: crypto.randomUUID() }))
  const [runAlone] = useState(createBusyGuard)
  const [refusal, setRefusal] = useState<CallRefusal | null>(null)
  const form = useUnsavedForm<CallEntry>({
    place: {
      key: `call/${note.key}`,
      target: { kind: 'note', noteKey: note.key, cardId: note.cardId },
      company: card.company,
    },
    title: note.title,
    initial: blankCall,
    listWords: ({ words, reason }) => [words, reason],
  })
  const entry = form.values
  const theirZone = resolveCardZone(card, zone)
  const subject = { note, zone: theirZone, ...ids }
  const result = toOutcomeCommand(entry, subject)
  // The words change with every key and do not change the plan.
  const previewed = result.ok ? JSON.stringify({ ...result.command, words: '' }) : null
  const next = useMemo(
    () =>
      previewed === null
        ? null
        : describeNext(JSON.parse(previewed), { card, holidays, settings, zone, now: Date.now(), formats }),
    [previewed, card, holidays, settings, zone, formats],
  )

  return {
    entry,
    person: card.people.find(({ id }) => id === note.person?.id) ?? null,
    outcomes: listOutcomes(note.step, card),
    facts: listCallFacts(card, { today, zone, formats, now }),
    today,
    timeThere: formatTimeThere(now, { zone, theirZone, formats }),
    next,
    isRestored: form.isRestored,
    refusal,
    errorAt: (field) => (refusal?.field === field ? refusal.message : null),
    set(change) {
      form.set({ ...entry, ...change })
      setRefusal(null)
    },
    discard: form.discard,
    save: (options) =>
      runAlone(async () => {
        if (!result.ok)
          return setRefusal({
            field: result.field,
            message: result.message,
            isUnsaved: false,
            canSaveAnyway: false,
          })
        const command = options?.withoutFollowUp ? { ...result.command, key: null } : result.command
        const saved = await runCommand(command, { show: 'nothing' })
        if (saved.ok) {
          form.forget()
          void showNextStep(saved)
          return onDone()
        }
        const { code, data, message } = saved.error
        setRefusal({
          field: toCallField(data.field),
          message,
          isUnsaved: code === 'not-saved',
          canSaveAnyway: data.field === 'key',
        })
      }),
  }
}
