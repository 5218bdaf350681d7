import { followZoneDataOnLoad } from '#shared/commands/core/local-starts'
import { AppError } from '#shared/errors/app-error'
import { planFollowUps } from '#shared/rules/plan-follow-ups'
import { resolveFormats } from '#shared/text/date-formats'
import { toPlainDate } from '#shared/time/day'
import { formatPlan } from './cli/plan-list.ts'
import { type PlanOptions, parsePlanOptions, planHelp } from './cli/plan-options.ts'
import { formatPlanJson, toPlanLines } from './cli/plan-table.ts'
import { listUnknownHolidays } from './cli/unknown-holidays.ts'
import type { Log } from './host/ports.ts'
import { readSystemLocale } from './host/system-locale.ts'
import { createHolidayService } from './services/holidays/holiday-service.ts'
import { readWorkspace } from './store/read-workspace.ts'

const print = (text: string) => process.stdout.write(`${text}\n`)
const printError = (line: string) => process.stderr.write(`${line}\n`)
const log: Log = {
  error: (logText, error) => printError(`${logText}: ${error instanceof Error ? error.message : error}`),
}

/** Prints the plan that the app would compute for a workspace at the instant `now`. */
async function plan({ file, now, zone, json }: PlanOptions): Promise<void> {
  const workspace = followZoneDataOnLoad(readWorkspace(file), now)
  const service = createHolidayService({ log, onLoaded: async () => undefined })
  const findHolidays = () => service.getHolidays(workspace, toPlainDate(now, zone))
  // The first call makes the service load the holidays; the second one, below, returns them.
  findHolidays()
  await service.pending()
  const formats = resolveFormats(workspace.settings, readSystemLocale(process))
  const { followUps } = planFollowUps({ workspace, zone, now, holidays: findHolidays(), formats })
  const cards = new Map(workspace.cards.map((card) => [card.id, card]))
  const lines = toPlanLines(followUps, cards)
  for (const sentence of listUnknownHolidays(followUps, { cards, zone })) printError(sentence)
  print(json ? formatPlanJson(lines, { now, zone }) : formatPlan(lines, zone, process.stdout.columns))
}

// A program that reads the output may close the pipe early, which is not an error.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined)

try {
  const options = parsePlanOptions(process.argv.slice(2))
  if (options === null) print(planHelp)
  else await plan(options)
} catch (error) {
  if (!(error instanceof AppError)) throw error
  printError(error.message)
  process.exitCode = 2
}
