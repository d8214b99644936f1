import { describe, expect, it } from 'vitest';
import type { Language, Role } from '../../../src/types.js';
import { read } from './read.js';

/** Language, sentence, role of each quantity. */
const CASES: readonly (readonly [Language, string, ...Role[]])[] = [
  ['fr', 'Le présent marché est conclu pour une durée ferme de 36 mois.', 'contract'],
  ['fr', "L'accord-cadre est passé pour une durée de 48 mois.", 'contract'],
  ['fr', 'Il est reconductible deux fois pour une période de douze mois.', 'contract'],
  ['fr', 'La durée du marché, reconductions comprises, ne dépasse pas quatre ans.', 'contract'],
  ['fr', 'La garantie court pendant un an après la réception.', 'warranty'],
  ['fr', 'Les traces sont conservées six mois.', 'retention'],
  ['fr', "Un développeur justifiant de cinq ans d'expérience est exigé.", 'experience'],
  ['fr', 'Le paiement intervient sous trente jours.', 'payment'],
  ['fr', 'La maintenance corrective est assurée durant trois ans.', 'support'],
  ['fr', 'Les offres restent valables 120 jours.', 'tender'],
  ['fr', 'Les plis des candidatures sont remis avant le 12 mai 2026.', 'tender'],
  ['fr', "L'acheteur dispose de quinze jours pour valider les dossiers.", 'validation'],
  ['fr', 'La formation dure deux jours.', 'session'],
  ['fr', 'Une pénalité de 300 euros par jour de retard est due.', 'penalty'],
  ['fr', 'Ce portail fonctionne depuis 2016.', 'history'],
  ['fr', "L'outil a été développé entre 2009 et 2013.", 'history'],
  ['fr', "Jusqu'en 2020, les agents saisissaient tout à la main.", 'history'],
  ['fr', 'Vu la loi n° 2021-1104 du 22 août 2021.', 'reference'],
  ['fr', 'Un marché de 48 mois, avec une mise en service sous huit semaines.', 'contract', 'free'],
  ['fr', 'Le marché a pour objet la réalisation du portail en 18 mois.', 'free'],
  ['fr', 'Le délai de réalisation est de 18 mois à compter de la notification du marché.', 'free'],
  ['fr', 'La feuille de route a été fixée pour 2026-2029.', 'free'],
  ['fr', 'Une demande est déposée dix jours à l’avance.', 'free'],
  ['fr', 'Le portail ouvre à T0 + 6 mois sous peine de pénalités.', 'free'],
  ['fr', 'Trois paiements suivent les jalons, étalés sur trente mois.', 'free', 'free'],
  ['en', 'The period of performance is 36 months from the date of award.', 'contract'],
  ['en', 'The warranty lasts twelve months.', 'warranty'],
  ['en', 'Logs are retained for 5 years.', 'retention'],
  ['en', 'The lead has ten years of experience.', 'experience'],
  ['en', 'Invoices are paid within 30 days.', 'payment'],
  ['en', 'The vendor provides hosting for three years.', 'support'],
  ['en', 'Proposals are valid for 90 days.', 'tender'],
  ['en', 'The agency has 20 days to review each deliverable.', 'validation'],
  ['en', 'Each training session lasts three hours.', 'session'],
  ['en', 'Liquidated damages of $1,000 per day apply.', 'penalty'],
  ['en', 'The legacy system has run since 2009.', 'history'],
  ['en', 'The portal will be built over thirty months.', 'free'],
  ['en', 'The current tool was built in 2012.', 'history'],
  ['en', 'The roadmap was built for 2026-2029.', 'free'],
  ['en', 'Under this contract the system shall go live within 18 months.', 'free'],
];

describe('roles', () => {
  const rows = CASES.map(([language, text, ...roles]) => ({ language, text, roles }));
  it.each(rows)('$language: $text', ({ language, text, roles }) => {
    expect(read(text, language).map(({ role }) => role)).toEqual(roles);
  });

  it('asks the headings when the clause says nothing', () => {
    const roleUnder = (sections: readonly string[], text = 'Elle est de 24 mois.') =>
      read(text, 'fr', sections)[0]?.role;
    expect(roleUnder([])).toBe('free');
    expect(roleUnder(['Article 4 - Durée du marché'])).toBe('contract');
    expect(roleUnder(['5. Garantie'])).toBe('warranty');
    expect(roleUnder(['12. Pénalités'], 'Le montant est de 500 € par jour.')).toBe('penalty');
    expect(roleUnder(['3. Durée du marché', '3.2 Calendrier de réalisation'])).toBe('free');
    expect(roleUnder(['Durée du marché'], 'La mise en production a lieu sous 18 mois.')).toBe('free');
    expect(read('It is 36 months.', 'en', ['F.1 Period of Performance'])[0]?.role).toBe('contract');
    expect(read('Thirty days.', 'en', ['Payment'])[0]?.role).toBe('payment');
  });
});
