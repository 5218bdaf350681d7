import { z } from 'zod'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { stageSchema } from '../model/stage-schema.ts'
import { stepSchema } from '../model/step-schema.ts'

/** The urgency of a line: `now` and `late` wait for the user, `wait` for the employer, `plain` for nobody. */
export const toneSchema = z.enum(['plain', 'wait', 'now', 'late'])
export type Tone = z.infer<typeof toneSchema>

/** The thin line of days on a waiting card, from 0 to 10. */
const waitTimelineSchema = z.object({
  /** Whole days since day 0; 10 or more fill the line. */
  day: z.int().min(0),
  /** The marked day: day 7, the day of the card's pace, or the promised day. */
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
    /** The key of the follow-up that the text is about; null if the text is about none. */
    key: z.string().nullable(),
  }),
  waitTimeline: waitTimelineSchema.nullable(),
})

export type BoardCard = Readonly<z.infer<typeof boardCardSchema>>
export type WaitTimelineView = Readonly<z.infer<typeof waitTimelineSchema>>

/** One line of Today: something the user has to do. */
export const dueLineSchema = z.object({
  key: z.string(),
  cardId: idSchema.nullable(),
  step: stepSchema,
  /** What to do, for example "Check in with Marco Ruiz". */
  title: z.string(),
  /** The company; empty for a follow-up that belongs to no single card. */
  company: z.string(),
  /** For example "by 15:30", "Day 7" or "Overdue 2 days". */
  dueText: z.string(),
  reason: z.string(),
  tone: toneSchema,
})

export type DueLine = Readonly<z.infer<typeof dueLineSchema>>

/** The labels of the changes that Undo and Redo would affect; null if there is nothing to undo or redo. */
const historySchema = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })

/** What the board shows outside its cards. */
const boardFrameSchema = z.object({
  today: plainDateSchema,
  /** The most urgent lines, most urgent first. They are limited, because nobody reads thousands of lines. */
  due: z.array(dueLineSchema),
  /** The number of all lines that are due. */
  dueCount: z.int().min(0),
  history: historySchema,
})

/** Grows by one with every `board.changed`. After a gap the page must request the snapshot again. */
const seqSchema = z.int().min(0)

/** The whole board, with a sequence number so that a page knows which changes come after it. */
export const boardSnapshotSchema = boardFrameSchema.extend({
  seq: seqSchema,
  cards: z.array(boardCardSchema),
})

/** The difference from the board at the previous sequence number. */
export const boardChangeSchema = z.object({
  seq: seqSchema,
  /** Null when nothing outside the cards has changed. */
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
