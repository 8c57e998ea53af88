// Redraws the picture somebody gives as a PNG of a reasonable size: what leaves the browser holds nothing but its dots.

const mostSide = 800

/** Base64 of the PNG. Rejects when the browser cannot open the picture. */
export async function readLogo(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file)
  const scale = Math.min(1, mostSide / Math.max(picture.width, picture.height))
  const canvas = document.createElement('canvas')
  canvas.width = Math.max(1, Math.round(picture.width * scale))
  canvas.height = Math.max(1, Math.round(picture.height * scale))
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height)
  picture.close()
  return canvas.toDataURL('image/png').split(',')[1] ?? ''
}
