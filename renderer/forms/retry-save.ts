import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** Calls the listener each time saving works again after it failed. Returns a function that unsubscribes. */
type OnSavable = (listener: () => void) => () => void

export const SavableContext = createContext<OnSavable>(() => () => undefined)

/** Saves again, without a press, a value still on the screen that could not be written to disk. */
export function useSaveAgain(isUnsaved: boolean, save: () => void): void {
  const onSavable = useContext(SavableContext)
  const saveLatest = useEffectEvent(save)
  useEffect(() => (isUnsaved ? onSavable(() => saveLatest()) : undefined), [isUnsaved, onSavable])
}

/** Submits a form again that was refused because the disk could not be written. */
export function useSendAgain(formId: string, refusal: { readonly isUnsaved?: boolean } | null): void {
  useSaveAgain(refusal?.isUnsaved === true, () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
}
