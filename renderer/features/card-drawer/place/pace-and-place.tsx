import { Suspense } from 'react'
import type { CommandInput } from '#shared/commands/commands'
import type { Card } from '#shared/model/card'
import { describeCountryHolidays } from '#shared/rules/holiday-limits'
import { formatZoneCity } from '#shared/time/zone-renames'
import { Choice } from '../../../components/choice.tsx'
import { RegionField } from '../../../components/places/region-field.tsx'
import { CountryField } from '../../../lazy/lazy-fields.ts'
import { runCommand } from '../../../state/run-command.ts'
import { useSeen } from '../../../state/use-seen.ts'
import { Group } from '../section/group.tsx'
import { useZone } from '../use-zone.ts'
import { ZoneField } from './lazy-fields.ts'
import styles from './pace-and-place.module.css'

/** The pace of a card: how soon to check in if the employer has named no date. */
const paceOptions = [
  { value: 'standard', name: 'Patient', explanation: 'If they name no date, check in after a week.' },
  {
    value: 'assertive',
    name: 'Brisk',
    explanation: 'If they name no date, check in 3 days after your thank-you. For sales and similar fields.',
  },
] as const

type CardChanges = Extract<CommandInput, { type: 'edit-card' }>['changes']

/**
 * What the rules need to know about the employer: the pace, the country and region, whose
 * public holidays are not working days, and the zone.
 */
export function PaceAndPlace({ card }: { readonly card: Card }) {
  return (
    <Group id="rules" title="Pace and place">
      <PaceAndPlaceFields card={card} />
    </Group>
  )
}

function PaceAndPlaceFields({ card }: { readonly card: Card }) {
  const zone = useZone()
  const sendSeen = useSeen(card)
  const editCard = (changes: CardChanges) =>
    void sendSeen(changes, (seen) =>
      runCommand({ type: 'edit-card', cardId: card.id, changes, seen }, { show: 'failure' }),
    )
  return (
    <div className={styles.rules}>
      <Choice
        label="Pace"
        look="list"
        value={card.pace}
        options={paceOptions}
        onChange={(pace) => editCard({ pace })}
      />
      <Suspense>
        <div className={styles.row}>
          <CountryField
            value={card.country}
            description={describeCountryHolidays(card.country)}
            onChange={(code) => editCard({ country: code })}
          />
          <RegionField
            country={card.country}
            value={card.region ?? null}
            onChange={(code) => editCard({ region: code })}
          />
          <ZoneField
            label="Time zone"
            value={card.zone}
            placeholder={`Yours, ${formatZoneCity(zone)}`}
            description="Where they are. New interviews use it, and calls stay within their working day."
            onChange={(name) => editCard({ zone: name })}
          />
        </div>
      </Suspense>
    </div>
  )
}
