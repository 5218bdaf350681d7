import type { Card } from '../../model/card.ts'
import type { Settings } from '../../model/settings.ts'

/** An application of which nothing is known yet but what is given. */
export function newCard(
  known: Pick<Card, 'id' | 'company' | 'role' | 'stage' | 'rank' | 'addedAt'> & Partial<Card>,
  settings: Settings,
): Card {
  return {
    stageSince: known.addedAt,
    link: '',
    posting: '',
    notes: '',
    pace: settings.defaultPace,
    country: settings.defaultCountry,
    zone: null,
    sellingPoints: [],
    people: [],
    interviews: [],
    theirPromises: [],
    ownPromises: [],
    answers: [],
    offers: [],
    closing: null,
    deeds: [],
    drafts: [],
    log: [],
    ...known,
  }
}
