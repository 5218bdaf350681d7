import { z } from 'zod'
import { commandSchema } from '../commands/commands.ts'
import { followUpKeySchema, idSchema } from '../model/scalars.ts'
import { settingsSchema } from '../model/settings.ts'
import { pauseSchema } from '../rules/alerts/pause.ts'
import { backupListSchema, backupPreviewSchema } from './backup-view.ts'
import { boardSnapshotSchema } from './board-view.ts'
import { cardViewSchema } from './card-view.ts'
import { folderLookSchema, folderUseSchema } from './folder-view.ts'
import { hostSchema, preferencesSchema } from './host-view.ts'
import { inboxSchema } from './inbox-view.ts'
import { SEARCH_TEXT_MAX } from './limits.ts'
import { noteViewSchema } from './note-view.ts'

const nothing = z.strictObject({})

/** What a change answers: the words for the toast, and the card to look at. */
const doneSchema = z.object({ label: z.string(), cardId: idSchema.nullable() })

const backupIdSchema = z.strictObject({ id: z.string().min(1).max(100) })

/**
 * Every request the renderer can make. A call exists if and only if it is here: main's handler map is typed by this
 * table, so a missing or extra handler does not compile. A new call is one route here and one handler there.
 */
export const routes = {
  'app.hello': { input: nothing, output: hostSchema },
  'board.get': { input: nothing, output: boardSnapshotSchema },
  /** The cards on which every word stands: in the company, the role, the people or the notes. */
  'board.find': {
    input: z.strictObject({ text: z.string().max(SEARCH_TEXT_MAX) }),
    output: z.object({ ids: z.array(idSchema) }),
  },
  'cards.get': { input: z.strictObject({ cardId: idSchema }), output: cardViewSchema },
  'commands.run': { input: commandSchema, output: doneSchema },
  'history.undo': { input: nothing, output: doneSchema },
  'history.redo': { input: nothing, output: doneSchema },
  'notes.get': {
    /** `fresh` leaves a saved draft aside and fills the template anew. */
    input: z.strictObject({ key: followUpKeySchema, fresh: z.boolean() }),
    output: noteViewSchema,
  },
  'inbox.get': { input: nothing, output: inboxSchema },
  /** Marks alerts as read; an empty list means all of them. */
  'inbox.read': { input: z.strictObject({ ids: z.array(idSchema).max(10_000) }), output: inboxSchema },
  /** Pauses alerts, or ends a pause. Answers until when they are paused, in words. */
  'alerts.pause': {
    input: z.strictObject({ pause: pauseSchema }),
    output: z.object({ until: z.string().nullable() }),
  },
  'settings.get': { input: nothing, output: settingsSchema },
  'backups.list': { input: nothing, output: backupListSchema },
  'backups.preview': { input: backupIdSchema, output: backupPreviewSchema },
  /** What is there now is backed up first; undo takes the restore back. */
  'backups.restore': { input: backupIdSchema, output: doneSchema },
  /** Looks into another folder: the one named, or with null the one chosen in the system's dialog. Changes nothing. */
  'data-folder.look': {
    input: z.strictObject({ path: z.string().max(4096).nullable() }),
    output: folderLookSchema,
  },
  /** Does with the folder looked at last what was agreed to, and goes on there. */
  'data-folder.change': {
    input: z.strictObject({ id: z.string().min(1).max(100), use: folderUseSchema }),
    output: z.object({ folder: z.string() }),
  },
  'preferences.set': { input: preferencesSchema.partial().strict(), output: preferencesSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

type Routes = typeof routes
export type RouteName = keyof Routes
export type RouteInput<R extends RouteName> = z.input<Routes[R]['input']>
export type RouteParsed<R extends RouteName> = z.output<Routes[R]['input']>
export type RouteOutput<R extends RouteName> = z.output<Routes[R]['output']>
