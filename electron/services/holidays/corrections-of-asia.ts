import { giveBackOnMonday, type HolidayCorrection } from './correction.ts'

// Checked against date-holidays 3.37.0 on 29 November 2026. “To be checked” marks a source nobody has read.

/** Corrections for Asia. */
export const correctionsOfAsia: readonly HolidayCorrection[] = [
  {
    country: 'AE',
    add: ['12-03', '9 Dhu al-Hijjah'],
    remove: ['27 Rajab', '1 Ramadan'],
    why: 'The national holiday has two days, and the day of Arafah is off; two religious days are worked.',
    source: 'Cabinet Resolution 27 of 2024, u.ae; to be checked',
  },
  {
    country: 'CN',
    add: ['05-02 since 2025', 'chinese 01-0-03'],
    remove: ['06-01'],
    why: 'The law of 2025 adds a day to the Spring Festival and to Labour Day; Children’s Day is for children.',
    source: 'State Council Order 795 of November 2024; read',
  },
  {
    country: 'IN',
    addDays: ['2027-03-10', '2027-03-22', '2027-04-15', '2027-05-20', '2027-10-29'],
    why: 'The library lacks the movable holidays that the Government of India gazettes each year.',
    source: 'DoPT list of holidays for 2027; to be checked',
  },
  {
    country: 'KR',
    add: ['korean 01-0-00 P3D', '05-01 since 2026'],
    remove: ['korean 01-0-01 P3D'],
    addDays: ['2026-06-03'],
    why: 'New Year is the day before, the day and the day after; Labour Day and election days are missing.',
    source: '관공서의 공휴일에 관한 규정 art. 2; date-holidays pull request 641, Nager.Date issue 972; read',
  },
  {
    country: 'LK',
    remove: [
      ...['01-03', '02-01', '03-02', '03-21', '04-01', '05-02', '05-28', '05-30', '06-29'],
      ...['07-29', '08-26', '08-27', '09-26', '10-25', '11-08', '11-24', '12-23'],
    ],
    add: [
      ...['2026-01-03', '2026-02-01', '2026-03-02', '2026-03-21', '2026-04-01', '2026-05-02', '2026-05-28'],
      ...['2026-05-30', '2026-06-29', '2026-07-29', '2026-08-26', '2026-08-27', '2026-09-26', '2026-10-25'],
      ...['2026-11-08', '2026-11-24', '2026-12-23'],
    ],
    why: 'The movable days of 2026 come back on the same dates in every other year.',
    source: 'Full moons move by eleven days a year; the list of 2027 is not in the table',
  },
  {
    country: 'MY',
    addDays: ['2027-03-11', '2027-05-20'],
    removeDays: ['2027-03-09'],
    why: 'The table of Wesak ends in 2026, and Hari Raya comes from the Saudi calendar, a day early.',
    source: 'Full moon of May 2027; mom.gov.sg for Hari Raya in the same region; to be checked',
  },
  {
    country: 'PH',
    add: ['chinese 01-0-01', 'easter -1', '08-21', '11-01', '11-02', '12-08', '12-24', '12-31'],
    why: 'Special non-working days are typed as optional.',
    source: 'Proclamation 1006 of 2025; read',
  },
  {
    country: 'SG',
    addDays: ['2027-03-10', '2027-05-17', '2027-05-20'],
    removeDays: ['2027-03-09'],
    why: 'The table of Vesak ends in 2026; Hari Raya comes from the Saudi calendar and is not given back.',
    source: 'mom.gov.sg, public holidays of 2027; seen cited',
  },
  {
    country: 'TH',
    add: giveBackOnMonday([
      '01-01',
      '04-06',
      '05-04',
      '06-03',
      '07-28',
      '08-12',
      '10-13',
      '10-23',
      '12-05',
      '12-10',
    ]),
    addDays: ['2027-05-03', '2027-05-20'],
    why: 'Holidays on a weekend are given back on Monday, and the table of Visakha Bucha ends in 2026.',
    source: 'Yearly list of the cabinet; full moon of May 2027; to be checked',
  },
  {
    country: 'TW',
    add: [
      ...['05-01', '09-28', '10-25', '12-25'].map(
        (day) => `${day} and if Saturday then previous Friday if Sunday then next Monday since 2025`,
      ),
    ],
    why: 'The holidays of the law of 2025 are missing, or typed as observances.',
    source: 'Act on memorial days and festivals, decree of 28 May 2025; DGPA calendar of 2026; read',
  },
  {
    country: 'VN',
    addDays: ['2026-09-01', '2027-09-03'],
    why: 'The National Day has two days; the government names the second one each year.',
    source: 'Labour Code 2019 art. 112; the day of 2027 to be checked',
  },
]
