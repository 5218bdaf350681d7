import {
  DEFAULT_APPLICATION_DAYS,
  GRACE_DAYS,
  MAX_APPLICATION_DAYS,
  type Settings,
  THANK_YOU_HOURS,
  UNANSWERED,
} from '#shared/model/settings'
import { Choice } from '../../components/choice.tsx'
import { AutosaveCount } from './autosave-count.tsx'
import { useChangeSettings } from './save-settings.ts'
import styles from './settings.module.css'
import { SettingsGroup } from './settings-group.tsx'

/** The pace of a card: how soon to check in if the employer has named no date. */
const paces = [
  {
    value: 'standard',
    name: 'Patient',
    explanation: 'If they name no date, check in after a week. Right for most employers.',
  },
  {
    value: 'assertive',
    name: 'Brisk',
    explanation: 'If they name no date, check in 3 days after your thank-you. For sales and similar fields.',
  },
] as const

/** The numbers of the rules: how long to wait, and when to stop. */
export function TimingSettings({ settings }: { readonly settings: Settings }) {
  const changeSettings = useChangeSettings(settings)
  return (
    <SettingsGroup title="When to follow up">
      <div className={styles.pair}>
        <AutosaveCount
          label="Days after applying"
          description={`When to follow up if nothing came: 1 to ${MAX_APPLICATION_DAYS}. 0 is never.`}
          field="applicationFollowUpDays"
          value={settings.applicationFollowUpDays ?? DEFAULT_APPLICATION_DAYS}
        />
        <AutosaveCount
          label="Hours for a thank-you"
          description={`From then on it’s too late for one: ${THANK_YOU_HOURS.min} to ${THANK_YOU_HOURS.max}.`}
          field="thankYouLapseHours"
          value={settings.thankYouLapseHours}
        />
      </div>
      <div className={styles.pair}>
        <AutosaveCount
          label="Working days after their date"
          description={`How long to wait once it has passed: ${GRACE_DAYS.min} to ${GRACE_DAYS.max}.`}
          field="promiseGraceWorkingDays"
          value={settings.promiseGraceWorkingDays}
        />
        <AutosaveCount
          label="Messages without an answer"
          description={`After that you only keep in touch: ${UNANSWERED.min} to ${UNANSWERED.max}.`}
          field="maxUnanswered"
          value={settings.maxUnanswered}
        />
      </div>
      <Choice
        label="Pace of new cards"
        look="list"
        value={settings.defaultPace}
        options={paces}
        onChange={(defaultPace) => changeSettings({ defaultPace })}
      />
    </SettingsGroup>
  )
}
