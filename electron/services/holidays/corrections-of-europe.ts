import { giveBackOnMonday, type HolidayCorrection } from './correction.ts'

// Checked against date-holidays 3.37.0 on 29 November 2026. “To be checked” marks a source nobody has read.

/** Corrections for Europe. */
export const correctionsOfEurope: readonly HolidayCorrection[] = [
  {
    country: 'BG',
    // Easter is not given back. Christmas has three days, so that two of them may fall on a weekend.
    add: [
      ...giveBackOnMonday(['01-01', '03-03', '05-01', '05-06', '05-24', '09-06', '09-22']),
      'substitutes 12-24 if Saturday,Sunday then next Wednesday',
      'substitutes 12-25 if Saturday then next Monday',
      'substitutes 12-25 if Sunday then next Tuesday',
      'substitutes 12-26 if Saturday then next Monday',
      'substitutes 12-26 if Sunday then next Tuesday',
    ],
    why: 'Holidays on a weekend are given back on the next working days.',
    source: 'Labour Code art. 154(2); to be checked',
  },
  {
    country: 'CY',
    remove: ['orthodox -47'],
    add: ['orthodox -48', 'orthodox 50'],
    why: 'Clean Monday falls on a Tuesday, and Whit Monday is missing.',
    source: 'Clean Monday is 48 days before Orthodox Easter; calendar, checked',
  },
  {
    country: 'FI',
    add: ['12-24', 'friday after 06-19'],
    why: 'The eves of Midsummer and of Christmas are typed as optional.',
    source: 'Annual Holidays Act 162/2005; to be checked',
  },
  {
    country: 'GB',
    regions: ['SCT'],
    addDays: ['2026-06-15'],
    why: 'The bank holiday for the World Cup is missing.',
    source: 'Proclamation of February 2026; read',
  },
  {
    country: 'SE',
    add: ['12-24', '12-31', 'friday after 06-19'],
    why: 'The eves of Midsummer, Christmas and New Year are typed as optional, but nobody works.',
    source: 'Annual Leave Act 1977:480 § 3 a makes them equal to Sundays; to be checked',
  },
  {
    country: 'SK',
    add: ['05-08 since 2027', '09-15 since 2027'],
    why: 'The law made two holidays working days in 2026 only, not for good.',
    source: 'Law 261/2025; read',
  },
  {
    country: 'UA',
    suspended: { from: 2022, until: null },
    why: 'Under martial law no public holiday is a day off.',
    source: 'Law 2136-IX; to be checked. Once it ends, 8 May replaces 9 May (law 3107-IX)',
  },
]
