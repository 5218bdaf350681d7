import type { Check } from './check.ts'
import { attachment } from './checks/attachment.ts'
import { corporate } from './checks/corporate.ts'
import { detail } from './checks/detail.ts'
import { greeting } from './checks/greeting.ts'
import { impatient } from './checks/impatient.ts'
import { interest } from './checks/interest.ts'
import { length } from './checks/length.ts'
import { missing } from './checks/missing.ts'
import { name } from './checks/name.ts'
import { nextStep } from './checks/next-step.ts'
import { oneQuestion } from './checks/one-question.ts'
import { otherCard } from './checks/other-card.ts'
import { panelTwin } from './checks/panel-twin.ts'
import { pastDate } from './checks/past-date.ts'
import { question } from './checks/question.ts'
import { role } from './checks/role.ts'
import { saidBefore } from './checks/said-before.ts'
import { staleDay } from './checks/stale-day.ts'
import { supersededDate } from './checks/superseded-date.ts'
import { thanks } from './checks/thanks.ts'
import { thirdPerson } from './checks/third-person.ts'
import { timeZone } from './checks/time-zone.ts'
import { title } from './checks/title.ts'
import { twoApologies } from './checks/two-apologies.ts'
import { unfilled } from './checks/unfilled.ts'
import { unsureName } from './checks/unsure-name.ts'
import { weekdayDate } from './checks/weekday-date.ts'
import { weekend } from './checks/weekend.ts'
import { worn } from './checks/worn.ts'
import { grammar } from './language/grammar.ts'
import { spelling } from './language/spelling.ts'

/** Every check of a note. A new check needs its own file, its name among `checkIds` and a line here. */
export const checkTable: readonly Check[] = [
  unfilled,
  missing,
  greeting,
  name,
  title,
  unsureName,
  otherCard,
  thirdPerson,
  weekdayDate,
  pastDate,
  supersededDate,
  staleDay,
  weekend,
  timeZone,
  attachment,
  thanks,
  role,
  detail,
  interest,
  nextStep,
  question,
  oneQuestion,
  length,
  impatient,
  worn,
  corporate,
  twoApologies,
  panelTwin,
  saidBefore,
  spelling,
  grammar,
]
