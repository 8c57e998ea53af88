// Links and keys: long random tokens, of which only the hash is kept.
import { createHash, randomBytes } from 'node:crypto'

/** 256 random bits; `prefix` says what it is when found lying about. */
export const newToken = (prefix: string) => `${prefix}_${randomBytes(32).toString('base64url')}`

/** SHA-256: enough for a secret of 256 random bits, and one lookup finds it. */
export const hashToken = (token: string) => createHash('sha256').update(token).digest('base64url')
