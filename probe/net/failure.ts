// Why a page could not be read, in words a program can sort.

export type FailureReason =
  | 'forbidden' | 'unsupported' | 'unknown-name' | 'no-answer' | 'too-slow' | 'certificate'
  | 'error-page' | 'too-large' | 'unreadable' | 'too-many-redirects' | 'stopped'

/** A fetch that gave no response. `reason` is stable; `message` names the address. */
export class FetchFailure extends Error {
  readonly reason: FailureReason
  constructor(reason: FailureReason, message: string, cause?: unknown) {
    super(message, { cause })
    this.reason = reason
  }
}

const BY_CODE: Record<string, FailureReason> = {
  ENOTFOUND: 'unknown-name', ENODATA: 'unknown-name',
  UND_ERR_CONNECT_TIMEOUT: 'too-slow', UND_ERR_HEADERS_TIMEOUT: 'too-slow', UND_ERR_BODY_TIMEOUT: 'too-slow', ETIMEDOUT: 'too-slow',
  UND_ERR_RES_EXCEEDED_MAX_SIZE: 'too-large',
  Z_DATA_ERROR: 'unreadable', Z_BUF_ERROR: 'unreadable', HPE_INVALID_CONSTANT: 'unreadable',
}

/** Sorts whatever the network threw into a FetchFailure. */
export function asFailure(error: unknown, url: string): FetchFailure {
  if (error instanceof FetchFailure) return error
  const { name = '', code = '', message = '' } = error as { name?: string; code?: string; message?: string }
  if (name === 'TimeoutError') return new FetchFailure('too-slow', `${url} did not answer in time`, error)
  if (name === 'AbortError') return new FetchFailure('stopped', `${url}: stopped`, error)
  const certificate = code.startsWith('ERR_TLS') || code.includes('CERT') || code.includes('SIGNATURE')
  const reason = BY_CODE[code] ?? (certificate ? 'certificate' : code.startsWith('HPE_') || code.startsWith('ERR__ERROR_FORMAT') ? 'unreadable' : 'no-answer')
  return new FetchFailure(reason, `${url}: ${message || code}`, error)
}
