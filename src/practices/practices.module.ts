import type { Module } from '../platform/module/module.ts';
import { ComparisonResolver } from './graphql/comparison.resolver.ts';
import { EditionFieldsResolver } from './graphql/edition-fields.resolver.ts';
import { HistoryResolver } from './graphql/history.resolver.ts';
import { PracticeMutationsResolver } from './graphql/practice-mutations.resolver.ts';
import { PracticeQueryResolver } from './graphql/practice-query.resolver.ts';
import { ReviewMutationsResolver } from './graphql/review-mutations.resolver.ts';
import { TranslationMutationsResolver } from './graphql/translation-mutations.resolver.ts';
import { TranslationQueueResolver } from './graphql/translation-queue.resolver.ts';
import { WorkingPracticeFieldsResolver } from './graphql/working-practice-fields.resolver.ts';
import { EditionEntity } from './store/edition.entity.ts';
import { PracticeRegionEntity } from './store/practice-region.entity.ts';
import { PracticeEntity } from './store/practice.entity.ts';

/** What the application takes of practices. */
export const practicesModule: Module = {
  name: 'practices',
  entities: [PracticeEntity, PracticeRegionEntity, EditionEntity],
  editorialResolvers: [
    PracticeQueryResolver,
    WorkingPracticeFieldsResolver,
    EditionFieldsResolver,
    TranslationQueueResolver,
    HistoryResolver,
    ComparisonResolver,
    PracticeMutationsResolver,
    TranslationMutationsResolver,
    ReviewMutationsResolver,
  ],
  messages: new URL('./messages/', import.meta.url),
};
