import { z } from 'zod'
import { commandSchema } from '../commands/commands.ts'
import { followUpKeySchema, idSchema } from '../model/scalars.ts'
import { settingsSchema } from '../model/settings.ts'
import { pauseSchema } from '../rules/alerts/pause.ts'
import { backupListSchema, backupPreviewSchema } from './backup-view.ts'
import { boardSnapshotSchema } from './board-view.ts'
import { cardViewSchema } from './card-view.ts'
import { folderInspectionViewSchema, folderUseSchema } from './folder-view.ts'
import { hostInfoSchema, preferencesSchema } from './host-view.ts'
import { inboxSchema } from './inbox-view.ts'
import { SEARCH_TEXT_MAX } from './limits.ts'
import { noteViewSchema } from './note-view.ts'

const emptyInput = z.strictObject({})

/** The response to a change: its label, and the card that changed; `cardId` is null if no single card did. */
const changeResultSchema = z.object({ label: z.string(), cardId: idSchema.nullable() })

const backupIdSchema = z.strictObject({ id: z.string().min(1).max(100) })

/**
 * The routes: every request that the renderer can make. The handlers of the main process are typed by this
 * table, so a missing or extra handler does not compile.
 */
export const routes = {
  'app.hello': { input: emptyInput, output: hostInfoSchema },
  'board.get': { input: emptyInput, output: boardSnapshotSchema },
  /** Finds the cards that contain every word in their company, role, people or notes. */
  'board.find': {
    input: z.strictObject({ text: z.string().max(SEARCH_TEXT_MAX) }),
    output: z.object({ ids: z.array(idSchema) }),
  },
  'cards.get': { input: z.strictObject({ cardId: idSchema }), output: cardViewSchema },
  'commands.run': { input: commandSchema, output: changeResultSchema },
  'history.undo': { input: emptyInput, output: changeResultSchema },
  'history.redo': { input: emptyInput, output: changeResultSchema },
  'notes.get': {
    /** If `fresh` is true, a saved draft is ignored and the template is filled in again. */
    input: z.strictObject({ key: followUpKeySchema, fresh: z.boolean() }),
    output: noteViewSchema,
  },
  'inbox.get': { input: emptyInput, output: inboxSchema },
  /** Marks alerts as read; an empty list means all of them. */
  'inbox.read': { input: z.strictObject({ ids: z.array(idSchema).max(10_000) }), output: inboxSchema },
  /**
   * Pauses alerts or ends a pause. `until` is when the pause ends, in words; null if alerts are not paused.
   */
  'alerts.pause': {
    input: z.strictObject({ pause: pauseSchema }),
    output: z.object({ until: z.string().nullable() }),
  },
  'settings.get': { input: emptyInput, output: settingsSchema },
  'backups.list': { input: emptyInput, output: backupListSchema },
  'backups.preview': { input: backupIdSchema, output: backupPreviewSchema },
  /** Backs up the current workspace, then restores a backup. Undo reverses the restoring. */
  'backups.restore': { input: backupIdSchema, output: changeResultSchema },
  /** Inspects another folder without changing it. A null path opens the system's dialog to choose one. */
  'data-folder.inspect': {
    input: z.strictObject({ path: z.string().max(4096).nullable() }),
    output: folderInspectionViewSchema,
  },
  /** Makes the folder that was inspected last the data folder, in the way that `use` says. */
  'data-folder.change': {
    input: z.strictObject({ id: z.string().min(1).max(100), use: folderUseSchema }),
    output: z.object({ folder: z.string() }),
  },
  'preferences.set': { input: preferencesSchema.partial().strict(), output: preferencesSchema },
} as const satisfies Record<string, { input: z.ZodType; output: z.ZodType }>

type Routes = typeof routes
/** The name of a route. */
export type RouteName = keyof Routes
/** The input of a route as the page sends it. */
export type RouteInput<R extends RouteName> = z.input<Routes[R]['input']>
/** The input of a route after validation. */
export type RouteParsed<R extends RouteName> = z.output<Routes[R]['input']>
/** The data with which a route responds. */
export type RouteOutput<R extends RouteName> = z.output<Routes[R]['output']>
