import { describe, expect, it } from 'vitest'
import { type TodayEntry, todayViewSchema } from '#shared/ipc/today-view'
import type { Card } from '#shared/model/card'
import type { Settings } from '#shared/model/settings'
import type { FollowUp } from '#shared/rules/follow-up'
import type { DateFormats } from '#shared/text/date-formats'
import { toToday } from '#shared/views/today/today'
import { anInterview } from '#tests/support/builders/interview'
import { epochIn } from '#tests/support/builders/local-time'
import { aPerson } from '#tests/support/builders/person'
import { aStep, at, aWaitingCard, planOf, zone } from '../a-board.ts'

const NOW = '2026-03-10 10:00'
const endOf = (day: string) => at(`${day} 23:59`) + 59_999

/** Puts hand-made follow-ups of one card, or of several, into a view. */
function view(
  followUps: readonly FollowUp[],
  options: {
    readonly cards?: readonly Card[]
    readonly wall?: string
    readonly settings?: Pick<Settings, 'away'>
    readonly formats?: DateFormats
  } = {},
) {
  const { cards = [aWaitingCard({ interviews: [] })], wall = NOW, settings = {}, formats } = options
  const byCard = new Map(
    cards.map((card) => [card.id, followUps.filter(({ cardId }) => cardId === card.id)] as const),
  )
  return toToday({
    plan: { followUps, byCard },
    cards,
    settings,
    now: at(wall),
    zone,
    ...(formats && { formats }),
  })
}

function describeEntry(entry: TodayEntry): string {
  const when = [entry.when, entry.since].filter(Boolean).join(' ')
  return `${when}: ${entry.title}${entry.isUrgent ? ' !' : ''}`
}

const describeAll = (entries: readonly TodayEntry[]) => entries.map(describeEntry)

const overdue = aStep('own-promise', {
  key: 'card-1/p/own-promise/1',
  dueAt: endOf('2026-03-08'),
  eventId: 'p',
})
const soon = aStep('thank-you', { dueAt: at('2026-03-10 11:00') })
const byEvening = aStep('call-back', { dueAt: endOf('2026-03-10') })
const byThursday = aStep('missed-interview', {
  alerts: [{ name: 'first', at: at('2026-03-09 09:00'), basis: '' }],
  dueAt: at('2026-03-12 12:00'),
})
const tonight = aStep('offer-details', {
  status: 'scheduled',
  opensAt: at('2026-03-10 18:00'),
  alerts: [{ name: 'first', at: at('2026-03-10 18:00'), basis: '' }],
})
const friday = aStep('offer-answer', {
  status: 'scheduled',
  opensAt: at('2026-03-13 09:00'),
  alerts: [{ name: 'first', at: at('2026-03-13 09:00'), basis: '' }],
})
const nextMonth = aStep('reconnect', {
  status: 'scheduled',
  opensAt: at('2026-04-13 09:00'),
  alerts: [{ name: 'first', at: at('2026-04-13 09:00'), basis: '' }],
})

