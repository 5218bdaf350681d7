import { describe, expect, it } from 'vitest'
import type { MissedReason } from '#shared/model/interview'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, now, run, theCard } from '../a-context.ts'

const talk = anInterview({ personIds: ['jane'], topics: ['The lab'], location: 'Hall B' })
const workspace = aWorkspace({
  cards: [aCard({ people: [aPerson()], interviews: [talk], theirPromises: [aPromise()] })],
})
const missInput = (
  reason: MissedReason,
  overrides: {
    readonly at?: `${string}Z` | null
    readonly next?: { interviewId: string; start: `${string}Z` } | null
  } = {},
) =>
  ({
    type: 'miss-interview',
    cardId: 'card-1',
    interviewId: 'interview-1',
    reason,
    at: null,
    next: null,
    ...overrides,
  }) as const

describe('missInterview', () => {
  it.each([
    ['they-did-not-call', 'did-not-happen', 'they missed the interview'],
    ['they-called-it-off', 'cancelled', 'They cancelled the interview'],
    ['user-could-not', 'did-not-happen', 'You couldn’t make the interview'],
  ] as const)('records %s, and what was promised goes', (reason, status, line) => {
    const card = theCard(run(workspace, missInput(reason)).workspace)
    expect(card.interviews).toMatchObject([
      { status, didNotHappen: reason, cancelledAt: new Date(now).toISOString() },
    ])
    expect(card.theirPromises).toEqual([])
    expect(card.log.at(-1)?.text).toContain(line)
  })

  it('removes the promises of both sides and every other follow-up of the interview', () => {
    const promised = aWorkspace({
      cards: [
        aCard({
          people: [aPerson()],
          interviews: [talk, anInterview({ id: 'other', start: '2026-03-02T20:00:00.000Z' })],
          theirPromises: [aPromise(), aPromise({ id: 'of-other', interviewId: 'other' })],
          ownPromises: [anOwnPromise(), anOwnPromise({ id: 'of-other', interviewId: 'other' })],
        }),
      ],
    })
    const { workspace: next } = run(promised, missInput('they-called-it-off'))
    const { theirPromises, ownPromises } = theCard(next)
    expect([...theirPromises, ...ownPromises].map(({ id }) => id)).toEqual(['of-other', 'of-other'])
    const later = { now: at('2026-03-10 10:00') }
    const about = (planned: typeof next) =>
      listFollowUps(planned, later).filter(({ eventId }) =>
        ['interview-1', 'promise-1', 'own-promise-1'].includes(eventId),
      )
    expect(about(promised)).not.toEqual([])
    expect(about(next).map(({ step }) => step)).toEqual(['missed-interview'])
  })

  it('refuses an interview that does not exist', () => {
    const gone = { ...missInput('they-called-it-off'), interviewId: 'gone' }
    expect(catchAppError(() => run(workspace, gone)).code).toBe('not-found')
  })

  it('asks for a new time, in words for each reason', () => {
    for (const reason of ['they-did-not-call', 'they-called-it-off', 'user-could-not'] as const)
      expect(
        listFollowUps(run(workspace, missInput(reason)).workspace).map(({ step, template }) => [
          step,
          template,
        ]),
      ).toEqual([['missed-interview', `missed-${reason}`]])
  })

  it('keeps the moment at which it did not happen when the reason is corrected', () => {
    const { workspace: called } = run(workspace, missInput('they-called-it-off'))
    const later = { now: now + 3_600_000 }
    expect(theCard(run(called, missInput('user-could-not'), later).workspace).interviews).toMatchObject([
      { didNotHappen: 'user-could-not', cancelledAt: new Date(now).toISOString() },
    ])
  })

  it('adds the interview that takes its place', () => {
    const next = { interviewId: 'again', start: '2026-03-12T14:00:00.000Z' } as const
    const { interviews } = theCard(run(workspace, missInput('user-could-not', { next })).workspace)
    expect(interviews[1]).toMatchObject({
      id: 'again',
      start: next.start,
      status: 'planned',
      personIds: ['jane'],
      location: 'Hall B',
      topics: [],
    })
    expect(interviews[1]).not.toHaveProperty('didNotHappen')
  })

  it('refuses “they did not call” for an interview still ahead, but lets it be called off', () => {
    const interviews = [anInterview({ start: '2026-03-12T14:00:00.000Z' })]
    const ahead = aWorkspace({ cards: [aCard({ interviews })] })
    expect(catchAppError(() => run(ahead, missInput('they-did-not-call')))).toMatchObject({
      code: 'not-allowed',
      message: 'This interview hasn’t started. Choose “Cancelled by them”, or change its time.',
    })
    expect(() => run(ahead, missInput('they-called-it-off'))).not.toThrow()
  })

  it('names the change by its reason', () => {
    const label = (reason: MissedReason) => run(workspace, missInput(reason)).label
    expect(label('they-called-it-off')).toBe('Note that Northwind Optics cancelled')
    expect(label('they-did-not-call')).toBe('Note the no-show at Northwind Optics')
    expect(label('user-could-not')).toBe('Note that you can’t make the interview at Northwind Optics')
  })

  it('leaves no reason behind when the interview is on again, or took place after all', () => {
    const { workspace: missed } = run(workspace, missInput('they-did-not-call'))
    const on = run(missed, {
      type: 'save-interview',
      cardId: 'card-1',
      interviewId: 'interview-1',
      kind: 'phone',
      start: talk.start,
      durationMinutes: 30,
      zone: null,
      personIds: ['jane'],
      location: '',
    })
    const debriefed = run(missed, {
      type: 'debrief-interview',
      cardId: 'card-1',
      interviewId: 'interview-1',
      kind: 'phone',
      endedAt: '2026-03-03T20:30:00.000Z',
      people: [{ id: 'jane', name: 'Jane Okafor' }],
      promise: null,
      topics: [],
      challenge: '',
      strengths: '',
      learned: '',
      ownPromises: [],
    })
    for (const { workspace: next } of [on, debriefed]) {
      const [interview] = theCard(next).interviews
      expect(interview).toMatchObject({ status: 'planned', cancelledAt: null })
      expect(interview).not.toHaveProperty('didNotHappen')
    }
  })

  it('refuses a time still to come, and a new date that has passed', () => {
    expect(
      catchAppError(() => run(workspace, missInput('user-could-not', { at: '2026-03-04T14:00:00.000Z' }))),
    ).toMatchObject({ code: 'invalid-input', data: { field: 'at' } })
    const next = { interviewId: 'again', start: '2026-03-02T14:00:00.000Z' } as const
    expect(catchAppError(() => run(workspace, missInput('user-could-not', { next })))).toMatchObject({
      code: 'invalid-input',
      data: { field: 'start' },
    })
  })
})
