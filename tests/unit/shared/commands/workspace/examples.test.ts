import { describe, expect, it } from 'vitest'
import { isExample } from '#shared/model/example'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { aCard } from '#tests/support/builders/card'
import { aWorkspace } from '#tests/support/builders/workspace'
import { at, now, refusal, run, zone } from '../a-context.ts'

const mine = aCard({ id: 'mine' })
const before = aWorkspace({ cards: [mine] })
const added = run(before, { type: 'add-examples' })

describe('add-examples', () => {
  it('adds three cards as one change, one at each turn of a search', () => {
    expect(added.label).toBe('Add three examples')
    expect(added.workspace.cards.map((card) => card.stage)).toEqual([
      mine.stage,
      'applied',
      'phone-screen',
      'waiting',
    ])
    expect(added.workspace.cards.filter(isExample)).toHaveLength(3)
  })

  it('names nobody who could be written to', () => {
    const mails = added.workspace.cards.flatMap((card) => card.people.map((person) => person.email))
    expect(mails.length).toBeGreaterThan(0)
    expect(mails.filter((mail) => !mail.endsWith('@example.com'))).toEqual([])
  })

  it.each(['2026-03-03 00:05', '2026-03-03 23:55', '2026-03-08 02:30'])(
    'asks for nothing on the day it comes, at %s',
    (wall) => {
      const { workspace } = run(before, { type: 'add-examples' }, { now: at(wall) })
      const { followUps } = planFollowUps({ workspace, zone, holidays: {}, now: at(wall) })
      const open = followUps.filter((one) => one.cardId?.startsWith('example-') && one.status !== 'done')
      expect(open.map((one) => `${one.step} ${one.status}`).sort()).not.toContain('check-in open')
      expect(open.filter((one) => one.status === 'overdue')).toEqual([])
    },
  )

  it('is refused while examples are there', () => {
    expect(refusal(() => run(added.workspace, { type: 'add-examples' })).code).toBe('not-allowed')
  })
})

describe('remove-examples', () => {
  it('takes the examples and nothing else', () => {
    const renamed = added.workspace.cards.map((card) =>
      card.id === 'example-1' ? { ...card, company: 'Mine now', stage: 'interview' as const } : card,
    )
    const { workspace, label } = run({ ...added.workspace, cards: renamed }, { type: 'remove-examples' })
    expect(workspace.cards).toEqual([mine])
    expect(label).toBe('Remove the examples')
  })

  it('takes those that are left', () => {
    const some = added.workspace.cards.filter((card) => card.id !== 'example-2')
    const { workspace } = run({ ...added.workspace, cards: some }, { type: 'remove-examples' }, { now })
    expect(workspace.cards).toEqual([mine])
  })

  it('says so when there are none', () => {
    expect(refusal(() => run(before, { type: 'remove-examples' })).code).toBe('not-found')
  })
})
