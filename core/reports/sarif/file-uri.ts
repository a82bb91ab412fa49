/**
 * A path as the user wrote it as a URI: relative paths stay relative. Slashes of either kind divide folders.
 * `fileUri('inn\\skole 1.csv')` -> 'inn/skole%201.csv', `fileUri('C:\\inn\\a.csv')` -> 'file:///C:/inn/a.csv', `fileUri('-')` -> '-'
 */
export function fileUri(path: string): string {
  const slashed = path.replaceAll('\\', '/').replace(/^(?:\.\/+)+/, '')
  const drive = /^[A-Za-z]:(?=\/)/.exec(slashed)?.[0]
  if (drive !== undefined) return `file:///${drive}${encode(slashed.slice(drive.length))}`
  // '//server/folder' is a share: its first part is the host.
  if (slashed.startsWith('//')) return `file:${encode(slashed)}`
  return slashed.startsWith('/') ? `file://${encode(slashed)}` : encode(slashed)
}

function encode(path: string): string {
  // Half a surrogate pair has no bytes to encode.
  return path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
}
