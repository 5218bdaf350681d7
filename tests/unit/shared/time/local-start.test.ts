import { describe, expect, it } from 'vitest'
import { followZoneData, rememberLocalStart } from '#shared/time/local-start'
import { anInterview } from '#tests/support/builders/interview'

const now = Date.parse('2026-12-01T12:00:00Z')
const start = '2026-12-15T04:30:00.000Z' as const

describe.each([
  ['America/Vancouver', '2026-12-14T21:30'],
  ['Asia/Kolkata', '2026-12-15T10:00'],
  ['Australia/Hobart', '2026-12-15T15:30'],
])('rememberLocalStart in %s', (zone, localStart) => {
  it('stores the wall time of what is ahead', () => {
    expect(rememberLocalStart(anInterview({ start, zone }), now)).toMatchObject({ start, localStart })
  })

  it('removes it from what has started', () => {
    const started = anInterview({ start: '2026-11-30T10:00:00.000Z', zone, localStart })
    expect(rememberLocalStart(started, now)).not.toHaveProperty('localStart')
  })
})

describe('followZoneData', () => {
  const zone = 'America/Vancouver'

  it('moves the instant to the wall time, and keeps the seconds', () => {
    const moved = followZoneData(
      anInterview({ zone, start: '2026-12-15T18:00:07.250Z', localStart: '2026-12-15T10:00' }),
      now,
    )
    expect(moved.start).toBe('2026-12-15T17:00:07.250Z')
  })

  it.each([
    ['without a wall time', anInterview({ zone, start: '2026-12-15T18:00:00.000Z' })],
    ['whose wall time is right', anInterview({ zone, start, localStart: '2026-12-14T21:30' })],
    [
      'in a zone this machine does not know',
      anInterview({ zone: 'Mars/Base', start, localStart: '2026-12-15T10:00' }),
    ],
    [
      'that has started',
      anInterview({ zone, start: '2026-11-30T18:00:00.000Z', localStart: '2026-11-30T10:00' }),
    ],
  ])('returns the same interview %s', (_, interview) => {
    expect(followZoneData(interview, now)).toBe(interview)
  })
})
