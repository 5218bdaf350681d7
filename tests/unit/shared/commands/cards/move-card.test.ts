import { describe, expect, it } from 'vitest'
import { selectColumn } from '#shared/commands/cards/rank'
import type { Card } from '#shared/model/card'
import type { Stage } from '#shared/model/stage'
import type { Workspace } from '#shared/model/workspace'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, listFollowUps, now, run, theCard, zone } from '../a-context.ts'
import { aDraft } from '../follow-ups/a-workspace-to-follow-up.ts'

const top = { at: 'top' as const }
const moveInput = (
  stage: Stage,
  position: { at: 'top' } | { at: 'bottom' } | { at: 'before'; id: string } = top,
) => ({
  type: 'move-card' as const,
  cardId: 'card-1',
  stage,
  position,
})

const move = (card: Card, stage: Stage, overrides = {}) =>
  theCard(run(aWorkspace({ cards: [card] }), moveInput(stage), overrides).workspace)

describe('moveCard', () => {
  it('moves a card to another column and logs it', () => {
    const { workspace, label, cardId } = run(
      aWorkspace({ cards: [aCard({ stage: 'applied' })] }),
      moveInput('phone-screen'),
    )
    expect({ label, cardId }).toEqual({ label: 'Move Northwind Optics to Phone screen', cardId: 'card-1' })
    expect(theCard(workspace)).toMatchObject({
      stage: 'phone-screen',
      stageSince: new Date(now).toISOString(),
      addedAt: '2026-03-01T15:00:00.000Z',
      log: [{ text: 'Moved from Applied to Phone screen' }],
    })
  })

  it('changes only the rank within a column', () => {
    const cards = [aCard(), aCard({ id: 'b', rank: 'a1' })]
    const { workspace, label } = run(aWorkspace({ cards }), moveInput('phone-screen', { at: 'bottom' }))
    expect(label).toBe('Move Northwind Optics within Phone screen')
    expect(selectColumn(workspace.cards, 'phone-screen').map((card) => card.id)).toEqual(['b', 'card-1'])
    expect({ ...theCard(workspace), rank: 'a0' }).toEqual(aCard())
  })

  it('puts a card before another', () => {
    const cards = [
      aCard(),
      aCard({ id: 'b', rank: 'a0', stage: 'applied' }),
      aCard({ id: 'c', rank: 'a1', stage: 'applied' }),
    ]
    const { workspace } = run(aWorkspace({ cards }), moveInput('applied', { at: 'before', id: 'c' }))
    expect(selectColumn(workspace.cards, 'applied').map((card) => card.id)).toEqual(['b', 'card-1', 'c'])
  })

  it('refuses a move to Closed, and an unknown card', () => {
    const workspace = aWorkspace({ cards: [aCard()] })
    const error = catchAppError(() => run(workspace, moveInput('closed')))
    expect(error).toMatchObject({ code: 'not-allowed' })
    expect(error.message).toContain('Choose why')
    expect(catchAppError(() => run(aWorkspace(), moveInput('applied'))).code).toBe('not-found')
  })

  it('respaces a column whose ranks have become long', () => {
    const cards = [
      aCard({ rank: 'a0' }),
      aCard({ id: 'b', rank: `a0${'V'.repeat(120)}` }),
      aCard({ id: 'c', rank: 'a1' }),
    ]
    const { workspace } = run(aWorkspace({ cards }), moveInput('phone-screen', { at: 'before', id: 'c' }))
    expect(selectColumn(workspace.cards, 'phone-screen').map((card) => card.id)).toEqual(['b', 'card-1', 'c'])
    expect(Math.max(...workspace.cards.map((card) => card.rank.length))).toBeLessThan(6)
  })

  it('handles two thousand drops into the same gap', () => {
    let workspace: Workspace = aWorkspace({
      cards: [
        aCard({ id: 'first', rank: 'a0' }),
        aCard({ id: 'x', rank: 'a1' }),
        aCard({ id: 'y', rank: 'a2' }),
      ],
    })
    for (let n = 0; n < 2000; n += 1) {
      const [cardId, before] = n % 2 === 0 ? ['y', 'x'] : ['x', 'y']
      const place = { at: 'before' as const, id: before }
      workspace = run(workspace, { ...moveInput('phone-screen', place), cardId }).workspace
      expect(selectColumn(workspace.cards, 'phone-screen').map((card) => card.id)).toEqual([
        'first',
        cardId,
        before,
      ])
    }
    expect(Math.max(...workspace.cards.map((card) => card.rank.length))).toBeLessThanOrEqual(200)
  })
})

