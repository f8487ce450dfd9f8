import type { ComponentType } from 'react';
import { ChoiceField } from './choice-field.tsx';
import { ChoicesField } from './choices-field.tsx';
import { ConsentField } from './consent-field.tsx';
import { IndicatorsField, LinksField, PartnersField } from './entries-fields.tsx';
import type { FieldProps } from './field.ts';
import { LineField } from './line-field.tsx';
import { LongTextField } from './long-text-field.tsx';
import { MoneyField } from './money-field.tsx';
import { PeriodField } from './period-field.tsx';
import { RegionsField } from './regions-field.tsx';

interface Kind {
  readonly component: ComponentType<FieldProps>;
  /** Whether it consists of several controls, which a legend names. */
  readonly isGroup: boolean;
}

const single = (component: ComponentType<FieldProps>): Kind => ({ component, isGroup: false });
const group = (component: ComponentType<FieldProps>): Kind => ({ component, isGroup: true });

const KINDS: Readonly<Record<string, Kind>> = {
  PLAIN_TEXT: single(LongTextField),
  RICH_TEXT: single(LongTextField),
  TEXT_LINE: single(LineField),
  EMAIL: single(LineField),
  INTEGER: single(LineField),
  TERM: group(ChoiceField),
  TERMS: group(ChoicesField),
  REGIONS: group(RegionsField),
  PERIOD: group(PeriodField),
  MONEY: group(MoneyField),
  PARTNERS: group(PartnersField),
  URLS: group(LinksField),
  INDICATORS: group(IndicatorsField),
  CONSENT: group(ConsentField),
};

/** The field of a kind of answers; a kind that is not known yet is a line of text. */
export function fieldOf(type: string): ComponentType<FieldProps> {
  return KINDS[type]?.component ?? LineField;
}

/** Tells whether the field of a kind consists of several controls. */
export function isGroup(type: string): boolean {
  return KINDS[type]?.isGroup ?? false;
}
