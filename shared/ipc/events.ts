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
  /** Another data folder is open, so the page must refetch everything. `isSameData`: the cards moved there. */
  'data-folder.changed': z.object({ isSameData: z.boolean() }),
  /** Events were published after the bootstrap data and before the channel opened; the page must refetch. */
  'events.missed': z.object({}),
  /** The machine is about to sleep or the session to end, so the page must flush its pending saves. */
  'app.suspending': z.object({}),
  /** Shows a notice until it is dismissed. The same id replaces it, and an empty text removes it. */
  notice: noticeSchema,
  /** Opens the note desk of a follow-up, or its card if it has no note. */
  'follow-up.open': z.object({ key: z.string(), cardId: z.string().nullable() }),
  /** The browser host asks the page to show a system notification, if the user has allowed it. */
  'page.notify': z.object({
    title: z.string(),
    body: z.string(),
    key: z.string().nullable(),
    cardId: z.string().nullable(),
  }),
} as const satisfies Record<string, z.ZodType>

export type EventName = keyof typeof events
export type EventData<E extends EventName> = z.output<(typeof events)[E]>

/** An event as it is sent, discriminated by its name. */
export type AppEvent = { [E in EventName]: { readonly event: E; readonly data: EventData<E> } }[EventName]
