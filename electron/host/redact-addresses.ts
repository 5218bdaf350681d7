/** Matches a web address from its scheme to its end. Addresses of files are left out, as stack traces have them. */
const addressPattern = /\b(?!file:)[a-z][a-z0-9+.-]{0,30}:[/\\]{2}[^\s'"<>]*/gi

/** Matches an address of the mail program, which can contain a whole note. */
const mailPattern = /\bmailto:[^\s'"<>]*/gi

/**
 * Removes from a text for the log what an address in it can keep secret: user name and password, the query
 * and the fragment; and all of a `mailto:` address.
 */
export function redactAddresses(text: string): string {
  return text.replace(addressPattern, redactAddress).replace(mailPattern, 'mailto:…')
}

function redactAddress(address: string): string {
  return address.replace(/[?#].*$/s, '?…').replace(/^([^/\\]*[/\\]{2})[^/\\?]*@/, '$1…@')
}
