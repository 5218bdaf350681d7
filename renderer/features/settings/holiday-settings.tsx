import { Suspense } from 'react'
import type { Settings } from '#shared/model/settings'
import { describeCountryHolidays } from '#shared/rules/holiday-limits'
import { RegionField } from '../../components/places/region-field.tsx'
import { CountryField } from '../../lazy/lazy-fields.ts'
import { useChangeSettings } from './save-settings.ts'
import styles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

/** The settings for the public holidays of new cards. */
export function HolidaySettings({ settings }: { readonly settings: Settings }) {
  const changeSettings = useChangeSettings(settings)
  const { defaultCountry, defaultRegion } = settings
  return (
    <SettingsGroup title="Public holidays">
      <p className={styles.about}>New cards start with this country and region.</p>
      <Suspense fallback={<div className={styles.fieldPlaceholder} />}>
        <div className={styles.pair}>
          <CountryField
            value={defaultCountry}
            description={describeCountryHolidays(defaultCountry)}
            onChange={(code) => changeSettings({ defaultCountry: code })}
          />
          <RegionField
            country={defaultCountry}
            value={defaultRegion ?? null}
            onChange={(code) => changeSettings({ defaultRegion: code })}
          />
        </div>
      </Suspense>
    </SettingsGroup>
  )
}
