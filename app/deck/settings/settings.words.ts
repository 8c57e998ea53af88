/** The words of the settings. */
import { defineWords } from '../words.ts'

export const words = defineWords({
  fr: {
    question: 'Réglages', sentence: '{name}\u202f: {count, plural, one {# personne} other {# personnes}}, rythme {pace}.',
    company: 'L’entreprise', name: 'Nom', zone: 'Fuseau horaire', zoneHelp: 'Il dit quand commence et finit votre journée.', pace: 'Rythme', save: 'Enregistrer', saved: 'Réglages enregistrés.',
    essential: 'Essentiel', complete: 'Complet', expert: 'Expert',
    essentialHelp: 'Neuf questions, une page par étape.', completeHelp: 'Quarante-six questions, et les listes.', expertHelp: 'Avec les réglages des calculs.',
    ownersOnly: 'Seule la personne qui administre l’entreprise change ces réglages.',

    people: 'Les personnes', role: 'Rôle de {name}', owner: 'Administre', editor: 'Modifie', contributor: 'Participe', viewer: 'Lit', guest: 'Invité', you: 'vous',
    ownerHelp: 'Tout, réglages compris.', editorHelp: 'Tout, sauf les réglages.', contributorHelp: 'Coche ses actions, note son temps.', viewerHelp: 'Voit tout, ne change rien.', guestHelp: 'Voit sa semaine et ce qu’on lui partage.',
    remove: 'Retirer', removeAsk: 'Retirer {name}\u202f?', removeText: '{name} n’aura plus accès à cette entreprise. Ce qui porte son nom reste.', keep: 'Garder', close: 'Fermer', removed: '{name} n’a plus accès.', roleChanged: '{name}\u202f: rôle changé.',
    invite: 'Inviter quelqu’un', email: 'Adresse e-mail', as: 'Rôle', send: 'Inviter', sent: 'Invitation envoyée à {email}.', linkMade: 'L’e-mail n’est pas réglé ici\u202f: donnez ce lien vous-même. Il vaut deux semaines et ne sera plus montré.', pending: 'Invitations en attente', until: 'jusqu’au {day}', withdraw: 'Annuler l’invitation', withdrawn: 'Invitation annulée.',

    keys: 'Clés pour les programmes', keysLead: 'Une clé agit en votre nom, dans cette entreprise seulement.', keyName: 'À quoi sert-elle\u202f?', scope: 'Ce qu’elle peut faire', read: 'Lire', write: 'Lire et écrire', days: 'Valable, en jours', newKey: 'Nouvelle clé', createKey: 'Créer une clé', keyMade: 'Copiez cette clé maintenant\u202f: elle ne sera plus montrée.', revoke: 'Révoquer', revoked: 'Clé révoquée.', keysNone: 'Aucune clé.', copy: 'Copier', copied: 'Copié.',


    yours: 'Pour vous', models: 'Vos modèles', modelsHelp: 'Questions, chiffres de leviers et listes, pour toutes vos entreprises.', open: 'Ouvrir',
  },
  en: {
    question: 'Settings', sentence: '{name}: {count, plural, one {# person} other {# people}}, {pace} pace.',
    company: 'The company', name: 'Name', zone: 'Time zone', zoneHelp: 'It says when your day begins and ends.', pace: 'Pace', save: 'Save', saved: 'Settings saved.',
    essential: 'Essential', complete: 'Complete', expert: 'Expert',
    essentialHelp: 'Nine questions, one page a step.', completeHelp: 'Forty-six questions, and the registers.', expertHelp: 'With the settings of the calculations.',
    ownersOnly: 'Only the person who administers the company changes these settings.',

    people: 'People', role: 'Role of {name}', owner: 'Administers', editor: 'Edits', contributor: 'Takes part', viewer: 'Reads', guest: 'Guest', you: 'you',
    ownerHelp: 'Everything, settings included.', editorHelp: 'Everything but the settings.', contributorHelp: 'Ticks their actions, notes their time.', viewerHelp: 'Sees everything, changes nothing.', guestHelp: 'Sees their week and what is shared with them.',
    remove: 'Remove', removeAsk: 'Remove {name}?', removeText: '{name} will no longer have access to this company. What bears their name stays.', keep: 'Keep', close: 'Close', removed: '{name} no longer has access.', roleChanged: '{name}: role changed.',
    invite: 'Invite somebody', email: 'E-mail address', as: 'Role', send: 'Invite', sent: 'Invitation sent to {email}.', linkMade: 'Mail is not set up here: give this link yourself. It is good for two weeks and will not be shown again.', pending: 'Pending invitations', until: 'until {day}', withdraw: 'Withdraw the invitation', withdrawn: 'Invitation withdrawn.',

    keys: 'Keys for programs', keysLead: 'A key acts in your name, in this company only.', keyName: 'What is it for?', scope: 'What it may do', read: 'Read', write: 'Read and write', days: 'Valid for, in days', newKey: 'New key', createKey: 'Create a key', keyMade: 'Copy this key now: it will not be shown again.', revoke: 'Revoke', revoked: 'Key revoked.', keysNone: 'No key.', copy: 'Copy', copied: 'Copied.',


    yours: 'For you', models: 'Your models', modelsHelp: 'Questions, figures of levers and checklists, for all your companies.', open: 'Open',
  },
})
