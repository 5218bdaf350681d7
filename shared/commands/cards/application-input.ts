import type { Card } from '../../model/card.ts'
import { listHolidayRegions } from '../../model/holiday-regions.ts'
import { type PlainDate, plainDateSchema, regionSchema } from '../../model/scalars.ts'
import { normalizeCompany } from '../../rules/facts/normalize-employer.ts'
import { toPlainDate } from '../../time/day.ts'
import { checkDay } from '../core/check-dates.ts'
import type { CommandContext } from '../core/command.ts'
import { invalidInput } from '../core/field-errors.ts'
import { lineInput } from '../core/inputs.ts'

/** The facts of an application that a card may lack. Null or an empty text removes them. */
export const applicationInput = {
  /** The day on which the application went out. */
  appliedOn: plainDateSchema.nullable(),
  /** The agency through which it goes. */
  agency: lineInput('The agency'),
  /** The region of the employer within its country, for public holidays. */
  region: regionSchema.nullable(),
}

/** The optional facts of an application as a command sends them; undefined means that a fact stays. */
interface ApplicationFacts {
  readonly appliedOn?: PlainDate | null | undefined
  readonly agency?: string | undefined
  readonly region?: string | null | undefined
}

/**
 * Returns a card with changed facts of its application. A region of another country goes with the country.
 * Throws `invalid-input` for a day still to come, an agency that is the company itself, and a region that the
 * country does not have.
 */
export function setApplicationFacts(card: Card, facts: ApplicationFacts, context: CommandContext): Card {
  const { appliedOn: oldDay, agency: oldAgency, region: oldRegion, ...rest } = card
  const appliedOn = facts.appliedOn === undefined ? oldDay : facts.appliedOn
  const agency = facts.agency ?? oldAgency
  const region = facts.region === undefined ? keepRegion(card, oldRegion) : facts.region
  if (facts.appliedOn) checkAppliedOn(facts.appliedOn, context)
  if (facts.agency) checkAgency(card, facts.agency)
  if (facts.region) checkRegion(card.country, facts.region, 'region')
  return {
    ...rest,
    ...(appliedOn && { appliedOn }),
    ...(agency && { agency }),
    ...(region && { region }),
  }
}

/** Throws `invalid-input` on `field` if a country has no such region. */
export function checkRegion(country: string | null, region: string, field: string): void {
  if (country === null) throw invalidInput(field, 'Choose the country first, then the region.')
  if (!listHolidayRegions(country).includes(region))
    throw invalidInput(
      field,
      `“${region}” is not a region of that country. Choose one from the list, or none.`,
    )
}

function checkAppliedOn(day: PlainDate, context: CommandContext): void {
  checkDay(day, 'appliedOn', context)
  if (day > toPlainDate(context.now, context.zone))
    throw invalidInput('appliedOn', 'That day is in the future. Enter the day you applied.')
}

/** Throws `invalid-input` if an agency is the company itself, under whatever spelling. */
export function checkAgency({ company }: Pick<Card, 'company'>, agency: string): void {
  if (normalizeCompany(agency) === normalizeCompany(company))
    throw invalidInput(
      'agency',
      'The agency and the company are the same. Name the client as the company, or leave the agency empty.',
    )
}

function keepRegion({ country }: Pick<Card, 'country'>, region: string | undefined): string | undefined {
  return region && country !== null && listHolidayRegions(country).includes(region) ? region : undefined
}
