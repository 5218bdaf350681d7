import { z } from 'zod'
import { folderChoiceSchema } from './folder-view.ts'

/** What a host can do that another cannot; the renderer hides what is missing. */
const capabilitySchema = z.enum(['tray', 'window', 'page-notifications'])
export type Capability = z.infer<typeof capabilitySchema>

const themeSchema = z.enum(['system', 'light', 'dark'])
export type Theme = z.infer<typeof themeSchema>

/** How close together the cards of the board stand. */
const densitySchema = z.enum(['comfortable', 'compact'])
export type Density = z.infer<typeof densitySchema>

/** Conveniences of this machine; losing them does no harm. */
export const preferencesSchema = z.object({
  theme: themeSchema,
  density: densitySchema,
  /** What closing the window does on the desktop; null until the user was asked. */
  closeToTray: z.boolean().nullable(),
})
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>

/** Something the user must be told about their data: what was recovered, what could not be saved. */
export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(['info', 'warning', 'error']),
  text: z.string(),
})
export type Notice = Readonly<z.infer<typeof noticeSchema>>

/** What the renderer asks for first. */
export const hostSchema = z.object({
  host: z.enum(['desktop', 'browser']),
  version: z.string(),
  capabilities: z.array(capabilitySchema),
  zone: z.string(),
  /** Where the workspace file lives, to show and never to send back. */
  dataFolder: z.string(),
  folderChoice: folderChoiceSchema,
  preferences: preferencesSchema,
  notices: z.array(noticeSchema),
  /** Until when alerts are paused, in words; null when they come as planned. */
  alertsPaused: z.string().nullable(),
})
export type Host = Readonly<z.infer<typeof hostSchema>>
