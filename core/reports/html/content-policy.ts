import { sha256 } from '../../findings/hmac.ts'
import { encodeUtf8 } from '../../table/utf-8.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'

/**
 * The page's content security policy: nothing from anywhere, and of what stands in the page only this style and this script, told by their
 * SHA-256. Source: Content Security Policy Level 3, 2.3.1 and 6.7.3.
 */
export function contentPolicy(style: string, script: string): string {
  return [
    "default-src 'none'",
    `style-src '${hashSource(style)}'`,
    `script-src '${hashSource(script)}'`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** `hashSource('')` -> 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=' */
export function hashSource(text: string): string {
  return `sha256-${base64(sha256(encodeUtf8(text)!))}`
}

function base64(bytes: Uint8Array): string {
  let text = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const three = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0)
    for (let part = 0; part < 4; part++) text += i + part > bytes.length ? '=' : ALPHABET[(three >> (18 - part * 6)) & 63]
  }
  return text
}
