import { describe, expect, it } from 'vitest'
import { createSentCommand } from '#renderer/features/note-desk/use-note-actions'
import { writeNote } from '#shared/notes/write-note'
import { anOffer } from '#tests/support/builders/offer'
import { aFollowUp, aNoteRequest, aScreenedCard } from '../../../shared/templates/a-note-request.ts'

const text = { subject: 'A little more time', body: 'Could I have until Friday?' }

describe('createSentCommand', () => {
  const card = aScreenedCard({ offers: [anOffer({ at: '2026-03-03T20:45:00.000Z' })] })
  const answer = aFollowUp({ step: 'offer-answer', template: null, eventId: 'offer-1' })

  it('marks a note as sent', () => {
    const note = writeNote(aNoteRequest())
    expect(createSentCommand(note, text)).toMatchObject({
      type: 'mark-sent',
      key: note.key,
      personId: 'jane',
      text: text.body,
    })
    const accepted = writeNote(aNoteRequest({ card, followUp: answer }))
    expect(createSentCommand(accepted, text).type).toBe('mark-sent')
  })

  it('keeps a request for more time as a message, so that the offer still waits for its answer', () => {
    const noteChoices = [{ key: answer.key, template: 'ask-for-time' as const }]
    const note = writeNote(aNoteRequest({ card: { ...card, noteChoices }, followUp: answer }))
    expect(createSentCommand(note, text)).toMatchObject({
      type: 'record-message',
      cardId: 'card-1',
      personId: 'jane',
      text: text.body,
      noteKey: answer.key,
    })
  })

  it('keeps a request for another time as a message, so that the reminder to prepare stays', () => {
    const prepare = aFollowUp({ step: 'prepare', template: null })
    const note = writeNote(aNoteRequest({ card: aScreenedCard(), followUp: prepare }))
    expect(note.template).toBe('reschedule')
    expect(createSentCommand(note, text)).toMatchObject({ type: 'record-message', cardId: 'card-1' })
  })
})
