import { useState } from 'react'
import type { Card } from '#shared/model/card'
import { channelOptions } from '#shared/text/channel-names'
import { Choice } from '../../../components/choice.tsx'
import { listPersonOptions, toOptionValue, toPersonId } from '../../../components/person-options.ts'
import { Select } from '../../../components/select.tsx'
import { TextField } from '../../../components/text-field.tsx'
import { DateField, TimeField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import styles from '../entry/entry.module.css'
import { EntryForm } from '../entry/entry-form.tsx'
import { type NewEntry, useNewEntry } from '../entry/use-entry.ts'
import { useZone } from '../use-zone.ts'
import {
  createMessageEntry,
  type MessageEntry,
  type MessageField,
  toMessageCommand,
  toMessageField,
} from './message-entry.ts'

/** The channels of a message; a call has an entry of its own. */
const writtenOptions = channelOptions.filter(({ value }) => value !== 'phone')

interface MessageFormProps {
  readonly card: Card
  /** True if the form opens for a call. */
  readonly isCall: boolean
  readonly onDone: () => void
}

/** The form in which the user notes a message or call that no follow-up asked for. */
export function MessageForm({ card, isCall, onDone }: MessageFormProps) {
  const zone = useZone()
  const [messageId] = useState(() => crypto.randomUUID())
  const entry = useNewEntry<MessageEntry, MessageField>({
    initial: createMessageEntry(card, isCall),
    title: isCall ? 'I called them' : 'I wrote to them',
    listWords: ({ text }) => [text],
    adapt: (kept) => ({
      ...kept,
      personId: card.people.some(({ id }) => id === kept.personId) ? kept.personId : null,
    }),
    unsavedMessage: 'This is not saved yet. Save it, or cancel.',
    onDone,
    async store(values) {
      const parsed = toMessageCommand(values, { cardId: card.id, messageId, zone })
      if (!parsed.ok) return parsed.refusal
      const result = await runCommand(parsed.command, { show: 'done' })
      if (result.ok) return null
      const { code, data, message } = result.error
      return { field: toMessageField(data.field), message, isUnsaved: code === 'not-saved' }
    },
  })
  // What was typed before may have been a call, whichever button opened the form now.
  const label = entry.values.channel === 'phone' ? 'I called them' : 'I wrote to them'
  return (
    <EntryForm label={label} submitLabel="Save" refusal={entry.errorAt(null)} entry={entry}>
      <MessageFields card={card} entry={entry} />
    </EntryForm>
  )
}

interface MessageFieldsProps {
  readonly card: Card
  readonly entry: NewEntry<MessageEntry, MessageField>
}

function MessageFields({ card, entry }: MessageFieldsProps) {
  const { values, set, errorAt } = entry
  const isCall = values.channel === 'phone'
  return (
    <>
      {card.people.length > 0 && (
        <Select
          label="Who"
          value={toOptionValue(values.personId)}
          options={listPersonOptions(card.people)}
          onChange={(option) => set({ personId: toPersonId(option) })}
        />
      )}
      {!isCall && (
        <Choice
          label="How"
          value={values.channel}
          options={writtenOptions}
          onChange={(channel) => set({ channel })}
        />
      )}
      <div className={styles.wide}>
        <DateField
          label="When"
          value={values.day}
          onChange={(day) => set({ day })}
          error={errorAt('day')}
          description="Now if left empty."
        />
        <TimeField
          label="At"
          value={values.time}
          onChange={(time) => set({ time })}
          error={errorAt('time')}
        />
      </div>
      <TextField
        label={isCall ? 'What was said (optional)' : 'What you wrote (optional)'}
        description="It counts like a follow-up, so the next one waits a few days."
        multiline
        value={values.text}
        onChange={(text) => set({ text })}
        error={errorAt('text')}
      />
    </>
  )
}
