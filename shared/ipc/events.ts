import { z } from 'zod'
import { idSchema } from '../model/scalars.ts'
import { boardChangeSchema } from './board-view.ts'
import { noticeSchema, preferencesSchema } from './host-view.ts'
import { inboxSchema } from './inbox-view.ts'

/** Everything main tells the renderer unasked. */
export const events = {
  'board.changed': boardChangeSchema,
  /** Something about these cards differs, be it only what the board does not show. */
  'cards.changed': z.object({ ids: z.array(idSchema) }),
  'inbox.changed': inboxSchema,
  /** Until when alerts are paused, in words; null when they come as planned. */
  'alerts.paused': z.object({ until: z.string().nullable() }),
  'preferences.changed': preferencesSchema,
  /** Another data folder is open: everything must be asked for anew. `sameData`: the same cards, moved there. */
  'data-folder.changed': z.object({ sameData: z.boolean() }),
  /** Something was told between the first answers and the opening of the channel: both must be asked for anew. */
  'events.missed': z.object({}),
  /** The machine is about to sleep, or the session to end: the page sends what was typed and is not saved yet. */
  'app.suspending': z.object({}),
  /** Appears until dismissed; the same id again replaces it, and `text: ''` takes it away. */
  notice: noticeSchema,
  /** Bring the note desk (or, where there is no note, the card) of a follow-up to the front. */
  'follow-up.open': z.object({ key: z.string(), cardId: z.string().nullable() }),
  /** The browser host asks the page to show a system notification, where the user allowed it. */
  'page.notify': z.object({
    title: z.string(),
    body: z.string(),
    key: z.string().nullable(),
    cardId: z.string().nullable(),
  }),
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events
export type EventData<E extends EventName> = z.output<(typeof events)[E]>

/** One event as it travels, discriminated by its name. */
export type AppEvent = { [E in EventName]: { readonly event: E; readonly data: EventData<E> } }[EventName]
