import { z } from 'zod'
import { folderChoiceSchema } from './folder-view.ts'

/**
 * An ability that only some hosts have. The renderer hides the controls for abilities that its host lacks.
 */
const capabilitySchema = z.enum(['tray', 'window', 'page-notifications', 'show-in-folder', 'choose-file'])
/** An ability that only some hosts have. */
export type Capability = z.infer<typeof capabilitySchema>

/** The colours of the app; `system` follows the operating system. */
const themeSchema = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof themeSchema>

/** The spacing between the cards on the board. */
const densitySchema = z.enum(['comfortable', 'compact'])
export type Density = z.infer<typeof densitySchema>

/** The preferences of this machine. They are not part of the workspace, and losing them does no harm. */
export const preferencesSchema = z.object({
  theme: themeSchema,
  density: densitySchema,
  /** True if closing the desktop window keeps the app in the tray; null if the user has not chosen yet. */
  closeToTray: z.boolean().nullable(),
})
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>

/** A notice: a banner about the user's data, for example that a change could not be saved. */
export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(['info', 'warning', 'error']),
  text: z.string(),
})
export type Notice = Readonly<z.infer<typeof noticeSchema>>

/** The facts about its host that the renderer needs before it can show anything. */
export const hostInfoSchema = z.object({
  host: z.enum(['desktop', 'browser']),
  version: z.string(),
  capabilities: z.array(capabilitySchema),
  zone: z.string(),
  /** The folder of the workspace file. The page shows it and never sends it back. */
  dataFolder: z.string(),
  folderChoice: folderChoiceSchema,
  preferences: preferencesSchema,
  notices: z.array(noticeSchema),
  /** Until when alerts are paused, in words; null if they are not paused. */
  alertsPaused: z.string().nullable(),
})
export type HostInfo = Readonly<z.infer<typeof hostInfoSchema>>
