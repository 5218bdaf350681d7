import { useRef, useState } from 'react'
import type { Card } from '#shared/model/card'
import { withoutDirectionMarks } from '#shared/text/plain-text'
import { focusUnfinishedField } from '../../components/dates/focus-unfinished-field.ts'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { runCommand } from '../../state/run-command.ts'
import {
  adaptSlipEntry,
  createSlipEntry,
  type SlipEntry,
  type SlipField,
  type SlipSubject,
} from './slip-entry.ts'
import { toDebriefCommand } from './to-debrief-command.ts'

/**
 * A refusal says why the form could not be saved. If `field` is null, the message is shown below the form.
 */
interface Refusal {
  readonly field: SlipField | null
  readonly message: string
  /** True if the workspace could not be written; the form is then submitted again once saving works. */
  readonly isUnsaved?: boolean
}

/** Holds what the slip contains, keeps it over a reload, and saves it. */
export function useSlipForm(subject: SlipSubject, isWholeDay: boolean) {
  const { card, interview, isLater } = subject
  const formRef = useRef<HTMLFormElement>(null)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const form = useUnsavedForm<SlipEntry>({
    place: {
      key: `slip/${card.id}/${interview.id}`,
      target: { kind: 'slip', cardId: card.id, interviewId: isLater ? interview.id : null, isWholeDay },
      company: card.company,
    },
    title: describeTalk(interview.kind, card),
    initial: createSlipEntry(subject),
    listWords: ({ added, remarks, thoughts, bring, phone, ownPromises }) => [
      ...added.map(({ name }) => name),
      ...Object.values(remarks),
      ...Object.values(thoughts),
      bring,
      phone,
      ...ownPromises.map(({ text }) => text),
    ],
    adapt: (kept) => adaptSlipEntry(kept, subject),
    // A move asks only once, so its slip comes back even if nothing was entered yet.
    isKeptUntouched: !isLater,
  })
  return {
    form,
    formRef,
    refusal,
    errorAt: (field: SlipField) => (refusal?.field === field ? refusal.message : null),
    set(change: Partial<SlipEntry>) {
      form.set({ ...form.values, ...change })
      setRefusal(null)
    },
    /** Resolves with true once the slip is saved, and with false if something is missing or was refused. */
    async save(): Promise<boolean> {
      // A date or time that could not be understood is not a value, so submitting would silently drop it.
      if (formRef.current && focusUnfinishedField(formRef.current)) return false
      const parsed = toSlipCommand(form.values, subject)
      if (!parsed.ok) {
        setRefusal(parsed)
        return false
      }
      const result = await runCommand(parsed.command, { show: 'done' })
      if (result.ok) return true
      const { code, data, message } = result.error
      setRefusal({ field: toSlipField(data.field), message, isUnsaved: code === 'not-saved' })
      return false
    },
  }
}

/** Describes what the slip is about: "Your call with Northwind Optics". */
function describeTalk(kind: SlipEntry['kind'], { company }: Card): string {
  return `Your ${kind === 'phone' ? 'call' : 'conversation'} with ${withoutDirectionMarks(company)}`
}

/** Turns the slip into the command that saves it: the notes on the conversation, or that none has taken place yet. */
function toSlipCommand(entry: SlipEntry, subject: SlipSubject) {
  return entry.kind === 'none'
    ? ({ ok: true, command: { type: 'record-conversation', cardId: subject.card.id, kind: null } } as const)
    : toDebriefCommand(entry, subject)
}

/** Maps the command field that was refused to the field of the slip; null if the slip has no such field. */
function toSlipField(field: unknown): SlipField | null {
  switch (field) {
    case 'kind':
    case 'phone':
    case 'bring':
    case 'remarks':
    case 'people':
    case 'promise':
    case 'ownPromises':
      return field
    case 'endedAt':
      return 'when'
    case 'date':
      return 'promise'
    case 'name':
      return 'people'
    case 'topics':
      return 'remarks'
    case 'text':
      return 'ownPromises'
    default:
      return null
  }
}
