import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { Workspace } from '#shared/model/workspace'
import { toPersonKey } from '#shared/rules/facts/person-key'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { toEpoch } from '#shared/time/instant'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { catchAppError, run } from '../a-context.ts'

const aCardWith = (id: string, company: string, person: Partial<Card['people'][number]>) =>
  aCard({ id, company, people: [aPerson({ id: `${id}-jane`, name: 'Jane Okafor', ...person })] })

const workspace = aWorkspace({
  cards: [
    aCardWith('northwind', 'Northwind Optics', { email: 'jane@northwind.example.com' }),
    aCardWith('harbor', 'Harbor Tea', { email: 'jane@harbor.example.com' }),
    aCardWith('fabrikam', 'Fabrikam', { name: 'J. Okafor', email: 'jane@harbor.example.com' }),
    aCardWith('contoso', 'Contoso', { email: 'jane.okafor@contoso.example.com' }),
  ],
})
const link = (cardId: string, otherId: string | null) => ({
  type: 'link-person' as const,
  ...{ cardId, personId: `${cardId}-jane` },
  sameAs: otherId === null ? null : { cardId: otherId, personId: `${otherId}-jane` },
})
const keyOn = ({ cards }: Workspace, cardId: string) => {
  const card = cards.find(({ id }) => id === cardId) as Card
  return toPersonKey(card, card.people[0] as Card['people'][number])
}

describe('linkPerson', () => {
  it('links two people, and everyone with the email of either', () => {
    const { workspace: linked, label } = run(workspace, link('northwind', 'harbor'))
    expect(keyOn(linked, 'harbor')).toBe(keyOn(linked, 'northwind'))
    expect(keyOn(linked, 'fabrikam')).toBe(keyOn(linked, 'northwind'))
    expect(keyOn(linked, 'contoso')).not.toBe(keyOn(linked, 'northwind'))
    expect(label).toBe('Link Jane Okafor with Jane Okafor at Harbor Tea')
  })

  it('joins two groups of linked people', () => {
    const pairs = run(run(workspace, link('northwind', 'contoso')).workspace, link('harbor', 'contoso'))
    const keys = ['northwind', 'harbor', 'fabrikam', 'contoso'].map((id) => keyOn(pairs.workspace, id))
    expect(new Set(keys).size).toBe(1)
  })

  it('takes one person out of a link, and the link off the last one', () => {
    const all = run(run(workspace, link('northwind', 'contoso')).workspace, link('harbor', 'contoso'))
    const without = run(all.workspace, link('northwind', null)).workspace
    expect(keyOn(without, 'northwind')).toBe(keyOn(workspace, 'northwind'))
    expect(keyOn(without, 'harbor')).toBe(keyOn(without, 'contoso'))
    const pair = run(workspace, link('northwind', 'contoso')).workspace
    expect(run(pair, link('contoso', null)).workspace).toEqual(workspace)
    expect(run(workspace, link('contoso', null)).workspace).toEqual(workspace)
  })

  it('goes to a person who gets the email of a linked one', () => {
    const pair = run(workspace, link('northwind', 'contoso')).workspace
    const { workspace: saved } = run(pair, {
      type: 'save-person',
      cardId: 'harbor',
      personId: 'harbor-jane',
      changes: { email: 'Jane@northwind.example.com' },
    })
    expect(keyOn(saved, 'harbor')).toBe(keyOn(saved, 'contoso'))
  })

  it('keeps two notes to one person three days apart', () => {
    const interviews = [anInterview({ personIds: ['northwind-jane'] })]
    const waiting = (id: string): Pick<Card, 'stage' | 'interviews'> => ({
      stage: 'waiting',
      interviews: [anInterview({ personIds: [`${id}-jane`] })],
    })
    const sentAt = '2026-03-10T14:00:00.000Z'
    const cards = workspace.cards.map((card) => ({ ...card, ...waiting(card.id) }))
    const key = 'northwind/interview-1/check-in/1'
    const sent = {
      ...cards[0],
      interviews,
      actions: [anAction({ key, step: 'check-in', at: sentAt, personId: 'northwind-jane' })],
    } as Card
    const board = aWorkspace({ cards: cards.with(0, sent) })
    const heldBy = (workspace: Workspace) =>
      planFollowUps({ workspace, now: toEpoch(sentAt), zone: 'America/New_York', holidays: {} })
        .byCard.get('contoso')
        ?.find(({ step }) => step === 'check-in')?.heldBy
    expect(heldBy(board)).toBeNull()
    expect(heldBy(run(board, link('northwind', 'contoso')).workspace)).toBe('northwind')
  })

  it('refuses two people on one card, and somebody who is gone', () => {
    const own = { ...link('northwind', 'northwind') }
    expect(catchAppError(() => run(workspace, own))).toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('Choose somebody on another card'),
    })
    expect(catchAppError(() => run(workspace, link('northwind', 'gone'))).code).toBe('not-found')
    expect(catchAppError(() => run(workspace, link('gone', 'northwind'))).code).toBe('not-found')
  })
})
