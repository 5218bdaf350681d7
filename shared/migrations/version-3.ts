import { z } from 'zod'
import type { Version } from './version.ts'
import {
  alertEntry1,
  answer,
  card,
  change1,
  date,
  deed,
  id,
  instant,
  interview,
  line,
  settings,
  sides,
  templateCopy,
  text,
  theirPromise,
  zone,
} from './version-1.ts'
import { workspace2 } from './version-2.ts'

// This schema is frozen with the first release that contains it. Before that, optional fields may still be
// added.

/** Copies a record and renames some of its keys. The other keys and the order of all keys are the same. */
function renameKeys<T extends object, M extends Partial<Record<keyof T & string, string>>>(
  record: T,
  names: M,
) {
  const entries = Object.entries(record).map(([key, value]) => [names[key as keyof M] ?? key, value] as const)
  return Object.fromEntries(entries) as {
    [K in keyof T as K extends keyof M ? (M[K] extends string ? M[K] : K) : K]: T[K]
  }
}

const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)

const interview3 = z.object({
  ...renameKeys(interview.shape, { place: 'location', endedAt: 'cancelledAt' } as const),
  localStart: localDateTime.optional(),
  didNotHappen: z.enum(['they-did-not-call', 'they-called-it-off', 'user-could-not']).optional(),
  remarks: z.array(z.object({ personId: id.nullable(), text: line, thought: line.optional() })).optional(),
})

const channel = z.enum(['email', 'phone', 'linkedin', 'text'])

const step = z.enum([
  'application-follow-up',
  'schedule-interview',
  'prepare',
  'join',
  'missed-interview',
  'debrief',
  'thank-you',
  'loop-in',
  'own-promise',
  'check-in',
  'call-back',
  'second-check-in',
  'stay-in-touch',
  'rejection-thanks',
  'reconnect',
  'farewell',
  'withdraw',
  'acceptance-news',
  'offer-thanks',
  'offer-details',
  'offer-answer',
  'tell-others',
  'keep-applying',
])

const tone = z.enum(['plain', 'formal'])

const templateCopy3 = templateCopy.extend({
  id: z.enum([
    'application-follow-up',
    'application-call',
    'ask-for-the-date',
    'missed-they-did-not-call',
    'missed-they-called-it-off',
    'missed-user-could-not',
    'missed-interview-call',
    'offer-call',
    'offer-in-hand-call',
    'farewell-call',
    'thank-you-call',
    'thank-you-visit',
    'late-thanks-check-in',
    'loop-in-recruiter',
    'loop-in-contact',
    'check-in',
    'check-in-promise',
    'check-in-call',
    'voicemail',
    'gatekeeper',
    'second-check-in',
    'call-back-call',
    'set-the-date',
    'stay-in-touch',
    'offer-in-hand',
    'rejection-thanks',
    'rejection-call',
    'offer-thanks',
    'ask-for-time',
    'decline',
    'withdraw',
    'reschedule',
    'call-back',
    'as-promised',
    'accept',
    'acceptance-news',
    'reconnect',
    'reconnect-call',
  ]),
  copyId: id.optional(),
  name: line.optional(),
  tone: tone.optional(),
  form: z.enum(['mail', 'short']).optional(),
  replaces: z.int().min(0).max(99).optional(),
})

const action3 = deed.extend({ step, channel: channel.nullable(), untilAt: instant.optional() })

const person3 = card.shape.people.element.extend({
  preferredChannel: channel.nullable(),
  addressAs: line.optional(),
  nicknames: z.array(line).optional(),
  keepInTouch: z.boolean().optional(),
  sameAs: id.optional(),
})

const closing3 = card.shape.closing.unwrap().extend({ channel: channel.nullable() })

const answer3 = z.object({
  ...renameKeys(answer.shape, { word: 'outcome' } as const),
  outcome: z.discriminatedUnion('kind', [
    ...answer.shape.word.options,
    z.object({ kind: z.literal('out-of-office'), date }),
  ]),
  channel: channel.nullable(),
})

const [decideBy, callOn, noDate] = theirPromise.shape.word.options

const theirPromise3 = z.object({
  ...renameKeys(theirPromise.shape, { word: 'terms' } as const),
  terms: z.discriminatedUnion('kind', [
    decideBy,
    callOn,
    noDate.extend({ theyCall: z.boolean().optional() }),
  ]),
})

const message = z.object({
  id,
  personId: id.nullable(),
  channel,
  at: instant,
  recordedAt: instant,
  subject: line,
  text,
})

