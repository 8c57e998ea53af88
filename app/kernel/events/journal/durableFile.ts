// The two steps that make a file survive a power cut: its bytes, then its name in the folder.
import { open, rename } from 'node:fs/promises'
import { dirname } from 'node:path'

/** Makes the names in a folder durable: a new, renamed or removed file is certain only after this. */
export const syncFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  try { await handle.sync() } finally { await handle.close() }
}

/** Replaces a file as a whole: after a crash it holds the old text or the new one, never a mixture. */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const handle = await open(`${path}.new`, 'w')
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(`${path}.new`, path)
  await syncFolder(dirname(path))
}
