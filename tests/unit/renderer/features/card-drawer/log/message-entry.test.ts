import { describe, expect, it } from 'vitest'
import {
  createMessageEntry,
  type MessageEntry,
  toMessageCommand,
  toMessageField,
} from '#renderer/features/card-drawer/log/message-entry'
import { aPerson } from '#tests/support/builders/person'

const target = { cardId: 'card-1', messageId: 'message-1', zone: 'Asia/Kolkata' } as const
const blank = createMessageEntry({ people: [] }, false)
const parse = (entry: Partial<MessageEntry>) => toMessageCommand({ ...blank, ...entry }, target)

describe('createMessageEntry', () => {
  const tom = aPerson({ id: 'tom', phone: '+1 555 0134' })

  it('starts with the contact, else with the only person who can be reached so', () => {
    expect(createMessageEntry({ people: [aPerson(), { ...tom, isContact: true }] }, false).personId).toBe(
      'tom',
    )
    expect(createMessageEntry({ people: [aPerson(), tom] }, false).personId).toBeNull()
    expect(createMessageEntry({ people: [aPerson(), tom] }, true).personId).toBe('tom')
  })

  it('starts with the channel that the person prefers, where it is a written one', () => {
    const startWith = (preferredChannel: 'linkedin' | 'phone') =>
      createMessageEntry({ people: [aPerson({ preferredChannel })] }, false).channel
    expect(startWith('linkedin')).toBe('linkedin')
    expect(startWith('phone')).toBe('email')
    expect(createMessageEntry({ people: [] }, true).channel).toBe('phone')
  })
})

describe('toMessageCommand', () => {
  it('means now when no moment is given', () => {
    expect(parse({ text: 'Hello' })).toMatchObject({ command: { at: null, text: 'Hello', personId: null } })
  })

  it('reads the moment in the zone of the user', () => {
    expect(parse({ day: '2026-03-10', time: '09:30' })).toMatchObject({
      command: { at: '2026-03-10T04:00:00.000Z' },
    })
  })

  it.each([
    ['day', { time: '09:00' }, 'Choose the day on which you wrote.'],
    ['time', { day: '2026-03-10', channel: 'phone' }, 'Give the time at which you called.'],
  ] as const)('reports a missing %s at its field', (field, entry, message) => {
    expect(parse(entry)).toEqual({ ok: false, refusal: { field, message } })
  })
})

describe('toMessageField', () => {
  it('shows a refusal at its field, and any other below the form', () => {
    expect([toMessageField('at'), toMessageField('text'), toMessageField('messageId')]).toEqual([
      'day',
      'text',
      null,
    ])
  })
})
