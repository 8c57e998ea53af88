// Types of browser.mjs, which stays plain JavaScript because it runs before anything is installed.

/**
 * The path of a Chromium or Chrome, or undefined when the machine has none.
 * `AZIMUT_CHROMIUM`, when set, is the only place looked at: a wrong value throws an error that names it.
 */
export function findChromium(env?: NodeJS.ProcessEnv): string | undefined

/** The path of a Chromium, installing Debian's when root; rejects with one sentence when there is none to be had. */
export function ensureChromium(): Promise<string>
