// Where the company sells beside a shop of its own: baskets added to a page, and sites of others.
import { family } from './technology.ts'

export const outlet = family('outlet', [
  { id: 'ecwid', name: 'Ecwid', signs: { loads: ['app.ecwid.com', 'app.multiscreenstore.com'] }, country: 'US', site: 'https://www.ecwid.com', examples: ['<script src="https://app.ecwid.com/script.js?1234"></script>'] },
  { id: 'snipcart', name: 'Snipcart', signs: { loads: ['cdn.snipcart.com', 'app.snipcart.com'] }, country: 'CA', site: 'https://snipcart.com', examples: ['<script src="https://cdn.snipcart.com/themes/v3.4.0/default/snipcart.js"></script>'] },
  { id: 'helloasso', name: 'HelloAsso', signs: { loads: ['www.helloasso.com'], links: ['www.helloasso.com/associations'] }, country: 'FR', site: 'https://www.helloasso.com', examples: ['<iframe src="https://www.helloasso.com/associations/a/boutiques/b/widget"></iframe>', '<a href="https://www.helloasso.com/associations/a/adhesions/b">Adhérer</a>'] },
  { id: 'uber-eats', name: 'Uber Eats', signs: { links: ['ubereats.com'] }, country: 'US', site: 'https://www.ubereats.com', examples: ['<a href="https://www.ubereats.com/fr/store/chez-lenoir/a1">Commander</a>'] },
  { id: 'deliveroo', name: 'Deliveroo', signs: { links: ['deliveroo.fr', 'deliveroo.co.uk'] }, country: 'GB', site: 'https://deliveroo.fr', examples: ['<a href="https://deliveroo.fr/fr/menu/toulon/centre/chez-lenoir">Commander</a>'] },
  { id: 'etsy', name: 'Etsy', signs: { links: ['etsy.com/shop', 'etsy.com/fr/shop', 'www.etsy.com/*/shop/'] }, country: 'US', site: 'https://www.etsy.com', examples: ['<a href="https://www.etsy.com/fr/shop/atelierlenoir">Notre boutique</a>'] },
])
