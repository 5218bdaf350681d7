import { describe, expect, it } from 'vitest'
import { listPlan } from '#renderer/features/slip/preview/list-plan'
import { listThanks, previewSlip } from '#renderer/features/slip/preview/preview-slip'
import { blankOwnPromise, createSlipEntry, type SlipEntry } from '#renderer/features/slip/slip-entry'
import type { Person } from '#shared/model/person'
import type { PlainDate } from '#shared/model/scalars'
import { defaultSettings } from '#shared/model/settings'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn, isoIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'

const zone = 'America/New_York'
const stageSince = isoIn(zone)('2026-03-03 15:30')
const now = epochIn(zone)('2026-03-03 15:30')

/** Previews worked timeline 1 of the rules. */
function previewTimeline(
  changes: Partial<SlipEntry> = {},
  people: readonly Person[] = [aPerson()],
  { country = null, holidays = [] }: { country?: string | null; holidays?: readonly PlainDate[] } = {},
) {
  const interview = anInterview({ personIds: people.map(({ id }) => id), source: 'drop' })
  const card = aCard({ stage: 'waiting', country, stageSince, people: [...people], interviews: [interview] })
  const subject = { card, now, holidays, interview, zone, isLater: false }
  return previewSlip({ ...createSlipEntry(subject), ...changes }, subject, defaultSettings)
}

/** Lists the plan of that timeline, as the foot of the slip shows it. */
function listTimeline(...timeline: Parameters<typeof previewTimeline>): readonly string[] {
  const preview = previewTimeline(...timeline)
  if (preview === null) return []
  return listPlan(preview, { zone, now }).map(({ when, whats }) => `${when}: ${whats.join(', ')}`)
}

describe('listPlan', () => {
  it('says whom to thank and until when, and when to check in', () => {
    expect(listTimeline()).toEqual([
      'By tomorrow afternoon: Thank Jane',
      'Tue 10 March: Check in, if nothing comes',
    ])
  })

  it('skips the public holidays of the card’s country', () => {
    const holidays = ['2026-03-10' as PlainDate]
    expect(listTimeline({}, [aPerson()], { country: 'DE', holidays })[1]).toContain('Wed 11 March')
    expect(listTimeline({}, [aPerson()], { holidays })[1]).toContain('Tue 10 March')
  })

  it('counts from the day they named', () => {
    expect(listTimeline({ promise: 'decide-by', promiseDate: '2026-03-06' })[1]).toContain('Mon 9 March')
  })

  it('says to call where they gave leave to', () => {
    const person = aPerson({ phone: '+1 555 0188' })
    expect(listTimeline({ promise: 'call-on', promiseDate: '2026-03-06' }, [person])[1]).toBe(
      'Fri 6 March: Call Jane',
    )
  })

  it('names the interviewer in general if nobody is named, and counts more than three people', () => {
    expect(listTimeline({}, [])[0]).toBe('By tomorrow afternoon: Thank the interviewer')
    const people = ['Ann', 'Bo', 'Cy', 'Di'].map((name) => aPerson({ id: name, name }))
    expect(listTimeline({}, people)[0]).toBe('By tomorrow afternoon: Thank 4 people')
    expect(listTimeline({}, people.slice(0, 2))[0]).toBe('By tomorrow afternoon: Thank Ann and Bo')
  })

  it('includes the recruiter, at the same time, and what the user promised', () => {
    const recruiter = aPerson({ id: 'dana', name: 'Dana Cole', role: 'recruiter' })
    const promise = { ...blankOwnPromise, text: 'the case study', date: '2026-03-04' as PlainDate }
    expect(listTimeline({ present: ['jane'], ownPromises: [promise] }, [aPerson(), recruiter])).toEqual([
      'By tomorrow afternoon: Thank Jane, Tell Dana how it went',
      'Tomorrow: Send Jane the case study',
      'Tue 10 March: Check in, if nothing comes',
    ])
  })

  it('omits thanks that would be too late', () => {
    expect(listTimeline({ when: 'picked', date: '2026-02-25', time: '10:00' })).toEqual([
      expect.stringContaining('Check in'),
    ])
  })

  it('is empty for a slip that cannot be saved, and where there was no conversation', () => {
    expect(listTimeline({ promise: 'decide-by', promiseDate: '2026-03-01' })).toEqual([])
    expect(listTimeline({ when: 'picked', date: '2026-03-04', time: '10:00' })).toEqual([])
    expect(listTimeline({ added: [{ id: 'long', name: 'x'.repeat(201) }] })).toEqual([])
    expect(listTimeline({ kind: 'none' })).toEqual([])
  })
})

describe('listThanks', () => {
  it('has one for each person, in the order of the card', () => {
    const people = ['Cy', 'Ann', 'Bo'].map((name) => aPerson({ id: name, name }))
    const preview = previewTimeline({}, people)
    expect(preview && listThanks(preview).map(({ personId }) => personId)).toEqual(['Cy', 'Ann', 'Bo'])
  })
})
