import { z } from 'zod'
import { folderChoiceSchema } from './folder-view.ts'

/** The abilities that only some hosts have; the renderer hides controls for those that are missing. */
const capabilitySchema = z.enum(['tray', 'window', 'page-notifications'])
export type Capability = z.infer<typeof capabilitySchema>

const themeSchema = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof themeSchema>

/** The spacing between the cards on the board. */
const densitySchema = z.enum(['comfortable', 'compact'])
export type Density = z.infer<typeof densitySchema>

/** Preferences of this machine; losing them does no harm. */
export const preferencesSchema = z.object({
  theme: themeSchema,
  density: densitySchema,
  /** On the desktop, whether closing the window keeps the app in the tray; null until the user has chosen. */
  closeToTray: z.boolean().nullable(),
})
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>

/** A banner about the user's data, such as what was recovered or could not be saved. */
export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(['info', 'warning', 'error']),
  text: z.string(),
})
export type Notice = Readonly<z.infer<typeof noticeSchema>>

/** What the renderer needs to know about its host before it shows anything. */
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
