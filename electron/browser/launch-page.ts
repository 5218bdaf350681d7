import { page } from './error-page.ts'

/**
 * The page of the launch file: a form that hands a key to the app. It is sent by itself, or by its button where scripts
 * are off. A form leaves no key in the address bar and the browser's history.
 */
export function launchPage({ home, key }: { home: string; key: string }): string {
  return page(`<form method="post" action="${home}">
<input type="hidden" name="key" value="${key}">
<p>Opening Callback…</p>
<p><button>Open Callback</button></p>
</form>
<script>document.forms[0].submit()</script>`)
}
