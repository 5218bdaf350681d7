import { startState } from '../state/start.ts'

for (const font of ['1em "Hanken Grotesk Variable"', '1em "Newsreader Variable"'])
  void document.fonts.load(font)

/**
 * The board and all that is drawn with it, read or failed. A script of its own begins with this: they are on their way
 * while the rest of the page is still being loaded.
 */
export const begun: Promise<void> = startState()
