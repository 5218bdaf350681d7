import fc from 'fast-check'
import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import type { Holidays } from '#shared/rules/plan-input'
import { toIso } from '#shared/time/instant'
import { anyBoard, BASE } from '../builders/arbitrary-board.ts'
import { aCard } from '../builders/card.ts'
import { anInterview } from '../builders/interview.ts'
import { aPerson } from '../builders/person.ts'
import { anyMove, type Move } from '../builders/play.ts'
import { someSettings } from '../builders/workspace.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When every life begins. */
export const START: EpochMs = BASE

const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const

/** What can happen to a machine and its user between two looks at the clock. */
export type Happening =
  | { readonly kind: 'time-passes' | 'clock-jumps'; readonly minutes: number }
  | { readonly kind: 'journey'; readonly zone: string }
  | { readonly kind: 'restart' | 'crash-before-notification' | 'crash-after-notification' }
  | { readonly kind: 'pause'; readonly pause: 'hour' | 'until-tomorrow' | 'no-longer' }
  | { readonly kind: 'deed'; readonly move: Move }
  | { readonly kind: 'news'; readonly pick: number; readonly of: News }

/** What the user enters about a card. */
export type News = 'no' | 'offer' | 'offer-withdrawn' | 'interview' | 'interview-off' | 'own-promise'

/** Some cards, and a life with them. */
export interface Life {
  readonly cards: readonly Card[]
  readonly settings: Settings
  readonly holidays: Holidays
  readonly happenings: readonly Happening[]
}

const interviewOf = fc.record({
  hoursFromStart: fc.integer({ min: -24 * 20, max: 24 * 30 }),
  quarter: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('phone', 'video', 'on-site', 'other'),
  zone: fc.constantFrom(...ZONES),
  debriefed: fc.boolean(),
})

const cardOf = fc.record({
  stage: fc.constantFrom('phone-screen', 'interview', 'waiting'),
  interviews: fc.array(interviewOf, { minLength: 1, maxLength: 3 }),
})

/** One employer each, and nothing on the cards but conversations. */
const plainBoard = fc.array(cardOf, { minLength: 1, maxLength: 4 }).map((made) => ({
  cards: made.map(toCard),
  settings: someSettings(),
  holidays: {},
}))

/** Every step there is: answers, offers, closings, promises, holidays, and employers with several cards. */
const fullBoard = anyBoard.map(({ workspace, holidays }) => ({
  cards: workspace.cards,
  settings: workspace.settings,
  holidays,
}))

function passing(most: number) {
  return fc.integer({ min: 1, max: most }).map((minutes) => ({ kind: 'time-passes' as const, minutes }))
}

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 10, arbitrary: passing(12 * 60) },
  { weight: 2, arbitrary: passing(12 * 24 * 60) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -30 * 60, max: 30 * 60 })
      .map((minutes) => ({ kind: 'clock-jumps' as const, minutes })),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...ZONES).map((zone) => ({ kind: 'journey' as const, zone })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('restart', 'crash-before-notification', 'crash-after-notification'),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('pause' as const),
      pause: fc.constantFrom('hour', 'until-tomorrow', 'no-longer'),
    }),
  },
  { weight: 3, arbitrary: anyMove.map((move) => ({ kind: 'deed' as const, move })) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('news' as const),
      pick: fc.nat({ max: 5 }),
      of: fc.constantFrom('no', 'offer', 'offer-withdrawn', 'interview', 'interview-off', 'own-promise'),
    }),
  },
)

export const anyLife: fc.Arbitrary<Life> = fc
  .record({
    board: fc.oneof({ weight: 1, arbitrary: plainBoard }, { weight: 2, arbitrary: fullBoard }),
    happenings: fc.array(happening, { minLength: 5, maxLength: 40 }),
  })
  .map(({ board, happenings }) => ({ ...board, happenings }))

function toCard(made: typeof cardOf extends fc.Arbitrary<infer T> ? T : never, index: number): Card {
  const jane = aPerson({ id: `jane-${index}` })
  return aCard({
    id: `card-${index}`,
    company: `Company ${index}`,
    stage: made.stage,
    people: [jane],
    interviews: made.interviews.map((one, place) => {
      const start = START + one.hoursFromStart * HOUR + one.quarter * 15 * MINUTE
      return anInterview({
        id: `interview-${index}-${place}`,
        kind: one.kind,
        zone: one.zone,
        start: toIso(start),
        personIds: [jane.id],
        recordedAt: toIso(start - 24 * HOUR),
        debriefedAt: one.debriefed ? toIso(start + HOUR) : null,
      })
    }),
  })
}
