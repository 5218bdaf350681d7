import { describe, expect, it } from 'vitest'
import { compareByRank } from '#shared/commands/cards/rank'
import type { CommandInput } from '#shared/commands/commands'
import { stages } from '#shared/model/stage'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace, someSettings } from '#tests/support/builders/workspace'
import { catchAppError, inputErrorMessage, now, run, theCard } from '../a-context.ts'

const addInput = (overrides: Partial<Extract<CommandInput, { type: 'add-card' }>> = {}) => ({
  type: 'add-card' as const,
  cardId: 'card-9',
  company: 'Halden & Frey',
  role: 'Designer',
  stage: 'applied' as const,
  person: '',
  ...overrides,
})

describe('addCard', () => {
  it('adds a card with the given details', () => {
    const { workspace, label, cardId } = run(aWorkspace(), addInput({ person: 'Marco Ruiz' }))
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

  it('requires only the company', () => {
    const card = theCard(run(aWorkspace(), addInput({ role: '', person: '' })).workspace)
    expect(card).toMatchObject({ role: '', people: [], interviews: [], offers: [] })
    expect(inputErrorMessage(addInput({ company: '  ' }))).toBe(
      'The company name is empty. Type it and try again.',
    )
    expect(inputErrorMessage(addInput({ company: 'x'.repeat(10_000) }))).toContain(
      '10,000 characters, 200 at most',
    )
  })

  it('puts the card at the top of its column', () => {
    const cards = [
      aCard({ id: 'a', rank: 'a0', stage: 'applied' }),
      aCard({ id: 'b', rank: 'a1', stage: 'applied' }),
    ]
    const { workspace } = run(aWorkspace({ cards }), addInput())
    expect([...workspace.cards].sort(compareByRank).map((card) => card.id)).toEqual(['card-9', 'a', 'b'])
  })

  it('takes pace and country from the settings', () => {
    const settings = someSettings({ defaultPace: 'assertive', defaultCountry: 'DE' })
    expect(theCard(run(aWorkspace({ settings }), addInput()).workspace)).toMatchObject({
      pace: 'assertive',
      country: 'DE',
    })
  })

  it('records an offer in Offer, and makes up no conversation in Waiting', () => {
    const waiting = theCard(run(aWorkspace(), addInput({ stage: 'waiting', person: 'Marco Ruiz' })).workspace)
    expect(waiting.interviews).toEqual([])
    const offered = theCard(run(aWorkspace(), addInput({ stage: 'offer' })).workspace)
    expect(offered.offers).toMatchObject([
      { at: new Date(now).toISOString(), answerBy: null, withdrawnAt: null },
    ])
  })

  it('keeps the day of the application and the agency', () => {
    const facts = { appliedOn: '2026-02-20', agency: 'Harbour Talent' } as const
    expect(theCard(run(aWorkspace(), addInput(facts)).workspace)).toMatchObject(facts)
  })

  it('refuses an application that is still to come, and an agency that is the company', () => {
    expect(catchAppError(() => run(aWorkspace(), addInput({ appliedOn: '2026-03-04' })))).toMatchObject({
      code: 'invalid-input',
      message: 'That day is in the future. Enter the day you applied.',
      data: { field: 'appliedOn' },
    })
    const { company } = addInput()
    expect(
      catchAppError(() => run(aWorkspace(), addInput({ agency: `${company.toUpperCase()}, Inc.` }))),
    ).toMatchObject({ code: 'invalid-input', data: { field: 'agency' } })
  })

  it('takes the region from the settings', () => {
    const settings = someSettings({ defaultCountry: 'DE', defaultRegion: 'BY' })
    expect(theCard(run(aWorkspace({ settings }), addInput()).workspace).region).toBe('BY')
  })

  it('accepts every stage except Closed', () => {
    for (const stage of stages.filter((name) => name !== 'closed'))
      expect(theCard(run(aWorkspace(), addInput({ stage })).workspace).stage).toBe(stage)
    expect(inputErrorMessage({ ...addInput(), stage: 'closed' })).not.toBe('')
  })

  it('refuses an id that is taken or that cannot be part of a follow-up key', () => {
    const workspace = aWorkspace({ cards: [aCard({ id: 'card-9' })] })
    expect(catchAppError(() => run(workspace, addInput())).code).toBe('not-allowed')
    for (const cardId of ['board', 'a/b', '/'])
      expect(inputErrorMessage(addInput({ cardId }))).toContain('id doesn’t work')
  })
})
