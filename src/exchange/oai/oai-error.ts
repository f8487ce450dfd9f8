import type { MessageParams } from '../../platform/i18n/translator.ts';

/** Codes of errors. Source: OAI-PMH 2.0, section 3.6; we have set hierarchy, so `noSetHierarchy` never comes. */
export type OaiErrorCode =
  | 'badVerb'
  | 'badArgument'
  | 'badResumptionToken'
  | 'cannotDisseminateFormat'
  | 'idDoesNotExist'
  | 'noRecordsMatch'
  | 'noMetadataFormats';

/** What goes into the element `error` of an answer: a code, and a message by its key. */
export class OaiError extends Error {
  readonly code: OaiErrorCode;
  readonly key: string;
  readonly params: MessageParams;

  constructor(code: OaiErrorCode, key: string = `oai.${code}`, params: MessageParams = {}) {
    super(code);
    this.code = code;
    this.key = key;
    this.params = params;
  }
}
