import { describe, expect, it } from '@jest/globals';
import { slugify } from './slugify.ts';

describe('slugify', () => {
  it.each<[string, string, string]>([
    ['el', 'Ένταξη προσφύγων στην αγορά εργασίας', 'entaxi-prosfygon-stin-agora-ergasias'],
    ['el', 'Ευκαιρίες για νέους', 'efkairies-gia-neous'],
    ['el', 'Αύριο: αυλή και αυτοδιοίκηση', 'avrio-avli-kai-aftodioikisi'],
    ['el', 'Μαϋάμι και άυλος πολιτισμός', 'mayami-kai-aylos-politismos'],
    ['el', 'Μπορούμε, αγγελίες και έλεγχος', 'boroume-angelies-kai-elenchos'],
    ['el', 'ΨΗΦΙΑΚΗ ΥΠΗΡΕΣΙΑ', 'psifiaki-ypiresia'],
    ['sv', 'Min väg – hälsa för nyanlända i Skåne', 'min-vag-halsa-for-nyanlanda-i-skane'],
    ['es', 'Niños y niñas: ¿qué acogida?', 'ninos-y-ninas-que-acogida'],
    ['ca', 'Col·laboració per a l’habitatge', 'collaboracio-per-a-l-habitatge'],
    ['de', 'Straße für Äpfel & Übergänge', 'strasse-fuer-aepfel-uebergaenge'],
    ['fr', 'Où vivre ? Cœur d’Île', 'ou-vivre-coeur-d-ile'],
    ['pt', 'Integração nos Açores (2021)', 'integracao-nos-acores-2021'],
    ['en', 'ﬁrst  steps', 'first-steps'],
    ['en', '???', 'practice'],
  ])('writes a title in %s: %s', (locale, title, slug) => {
    expect(slugify(title, locale)).toBe(slug);
  });

  it('cuts between words, at 80 characters at most', () => {
    const slug = slugify('languages '.repeat(20), 'en');
    expect(slug).toBe(Array.from({ length: 8 }, () => 'languages').join('-'));
    expect(slugify('a'.repeat(100), 'en')).toBe('a'.repeat(80));
  });

  it('gives the same slug for composed and decomposed spelling', () => {
    const title = 'Αξιολόγηση δεξιοτήτων – Ñandú';
    expect(slugify(title.normalize('NFD'), 'el')).toBe(slugify(title.normalize('NFC'), 'el'));
  });
});
