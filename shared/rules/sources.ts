/** The letter of a source; docs/rules.md lists the sources. */
export type SourceLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'S'
