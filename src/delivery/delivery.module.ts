import type { Module } from '../platform/module/module.ts';
import { FormsResolver } from './graphql/forms.resolver.ts';
import { LocalesResolver } from './graphql/locales.resolver.ts';
import { NodeResolver } from './graphql/node.resolver.ts';
import {
  MatrixAnswerResolver,
  PracticeAnalysisResolver,
  PracticeAspectResolver,
  TipResolver,
} from './graphql/practice-analysis.resolver.ts';
import { PracticeConnectionResolver } from './graphql/practice-connection.resolver.ts';
import { PracticeResolver } from './graphql/practice.resolver.ts';
import { PracticesResolver } from './graphql/practices.resolver.ts';
import { RegionPracticesResolver } from './graphql/region-practices.resolver.ts';
import { RegionStatisticsResolver } from './graphql/region-statistics.resolver.ts';
import { RegionResolver } from './graphql/region.resolver.ts';
import { RegionsResolver } from './graphql/regions.resolver.ts';
import { TermResolver } from './graphql/term.resolver.ts';

/** The public, read-only schema. */
export const deliveryModule: Module = {
  name: 'delivery',
  publicResolvers: [
    PracticesResolver,
    PracticeResolver,
    PracticeAnalysisResolver,
    PracticeAspectResolver,
    TipResolver,
    MatrixAnswerResolver,
    PracticeConnectionResolver,
    RegionsResolver,
    RegionResolver,
    RegionStatisticsResolver,
    RegionPracticesResolver,
    TermResolver,
    FormsResolver,
    LocalesResolver,
    NodeResolver,
  ],
  messages: new URL('./messages/', import.meta.url),
};
