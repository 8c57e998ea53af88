// The letter that carries a document.
const fr = {
  subject: (title: string, company: string) => [company, title].filter(Boolean).join(' · '),
  text: (title: string) => `Bonjour,\n\nVous trouverez ci-joint : ${title}.`,
  sentBy: (name: string) => `Envoyé à la demande de ${name}.`,
}

const en: typeof fr = {
  subject: (title, company) => [company, title].filter(Boolean).join(' · '),
  text: title => `Hello,\n\nPlease find attached: ${title}.`,
  sentBy: name => `Sent at the request of ${name}.`,
}

export const words = { fr, en }
