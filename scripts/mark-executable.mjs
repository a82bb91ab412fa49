// npm marks a bin executable when it installs the package; a build that is run from the folder needs it too.
import { chmodSync } from 'node:fs'

chmodSync('dist/toolkit/main.js', 0o755)
