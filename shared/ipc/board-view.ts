import { z } from 'zod'
import { idSchema, plainDateSchema } from '../model/scalars.ts'
import { stageSchema } from '../model/stage-schema.ts'
import { stepSchema } from '../model/step-schema.ts'

/** How urgent a line is: `now` and `late` are the user's turn, `wait` is theirs, `plain` is neither. */
export const toneSchema = z.enum(['plain', 'wait', 'now', 'late'])
export type Tone = z.infer<typeof toneSchema>

/** The thin line of days on a card that waits, 0 to 10. */
const rulerSchema = z.object({
  /** Whole days since day 0; 10 and more fill the line. */
  day: z.int().min(0),
  /** Where the mark stands: day 7 (or the pace's day), or the promised day. */
  mark: z.int().min(0),
  markKind: z.enum(['turn', 'promise']),
})

/** A card as the board shows it. */
export const boardCardSchema = z.object({
  id: idSchema,
  company: z.string(),
  role: z.string(),
  stage: stageSchema,
  rank: z.string(),
  /** "Jane Okafor, Tom Wu" or "3 people"; empty when nobody is named. */
  who: z.string(),
  next: z.object({
    text: z.string(),
    tone: toneSchema,
    /** The follow-up behind the words; null where there is none to open. */
    key: z.string().nullable(),
  }),
  ruler: rulerSchema.nullable(),
})

export type BoardCard = Readonly<z.infer<typeof boardCardSchema>>
export type Ruler = Readonly<z.infer<typeof rulerSchema>>

/** One line of what to do today, the most urgent first. */
export const dueLineSchema = z.object({
  key: z.string(),
  cardId: idSchema.nullable(),
  step: stepSchema,
  /** What to do, "Check in with Marco Ruiz". */
  title: z.string(),
  /** At which company; empty for what concerns no single card. */
  company: z.string(),
  /** "by 15:30", "Day 7", "Overdue 2 days". */
  when: z.string(),
  why: z.string(),
  tone: toneSchema,
})

export type DueLine = Readonly<z.infer<typeof dueLineSchema>>

/** What Undo and Redo would do; null when they cannot. */
const historySchema = z.object({ undo: z.string().nullable(), redo: z.string().nullable() })

/** What changes on the board as a whole; every event carries it anew. */
const boardFrameSchema = z.object({
  /** Grows by one with every event; a gap means that the snapshot must be asked for again. */
  seq: z.int().min(0),
  today: plainDateSchema,
  /** The most urgent; of a board with thousands due nobody reads more. */
  due: z.array(dueLineSchema),
  /** How many there are in all. */
  dueCount: z.int().min(0),
  history: historySchema,
})

/** The whole board, numbered so that a page knows which changes come after it. */
export const boardSnapshotSchema = boardFrameSchema.extend({ cards: z.array(boardCardSchema) })
/** What differs from the number before. */
export const boardChangeSchema = boardFrameSchema.extend({
  /** Cards that are new or differ; `removed` are gone. */
  cards: z.array(boardCardSchema),
  removed: z.array(idSchema),
})

export type BoardSnapshot = Readonly<z.infer<typeof boardSnapshotSchema>>
export type BoardChange = Readonly<z.infer<typeof boardChangeSchema>>
