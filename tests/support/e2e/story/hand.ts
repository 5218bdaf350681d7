import type { Locator, Page } from '@playwright/test'

/** A view of the page. */
export type View = 'Today' | 'Board'

/** How a user works the page: with the mouse, or with the keyboard alone. */
export interface Hand {
  readonly page: Page
  /** Presses a button or a link. */
  press(target: Locator): Promise<void>
  /** Chooses one of a few options that are all visible. */
  choose(within: Locator, option: string | RegExp): Promise<void>
  /** Chooses from the list that a button opens. */
  pick(list: Locator, option: string): Promise<void>
  /** Types into a field, over what it holds. */
  type(field: Locator, text: string): Promise<void>
  /** Chooses an entry of the menu that a button opens. */
  pickFromMenu(button: Locator, entry: string): Promise<void>
  startCard(): Promise<void>
  showView(view: View): Promise<void>
  openCard(company: string): Promise<void>
  /** Moves a card to another column. */
  moveCard(company: string, column: string): Promise<void>
  copyNote(desk: Locator): Promise<void>
  /** Closes a dialog, the drawer or the desk. */
  close(overlay: Locator): Promise<void>
}
