import { describe, expect, it } from 'vitest'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, now, run, theCard } from '../a-context.ts'

const thanked = anAction({
  id: 'thanked',
  step: 'thank-you',
  key: 'card-1/interview-1/thank-you/1/jane',
  at: '2026-03-03T20:45:00.000Z',
})
const workspace = aWorkspace({
  cards: [
    aCard({
      people: [aPerson()],
      interviews: [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:31:00.000Z' })],
      actions: [thanked],
    }),
  ],
})
const messageInput = (overrides = {}) => ({
  type: 'record-message' as const,
  cardId: 'card-1',
  messageId: 'message-1',
  personId: 'jane',
  channel: 'linkedin' as const,
  at: null,
  subject: '',
  text: 'Hello Jane',
  ...overrides,
})

describe('recordMessage', () => {
  it('keeps the message and says so in the history', () => {
    const { workspace: next, label } = run(workspace, messageInput())
    expect(label).toBe('Note your message to Northwind Optics')
    expect(theCard(next).messages).toMatchObject([
      { id: 'message-1', channel: 'linkedin', at: new Date(now).toISOString(), text: 'Hello Jane' },
    ])
    expect(theCard(next).log.at(-1)?.text).toBe('Wrote on LinkedIn to Jane Okafor')
  })

  it('drops what was begun for the note of a follow-up that stays', () => {
    const key = 'card-1/interview-1/prepare/1'
    const draft = (of: string) => ({
      key: of,
      subject: '',
      body: 'Hi',
      savedAt: '2026-03-03T20:31:00.000Z' as const,
    })
    const begun = aWorkspace({
      cards: [
        {
          ...theCard(workspace),
          drafts: [draft(key), draft('other')],
          noteChoices: [{ key, tone: 'formal' }],
          dismissedFindings: [{ key, findings: ['thanks'] }],
        },
      ],
    })
    expect(theCard(run(begun, messageInput({ noteKey: key })).workspace)).toMatchObject({
      drafts: [draft('other')],
      noteChoices: [],
      dismissedFindings: [],
    })
    expect(theCard(run(begun, messageInput()).workspace).drafts).toHaveLength(2)
  })

  it('says the day of an earlier message, and calls a call a call', () => {
    const earlier = messageInput({ at: '2026-03-02T15:00:00.000Z', channel: 'phone' })
    const { workspace: next, label } = run(workspace, earlier)
    expect(label).toBe('Note your call to Northwind Optics')
    expect(theCard(next).log.at(-1)?.text).toBe('Called Jane Okafor on Monday, 2 March')
  })

  it('makes the next message wait, like any other', () => {
    const onMonday = { now: at('2026-03-09 10:00') }
    const { workspace: next } = run(workspace, messageInput(), onMonday)
    const checkIn = listFollowUps(next, onMonday).find(({ step }) => step === 'check-in')
    expect(checkIn).toMatchObject({ status: 'held', alerts: [{ at: at('2026-03-12 09:00') }, {}] })
    expect(checkIn?.reason).toContain('you wrote or called about “Lens designer” at Northwind Optics')
  })

  it('refuses a time still to come and a message that is there already', () => {
    expect(
      catchAppError(() => run(workspace, messageInput({ at: '2026-03-05T10:00:00.000Z' }))),
    ).toMatchObject({ code: 'invalid-input', data: { field: 'at' } })
    const { workspace: next } = run(workspace, messageInput())
    expect(catchAppError(() => run(next, messageInput())).code).toBe('not-allowed')
  })
})

describe('removeMessage', () => {
  const removeInput = { type: 'remove-message', cardId: 'card-1', messageId: 'message-1' } as const

  it('takes the message back', () => {
    const { workspace: next } = run(workspace, messageInput())
    const removed = run(next, removeInput)
    expect(theCard(removed.workspace).messages).toEqual([])
    expect(theCard(removed.workspace).log.at(-1)?.text).toBe('The message was not sent after all')
    expect(removed.label).toBe('Remove your message to Northwind Optics')
  })

  it('refuses a message that is not there', () => {
    expect(catchAppError(() => run(workspace, removeInput)).code).toBe('not-found')
  })
})
