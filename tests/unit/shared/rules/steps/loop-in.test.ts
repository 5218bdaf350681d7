import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { listAlertTimes, planStep } from '#tests/support/builders/plan-step'

const at = epochIn('America/New_York')
const jane = aPerson()
const hr = aPerson({ id: 'hal', name: 'Hal Reed', role: 'other' })
const recruiter = aPerson({ id: 'rita', name: 'Rita Moss', role: 'recruiter' })
/** A card with a call with Hal and, last, Jane on site. */
const interviews = [
  anInterview({ id: 'interview-0', start: '2026-02-20T20:00:00.000Z', personIds: ['hal'] }),
  anInterview({ kind: 'on-site', personIds: ['jane'] }),
]

const loopIns = (card: Partial<Card> = {}, now = at('2026-03-03 15:30')) =>
  planStep('loop-in', [aCard({ people: [jane, hr, recruiter], interviews, ...card })], { now })

describe('draftLoopIn', () => {
  it('goes to the first contact and each recruiter, each with their own template', () => {
    expect(loopIns()).toMatchObject([
      {
        key: 'card-1/interview-1/loop-in/1/hal',
        personId: 'hal',
        template: 'loop-in-contact',
        channel: 'email',
      },
      { key: 'card-1/interview-1/loop-in/1/rita', personId: 'rita', template: 'loop-in-recruiter' },
    ])
  })

  it('alerts and lapses with the thank-you, and is due after 24 hours', () => {
    const [followUp] = loopIns()
    expect(listAlertTimes(followUp)).toEqual([at('2026-03-03 18:30')])
    expect(followUp).toMatchObject({ dueAt: at('2026-03-04 15:30'), lapsesAt: at('2026-03-06 15:30') })
    expect(loopIns({}, at('2026-03-06 15:30'))[0]?.status).toBe('lapsed')
  })

  it('leaves out people with a thank-you, whatever its status', () => {
    const thanks = anAction({ key: 'card-1/interview-1/thank-you/1/hal', step: 'thank-you', kind: 'skipped' })
    const together = [anInterview({ personIds: ['jane', 'hal'] })]
    expect(loopIns({ interviews: together, actions: [thanks] }).map((one) => one.personId)).toEqual(['rita'])
  })

  it('treats the person marked as contact as the first contact', () => {
    const carl = aPerson({ id: 'carl', name: 'Carl Beck', role: 'other', isContact: true })
    expect(loopIns({ people: [jane, hr, carl] }).map((one) => one.personId)).toEqual(['carl'])
  })

  it('does not arise if only the interviewer is known', () => {
    expect(loopIns({ people: [jane], interviews: [anInterview({ personIds: ['jane'] })] })).toEqual([])
    expect(loopIns({ people: [], interviews: [anInterview()] })).toEqual([])
  })
})