describe('toToday', () => {
  it('puts what is overdue or due within hours into Now, the rest of the day into Today', () => {
    const { view: shown } = view([friday, tonight, byThursday, byEvening, soon, overdue, nextMonth])
    expect(describeAll(shown.now)).toEqual([
      'Overdue 2 days: Keep your promise to Jane Okafor !',
      'By 11:00: Thank Jane Okafor !',
    ])
    expect(describeAll(shown.today)).toEqual([
      'Today: Check in with Jane Okafor again',
      'By Thu: Ask Jane Okafor for a new time',
      'At 18:00: Fill in the offer',
    ])
    expect(describeAll(shown.week)).toEqual(['Fri 13: Answer Jane Okafor’s offer'])
    expect(shown).toMatchObject({ urgentCount: 2, dueCount: 4, interviewCount: 0 })
  })

  it('moves what is due at the end of the day into Now in the evening, and says when', () => {
    expect(view([byEvening]).changesAt).toBe(endOf('2026-03-10') - 6 * 3_600_000)
    const { view: shown } = view([byEvening], { wall: '2026-03-10 18:00' })
    expect(describeAll(shown.now)).toEqual(['Today: Check in with Jane Okafor again !'])
    expect(shown.today).toEqual([])
  })

  it('says from when on something is overdue on the same day', () => {
    const { view: shown } = view([soon], { wall: '2026-03-10 12:00' })
    expect(describeAll(shown.now)).toEqual(['Overdue since 11:00: Thank Jane Okafor !'])
  })

  it('follows the user’s clock and order of dates', () => {
    const formats = { order: 'month-day-year', clock: '12-hour', firstWeekday: 'sunday' } as const
    const far = aStep('missed-interview', {
      alerts: [{ name: 'first', at: at('2026-03-09 09:00'), basis: '' }],
      dueAt: endOf('2026-03-24'),
    })
    const { view: shown } = view([soon, far], {
      formats,
      settings: { away: [{ from: '2026-03-20', until: '2026-03-22' }] },
    })
    expect(describeAll([...shown.now, ...shown.today])).toEqual([
      'By 11:00 am: Thank Jane Okafor !',
      'By Mar 24: Ask Jane Okafor for a new time',
    ])
    expect(shown.away).toEqual(['Fri March 20 to Sun March 22'])
  })

  it('calls a call a call', () => {
    const call = aStep('check-in', { channel: 'phone', template: 'check-in-call' })
    const [line] = view([call]).view.today
    expect(line).toMatchObject({ title: 'Call Jane Okafor', action: 'call' })
    const [written] = view([aStep('check-in', { template: 'check-in' })]).view.today
    expect(written).toMatchObject({ title: 'Check in with Jane Okafor', action: 'write', canReply: true })
  })

  it('lists what is snoozed apart, with its end', () => {
    const snoozed = aStep('check-in', {
      status: 'snoozed',
      alerts: [{ name: 'snooze', at: at('2026-03-10 18:00'), basis: '' }],
    })
    const { view: shown } = view([snoozed])
    expect(shown.snoozed).toMatchObject([{ title: 'Check in with Jane Okafor', until: '18:00' }])
    expect([...shown.now, ...shown.today, ...shown.week]).toEqual([])
    expect(shown.dueCount).toBe(0)
  })

  it('says what comes next if nothing is due', () => {
    expect(view([nextMonth, friday]).view.next).toBe(
      'Answer Jane Okafor’s offer at Northwind Optics, on Friday at 9:00',
    )
    expect(view([]).view).toMatchObject({ now: [], today: [], week: [], waiting: [], next: null })
  })

  it('knows the evening and next Monday, on a Sunday too', () => {
    expect(view([]).view).toMatchObject({ eveningAt: at('2026-03-10 18:00'), nextWeek: '2026-03-16' })
    expect(view([], { wall: '2026-03-15 10:00' }).view.nextWeek).toBe('2026-03-16')
    expect(view([], { wall: '2026-03-16 10:00' }).view.nextWeek).toBe('2026-03-23')
  })

  it('matches the schema of the contract', () => {
    const { view: shown } = view([friday, tonight, byThursday, byEvening, soon, overdue])
    expect(todayViewSchema.parse(shown)).toEqual(shown)
  })
})

