import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, run } from '../a-context.ts'

const context = { now: at('2026-03-12 11:00') }
const answer = anAnswer({ outcome: { kind: 'new-date', date: '2026-03-20' } })
const interview = anInterview()
const cardId = 'card-1'
const card = aCard({
  stage: 'closed',
  people: [aPerson()],
  interviews: [interview],
  theirPromises: [aPromise({ terms: { kind: 'decide-by', date: '2026-03-06' } })],
  ownPromises: [anOwnPromise({ date: '2026-03-20' })],
  answers: [answer],
  offers: [anOffer()],
  closing: aClosing({ reason: 'rejected', channel: 'phone' }),
})

type Input<Type> = Extract<CommandInput, { type: Type }>

const interviewInput: Input<'save-interview'> = {
  ...{ type: 'save-interview', cardId, interviewId: interview.id, kind: interview.kind },
  ...{ start: interview.start, durationMinutes: interview.durationMinutes, zone: interview.zone },
  ...{ personIds: [...interview.personIds], location: 'The café' },
}
const answerInput: Input<'edit-answer'> = {
  ...{ type: 'edit-answer', cardId, answerId: answer.id },
  changes: { outcome: { kind: 'no-decision' }, note: 'On Monday' },
}
const ownInput: Input<'save-own-promise'> = {
  ...{ type: 'save-own-promise', cardId, promiseId: 'own-promise-1', interviewId: 'interview-1' },
  ...{ personId: null, text: 'Send the portfolio', date: '2026-03-21' },
}
const theirInput: Input<'save-their-promise'> = {
  ...{ type: 'save-their-promise', cardId, promiseId: 'promise-1', personId: 'jane' },
  terms: { kind: 'no-date' },
}
const personInput: Input<'save-person'> = {
  ...{ type: 'save-person', cardId, personId: 'jane', changes: { role: 'recruiter' } },
}
const missInput: Input<'miss-interview'> = {
  ...{ type: 'miss-interview', cardId, interviewId: interview.id, reason: 'user-could-not' },
  ...{ at: null, next: null },
}

/** Runs a command on a workspace whose stored values are what the user saw, except those of `seen`. */
const attempt = (command: CommandInput, seen: Record<string, unknown>) => () =>
  run(aWorkspace({ cards: [card] }), { ...command, seen } as CommandInput, context)

describe('a command of a window that has not heard of a change', () => {
  it.each<readonly [string, CommandInput, string, unknown, unknown]>([
    [
      'the start of an interview',
      { ...interviewInput, start: '2026-03-05T15:00:00.000Z' },
      'start',
      interview.start,
      '2026-03-04T15:00:00.000Z',
    ],
    ['the kind of an interview', { ...interviewInput, kind: 'video' }, 'kind', interview.kind, 'on-site'],
    [
      'the people of an interview',
      { ...interviewInput, personIds: ['jane'] },
      'personIds',
      interview.personIds,
      ['tom'],
    ],
    ['what an answer said', answerInput, 'outcome', answer.outcome, { kind: 'new-date', date: '2026-03-19' }],
    ['the day of an own promise', ownInput, 'date', '2026-03-20', null],
    [
      'the terms of their promise',
      theirInput,
      'terms',
      { date: '2026-03-06', kind: 'decide-by' },
      { kind: 'decide-by', date: '2026-03-07' },
    ],
    ['the role of a person', personInput, 'role', aPerson().role, 'hiring-manager'],
    [
      'the channel that a person prefers',
      { ...personInput, changes: { preferredChannel: 'linkedin' } },
      'preferredChannel',
      null,
      'text',
    ],
    [
      'how a person is addressed',
      { ...personInput, changes: { addressAs: 'Dr. Okafor' } },
      'addressAs',
      '',
      'Jane',
    ],
    ['an interview that was off', missInput, 'status', 'planned', 'cancelled'],
    ['why an interview was off', missInput, 'didNotHappen', null, 'they-did-not-call'],
    ['an interview that was moved', missInput, 'start', interview.start, '2026-03-04T15:00:00.000Z'],
    [
      'who made an offer',
      { type: 'save-offer', cardId, offerId: anOffer().id, changes: { personId: 'jane' } },
      'personId',
      anOffer().personId,
      'tom',
    ],
    [
      'how a no came',
      { type: 'edit-closing', cardId, changes: { channel: 'email' } },
      'channel',
      'phone',
      null,
    ],
    [
      'the pace of a card',
      { type: 'edit-card', cardId, changes: { pace: 'assertive' } },
      'pace',
      card.pace,
      'none',
    ],
    [
      'the region of a card',
      { type: 'edit-card', cardId, changes: { country: 'DE', region: 'BY' } },
      'region',
      null,
      'HE',
    ],
    [
      'the day of the application',
      { type: 'edit-card', cardId, changes: { appliedOn: '2026-03-01' } },
      'appliedOn',
      null,
      '2026-02-27',
    ],
    ['the tone of notes', { type: 'edit-settings', changes: { tone: 'formal' } }, 'tone', null, 'plain'],
    [
      'a setting',
      { type: 'edit-settings', changes: { defaultPace: 'assertive' } },
      'defaultPace',
      'standard',
      'none',
    ],
  ])('does not replace %s', (_, command, field, stored, seen) => {
    expect(attempt(command, { [field]: stored })).not.toThrow()
    const refusal = catchAppError(attempt(command, { [field]: seen }))
    expect(refusal).toMatchObject({ code: 'changed-meanwhile', data: { field } })
  })

  it('does not plan an interview again that was called off', () => {
    const cancelled = anInterview({ status: 'cancelled', cancelledAt: '2026-03-02T09:00:00.000Z' })
    const workspace = aWorkspace({ cards: [{ ...card, interviews: [cancelled] }] })
    const refusal = catchAppError(() =>
      run(workspace, { ...interviewInput, seen: { status: 'planned' } }, context),
    )
    expect(refusal).toMatchObject({ code: 'changed-meanwhile', data: { field: 'status' } })
  })

  it('succeeds if the other window stored the same', () => {
    const same: CommandInput = { ...ownInput, date: '2026-03-20' }
    expect(attempt(same, { date: '2026-03-18' })).not.toThrow()
  })
})
