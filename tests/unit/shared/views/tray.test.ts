import { describe, expect, it } from 'vitest'
import { type Step, steps } from '#shared/model/step'
import { stepNames } from '#shared/text/step-names'
import { toTrayState } from '#shared/views/tray'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aStep, at, aWaitingCard, planOf, zone } from './a-board.ts'
import { dueStep } from './every-step.ts'

const debriefed = anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:31:00.000Z' })
const marco = aWaitingCard({
  id: 'card-2',
  company: 'Halden & Frey',
  people: [aPerson({ id: 'marco', name: 'Marco Ruiz' })],
  addedAt: '2026-03-09T15:00:00.000Z',
  interviews: [
    anInterview({
      id: 'interview-2',
      start: '2026-03-09T19:00:00.000Z',
      personIds: ['marco'],
      debriefedAt: '2026-03-09T19:31:00.000Z',
    }),
  ],
})
const cards = [aWaitingCard({ interviews: [debriefed] }), marco]

function trayAt(wall: string, discreet = false) {
  const now = at(wall)
  return toTrayState({ plan: planOf(cards, now), cards, settings: { discreet }, now, zone })
}

const task = '(done,snooze,skip)'
const note = '(copy,snooze,skip)'
const lastNote = '(copy,snooze,skip,let-go)'
const everyLine: Readonly<Record<Step, string>> = {
  'application-follow-up': `Follow up on your application with Jane Okafor, Northwind Optics ${note}`,
  'schedule-interview': `Set the interview date, Northwind Optics ${note}`,
  join: `Join your call with Jane Okafor, Northwind Optics ${task}`,
  'missed-interview': `Ask Jane Okafor for a new time, Northwind Optics ${note}`,
  farewell: `Let Jane Okafor know your decision, Northwind Optics ${note}`,
  withdraw: `Tell Jane Okafor you’re withdrawing, Northwind Optics ${note}`,
  'acceptance-news': `Tell Tom Wu you accepted, Northwind Optics ${note}`,
  prepare: `Prepare for your call with Jane Okafor, Northwind Optics ${task}`,
  debrief: 'Note what Jane Okafor said, Northwind Optics (snooze,skip)',
  'thank-you': `Thank Jane Okafor, Northwind Optics ${note}`,
  'loop-in': `Tell Priya Nair how it went, Northwind Optics ${note}`,
  'own-promise': `Send Jane Okafor: the portfolio, Northwind Optics (copy,done,snooze,skip)`,
  'check-in': `Check in with Jane Okafor, Northwind Optics ${note}`,
  'call-back': `Check in with Jane Okafor again, Northwind Optics ${note}`,
  'second-check-in': `Check in once more with Jane Okafor, Northwind Optics ${lastNote}`,
  'stay-in-touch': `Stay in touch with Jane Okafor, Northwind Optics ${lastNote}`,
  'rejection-thanks': `Reply to Jane Okafor’s no, Northwind Optics ${note}`,
  reconnect: `Get in touch with Jane Okafor again, Northwind Optics ${note}`,
  'offer-thanks': `Thank Jane Okafor for the offer, Northwind Optics ${note}`,
  'offer-details': `Fill in the offer, Northwind Optics ${task}`,
  'offer-answer': `Answer Jane Okafor’s offer, Northwind Optics ${task}`,
  'tell-others': `Tell Jane Okafor about your other offer, Northwind Optics ${note}`,
  'keep-applying': `No new application in a week ${task}`,
}

describe('toTrayState', () => {
  it('counts what is due in its tooltip', () => {
    expect(trayAt('2026-03-08 17:59').tooltip).toBe('Callback: nothing is due')
    expect(trayAt('2026-03-08 18:00').due.map(({ label }) => label)).toEqual([
      'Prepare for your call with Marco Ruiz, Halden & Frey',
    ])
    expect(trayAt('2026-03-09 16:00').tooltip).toBe('Callback: 1 follow-up due')
    expect(trayAt('2026-03-10 10:00').tooltip).toBe('Callback: 2 follow-ups due')
  })

  it('lists what is due in the order of the board, each with its follow-up', () => {
    expect(trayAt('2026-03-10 10:00').due).toEqual([
      {
        target: { key: 'card-2/interview-2/thank-you/1/marco', cardId: 'card-2' },
        label: 'Thank Marco Ruiz, Halden & Frey',
        hasNote: true,
        canReply: true,
        actions: ['snooze', 'skip'],
      },
      {
        target: { key: 'card-1/interview-1/check-in/1', cardId: 'card-1' },
        label: 'Check in with Jane Okafor, Northwind Optics',
        hasNote: true,
        canReply: true,
        actions: ['snooze', 'skip'],
      },
    ])
  })

  it('names nobody in discreet mode', () => {
    const { tooltip, due } = trayAt('2026-03-10 10:00', true)
    expect(tooltip).toBe('Callback: 2 follow-ups due')
    expect(due.map((line) => line.label)).toEqual(['Thank-you', 'Check-in'])
  })

  it.each(steps)('describes %s and the actions of its menu', (step) => {
    const { cards, now, plan, followUp } = dueStep(step)
    const input = { plan, cards, now, zone }
    const lineOf = (discreet: boolean) =>
      toTrayState({ ...input, settings: { discreet } }).due.find(({ target }) => target.key === followUp.key)
    const { label, hasNote, actions } = lineOf(false) ?? {}
    expect(`${label} (${hasNote ? ['copy', ...(actions ?? [])] : actions})`).toBe(everyLine[step])
    expect(lineOf(true)?.label).toBe(stepNames[step])
  })

  it('limits a label to the width of a menu', () => {
    const card = aWaitingCard({ company: 'Northwind '.repeat(20).trim() })
    const plan = { followUps: [aStep('offer-details')] }
    const [line] = toTrayState({
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
