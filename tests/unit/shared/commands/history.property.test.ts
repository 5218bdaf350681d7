import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChange, changeBetween } from '#shared/commands/change'
import { type CommandInput, commandSchema } from '#shared/commands/commands'
import { isQuiet, runCommand } from '#shared/commands/run-command'
import { AppError } from '#shared/errors/app-error'
import type { Card } from '#shared/model/card'
import { type Change, changeSchema } from '#shared/model/change'
import { type Workspace, workspaceSchema } from '#shared/model/workspace'
import { aCard } from '../../../support/builders/card.ts'
import { anInterview } from '../../../support/builders/interview.ts'
import { aPerson } from '../../../support/builders/person.ts'
import { aWorkspace } from '../../../support/builders/workspace.ts'
import { aContext, now, zone } from './a-context.ts'

const HOUR = 3_600_000
const cardId = fc.constantFrom('a', 'b', 'c')
const personId = fc.constantFrom('jane', 'tom', 'ines')
const interviewId = fc.constantFrom('i1', 'i2')
const key = fc
  .tuple(cardId, interviewId, fc.constantFrom('thank-you/1', 'thank-you/1/jane', 'check-in/1'))
  .map((parts) => parts.join('/'))

/** Names as people type, paste and break them; most of them fit. */
const name = fc.constantFrom(
  'Northwind Optics',
  'Halden & Frey',
  'Jane Okafor',
  'coating',
  'a calm hand',
  'Brightwater',
  '',
  '   ',
  'x'.repeat(200),
  'x'.repeat(10_000),
  '👩‍👩‍👧‍👦 & Söhne',
  'שלום עולם',
  '\u202eevil\u0000\u001b[31m',
  '{{constructor}}',
  '__proto__',
)
/** Around now, and now and then as far away as a stored instant can be. */
const instant = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: -30 * 24, max: 48 }).map((hours) => now + hours * HOUR) },
    fc.constantFrom(Date.parse('0000-01-01T00:00:00Z'), 0, Date.parse('9999-12-31T23:59:59Z')),
  )
  .map((at) => new Date(at).toISOString() as `${string}Z`)
const day = fc.constantFrom(
  '0000-01-01',
  '1970-01-01',
  '2026-03-06',
  '2026-03-31',
  '9999-12-31',
) as fc.Arbitrary<`${number}-${number}-${number}`>
const place = fc.oneof(
  fc.constant({ at: 'top' as const }),
  fc.constant({ at: 'bottom' as const }),
  cardId.map((id) => ({ at: 'before' as const, id })),
)
const stage = fc.constantFrom('applied', 'phone-screen', 'interview', 'waiting', 'offer', 'closed')
const kind = fc.constantFrom('phone', 'video', 'on-site', 'other')
const channel = fc.constantFrom('email', 'phone', null)
const type = <T extends CommandInput['type']>(value: T) => fc.constant(value)

const anyCommand = fc.oneof(
  fc.record({ type: type('add-card'), cardId, company: name, role: name, stage, person: name }),
  fc.record({
    type: type('edit-card'),
    cardId,
    changes: fc.record(
      { company: name, notes: name, zone: fc.constantFrom(null, 'Asia/Kolkata', 'Mars/Olympus') },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: type('move-card'), cardId, stage, place }),
  fc.record({ type: type('move-card'), cardId, stage: fc.constant('waiting'), place }),
  fc.record({
    type: type('close-card'),
    cardId,
    place,
    reason: fc.constantFrom('rejected', 'accepted', 'declined', 'withdrawn', 'no-answer'),
    personId: fc.option(personId),
    channel,
    feedback: name,
    reconnect: fc.boolean(),
  }),
  fc.record({
    type: type('save-person'),
    cardId,
    personId,
    changes: fc.record({ name, title: name, isContact: fc.boolean() }, { requiredKeys: ['name'] }),
  }),
  fc.record({ type: type('remove-person'), cardId, personId }),
  fc.record({
    type: type('save-interview'),
    cardId,
    interviewId,
    kind,
    start: instant,
    durationMinutes: fc.constantFrom(null, 0, 30, 10_080),
    zone: fc.constantFrom(null, 'Europe/Berlin', 'nowhere'),
    personIds: fc.array(personId, { maxLength: 3 }),
    place: name,
  }),
  fc.record({
    type: type('cancel-interview'),
    cardId,
    interviewId,
    as: fc.constantFrom('cancelled', 'did-not-happen'),
  }),
  fc.record({
    type: type('debrief-interview'),
    cardId,
    interviewId,
    kind,
    endedAt: instant,
    people: fc.array(fc.record({ id: personId, name }), { maxLength: 3 }),
    promise: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: 'no-date' }),
      day.map((date) => ({ kind: 'decide-by', date })),
    ),
    topics: fc.array(name, { maxLength: 2 }),
    challenge: name,
    strengths: name,
    learned: name,
    ownPromises: fc.array(fc.record({ text: name, date: fc.option(day) }), { maxLength: 2 }),
  }),
  fc.record({
    type: type('mark-sent'),
    key,
    as: fc.constantFrom('sent', 'voicemail', 'rang'),
    at: fc.option(instant),
    channel,
    subject: name,
    text: name,
  }),
  fc.record({ type: type('skip-follow-up'), key }),
  fc.record({ type: type('snooze-follow-up'), key, until: fc.option(day) }),
  fc.record({ type: type('keep-draft'), key, draft: fc.option(fc.record({ subject: name, body: name })) }),
  fc.record({
    type: type('edit-settings'),
    changes: fc.record(
      { yourName: name, discreet: fc.boolean(), alertTime: fc.constantFrom('09:00', '22:00') },
      { requiredKeys: [] },
    ),
  }),
)

