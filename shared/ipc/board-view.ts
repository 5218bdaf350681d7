import { z } from 'zod'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { cardOrders } from '../model/settings.ts'
import { stageSchema } from '../model/stage-schema.ts'
import { clocks, dateOrders, firstWeekdays } from '../text/date-formats.ts'
import { todayViewSchema } from './today-view.ts'

/**
 * How urgent a line is: `now` and `late` need the user, `wait` needs the employer, and `plain` needs nobody.
 */
export const toneSchema = z.enum(['plain', 'wait', 'now', 'late'])
export type Tone = z.infer<typeof toneSchema>

/** The wait timeline: the thin line of days on a waiting card, from 0 to 10. */
const waitTimelineSchema = z.object({
  /** The whole days since day 0, the day of the conversation; 10 or more fill the line. */
  day: z.int().min(0),
  /**
   * The day that is marked: the promised day (`promise`), or the day on which the user's turn comes (`turn`).
   */
  targetDay: z.int().min(0),
  targetKind: z.enum(['turn', 'promise']),
})

/** A card as the board shows it. */
export const boardCardSchema = z.object({
  id: idSchema,
  company: z.string(),
  role: z.string(),
  stage: stageSchema,
  rank: z.string(),
  /** "Jane Okafor, Tom Wu" or "3 people"; empty if no person is named. */
  people: z.string(),
  next: z.object({
    text: z.string(),
    tone: toneSchema,
    /** The key of the follow-up that the text is about; null if it is about no follow-up. */
    key: z.string().nullable(),
  }),
  /** What the card can be filtered by; a field is missing if the card has no such fact. */
  tags: z.array(z.string()).optional(),
  isStarred: z.boolean().optional(),
  source: z.string().optional(),
  /** The names of the recruiters, and of the agency. */
  recruiters: z.array(z.string()).optional(),
  /** The day by which the column sorts, for example that of the next interview; missing if the card has none. */
  day: plainDateSchema.optional(),
  /** Null if the card does not wait for an answer. */
  waitTimeline: waitTimelineSchema.nullable(),
})

export type BoardCard = Readonly<z.infer<typeof boardCardSchema>>
export type WaitTimelineView = Readonly<z.infer<typeof waitTimelineSchema>>

/** One proposal of Today, besides the follow-ups. */
const proposalLineSchema = z.discriminatedUnion('kind', [
  /** Closes the cards on which no answer came. */
  z.object({
    kind: z.literal('no-answer'),
    cardIds: z.array(idSchema),
    title: z.string(),
    detail: z.string(),
  }),
  /** Asks what became of an offer that can no longer be answered. */
  z.object({ kind: z.literal('passed-offer'), cardId: idSchema, title: z.string(), detail: z.string() }),
  /** Asks, card by card, for the conversations after which cards in Waiting wait. */
  z.object({
    kind: z.literal('no-conversation'),
    cardIds: z.array(idSchema).min(1),
    title: z.string(),
    detail: z.string(),
  }),
  /** Opens what is left to do after a job was accepted. */
  z.object({ kind: z.literal('ending'), cardId: idSchema, title: z.string(), detail: z.string() }),
])

export type ProposalLine = Readonly<z.infer<typeof proposalLineSchema>>

/** The labels of the changes that Undo and Redo would reverse or repeat; each is null if no change can be. */
const historySchema = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })

/** The search that was put away last. */
const archiveSummarySchema = z.object({
  /** How many cards are archived in all. */
  count: z.int().min(1),
  /** When the last of them was: "today", "on Tuesday 10 March". */
  archivedOn: z.string(),
  /** The company whose job the user accepted; null if they did not say so, or a month has passed. */
  joined: z.string().nullable(),
})
export type ArchiveSummary = Readonly<z.infer<typeof archiveSummarySchema>>

/** The frame of the board: everything it shows besides the cards. */
const boardFrameSchema = z.object({
  today: plainDateSchema,
  /** How the page shows dates and times, and in which form the user types them. */
  formats: z.object({
    order: z.enum(dateOrders),
    clock: z.enum(clocks),
    firstWeekday: z.enum(firstWeekdays),
  }),
  /** The order of the cards in each column. */
  order: z.enum(cardOrders),
  /** What was put away, if every card of the board was; null otherwise, and for a workspace without cards. */
  archive: archiveSummarySchema.nullable(),
  /** What Today proposes besides the follow-ups. */
  proposals: z.array(proposalLineSchema),
  /** What Today shows. The strip above the board has its first lines. */
  agenda: todayViewSchema,
  history: historySchema,
})

/**
 * Counts the changes of the board: each `board.changed` event has the next number. If a page misses a number,
 * it must request the snapshot again.
 */
const seqSchema = z.int().min(0)

/** The whole board. Only events with a higher `seq` than the snapshot's come after it. */
export const boardSnapshotSchema = boardFrameSchema.extend({
  seq: seqSchema,
  cards: z.array(boardCardSchema),
})

/** The difference from the board at the previous sequence number. */
export const boardChangeSchema = z.object({
  seq: seqSchema,
  /** Null if nothing besides the cards has changed. */
  frame: boardFrameSchema.nullable(),
  /** The cards that are new or look different on the board. */
  cards: z.array(boardCardSchema),
  /** The cards that were deleted. */
  removed: z.array(idSchema),
  /** The cards that were deleted or have changed, perhaps only in details that the board does not show. */
  changedIds: z.array(idSchema),
})

export type BoardFrame = Readonly<z.infer<typeof boardFrameSchema>>
export type BoardSnapshot = Readonly<z.infer<typeof boardSnapshotSchema>>
export type BoardChange = Readonly<z.infer<typeof boardChangeSchema>>
