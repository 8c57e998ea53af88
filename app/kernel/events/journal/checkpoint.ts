// Where the loader stands in the journal, kept in a small file that is replaced as a whole.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { replaceFile } from './durableFile.ts'
import type { Position } from './journal.ts'

/**
 * Undefined when there is none, or when it cannot be read: loading then starts at the oldest segment, which costs time
 * and changes no count, since what is already stored is dropped.
 */
export const readCheckpoint = async (dir: string): Promise<Position | undefined> => {
  try {
    const { segment, offset }: Partial<Position> = JSON.parse(await readFile(join(dir, 'checkpoint.json'), 'utf8'))
    return typeof segment === 'string' && Number.isSafeInteger(offset) ? { segment, offset: Number(offset) } : undefined
  } catch {
    return undefined
  }
}

export const writeCheckpoint = (dir: string, position: Position): Promise<void> =>
  replaceFile(join(dir, 'checkpoint.json'), JSON.stringify(position))
