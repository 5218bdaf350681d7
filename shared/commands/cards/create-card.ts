import type { Card } from '../../model/card.ts'
import type { Settings } from '../../model/settings.ts'

/** Creates a card from `fields`. Every other field is empty or comes from the settings. */
export function createCard(
  fields: Pick<Card, 'id' | 'company' | 'role' | 'stage' | 'rank' | 'addedAt'> & Partial<Card>,
  settings: Settings,
): Card {
  return {
    stageSince: fields.addedAt,
    link: '',
    posting: '',
    notes: '',
    pace: settings.defaultPace,
    country: settings.defaultCountry,
    ...(settings.defaultCountry && settings.defaultRegion && { region: settings.defaultRegion }),
    zone: null,
    sellingPoints: [],
    people: [],
    interviews: [],
    theirPromises: [],
    ownPromises: [],
    answers: [],
    offers: [],
    closing: null,
    actions: [],
    drafts: [],
    log: [],
    ...fields,
  }
}
