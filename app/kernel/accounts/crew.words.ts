// The letter that carries an invitation.
export const words = {
  fr: {
    subject: (who: string, company: string) => `${who} vous invite à rejoindre ${company} sur Azimut`,
    text: (who: string, company: string, link: string) => `Bonjour,\n\n${who} vous invite à suivre la stratégie de ${company}.\nCe lien est valable deux semaines :\n${link}\n\nSi vous n’attendiez pas cette invitation, ignorez ce message.`,
  },
  en: {
    subject: (who: string, company: string) => `${who} invites you to join ${company} on Azimut`,
    text: (who: string, company: string, link: string) => `Hello,\n\n${who} invites you to follow the strategy of ${company}.\nThis link is valid for two weeks:\n${link}\n\nIf you did not expect this invitation, ignore this message.`,
  },
}
