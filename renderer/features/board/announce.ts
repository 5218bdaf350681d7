import { announce as announceSoon } from '@atlaskit/pragmatic-drag-and-drop-live-region'

/**
 * Says something to a screen reader. An open dialog silences all of the page but what carries this mark, and the slip
 * opens before what was said about the move is read.
 */
export function announce(message: string): void {
  announceSoon(message)
  document.querySelector('body > [role="status"]')?.setAttribute('data-live-announcer', 'true')
}
