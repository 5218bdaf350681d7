import type { Density, Theme } from '#shared/ipc/host-view'
import { Choice } from '../../components/choice.tsx'
import { prefer, useHost, usePreferences } from '../../state/use-session.ts'
import { Group } from './group.tsx'
import { PageNotifications } from './page-notifications.tsx'
import styles from './settings.module.css'

const themes = [
  { value: 'system', name: 'As the system' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
] as const

const densities = [
  { value: 'comfortable', name: 'Roomy' },
  { value: 'compact', name: 'Compact' },
] as const

export function MachineSettings() {
  const { theme, density } = usePreferences()
  const host = useHost()
  return (
    <Group title="This machine">
      <Choice<Theme>
        label="Theme"
        value={theme}
        options={themes}
        onChange={(chosen) => void prefer({ theme: chosen })}
      />
      <Choice<Density>
        label="Cards on the board"
        value={density}
        options={densities}
        onChange={(chosen) => void prefer({ density: chosen })}
      />
      <PageNotifications />
      {host && (
        <dl className={styles.folder}>
          <dt>Your data</dt>
          <dd>{host.dataFolder}</dd>
          <dd className={styles.note}>
            One file, workspace.json, in this folder. It is yours; nothing is sent anywhere.
          </dd>
        </dl>
      )}
    </Group>
  )
}
