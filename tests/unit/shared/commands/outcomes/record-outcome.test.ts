import { describe, expect, it } from 'vitest'
import type { CommandInput } from '#shared/commands/commands'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import type { Card } from '#shared/model/card'
import type { Workspace } from '#shared/model/workspace'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { aContext, at, catchAppError, listFollowUps, run, theCard } from '../a-context.ts'

type Input = Extract<CommandInput, { type: 'record-outcome' }>
const key = 'card-1/interview-1/check-in/1'
/** The Tuesday a week after the phone screen, when the check-in is due. */
const context = { now: at('2026-03-10 11:00') }

const aWaitingBoard = (overrides: Partial<Card> = {}) =>
  aWorkspace({
    cards: [
      aCard({
        stage: 'waiting',
        people: [aPerson({ phone: '+1 555 0188', mayCall: true })],
        interviews: [anInterview({ personIds: ['jane'] })],
        ...overrides,
      }),
    ],
  })

const input = (outcome: Input['outcome'], overrides: Partial<Input> = {}): Input => ({
  type: 'record-outcome',
  cardId: 'card-1',
  key,
  entryId: 'entry-1',
  outcome,
  personId: 'jane',
  channel: 'phone',
  at: null,
  words: 'Two people still to see',
  ...overrides,
})

const record = (outcome: Input['outcome'], overrides: Partial<Input> = {}, board = aWaitingBoard()) =>
  run(board, input(outcome, overrides), context)
const refuse = (
  outcome: Input['outcome'],
  overrides: Partial<Input> = {},
  board: Workspace = aWaitingBoard(),
) => catchAppError(() => record(outcome, overrides, board))
const logOf = (workspace: Workspace) => theCard(workspace).log.map(({ text }) => text)

/** The steps that are still to come, with the day of their next alert in UTC. */
const plan = (workspace: Workspace) =>
  listFollowUps(workspace, context)
    .map(({ step, alerts }) => ({ step, at: alerts.find(({ at }) => at > context.now)?.at }))
    .flatMap(({ step, at }) => (at === undefined ? [] : `${step} ${new Date(at).toISOString().slice(0, 10)}`))

const answers = [
  [
    { kind: 'not-yet', getBackBy: null },
    { kind: 'no-decision' },
    'Note “not yet” from Jane',
    'no decision yet',
    'call-back 2026-03-17',
  ],
  [
    { kind: 'not-yet', getBackBy: '2026-03-20' },
    { kind: 'new-date', date: '2026-03-20' },
    'Note that Jane will get back by Fri 20 March',
    'they’ll get back by Friday, 20 March',
    'call-back 2026-03-23',
  ],
  [
    { kind: 'call-on', date: '2026-03-12' },
    { kind: 'call-on', date: '2026-03-12' },
    'Note that you can call Jane on Thu 12 March',
    'you can follow up on Thursday, 12 March',
    'call-back 2026-03-12',
  ],
  [
    { kind: 'out-of-office', date: '2026-03-16' },
    { kind: 'out-of-office', date: '2026-03-16' },
    'Note that Jane is away until Mon 16 March',
    'out of the office until Monday, 16 March',
    'call-back 2026-03-17',
  ],
  [
    { kind: 'thanks' },
    { kind: 'courtesy' },
    'Note the thanks from Jane',
    'just a thank-you',
    'stay-in-touch 2026-03-31',
  ],
] as const

