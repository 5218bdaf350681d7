import { describe, expect, it } from 'vitest'
import { dueLineSchema } from '#shared/ipc/board-view'
import { countDue, viewDueLines } from '#shared/views/due-lines'
import { anInterview } from '../../../support/builders/interview.ts'
import { aPerson } from '../../../support/builders/person.ts'
import { aStep, at, aWaitingCard, planOf, zone } from './a-board.ts'

const marco = aWaitingCard({
  id: 'card-2',
  company: 'Halden & Frey',
  people: [aPerson({ id: 'marco', name: 'Marco Ruiz' })],
  interviews: [anInterview({ id: 'interview-2', start: '2026-03-09T19:00:00.000Z', personIds: ['marco'] })],
})

function linesAt(wall: string) {
  const cards = [aWaitingCard(), marco]
  const now = at(wall)
  return viewDueLines({ plan: planOf(cards, now), cards, now, zone })
}

describe('viewDueLines', () => {
  it('lists what is the user’s turn, the most urgent first', () => {
    expect(linesAt('2026-03-10 10:00')).toMatchObject([
      {
        title: 'Thank Marco Ruiz',
        company: 'Halden & Frey',
        when: 'by 15:30',
        tone: 'now',
        step: 'thank-you',
      },
      {
        title: 'Check in with Jane Okafor',
        company: 'Northwind Optics',
        when: 'Day 7',
        tone: 'now',
        cardId: 'card-1',
      },
    ])
  })

  it('puts what is overdue before what is not', () => {
    expect(linesAt('2026-03-10 16:00').map((line) => `${line.title}: ${line.when} (${line.tone})`)).toEqual([
      'Thank Marco Ruiz: Overdue since 15:30 (late)',
      'Check in with Jane Okafor: Day 7 (now)',
    ])
    expect(linesAt('2026-03-15 16:00').map((line) => `${line.title}: ${line.when}`)).toEqual([
      'Check in with Jane Okafor: Overdue 2 days',
    ])
  })

  it('counts a follow-up from when it opens, before its first alert, and not before', () => {
    expect(linesAt('2026-03-09 15:31').map((line) => line.title)).toEqual(['Thank Marco Ruiz'])
    expect(linesAt('2026-03-09 15:29')).toEqual([])
  })

  it('lists no more than asked for, and counts them all', () => {
    const cards = [aWaitingCard(), marco]
    const now = at('2026-03-10 10:00')
    const plan = planOf(cards, now)
    expect(viewDueLines({ plan, cards, now, zone, most: 1 }).map((line) => line.title)).toEqual([
      'Thank Marco Ruiz',
    ])
    expect(countDue(plan, now)).toBe(2)
  })

  it('gives the rule’s reason', () => {
    expect(linesAt('2026-03-10 10:00').map((line) => line.why)).toEqual(
      planOf([aWaitingCard(), marco], at('2026-03-10 10:00'))
        .followUps.filter((one) => one.status === 'open')
        .map((one) => one.reason)
        .reverse(),
    )
  })

  it('has a line for what belongs to no card', () => {
    const keepApplying = aStep('keep-applying', { cardId: null, personId: null, dueAt: null })
    const [line] = viewDueLines({
      plan: { followUps: [keepApplying] },
      cards: [],
      now: at('2026-03-10 10:00'),
      zone,
    })
    expect(line).toMatchObject({ title: 'Keep applying', company: '', when: 'today', cardId: null })
  })

  it('answers in the shape of the contract', () => {
    for (const line of linesAt('2026-03-10 10:00')) expect(dueLineSchema.parse(line)).toEqual(line)
  })
})
