import type { Card, WorkMode } from '#shared/model/card'
import { formatZoneCity } from '#shared/time/zone-renames'
import { formatCountry } from '../../../components/places/country-names.ts'

/** Where the work is done, as users read it. */
export const workModeNames: Readonly<Record<WorkMode, string>> = {
  remote: 'Remote',
  hybrid: 'Hybrid',
  'on-site': 'On site',
}

/** Says in one line what the card knows about the job: "Posting, £68–76k, remote, CV “Product 3”, brisk pace". */
export function describeAbout(card: Card): string {
  const { cvSent, payRange, pay, source, workMode, tags = [] } = card
  const facts = [
    (card.link !== '' || card.posting !== '') && 'Posting',
    pay ?? payRange,
    workMode && workModeNames[workMode].toLowerCase(),
    source && `from ${source}`,
    card.agency && `through ${card.agency}`,
    cvSent && `CV “${cvSent}”`,
    ...tags,
    card.pace === 'assertive' && 'brisk pace',
    card.country !== null && formatCountry(card.country),
    card.zone !== null && formatZoneCity(card.zone),
    card.sellingPoints.length > 0 && countStrengths(card.sellingPoints.length),
  ].filter((fact) => typeof fact === 'string' && fact !== '')
  return facts.length === 0 ? 'Posting, pay, CV, tags, pace' : facts.join(', ')
}

function countStrengths(count: number): string {
  return count === 1 ? '1 strength' : `${count} strengths`
}
