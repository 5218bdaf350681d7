import { describe, expect, it } from 'vitest'
import { type Step, steps } from '#shared/model/step'
import { toTodayLine } from '#shared/views/today/today-line'
import { aStep, at, zone } from '../a-board.ts'
import { dueStep } from '../every-step.ts'

const everyLine: Readonly<Record<Step, string>> = {
  'application-follow-up': 'Follow up on your application with Jane Okafor | Today',
  'schedule-interview': 'Set the interview date | Today',
  join: 'Join your call with Jane Okafor | By 10:30',
  'missed-interview': 'Ask Jane Okafor for a new time | By tomorrow',
  farewell: 'Let Jane Okafor know your decision | By tomorrow',
  withdraw: 'Tell Jane Okafor you’re withdrawing | Today',
  'acceptance-news': 'Tell Tom Wu you accepted | Today',
  prepare: 'Prepare for your call with Jane Okafor | By tomorrow',
  debrief: 'Note what Jane Okafor said | By 18:30',
  'thank-you': 'Thank Jane Okafor | By tomorrow',
  'loop-in': 'Tell Priya Nair how it went | By tomorrow',
  'own-promise': 'Send Jane Okafor: the portfolio | Today',
  'check-in': 'Check in with Jane Okafor | Today',
  'call-back': 'Check in with Jane Okafor again | Today',
  'second-check-in': 'Check in once more with Jane Okafor | Today',
  'stay-in-touch': 'Stay in touch with Jane Okafor | Today',
  'rejection-thanks': 'Reply to Jane Okafor’s no | By tomorrow',
  reconnect: 'Get in touch with Jane Okafor again | Today',
  'offer-thanks': 'Thank Jane Okafor for the offer | By tomorrow',
  'offer-details': 'Fill in the offer | Today',
  'offer-answer': 'Answer Jane Okafor’s offer | By Mon',
  'tell-others': 'Tell Jane Okafor about your other offer | Today',
  'keep-applying': 'No new application in a week | Today',
}

describe('toTodayLine', () => {
  it.each(steps)('describes the task, the time and the reason of %s', (step) => {
    const { cards, now, followUp } = dueStep(step)
    const card = cards.find(({ id }) => id === followUp.cardId) ?? null
    const line = toTodayLine(followUp, card, { now, zone })
    expect(`${line.title} | ${line.when} ${line.since}`.trim()).toBe(everyLine[step])
    expect(line.reason).toBe(followUp.reason)
  })

  it('has a line for a follow-up without a card', () => {
    const keepApplying = aStep('keep-applying', { cardId: null, personId: null, dueAt: null })
    expect(toTodayLine(keepApplying, null, { now: at('2026-03-10 10:00'), zone })).toMatchObject({
      title: 'No new application in a week',
      company: '',
      when: 'Today',
      cardId: null,
      canReply: false,
    })
  })
})
