import { describe, expect, it } from 'vitest'
import { dueLineSchema } from '#shared/ipc/board-view'
import { type Step, steps } from '#shared/model/step'
import { countDue, toDueLines } from '#shared/views/due-lines'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { aStep, at, aWaitingCard, planOf, zone } from './a-board.ts'
import { dueStep } from './every-step.ts'

const northwind = aWaitingCard({
  interviews: [anInterview({ personIds: ['jane'], debriefedAt: '2026-03-03T20:31:00.000Z' })],
})
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

function linesAt(wall: string) {
  const cards = [northwind, marco]
  const now = at(wall)
  return toDueLines({ plan: planOf(cards, now), cards, now, zone })
}

const everyLine: Readonly<Record<Step, string>> = {
  'application-follow-up': 'Follow up on your application with Jane Okafor | by Monday',
  'schedule-interview': 'Set the interview date | by Thursday',
  join: 'Join your call with Jane Okafor | by 10:30',
  'missed-interview': 'Ask Jane Okafor for a new time | by tomorrow afternoon',
  farewell: 'Let Jane Okafor know your decision | by tomorrow morning',
  withdraw: 'Tell Jane Okafor you’re withdrawing | by Thursday',
  'acceptance-news': 'Tell Tom Wu you accepted | by Monday',
  prepare: 'Prepare for your call with Jane Okafor | by tomorrow morning',
  debrief: 'Note what Jane Okafor said | by 18:30',
  'thank-you': 'Thank Jane Okafor | by tomorrow afternoon',
  'loop-in': 'Tell Priya Nair how it went | by tomorrow afternoon',
  'own-promise': 'Send Jane Okafor: the portfolio | today',
  'check-in': 'Check in with Jane Okafor | Day 7',
  'call-back': 'Check in with Jane Okafor again | by Thursday',
  'second-check-in': 'Check in once more with Jane Okafor | by Friday',
  'stay-in-touch': 'Stay in touch with Jane Okafor | by Tue 14 April',
  'rejection-thanks': 'Reply to Jane Okafor’s no | by tomorrow morning',
  reconnect: 'Get in touch with Jane Okafor again | by Wed 24 June',
  'offer-thanks': 'Thank Jane Okafor for the offer | by tomorrow morning',
  'offer-details': 'Fill in the offer | by tomorrow',
  'offer-answer': 'Answer Jane Okafor’s offer | by Monday evening',
  'tell-others': 'Tell Jane Okafor about your other offer | by Thursday',
  'keep-applying': 'No new application in a week | today',
}

describe('toDueLines', () => {
  it('lists what is due, the most urgent first', () => {
    expect(linesAt('2026-03-10 10:00')).toMatchObject([
      {
        title: 'Thank Marco Ruiz',
        company: 'Halden & Frey',
        dueText: 'by 15:30',
        tone: 'now',
        step: 'thank-you',
      },
      {
        title: 'Check in with Jane Okafor',
        company: 'Northwind Optics',
        dueText: 'Day 7',
        tone: 'now',
        cardId: 'card-1',
      },
    ])
  })

  it('lists overdue follow-ups first', () => {
    expect(
      linesAt('2026-03-10 16:00').map((line) => `${line.title}: ${line.dueText} (${line.tone})`),
    ).toEqual(['Thank Marco Ruiz: Overdue since 15:30 (late)', 'Check in with Jane Okafor: Day 7 (now)'])
    expect(linesAt('2026-03-15 16:00').map((line) => `${line.title}: ${line.dueText}`)).toEqual([
      'Check in with Jane Okafor: Overdue 2 days',
    ])
  })

  it('counts a follow-up once it opens, also before its first alert', () => {
    expect(linesAt('2026-03-09 15:31').map((line) => line.title)).toEqual(['Thank Marco Ruiz'])
    expect(linesAt('2026-03-09 15:29')).toEqual([])
  })

  it('limits the list but counts all', () => {
    const cards = [northwind, marco]
    const now = at('2026-03-10 10:00')
    const plan = planOf(cards, now)
    expect(toDueLines({ plan, cards, now, zone, most: 1 }).map((line) => line.title)).toEqual([
      'Thank Marco Ruiz',
    ])
    expect(countDue(plan, now)).toBe(2)
  })

  it('contains the rule’s reason', () => {
    expect(linesAt('2026-03-10 10:00').map((line) => line.reason)).toEqual(
      planOf([northwind, marco], at('2026-03-10 10:00'))
        .followUps.filter((one) => one.status === 'open')
        .map((one) => one.reason)
        .reverse(),
    )
  })

  it('has a line for a follow-up without a card', () => {
    const keepApplying = aStep('keep-applying', { cardId: null, personId: null, dueAt: null })
    const [line] = toDueLines({
      plan: { followUps: [keepApplying] },
      cards: [],
      now: at('2026-03-10 10:00'),
      zone,
    })
    expect(line).toMatchObject({
      title: 'No new application in a week',
      company: '',
      dueText: 'today',
      cardId: null,
    })
  })

  it.each(steps)('describes the task, due time and reason of %s', (step) => {
    const { cards, now, plan, followUp } = dueStep(step)
    const line = toDueLines({ plan, cards, now, zone }).find(({ key }) => key === followUp.key)
    expect(line && `${line.title} | ${line.dueText}`).toBe(everyLine[step])
    expect(line?.reason).toBe(followUp.reason)
    expect(line?.tone).toBe('now')
  })

  it('matches the schema of the contract', () => {
    for (const line of linesAt('2026-03-10 10:00')) expect(dueLineSchema.parse(line)).toEqual(line)
  })
})
