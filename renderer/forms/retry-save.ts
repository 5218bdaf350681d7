import { useEffect, useEffectEvent } from 'react'
import { onSavingRestored } from '../state/on-saving-restored.ts'

/** Saves a value that is still on the screen once the disk accepts changes again, without the user pressing anything. */
export function useRetrySave(isUnsaved: boolean, save: () => void): void {
  const saveLatest = useEffectEvent(save)
  useEffect(() => (isUnsaved ? onSavingRestored(() => saveLatest()) : undefined), [isUnsaved])
}

/** Submits a form again that was refused because the disk could not be written. */
export function useRetrySubmit(formId: string, refusal: { readonly isUnsaved?: boolean } | null): void {
  useRetrySave(refusal?.isUnsaved === true, () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
}
