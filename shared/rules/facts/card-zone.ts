import type { Card } from '../../model/card.ts'
import type { Interview } from '../../model/interview.ts'
import type { ZoneName } from '../../model/scalars.ts'
import { isZone } from '../../time/zone.ts'

/**
 * Returns the zone of a card: its own, otherwise that of its latest interview, otherwise the user's. A zone
 * that this machine does not know is passed over.
 */
export function resolveCardZone(card: Pick<Card, 'zone' | 'interviews'>, userZone: ZoneName): ZoneName {
  if (card.zone !== null && isZone(card.zone)) return card.zone
  let latest: Interview | null = null
  // Stored instants all have the same format, so they can be compared as text.
  for (const interview of card.interviews)
    if (interview.status === 'planned' && (latest === null || interview.start >= latest.start))
      latest = interview
  return latest !== null && isZone(latest.zone) ? latest.zone : userZone
}
