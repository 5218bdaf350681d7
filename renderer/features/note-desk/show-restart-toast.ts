import { showToast } from '../../components/toasts.ts'

/** Says that the note was filled from the template again, and offers to restore the replaced text. */
export function showRestartToast(restore: () => void): void {
  showToast({
    text: 'Started over from the template',
    action: { label: 'Bring my words back', run: restore },
  })
}
