// Chooses the system account PostgreSQL runs under: it refuses to run as root.
import { spawnSync } from 'node:child_process'
import { chownSync, statSync } from 'node:fs'

const nobody = 65534
const mapRootToNobody = ['--user', `--map-user=${nobody}`, `--map-group=${nobody}`]

/** How to run a program: words put before it, and the account to become when it is not ours. */
export type Account = { prefix: string[], uid?: number, gid?: number }

/**
 * Answers how to run PostgreSQL on the folder `dir`, which exists.
 * An ordinary user runs it as itself. Root runs it as the folder's owner when that is somebody else; otherwise in a user
 * namespace where root bears the number of nobody, so that files stay root's and folders closed to others stay reachable;
 * otherwise, where namespaces are forbidden as in most containers, as nobody, to whom the folder is then given.
 */
export function chooseAccount(dir: string, postgres: string): Account {
  if (process.getuid?.() !== 0) return { prefix: [] }
  const { uid, gid } = statSync(dir)
  if (uid !== 0) return requireAccount({ prefix: [], uid, gid }, dir, postgres)
  const namespaced: Account = { prefix: ['unshare', ...mapRootToNobody] }
  if (canRun(namespaced, dir, postgres)) return namespaced
  chownSync(dir, nobody, nobody)
  return requireAccount({ prefix: [], uid: nobody, gid: nobody }, dir, postgres)
}

/** Answers the command and arguments that run `program` under the account. */
export function commandAs(account: Account, program: string, args: string[]): [command: string, args: string[]] {
  const [command = program, ...rest] = [...account.prefix, program, ...args]
  return [command, rest]
}

function requireAccount(account: Account, dir: string, postgres: string): Account {
  if (canRun(account, dir, postgres)) return account
  throw new Error(`PostgreSQL refuses to run as root, and user ${account.uid} cannot use ${dir} and ${postgres}: start Azimut as an ordinary user, keep both in folders others may enter, or set DATABASE_URL.`)
}

// Entering the folder counts as much as starting the program: a shell's test answers both.
function canRun(account: Account, dir: string, postgres: string): boolean {
  const [command, args] = commandAs(account, 'sh', ['-c', '"$0" --version && test -w "$1"', postgres, dir])
  return spawnSync(command, args, { uid: account.uid, gid: account.gid, cwd: '/', stdio: 'ignore' }).status === 0
}
