import { describe, expect, it } from 'vitest';
import { detectBlockLanguage, detectDocumentLanguage } from '../../src/text/language.js';

const FRENCH =
  'Le titulaire livre chaque quinzaine une version du service aux usagers, qui donnent leur avis sur ce qui leur est proposé.';
const ENGLISH =
  'The supplier shall deliver a version of the service every two weeks to the users, who will give their opinion of it.';

describe('detectDocumentLanguage', () => {
  it.each([
    ['fr', [FRENCH]],
    ['en', [ENGLISH]],
    ['fr', [FRENCH.repeat(4), FRENCH.repeat(4), ENGLISH.repeat(4)]],
    ['en', ['Titre', ENGLISH.repeat(4), ENGLISH.repeat(3)]],
  ] as const)('finds %s', (language, paragraphs) => expect(detectDocumentLanguage(paragraphs, null)).toBe(language));

  it('believes the words before the declared language', () => {
    expect(detectDocumentLanguage([FRENCH.repeat(4)], 'en-US')).toBe('fr');
  });

  it('falls back on the declared language, then on French', () => {
    expect(detectDocumentLanguage([], 'en-GB')).toBe('en');
    expect(detectDocumentLanguage(['12 34'], 'EN')).toBe('en');
    expect(detectDocumentLanguage([], null)).toBe('fr');
    expect(detectDocumentLanguage([], 'de')).toBe('fr');
  });
});

describe('detectBlockLanguage', () => {
  it('switches when a long block is in the other language', () => {
    expect(detectBlockLanguage(ENGLISH, 'fr')).toBe('en');
    expect(detectBlockLanguage(FRENCH, 'en')).toBe('fr');
  });

  it('keeps the language of the document for the rest', () => {
    expect(detectBlockLanguage(FRENCH, 'fr')).toBe('fr');
    expect(detectBlockLanguage('The Product Owner', 'fr')).toBe('fr');
    expect(
      detectBlockLanguage('Kubernetes, PostgreSQL, Elasticsearch, Redis, RabbitMQ, Terraform, Ansible, GitLab', 'fr'),
    ).toBe('fr');
    expect(detectBlockLanguage('', 'en')).toBe('en');
  });

  it('is not moved by English terms in French prose', () => {
    const text =
      'Le Product Owner et le Scrum Master animent le sprint planning, le daily meeting et la sprint review avec les équipes.';
    expect(detectBlockLanguage(text, 'fr')).toBe('fr');
  });
});
