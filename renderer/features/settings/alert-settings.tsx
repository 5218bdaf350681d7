import { lazy, Suspense } from 'react'
import type { Settings } from '#shared/model/settings'
import { Checkbox } from '../../components/checkbox.tsx'
import { FieldError } from '../../components/field-error.tsx'
import { useSaved } from '../../components/use-saved.ts'
import { Group } from './group.tsx'
import { saveSettings } from './save-settings.ts'
import styles from './settings.module.css'

// Time fields are heavy, and few visits need them.
const SavedTime = lazy(async () => ({ default: (await import('./saved-time.tsx')).SavedTime }))

export function AlertSettings({ settings }: { readonly settings: Settings }) {
  const discreet = useSaved({
    value: settings.discreet,
    onSave: (isOn) => saveSettings({ discreet: isOn }),
  })
  return (
    <Group title="Alerts">
      <Suspense fallback={<div className={styles.timesToCome} />}>
        <div className={styles.times}>
          <SavedTime label="Alert hour" field="alertTime" settings={settings} />
          <SavedTime label="Quiet from" field="quietFrom" settings={settings} />
          <SavedTime label="Quiet until" field="quietUntil" settings={settings} />
        </div>
      </Suspense>
      <Checkbox
        isSelected={discreet.value}
        onChange={(isOn) => {
          discreet.set(isOn)
          void discreet.save()
        }}
        explanation="They then say how many follow-ups are due, and nothing more."
      >
        Discreet alerts
      </Checkbox>
      {discreet.error && <FieldError text={discreet.error} />}
    </Group>
  )
}
