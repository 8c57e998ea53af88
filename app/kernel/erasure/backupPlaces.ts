// Remembers where backups were written, so that who is erased later is erased from them too.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from '../events/journal/durableFile.ts'

const placesOf = (data: string): string => join(data, 'backups.json')

/** Files of the backups made from this data folder, oldest first; some may be gone. */
export const listBackups = async (data: string): Promise<string[]> => {
  const text = await readFile(placesOf(data), 'utf8').catch(() => '[]')
  const read: unknown = JSON.parse(text)
  return Array.isArray(read) ? read.filter((one) => typeof one === 'string') : []
}

export const noteBackup = async (data: string, file: string): Promise<void> => {
  const known = await listBackups(data)
  if (!known.includes(file)) await replaceFile(placesOf(data), JSON.stringify([...known, file]))
}
