import { z } from 'zod'
import { commandSchema } from '../commands/commands.ts'
import { countrySchema, followUpKeySchema, idSchema } from '../model/scalars.ts'
import { settingsSchema } from '../model/settings.ts'
import { noteFormSchema, templateCopySchema, templateIdSchema, toneSchema } from '../model/template.ts'
import { pauseSchema } from '../rules/alerts/pause.ts'
import { archiveViewSchema } from './archive-view.ts'
import { backupListSchema, backupPreviewSchema } from './backup-view.ts'
import { boardSnapshotSchema } from './board-view.ts'
import { cardViewSchema } from './card-view.ts'
import { deskNoteSchema } from './desk-note.ts'
import { earlierApplicationsSchema } from './earlier-applications.ts'
import { endingViewSchema } from './ending-view.ts'
import { folderInspectionViewSchema, folderUseSchema } from './folder-view.ts'
import { hostInfoSchema, preferencesSchema } from './host-view.ts'
import { inboxSchema } from './inbox-view.ts'
import { PASTED_TEXT_MAX, SEARCH_TEXT_MAX } from './limits.ts'
import { personElsewhereSchema } from './person-elsewhere.ts'
import { sampleViewSchema } from './sample-view.ts'

const emptyInput = z.strictObject({})
const emptyOutput = z.object({})

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
    /** `archived` is how many archived cards match as well; the board does not show them. */
    output: z.object({ ids: z.array(idSchema), archived: z.int().min(0) }),
  },
  /** What is left to do after a job was accepted; null if the search is not over. */
  'ending.get': { input: emptyInput, output: endingViewSchema.nullable() },
  /** The archived cards that contain every word of the text, as `board.find` finds them. */
  'archive.get': {
    input: z.strictObject({ text: z.string().max(SEARCH_TEXT_MAX) }),
    output: archiveViewSchema,
  },
  'cards.get': { input: z.strictObject({ cardId: idSchema }), output: cardViewSchema },
  /** The earlier applications at the employer of a new card. */
  'cards.listEarlier': {
    input: z.strictObject({ company: z.string().max(SEARCH_TEXT_MAX) }),
    output: earlierApplicationsSchema,
  },
  /** Finds the cards that a pasted text is probably about, the likeliest first. */
  'cards.findMentioned': {
    input: z.strictObject({ text: z.string().max(PASTED_TEXT_MAX) }),
    output: z.object({ ids: z.array(idSchema) }),
  },
  /** Lets the user choose the file of a CV in the system's dialog; null if they cancel. `name` is without its ending. */
  'cards.chooseCv': {
    input: emptyInput,
    output: z.object({ path: z.string(), name: z.string() }).nullable(),
  },
  /** Shows the CV of a card in its folder, where the host can. Fails if the file is not where the card says. */
  'cards.showCv': { input: z.strictObject({ cardId: idSchema }), output: emptyInput },
  /** Lists the people on other cards whom the user may name the same as a person. */
  'people.listElsewhere': {
    input: z.strictObject({ cardId: idSchema, personId: idSchema }),
    output: z.array(personElsewhereSchema),
  },
  'commands.run': { input: commandSchema, output: changeResultSchema },
  'history.undo': { input: emptyInput, output: changeResultSchema },
  'history.redo': { input: emptyInput, output: changeResultSchema },
  'notes.get': {
    /**
     * If `fresh` is true, a saved draft is ignored and the template is filled in again. `form` asks for what to
     * say on a voicemail in place of a call.
     */
    input: z.strictObject({
      key: followUpKeySchema,
      fresh: z.boolean(),
      form: z.literal('voicemail').optional(),
    }),
    output: deskNoteSchema,
  },
  /** Lists the user's own wordings. */
  'templates.get': { input: emptyInput, output: z.array(templateCopySchema) },
  /** Fills the fields of a template from a card. With a null card, one that suits the template is chosen. */
  'templates.sample': {
    input: z.strictObject({
      template: templateIdSchema,
      tone: toneSchema,
      form: noteFormSchema,
      cardId: idSchema.nullable(),
    }),
    output: sampleViewSchema,
  },
  /** A page says that it shows the note of a follow-up, or shows it no longer. Such a note needs no alert. */
  'notes.setOpen': {
    input: z.strictObject({ key: followUpKeySchema, isOpen: z.boolean() }),
    output: emptyOutput,
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
  /** Lists the regions of a country that have public holidays of their own; empty if it has none. */
  'holidays.listRegions': {
    input: z.strictObject({ country: countrySchema }),
    output: z.array(z.object({ code: z.string(), name: z.string() })),
  },
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