describe('moveCard to Waiting', () => {
  const people = [aPerson(), aPerson({ id: 'priya', name: 'Priya Nair', role: 'recruiter' })]

  it.each([
    ['phone-screen', 'phone', 30],
    ['interview', 'video', 60],
    ['closed', 'video', 60],
  ] as const)('records a conversation that ended now, from %s: %s, %i minutes', (stage, kind, minutes) => {
    const card = move(aCard({ stage, people }), 'waiting')
    expect(card.interviews).toMatchObject([
      {
        kind,
        durationMinutes: minutes,
        start: new Date(now - minutes * 60_000).toISOString(),
        zone,
        personIds: ['jane'],
        firstNamedId: null,
        status: 'planned',
        source: 'drop',
      },
    ])
  })

  it('records nothing from Applied, where nobody can say whether there was one', () => {
    expect(move(aCard({ stage: 'applied', people }), 'waiting').interviews).toEqual([])
  })

  it('takes its record back when the card leaves Waiting untouched, and says so', () => {
    const waiting = move(aCard({ people }), 'waiting')
    const back = move(waiting, 'interview')
    expect(back.interviews).toEqual([])
    expect(back.log.at(-1)?.text).toContain('the conversation added with the last move is removed')
    const { label } = run(aWorkspace({ cards: [waiting] }), moveInput('interview'))
    expect(label).toBe('Move Northwind Optics to Interview; recorded conversation taken back')
    const record = waiting.interviews[0] as Card['interviews'][number]
    const stamp = record.recordedAt
    const aMessage = { channel: 'text', at: stamp, recordedAt: stamp, subject: '', text: '' } as const
    const touched: readonly Partial<Card>[] = [
      { interviews: [{ ...record, topics: ['The new lab'] }] },
      { theirPromises: [aPromise({ interviewId: record.id })] },
      { actions: [anAction({ key: `card-1/${record.id}/thank-you/1/jane`, step: 'thank-you' })] },
      { drafts: [aDraft(`card-1/${record.id}/thank-you/1/jane`)] },
      { answers: [anAnswer({ recordedAt: stamp })] },
      { messages: [{ id: 'message-1', personId: null, ...aMessage }] },
    ]
    for (const changes of touched)
      expect(move({ ...waiting, ...changes }, 'interview').interviews).toHaveLength(1)
  })

  it('records it in the time zone of the card', () => {
    expect(move(aCard({ zone: 'Europe/Berlin' }), 'waiting').interviews[0]?.zone).toBe('Europe/Berlin')
  })

  it('keeps an ended conversation that is unanswered', () => {
    const interviews = [anInterview()]
    expect(move(aCard({ interviews }), 'waiting').interviews).toEqual(interviews)
    const courtesy = anAnswer({ outcome: { kind: 'courtesy' }, at: '2026-03-03T20:45:00.000Z' })
    expect(move(aCard({ interviews, answers: [courtesy] }), 'waiting').interviews).toEqual(interviews)
  })

  it('records a new conversation if they promised another one, or if none has taken place', () => {
    const answerWith = (kind: 'next-interview' | 'no-decision') => [
      anAnswer({ outcome: { kind }, at: '2026-03-03T20:45:00.000Z' }),
    ]
    const interviews = [anInterview()]
    expect(
      move(aCard({ interviews, answers: answerWith('next-interview') }), 'waiting').interviews,
    ).toHaveLength(2)
    expect(
      move(aCard({ interviews, answers: answerWith('no-decision') }), 'waiting').interviews,
    ).toHaveLength(1)
    for (const status of ['cancelled', 'did-not-happen'] as const)
      expect(move(aCard({ interviews: [anInterview({ status })] }), 'waiting').interviews).toHaveLength(2)
  })

  it('records nothing after an offer was taken back', () => {
    const interviews = [anInterview({ start: '2026-02-27T20:00:00.000Z' })]
    const offers = [anOffer({ at: '2026-03-01T15:00:00.000Z', withdrawnAt: '2026-03-02T15:00:00.000Z' })]
    const card = aCard({ stage: 'interview', interviews, offers })
    expect(move(card, 'waiting').interviews).toEqual(interviews)
  })

  it('keeps an ended conversation when another follows on the same day', () => {
    const ahead = anInterview({ id: 'ahead', start: '2026-03-03T22:00:00.000Z' })
    const interviews = [anInterview(), ahead]
    expect(move(aCard({ interviews }), 'waiting').interviews).toEqual(interviews)
  })

  it('ends an interview that is still scheduled to run', () => {
    const running = anInterview({ start: '2026-03-03T20:40:00.000Z', durationMinutes: 60 })
    expect(move(aCard({ interviews: [running] }), 'waiting').interviews).toEqual([
      { ...running, durationMinutes: 20 },
    ])
    const justStarted = move(aCard({ interviews: [running] }), 'waiting', {
      now: at('2026-03-03 15:40') + 5000,
    })
    expect(justStarted.interviews).toMatchObject([{ durationMinutes: 1, start: '2026-03-03T20:39:05.000Z' }])
  })

  it('records nothing while an interview is ahead', () => {
    const ahead = anInterview({ id: 'ahead', start: '2026-03-12T14:00:00.000Z' })
    expect(move(aCard({ interviews: [ahead] }), 'waiting').interviews).toEqual([ahead])
  })
})

