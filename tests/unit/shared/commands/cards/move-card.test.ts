import { describe, expect, it } from 'vitest'
import { inColumn } from '#shared/commands/cards/rank'
import type { Card } from '#shared/model/card'
import type { Stage } from '#shared/model/stage'
import type { Workspace } from '#shared/model/workspace'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, followUps, now, refusal, run, theCard, zone } from '../a-context.ts'

const top = { at: 'top' as const }
const to = (stage: Stage, place: { at: 'top' } | { at: 'bottom' } | { at: 'before'; id: string } = top) => ({
  type: 'move-card' as const,
  cardId: 'card-1',
  stage,
  place,
})

const moved = (card: Card, stage: Stage, overrides = {}) =>
  theCard(run(aWorkspace({ cards: [card] }), to(stage), overrides).workspace)

describe('moveCard', () => {
  it('moves to another column and writes it down', () => {
    const { workspace, label, cardId } = run(
      aWorkspace({ cards: [aCard({ stage: 'applied' })] }),
      to('phone-screen'),
    )
    expect({ label, cardId }).toEqual({ label: 'Move Northwind Optics to Phone screen', cardId: 'card-1' })
    expect(theCard(workspace)).toMatchObject({
      stage: 'phone-screen',
      stageSince: new Date(now).toISOString(),
      addedAt: '2026-03-01T15:00:00.000Z',
      log: [{ text: 'Moved from Applied to Phone screen' }],
    })
  })

  it('changes nothing but the rank within a column', () => {
    const cards = [aCard(), aCard({ id: 'b', rank: 'a1' })]
    const { workspace, label } = run(aWorkspace({ cards }), to('phone-screen', { at: 'bottom' }))
    expect(label).toBe('Move Northwind Optics within Phone screen')
    expect(inColumn(workspace.cards, 'phone-screen').map((card) => card.id)).toEqual(['b', 'card-1'])
    expect({ ...theCard(workspace), rank: 'a0' }).toEqual(aCard())
  })

  it('places a card before another', () => {
    const cards = [
      aCard(),
      aCard({ id: 'b', rank: 'a0', stage: 'applied' }),
      aCard({ id: 'c', rank: 'a1', stage: 'applied' }),
    ]
    const { workspace } = run(aWorkspace({ cards }), to('applied', { at: 'before', id: 'c' }))
    expect(inColumn(workspace.cards, 'applied').map((card) => card.id)).toEqual(['b', 'card-1', 'c'])
  })

  it('refuses to close without a reason, and a card that is gone', () => {
    const workspace = aWorkspace({ cards: [aCard()] })
    const error = refusal(() => run(workspace, to('closed')))
    expect(error).toMatchObject({ code: 'not-allowed' })
    expect(error.message).toContain('Say why')
    expect(refusal(() => run(aWorkspace(), to('applied'))).code).toBe('not-found')
  })

  it('spaces a column anew when drops into one gap have made its ranks long', () => {
    const cards = [
      aCard({ rank: 'a0' }),
      aCard({ id: 'b', rank: `a0${'V'.repeat(120)}` }),
      aCard({ id: 'c', rank: 'a1' }),
    ]
    const { workspace } = run(aWorkspace({ cards }), to('phone-screen', { at: 'before', id: 'c' }))
    expect(inColumn(workspace.cards, 'phone-screen').map((card) => card.id)).toEqual(['b', 'card-1', 'c'])
    expect(Math.max(...workspace.cards.map((card) => card.rank.length))).toBeLessThan(6)
  })

  it('survives two thousand drops into the same gap', () => {
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
      workspace = run(workspace, { ...to('phone-screen', place), cardId }).workspace
      expect(inColumn(workspace.cards, 'phone-screen').map((card) => card.id)).toEqual([
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
    ['interview', 'on-site', 60],
    ['applied', 'other', 60],
  ] as const)('records from %s a conversation that ended now: %s, %i minutes', (stage, kind, minutes) => {
    const card = moved(aCard({ stage, people }), 'waiting')
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

  it('records it in the zone of the employer', () => {
    expect(moved(aCard({ zone: 'Europe/Berlin' }), 'waiting').interviews[0]?.zone).toBe('Europe/Berlin')
  })

  it('leaves one that ended and is unanswered', () => {
    const interviews = [anInterview()]
    expect(moved(aCard({ interviews }), 'waiting').interviews).toEqual(interviews)
    const courtesy = anAnswer({ word: { kind: 'courtesy' }, at: '2026-03-03T20:45:00.000Z' })
    expect(moved(aCard({ interviews, answers: [courtesy] }), 'waiting').interviews).toEqual(interviews)
  })

  it('records a new one where the last was answered, called off or did not happen', () => {
    const answers = [anAnswer({ at: '2026-03-03T20:45:00.000Z' })]
    expect(moved(aCard({ interviews: [anInterview()], answers }), 'waiting').interviews).toHaveLength(2)
    for (const status of ['cancelled', 'did-not-happen'] as const)
      expect(moved(aCard({ interviews: [anInterview({ status })] }), 'waiting').interviews).toHaveLength(2)
  })

  it('records a new one where what came of the last was an offer, also one they took back', () => {
    const interviews = [anInterview({ start: '2026-02-27T20:00:00.000Z' })]
    const offers = [anOffer({ at: '2026-03-01T15:00:00.000Z', withdrawnAt: '2026-03-02T15:00:00.000Z' })]
    const card = aCard({ stage: 'interview', interviews, offers })
    expect(moved(card, 'waiting').interviews).toHaveLength(2)
  })

  it('leaves one that ended where another is ahead on the same day', () => {
    const ahead = anInterview({ id: 'ahead', start: '2026-03-03T22:00:00.000Z' })
    const interviews = [anInterview(), ahead]
    expect(moved(aCard({ interviews }), 'waiting').interviews).toEqual(interviews)
  })

  it('ends one that still runs by the diary', () => {
    const running = anInterview({ start: '2026-03-03T20:40:00.000Z', durationMinutes: 60 })
    expect(moved(aCard({ interviews: [running] }), 'waiting').interviews).toEqual([
      { ...running, durationMinutes: 20 },
    ])
    const justBegun = moved(aCard({ interviews: [running] }), 'waiting', {
      now: at('2026-03-03 15:40') + 5000,
    })
    expect(justBegun.interviews).toMatchObject([{ durationMinutes: 1, start: '2026-03-03T20:39:05.000Z' }])
  })

  it('leaves one that is ahead', () => {
    const ahead = anInterview({ id: 'ahead', start: '2026-03-12T14:00:00.000Z' })
    const { interviews } = moved(aCard({ interviews: [ahead] }), 'waiting')
    expect(interviews[0]).toEqual(ahead)
    expect(interviews).toHaveLength(2)
  })
})

describe('moveCard in and out of Offer and Closed', () => {
  it('records an offer once', () => {
    const offered = moved(aCard(), 'offer')
    expect(offered.offers).toMatchObject([{ answerBy: null, personId: null }])
    const open = anOffer()
    expect(moved(aCard({ offers: [open] }), 'offer').offers).toEqual([open])
  })

  it('takes the open offer back when the card leaves Offer, and keeps one they withdrew', () => {
    const withdrawn = anOffer({ id: 'old', withdrawnAt: '2026-03-02T15:00:00.000Z' })
    const card = aCard({ stage: 'offer', offers: [withdrawn, anOffer()] })
    expect(moved(card, 'waiting').offers).toEqual([withdrawn])
    expect(moved(card, 'offer').offers).toEqual(card.offers)
  })

  it('takes the closing back when the card leaves Closed', () => {
    const card = aCard({ stage: 'closed', closing: aClosing() })
    expect(moved(card, 'interview').closing).toBeNull()
  })

  it('takes the no back that closed it, so that the card waits as it did', () => {
    const answers = [
      anAnswer({ id: 'earlier', word: { kind: 'courtesy' } }),
      anAnswer({ word: { kind: 'rejected' } }),
    ]
    const card = aCard({ stage: 'closed', closing: aClosing(), interviews: [anInterview()], answers })
    const asOf = { now: at('2026-03-12 12:00') }
    const reopened = moved(card, 'waiting', asOf)
    expect(reopened.answers).toEqual([answers[0]])
    expect(reopened.interviews).toEqual(card.interviews)
    expect(followUps(aWorkspace({ cards: [reopened] }), asOf).map(({ step }) => step)).toContain('check-in')
  })

  it('takes the answer back that brought the open offer, and no other', () => {
    const open = anOffer()
    const withdrawn = anOffer({
      id: 'old',
      at: '2026-02-02T15:00:00.000Z',
      withdrawnAt: '2026-03-02T15:00:00.000Z',
    })
    const answers = [
      anAnswer({ id: 'old', word: { kind: 'offer' }, at: withdrawn.at }),
      anAnswer({ id: 'same-time', at: open.at }),
      anAnswer({ id: 'brought', word: { kind: 'offer' }, at: open.at }),
    ]
    const card = aCard({ stage: 'offer', offers: [withdrawn, open], answers })
    expect(moved(card, 'interview').answers).toEqual(answers.slice(0, 2))
  })

  it('takes the offer back too where a card closed from Offer goes elsewhere', () => {
    const card = aCard({ stage: 'closed', closing: aClosing({ reason: 'declined' }), offers: [anOffer()] })
    expect(moved(card, 'waiting')).toMatchObject({ closing: null, offers: [] })
    expect(moved(card, 'offer')).toMatchObject({ closing: null, offers: card.offers })
  })
})
