import { describe, expect, it } from 'vitest'
import type { Card } from '#shared/model/card'
import type { FollowUp } from '#shared/rules/follow-up'
import { groupLines } from '#shared/views/today/group-lines'
import { toTodayLine } from '#shared/views/today/today-line'
import { aPerson } from '#tests/support/builders/person'
import { aStep, at, aWaitingCard, zone } from '../a-board.ts'

const context = { now: at('2026-03-10 10:00'), zone }
const names = ['Jane', 'Tom', 'Ines', 'Priya', 'Ada']
const cards = ['Northwind', 'Quill', 'Fathom', 'Halden', 'Arbor'].map((company, index) =>
  aWaitingCard({
    id: `card-${index}`,
    company,
    people: [aPerson({ id: 'jane', name: `${names[index]} Okafor`, email: `jane${index}@example.com` })],
  }),
)

function group(followUps: readonly FollowUp[], board: readonly Card[] = cards) {
  return groupLines(
    followUps.map((followUp) => {
      const card = board.find(({ id }) => id === followUp.cardId) ?? null
      return { line: toTodayLine(followUp, card, context), followUp, card }
    }),
  )
}

const tell = (index: number) =>
  aStep('tell-others', {
    key: `card-${index}/o/tell-others/1`,
    cardId: `card-${index}`,
    template: 'offer-in-hand',
  })

describe('groupLines', () => {
  it('puts one cause into one line, where its first line stood', () => {
    const lines = group([
      aStep('prepare', { cardId: 'card-4' }),
      tell(0),
      tell(1),
      aStep('join', { cardId: 'card-3' }),
      tell(2),
      tell(3),
    ])
    expect(lines.map(({ title }) => title)).toEqual([
      'Prepare for your interview',
      'Tell 4 people about your offer',
      'Join your interview',
    ])
    expect(lines[1]).toMatchObject({
      kind: 'group',
      company: '',
      names: 'Jane, Tom, Ines and Priya',
      action: 'write',
      when: 'Today',
    })
  })

  it('counts the names after the third if there are more than four', () => {
    expect(group([0, 1, 2, 3, 4].map(tell))[0]).toMatchObject({ names: 'Jane, Tom, Ines and 2 more' })
  })

  it('leaves a line alone that shares nothing', () => {
    expect(
      group([tell(0), aStep('check-in', { cardId: 'card-1', template: 'check-in' })]).map(({ kind }) => kind),
    ).toEqual(['line', 'line'])
  })

  it('thanks the people of one conversation together, and names its company', () => {
    const panel = aWaitingCard({
      id: 'panel',
      company: 'Sable Works',
      people: [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu', email: 'tom@example.com' })],
    })
    const thank = (personId: string) =>
      aStep('thank-you', { key: `panel/i/thank-you/1/${personId}`, cardId: 'panel', personId })
    expect(group([thank('jane'), thank('tom')], [panel])).toMatchObject([
      { title: 'Thank 2 people', company: 'Sable Works', names: 'Jane and Tom', lines: [{}, {}] },
    ])
  })

  it('groups what is for one person, on several cards too, but not what is for the user alone', () => {
    const shared = [
      aWaitingCard({ id: 'x', company: 'Quill', people: [aPerson({ email: 'jane@example.com' })] }),
      aWaitingCard({ id: 'y', company: 'Fathom', people: [aPerson({ email: 'jane@example.com' })] }),
    ]
    const lines = group(
      [
        aStep('check-in', { key: 'x/i/check-in/1', cardId: 'x', template: 'check-in' }),
        aStep('call-back', { key: 'y/i/call-back/1', cardId: 'y', template: 'check-in' }),
        aStep('own-promise', { key: 'x/p/own-promise/1', cardId: 'x' }),
        aStep('own-promise', { key: 'y/p/own-promise/1', cardId: 'y' }),
      ],
      shared,
    )
    expect(lines.map(({ kind, title }) => `${kind}: ${title}`)).toEqual([
      'group: 2 things for Jane Okafor',
      'line: Keep your promise to Jane Okafor',
      'line: Keep your promise to Jane Okafor',
    ])
  })
})
