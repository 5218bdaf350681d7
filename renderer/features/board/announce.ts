import { announce as announceLater } from '@atlaskit/pragmatic-drag-and-drop-live-region'

/**
 * Announces a message to screen readers. An open dialog hides the rest of the page from them, except for
 * elements with the attribute set here. After a move the slip may open before the announcement is read.
 */
export function announce(message: string): void {
  announceLater(message)
  document.querySelector('body > [role="status"]')?.setAttribute('data-live-announcer', 'true')
}
