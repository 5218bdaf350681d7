import { Suspense } from 'react'
import { DEFAULT_LEAD_MINUTES, type Settings } from '#shared/model/settings'
import { Checkbox } from '../../components/checkbox.tsx'
import { createLazyComponent } from '../../lazy/lazy-component.ts'
import { AutosaveCount } from './autosave-count.tsx'
import { useChangeSettings } from './save-settings.ts'
import styles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

// The script of time fields is large and must not delay the board.
const SavedTime = createLazyComponent(async () => (await import('./autosave-time.tsx')).AutosaveTime)

/** The settings for alerts: when they come, when they stay quiet, and how much they say. */
export function AlertSettings({ settings }: { readonly settings: Settings }) {
  const changeSettings = useChangeSettings(settings)
  return (
    <SettingsGroup title="Alerts">
      <Suspense fallback={<div className={styles.timesPlaceholder} />}>
        <div className={styles.times}>
          <SavedTime
            label="Alert time"
            description="When each day’s alerts come."
            field="alertTime"
            settings={settings}
          />
        </div>
        <div className={styles.times}>
          <SavedTime label="Quiet from" field="quietFrom" settings={settings} />
          <SavedTime label="Quiet until" field="quietUntil" settings={settings} />
        </div>
      </Suspense>
      <div className={styles.pair}>
        <AutosaveCount
          label="Minutes before an interview"
          description="When to tell you to join, up to a day before. 0 is never."
          field="leadMinutes"
          value={settings.leadMinutes ?? DEFAULT_LEAD_MINUTES}
        />
      </div>
      <Checkbox
        isSelected={settings.discreet}
        onChange={(discreet) => changeSettings({ discreet })}
        explanation="They only say how many follow-ups are due."
      >
        Discreet alerts
      </Checkbox>
    </SettingsGroup>
  )
}
