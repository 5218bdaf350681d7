import { createHash } from 'node:crypto'

/**
 * The reason why a request is refused or fails. A `former` visitor has a cookie from an earlier run; an
 * `ended` one has a cookie whose access has ended; a `stranger` has no cookie.
 */
export type Refusal =
  | 'foreign-host'
  | 'foreign-origin'
  | 'worker'
  | 'used-key'
  | 'expired-key'
  | 'wrong-key'
  | 'ended'
  | 'former'
  | 'stranger'
  | 'method'
  | 'missing'
  | 'failed'

const sentences: Readonly<Record<Refusal, { readonly status: number; readonly sentence: string }>> = {
  'foreign-host': {
    status: 403,
    sentence: 'To open Callback, use the last link it printed in the terminal where you started it.',
  },
  'foreign-origin': { status: 403, sentence: 'Callback only answers its own page, not other sites.' },
  worker: { status: 403, sentence: 'Callback has no service worker.' },
  'used-key': {
    status: 401,
    sentence:
      'This link was already opened, perhaps by someone else, so that browser can no longer use Callback. Open the new link just printed in the terminal.',
  },
  'expired-key': {
    status: 401,
    sentence: 'This link has expired. Open the new one just printed in the terminal.',
  },
  'wrong-key': {
    status: 401,
    sentence: 'This address no longer works. Open the one just printed in the terminal.',
  },
  ended: {
    status: 401,
    sentence:
      'The link that let this browser in was opened a second time, so this browser can no longer use Callback. Open the new link just printed in the terminal.',
  },
  former: {
    status: 401,
    sentence: 'Callback restarted; this page is from before. Open the address just printed in the terminal.',
  },
  stranger: {
    status: 401,
    sentence:
      'Callback only opens with the key in its address. Open the address just printed in the terminal.',
  },
  method: { status: 405, sentence: 'This address is read-only.' },
  missing: { status: 404, sentence: 'There’s nothing at this address. Go back to Callback.' },
  failed: { status: 500, sentence: 'Part of Callback didn’t load. Reload the page.' },
}

const style = `
:root { color-scheme: light dark; }
body { display: grid; place-content: center; min-height: 100vh; margin: 0; padding: 0 24px;
  font: 16px/1.5 system-ui, sans-serif;
  background: light-dark(#faf7f1, #1a1815); color: light-dark(#25211b, #ece6da); }
main { max-width: 30rem; }
h1 { margin: 0 0 8px; font: 26px/1.3 Georgia, serif; }
h1 span { color: light-dark(#a83a22, #ee8f76); }
p { margin: 0; }
`

/** Creates the content security policy of one of the host's own pages, which load their one style. */
export function createPagePolicy({
  script = null,
  app = null,
  frameAncestors = "'none'",
}: {
  /** The page's one script, without which it runs none. */
  script?: string | null
  /** The origin of the app, for a page that loads parts of it. */
  app?: string | null
  frameAncestors?: string
} = {}): string {
  return [
    "default-src 'none'",
    `style-src ${formatHash(style)}`,
    ...(script === null ? [] : [`script-src ${formatHash(script)}`]),
    ...(app === null ? [] : [`connect-src ${app}`, `img-src ${app}`, `frame-src ${app}`]),
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ')
}

function formatHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The page for a request that is refused, with its HTTP status. */
interface ErrorPage {
  readonly status: number
  readonly html: string
}

/** Renders the page that says in one sentence why a request was refused and what to do. */
export function renderErrorPage(refusal: Refusal, content = ''): ErrorPage {
  const { status, sentence } = sentences[refusal]
  return { status, html: renderPage(`<p>${sentence}</p>${content}`) }
}

/**
 * Renders a page that redirects to an address of the app. A browser does not send a strict cookie after an
 * HTTP redirect that began at another site, such as a terminal in a web page. If one of the host's own pages
 * redirects, it does.
 */
export function renderRedirectPage(target: string): string {
  return renderPage('<p>Opening Callback…</p>', `<meta http-equiv="refresh" content="0;url=${target}">`)
}

/** Renders one of the host's own pages. `head` is HTML for the end of its head element. */
export function renderPage(content: string, head = ''): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Callback</title>${head}
<style>${style}</style>
</head>
<body><main><h1>Callback<span>.</span></h1>${content}</main></body>
</html>
`
}
