// A letter in HTML: the same words as its text, under the name, the colour and the logo of whoever sends it.

/** Colours are `#rrggbb`; `onColour` is readable on `colour`. */
export interface Letterhead {
  name: string
  colour: string
  onColour: string
  logo: { type: string; base64: string; width: number; height: number } | null
  footer: string | null
}

/** What the letter calls its logo, which travels with it. */
export const logoId = 'logo@azimut'
const logoBox = { width: 180, height: 60 }

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** Plain tables and styles in place: mail programs know little else. Addresses of the text can be pressed. */
export function letterHtml(text: string, { name, colour, onColour, logo, footer }: Letterhead): string {
  const linked = (line: string) => escape(line).replaceAll(/https?:\/\/[^\s<>"]+/g, address => `<a href="${address}" style="color:#17262b">${address}</a>`)
  const paragraphs = text.split(/\n{2,}/).map(part => `<p style="margin:0 0 16px">${part.split('\n').map(linked).join('<br>')}</p>`).join('')
  const scale = logo ? Math.min(1, logoBox.width / logo.width, logoBox.height / logo.height) : 0
  const sign = logo ? `<img src="cid:${logoId}" alt="${escape(name)}" width="${Math.round(logo.width * scale)}" height="${Math.round(logo.height * scale)}" style="display:block">` : `<strong style="font-size:18px">${escape(name)}</strong>`
  const ground = logo ? 'background:#ffffff;color:#17262b' : `background:${colour};color:${onColour}`
  return `<!doctype html><html><body style="margin:0;padding:24px 12px;background:#faf7f1;color:#17262b;font:16px/1.5 'Segoe UI',Helvetica,Arial,sans-serif">
<table role="presentation" width="100%" style="max-width:600px;margin:0 auto;background:#ffffff;border-collapse:collapse"><tr><td style="padding:18px 28px;${ground};border-top:4px solid ${colour}">${sign}</td></tr>
<tr><td style="padding:28px">${paragraphs}</td></tr>
<tr><td style="padding:14px 28px;border-top:1px solid #d9d2c5;color:#52605f;font-size:13px">${escape(footer ?? name)}</td></tr></table></body></html>`
}
