import type { Page } from '@playwright/test'
import type { Step } from '#shared/model/step'
import { type Decision, type Story, toMoment } from '../../story/story.ts'

/** A line of Today that names something due: its button, as screen readers read it, and its words. */
export interface PageLine {
  readonly verb: string
  readonly title: string
  readonly words: string
}

/** Reads what Today names as due, without interviews and without what is planned for later today. */
export async function readDueLines(page: Page): Promise<readonly PageLine[]> {
  const rows = await page.evaluate(() =>
    ['Now', 'Today'].flatMap((name) => {
      const shapes = document.querySelectorAll(`main section[aria-label="${name}"] [data-shape]`)
      return [...shapes].flatMap((shape) => {
        const row = shape.parentElement
        const label = row?.querySelector('button[aria-label]')?.getAttribute('aria-label') ?? ''
        const isInterview = shape.getAttribute('data-shape') === 'meet'
        return row === null || isInterview ? [] : [{ label, words: row.textContent ?? '' }]
      })
    }),
  )
  return rows
    .filter(({ words }) => !words.startsWith('At '))
    .map(({ label, words }) => {
      const [verb = '', ...title] = label.split(': ')
      return { verb, title: title.join(': '), words }
    })
}

/** How the titles of the steps begin about which a story decides. */
const titles: Partial<Readonly<Record<Step, RegExp>>> = {
  'thank-you': /^Thank (?!.* for the offer)/,
  'offer-answer': /^Answer /,
}

/** Finds what the user of a story decides about a line. */
export function decide(
  { decisions, applications }: Story,
  { title, words }: PageLine,
  now: number,
): Decision | null {
  const isAbout = ({ card, step }: Decision) => {
    const company = applications.find(({ id }) => id === card)?.company ?? ''
    return words.includes(company) && titles[step]?.test(title)
  }
  return decisions.findLast((one) => isAbout(one) && toMoment(one.from) <= now) ?? null
}
