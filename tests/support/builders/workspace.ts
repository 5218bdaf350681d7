import { defaultSettings, type Settings } from '#shared/model/settings'
import { createEmptyWorkspace, type Workspace } from '#shared/model/workspace'

/** An empty workspace with overrides. */
export function aWorkspace(overrides: Partial<Workspace> = {}): Workspace {
  return { ...createEmptyWorkspace({ id: 'workspace-1', at: '2026-03-01T15:00:00.000Z' }), ...overrides }
}

/** The settings of a new workspace with overrides. */
export function someSettings(overrides: Partial<Settings> = {}): Settings {
  return { ...defaultSettings, ...overrides }
}
