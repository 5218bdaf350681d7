import fc from 'fast-check'
import type { Card } from '#shared/model/card'
import type { EpochMs } from '#shared/model/scalars'
import type { Settings } from '#shared/model/settings'
import type { Holidays } from '#shared/rules/plan-input'
import { toIso } from '#shared/time/instant'
import { anyBoard, BASE_TIME } from '../builders/arbitrary-board.ts'
import { aCard } from '../builders/card.ts'
import { anInterview } from '../builders/interview.ts'
import { aPerson } from '../builders/person.ts'
import { anyMove, type Move } from '../builders/play-moves.ts'
import { someSettings } from '../builders/workspace.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE

/** When every simulated life begins. */
export const START: EpochMs = BASE_TIME

const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const

/** Something that can happen to a machine or its user between two scans. */
export type LifeEvent =
  | { readonly kind: 'time-passes' | 'clock-jumps'; readonly minutes: number }
  | { readonly kind: 'journey'; readonly zone: string }
  | { readonly kind: 'restart' | 'crash-before-notification' | 'crash-after-notification' }
  | { readonly kind: 'pause'; readonly pause: 'hour' | 'until-tomorrow' | 'no-longer' }
  | { readonly kind: 'action'; readonly move: Move }
  | { readonly kind: 'news'; readonly pick: number; readonly of: News }

/** Something the user enters about a card. */
export type News = 'no' | 'offer' | 'offer-withdrawn' | 'interview' | 'interview-off' | 'own-promise'

/** Some cards, and what happens while the user works with them. */
export interface Life {
  readonly cards: readonly Card[]
  readonly settings: Settings
  readonly holidays: Holidays
  readonly events: readonly LifeEvent[]
}

const anyInterview = fc.record({
  hoursFromStart: fc.integer({ min: -24 * 20, max: 24 * 30 }),
  quarter: fc.integer({ min: 0, max: 3 }),
  kind: fc.constantFrom('phone', 'video', 'on-site', 'other'),
  zone: fc.constantFrom(...ZONES),
  debriefed: fc.boolean(),
})

const anyCard = fc.record({
  stage: fc.constantFrom('phone-screen', 'interview', 'waiting'),
  interviews: fc.array(anyInterview, { minLength: 1, maxLength: 3 }),
})

/** A board whose cards have one employer each and only interviews. */
const plainBoard = fc.array(anyCard, { minLength: 1, maxLength: 4 }).map((specs) => ({
  cards: specs.map(toCard),
  settings: someSettings(),
  holidays: {},
}))

/**
 * A board that can have every step: answers, offers, closings, promises, holidays, several cards per
 * employer.
 */
const fullBoard = anyBoard.map(({ workspace, holidays }) => ({
  cards: workspace.cards,
  settings: workspace.settings,
  holidays,
}))

function timePassing(maxMinutes: number) {
  return fc.integer({ min: 1, max: maxMinutes }).map((minutes) => ({ kind: 'time-passes' as const, minutes }))
}

const anyEvent: fc.Arbitrary<LifeEvent> = fc.oneof(
  { weight: 10, arbitrary: timePassing(12 * 60) },
  { weight: 2, arbitrary: timePassing(12 * 24 * 60) },
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
  { weight: 3, arbitrary: anyMove.map((move) => ({ kind: 'action' as const, move })) },
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
    events: fc.array(anyEvent, { minLength: 5, maxLength: 40 }),
  })
  .map(({ board, events }) => ({ ...board, events }))

function toCard(spec: typeof anyCard extends fc.Arbitrary<infer T> ? T : never, index: number): Card {
  const jane = aPerson({ id: `jane-${index}` })
  return aCard({
    id: `card-${index}`,
    company: `Company ${index}`,
    stage: spec.stage,
    people: [jane],
    interviews: spec.interviews.map(({ hoursFromStart, quarter, kind, zone, debriefed }, position) => {
      const start = START + hoursFromStart * HOUR + quarter * 15 * MINUTE
      return anInterview({
        id: `interview-${index}-${position}`,
        kind,
        zone,
        start: toIso(start),
        personIds: [jane.id],
        recordedAt: toIso(start - 24 * HOUR),
        debriefedAt: debriefed ? toIso(start + HOUR) : null,
      })
    }),
  })
}
