import { join } from 'node:path'

export interface FolderFacts {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly platform?: NodeJS.Platform
}

/**
 * The folder that holds the snapshots: `given` (--kodeverkmappe) itself, else «kodeverk» in the program's folder of the user, which
 * INNTAKSVAKT_MAPPE moves. Null where the system tells of no such place; then there are no lists.
 * `kodeverkFolder({ env: { HOME: '/home/kari' }, platform: 'linux' }, undefined)` -> '/home/kari/.local/share/inntaksvakt/kodeverk'
 */
export function kodeverkFolder({ env, platform = process.platform }: FolderFacts, given: string | undefined): string | null {
  if (given !== undefined) return given
  const own = env.INNTAKSVAKT_MAPPE || programFolder(env, platform)
  return own === null ? null : join(own, 'kodeverk')
}

function programFolder(env: FolderFacts['env'], platform: NodeJS.Platform): string | null {
  const { APPDATA, HOME, USERPROFILE, XDG_DATA_HOME } = env
  if (platform === 'win32') {
    if (APPDATA) return join(APPDATA, 'Inntaksvakt')
    return USERPROFILE ? join(USERPROFILE, 'AppData', 'Roaming', 'Inntaksvakt') : null
  }
  if (platform === 'darwin') return HOME ? join(HOME, 'Library', 'Application Support', 'Inntaksvakt') : null
  if (XDG_DATA_HOME) return join(XDG_DATA_HOME, 'inntaksvakt')
  return HOME ? join(HOME, '.local', 'share', 'inntaksvakt') : null
}
