const RISKY = /[<>&\u2028\u2029]/g

/**
 * Data for the page's script as a block that browsers do not run. No sign in it can end the block or begin a comment:
 * `jsonIsland('oppsett', '</script>')` -> '<script type="application/json" data-del="oppsett">"\u003c/script\u003e"</script>'
 */
export function jsonIsland(part: string, data: unknown): string {
  const json = JSON.stringify(data).replace(RISKY, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)
  return `<script type="application/json" data-del="${part}">${json}</script>`
}
