import { createContext, useContext } from 'react'
import type { UnsavedTarget } from '../state/unsaved/unsaved-entry.ts'

/** Where a form or field is, so that its unsaved text can be kept and offered there again. */
export interface UnsavedPlace {
  /** The beginning of the keys of everything in this place. */
  readonly key: string
  readonly target: UnsavedTarget
  /** The company of the card; null outside a card. */
  readonly company: string | null
}

/** The surrounding place; null where no text is kept. */
export const UnsavedPlaceContext = createContext<UnsavedPlace | null>(null)

/** Returns a part of the surrounding place; null where no text is kept. */
export function useUnsavedPart(part: string): UnsavedPlace | null {
  const place = useContext(UnsavedPlaceContext)
  return place && { ...place, key: `${place.key}/${part}` }
}
