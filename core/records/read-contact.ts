const SEPARATORS = /[;,\n]|\s\/\s/
const ADDRESS = /^[^\s@<>()"]+@[^\s@<>().,;]+(?:\.[^\s@<>().,;]+)+$/

/**
 * Addresses of e-mail in one cell, lower case, with '; ' between; null when one of them has no form of an address. A name with the address in
 * angle brackets is read as the address. `readEmails('Kari <Kari@example.org>')` -> 'kari@example.org'
 */
export function readEmails(text: string): string | null {
  return readAll(text, (part) => {
    const address = (/<([^<>]*)>\s*$/.exec(part)?.[1] ?? part).trim().toLowerCase()
    return ADDRESS.test(address) ? address : null
  })
}

/**
 * Numbers of telephones in one cell, with '; ' between: eight digits (or five, of a switchboard) without the country, others with '+' and it;
 * null when one of them is no number. `readPhones('+47 900 00 001')` -> '90000001', `readPhones('900 00')` -> null
 */
export function readPhones(text: string): string | null {
  return readAll(text, (part) => {
    const plain = part.replace(/[\s().-]/g, '').replace(/^00/, '+')
    const own = plain.replace(/^\+47/, '')
    if (/^[2-9]\d{7}$|^0\d{4}$/.test(own)) return own
    return /^\+(?!47)[1-9]\d{6,14}$/.test(plain) ? plain : null
  })
}

function readAll(text: string, read: (part: string) => string | null): string | null {
  const parts = text.split(SEPARATORS).filter((part) => part.trim() !== '')
  const values = parts.map((part) => read(part.trim()))
  return values.length === 0 || values.includes(null) ? null : values.join('; ')
}
