import { describe, expect, it } from 'vitest'
import { blankClosing, listReasonOptions, toClosing } from '#renderer/features/close-card/closing-entry'

const entry = {
  ...blankClosing,
  personId: 'jane',
  channel: 'phone',
  feedback: 'More work with data',
  reconnect: true,
} as const

describe('toClosing', () => {
  it('keeps the person, channel and feedback of a rejection', () => {
    expect(toClosing({ ...entry, reason: 'rejected' })).toEqual({ ...entry, reason: 'rejected' })
  })

  it('drops them for any other reason', () => {
    expect(toClosing({ ...entry, reason: 'withdrawn' })).toEqual({ ...blankClosing, reason: 'withdrawn' })
  })
})

describe('listReasonOptions', () => {
  it('offers "No answer came" only once its day has come', () => {
    const values = (isOffered: boolean) => listReasonOptions(isOffered).map(({ value }) => value)
    expect(values(false)).toEqual(['rejected', 'accepted', 'declined', 'withdrawn'])
    expect(values(true)).toContain('no-answer')
  })
})
