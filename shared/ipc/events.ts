import { z } from 'zod'
import { boardChangeSchema } from './board-view.ts'
import { noticeSchema, preferencesSchema } from './host-view.ts'
import { inboxSchema } from './inbox-view.ts'

/** Every event that the main process publishes to pages. */
const events = {
  /** Something about the cards or the board has changed. It is published once for each change. */
  'board.changed': boardChangeSchema,
  'inbox.changed': inboxSchema,
  /** Until when alerts are paused, in words; null if they are not paused. */
  'alerts.paused': z.object({ until: z.string().nullable() }),
  'preferences.changed': preferencesSchema,
  /**
   * Another data folder is open, so the page must refetch everything. `isSameData` is true if the cards moved
   * there.
   */
  'data-folder.changed': z.object({ isSameData: z.boolean() }),
  /** Events were published after the bootstrap data and before the channel opened; the page must refetch. */
  'events.missed': z.object({}),
  /**
   * The machine is about to sleep or the user's session is ending, so the page must flush its pending saves.
   */
  'app.suspending': z.object({}),
  /**
   * Shows a notice until it is dismissed. It replaces a notice with the same id; an empty text removes that
   * notice.
   */
  notice: noticeSchema,
  /**
   * Opens the note desk of a follow-up, or its card if it has no note. `cardId` is null if it belongs to no
   * single card.
   */
  'follow-up.open': z.object({ key: z.string(), cardId: z.string().nullable() }),
  /** Asks what the employer answered, beside a follow-up. */
  'reply.ask': z.object({ key: z.string(), cardId: z.string().nullable() }),
  /**
   * The browser host asks the page to show a system notification, if the user has allowed it. `key` and
   * `cardId` say what a click opens; each is null if it is about no single follow-up or card.
   */
  'page.notify': z.object({
    title: z.string(),
    body: z.string(),
    key: z.string().nullable(),
    cardId: z.string().nullable(),
  }),
} as const satisfies Record<string, z.ZodType>

/** The name of an event. */
export type EventName = keyof typeof events
/** The data that an event carries. */
export type EventData<E extends EventName> = z.output<(typeof events)[E]>

/** An event as it is sent, discriminated by its name. */
export type AppEvent = { [E in EventName]: { readonly event: E; readonly data: EventData<E> } }[EventName]
