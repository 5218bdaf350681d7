import type { HolidayCorrection } from './correction.ts'

// Checked against date-holidays 3.37.0 on 29 November 2026. “To be checked” marks a source nobody has read.

/** Corrections for Africa and America. */
export const correctionsOfTheRest: readonly HolidayCorrection[] = [
  {
    country: 'CA',
    regions: [''],
    add: ['monday before 05-25', '2nd monday in October'],
    why: 'Victoria Day and Thanksgiving moved to the provinces in 3.34, so that a country without one lacks them.',
    source: 'Canada Labour Code s. 166; changelog of date-holidays 3.34',
  },
  {
    country: 'MX',
    remove: ['12-01 every 6 years since 1934'],
    add: ['10-01 every 6 years since 2024'],
    why: 'The president takes office on 1 October since 2024.',
    source: 'Constitution art. 83',
  },
  {
    country: 'NG',
    remove: ['05-27', '11-01 since 2020'],
    why: 'Children’s Day is for schools, and Youth Day is worked.',
    source: 'Public Holidays Act; to be checked',
  },
  {
    country: 'US',
    add: ['substitutes 11-11 if sunday then next monday if saturday then previous friday'],
    why: 'The substitute of Veterans Day is typed as a bank holiday, the other federal substitutes as public.',
    source: '5 U.S.C. 6103(b)',
  },
]
