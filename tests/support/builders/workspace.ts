import { defaultSettings, type Settings } from '#shared/model/settings'
import { emptyWorkspace, type Workspace } from '#shared/model/workspace'

/** A workspace with nothing in it but what is given. */
export function aWorkspace(overrides: Partial<Workspace> = {}): Workspace {
  return { ...emptyWorkspace({ id: 'workspace-1', at: '2026-03-01T15:00:00.000Z' }), ...overrides }
}

/** The settings of a new workspace, but for what is given. */
export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...overrides }
}
