import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import type { AppError } from '#shared/errors/app-error'
import { getCopyId } from '#shared/model/template'
import { builtInTemplates } from '#shared/notes/built-in-templates'
import type { OfferedWording } from '#shared/notes/list-wordings'
import type { NoteText } from '#shared/notes/render-template'
import { useUnsavedForm } from '../../forms/use-unsaved-form.ts'
import { runCommand } from '../../state/run-command.ts'
import { getWordingKey, type TemplatePlace } from './wording-place.ts'

/** What the user has typed, and the text that they saw when they began; both null before they type. */
interface WordingEntry {
  readonly text: NoteText | null
  readonly seen: NoteText | null
}

/** The text of one wording while it is edited. */
export interface WordingForm {
  readonly text: NoteText
  /** The name under which the wording is stored. */
  readonly name: string
  readonly isTyped: boolean
  readonly isRestored: boolean
  readonly isSaving: boolean
  /** Why the wording was not saved; null if it was. */
  readonly refusal: AppError | null
  edit(change: Partial<NoteText>): void
  /** Saves the text. If it was changed elsewhere meanwhile, `force` overwrites that. */
  save(options?: { readonly force: boolean }): Promise<void>
  /** Goes back to the stored text. */
  discard(): void
}

interface WordingFormOptions {
  /** True if the text is used in every tone and form. */
  readonly isForAll: boolean
  readonly onTypedChange: (isTyped: boolean) => void
  /** Loads the stored wordings again. */
  readonly onReload: () => Promise<void>
}

const untouched: WordingEntry = { text: null, seen: null }

/**
 * Edits one wording. A built-in one that is saved becomes the user's own. What is typed is kept until it is saved or
 * discarded, even if the page closes.
 */
export function useWordingForm(
  place: TemplatePlace,
  wording: OfferedWording,
  { isForAll, onTypedChange, onReload }: WordingFormOptions,
): WordingForm {
  const { template, tone, form } = place
  const { copy, builtIn } = wording
  const [newId] = useState(() => crypto.randomUUID())
  const [refusal, setRefusal] = useState<AppError | null>(null)
  const [isSaving, setSaving] = useState(false)
  const { subject, body } = wording
  const stored = useMemo<NoteText>(() => ({ subject, body }), [subject, body])
  const name = copy?.name ?? nameBuiltIn(place, builtIn?.position ?? 0)
  const key = getWordingKey(wording)
  const entry = useUnsavedForm<WordingEntry>({
    place: {
      key: `templates/${template}/${tone}/${form}/${key}`,
      target: { kind: 'templates', ...place, wordingKey: key },
      company: null,
    },
    title: name,
    initial: untouched,
    listWords: ({ text }) => (text ? [text.subject, text.body] : []),
    isSaved: ({ text }) => text !== null && isSame(text, stored),
  })
  const { values, isTyped } = entry
  const text = values.text ?? stored
  const reportTyped = useEffectEvent(onTypedChange)
  useEffect(() => {
    reportTyped(isTyped)
    return () => reportTyped(false)
  }, [isTyped])

  return {
    text,
    name,
    isTyped,
    isRestored: entry.isRestored,
    isSaving,
    refusal,
    edit(change) {
      const next = { ...text, ...change }
      setRefusal(null)
      entry.set(isSame(next, stored) ? untouched : { text: next, seen: values.seen ?? stored })
    },
    async save(options) {
      if (isSaving) return
      setSaving(true)
      const seen = options?.force ? stored : values.seen
      const result = await runCommand(
        {
          type: 'save-wording',
          copyId: copy ? getCopyId(copy) : newId,
          template,
          tone: isForAll ? null : tone,
          form: isForAll ? null : form,
          replaces: copy ? (copy.replaces ?? null) : isForAll ? null : (builtIn?.position ?? null),
          name,
          ...text,
          ...(copy && seen && { seen: { subject: seen.subject, body: seen.body } }),
        },
        { show: 'done' },
      )
      // What was typed is shown until the stored text is the same, so that the old one does not come back in between.
      if (result.ok) await onReload()
      setSaving(false)
      setRefusal(result.ok ? null : result.error)
      if (result.ok) entry.discard()
    },
    discard() {
      setRefusal(null)
      entry.discard()
    },
  }
}

function nameBuiltIn({ template }: TemplatePlace, position: number): string {
  const { name, kind } = builtInTemplates[template]
  return kind === 'script' ? name : `${name} ${position + 1}`
}

function isSame(a: NoteText, b: NoteText): boolean {
  return a.subject === b.subject && a.body === b.body
}
