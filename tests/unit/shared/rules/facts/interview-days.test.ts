import { describe, expect, it } from 'vitest'
import { heldInterviews, visitsOf, visitsSince } from '#shared/rules/facts/interview-days'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const now = Date.parse('2026-03-20T12:00:00.000Z')
const long = { id: 'long', start: '2026-03-03T14:00:00.000Z', durationMinutes: 240, kind: 'on-site' } as const
const short = { id: 'short', start: '2026-03-03T15:00:00.000Z', durationMinutes: 30, kind: 'phone' } as const

describe('visitsOf', () => {
  it('makes one visit of the interviews of a day: key of the first, end and kind of the last', () => {
    const card = aCard({ interviews: [anInterview(long), anInterview(short)] })
    expect(visitsOf(card, { now, zone: 'America/New_York' })).toMatchObject([
      { id: 'long', kind: 'on-site', endedAt: Date.parse('2026-03-03T18:00:00Z'), day: '2026-03-03' },
    ])
  })

  it('does the same whatever the order in which they were entered', () => {
    const there = { now, zone: 'Europe/Berlin' }
    const one = visitsOf(aCard({ interviews: [anInterview(short), anInterview(long)] }), there)
    const other = visitsOf(aCard({ interviews: [anInterview(long), anInterview(short)] }), there)
    expect(one).toEqual(other)
  })

  it('takes the day from where the user is', () => {
    const late = anInterview({ id: 'late', start: '2026-03-03T23:00:00.000Z' })
    const card = aCard({ interviews: [anInterview(short), late] })
    expect(visitsOf(card, { now, zone: 'America/New_York' })).toHaveLength(1)
    expect(visitsOf(card, { now, zone: 'Asia/Kolkata' }).map((visit) => visit.day)).toEqual([
      '2026-03-03',
      '2026-03-04',
    ])
    expect(visitsOf(card, { now, zone: 'Australia/Lord_Howe' })).toHaveLength(1)
  })

  it('leaves out what has not ended, was called off or did not happen', () => {
    const card = aCard({
      interviews: [
        anInterview({ id: 'ahead', start: '2026-03-20T12:00:00.000Z' }),
        anInterview({ id: 'off', status: 'cancelled' }),
        anInterview({ id: 'missed', status: 'did-not-happen' }),
      ],
    })
    expect(visitsOf(card, { now, zone: 'America/New_York' })).toEqual([])
  })

  it('is over only when the last interview of its day is', () => {
    const evening = anInterview({ id: 'evening', start: '2026-03-03T22:00:00.000Z' })
    const card = aCard({ interviews: [anInterview(short), evening] })
    const asOf = (wall: string) => visitsOf(card, { now: Date.parse(wall), zone: 'America/New_York' })
    expect(asOf('2026-03-03T16:00:00Z')).toEqual([])
    expect(asOf('2026-03-03T22:30:00Z')).toMatchObject([{ id: 'short', kind: 'phone' }])
    const off = aCard({ interviews: [anInterview(short), { ...evening, status: 'cancelled' }] })
    expect(visitsOf(off, { now: Date.parse('2026-03-03T16:00:00Z'), zone: 'UTC' })).toHaveLength(1)
  })

  it('lists the oldest first', () => {
    const days = ['2026-03-05', '2026-03-03', '2026-03-04'].map((day) =>
      anInterview({ id: day, start: `${day}T15:00:00.000Z` as `${string}Z` }),
    )
    const visits = visitsOf(aCard({ interviews: days }), { now, zone: 'UTC' })
    expect(visits.map((visit) => visit.id)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05'])
  })

  it('counts an interview as ended at the very end', () => {
    const card = aCard({ interviews: [anInterview(short)] })
    const end = Date.parse('2026-03-03T15:30:00Z')
    expect(visitsOf(card, { now: end - 1, zone: 'UTC' })).toHaveLength(0)
    expect(visitsOf(card, { now: end, zone: 'UTC' })).toHaveLength(1)
  })
})

describe('visitsSince', () => {
  it('keeps the visits of a place that the user has left, and counts their days where the user is', () => {
    const late = anInterview({ id: 'late', start: '2026-03-03T23:00:00.000Z' })
    const held = heldInterviews(aCard({ interviews: [anInterview(short), late] }))
    const visits = visitsSince(held, {
      now,
      zone: 'Asia/Kolkata',
      zoneAt: () => 'America/New_York',
      since: Number.NEGATIVE_INFINITY,
    })
    expect(visits).toMatchObject([{ id: 'short', day: '2026-03-04', dayThen: '2026-03-03' }])
  })
})
