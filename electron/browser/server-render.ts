import { BOOTSTRAP_DATA_ID, type BootstrapData } from '#shared/ipc/bootstrap-data'
import type { Preferences } from '#shared/ipc/host-view'

/** What is embedded in the page: the bootstrap data and the prerendered HTML, null if it could not be rendered. */
export interface PrerenderedContent {
  readonly bootstrapData: BootstrapData
  readonly html: string | null
}

/** The app's page in parts: the head, sent at once, and the rest, sent once its content is ready. */
interface PageTemplate {
  readonly head: string
  rest(content: PrerenderedContent | null): Iterable<string>
}

/** The element of the built page into which the app is rendered. */
const appElement = '<div id="app"></div>'

/** Splits the built page at the app element. Throws a TypeError unless the page has exactly one. */
export function createPageTemplate(html: string, { theme, density }: Preferences): PageTemplate {
  const [before, after, ...more] = html.split(appElement)
  if (before === undefined || after === undefined || more.length > 0)
    throw new TypeError('The page has no place for the app, or several')
  const appearance = `data-density="${density}"${theme === 'system' ? '' : ` data-theme="${theme}"`}`
  return {
    head: before.replace('<html ', `<html ${appearance} `),
    *rest(content) {
      yield embedHtml(content?.html ?? null)
      yield embedData(content?.bootstrapData ?? null) + after
    },
  }
}

/** Embeds the HTML as inert: before hydration nothing in it reacts, so nothing may be focused or clicked. */
function embedHtml(html: string | null): string {
  return html === null ? appElement : `<div id="app" inert>${html}</div>`
}

/** Embeds the data in a block that no script policy applies to, escaped so that no text on a card can close it. */
function embedData(data: BootstrapData | null): string {
  if (data === null) return ''
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${BOOTSTRAP_DATA_ID}">${json}</script>`
}
