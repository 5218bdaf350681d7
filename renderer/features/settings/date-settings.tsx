import type { Settings } from '#shared/model/settings'
import { type Clock, type DateOrder, type FirstWeekday, findDateOrder } from '#shared/text/date-formats'
import { type Option, Select } from '../../components/select.tsx'
import { useChangeSettings } from './save-settings.ts'
import styles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

/** The option that leaves a format to the system, which is stored as no format at all. */
const SYSTEM = 'system'
const asSystem = { value: SYSTEM, name: 'Same as the system' } as const

const orders: readonly Option<DateOrder | typeof SYSTEM>[] = [
  asSystem,
  { value: 'day-month-year', name: '31/12/2026' },
  { value: 'month-day-year', name: '12/31/2026' },
  { value: 'year-month-day', name: '2026-12-31' },
]

const clocks: readonly Option<Clock | typeof SYSTEM>[] = [
  asSystem,
  { value: '24-hour', name: '15:30' },
  { value: '12-hour', name: '3:30 pm' },
]

const firstWeekdays: readonly Option<FirstWeekday | typeof SYSTEM>[] = [
  asSystem,
  { value: 'monday', name: 'Monday' },
  { value: 'saturday', name: 'Saturday' },
  { value: 'sunday', name: 'Sunday' },
]

/** The settings for how dates and times are typed and shown. */
export function DateSettings({ settings }: { readonly settings: Settings }) {
  const changeSettings = useChangeSettings(settings)
  return (
    <SettingsGroup title="Dates and times">
      <div className={styles.times}>
        <Select
          label="Dates"
          value={findDateOrder(settings.dateFormat) ?? SYSTEM}
          options={orders}
          onChange={(chosen) => changeSettings({ dateFormat: toStored(chosen) })}
        />
        <Select
          label="Times"
          value={settings.timeFormat ?? SYSTEM}
          options={clocks}
          onChange={(chosen) => changeSettings({ timeFormat: toStored(chosen) })}
        />
      </div>
      <div className={styles.times}>
        <Select
          label="Weeks start on"
          value={settings.firstWeekday ?? SYSTEM}
          options={firstWeekdays}
          onChange={(chosen) => changeSettings({ firstWeekday: toStored(chosen) })}
        />
      </div>
    </SettingsGroup>
  )
}

function toStored<Value extends string>(chosen: Value): Exclude<Value, typeof SYSTEM> | null {
  return chosen === SYSTEM ? null : (chosen as Exclude<Value, typeof SYSTEM>)
}
