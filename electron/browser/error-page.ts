import { createHash } from 'node:crypto'

/**
 * The reason why a request is refused or fails. A `former` visitor has a cookie from an earlier run; an
 * `ended` one has a cookie whose access has ended; a `stranger` has no cookie.
 */
export type Refusal =
  | 'foreign-host'
  | 'foreign-origin'
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
    sentence: 'Callback answers only at the address that it prints when it starts. Open that one.',
  },
  'foreign-origin': { status: 403, sentence: 'Callback answers only its own page, not other sites.' },
  'used-key': {
    status: 401,
    sentence:
      'This link was opened before, perhaps by someone else, so the browser it opened in can no longer use Callback. Open the new link just printed where Callback was started.',
  },
  'expired-key': {
    status: 401,
    sentence: 'This link has expired. Open the new one just printed where Callback was started.',
  },
  'wrong-key': {
    status: 401,
    sentence: 'This address does not work any more. Open the one just printed where Callback was started.',
  },
  ended: {
    status: 401,
    sentence:
      'The link that let this browser in was opened a second time, so this browser can no longer use Callback. Open the new link just printed where Callback was started.',
  },
  former: {
    status: 401,
    sentence:
      'Callback was started anew since you opened this page. Open the address just printed where it was started.',
  },
  stranger: {
    status: 401,
    sentence:
      'Callback opens only with the key in its address. Open the address just printed where Callback was started.',
  },
  method: { status: 405, sentence: 'This address can only be looked at.' },
  missing: { status: 404, sentence: 'There is nothing at this address. Go back to Callback.' },
  failed: { status: 500, sentence: 'Callback could not read this part of itself. Reload the page.' },
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

/** The content security policy of the host's own pages: they load their one style and nothing else. */
export const pagePolicy = [
  "default-src 'none'",
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** The page for a request that is refused, with its HTTP status. */
interface ErrorPage {
  readonly status: number
  readonly html: string
}

/** Renders the page that says in one sentence why a request was refused and what to do. */
export function renderErrorPage(refusal: Refusal): ErrorPage {
  const { status, sentence } = sentences[refusal]
  return { status, html: renderPage(`<p>${sentence}</p>`) }
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
