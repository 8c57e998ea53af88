// What consent banners are made of: where the known tools put theirs, and what buttons say when they agree or refuse.

/** The first layer of consent tools, by the tool's own ids and classes (each tool's documentation or its script). */
export const BANNER_SELECTORS = [
  '#tarteaucitronAlertBig', '#tarteaucitronAlertSmall', '#axeptio_overlay', '.axeptio_mount', '#didomi-popup', '#didomi-notice', '#onetrust-banner-sdk', '#CybotCookiebotDialog',
  '.qc-cmp2-container', '#sd-cmp', '#appconsent', '.fc-consent-root', '#usercentrics-root', '#usercentrics-cmp-ui', '.cmplz-cookiebanner', '.cky-consent-container', '#cookie-law-info-bar',
  '#cookie-notice', '#moove_gdpr_cookie_info_bar', '#BorlabsCookieBox', '#BorlabsCookie', '.klaro .cookie-notice', '.klaro .cookie-modal', '.orejime-Notice', '.orejime-Banner', '#iubenda-cs-banner',
  '.osano-cm-window', '.cc-window', '#cc-main', '#truste-consent-track', '#ccc', '#cookiescript_injected', '#termly-code-snippet-support', '#hs-eu-cookie-confirmation',
  '#shopify-pc__banner', '[data-hook="consent-banner-root"]', '#cookieChoiceInfo', '#cookieconsent', '#cookie-consent', '#cookie-banner', '#cookie-bar', '#gdpr-banner', '#rgpd-banner',
  '[id^="sp_message_container"]', '#lgcookieslaw_banner', '#eu-cookie-bar', '.eu-cookie-compliance-banner', '.fr-consent-banner', '#popin_tc_privacy', '#footer_tc_privacy', '#privacy-overlay',
]

/** Compared with what a button says in lower case, without accents, in one line. Refusing is looked for first: « continuer sans accepter ». */
export const REFUSES = [
  'refus', 'sans accepter', 'sans consentir', 'rejet', 'decliner', 'je decline', 'interdire', 'non merci', 'non, merci', 'necessaires uniquement', 'uniquement les necessaires', 'uniquement necessaires', 'seulement les cookies necessaires',
  'strictement necessaires', 'essentiels uniquement', 'uniquement les essentiels', 'desactiver tout', 'tout desactiver', 'bloquer tout',
  'reject', 'decline', 'deny', 'refuse', 'disagree', 'without accepting', 'without agreeing', 'only necessary', 'necessary only', 'only essential', 'essential only', 'essential cookies only', 'strictly necessary', 'no thanks', 'no, thanks', 'opt out',
  'ablehnen', 'verweigern', 'nur notwendige', 'nur essenzielle', 'ohne einwilligung', 'rechazar', 'denegar', 'solo necesarias', 'rifiuta', 'solo necessari', 'senza accettare', 'rejeitar', 'recusar', 'weigeren', 'afwijzen', 'alleen noodzakelijke', 'odrzuc',
]
export const ACCEPTS = [
  'accept', 'j’accepte', "j'accepte", 'autoriser', 'je consens', 'consentir', 'd’accord', "d'accord", 'j’ai compris', "j'ai compris", 'ok', 'tout activer', 'activer tout',
  'agree', 'allow', 'got it', 'i understand', 'consent', 'zustimmen', 'akzeptieren', 'einverstanden', 'aceptar', 'acepto', 'accetta', 'accetto', 'aceitar', 'accepteren', 'akkoord', 'akceptuj', 'zgadzam',
]
/** Buttons that begin so agree, whatever follows. */
export const SURELY_ACCEPTS = ['accept', 'tout accept', 'j’accept', "j'accept", 'oui', 'ok', 'i accept', 'accept all', 'agree', 'i agree', 'allow', 'autoriser']

/** Without one of these words a box with buttons asks for something else. */
export const SUBJECTS = ['cookie', 'traceur', 'tracker', 'consent', 'vie privee', 'privacy', 'donnees personnelles', 'personal data', 'mesure d’audience', "mesure d'audience", 'datenschutz', 'privacidad']
