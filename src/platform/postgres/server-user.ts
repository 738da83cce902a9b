import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { CannotStart } from '../cannot-start.ts'

/** Under which ids PostgreSQL runs; undefined means as ourselves. It refuses to run as root. */
export type ServerUser = { uid: number; gid: number } | undefined

export const isRoot = process.getuid?.() === 0

/** Owns nothing else on the machine, needs no entry among its users, and none is made. */
const reservedUid = 26432

/** Who runs the server of this cluster: its owner, or for a new one a reserved uid if we are root. */
export function serverUserOf(pgdata: string): ServerUser {
  const owner = fs.statSync(pgdata, { throwIfNoEntry: false })
  if (!isRoot) {
    if (owner && owner.uid !== process.getuid?.()) {
      throw new CannotStart(
        `The database in ${pgdata} belongs to another user (uid ${owner.uid}). Start Upstander as that user or as root.`,
      )
    }
    return undefined
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  const taken = new Set(listUsers().map((user) => user.uid))
  let uid = reservedUid
  while (taken.has(uid)) uid += 1
  return { uid, gid: uid }
}

/** Who makes a new cluster. Unlike the server, initdb insists on an entry in /etc/passwd. */
export function initUser(): ServerUser {
  if (!isRoot) return undefined
  const nobody = listUsers().find((user) => user.name === 'nobody')
  if (!nobody) {
    throw new CannotStart(
      'Making the database as root needs the user "nobody", which this machine does not have. Start Upstander as an ordinary user.',
    )
  }
  return { uid: nobody.uid, gid: nobody.gid }
}

/** Whether this user can pass through every folder down to this one. */
export function canReach(user: ServerUser, folder: string): boolean {
  if (!user) return true
  return (
    spawnSync('/bin/sh', ['-c', 'cd -- "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0
  )
}

/** Hands a folder and all in it to the server's user. */
export function handOver(folder: string, user: ServerUser): void {
  if (!user) return
  fs.lchownSync(folder, user.uid, user.gid)
  for (const name of fs.readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    fs.lchownSync(`${folder}/${name}`, user.uid, user.gid)
  }
}

function listUsers(): { name: string; uid: number; gid: number }[] {
  if (!fs.existsSync('/etc/passwd')) return []
  return fs
    .readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'))
    .map(([name = '', , uid, gid]) => ({ name, uid: Number(uid), gid: Number(gid) }))
}