describe('moveCard in and out of Offer and Closed', () => {
  it('records an offer, but no second open one', () => {
    const offered = move(aCard(), 'offer')
    expect(offered.offers).toMatchObject([{ answerBy: null, personId: null }])
    const open = anOffer()
    expect(move(aCard({ offers: [open] }), 'offer').offers).toEqual([open])
  })

  it('removes the open offer when the card leaves Offer, and keeps a withdrawn one', () => {
    const withdrawn = anOffer({ id: 'old', withdrawnAt: '2026-03-02T15:00:00.000Z' })
    const card = aCard({ stage: 'offer', offers: [withdrawn, anOffer()] })
    expect(move(card, 'waiting').offers).toEqual([withdrawn])
    expect(move(card, 'offer').offers).toEqual(card.offers)
  })

  it('removes the closing when the card leaves Closed', () => {
    const card = aCard({ stage: 'closed', closing: aClosing() })
    expect(move(card, 'interview').closing).toBeNull()
  })

  it('removes the rejection that closed the card, so that it waits as before', () => {
    const answers = [
      anAnswer({ id: 'earlier', outcome: { kind: 'courtesy' } }),
      anAnswer({ outcome: { kind: 'rejected' } }),
    ]
    const card = aCard({ stage: 'closed', closing: aClosing(), interviews: [anInterview()], answers })
    const context = { now: at('2026-03-12 12:00') }
    const reopened = move(card, 'waiting', context)
    expect(reopened.answers).toEqual([answers[0]])
    expect(reopened.interviews).toEqual(card.interviews)
    expect(listFollowUps(aWorkspace({ cards: [reopened] }), context).map(({ step }) => step)).toContain(
      'check-in',
    )
  })

  it('removes only the answer that brought the open offer', () => {
    const open = anOffer()
    const withdrawn = anOffer({
      id: 'old',
      at: '2026-02-02T15:00:00.000Z',
      withdrawnAt: '2026-03-02T15:00:00.000Z',
    })
    const answers = [
      anAnswer({ id: 'old', outcome: { kind: 'offer' }, at: withdrawn.at }),
      anAnswer({ id: 'same-time', at: open.at }),
      anAnswer({ id: 'brought', outcome: { kind: 'offer' }, at: open.at }),
    ]
    const card = aCard({ stage: 'offer', offers: [withdrawn, open], answers })
    expect(move(card, 'interview').answers).toEqual(answers.slice(0, 2))
  })

  it('removes the offer too when a card closed from Offer moves elsewhere', () => {
    const card = aCard({ stage: 'closed', closing: aClosing({ reason: 'declined' }), offers: [anOffer()] })
    expect(move(card, 'waiting')).toMatchObject({ closing: null, offers: [] })
    expect(move(card, 'offer')).toMatchObject({ closing: null, offers: card.offers })
  })
})
