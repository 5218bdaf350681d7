import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, now, run, theCard } from '../a-context.ts'

const record = (card: Card, kind: 'phone' | 'video' | 'on-site' | 'other' | null) =>
  theCard(
    run(aWorkspace({ cards: [card] }), { type: 'record-conversation', cardId: 'card-1', kind }).workspace,
  )

describe('recordConversation', () => {
  const guessed = anInterview({ source: 'drop', debriefedAt: null })

  it('records a conversation that ended now, for a card dropped from Applied', () => {
    const { interviews } = record(aCard({ stage: 'waiting', people: [aPerson()] }), 'on-site')
    expect(interviews).toMatchObject([{ kind: 'on-site', source: 'drop', personIds: ['jane'] }])
    expect(interviews[0]?.start).toBe(new Date(now - 60 * 60_000).toISOString())
  })

  it('corrects the kind of the record that a drop made', () => {
    const { interviews } = record(aCard({ stage: 'waiting', interviews: [guessed] }), 'video')
    // The length was guessed from the kind, and the end was not.
    expect(interviews).toMatchObject([
      { id: 'interview-1', kind: 'video', durationMinutes: 60, start: '2026-03-03T19:30:00.000Z' },
    ])
  })

  it('takes the record back if there was none yet', () => {
    expect(record(aCard({ stage: 'waiting', interviews: [guessed] }), null).interviews).toEqual([])
  })

  it('refuses to take back an interview that the user entered', () => {
    const card = aCard({ stage: 'waiting', interviews: [anInterview()] })
    expect(catchAppError(() => record(card, null)).code).toBe('not-allowed')
  })
})
