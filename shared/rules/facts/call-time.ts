import type { Card } from '../../model/card.ts'
import type { EpochMs, ZoneName } from '../../model/scalars.ts'
import { isInCallHours } from '../timing/call-hours.ts'
import { resolveCardZone } from './card-zone.ts'

/** Returns true if it is between 09:00 and 17:00 now in the zone of the card. */
export function isCallTime(
  card: Pick<Card, 'zone' | 'interviews'>,
  context: { now: EpochMs; zone: ZoneName },
): boolean {
  return isInCallHours(context.now, resolveCardZone(card, context.zone))
}
