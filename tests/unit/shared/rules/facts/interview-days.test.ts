import { describe, expect, it } from 'vitest'
import {
  listInterviewDays,
  listInterviewDaysSince,
  listTimedInterviews,
} from '#shared/rules/facts/interview-days'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'

const now = Date.parse('2026-03-20T12:00:00.000Z')
const long = { id: 'long', start: '2026-03-03T14:00:00.000Z', durationMinutes: 240, kind: 'on-site' } as const
const short = { id: 'short', start: '2026-03-03T15:00:00.000Z', durationMinutes: 30, kind: 'phone' } as const

describe('listInterviewDays', () => {
  it('groups the interviews of a day, with the id of the first and the end and kind of the last', () => {
    const card = aCard({ interviews: [anInterview(long), anInterview(short)] })
    expect(listInterviewDays(card, { now, zone: 'America/New_York' })).toMatchObject([
      { id: 'long', kind: 'on-site', endedAt: Date.parse('2026-03-03T18:00:00Z'), day: '2026-03-03' },
    ])
  })

  it('takes the id of the interview that was entered first', () => {
    const context = { now, zone: 'Europe/Berlin' }
    const shortFirst = listInterviewDays(
      aCard({ interviews: [anInterview(short), anInterview(long)] }),
      context,
    )
    const longFirst = listInterviewDays(
      aCard({ interviews: [anInterview(long), anInterview(short)] }),
      context,
    )
    expect([shortFirst[0]?.id, longFirst[0]?.id]).toEqual(['short', 'long'])
    expect({ ...shortFirst[0], id: '' }).toEqual({ ...longFirst[0], id: '' })
  })

  it('makes two days of a morning call and an evening talk', () => {
    const evening = (start: string) => anInterview({ id: 'evening', start: start as `${string}Z` })
    const daysWith = (start: string) =>
      listInterviewDays(aCard({ interviews: [anInterview(short), evening(start)] }), { now, zone: 'UTC' })
    expect(daysWith('2026-03-03T18:30:00.000Z').map(({ id }) => id)).toEqual(['short', 'evening'])
    expect(daysWith('2026-03-03T18:29:00.000Z').map(({ id }) => id)).toEqual(['short'])
  })

  it("uses the day in the user's zone", () => {
    const early = { ...short, start: '2026-03-03T17:40:00.000Z' } as const
    const late = anInterview({ id: 'late', start: '2026-03-03T20:00:00.000Z' })
    const card = aCard({ interviews: [anInterview(early), late] })
    expect(listInterviewDays(card, { now, zone: 'America/New_York' })).toHaveLength(1)
    expect(listInterviewDays(card, { now, zone: 'Asia/Kolkata' }).map(({ day }) => day)).toEqual([
      '2026-03-03',
      '2026-03-04',
    ])
    expect(listInterviewDays(card, { now, zone: 'Australia/Lord_Howe' })).toHaveLength(1)
  })

  it('leaves out interviews that have not ended, were cancelled or did not happen', () => {
    const card = aCard({
      interviews: [
        anInterview({ id: 'ahead', start: '2026-03-20T12:00:00.000Z' }),
        anInterview({ id: 'off', status: 'cancelled' }),
        anInterview({ id: 'missed', status: 'did-not-happen' }),
      ],
    })
    expect(listInterviewDays(card, { now, zone: 'America/New_York' })).toEqual([])
  })

  it('leaves out a day until its last interview has ended', () => {
    const evening = anInterview({ id: 'evening', start: '2026-03-03T18:00:00.000Z' })
    const card = aCard({ interviews: [anInterview(short), evening] })
    const daysAt = (time: string) =>
      listInterviewDays(card, { now: Date.parse(time), zone: 'America/New_York' })
    expect(daysAt('2026-03-03T16:00:00Z')).toEqual([])
    expect(daysAt('2026-03-03T18:30:00Z')).toMatchObject([{ id: 'short', kind: 'phone' }])
    const off = aCard({ interviews: [anInterview(short), { ...evening, status: 'cancelled' }] })
    expect(listInterviewDays(off, { now: Date.parse('2026-03-03T16:00:00Z'), zone: 'UTC' })).toHaveLength(1)
  })

  it('lists the oldest day first', () => {
    const days = ['2026-03-05', '2026-03-03', '2026-03-04'].map((day) =>
      anInterview({ id: day, start: `${day}T15:00:00.000Z` as `${string}Z` }),
    )
    const interviewDays = listInterviewDays(aCard({ interviews: days }), { now, zone: 'UTC' })
    expect(interviewDays.map(({ id }) => id)).toEqual(['2026-03-03', '2026-03-04', '2026-03-05'])
  })

  it('counts an interview as ended from the instant it ends', () => {
    const card = aCard({ interviews: [anInterview(short)] })
    const end = Date.parse('2026-03-03T15:30:00Z')
    expect(listInterviewDays(card, { now: end - 1, zone: 'UTC' })).toHaveLength(0)
    expect(listInterviewDays(card, { now: end, zone: 'UTC' })).toHaveLength(1)
  })
})

describe('listInterviewDaysSince', () => {
  it('groups interviews by the zone the user was in, and counts days in the zone the user is in', () => {
    const early = { ...short, start: '2026-03-03T17:40:00.000Z' } as const
    const late = anInterview({ id: 'late', start: '2026-03-03T20:00:00.000Z' })
    const planned = listTimedInterviews(aCard({ interviews: [anInterview(early), late] }))
    const interviewDays = listInterviewDaysSince(planned, {
      now,
      zone: 'Asia/Kolkata',
      zoneAt: () => 'America/New_York',
      since: Number.NEGATIVE_INFINITY,
    })
    expect(interviewDays).toMatchObject([{ id: 'short', day: '2026-03-04', dayAtTheTime: '2026-03-03' }])
  })
})
