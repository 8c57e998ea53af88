// Cookies in which consent tools keep a visitor's answer, by the start of their name: what each maker says of its own.
import type { SeenCookie } from '../../facts/browser-facts.ts'

/** Left by an answer; what tools leave before it is not among them. */
const STARTS = [
  // French tools, and the standard of the advertising trade.
  'tarteaucitron', 'axeptio_cookies', 'axeptio_authorized_vendors', 'didomi_token', 'didomi_dcs', 'TC_PRIVACY', 'orejime', 'eu-consent', 'euconsent-v2',
  // Others.
  'OptanonAlertBoxClosed', 'CookieConsent', 'cookieyes-consent', 'viewed_cookie_policy', 'cmplz_banner-status', 'cookie_notice_accepted', 'borlabs-cookie', 'real_cookie_banner', 'moove_gdpr_popup',
  'lgcookieslaw', '__lglaw', 'cookiefirst-consent', 'CookieScriptConsent', 'CookieInformationConsent', 'cookiehub', 'osano_consentmanager', 'notice_preferences', 'notice_gdpr_prefs', 'FCCDCF',
  'klaro', 'cc_cookie', 'cookieconsent_status', '_iub_cs-', '__cmpcc', '__cmpconsent', 'cookie-agreed', '__hs_opt_out', '_tracking_consent', 'consent-policy', 'fs-cc', 'CookieControl',
]

/** The cookie that keeps the answer the longest; null where none is known for that. */
export function choiceCookie(cookies: readonly SeenCookie[]): SeenCookie | null {
  const keepers = cookies.filter(({ name }) => STARTS.some((start) => name.startsWith(start)))
  return keepers.toSorted((a, b) => (b.days ?? 0) - (a.days ?? 0) || (a.name < b.name ? -1 : 1))[0] ?? null
}
