// A file, or cells pasted from a screen, as operations take them.
export interface SentFile { fileName: string; contentBase64: string }

export const sendFile = async (file: File): Promise<SentFile> => ({ fileName: file.name, contentBase64: await base64(file) })
export const sendText = async (fileName: string, text: string): Promise<SentFile> => ({ fileName, contentBase64: await base64(new Blob([text])) })

/** Without the prefix that browsers put before. */
const base64 = (bytes: Blob) => new Promise<string>((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.split(',')[1] ?? '' : '')
  reader.onerror = () => reject(reader.error ?? new Error('unreadable'))
  reader.readAsDataURL(bytes)
})
