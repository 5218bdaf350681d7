import { describe, expect, it } from 'vitest'
import { applyChange, diffWorkspaces } from '#shared/commands/core/change'
import { aCard } from '#tests/support/builders/card'
import { aClosing } from '#tests/support/builders/closing'
import { anInterview } from '#tests/support/builders/interview'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, listFollowUps, run, theCard } from '../a-context.ts'

const waiting = (id: string, company: string, overrides = {}) =>
  aCard({
    id,
    company,
    stage: 'waiting',
    people: [aPerson()],
    interviews: [anInterview({ personIds: ['jane'], start: '2026-02-25T20:00:00.000Z' })],
    ...overrides,
  })
const accepted = aCard({
  id: 'accepted',
  company: 'Brightwater',
  stage: 'closed',
  closing: aClosing({ reason: 'accepted', at: '2026-03-02T20:00:00.000Z' }),
})
const workspace = aWorkspace({
  cards: [
    accepted,
    waiting('a', 'Halden & Frey', { addedAt: '2026-02-01T15:00:00.000Z' }),
    waiting('b', 'Litware', { offers: [anOffer({ at: '2026-02-28T15:00:00.000Z' })] }),
  ],
})
const now = at('2026-03-03 09:00')

describe('markSent of a withdrawal', () => {
  const [withdrawal, ...others] = listFollowUps(workspace, { now }).filter(({ step }) => step === 'withdraw')
  const send = () =>
    run(
      workspace,
      {
        type: 'mark-sent',
        key: withdrawal?.key ?? '',
        kind: 'sent',
        at: null,
        channel: null,
        subject: '',
        text: '',
      },
      { now },
    ).workspace

  it('is one note to a person on two cards', () => {
    expect(withdrawal).toMatchObject({ cardId: 'a', alsoFor: ['b'], personId: 'jane' })
    expect(others).toEqual([])
  })

  it('closes both cards, the one with an offer as declined, and asks for no farewell', () => {
    const next = send()
    expect(theCard(next, 'a')).toMatchObject({ stage: 'closed', closing: { reason: 'withdrawn' } })
    expect(theCard(next, 'b')).toMatchObject({ stage: 'closed', closing: { reason: 'declined' } })
    expect(listFollowUps(next, { now }).filter(({ cardId }) => cardId !== 'accepted')).toEqual([])
  })

  it('is taken back by one undo', () => {
    const next = send()
    const change = diffWorkspaces(workspace, next, { id: 'c', at: '2026-03-03T14:00:00.000Z', label: 'x' })
    expect(applyChange(next, change, 'undo').cards).toEqual(workspace.cards)
  })
})
