/** The sources of RULES.md. */
export type SourceLetter = 'A' | 'B' | 'C' | 'D' | 'E' | 'S'