/** Deleting seldom, so that there is something left to act on. */
const aCommand = fc.oneof(
  { weight: 20, arbitrary: anyCommand },
  { weight: 1, arbitrary: fc.record({ type: type('delete-card'), cardId }) },
)

/** Three cards to act on, each with Jane and a phone screen that ended half an hour ago. */
const start = aWorkspace({
  cards: ['a', 'b', 'c'].map((id, index) =>
    aCard({
      id,
      rank: `a${index}`,
      people: [aPerson()],
      interviews: [anInterview({ id: 'i1', personIds: index === 0 ? [] : ['jane'] })],
    }),
  ),
})

interface Told {
  readonly workspaces: readonly Workspace[]
  readonly changes: readonly Change[]
}

/** Runs what can be run, as the app does, and keeps every workspace on the way that undo can lead back to. */
function runAll(inputs: readonly unknown[], skipsDrafts: boolean): Told {
  let workspace: Workspace = start
  const workspaces = [workspace]
  const changes: Change[] = []
  let count = 0
  const newId = () => `new-${++count}`
  for (const input of inputs) {
    const parsed = commandSchema.safeParse(input)
    if (!parsed.success || (skipsDrafts && isQuiet(parsed.data))) continue
    try {
      const context = aContext(workspace, { newId, zone, now: now + changes.length * HOUR })
      const { workspace: next, label } = runCommand(workspace, parsed.data, context)
      const told = { id: newId(), at: new Date(context.now).toISOString() as `${string}Z`, label }
      if (!isQuiet(parsed.data)) {
        changes.push(changeBetween(workspace, next, told))
        workspaces.push(next)
      }
      workspace = next
    } catch (error) {
      if (!(error instanceof AppError)) throw error
    }
  }
  return { workspaces: [...workspaces.slice(0, -1), workspace], changes }
}

const stored = (workspace: Workspace) => workspaceSchema.parse(JSON.parse(JSON.stringify(workspace)))
const withoutDrafts = (cards: readonly Card[]) => cards.map((card) => ({ ...card, drafts: [] }))

describe('any sequence of commands', () => {
  const inputs = fc.array(aCommand, { minLength: 5, maxLength: 40, size: 'max' })

  it('leaves a workspace that can be stored and read again as it is', () => {
    fc.assert(
      fc.property(inputs, (sequence) => {
        const { workspaces, changes } = runAll(sequence, false)
        const last = workspaces.at(-1)
        expect(last && stored(last)).toEqual(last)
        for (const change of changes) expect(changeSchema.parse(change)).toEqual(change)
      }),
      { numRuns: 300 },
    )
  })

  it('can be undone step by step to the beginning, and done again step by step to the end', () => {
    fc.assert(
      fc.property(inputs, (sequence) => {
        const { workspaces, changes } = runAll(sequence, true)
        let workspace = workspaces.at(-1) as Workspace
        for (const [index, change] of [...changes.entries()].reverse()) {
          workspace = applyChange(workspace, change, 'undo')
          expect(workspace).toEqual(workspaces[index])
        }
        for (const [index, change] of changes.entries()) {
          workspace = applyChange(workspace, change, 'redo')
          expect(workspace).toEqual(workspaces[index + 1])
        }
      }),
      { numRuns: 300 },
    )
  })

  it('undoes and redoes around drafts, which belong to no step', () => {
    fc.assert(
      fc.property(inputs, (sequence) => {
        const { workspaces, changes } = runAll(sequence, false)
        const end = workspaces.at(-1) as Workspace
        const begun = changes.reduceRight((at, change) => applyChange(at, change, 'undo'), end)
        expect(withoutDrafts(begun.cards)).toEqual(start.cards)
        const again = changes.reduce((at, change) => applyChange(at, change, 'redo'), begun)
        expect(withoutDrafts(again.cards)).toEqual(withoutDrafts(end.cards))
      }),
      { numRuns: 200 },
    )
  })
})
