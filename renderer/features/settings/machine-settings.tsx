import type { Density, Theme } from '#shared/ipc/host-view'
import { Choice } from '../../components/choice.tsx'
import { setPreferences, usePreferences } from '../../state/use-session.ts'
import { PageNotificationSettings } from './page-notification-settings.tsx'
import { SettingsGroup } from './settings-group.tsx'

const themes = [
  { value: 'system', name: 'System' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const

const densities = [
  { value: 'comfortable', name: 'Roomy' },
  { value: 'compact', name: 'Compact' },
] as const

/** The settings that belong to this machine and are not part of the workspace. */
export function MachineSettings() {
  const { theme, density } = usePreferences()
  return (
    <SettingsGroup title="This machine">
      <Choice<Theme>
        label="Theme"
        value={theme}
        options={themes}
        onChange={(chosen) => void setPreferences({ theme: chosen })}
      />
      <Choice<Density>
        label="Cards on the board"
        value={density}
        options={densities}
        onChange={(chosen) => void setPreferences({ density: chosen })}
      />
      <PageNotificationSettings />
    </SettingsGroup>
  )
}
