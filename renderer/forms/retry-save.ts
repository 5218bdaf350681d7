import { useEffect, useEffectEvent } from 'react'
import { onReconnected } from '../state/on-reconnected.ts'
import { onSavingRestored } from '../state/on-saving-restored.ts'

/** Saves an unsaved value again as soon as the disk accepts changes. The user need not press anything. */
export function useRetrySave(isUnsaved: boolean, save: () => void): void {
  const saveLatest = useEffectEvent(save)
  useEffect(() => (isUnsaved ? onSavingRestored(() => saveLatest()) : undefined), [isUnsaved])
}

/**
 * Submits a form again after the disk could not be written. `refusal` is why the form could not be saved, or
 * null; only a refusal with `isUnsaved` is retried.
 */
export function useRetrySubmit(formId: string, refusal: { readonly isUnsaved?: boolean } | null): void {
  useRetrySave(refusal?.isUnsaved === true, () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
}

/** Saves a value again as soon as the host that could not be reached is back. */
export function useRetryOnReconnect(isUnsaved: boolean, save: () => void): void {
  const saveLatest = useEffectEvent(save)
  useEffect(() => (isUnsaved ? onReconnected(() => saveLatest()) : undefined), [isUnsaved])
}
