import { z } from 'zod'

/** What the user has already done at an employer. */
export const earlierApplicationsSchema = z.object({
  /** The latest applications, each in a line: "Designer: No answer, Tue 3 March". */
  lines: z.array(z.string()),
  /** How many there are, including those without a line. */
  count: z.int().min(0),
  /** The people there with whom the user stays in contact. */
  people: z.array(z.string()),
})
export type EarlierApplications = Readonly<z.infer<typeof earlierApplicationsSchema>>
