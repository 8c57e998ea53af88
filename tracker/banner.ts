// The optional banner: asks once, in French or English, whether the visits of a person may be followed. To accept and to
// refuse take the same gesture. It needs no more from the site's CSP than the tracker: no style attribute, no request.
// The choice is kept six months, as the CNIL recommends (recommendation of 17 September 2020), without any identifier.
{
  type Azimut = { (...call: unknown[]): void; q?: unknown[] }
  type Choice = 'granted' | 'denied'

  const page = window as Window & { azimut?: Azimut }
  const script = document.currentScript as HTMLScriptElement
  const version = '1'
  const [choiceKey, offKey] = ['azimut-choice', 'azimut-off']
  const sixMonthsMs = 182 * 864e5

  const french = {
    title: 'Mesure d’audience',
    text: 'Avec votre accord, ce site reconnaît vos visites pour savoir ce qui vous amène et s’améliorer. Sans votre accord, il ne compte que des statistiques anonymes. Votre choix est gardé six mois et se change à tout moment.',
    accept: 'Accepter', refuse: 'Refuser', oppose: 'Ne rien mesurer du tout', more: 'En savoir plus',
  }
  const english: typeof french = {
    title: 'Audience measurement',
    text: 'If you agree, this site recognises your visits to learn what brings you and to improve. If you do not, it counts anonymous statistics only. Your choice is kept for six months and can be changed at any time.',
    accept: 'Accept', refuse: 'Refuse', oppose: 'Measure nothing at all', more: 'Learn more',
  }
  const language = script.dataset.lang || document.documentElement.lang || navigator.language
  const words = /^fr/i.test(language) ? french : english

  const css = `:host{all:initial}
section{position:fixed;inset:auto 0 0;z-index:2147483647;box-sizing:border-box;max-height:100vh;overflow:auto;padding:1rem;font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;border-top:1px solid #6b6b6b}
div{max-width:60rem;margin:auto;display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
p{flex:1 1 20rem;margin:0}
strong{display:block}
button,a{font:inherit;color:inherit}
.choice{flex:1 0 8rem;max-width:12rem;min-height:2.75rem;padding:.5rem 1rem;border:2px solid #1a1a1a;border-radius:.25rem;background:#1a1a1a;color:#fff;cursor:pointer}
.more{flex-basis:100%;font-size:.875rem}
.plain{padding:.25rem 0;margin-right:1.5rem;border:0;background:none;text-decoration:underline;cursor:pointer}
:focus-visible{outline:3px solid #1667d9;outline-offset:2px}
@media (prefers-color-scheme:dark){section{color:#f2f2f2;background:#1a1a1a}.choice{border-color:#f2f2f2;background:#f2f2f2;color:#1a1a1a}:focus-visible{outline-color:#7ab0ff}}`

  // Storage can be forbidden by the browser: the question then comes back with each page.
  const recall = (key: string): string => {
    try { return localStorage.getItem(key) || '' } catch { return '' }
  }
  const remember = (key: string, text: string): void => {
    try { localStorage.setItem(key, text) } catch { /* asked again at the next page */ }
  }

  // Before the tracker is there, calls wait for it.
  page.azimut ??= (...call) => { (page.azimut!.q ??= []).push(call) }
  const say = (...call: unknown[]): void => page.azimut!(...call)

  const host = document.createElement('div')
  let opener: HTMLElement | undefined

  const close = (): void => {
    host.remove()
    opener?.focus()
    opener = undefined
  }
  const choose = (choice: Choice) => (): void => {
    // What proves the choice, on the visitor's own device: which, when, of which text. A refusal is counted, not followed.
    remember(choiceKey, `${choice} ${Date.now()} ${version}`)
    if (choice === 'granted') say('oppose', false)
    say('consent', choice)
    if (choice === 'denied') say('event', 'refusal', { props: { banner: version } })
    close()
  }
  const oppose = (): void => {
    remember(choiceKey, `denied ${Date.now()} ${version}`)
    say('oppose')
    close()
  }

  const make = <Name extends keyof HTMLElementTagNameMap>(name: Name, look: string, text = ''): HTMLElementTagNameMap[Name] => {
    const element = document.createElement(name)
    if (look) element.className = look
    element.textContent = text
    return element
  }
  const button = (look: string, text: string, act: () => void): HTMLButtonElement => {
    const element = make('button', look, text)
    element.type = 'button'
    element.onclick = act
    return element
  }

  const build = (): HTMLElement => {
    const section = make('section', '')
    section.lang = words === french ? 'fr' : 'en'
    section.tabIndex = -1
    section.setAttribute('aria-label', words.title)
    const text = make('p', '')
    text.append(make('strong', '', words.title), words.text)
    const more = make('span', 'more')
    more.append(button('plain', words.oppose, oppose))
    if (script.dataset.policy) {
      const link = make('a', 'plain', words.more)
      link.href = script.dataset.policy
      more.append(link)
    }
    const line = make('div', '')
    line.append(text, button('choice', words.refuse, choose('denied')), button('choice', words.accept, choose('granted')), more)
    section.append(line)
    const shadow = host.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(css)
    shadow.adoptedStyleSheets = [sheet]
    shadow.append(section)
    return section
  }
  let section: HTMLElement | undefined

  const open = (): HTMLElement => {
    section ??= build()
    // First in the page: whoever goes by keyboard or listens meets the question before what follows.
    document.body.prepend(host)
    return section
  }

  /** A link or a button of the site marked `data-azimut-consent` opens the question again, to change or withdraw. */
  addEventListener('click', (event) => {
    const marked = event.target instanceof Element && event.target.closest<HTMLElement>('[data-azimut-consent]')
    if (!marked) return
    event.preventDefault()
    opener = marked
    open().focus()
  })

  const ask = (): void => {
    const signals = navigator as Navigator & { globalPrivacyControl?: boolean; doNotTrack?: string | null }
    // Who is opposed already, by their browser or by a click, has answered.
    if (recall(offKey) || signals.doNotTrack === '1' || signals.globalPrivacyControl) return
    const [choice, since] = recall(choiceKey).split(' ')
    if (Date.now() - Number(since || 0) < sixMonthsMs) return
    if (choice === 'granted') say('consent', 'denied') // what was agreed to six months ago is asked again
    open()
  }
  if (document.body) ask()
  else addEventListener('DOMContentLoaded', ask)
}
