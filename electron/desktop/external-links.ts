import { BrowserWindow, dialog, type MessageBoxOptions, shell, type WebContents } from 'electron'
import type { Log } from '../host/ports.ts'
import { describeRefusedUrl, opensUnasked, parseExternalUrl } from './external-url.ts'

/** The longest address that the question shows, in characters. */
const MAX_SHOWN = 300

/**
 * Creates the function that opens the links of a page outside the app. The address of a web page was typed or
 * pasted into a card, perhaps by somebody else, so the user is asked first. A `mailto:` address only opens a
 * draft and a `tel:` address only dials a number, both of which the user sees first. Any other address is logged and
 * not opened.
 */
export function createLinkOpener({ contents, log }: { contents: WebContents; log: Log }) {
  // One question at a time, so that a page that opens many links cannot bury the user in dialogs.
  let isAsking = false
  const open = (url: string) => {
    shell.openExternal(url).catch((error) => log.error('A link could not be opened', error))
  }
  const ask = (url: string) => {
    if (isAsking) return
    isAsking = true
    askToOpen(contents, url)
      .then((isWanted) => isWanted && open(url))
      .catch((error) => log.error('The question about a link could not be shown', error))
      .finally(() => {
        isAsking = false
      })
  }
  return (address: string): void => {
    const url = parseExternalUrl(address)
    if (url === null) log.error('A link was not opened', describeRefusedUrl(address))
    else if (opensUnasked(url)) open(url)
    else ask(url)
  }
}

/** Asks whether a web page is opened. */
async function askToOpen(contents: WebContents, url: string): Promise<boolean> {
  const options = createQuestion(new URL(url))
  const window = BrowserWindow.fromWebContents(contents)
  const { response } = await (window === null
    ? dialog.showMessageBox(options)
    : dialog.showMessageBox(window, options))
  return response === 0
}

/**
 * Creates the question. The host is shown as the browser will look it up: letters outside a–z are spelled in
 * ASCII (`xn--…`), because some look like others.
 */
function createQuestion({ host, hostname, href }: URL): MessageBoxOptions {
  const address = href.length > MAX_SHOWN ? `${href.slice(0, MAX_SHOWN)}…` : href
  const isInternational = hostname.split('.').some((label) => label.startsWith('xn--'))
  const warning =
    'This name has letters outside a–z, and some look like others. Make sure it’s the site you mean.'
  return {
    type: 'question',
    message: `Open ${host} in your browser?`,
    detail: isInternational ? `${address}\n\n${warning}` : address,
    buttons: ['Open', 'Cancel'],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
}
