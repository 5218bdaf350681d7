import type { Id } from '#shared/model/scalars'
import type { StoreValue } from '../../../forms/create-autosave.ts'
import { saveChange } from './save-change.ts'

/** The fields of a card that are text. */
type TextField =
  | 'company'
  | 'role'
  | 'notes'
  | 'link'
  | 'posting'
  | 'agency'
  | 'pay'
  | 'payRange'
  | 'source'
  | 'cvSent'
  | 'cvPath'

/** Returns the function that stores one text field of a card. */
export function saveCardField(cardId: Id, field: TextField): StoreValue<string> {
  return (text, seen) =>
    saveChange({ type: 'edit-card', cardId, changes: { [field]: text }, seen: { [field]: seen } })
}
