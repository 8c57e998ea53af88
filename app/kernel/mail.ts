// Transactional mail: at least once, with a fixed Message-ID; without SMTP_URL nothing is sent and the page says so.
import { createTransport } from 'nodemailer'

export interface Letter { id: string; to: string; subject: string; text: string }
export interface Mail {
  /** False when no SMTP server is set: the caller shows the link instead. */
  ready: boolean
  send(letter: Letter): Promise<void>
}

export function openMail(smtpUrl: string | undefined, url: string): Mail {
  if (smtpUrl === undefined) return { ready: false, send: () => Promise.reject(new Error('SMTP_URL is not set')) }
  // Whoever waits for a letter to leave holds a transaction: a mail server that says nothing is given up soon.
  const transport = createTransport({ url: smtpUrl, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 })
  const host = new URL(url).hostname
  return {
    ready: true,
    async send({ id, to, subject, text }) {
      await transport.sendMail({ from: `Azimut <azimut@${host}>`, to, subject, text, messageId: `<${id}@${host}>` })
    },
  }
}
