import { Suspense } from 'react'
import type { Card } from '#shared/model/card'
import { Choice } from '../../../components/choice.tsx'
import { runCommand } from '../../../state/run-command.ts'
import { useRoute } from '../../../state/use-route.ts'
import { formatZoneCity } from '../format-moment.ts'
import { Section } from '../section/section.tsx'
import { useZone } from '../use-zone.ts'
import { formatCountry } from './country-names.ts'
import { CountryField, ZoneField } from './lazy-fields.ts'
import styles from './pace-and-place.module.css'

/** The pace of a card: how soon to check in if the employer has named no date. */
const paceOptions = [
  { value: 'standard', name: 'Patient', explanation: 'With no date named, you check in after a week.' },
  {
    value: 'assertive',
    name: 'Brisk',
    explanation:
      'With no date named, you check in three days after your thanks. For sales and similar fields.',
  },
] as const

/**
 * The section of what the rules need to know about the employer: the pace, the country, whose public holidays
 * are not working days, and the zone.
 */
export function PaceAndPlace({ card }: { readonly card: Card }) {
  const summary = [
    paceOptions.find(({ value }) => value === card.pace)?.name,
    card.country !== null && formatCountry(card.country),
    card.zone !== null && formatZoneCity(card.zone),
  ]
  return (
    <Section id="rules" title="Pace and place" summary={summary.filter(Boolean).join(' · ')}>
      <PaceAndPlaceFields card={card} />
    </Section>
  )
}

function PaceAndPlaceFields({ card }: { readonly card: Card }) {
  // The settings cannot change while the drawer covers them. If they fail to load, only a hint is missing.
  const { data: settings } = useRoute('settings.get', {})
  const defaultCountry = settings?.defaultCountry ?? null
  const zone = useZone()
  const editCard = (changes: Partial<Pick<Card, 'pace' | 'country' | 'zone'>>) =>
    void runCommand({ type: 'edit-card', cardId: card.id, changes }, { show: 'failure' })
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
            placeholder={defaultCountry === null ? 'None' : 'None of its own'}
            description={
              defaultCountry === null
                ? 'Its public holidays are no working days.'
                : `Its public holidays are no working days. New cards begin with ${formatCountry(defaultCountry)}.`
            }
            onChange={(code) => editCard({ country: code })}
          />
          <ZoneField
            label="Time zone"
            value={card.zone}
            placeholder={`Yours, ${formatZoneCity(zone)}`}
            description="Where they are: new interviews are in it, and calls are kept to their day."
            onChange={(name) => editCard({ zone: name })}
          />
        </div>
      </Suspense>
    </div>
  )
}
