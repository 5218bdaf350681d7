import { renderPage } from './error-page.ts'

/**
 * Renders the page of the launch file: a form that posts a key to the app. A script submits it; if scripts
 * are off, the user presses its button. A posted key appears neither in the address bar nor in the history.
 */
export function renderLaunchPage({ action, key }: { action: string; key: string }): string {
  return renderPage(`<form method="post" action="${action}">
<input type="hidden" name="key" value="${key}">
<p>Opening Callback…</p>
<p><button>Open Callback</button></p>
</form>
<script>document.forms[0].submit()</script>`)
}
