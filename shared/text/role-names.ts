import type { Person } from '../model/person.ts'

/** What a person reads for each role; never more than a word or two. */
export const roleNames: Readonly<Record<Person['role'], string>> = {
  interviewer: 'Interviewer',
  recruiter: 'Recruiter',
  assistant: 'Assistant',
  colleague: 'Colleague',
  other: 'Someone else',
}