describe('toToday with interviews', () => {
  const people = [aPerson(), aPerson({ id: 'tom', name: 'Tom Wu' }), aPerson({ id: 'ada', name: 'Ada Lund' })]
  const video = anInterview({
    id: 'video',
    kind: 'video',
    start: '2026-03-10T18:00:00.000Z',
    durationMinutes: 45,
    personIds: ['jane', 'tom'],
    location: 'https://meet.example.com/abc',
  })
  const onSite = anInterview({
    id: 'on-site',
    kind: 'on-site',
    start: '2026-03-12T14:00:00.000Z',
    durationMinutes: 60,
    personIds: ['jane', 'tom', 'ada'],
    location: '1 Harbour Street',
  })
  const card = aWaitingCard({ stage: 'interview', people, interviews: [video, onSite] })
  const plan = (wall: string) => {
    const now = at(wall)
    return toToday({ plan: planOf([card], now), cards: [card], settings: {}, now, zone })
  }

  it('lists today’s before what can wait, with how to join, and puts the preparation into its line', () => {
    const { view: shown, changesAt } = plan(NOW)
    expect(shown.today[0]).toMatchObject({
      kind: 'interview',
      when: '14:00',
      since: '',
      title: 'Jane Okafor and Tom Wu',
      company: 'Northwind Optics',
      detail: 'Video, 45 min.',
      joinLink: 'https://meet.example.com/abc',
      isUrgent: false,
    })
    expect(shown.today[0]).toHaveProperty('prepareKey', expect.stringContaining('/video/prepare/'))
    expect(describeAll(shown.today)).toEqual(['14:00: Jane Okafor and Tom Wu'])
    expect(describeAll(shown.week)).toEqual([
      'Wed 11: Prepare for your interview with 3 people',
      'Thu 12 10:00: Jane Okafor and 2 more',
    ])
    expect(shown.interviewCount).toBe(1)
    expect(changesAt).toBe(at('2026-03-10 14:45'))
  })

  it('moves it into Now once the reminder to join is due, until it ends', () => {
    const { view: shown } = plan('2026-03-10 13:31')
    expect(describeAll(shown.now)).toEqual(['14:00: Jane Okafor and Tom Wu !'])
    expect(describeAll(plan('2026-03-10 14:44').view.today)).toEqual(['14:00: Jane Okafor and Tom Wu'])
    expect(plan('2026-03-10 14:45').view.interviewCount).toBe(0)
  })

  it.each([
    ['Europe/Berlin', 'Tue', '2026-03-10'],
    ['Asia/Kolkata', 'Tue', '2026-03-10'],
    ['Australia/Sydney', 'Wed', '2026-03-11'],
  ])('decides in %s what is today', (userZone, weekday, day) => {
    const toLocal = epochIn(userZone)
    const now = toLocal(`${day} 00:10`)
    const interview = anInterview({
      id: 'early',
      kind: 'phone',
      start: new Date(toLocal(`${day} 08:30`)).toISOString() as `${string}Z`,
      personIds: ['jane'],
    })
    const before = {
      ...interview,
      id: 'late',
      start: new Date(toLocal(`${day} 23:50`)).toISOString() as `${string}Z`,
    }
    const early = aWaitingCard({ stage: 'interview', interviews: [interview, before] })
    const { view: shown } = toToday({
      plan: { followUps: [], byCard: new Map() },
      cards: [early],
      settings: {},
      now,
      zone: userZone,
    })
    expect(describeAll(shown.today)).toEqual(['8:30: Jane Okafor', '23:50: Jane Okafor'])
    const dayBefore = toToday({
      plan: { followUps: [], byCard: new Map() },
      cards: [early],
      settings: {},
      now: toLocal(`${day} 00:00`) - 60_000,
      zone: userZone,
    }).view
    expect(dayBefore.today).toEqual([])
    expect(dayBefore.week.map(({ when }) => when.slice(0, 3))).toEqual([weekday, weekday])
  })
})

describe('toToday for those one waits for', () => {
  const waiting = aWaitingCard()
  const marco = aWaitingCard({
    id: 'card-2',
    company: 'Halden & Frey',
    people: [aPerson({ id: 'marco', name: 'Marco Ruiz', email: 'marco@example.com' })],
    interviews: [anInterview({ id: 'interview-2', start: '2026-03-05T20:00:00.000Z', personIds: ['marco'] })],
  })

  it('lists cards on schedule by when it is the user’s turn, and none with anything due', () => {
    const cards = [marco, waiting]
    const now = at('2026-03-09 08:30')
    const shown = toToday({ plan: planOf(cards, now), cards, settings: {}, now, zone }).view
    expect(shown.waiting.map(({ cardId, turn }) => [cardId, turn])).toEqual([
      ['card-1', 'Check in tomorrow.'],
      ['card-2', 'Check in on Thursday.'],
    ])
    expect(shown.waitingCount).toBe(2)
    const onDay7 = at('2026-03-10 10:00')
    const later = toToday({ plan: planOf(cards, onDay7), cards, settings: {}, now: onDay7, zone }).view
    expect(later.waiting.map(({ cardId }) => cardId)).toEqual(['card-2'])
  })

  it('leaves out a card as long as anything on it is due', () => {
    const afterTheCall = at('2026-03-03 17:00')
    const shown = toToday({
      plan: planOf([waiting], afterTheCall),
      cards: [waiting],
      settings: {},
      now: afterTheCall,
      zone,
    }).view
    expect(shown.dueCount).toBeGreaterThan(0)
    expect(shown.waiting).toEqual([])
  })

  it('counts the applications that nothing has come of, and the age of the oldest', () => {
    const applied = (id: string, appliedOn: `${number}-${number}-${number}`) =>
      aWaitingCard({ id, stage: 'applied', interviews: [], appliedOn })
    const { view: shown } = view([], {
      cards: [applied('a', '2026-03-01'), applied('b', '2026-03-09'), marco],
    })
    expect(shown.applications).toEqual({ count: 2, oldestDays: 9 })
  })
})
