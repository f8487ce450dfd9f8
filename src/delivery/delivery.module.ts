import type { Module } from '../platform/module/module.ts';
import { AspectOverviewResolver } from './graphql/aspect-overview.resolver.ts';
import { CitationResolver } from './graphql/citation.resolver.ts';
import { ComparePracticesResolver } from './graphql/comparison.resolver.ts';
import { CriterionOverviewResolver } from './graphql/criterion-overview.resolver.ts';
import { FormsResolver } from './graphql/forms.resolver.ts';
import { PracticeJsonLdResolver, RegionJsonLdResolver } from './graphql/json-ld.resolver.ts';
import { GlossaryResolver } from './graphql/glossary.resolver.ts';
import { LocalesResolver } from './graphql/locales.resolver.ts';
import { MapResolver } from './graphql/map.resolver.ts';
import { NodeResolver } from './graphql/node.resolver.ts';
import { PermalinkResolver } from './graphql/permalink.resolver.ts';
import {
  MatrixAnswerResolver,
  PracticeAnalysisResolver,
  PracticeAspectResolver,
  TipResolver,
} from './graphql/practice-analysis.resolver.ts';
import { NutsUnitResolver } from './graphql/nuts-unit.resolver.ts';
import { PracticeConnectionResolver } from './graphql/practice-connection.resolver.ts';
import { PracticeResolver } from './graphql/practice.resolver.ts';
import { PracticesResolver } from './graphql/practices.resolver.ts';
import { RegionGeometryResolver } from './graphql/region-geometry.resolver.ts';
import { RegionLessonsResolver } from './graphql/region-lessons.resolver.ts';
import { RegionPracticesResolver } from './graphql/region-practices.resolver.ts';
import { RegionSimilarResolver } from './graphql/region-similar.resolver.ts';
import { RegionStatisticsResolver } from './graphql/region-statistics.resolver.ts';
import { RegionResolver } from './graphql/region.resolver.ts';
import { RegionsResolver } from './graphql/regions.resolver.ts';
import { SearchHighlightsResolver } from './graphql/search-highlights.resolver.ts';
import { SearchSuggestionsResolver } from './graphql/search-suggestions.resolver.ts';
import { SimilarPracticesResolver } from './graphql/similar-practices.resolver.ts';
import { TermResolver } from './graphql/term.resolver.ts';
import { TombstoneResolver } from './graphql/tombstone.resolver.ts';

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
    MapResolver,
    RegionsResolver,
    RegionResolver,
    RegionStatisticsResolver,
    NutsUnitResolver,
    RegionPracticesResolver,
    RegionGeometryResolver,
    RegionSimilarResolver,
    RegionLessonsResolver,
    TermResolver,
    FormsResolver,
    LocalesResolver,
    NodeResolver,
    GlossaryResolver,
    SearchHighlightsResolver,
    SearchSuggestionsResolver,
    SimilarPracticesResolver,
    ComparePracticesResolver,
    AspectOverviewResolver,
    CriterionOverviewResolver,
    PracticeJsonLdResolver,
    RegionJsonLdResolver,
    CitationResolver,
    PermalinkResolver,
    TombstoneResolver,
  ],
  messages: new URL('./messages/', import.meta.url),
};
