// How the report looks: on a screen, on a telephone, in the dark, and above all on paper.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const fontFile = (family: string): string => {
  const path = fileURLToPath(import.meta.resolve(`@fontsource-variable/${family}/files/${family}-latin-wght-normal.woff2`))
  return `data:font/woff2;base64,${readFileSync(path).toString('base64')}`
}

/** The two faces are inside the file: it is whole wherever it is opened. */
export function reportStyle({ accent }: { accent: string }): string {
  return `
@font-face { font-family: Bricolage; src: url(${fontFile('bricolage-grotesque')}) format('woff2'); font-weight: 200 800 }
@font-face { font-family: Hanken; src: url(${fontFile('hanken-grotesk')}) format('woff2'); font-weight: 100 900 }
:root {
  color-scheme: light dark; --accent: light-dark(${accent}, #6fc7d1);
  --paper: light-dark(#faf7f1, #0f1b1f); --card: light-dark(#fff, #17272d); --sunken: light-dark(#f4efe5, #132126);
  --ink: light-dark(#17262b, #eef2ef); --ink-2: light-dark(#52605f, #a9b9bb); --line: light-dark(#d9d2c5, #2c4047);
  --petrol: light-dark(#0e5a66, #6fc7d1); --pale: light-dark(#dcecec, #17393f); --brass: light-dark(#f2b134, #f4bd55);
  --brass-text: light-dark(#8a5a00, #f4bd55); --green: light-dark(#2b6e3f, #7fcb94); --coral: light-dark(#b3391f, #f59a80);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 16px/1.5 Hanken, system-ui, sans-serif; overflow-wrap: break-word }
main { max-width: 860px; margin: 0 auto; padding: 40px 24px 64px }
h1, h2, h3 { font-family: Bricolage, Hanken, system-ui, sans-serif; line-height: 1.2; text-wrap: balance; margin: 0 }
h1 { font-size: 40px; font-weight: 700; letter-spacing: -.01em }
h2 { font-size: 24px; font-weight: 680; margin: 56px 0 4px }
h3 { font-size: 18px; font-weight: 650 }
p { margin: 0 }
a { color: var(--petrol); text-underline-offset: .2em }
.aside, .fine { color: var(--ink-2); font-size: 14px }
h2 + .aside { margin-bottom: 18px } h2 + ol.actions { margin-top: 16px }
header .top { display: flex; align-items: center; gap: 12px; color: var(--ink-2); font-size: 15px; margin-bottom: 36px }
header .top svg, header .top img { height: 32px; width: auto; flex: none }
header .top b { color: var(--ink); font-weight: 650 }
header .kind { color: var(--accent); font-weight: 600; margin-bottom: 6px }
.verdict { font: 600 22px/1.35 Bricolage, Hanken, sans-serif; border-inline-start: 5px solid var(--brass); padding: 4px 0 4px 18px; margin: 28px 0 0; max-width: 34em; text-wrap: pretty }
.extremes { margin: 10px 0 0 23px; color: var(--ink-2) }
.glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(260px, 1fr)); gap: 16px; margin-top: 28px }
.glance section { background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 18px 20px; break-inside: avoid }
.glance .first { border: 2px solid var(--brass); padding: 17px 19px }
.glance h2 { font-size: 18px; font-weight: 650; margin: 0 0 8px }
.glance ul { list-style: none; padding: 0; margin: 0 }
.glance li { display: flex; gap: 10px; padding: 7px 0; align-items: baseline }
.glance li + li { border-top: 1px solid var(--line) }
.glance li svg { width: 13px; height: 13px; flex: none; transform: translateY(1px) }
.glance li.yes svg { color: var(--green); width: 17px; height: 17px; transform: translateY(3px) }
.glance li span, .glance li a { color: var(--ink) } .glance li .fine { color: var(--ink-2); white-space: nowrap }
h2.small { font-size: 18px; margin-top: 28px }
.who { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; list-style: none; padding: 0; margin: 8px 0 0 }
.who li { max-width: 400px; display: grid; grid-template-columns: 1fr auto; gap: 0 12px; border-top: 3px solid var(--petrol); padding-top: 8px; align-content: start }
.who b { font: 680 18px/1.3 Bricolage, Hanken, sans-serif; white-space: nowrap } .who .fine { grid-column: 1 / -1 }
.nine { display: grid; grid-template-columns: repeat(3, 1fr); gap: 12px; padding: 0; margin: 0; list-style: none }
.nine li { background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 12px 16px; break-inside: avoid; display: grid; grid-template-columns: 1fr auto; align-items: baseline; gap: 2px 12px; align-content: start }
.nine .figure { font: 680 22px/1.2 Bricolage, Hanken, sans-serif; font-variant-numeric: tabular-nums }
.rest { margin-top: 12px }
.nine .bar, .nine .fine { grid-column: 1 / -1 }
.bar { height: 6px; border-radius: 3px; background: var(--line); overflow: hidden; margin: 4px 0 6px }
.bar i { display: block; height: 100%; background: var(--petrol) }
.good { list-style: none; padding: 0; margin: 14px 0 0; columns: 2; column-gap: 32px }
.good li { break-inside: avoid; padding: 5px 0 5px 28px; position: relative }
.good svg { position: absolute; left: 0; top: 9px; width: 17px; height: 17px; color: var(--green) }
ol.actions { list-style: none; padding: 0; margin: 0; counter-reset: action; display: grid; gap: 14px }
.actions > li { counter-increment: action; background: var(--card); border: 1px solid var(--line); border-radius: 14px; padding: 18px 20px 18px 66px; position: relative; break-inside: avoid }
.actions > li::before { content: counter(action); position: absolute; left: 18px; top: 15px; width: 32px; text-align: center; font: 700 24px/1.2 Bricolage, Hanken, sans-serif; color: var(--accent) }
.tags { display: flex; flex-wrap: wrap; gap: 4px 16px; font-size: 14px; color: var(--ink-2); margin: 6px 0 10px; align-items: baseline }
.tag { white-space: nowrap }
.severity { font-weight: 650 }
.severity svg { width: 11px; height: 11px; margin-inline-end: 6px; vertical-align: -.5px }
.critical, .high { color: var(--coral) } .medium { color: var(--brass-text) } .low, .info { color: var(--ink-2) }
.said { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 24px }
.actions .said p { margin: 0 }
.fix { border-inline-start: 3px solid var(--pale); padding-inline-start: 14px }
.fix b { display: block; font-size: 13px; font-weight: 650; color: var(--ink-2) }
.proof { margin-top: 12px; padding-top: 10px; border-top: 1px solid var(--line); font-size: 14px; color: var(--ink-2); overflow-wrap: anywhere }
.proof b { font-weight: 650 }
.way { white-space: nowrap }
code { font: 13px/1.4 ui-monospace, monospace; background: var(--sunken); border-radius: 4px; padding: 1px 5px; overflow-wrap: anywhere }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; font-size: 15px; margin-top: 10px }
th { text-align: start; font-weight: 600; font-size: 14px; color: var(--ink-2) }
th, td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--line); vertical-align: top }
td.n, th.n { text-align: end; font-variant-numeric: tabular-nums; padding-right: 0; padding-left: 12px; white-space: nowrap }
td.best { font-weight: 700 } .beside .you { background: var(--pale) } .beside td.n, .beside th.n { padding-right: 12px } .beside + .fine, .scroll + .fine { margin-top: 6px }
.findings td:nth-child(2) { width: 34%; overflow-wrap: anywhere; font-size: 14px } .findings td:nth-child(3) { width: 7.5em }
.paper { display: none }
p + h3, details h3 { margin-top: 22px }
details { margin-top: 14px; border-top: 1px solid var(--line); padding-top: 12px }
summary { cursor: pointer; font-weight: 600; color: var(--petrol); min-height: 28px }
summary:focus-visible, a:focus-visible { outline: 3px solid var(--brass); outline-offset: 2px; border-radius: 4px }
dl.made { display: grid; grid-template-columns: max-content 1fr; gap: 6px 20px; margin: 12px 0 0 }
dl.made dt { color: var(--ink-2) } dl.made dd { margin: 0 }
ul.plain { list-style: none; padding: 0; margin: 10px 0 0; display: grid; gap: 10px }
footer { margin-top: 56px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--ink-2); font-size: 14px }
@media (max-width: 640px) {
  main { padding: 24px 16px 48px } h1 { font-size: 30px } .nine, .who, .said { grid-template-columns: 1fr } .good { columns: 1 } header .top { margin-bottom: 24px }
  .actions > li { padding: 48px 16px 16px } .actions > li::before { left: 16px; top: 14px; width: auto; text-align: start }
  dl.made { grid-template-columns: 1fr } dl.made dd { margin-bottom: 8px }
}
@media print {
  @page { size: A4; margin: 15mm 15mm 17mm }
  :root { color-scheme: light; --paper: #fff }
  body { font-size: 10pt; line-height: 1.4 } main { max-width: none; padding: 0 } h1 { font-size: 26pt } h3 { font-size: 13pt }
  h2 { font-size: 16pt; margin-top: 22pt; break-after: avoid } h2 + .aside, h3 { break-after: avoid } .breaks { break-before: page; margin-top: 0 }
  header .top { margin-bottom: 18pt } .verdict { font-size: 15pt; margin-top: 16pt } .glance { margin-top: 16pt } .glance h2, h2.small { font-size: 13pt }
  .who span { font-size: 10pt } .nine { gap: 8px } .nine li { padding: 8px 12px } .aside, .fine, .tags, .proof { font-size: 9.5pt }
  .actions { display: block } .actions > li { padding: 9px 16px 9px 50px; margin-bottom: 8px } .actions > li::before { top: 8px; left: 12px }
  .scroll { overflow: visible } tr, .plain li { break-inside: avoid } details:not([open]) { display: none } .paper { display: block; margin: 6pt 0 }
  .glance ~ h2 { margin-top: 16pt } .glance ~ .breaks { margin-top: 0 } footer { margin-top: 20pt }
  .tags { margin: 3px 0 6px } .proof { margin-top: 7px; padding-top: 5px }
  a { text-decoration: none; color: inherit }
}`
}
