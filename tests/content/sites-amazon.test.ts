// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import './hand-guessing.ts';
import { matchSite } from '../../content/locating/match-site.ts';
import { readPage } from '../../content/reading/read-page.ts';
import { sites } from '../../content/sites/index.ts';

afterEach(() => document.body.replaceChildren());

function read(title: string, label: string) {
  document.body.innerHTML = `<div id="ayb-contact-buyer"><div class="ayb-contact-buyer-header"><h2>${title}</h2><kat-tooltip><kat-label>${label}</kat-label></kat-tooltip></div><kat-radiobutton value="problem"></kat-radiobutton></div>`;
  const address = new URL('https://sellercentral.amazon.de/messaging/contact?orderID=302-4419087-1120934');
  const match = matchSite(address, document, sites);
  const page = match.kind === 'live' ? readPage(address, document, match) : undefined;
  return page?.kind === 'open' ? page.reading.buyer : undefined;
}

test.each([
  ['Nachricht an Rosa', 'Bevorzugte Sprache des Käufers: Niederländisch', 'nl'],
  ['Enviar mensaje a Rosa', 'Idioma de preferencia del comprador: español', 'es'],
  ['Envoyer un message à Rosa', 'Langue préférée de l’acheteur : allemand', 'de'],
  ['Invia un messaggio a Rosa', 'Lingua preferita dell’acquirente: inglese', 'en'],
  ['Send message to Rosa', 'Buyer’s Language of Preference: Polish', 'pl'],
  ['Enviar mensaje a Rosa', 'Idioma de preferencia del comprador: gallego', undefined],
])('I12: Amazon’s form names buyer and language in the language of the page: %s', (title, label, language) => {
  expect(read(title, label)).toMatchObject({ name: 'Rosa', ...(language !== undefined && { language }) });
  expect(read(title, label)?.language).toBe(language);
});
