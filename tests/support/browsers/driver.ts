/** One step of the keyboard, in the form that WebDriver and WebDriver BiDi share. */
export interface KeyStep {
  readonly type: 'keyDown' | 'keyUp'
  readonly value: string
}

/** Values that can be sent to a page and back. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** A running browser with one tab in front, controlled from outside like a user's own browser. */
export interface Driver {
  /** The browser and its version, such as "Firefox 153.8.0". */
  readonly name: string
  open(url: string): Promise<void>
  reload(): Promise<void>
  /** Runs a function in the page. It may only use its arguments. */
  evaluate<Args extends readonly Json[], Result>(
    run: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>
  pressKeys(steps: readonly KeyStep[]): Promise<void>
  /** Uses the mouse of the screen that the browser is shown on. Positions are those of the screen. */
  operateMouse(...steps: readonly string[]): Promise<void>
  /** Opens another tab and brings it to the front. */
  openTab(): Promise<void>
  /** Brings a tab to the front, counted from 0 in the order in which they were opened. */
  showTab(index: number): Promise<void>
  close(): Promise<void>
}

/** Returns the source of an expression that runs a function in a page and returns its result as JSON. */
export function toExpression(run: (...args: never[]) => unknown, args: readonly Json[]): string {
  return `Promise.resolve((${run})(...${JSON.stringify(args)})).then((result) => JSON.stringify(result ?? null))`
}
