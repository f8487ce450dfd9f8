import { registerEnumType } from 'type-graphql';

/** What kind of word a concept is. */
export enum PartOfSpeech {
  NOUN = 'NOUN',
  VERB = 'VERB',
  ADJECTIVE = 'ADJECTIVE',
  NAME = 'NAME',
}

registerEnumType(PartOfSpeech, {
  name: 'PartOfSpeech',
  description: 'What kind of word a concept of the glossary is.',
  valuesConfig: {
    NOUN: { description: 'A noun, or a group of words round one.' },
    VERB: { description: 'A verb.' },
    ADJECTIVE: { description: 'An adjective.' },
    NAME: { description: 'A proper name.' },
  },
});

/** Whether a term should be used. */
export enum TermStatus {
  PREFERRED = 'PREFERRED',
  ADMITTED = 'ADMITTED',
  FORBIDDEN = 'FORBIDDEN',
}

registerEnumType(TermStatus, {
  name: 'TermStatus',
  description: 'Whether a term of the glossary should be used.',
  valuesConfig: {
    PREFERRED: { description: 'The one to use; one for each language.' },
    ADMITTED: { description: 'May be used.' },
    FORBIDDEN: { description: 'People say it, but it must not be used.' },
  },
});
