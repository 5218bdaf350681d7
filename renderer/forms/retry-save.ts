import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** Calls the listener each time saving works again after it failed. Returns a function that unsubscribes. */
type OnSavingRestored = (listener: () => void) => () => void

export const SavingRestoredContext = createContext<OnSavingRestored>(() => () => undefined)

/** Saves again, without a press, a value still on the screen that could not be written to disk. */
export function useRetrySave(isUnsaved: boolean, save: () => void): void {
  const onSavable = useContext(SavingRestoredContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => (isUnsaved ? onSavable(() => saveLatest()) : undefined), [isUnsaved, onSavable])
}

/** Submits a form again that was refused because the disk could not be written. */
export function useRetrySubmit(formId: string, refusal: { readonly isUnsaved?: boolean } | null): void {
  useRetrySave(refusal?.isUnsaved === true, () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
}
