import { BOOTSTRAP_DATA_ID, type BootstrapData, PROOF_SECRET_NAME } from '#shared/ipc/bootstrap-data'
import type { Preferences } from '#shared/ipc/host-view'

/** The content embedded in the page: the bootstrap data and the prerendered HTML. */
export interface PrerenderedContent {
  readonly bootstrapData: BootstrapData
  /** Null if rendering failed. */
  readonly html: string | null
}

/** The app's page in parts: the head is sent at once, and the rest once its content is ready. */
interface PageTemplate {
  readonly head: string
  /**
   * Creates the parts after the head. If `content` is null, the page requests its data and renders itself.
   */
  rest(content: PrerenderedContent | null): Iterable<string>
}

/** The element of the built page into which the app is rendered. */
const appElement = '<div id="app"></div>'

/**
 * Splits the built page at the app element. Throws a TypeError unless the page has exactly one. `proofSecret`
 * becomes part of the head.
 */
export function createPageTemplate(
  html: string,
  { theme, density, proofSecret }: Preferences & { readonly proofSecret: string },
): PageTemplate {
  const [htmlBefore, htmlAfter, ...moreParts] = html.split(appElement)
  if (htmlBefore === undefined || htmlAfter === undefined || moreParts.length > 0)
    throw new TypeError('The page has no place for the app, or several')
  const appearance = `data-density="${density}"${theme === 'system' ? '' : ` data-theme="${theme}"`}`
  return {
    head: htmlBefore
      .replace('<html ', `<html ${appearance} `)
      .replace('<head>', `<head><meta name="${PROOF_SECRET_NAME}" content="${proofSecret}">`),
    *rest(content) {
      yield embedHtml(content?.html ?? null)
      yield embedData(content?.bootstrapData ?? null) + htmlAfter
    },
  }
}

/**
 * Embeds the HTML as inert: nothing in it can be focused or clicked until the page is hydrated and can
 * respond.
 */
function embedHtml(html: string | null): string {
  return html === null ? appElement : `<div id="app" inert>${html}</div>`
}

/**
 * Embeds the data in a script element of type JSON, which the content security policy allows because it is
 * not run. Every `<` is escaped, so that no text on a card can close the element.
 */
function embedData(data: BootstrapData | null): string {
  if (data === null) return ''
  const json = JSON.stringify(data).replaceAll('<', '\\u003c')
  return `<script type="application/json" id="${BOOTSTRAP_DATA_ID}">${json}</script>`
}
