// The bytes of a file chosen in a page, as the API takes them: base64, without the prefix that browsers put before.
export const fileContent = (file: File) => new Promise<string>((resolve, reject) => {
  const reader = new FileReader()
  reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result.split(',')[1] ?? '' : '')
  reader.onerror = () => reject(reader.error ?? new Error(file.name))
  reader.readAsDataURL(file)
})
