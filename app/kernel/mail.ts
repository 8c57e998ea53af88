// Transactional mail: at least once, with a fixed Message-ID; without SMTP_URL nothing is sent and the page says so.
import { createTransport } from 'nodemailer'
import { letterHtml, logoId } from './letter.ts'
import type { Letterhead } from './letter.ts'

export interface Letter {
  id: string
  to: string
  subject: string
  text: string
  /** Under whose name and colours it goes; the letter is also written in HTML then. */
  head?: Letterhead | undefined
  attachments?: readonly { name: string; type: string; bytes: Uint8Array }[]
}
export interface Mail {
  /** False when no SMTP server is set: the caller shows the link instead. */
  ready: boolean
  send(letter: Letter): Promise<void>
}

export function openMail(smtpUrl: string | undefined, url: string): Mail {
  if (smtpUrl === undefined) return { ready: false, send: () => Promise.reject(new Error('SMTP_URL is not set')) }
  // Somebody waits on a page for the letter to leave: a mail server that says nothing is given up soon.
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
  const host = new URL(url).hostname
  return {
    ready: true,
    async send({ id, to, subject, text, head, attachments = [] }) {
      const address = `azimut@${host}`
      const logo = head?.logo ? [{ filename: `logo.${head.logo.type.split('/')[1]}`, contentType: head.logo.type, content: Buffer.from(head.logo.base64, 'base64'), cid: logoId, contentDisposition: 'inline' as const }] : []
      await transport.sendMail({
        from: { name: head?.name ?? 'Azimut', address }, to, subject, text, messageId: `<${id}@${host}>`,
        ...(head ? { html: letterHtml(text, head) } : {}),
        attachments: [...logo, ...attachments.map(({ name, type, bytes }) => ({ filename: name, contentType: type, content: Buffer.from(bytes) }))],
        // What people wrote is never a path nor an address to fetch.
        disableFileAccess: true, disableUrlAccess: true,
      })
    },
  }
}