const card3 = z.object({
  ...renameKeys(card.shape, { deeds: 'actions' } as const),
  people: z.array(person3),
  interviews: z.array(interview3),
  theirPromises: z.array(theirPromise3),
  answers: z.array(answer3),
  closing: closing3.nullable(),
  actions: z.array(action3),
  appliedOn: date.optional(),
  agency: line.optional(),
  region: z.string().max(10).optional(),
  archivedAt: instant.optional(),
  tags: z.array(line).optional(),
  isStarred: z.boolean().optional(),
  cvSent: line.optional(),
  cvPath: z.string().max(4096).optional(),
  pay: line.optional(),
  payRange: line.optional(),
  source: line.optional(),
  workMode: z.enum(['remote', 'hybrid', 'on-site']).optional(),
  messages: z.array(message).optional(),
  dismissedFindings: z
    .array(z.object({ key: z.string().min(1).max(400), findings: z.array(line) }))
    .optional(),
  wouldBring: z.array(line).optional(),
  noteChoices: z
    .array(
      z.object({
        key: z.string().min(1).max(400),
        template: templateCopy3.shape.id.optional(),
        tone: tone.optional(),
        wording: z.int().min(0).max(99).optional(),
        personId: id.optional(),
        channel: channel.optional(),
      }),
    )
    .optional(),
})

const settings3 = settings.extend({
  applicationFollowUpDays: z.int().min(0).max(30).optional(),
  leadMinutes: z
    .int()
    .min(0)
    .max(24 * 60)
    .optional(),
  tone: tone.optional(),
  greeting: z.enum(['hi', 'hello']).optional(),
  closing: z.enum(['best', 'thanks', 'kind-regards']).optional(),
  signature: text.optional(),
  dateFormat: z.string().max(40).optional(),
  timeFormat: z.enum(['24-hour', '12-hour']).optional(),
  firstWeekday: z.enum(['monday', 'saturday', 'sunday']).optional(),
  defaultRegion: z.string().max(10).optional(),
  away: z.array(z.object({ from: date, until: date })).optional(),
  cardOrder: z.enum(['by-hand', 'by-date']).optional(),
})

const alertEntry3 = z.object({ ...alertEntry1.shape, step, deliveredAt: instant.nullable() })

const change3 = z.object({
  ...renameKeys(change1.shape, { deeds: 'actions' } as const),
  cards: z.array(sides(card3).extend({ index: z.int().min(0) })),
  settings: sides(settings3).nullable(),
  templates: sides(z.array(templateCopy3)).nullable(),
  actions: sides(z.array(action3)).nullable(),
})

/**
 * The workspace of version 3. It renames fields so that they agree with GLOSSARY.md, and adds the optional
 * fields of the second edition of the rules (docs/rules.md). A build that does not use those fields yet
 * stores them unchanged.
 */
const workspace3 = z.object({
  ...renameKeys(workspace2.shape, { deeds: 'actions', zones: 'zoneHistory' } as const),
  schemaVersion: z.literal(3),
  cards: z.array(card3),
  actions: z.array(action3),
  templates: z.array(templateCopy3),
  settings: settings3,
  ledger: z.array(alertEntry3),
  lastChange: change3.nullable(),
  zoneHistory: z.array(z.object({ zone, until: instant })),
})

type Workspace2 = z.output<typeof workspace2>
type Card2 = Workspace2['cards'][number]
type Change2 = NonNullable<Workspace2['lastChange']>

function upgradeCard(older: Card2): z.input<typeof card3> {
  return {
    ...renameKeys(older, { deeds: 'actions' } as const),
    interviews: older.interviews.map((interview) =>
      renameKeys(interview, { place: 'location', endedAt: 'cancelledAt' } as const),
    ),
    answers: older.answers.map((answer) => renameKeys(answer, { word: 'outcome' } as const)),
    theirPromises: older.theirPromises.map((promise) => renameKeys(promise, { word: 'terms' } as const)),
  }
}

function upgradeChange(older: Change2): z.input<typeof change3> {
  return {
    ...renameKeys(older, { deeds: 'actions' } as const),
    cards: older.cards.map(({ before, after, index }) => ({
      before: before && upgradeCard(before),
      after: after && upgradeCard(after),
      index,
    })),
  }
}

export const version3: Version = {
  schema: workspace3,
  upgrade: (older: Workspace2): z.input<typeof workspace3> => ({
    ...renameKeys(older, { deeds: 'actions', zones: 'zoneHistory' } as const),
    schemaVersion: 3,
    cards: older.cards.map(upgradeCard),
    ledger: older.ledger.map((entry) => renameKeys(entry, { shownAt: 'deliveredAt' } as const)),
    lastChange: older.lastChange && upgradeChange(older.lastChange),
  }),
}
