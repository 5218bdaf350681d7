import { describe, expect, it } from 'vitest'
import { resolveCardZone } from '#shared/rules/facts/card-zone'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const HOME = 'America/New_York'

describe('resolveCardZone', () => {
  const berlin = anInterview({ id: 'berlin', zone: 'Europe/Berlin', start: '2026-03-03T09:00:00.000Z' })
  const kolkata = anInterview({ id: 'kolkata', zone: 'Asia/Kolkata', start: '2026-03-05T09:00:00.000Z' })

  it('is the zone of the card if it has one', () => {
    expect(resolveCardZone(aCard({ zone: 'Europe/Lisbon', interviews: [berlin] }), HOME)).toBe(
      'Europe/Lisbon',
    )
  })

  it('is the zone of the interview that starts last, whatever their order', () => {
    for (const interviews of [
      [berlin, kolkata],
      [kolkata, berlin],
    ])
      expect(resolveCardZone(aCard({ zone: null, interviews }), HOME)).toBe('Asia/Kolkata')
  })

  it('takes the interview that was entered last of two at the same time', () => {
    const same = { ...kolkata, start: berlin.start }
    expect(resolveCardZone(aCard({ zone: null, interviews: [berlin, same] }), HOME)).toBe('Asia/Kolkata')
  })

  it('ignores an interview that did not happen', () => {
    const missed = { ...kolkata, status: 'did-not-happen' as const }
    expect(resolveCardZone(aCard({ zone: null, interviews: [berlin, missed] }), HOME)).toBe('Europe/Berlin')
  })

  it('is the zone of the user without an interview, or with a zone that this machine does not know', () => {
    expect(resolveCardZone(aCard({ zone: null }), HOME)).toBe(HOME)
    const unknown = { ...berlin, zone: 'Mars/Olympus' }
    expect(resolveCardZone(aCard({ zone: 'Mars/Olympus', interviews: [unknown] }), HOME)).toBe(HOME)
  })
})
