import type { Person } from '../model/person.ts'

/** The name of each role, as the user reads it; one or two words. */
export const roleNames: Readonly<Record<Person['role'], string>> = {
  interviewer: 'Interviewer',
  recruiter: 'Recruiter',
  assistant: 'Assistant',
  colleague: 'Colleague',
  other: 'Someone else',
}
