import { describe, expect, it } from 'vitest'
import { isExample } from '#shared/model/example'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, catchAppError, now, run, zone } from '../a-context.ts'

const ownCard = aCard({ id: 'mine' })
const before = aWorkspace({ cards: [ownCard] })
const added = run(before, { type: 'add-examples' })

describe('addExamples', () => {
  it('adds three cards in different stages as one change', () => {
    expect(added.label).toBe('Add three examples')
    expect(added.workspace.cards.map((card) => card.stage)).toEqual([
      ownCard.stage,
      'applied',
      'phone-screen',
      'waiting',
    ])
    expect(added.workspace.cards.filter(isExample)).toHaveLength(3)
  })

  it('uses only addresses at example.com', () => {
    const mails = added.workspace.cards.flatMap((card) => card.people.map((person) => person.email))
    expect(mails.length).toBeGreaterThan(0)
    expect(mails.filter((mail) => !mail.endsWith('@example.com'))).toEqual([])
  })

  it.each([
    '2026-03-03 00:05',
    '2026-03-03 09:30',
    '2026-03-03 14:00',
    '2026-03-03 23:55',
    '2026-03-08 03:30',
  ])('has one thing to do now, a thank-you with its note, at %s', (wall) => {
    const { workspace } = run(before, { type: 'add-examples' }, { now: at(wall) })
    const { followUps } = planFollowUps({ workspace, zone, holidays: {}, now: at(wall) })
    const due = followUps.filter(
      ({ cardId, status }) => cardId?.startsWith('example-') && (status === 'open' || status === 'overdue'),
    )
    expect(due.map(({ step, status }) => `${step} ${status}`)).toEqual(['thank-you open'])
    expect(due[0]?.template).toBe('thank-you-call')
  })

  it('is refused while examples are on the board', () => {
    expect(catchAppError(() => run(added.workspace, { type: 'add-examples' })).code).toBe('not-allowed')
  })
})

describe('removeExamples', () => {
  it('removes the examples, even changed ones, and nothing else', () => {
    const renamed = added.workspace.cards.map((card) =>
      card.id === 'example-1' ? { ...card, company: 'Mine now', stage: 'interview' as const } : card,
    )
    const { workspace, label } = run({ ...added.workspace, cards: renamed }, { type: 'remove-examples' })
    expect(workspace.cards).toEqual([ownCard])
    expect(label).toBe('Remove the examples')
  })

  it('removes the remaining examples', () => {
    const some = added.workspace.cards.filter((card) => card.id !== 'example-2')
    const { workspace } = run({ ...added.workspace, cards: some }, { type: 'remove-examples' }, { now })
    expect(workspace.cards).toEqual([ownCard])
  })

  it('fails if there are no examples', () => {
    expect(catchAppError(() => run(before, { type: 'remove-examples' })).code).toBe('not-found')
  })
})
