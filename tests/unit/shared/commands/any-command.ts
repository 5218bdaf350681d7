import fc from 'fast-check'
import type { CommandInput } from '#shared/commands/commands'
import { anAction } from '#tests/support/builders/action'
import { anAnswer } from '#tests/support/builders/answer'
import { aCard } from '#tests/support/builders/card'
import { anInterview } from '#tests/support/builders/interview'
import { aPerson } from '#tests/support/builders/person'
import { anOwnPromise, aPromise } from '#tests/support/builders/promise'
import { aWorkspace } from '#tests/support/builders/workspace'
import { now } from './a-context.ts'

const HOUR = 3_600_000
/** The id of the follow-up action that every card, and the board, starts with. */
const ACTION = 'd1'
const cardId = fc.constantFrom('a', 'b', 'c')
const cardIds = fc.array(cardId, { minLength: 1, maxLength: 3 })
const personId = fc.constantFrom('jane', 'tom', 'ines')
const interviewId = fc.constantFrom('i1', 'i2')
const BOARD_KEY = 'board/i1/keep-applying/1'
const cardKey = fc
  .tuple(cardId, interviewId, fc.constantFrom('thank-you/1', 'thank-you/1/jane', 'check-in/1'))
  .map((parts) => parts.join('/'))
const key = fc.oneof({ weight: 9, arbitrary: cardKey }, { weight: 1, arbitrary: fc.constant(BOARD_KEY) })

/** Names as people type and paste them, some of them broken; most are valid. */
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
/** Mostly instants around now, and sometimes the limits of what can be stored. */
const instant = fc
  .oneof(
    { weight: 8, arbitrary: fc.integer({ min: -30 * 24, max: 48 }).map((hours) => now + hours * HOUR) },
    fc.constantFrom(Date.parse('0000-01-01T00:00:00Z'), 0, Date.parse('9999-12-31T23:59:59Z')),
  )
  .map((at) => new Date(at).toISOString() as `${string}Z`)
const day = fc.constantFrom(
  '0000-01-01',
  '1970-01-01',
  '2026-03-02',
  '2026-03-06',
  '2026-03-20',
  '2026-03-31',
  '9999-12-31',
) as fc.Arbitrary<`${number}-${number}-${number}`>
/** Few ranges, so that some of them are removed again. The last one ends before it starts. */
const awayRange = fc.constantFrom(
  { from: '2026-03-06', until: '2026-03-09' },
  { from: '2026-03-09', until: '2026-03-20' },
  { from: '2026-03-31', until: '2026-03-02' },
) as fc.Arbitrary<Record<'from' | 'until', `${number}-${number}-${number}`>>
const position = fc.oneof(
  fc.constant({ at: 'top' as const }),
  fc.constant({ at: 'bottom' as const }),
  cardId.map((id) => ({ at: 'before' as const, id })),
)
const answerId = fc.constantFrom('r1', 'r2')
const offerId = fc.constantFrom('o1', 'o2')
const promiseId = fc.constantFrom('p1', 'p2')
const ownPromiseId = fc.constantFrom('w1', 'w2')
/** Every kind of answer and of promise. A kind that is valid for one command may be invalid for another. */
const outcome = fc.oneof(
  fc
    .constantFrom('no-decision', 'next-interview', 'rejected', 'offer', 'courtesy', 'no-date')
    .map((kind) => ({ kind })),
  fc.record({ kind: fc.constantFrom('new-date', 'call-on', 'decide-by', 'out-of-office'), date: day }),
)
/** Every kind of outcome of a call. */
const recordedOutcome = fc.oneof(
  fc.constantFrom('thanks', 'voicemail', 'nobody').map((kind) => ({ kind })),
  fc.record({ kind: fc.constant('not-yet'), getBackBy: fc.option(day) }),
  fc.record({ kind: fc.constantFrom('call-on', 'out-of-office'), date: day }),
  fc.record({ kind: fc.constant('offer'), answerBy: fc.option(day) }),
  fc.record({ kind: fc.constant('no'), reason: name }),
  fc.record({
    kind: fc.constant('next-interview'),
    interview: fc.option(
      fc.record({
        interviewId: fc.constantFrom('i2', 'i3'),
        kind: fc.constantFrom('phone', 'video', 'on-site', 'other'),
        start: instant,
      }),
    ),
  }),
)
const stage = fc.constantFrom('applied', 'phone-screen', 'interview', 'waiting', 'offer', 'closed')
const kind = fc.constantFrom('phone', 'video', 'on-site', 'other')
const channel = fc.constantFrom('email', 'phone', 'linkedin', 'text', null)
const copyId = fc.constantFrom('w1', 'w2', 'w3')
/** A wording; most are valid. */
const wording = {
  template: fc.constantFrom('check-in', 'voicemail'),
  tone: fc.constantFrom(null, 'plain', 'plain', 'plain'),
  form: fc.constantFrom(null, 'mail', 'mail', 'mail'),
  replaces: fc.constantFrom(null, 0, 1),
  name,
  subject: fc.constantFrom('Any news on {{theRole}}?', 'A question'),
  body: fc.constantFrom('{{greeting}}, any news?', 'Any news about {{company}}?', '{{greeting', ''),
}
const type = <T extends CommandInput['type']>(value: T) => fc.constant(value)

