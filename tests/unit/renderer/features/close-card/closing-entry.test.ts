import { describe, expect, it } from 'vitest'
import { blankClosing, closingOf, reasonOptions } from '#renderer/features/close-card/closing-entry'

const told = {
  ...blankClosing,
  personId: 'jane',
  channel: 'phone',
  feedback: 'More work with data',
  reconnect: true,
} as const

describe('closingOf', () => {
  it('keeps who told, how and why with a rejection', () => {
    expect(closingOf({ ...told, reason: 'rejected' })).toEqual({ ...told, reason: 'rejected' })
  })

  it('leaves them out for any other reason', () => {
    expect(closingOf({ ...told, reason: 'withdrawn' })).toEqual({ ...blankClosing, reason: 'withdrawn' })
  })
})

describe('reasonOptions', () => {
  it('offers that no answer came only once it may be said', () => {
    const values = (isOffered: boolean) => reasonOptions(isOffered).map((option) => option.value)
    expect(values(false)).toEqual(['rejected', 'accepted', 'declined', 'withdrawn'])
    expect(values(true)).toContain('no-answer')
  })
})
