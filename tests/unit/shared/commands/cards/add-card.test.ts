import { describe, expect, it } from 'vitest'
import { byRank } from '#shared/commands/cards/rank'
import type { CommandInput } from '#shared/commands/commands'
import { stages } from '#shared/model/stage'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { complaint, now, refusal, run, theCard, zone } from '../a-context.ts'

const adding = (overrides: Partial<Extract<CommandInput, { type: 'add-card' }>> = {}) => ({
  type: 'add-card' as const,
  cardId: 'card-9',
  company: 'Halden & Frey',
  role: 'Designer',
  stage: 'applied' as const,
  person: '',
  ...overrides,
})

describe('addCard', () => {
  it('puts a card on the board with what was typed', () => {
    const { workspace, label, cardId } = run(aWorkspace(), adding({ person: 'Marco Ruiz' }))
    expect({ label, cardId }).toEqual({ label: 'Add Halden & Frey', cardId: 'card-9' })
    expect(theCard(workspace)).toMatchObject({
      id: 'card-9',
      company: 'Halden & Frey',
      role: 'Designer',
      stage: 'applied',
      people: [{ name: 'Marco Ruiz', role: 'interviewer' }],
      addedAt: new Date(now).toISOString(),
      stageSince: new Date(now).toISOString(),
      log: [{ text: 'Added to Applied' }],
    })
  })

  it('needs the company only', () => {
    const card = theCard(run(aWorkspace(), adding({ role: '', person: '' })).workspace)
    expect(card).toMatchObject({ role: '', people: [], interviews: [], offers: [] })
    expect(complaint(adding({ company: '  ' }))).toBe('The company name is empty. Type it and try again.')
    expect(complaint(adding({ company: 'x'.repeat(10_000) }))).toContain('10,000 characters, 200 at most')
  })

  it('stands at the top of its column', () => {
    const cards = [
      aCard({ id: 'a', rank: 'a0', stage: 'applied' }),
      aCard({ id: 'b', rank: 'a1', stage: 'applied' }),
    ]
    const { workspace } = run(aWorkspace({ cards }), adding())
    expect([...workspace.cards].sort(byRank).map((card) => card.id)).toEqual(['card-9', 'a', 'b'])
  })

  it('takes pace and country from the settings', () => {
    const settings = someSettings({ defaultPace: 'assertive', defaultCountry: 'DE' })
    expect(theCard(run(aWorkspace({ settings }), adding()).workspace)).toMatchObject({
      pace: 'assertive',
      country: 'DE',
    })
  })

  it('starts the clock in Waiting and records the offer in Offer', () => {
    const waiting = theCard(run(aWorkspace(), adding({ stage: 'waiting', person: 'Marco Ruiz' })).workspace)
    expect(waiting.interviews).toMatchObject([
      { kind: 'other', durationMinutes: 60, source: 'drop', zone, personIds: [waiting.people[0]?.id] },
    ])
    const offered = theCard(run(aWorkspace(), adding({ stage: 'offer' })).workspace)
    expect(offered.offers).toMatchObject([
      { at: new Date(now).toISOString(), answerBy: null, withdrawnAt: null },
    ])
  })

  it('can start in every stage but Closed', () => {
    for (const stage of stages.filter((one) => one !== 'closed'))
      expect(theCard(run(aWorkspace(), adding({ stage })).workspace).stage).toBe(stage)
    expect(complaint({ ...adding(), stage: 'closed' })).not.toBe('')
  })

  it('refuses an id that is taken, or that no key could be read from', () => {
    const workspace = aWorkspace({ cards: [aCard({ id: 'card-9' })] })
    expect(refusal(() => run(workspace, adding())).code).toBe('not-allowed')
    for (const cardId of ['board', 'a/b', '/']) expect(complaint(adding({ cardId }))).toContain('unusable id')
  })
})