const frequentCommand = fc.oneof(
  fc.record({ type: type('add-card'), cardId, company: name, role: name, stage, person: name }),
  fc.record({
    type: type('edit-card'),
    cardId,
    changes: fc.record(
      {
        company: name,
        notes: name,
        zone: fc.constantFrom(null, 'Asia/Kolkata', 'Mars/Olympus'),
        country: fc.constantFrom(null, 'DE', 'US'),
        region: fc.constantFrom(null, 'BY', 'CA'),
        appliedOn: fc.option(day),
        agency: name,
        pay: name,
        payRange: name,
        source: name,
        workMode: fc.constantFrom(null, 'remote', 'hybrid', 'on-site'),
        cvSent: name,
        cvPath: fc.oneof(name, fc.constantFrom('/cv/optics.pdf', 'C:\\cv\\optics.pdf')),
        tags: fc.array(name, { maxLength: 3 }),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: type('set-star'), cardId, isStarred: fc.boolean() }),
  fc.record({ type: type('move-card'), cardId, stage, position }),
  fc.record({ type: type('move-card'), cardId, stage: fc.constant('waiting'), position }),
  fc.record({
    type: type('close-card'),
    cardId,
    position,
    reason: fc.constantFrom('rejected', 'accepted', 'declined', 'withdrawn', 'no-answer'),
    personId: fc.option(personId),
    channel,
    feedback: name,
    reconnect: fc.boolean(),
  }),
  fc.record(
    {
      type: type('close-cards'),
      cardIds,
      reason: fc.constantFrom('rejected', 'declined', 'withdrawn', 'no-answer'),
      position,
    },
    { requiredKeys: ['type', 'cardIds', 'reason'] },
  ),
  fc.record(
    { type: type('move-cards'), cardIds, stage, position },
    { requiredKeys: ['type', 'cardIds', 'stage'] },
  ),
  fc.record({ type: type('tag-cards'), cardIds, tag: name, isTagged: fc.boolean() }),
  fc.record({ type: type('order-cards'), order: fc.constantFrom('by-hand', 'by-date') }),
  fc.record({ type: type('restore-cards'), cardIds }),
  fc.record({ type: type('keep-in-touch'), cardId, personId, isKept: fc.boolean() }),
  fc.record({
    type: type('mark-notes-sent'),
    notes: fc.array(fc.record({ key, subject: name, text: name }), { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    type: type('edit-closing'),
    cardId,
    changes: fc.record(
      { personId: fc.option(personId), channel, feedback: name, reconnect: fc.boolean() },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: type('save-person'),
    cardId,
    personId,
    changes: fc.record(
      { name, title: name, addressAs: name, isContact: fc.boolean() },
      { requiredKeys: ['name'] },
    ),
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
    location: name,
  }),
  fc.record({
    type: type('miss-interview'),
    cardId,
    interviewId,
    reason: fc.constantFrom('they-did-not-call', 'they-called-it-off', 'user-could-not'),
    at: fc.option(instant),
    next: fc.option(fc.record({ interviewId: fc.constantFrom('i2', 'i3'), start: instant })),
  }),
  fc.record({ type: type('record-conversation'), cardId, kind: fc.option(kind) }),
  fc.record({
    type: type('record-message'),
    cardId,
    messageId: fc.constantFrom('m1', 'm2'),
    personId: fc.option(personId),
    channel,
    at: fc.option(instant),
    subject: name,
    text: name,
    noteKey: fc.option(key, { nil: undefined }),
  }),
  fc.record({ type: type('remove-message'), cardId, messageId: fc.constantFrom('m1', 'm2') }),
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
      fc.constant({ kind: 'no-date', theyCall: true }),
      day.map((date) => ({ kind: 'decide-by', date })),
    ),
    topics: fc.array(name, { maxLength: 2 }),
    challenge: name,
    strengths: name,
    learned: name,
    remarks: fc.option(
      fc.array(
        fc.record({
          personId: fc.option(personId),
          text: name,
          thought: fc.option(name, { nil: undefined }),
        }),
        { maxLength: 2 },
      ),
      {
        nil: undefined,
      },
    ),
    bring: fc.option(name, { nil: undefined }),
    ownPromises: fc.array(
      fc.record({ text: name, date: fc.option(day), personId: fc.option(personId, { nil: undefined }) }),
      { maxLength: 2 },
    ),
  }),
  fc.record({
    type: type('edit-interview-notes'),
    cardId,
    interviewId,
    changes: fc.record(
      { topics: fc.array(name, { maxLength: 2 }), challenge: name, strengths: name, learned: name },
      { requiredKeys: [] },
    ),
  }),
  fc.record({
    type: type('save-remark'),
    cardId,
    interviewId,
    personId: fc.option(personId),
    text: name,
    thought: fc.option(name, { nil: undefined }),
  }),
  fc.record({ type: type('save-would-bring'), cardId, wouldBring: fc.array(name, { maxLength: 3 }) }),
  fc.record({ type: type('remove-interview'), cardId, interviewId }),
  fc.record({
    type: type('record-answer'),
    cardId,
    answerId,
    outcome,
    personId: fc.option(personId),
    channel,
    at: fc.option(instant),
    note: name,
    phone: name,
  }),
  fc.record({
    type: type('edit-answer'),
    cardId,
    answerId,
    changes: fc.record({ outcome, at: instant, note: name }, { requiredKeys: [] }),
  }),
  fc.record({ type: type('remove-answer'), cardId, answerId }),
  fc.record({
    type: type('record-outcome'),
    cardId,
    key: fc.option(key),
    entryId: fc.constantFrom('r1', 'r2', 'r3', 'm2'),
    outcome: recordedOutcome,
    personId: fc.option(personId),
    channel,
    at: fc.option(instant),
    words: name,
    phone: name,
  }),
  // Most of those are refused for one of their many fields; this one seldom is.
  fc.record({
    type: type('record-outcome'),
    cardId,
    key: fc.constant(null),
    entryId: fc.constantFrom('r3', 'm3'),
    outcome: fc.constant({ kind: 'thanks' as const }),
    personId: fc.constant(null),
    channel: fc.constant(null),
    at: fc.constant(null),
    words: name,
    phone: fc.constant(''),
  }),
  fc.record({
    type: type('save-offer'),
    cardId,
    offerId,
    changes: fc.record({ at: instant, answerBy: fc.option(day), pay: name }, { requiredKeys: [] }),
  }),
  fc.record({
    type: type('withdraw-offer'),
    cardId,
    offerId,
    at: fc.option(instant),
    stage: fc.constantFrom('waiting', 'closed'),
  }),
  fc.record({
    type: type('save-their-promise'),
    cardId,
    promiseId,
    personId: fc.option(personId),
    terms: outcome,
  }),
  fc.record({ type: type('remove-their-promise'), cardId, promiseId }),
  fc.record({
    type: type('save-own-promise'),
    cardId,
    promiseId: ownPromiseId,
    text: name,
    personId: fc.option(personId),
    interviewId: fc.option(interviewId),
    date: fc.option(day),
  }),
  fc.record({ type: type('remove-own-promise'), cardId, promiseId: ownPromiseId }),
  fc.record({
    type: type('edit-follow-up-action'),
    cardId: fc.option(cardId),
    actionId: fc.constant(ACTION),
    changes: fc.record({ at: instant, channel }, { requiredKeys: [] }),
  }),
  fc.record({
    type: type('remove-follow-up-action'),
    cardId: fc.option(cardId),
    actionId: fc.constant(ACTION),
  }),
  fc.record({
    type: type('mark-sent'),
    key,
    kind: fc.constantFrom('sent', 'voicemail', 'rang'),
    at: fc.option(instant),
    channel,
    subject: name,
    text: name,
  }),
  fc.record({ type: type('skip-follow-up'), key }),
  fc.record({ type: type('snooze-follow-up'), key, until: fc.option(day) }),
  fc.record({ type: type('snooze-follow-up'), key, until: fc.constant(null), untilAt: instant }),
  fc.record({ type: type('dismiss-finding'), key, finding: name, isDismissed: fc.boolean() }),
  fc.record({ type: type('accept-nickname'), cardId, personId, nickname: name }),
  fc.record({
    type: type('link-person'),
    cardId,
    personId,
    sameAs: fc.option(fc.record({ cardId, personId }), { nil: null }),
  }),
  fc.record({
    type: type('choose-note'),
    key,
    template: fc.constantFrom(null, 'accept', 'check-in'),
    tone: fc.constantFrom(null, 'plain', 'formal'),
    wording: fc.option(fc.nat({ max: 3 })),
    personId: fc.option(personId),
    channel,
  }),
  fc.record({
    type: type('snooze-follow-ups'),
    keys: fc.array(key, { minLength: 1, maxLength: 3 }),
    until: fc.option(day),
  }),
  fc.record({ type: type('keep-draft'), key, draft: fc.option(fc.record({ subject: name, body: name })) }),
  fc.record({
    type: type('edit-settings'),
    changes: fc.record(
      {
        yourName: name,
        signature: name,
        discreet: fc.boolean(),
        alertTime: fc.constantFrom('09:00', '11:30', '22:00'),
        defaultCountry: fc.constantFrom(null, 'DE', 'US'),
        defaultRegion: fc.constantFrom(null, 'BY', 'CA'),
        applicationFollowUpDays: fc.constantFrom(0, 10, 31),
        leadMinutes: fc.constantFrom(0, 30, 1440),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ type: type('save-wording'), copyId, ...wording }),
  fc.record({ type: type('rename-wording'), copyId, name }),
  fc.record({ type: type('remove-wording'), copyId }),
  fc.record({
    type: type('import-wordings'),
    wordings: fc.array(fc.record(wording), { minLength: 1, maxLength: 3 }),
  }),
  fc.tuple(fc.constantFrom('add-away' as const, 'remove-away' as const), awayRange).map(([kind, range]) => ({
    type: kind,
    ...range,
  })),
)

/** Any command a page could send; most are valid. Deletions are rare, so that cards are left to act on. */
export const anyCommand = fc.oneof(
  { weight: 20, arbitrary: frequentCommand },
  { weight: 1, arbitrary: fc.record({ type: type('delete-card'), cardId }) },
  { weight: 1, arbitrary: fc.record({ type: type('delete-cards'), cardIds }) },
  { weight: 1, arbitrary: fc.record({ type: type('archive-search') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constantFrom('add-examples', 'remove-examples') }) },
)

/**
 * Three cards to act on, two of them at one employer. Each has one person, an answer, a promise and a phone
 * screen that ended half an hour ago.
 */
export const startWorkspace = aWorkspace({
  actions: [anAction({ id: ACTION, step: 'keep-applying', key: BOARD_KEY, kind: 'skipped' })],
  cards: ['a', 'b', 'c'].map((id, index) =>
    aCard({
      id,
      company: id === 'c' ? 'Halden & Frey' : 'Northwind Optics',
      rank: `a${index}`,
      people: [aPerson()],
      actions: [anAction({ id: ACTION, key: `${id}/i1/loop-in/1`, at: '2026-03-03T20:45:00.000Z' })],
      answers: [anAnswer({ id: 'r1', outcome: { kind: 'courtesy' }, at: '2026-03-03T20:50:00.000Z' })],
      theirPromises: [aPromise({ id: 'p1', interviewId: 'i1' })],
      ownPromises: [anOwnPromise({ id: 'w1', interviewId: 'i1' })],
      interviews: [anInterview({ id: 'i1', personIds: index === 0 ? [] : ['jane'] })],
    }),
  ),
})
