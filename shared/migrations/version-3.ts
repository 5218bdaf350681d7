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

// Frozen once released. Until the first release, optional fields may still be added.

const localDateTime = z.string().regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)

const interview3 = interview.omit({ place: true, endedAt: true }).extend({
  location: line,
  cancelledAt: instant.nullable(),
  localStart: localDateTime.optional(),
  didNotHappen: z.enum(['they-did-not-call', 'they-called-it-off', 'user-could-not']).optional(),
})

const answer3 = answer.omit({ word: true }).extend({ outcome: answer.shape.word })

const theirPromise3 = theirPromise.omit({ word: true }).extend({ terms: theirPromise.shape.word })

const message = z.object({
  id,
  personId: id.nullable(),
  channel: z.enum(['email', 'phone', 'linkedin', 'text']),
  at: instant,
  recordedAt: instant,
  subject: line,
  text,
})

const card3 = card.omit({ deeds: true }).extend({
  interviews: z.array(interview3),
  answers: z.array(answer3),
  theirPromises: z.array(theirPromise3),
  actions: z.array(deed),
  appliedOn: date.optional(),
  agency: line.optional(),
  region: z.string().max(10).optional(),
  tags: z.array(line).optional(),
  isStarred: z.boolean().optional(),
  cvSent: line.optional(),
  messages: z.array(message).optional(),
})

const settings3 = settings.extend({
  tone: z.enum(['plain', 'formal']).optional(),
  dateFormat: z.string().max(40).optional(),
  timeFormat: z.enum(['24-hour', '12-hour']).optional(),
  defaultRegion: z.string().max(10).optional(),
  away: z.array(z.object({ from: date, until: date })).optional(),
})

const alertEntry3 = alertEntry1.extend({ deliveredAt: instant.nullable() })

const change3 = change1.omit({ deeds: true }).extend({
  cards: z.array(sides(card3).extend({ index: z.int().min(0) })),
  settings: sides(settings3).nullable(),
  actions: sides(z.array(deed)).nullable(),
})

/**
 * Renames what was stored under words of the first code, and makes room for the facts that the second edition of the
 * rules stores: they are optional, and kept as they are by a build that does not use them yet.
 */
const workspace3 = workspace2.omit({ deeds: true, zones: true }).extend({
  schemaVersion: z.literal(3),
  cards: z.array(card3),
  actions: z.array(deed),
  templates: z.array(templateCopy),
  settings: settings3,
  ledger: z.array(alertEntry3),
  lastChange: change3.nullable(),
  zoneHistory: z.array(z.object({ zone, until: instant })),
})

type Workspace2 = z.output<typeof workspace2>
type Card2 = Workspace2['cards'][number]
type Change2 = NonNullable<Workspace2['lastChange']>

/** Copies a record under new names for some keys; every other key keeps its name and its position. */
function renameKeys<T extends object, M extends Partial<Record<keyof T & string, string>>>(
  record: T,
  names: M,
) {
  const entries = Object.entries(record).map(([key, value]) => [names[key as keyof M] ?? key, value] as const)
  return Object.fromEntries(entries) as {
    [K in keyof T as K extends keyof M ? (M[K] extends string ? M[K] : K) : K]: T[K]
  }
}

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
