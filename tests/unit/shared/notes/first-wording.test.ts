import { describe, expect, it } from 'vitest'
import { renderNote } from '#shared/notes/render-note'
import { writeNote } from '#shared/notes/write-note'
import { anAction } from '#tests/support/builders/action'
import { aFollowUp, aNoteRequest, aScreenedCard } from '../templates/a-note-request.ts'

const ids = ['card-1', 'card-2', 'card-3']

/** Writes the thank-you of a card with an id. */
const write = (id: string, more: Parameters<typeof aScreenedCard>[0] = {}) => {
  const followUp = aFollowUp({ cardId: id, key: `${id}/interview-1/thank-you/1/jane` })
  return writeNote(aNoteRequest({ card: aScreenedCard({ id, ...more }), followUp }))
}

describe('the wording that a card starts at', () => {
  it('is another for cards with other ids, and the same each time for one', () => {
    expect(ids.map((id) => write(id).wording)).toEqual([0, 1, 2])
    expect(ids.map((id) => write(id).wording)).toEqual([0, 1, 2])
    expect(new Set(ids.map((id) => write(id).body)).size).toBe(3)
  })

  it('is spread over ids drawn at random as evenly as over these', () => {
    const counts = [0, 0, 0]
    for (let number = 0; number < 300; number++) {
      const { wording } = write(`0b6f${(number * 7919).toString(16)}-9c1e`)
      counts[wording] = (counts[wording] ?? 0) + 1
    }
    for (const count of counts) expect(count).toBeGreaterThan(60)
  })

  it('is not that of the card where the user chose one', () => {
    const key = 'card-2/interview-1/thank-you/1/jane'
    expect(write('card-2', { noteChoices: [{ key, wording: 0 }] }).wording).toBe(0)
  })

  it('is left for the next one where the reader has read it', () => {
    const { body } = write('card-2')
    const actions = [anAction({ personId: 'jane', text: body })]
    expect(write('card-2', { actions }).wording).toBe(2)
  })

  it('is the user’s own first wording, whatever the id', () => {
    const copy = { id: 'thank-you-call', tone: 'plain', form: 'mail', name: 'Mine' } as const
    const templates = [
      {
        ...copy,
        subject: 'Mine',
        body: 'Thanks for the call.',
        changedAt: '2026-03-01T15:00:00.000Z',
      } as const,
    ]
    const styles = { tone: 'plain', form: 'mail' } as const
    for (const id of ids) {
      const card = aScreenedCard({ id })
      const request = { ...aNoteRequest({ card }), templates }
      expect(renderNote({ id: 'thank-you-call', style: styles, wording: null, request }).subject).toBe('Mine')
    }
  })
})
