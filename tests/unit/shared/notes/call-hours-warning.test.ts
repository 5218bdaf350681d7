import { describe, expect, it } from 'vitest'
import { describeCallHoursWarning } from '#shared/notes/call-hours-warning'
import { writeNote } from '#shared/notes/write-note'
import { epochIn } from '#tests/support/builders/local-time'
import { aFollowUp, aNoteRequest } from '../templates/a-note-request.ts'

const contextAt = (wall: string, zone = 'Europe/Berlin') => ({ now: epochIn(zone)(wall), zone })
const call = { channel: 'phone' } as const

describe('describeCallHoursWarning', () => {
  it('names their local time, from closing until the next opening', () => {
    const there = { zone: 'Europe/Berlin', interviews: [] }
    expect(describeCallHoursWarning(call, there, contextAt('2026-03-10 17:00'))).toBe(
      'It’s 17:00 there now. Call between 9:00 and 17:00 their time, when they’re likely to pick up.',
    )
    expect(describeCallHoursWarning(call, there, contextAt('2026-03-10 08:59'))).toContain(
      'It’s 8:59 there now.',
    )
    expect(describeCallHoursWarning(call, there, contextAt('2026-03-10 09:00'))).toBeNull()
  })

  it('uses their zone, and the user’s if theirs is not known', () => {
    const evening = contextAt('2026-03-10 21:30', 'Asia/Kolkata')
    expect(describeCallHoursWarning(call, { zone: 'America/New_York', interviews: [] }, evening)).toBeNull()
    for (const zone of [null, 'Mars/Base'])
      expect(describeCallHoursWarning(call, { zone, interviews: [] }, evening), String(zone)).toContain(
        'It’s 21:30 there now.',
      )
  })

  it('is null for a follow-up by e-mail', () => {
    expect(
      describeCallHoursWarning(
        { channel: 'email' },
        { zone: null, interviews: [] },
        contextAt('2026-03-10 23:00'),
      ),
    ).toBeNull()
  })

  it('is shown on the call sheet', () => {
    const followUp = aFollowUp({ channel: 'phone', template: 'check-in-call', status: 'open' })
    const note = writeNote(aNoteRequest({ followUp, now: contextAt('2026-03-10 23:00').now }))
    expect(note.warning).toContain('their time')
  })
})
