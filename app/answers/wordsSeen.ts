// The words a finding shows as its proof, unless they are the page itself, which is shown already.

/** However its path is spelt: « /réalisations » is « /r%C3%A9alisations ». */
const isPage = (text: string, url: string) => /^(?:\/|https?:\/\/)/.test(text) && URL.parse(text, url)?.href === URL.parse(url)?.href

export const wordsSeen = (text: string | undefined, pages: readonly string[]): string | null => text && !pages.some(url => isPage(text, url)) ? text : null
