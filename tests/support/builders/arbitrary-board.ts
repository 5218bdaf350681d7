import fc from 'fast-check'
import type { Card } from '#shared/model/card'
import type { EpochMs, Id, IsoInstant, PlainDate, ZoneName } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import type { PlanInput } from '#shared/rules/plan-input'
import { anAnswer } from './answer.ts'
import { aCard } from './card.ts'
import { aClosing } from './closing.ts'
import { anInterview } from './interview.ts'
import { anOffer } from './offer.ts'
import { aPerson } from './person.ts'
import { aPlanInput } from './plan-input.ts'
import { anOwnPromise, aPromise } from './promise.ts'
import { someSettings } from './workspace.ts'

const HOUR = 3_600_000

/** The moment around which arbitrary boards take place; the clocks change near it in most zones. */
export const BASE_TIME: EpochMs = Date.parse('2026-03-23T12:00:00.000Z')

const zones: readonly ZoneName[] = [
  'America/New_York',
  'America/Los_Angeles',
  'Europe/Berlin',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Auckland',
]

/** Holidays near the base time. */
const holidays = { XA: ['2026-03-20', '2026-03-25', '2026-04-03', '2026-04-06'] as PlainDate[] }

const iso = (hours: number): IsoInstant => new Date(BASE_TIME + hours * HOUR).toISOString() as IsoInstant
const day = (days: number): PlainDate => iso(days * 24).slice(0, 10) as PlainDate

const anyHours = (from: number, to: number) => fc.integer({ min: from * 4, max: to * 4 }).map((n) => n / 4)
const anyDay = fc.integer({ min: -20, max: 20 }).map(day)

const anyPerson = (id: Id) =>
  fc
    .record({
      role: fc.constantFrom('interviewer', 'recruiter', 'assistant', 'colleague', 'other'),
      email: fc.constantFrom('', `${id}@example.com`),
      phone: fc.constantFrom('', '+1 555 0100'),
      preferredChannel: fc.constantFrom(null, 'email', 'phone', 'linkedin', 'text'),
      mayCall: fc.boolean(),
      doNotCall: fc.boolean(),
      doNotContact: fc.boolean(),
    })
    .map((fields) => aPerson({ id, name: `Person ${id}`, ...fields }))

const anyInterview = (id: Id) =>
  fc
    .record({
      kind: fc.constantFrom('phone', 'video', 'on-site', 'other'),
      start: anyHours(-500, 200).map(iso),
      durationMinutes: fc.constantFrom(30, 60, 240),
      personIds: fc.subarray(['p1', 'p2', 'p3']),
      status: fc.constantFrom('planned', 'planned', 'planned', 'cancelled', 'did-not-happen'),
      recordedAt: anyHours(-600, -500).map(iso),
    })
    .map((fields) => anInterview({ id, ...fields }))

const anyPromiseTerms = fc.oneof(
  fc.constant({ kind: 'no-date' } as const),
  anyDay.map((date) => ({ kind: 'decide-by', date }) as const),
  anyDay.map((date) => ({ kind: 'call-on', date }) as const),
)

const anyAnswerOutcome = fc.oneof(
  fc.constantFrom(
    { kind: 'no-decision' } as const,
    { kind: 'next-interview' } as const,
    { kind: 'courtesy' } as const,
    { kind: 'rejected' } as const,
  ),
  anyDay.map((date) => ({ kind: 'new-date', date }) as const),
  anyDay.map((date) => ({ kind: 'call-on', date }) as const),
  anyDay.map((date) => ({ kind: 'out-of-office', date }) as const),
)

/** A tuple of up to `max` arbitrary values, each with its own id. */
const anyList = <T>(arbitrary: (id: Id) => fc.Arbitrary<T>, max: number, name: string) =>
  fc
    .nat({ max })
    .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => arbitrary(`${name}${n + 1}`))))

const anyCard = (id: Id): fc.Arbitrary<Card> =>
  fc
    .record({
      company: fc.constantFrom('Northwind', 'NORTH-WIND', 'Contoso', 'Fabrikam'),
      stage: fc.constantFrom('applied', 'interview', 'waiting', 'waiting', 'offer'),
      pace: fc.constantFrom('standard', 'assertive'),
      country: fc.constantFrom(null, 'XA'),
      addedAt: anyHours(-600, -300).map(iso),
      people: fc.tuple(anyPerson('p1'), anyPerson('p2'), anyPerson('p3')),
      interviews: anyList(anyInterview, 3, 'i'),
      theirPromises: fc.array(
        fc
          .record({ interviewId: fc.constantFrom('i1', 'i2', 'i3'), terms: anyPromiseTerms })
          .map((fields) => aPromise(fields)),
        { maxLength: 2 },
      ),
      ownPromises: anyList(
        (own) => fc.option(anyDay).map((date) => anOwnPromise({ id: own, date, recordedAt: iso(-400) })),
        1,
        'o',
      ),
      answers: anyList(
        (answer) =>
          fc
            .record({ outcome: anyAnswerOutcome, at: anyHours(-450, -10).map(iso) })
            .map((fields) => anAnswer({ id: answer, recordedAt: fields.at, ...fields })),
        1,
        'a',
      ),
      offers: fc.oneof(
        { weight: 5, arbitrary: fc.constant([]) },
        {
          weight: 1,
          arbitrary: fc
            .record({
              at: anyHours(-100, -1).map(iso),
              answerBy: fc.option(anyDay),
              pay: fc.constantFrom('', '1'),
            })
            .map((fields) => [anOffer({ id: 'f1', ...fields })]),
        },
      ),
      closing: fc.oneof(
        { weight: 6, arbitrary: fc.constant(null) },
        {
          weight: 1,
          arbitrary: fc
            .record({
              reason: fc.constantFrom('rejected', 'withdrawn', 'accepted', 'declined'),
              reconnect: fc.boolean(),
            })
            .map((fields) => aClosing({ at: iso(-20), ...fields })),
        },
      ),
    })
    .map((fields) => aCard({ id, role: `Role ${id}`, ...(fields as Partial<Card>) }))

const anySettings: fc.Arbitrary<Settings> = fc
  .record({
    alertTime: fc.constantFrom('09:00', '12:30', '18:00'),
    quiet: fc.constantFrom(['21:00', '08:00'], ['22:30', '06:00'], ['20:00', '08:00'], ['00:00', '08:30']),
    thankYouLapseHours: fc.constantFrom(24, 72, 200),
    away: fc.constantFrom<Settings['away'][]>([], [{ from: '2026-03-24', until: '2026-03-27' }]),
    promiseGraceWorkingDays: fc.nat({ max: 3 }),
    maxUnanswered: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ quiet: [quietFrom, quietUntil], ...fields }) =>
    someSettings({
      ...fields,
      quietFrom: quietFrom as Settings['quietFrom'],
      quietUntil: quietUntil as Settings['quietUntil'],
    }),
  )

/** A board of up to six cards at three employers in one of six zones, planned as of `BASE_TIME`. */
export const anyBoard: fc.Arbitrary<PlanInput> = fc
  .record({
    cards: anyList(anyCard, 6, 'c').filter((cards) => cards.length > 0),
    settings: anySettings,
    zone: fc.constantFrom(...zones),
  })
  .map(({ cards, settings, zone }) =>
    aPlanInput({ cards, zone, holidays, now: BASE_TIME, workspace: { settings } }),
  )
