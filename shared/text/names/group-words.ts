/** Words, folded, of somebody who is not named: "Recruiting Team", "HR", "Interviewer 2". */
const groupWords: ReadonlySet<string> = new Set(
  (
    'hr hiring recruiting recruitment recruiter recruiters team department dept office talent acquisition careers ' +
    'reception panel committee interviewer interviewers staffing jobs manager human resources'
  ).split(' '),
)

/** More words of a job title, folded. They are names too, so they count only after a comma or in another field. */
const jobWords: ReadonlySet<string> = new Set(
  (
    'head director lead engineer designer developer product sales marketing operations finance legal vp svp evp ceo ' +
    'cto cfo coo cpo chief officer president founder partner consultant senior junior associate analyst design ' +
    'engineering people chair secretary assistant coordinator specialist architect scientist researcher inc ltd llc ' +
    'gmbh contact'
  ).split(' '),
)

/** What people type instead of a name, folded. */
const placeholders: ReadonlySet<string> = new Set([
  'tbd',
  'tba',
  'tbc',
  'n/a',
  'na.',
  'unknown',
  'nobody',
  'not known',
  'no name',
  'to be confirmed',
])

/** Returns true for a folded word that means a team or a function rather than a person. */
export const isGroupWord = (key: string): boolean => groupWords.has(key)

/** Returns true for a folded word of a job title or a company. */
export const isJobWord = (key: string): boolean => groupWords.has(key) || jobWords.has(key)

/** Returns true for a folded text that people type instead of a name. */
export const isPlaceholder = (folded: string): boolean => placeholders.has(folded)
