import { describe, expect, it } from 'vitest'
import { writeNote } from '#shared/notes/write-note'
import { anInterview } from '#tests/support/builders/interview'
import { aNoteRequest, aScreenedCard, at } from '../templates/a-note-request.ts'

describe('writeNote, the day of the conversation', () => {
  const subjectAt = (now: number, zone: string, interviewZone = 'America/New_York') =>
    writeNote(
      aNoteRequest({
        card: aScreenedCard({ interviews: [anInterview({ personIds: ['jane'], zone: interviewZone })] }),
        now,
        zone,
      }),
    ).subject

  it('is “today” or “yesterday” only while that is true, then the weekday, then the week or the date', () => {
    expect(subjectAt(at('2026-03-03 23:59'), 'America/New_York')).toBe('Thanks for the call today')
    expect(subjectAt(at('2026-03-04 00:00'), 'America/New_York')).toBe('Thanks for the call yesterday')
    expect(subjectAt(at('2026-03-05 00:00'), 'America/New_York')).toBe('Thanks for the call on Tuesday')
    expect(subjectAt(at('2026-03-10 00:00'), 'America/New_York')).toBe('Thanks for the call last week')
    expect(subjectAt(at('2026-03-16 00:00'), 'America/New_York')).toBe('Thanks for the call on 3 March')
  })

  it('is “today” where it is another part of the day for one of the two', () => {
    expect(subjectAt(at('2026-03-03 18:00'), 'America/Sao_Paulo')).toBe('Thanks for the call today')
  })

  it('is the evening on which a call began that ended after midnight', () => {
    const evening = new Date(at('2026-03-03 23:30')).toISOString() as `${string}Z`
    const write = (now: number, durationMinutes: number) =>
      writeNote(
        aNoteRequest({
          card: aScreenedCard({
            interviews: [anInterview({ personIds: ['jane'], start: evening, durationMinutes })],
          }),
          now,
          zone: 'America/New_York',
        }),
      ).subject
    expect(write(at('2026-03-04 00:45'), 60)).toBe('Thanks for the call yesterday')
    expect(write(at('2026-03-05 09:00'), 60)).toBe('Thanks for the call on Tuesday')
    // A trial of several days is thanked for on the day it ended.
    expect(write(at('2026-03-07 09:00'), 3 * 24 * 60)).toBe('Thanks for the call yesterday')
  })

  it('is a weekday where it is another day for one of the two', () => {
    // It is Wednesday in Lord Howe when the call in New York ends on Tuesday.
    expect(subjectAt(at('2026-03-03 16:00'), 'Australia/Lord_Howe')).toBe('Thanks for the call on Tuesday')
    // At 00:30 in New York the call was yesterday for Jane, and it is still today in Kolkata for nobody.
    expect(subjectAt(at('2026-03-04 00:30'), 'Asia/Kolkata')).toBe('Thanks for the call yesterday')
    expect(subjectAt(at('2026-03-03 16:00'), 'America/New_York', 'Asia/Kolkata')).toBe(
      'Thanks for the call on Wednesday',
    )
  })

  it('has the year if it is long ago', () => {
    expect(subjectAt(at('2027-03-03 16:00'), 'America/New_York')).toBe('Thanks for the call on 3 March 2026')
  })
})
