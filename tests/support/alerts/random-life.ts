import fc from 'fast-check'
import { type AlertService, createAlertService } from '../../../electron/services/alert-service.ts'
import { createEmitter } from '../../../electron/services/emitter.ts'
import { createPlanner } from '../../../electron/services/planner.ts'
import type { WorkspaceStore } from '../../../electron/store/workspace-store.ts'
import { assertNever } from '../../../shared/errors/assert-never.ts'
import type { Card } from '../../../shared/model/card.ts'
import type { EpochMs } from '../../../shared/model/scalars.ts'
import type { Workspace } from '../../../shared/model/workspace.ts'
import { pausedUntil } from '../../../shared/rules/alerts/pause.ts'
import { dueAlerts } from '../../../shared/rules/due-alerts.ts'
import { quietAt } from '../../../shared/rules/timing/quiet-hours.ts'
import { toEpoch, toIso } from '../../../shared/time/instant.ts'
import { testPorts } from '../app/test-ports.ts'
import { aCard } from '../builders/card.ts'
import { anInterview } from '../builders/interview.ts'
import { aPerson } from '../builders/person.ts'
import { aWorkspace, someSettings } from '../builders/workspace.ts'
import { type MemoryStore, memoryStore } from './memory-store.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const START = toEpoch('2026-03-02T14:00:00.000Z')
const ZONES = ['America/New_York', 'Europe/Berlin', 'Asia/Kolkata', 'Australia/Lord_Howe'] as const

/** What can happen to a machine and its user between two looks at the clock. */
export type Happening =
  | { readonly kind: 'time-passes' | 'clock-jumps'; readonly minutes: number }
  | { readonly kind: 'journey'; readonly zone: string }
  | { readonly kind: 'restart' | 'crash-before-notification' | 'crash-after-notification' }
  | { readonly kind: 'pause'; readonly pause: 'hour' | 'until-tomorrow' | 'no-longer' }

/** Some cards, and a life with them. */
export interface Life {
  readonly cards: readonly Card[]
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

const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 10, arbitrary: passing(fc.integer({ min: 1, max: 12 * 60 })) },
  { weight: 2, arbitrary: passing(fc.integer({ min: 1, max: 12 * 24 * 60 })) },
  {
    weight: 2,
    arbitrary: fc
      .integer({ min: -30 * 60, max: 30 * 60 })
      .map((minutes) => ({ kind: 'clock-jumps', minutes }) as const),
  },
  { weight: 1, arbitrary: fc.constantFrom(...ZONES).map((zone) => ({ kind: 'journey', zone }) as const) },
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
)

function passing(minutes: fc.Arbitrary<number>) {
  return minutes.map((some) => ({ kind: 'time-passes', minutes: some }) as const)
}

export const anyLife: fc.Arbitrary<Life> = fc
  .record({
    made: fc.array(cardOf, { minLength: 1, maxLength: 4 }),
    happenings: fc.array(happening, { minLength: 5, maxLength: 40 }),
  })
  .map(({ made, happenings }) => ({ cards: made.map(toCard), happenings }))

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

/** Lives through it with the real alert service, and answers what went wrong; nothing when all was well. */
export async function faultsOf({ cards, happenings }: Life): Promise<string[]> {
  const life = aLife(aWorkspace({ cards: [...cards], settings: someSettings({ discreet: true }) }))
  await life.look()
  for (const one of happenings) await life.live(one)
  return life.faults()
}

function aLife(workspace: Workspace) {
  const ports = testPorts(toIso(START), { notify: (alert) => handed(alert.title) })
  const faults: string[] = []
  let now: EpochMs = START
  let store: MemoryStore = memoryStore(workspace)
  let service: AlertService
  let crash: 'before' | 'after' | null = null
  let shown = 0
  let repeats = 0

  const zone = () => ports.clock.zone()
  const planner = () => createPlanner({ clock: ports.clock, holidays: () => ({}) })
  const open = () => {
    let made = 0
    service = createAlertService({
      store: store as unknown as WorkspaceStore,
      planner: planner(),
      ports,
      emitter: createEmitter((error) => faults.push(String(error))),
      newId: () => `entry-${store.current().ledger.length}-${made++}-${now}`,
    })
  }
  open()

  /** In discreet mode an alert says how many follow-ups it is about, and nothing else. */
  function handed(title: string): void {
    if (crash === 'before') return
    shown += Number.parseInt(title, 10)
    const alone = store.current().ledger.every((one) => one.shownAt !== null || one.step === 'debrief')
    if (quietAt(now, { settings: store.current().settings, zone: zone() }) && !alone)
      faults.push(`An alert came in quiet hours, at ${toIso(now)}`)
    if (pausedUntil(store.current().alertsPausedUntil, now) !== null) faults.push('An alert broke a pause')
    if (crash === 'after') store.die()
  }

  async function look(): Promise<void> {
    if (crash === 'before') {
      // The entry is written; the process dies before the notifier is reached.
      const { update } = store
      store.update = async (change) => {
        const result = await update(change)
        store.die()
        return result
      }
    }
    await service.scan()
    if (crash !== null) return
    const plan = planner().plan(store.current())
    const ledger = store.current().ledger.filter((entry) => entry.shownAt !== null)
    const { due } = dueAlerts({ plan, workspace: { ...store.current(), ledger }, zone: zone(), now })
    if (due.length > 0 && pausedUntil(store.current().alertsPausedUntil, now) === null)
      faults.push(`${due.length} due at ${toIso(now)} were not alerted`)
  }

  async function die(when: 'before' | 'after'): Promise<void> {
    crash = when
    now += HOUR
    ports.at(toIso(now))
    await look()
    crash = null
    // What was shown and not noted comes once more, at most.
    if (when === 'after') repeats += lines((entry) => entry.shownAt === null)
    store = store.reopened()
    open()
    await look()
  }

  const lines = (which: (entry: Workspace['ledger'][number]) => boolean) =>
    new Set(
      store
        .current()
        .ledger.filter(which)
        .map(({ key, firedAt }) => `${key} ${firedAt}`),
    ).size

  return {
    look,
    async live(one: Happening): Promise<void> {
      switch (one.kind) {
        case 'time-passes':
        case 'clock-jumps':
          now += one.minutes * MINUTE
          ports.at(toIso(now))
          return look()
        case 'journey':
          ports.travel(one.zone)
          return look()
        case 'restart':
          store = store.reopened()
          open()
          return look()
        case 'crash-before-notification':
          return die('before')
        case 'crash-after-notification':
          return die('after')
        case 'pause':
          await service.pause(one.pause)
          return look()
        default:
          return assertNever(one)
      }
    },
    faults(): string[] {
      const { ledger } = store.current()
      const names = ledger.map(({ key, alert, basis }) => `${key} ${alert} ${basis}`)
      if (new Set(names).size < names.length) faults.push('An alert was written down twice')
      for (const entry of ledger)
        if (toEpoch(entry.firedAt) < toEpoch(entry.plannedFor)) faults.push(`${entry.key} came too early`)
      const handedOver = lines((entry) => entry.shownAt !== null)
      if (shown < handedOver) faults.push(`${handedOver} were handed over, ${shown} were shown`)
      const given = lines(() => true)
      if (shown > given + repeats) faults.push(`${shown} were shown for ${given} and ${repeats} repeats`)
      return faults
    },
  }
}
