import { describe, expect, it } from 'vitest'
import { logLines } from '#renderer/features/card-drawer/log/log-lines'
import { aCard } from '#tests/support/builders/card'
import { aDeed } from '#tests/support/builders/deed'

const added = { id: 'log-1', at: '2026-03-01T15:00:00.000Z', text: 'Added to Phone screen' } as const
const sent = { id: 'log-2', at: '2026-03-10T14:00:00.000Z', text: 'Check-in sent to Jane' } as const

describe('logLines', () => {
  it('has the newest first', () => {
    const lines = logLines(aCard({ log: [added, sent] }), '2026-03-10')
    expect(lines.map((line) => line.id)).toEqual(['log-2', 'log-1'])
  })

  it('puts what was sent beside its line', () => {
    const deed = aDeed({ subject: 'A question', text: 'Hello Jane' })
    const [line, older] = logLines(aCard({ log: [added, sent], deeds: [deed] }), '2026-03-10')
    expect(line?.sent).toMatchObject({ subject: 'A question', text: 'Hello Jane' })
    expect(older?.sent).toBeNull()
  })

  it('has no note for what was done without one', () => {
    const [line] = logLines(aCard({ log: [sent], deeds: [aDeed()] }), '2026-03-10')
    expect(line?.sent).toBeNull()
  })

  it('says days in words', () => {
    const entry = { ...added, text: 'Spoke; they decide by 2026-03-13, not 2027-01-04 or 2026-99-99' }
    const [line] = logLines(aCard({ log: [entry] }), '2026-03-10')
    expect(line?.text).toBe('Spoke; they decide by Fri 13 March, not Mon 4 January 2027 or 2026-99-99')
  })
})