describe('recordOutcome', () => {
  it('records a call with the person called, and a reply with the person written to', () => {
    const people = [
      aPerson({ phone: '+1 555 0188', mayCall: true }),
      aPerson({ id: 'ines', name: 'Ines Adler' }),
    ]
    const listReceivers = (overrides: Partial<Input>) =>
      theCard(
        record({ kind: 'not-yet', getBackBy: null }, overrides, aWaitingBoard({ people })).workspace,
      ).actions.map(({ personId }) => personId)
    expect(listReceivers({ personId: 'ines' })).toEqual(['ines'])
    expect(listReceivers({ personId: 'ines', channel: 'email' })).toEqual(['jane'])
  })

  it.each(answers)(
    'records %o as one change and plans what is next',
    (outcome, stored, label, line, next) => {
      const { workspace, label: said, cardId } = record(outcome)
      expect({ said, cardId }).toEqual({ said: label, cardId: 'card-1' })
      expect(theCard(workspace).answers).toMatchObject([
        {
          id: 'entry-1',
          outcome: stored,
          personId: 'jane',
          channel: 'phone',
          note: 'Two people still to see',
        },
      ])
      expect(theCard(workspace).actions).toMatchObject([{ key, kind: 'sent', channel: 'phone', text: '' }])
      expect(logOf(workspace)).toEqual(['Called Jane Okafor', `Jane Okafor answered: ${line}`])
      expect(plan(workspace)).toContain(next)
      expect(plan(workspace).some((entry) => entry.startsWith('check-in'))).toBe(false)
    },
  )

  it('has them answer after the call, so that the call is no longer unanswered', () => {
    const { actions, answers } = theCard(record({ kind: 'thanks' }).workspace)
    expect(actions[0]?.at).toBe('2026-03-10T14:59:59.999Z')
    expect(answers[0]?.at).toBe('2026-03-10T15:00:00.000Z')
  })

  it('undoes everything at once', () => {
    const board = aWaitingBoard()
    const { workspace } = record({ kind: 'offer', answerBy: '2026-03-20' }, { phone: '+1 555 0100' }, board)
    const change = diffWorkspaces(board, workspace, {
      id: 'change',
      at: '2026-03-10T15:00:00.000Z',
      label: '',
    })
    expect(applyChange(workspace, change, 'undo')).toEqual(board)
  })

  it('closes the card after a no and keeps the reason before what else they said', () => {
    const { workspace, label } = record({ kind: 'no', reason: 'More lab time' })
    expect(label).toBe('Note the no from Northwind Optics')
    expect(theCard(workspace)).toMatchObject({
      stage: 'closed',
      closing: { reason: 'rejected', feedback: 'More lab time\n\nTwo people still to see' },
    })
    expect(theCard(record({ kind: 'no', reason: '' }).workspace).closing?.feedback).toBe(
      'Two people still to see',
    )
    expect(theCard(record({ kind: 'no', reason: ' ' }, { words: '' }).workspace).closing?.feedback).toBe('')
  })

  it('records an offer with the day to answer it, and moves the card', () => {
    const card = theCard(record({ kind: 'offer', answerBy: '2026-03-20' }).workspace)
    expect(card.stage).toBe('offer')
    expect(card.offers).toMatchObject([{ answerBy: '2026-03-20', personId: 'jane', withdrawnAt: null }])
    expect(theCard(record({ kind: 'offer', answerBy: null }).workspace).offers).toMatchObject([
      { answerBy: null },
    ])
  })

  it('records another interview, arranged in the same breath or without a date', () => {
    const interview = {
      interviewId: 'interview-2',
      kind: 'video' as const,
      start: '2026-03-12T14:00:00.000Z' as const,
    }
    const { workspace, label } = record({ kind: 'next-interview', interview })
    expect(label).toBe('Add an interview with Northwind Optics')
    expect(theCard(workspace).interviews.at(-1)).toMatchObject({
      id: 'interview-2',
      kind: 'video',
      start: interview.start,
      durationMinutes: 60,
    })
    expect(theCard(workspace).answers).toMatchObject([{ outcome: { kind: 'next-interview' } }])
    expect(plan(workspace).some((entry) => entry.startsWith('prepare'))).toBe(true)
    const open = record({ kind: 'next-interview', interview: null }).workspace
    expect(theCard(open).interviews).toHaveLength(1)
    expect(theCard(open).answers).toHaveLength(1)
  })

  it('counts a voicemail as sent, and leaves a call that nobody picked up open', () => {
    const voicemail = record({ kind: 'voicemail' })
    expect(voicemail.label).toBe('Leave a voicemail for Jane')
    expect(theCard(voicemail.workspace)).toMatchObject({
      answers: [],
      actions: [{ key, kind: 'voicemail', text: 'Two people still to see' }],
    })
    const nobody = record({ kind: 'nobody' })
    expect(nobody.label).toBe('Note that nobody picked up')
    expect(theCard(nobody.workspace)).toMatchObject({ answers: [], actions: [{ key, kind: 'rang' }] })
    expect(plan(nobody.workspace)).toContain('check-in 2026-03-11')
  })

  it('records on a card without a follow-up', () => {
    const said = record({ kind: 'not-yet', getBackBy: '2026-03-20' }, { key: null }).workspace
    expect(theCard(said)).toMatchObject({ actions: [], answers: [{ id: 'entry-1' }] })
    const voicemail = record({ kind: 'voicemail' }, { key: null }).workspace
    expect(theCard(voicemail).messages).toMatchObject([{ id: 'entry-1', channel: 'phone', personId: 'jane' }])
    const nobody = record({ kind: 'nobody' }, { key: null }).workspace
    expect(logOf(nobody)).toEqual(['Called Jane Okafor, nobody picked up: Two people still to see'])
    const unknown = record({ kind: 'nobody' }, { key: null, personId: null, words: ' ' }).workspace
    expect(logOf(unknown)).toEqual(['Called the hiring team, nobody picked up'])
  })

  it('keeps the number of the person', () => {
    const { workspace } = record({ kind: 'thanks' }, { phone: '+1 555 0100' })
    expect(theCard(workspace).people[0]?.phone).toBe('+1 555 0100')
    expect(refuse({ kind: 'thanks' }, { phone: '+1 555 0100', personId: null }).data).toEqual({
      field: 'phone',
    })
  })

  it('refuses a follow-up that another window has recorded, and still takes what they said', () => {
    const done = record({ kind: 'not-yet', getBackBy: null }).workspace
    const again = catchAppError(() =>
      run(done, input({ kind: 'not-yet', getBackBy: '2026-03-20' }, { entryId: 'entry-2' }), context),
    )
    expect(again).toMatchObject({ code: 'not-allowed', data: { field: 'key' } })
    expect(again.message).toMatch(/You can still save what they said to the card\.$/)
    const kept = run(done, input({ kind: 'thanks' }, { entryId: 'entry-2', key: null }), context).workspace
    expect(theCard(kept).answers).toHaveLength(2)
  })

  it('says why a follow-up is no longer due', () => {
    const done = aWaitingBoard({ actions: [anAction({ key, step: 'check-in', kind: 'skipped' })] })
    expect(refuse({ kind: 'thanks' }, {}, done).message).toMatch(/^This is already recorded/)
    const followUp = aContext(aWaitingBoard(), context).findFollowUp(key)
    if (!followUp) throw new Error('The check-in is due')
    const lapsed = { ...context, findFollowUp: () => ({ ...followUp, status: 'lapsed' as const }) }
    expect(catchAppError(() => run(aWaitingBoard(), input({ kind: 'thanks' }), lapsed)).message).toMatch(
      /^It’s too late/,
    )
  })

  it('refuses a follow-up of another card', () => {
    const [card] = aWaitingBoard().cards
    if (!card) throw new Error('There is a card')
    const two = aWorkspace({ cards: [card, { ...card, id: 'card-2', company: 'Halden', rank: 'a1' }] })
    expect(refuse({ kind: 'thanks' }, { cardId: 'card-2' }, two)).toMatchObject({ data: { field: 'key' } })
  })

  it.each([
    [{ kind: 'not-yet', getBackBy: '2026-03-09' }],
    [{ kind: 'call-on', date: '2026-03-09' }],
    [{ kind: 'out-of-office', date: '2026-03-09' }],
    [{ kind: 'offer', answerBy: '2026-03-09' }],
    [
      {
        kind: 'next-interview',
        interview: { interviewId: 'interview-2', kind: 'video', start: '2026-03-09T14:00:00.000Z' },
      },
    ],
  ] as const)('refuses a date that has passed: %o', (outcome) => {
    expect(refuse(outcome)).toMatchObject({ code: 'invalid-input', data: { field: 'date' } })
    expect(refuse(outcome).message).toMatch(/has already passed/)
  })

  it('refuses a time in the future', () => {
    expect(refuse({ kind: 'thanks' }, { at: '2026-03-10T16:00:00.000Z' }).data).toEqual({ field: 'at' })
  })

  it('refuses a person or a card that was deleted', () => {
    expect(refuse({ kind: 'thanks' }, {}, aWaitingBoard({ people: [] }))).toMatchObject({
      code: 'not-found',
      message: expect.stringMatching(/^That person is no longer on the card\./),
    })
    expect(refuse({ kind: 'thanks' }, {}, aWorkspace({ cards: [] }))).toMatchObject({ code: 'not-found' })
  })

  it('refuses the same recording twice, and a second offer', () => {
    const once = record({ kind: 'thanks' }, { key: null }).workspace
    expect(refuse({ kind: 'thanks' }, { key: null }, once).data).toEqual({ field: 'answerId' })
    const offered = aWaitingBoard({ offers: [anOffer()] })
    expect(refuse({ kind: 'offer', answerBy: null }, { key: null }, offered).data).toEqual({
      field: 'outcome',
    })
  })
})
