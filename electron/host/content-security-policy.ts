/** The hash of the `<style>` that React Aria adds to the page. A test fails if an upgrade changes it. */
const reactAriaStyle = "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='"

/** The policy of the page under both hosts: it may only use files and connections of its own origin. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' ${reactAriaStyle}`,
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
].join('; ')

/**
 * The policy of the grammar worker. Unlike the page, it may compile WebAssembly: that is what Harper is. A worker has
 * the policy of its own response, so the page stays as strict as it is. It can reach nothing but files of its origin.
 */
export const workerPolicy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

/** Matches the built script of the grammar worker. */
const workerScript = /^\/assets\/grammar-worker-[\w-]{8}\.js$/

/** Returns the policy under which a file of the renderer is served, by its path in the app. */
export function choosePolicy(path: string): string {
  return workerScript.test(path) ? workerPolicy : contentSecurityPolicy
}
