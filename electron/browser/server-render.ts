import { FIRST_ANSWERS_ID, type FirstAnswers } from '#shared/ipc/bootstrap-data'
import type { Preferences } from '#shared/ipc/host-view'

/** What comes with the page: the answers to its first questions, and how it looks with them, null where that is not drawn. */
export interface FirstLook {
  readonly answers: FirstAnswers
  readonly sight: string | null
}

/** The app's page as it is sent: what is there at once, and what follows, part by part. */
export interface AppPage {
  readonly head: string
  rest(look: FirstLook | null): Iterable<string>
}

/** The place of the app in the built page. */
const place = '<div id="app"></div>'

/** Cuts the built page where the first look goes in. Throws a TypeError when there is no such place. */
export function appPage(html: string, { theme, density }: Preferences): AppPage {
  const [before, after, ...more] = html.split(place)
  if (before === undefined || after === undefined || more.length > 0)
    throw new TypeError('The page has no place for the app, or several')
  const worn = `data-density="${density}"${theme === 'system' ? '' : ` data-theme="${theme}"`}`
  return {
    head: before.replace('<html ', `<html ${worn} `),
    *rest(look) {
      yield sightIn(look?.sight ?? null)
      yield answersIn(look?.answers ?? null) + after
    },
  }
}

/** Inert: nothing in it answers before the app has taken it over, so nothing takes the focus or is clicked in vain. */
function sightIn(sight: string | null): string {
  return sight === null ? place : `<div id="app" inert>${sight}</div>`
}

/** A block of data, which no policy for scripts concerns; escaped, so that no text on a card ends it. */
function answersIn(answers: FirstAnswers | null): string {
  if (answers === null) return ''
  const json = JSON.stringify(answers).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${FIRST_ANSWERS_ID}">${json}</script>`
}
