import { describe, expect, it } from 'vitest'
import type { RecordOutcomeCommand } from '#renderer/features/call-sheet/call-entry'
import { listCallFacts } from '#renderer/features/call-sheet/call-facts'
import { listDayChoices } from '#renderer/features/call-sheet/day-choices'
import { describeNext } from '#renderer/features/call-sheet/describe-next'
import { formatTimeThere } from '#renderer/features/call-sheet/format-there'
import { defaultSettings } from '#shared/model/settings'
import { defaultFormats } from '#shared/text/date-formats'
import { anAction } from '#tests/support/builders/action'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { anOffer } from '#tests/support/builders/offer'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise } from '#tests/support/builders/promise'

const zone = 'America/New_York'
const now = epochIn(zone)('2026-03-10 11:00')
const card = aCard({
  stage: 'waiting',
  people: [aPerson({ phone: '+1 555 0188', mayCall: true })],
  interviews: [anInterview({ personIds: ['jane'] })],
})
const describeAfter = (outcome: RecordOutcomeCommand['outcome'], holidays: readonly '2026-03-23'[] = []) =>
  describeNext(
    {
      type: 'record-outcome',
      cardId: 'card-1',
      key: 'card-1/interview-1/check-in/1',
      entryId: 'entry-1',
      outcome,
      personId: 'jane',
      channel: 'phone',
      at: null,
      words: '',
    },
    {
      card: holidays.length > 0 ? { ...card, country: 'DE' } : card,
      holidays,
      settings: defaultSettings,
      zone,
      now,
      formats: defaultFormats,
    },
  )

describe('describeNext', () => {
  it('names the next step and its day', () => {
    expect(describeAfter({ kind: 'not-yet', getBackBy: '2026-03-20' })).toBe(
      'call Jane again on Mon 23 March',
    )
    expect(describeAfter({ kind: 'not-yet', getBackBy: '2026-03-20' }, ['2026-03-23'])).toBe(
      'call Jane again on Tue 24 March',
    )
    expect(describeAfter({ kind: 'nobody' })).toBe('call Jane tomorrow')
  })

  it('has nothing to say about what would be refused', () => {
    expect(describeAfter({ kind: 'call-on', date: '2026-03-09' })).toBeNull()
  })
})

describe('listCallFacts', () => {
  const context = { today: '2026-03-10', zone, formats: defaultFormats, now } as const

  it('lists what may be asked for, at most four facts', () => {
    const full = {
      ...card,
      actions: [
        anAction({ step: 'thank-you' as const, kind: 'sent' as const, at: '2026-03-04T15:00:00.000Z' }),
      ],
      ownPromises: [anOwnPromise({ text: 'Send the case study' })],
      offers: [anOffer({ pay: '£72,000' })],
      sellingPoints: ['Ten years of coating'],
    }
    expect(listCallFacts(full, context)).toEqual([
      { name: 'You spoke', text: 'Tue 3 March' },
      { name: 'You sent', text: 'Thank-you, Wed 4 March' },
      { name: 'You promised', text: 'Send the case study' },
      { name: 'Their offer', text: '£72,000' },
    ])
  })

  it('is empty for a card that knows nothing', () => {
    expect(listCallFacts(aCard(), context)).toEqual([])
  })
})

describe('listDayChoices', () => {
  it('offers the next working days and a day in a week', () => {
    expect(listDayChoices('2026-03-12')).toEqual([
      { name: 'Fri 13', date: '2026-03-13' },
      { name: 'Mon 16', date: '2026-03-16' },
      { name: 'In a week', date: '2026-03-19' },
    ])
    expect(listDayChoices('2026-03-14')[0]).toEqual({ name: 'Mon 16', date: '2026-03-16' })
  })
})

describe('formatTimeThere', () => {
  it.each([
    ['America/New_York', 'It’s 11:00 there too.'],
    ['Asia/Kolkata', 'It’s 20:30 there.'],
    ['Australia/Sydney', 'It’s 2:00 there.'],
  ])('says what time it is in %s', (theirZone, text) => {
    expect(formatTimeThere(now, { zone, theirZone, formats: defaultFormats })).toBe(text)
  })
})
