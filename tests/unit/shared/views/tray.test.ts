import { describe, expect, it } from 'vitest'
import { trayState } from '#shared/views/tray'
import { anInterview } from '../../../support/builders/interview.ts'
import { aPerson } from '../../../support/builders/person.ts'
import { aStep, at, aWaitingCard, planOf, zone } from './a-board.ts'

const marco = aWaitingCard({
  id: 'card-2',
  company: 'Halden & Frey',
  people: [aPerson({ id: 'marco', name: 'Marco Ruiz' })],
  interviews: [anInterview({ id: 'interview-2', start: '2026-03-09T19:00:00.000Z', personIds: ['marco'] })],
})
const cards = [aWaitingCard(), marco]

function trayAt(wall: string, discreet = false) {
  const now = at(wall)
  return trayState({ plan: planOf(cards, now), cards, settings: { discreet }, now, zone })
}

describe('trayState', () => {
  it('counts what is due in its tooltip', () => {
    expect(trayAt('2026-03-09 09:00').tooltip).toBe('Callback: nothing is due')
    expect(trayAt('2026-03-09 16:00').tooltip).toBe('Callback: 1 follow-up due')
    expect(trayAt('2026-03-10 10:00').tooltip).toBe('Callback: 2 follow-ups due')
  })

  it('lists what is due as the board does, each leading to its follow-up', () => {
    expect(trayAt('2026-03-10 10:00').due).toEqual([
      {
        target: { key: 'card-2/interview-2/thank-you/1/marco', cardId: 'card-2' },
        label: 'Thank Marco Ruiz, Halden & Frey',
        hasNote: true,
      },
      {
        target: { key: 'card-1/interview-1/check-in/1', cardId: 'card-1' },
        label: 'Check in with Jane Okafor, Northwind Optics',
        hasNote: true,
      },
    ])
  })

  it('names no one in discreet mode', () => {
    const { tooltip, due } = trayAt('2026-03-10 10:00', true)
    expect(tooltip).toBe('Callback: 2 follow-ups due')
    expect(due.map((line) => line.label)).toEqual(['Thank-you', 'Check-in'])
  })

  it('keeps a label to the width of a menu', () => {
    const card = aWaitingCard({ company: 'Northwind '.repeat(20).trim() })
    const plan = { followUps: [aStep('offer-details')] }
    const [line] = trayState({
      plan,
      cards: [card],
      settings: { discreet: false },
      now: at('2026-03-10 10:00'),
      zone,
    }).due
    expect(line?.label.length).toBeLessThanOrEqual(80)
    expect(line?.label).toMatch(/…$/)
    expect(line?.hasNote).toBe(false)
  })
})
