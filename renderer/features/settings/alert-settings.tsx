import { Suspense } from 'react'
import type { Settings } from '#shared/model/settings'
import { Checkbox } from '../../components/checkbox.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { changeSettings } from './save-settings.ts'
import styles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

// The script of time fields is large and must not delay the board.
const SavedTime = createLazyComponent(async () => (await import('./autosave-time.tsx')).AutosaveTime)

/** The settings for alerts: when they come, when they stay quiet, and how much they say. */
export function AlertSettings({ settings }: { readonly settings: Settings }) {
  return (
    <SettingsGroup title="Alerts">
      <Suspense fallback={<div className={styles.timesPlaceholder} />}>
        <div className={styles.times}>
          <SavedTime
            label="Alert hour"
            description="When the alerts of a day come."
            field="alertTime"
            settings={settings}
          />
        </div>
        <div className={styles.times}>
          <SavedTime label="Quiet from" field="quietFrom" settings={settings} />
          <SavedTime label="Quiet until" field="quietUntil" settings={settings} />
        </div>
      </Suspense>
      <Checkbox
        isSelected={settings.discreet}
        onChange={(discreet) => changeSettings({ discreet })}
        explanation="They then say how many follow-ups are due, and nothing more."
      >
        Discreet alerts
      </Checkbox>
    </SettingsGroup>
  )
}
