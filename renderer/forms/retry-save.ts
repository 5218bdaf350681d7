import { createContext, useContext, useEffect, useEffectEvent } from 'react'

/** Calls the listener each time changes can be saved again after they could not. Returns its own unsubscribe. */
type OnSavable = (listener: () => void) => () => void

export const SavableContext = createContext<OnSavable>(() => () => undefined)

/** Saves again, by itself, what the disk did not take and what still stands on the screen. */
export function useSaveAgain(isUnsaved: boolean, save: () => void): void {
  const onSavable = useContext(SavableContext)
  const again = useEffectEvent(save)
  useEffect(() => (isUnsaved ? onSavable(() => again()) : undefined), [isUnsaved, onSavable])
}

/** Sends a form again that was refused because the disk took nothing. */
export function useSendAgain(formId: string, refusal: { readonly isUnsaved?: boolean } | null): void {
  useSaveAgain(refusal?.isUnsaved === true, () => {
    const form = document.getElementById(formId)
    if (form instanceof HTMLFormElement) form.requestSubmit()
  })
}
