import { describe, expect, it } from 'vitest'
import { toLogLines } from '#renderer/features/card-drawer/log/log-lines'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'

const added = { id: 'log-1', at: '2026-03-01T15:00:00.000Z', text: 'Added to Phone screen' } as const
const sent = { id: 'log-2', at: '2026-03-10T14:00:00.000Z', text: 'Check-in sent to Jane' } as const

describe('toLogLines', () => {
  it('lists the newest line first', () => {
    const lines = toLogLines(aCard({ log: [added, sent] }), '2026-03-10')
    expect(lines.map(({ id }) => id)).toEqual(['log-2', 'log-1'])
  })

  it('adds the sent text to its line', () => {
    const action = anAction({ subject: 'A question', text: 'Hello Jane' })
    const [line, older] = toLogLines(aCard({ log: [added, sent], actions: [action] }), '2026-03-10')
    expect(line?.sent).toMatchObject({ subject: 'A question', text: 'Hello Jane' })
    expect(older?.sent).toBeNull()
  })

  it('adds no text to an action without one', () => {
    const [line] = toLogLines(aCard({ log: [sent], actions: [anAction()] }), '2026-03-10')
    expect(line?.sent).toBeNull()
  })

  it('writes dates as words', () => {
    const entry = { ...added, text: 'Spoke; they decide by 2026-03-13, not 2027-01-04 or 2026-99-99' }
    const [line] = toLogLines(aCard({ log: [entry] }), '2026-03-10')
    expect(line?.text).toBe('Spoke; they decide by Fri 13 March, not Mon 4 January 2027 or 2026-99-99')
  })
})
