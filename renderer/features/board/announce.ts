import { announce as announceLater } from '@atlaskit/pragmatic-drag-and-drop-live-region'

/**
 * Announces a message to screen readers. An open dialog silences the page except for elements with this attribute, and
 * the slip opens before the announcement of the move is read.
 */
export function announce(message: string): void {
  announceLater(message)
  document.querySelector('body > [role="status"]')?.setAttribute('data-live-announcer', 'true')
}
