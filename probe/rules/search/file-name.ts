// The name of a file as people know it, out of its address.
import { parsed } from '../../net/parsed.ts'

/** The last part of the path, decoded when it can be; the host when the path is bare. */
export function fileNameOf(url: string): string {
  const { pathname, host } = parsed(url)
  const name = pathname.split('/').findLast(Boolean) ?? host
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}
