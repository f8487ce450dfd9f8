import { CreateSchemas1795000001000 } from './1795000001000-create-schemas.ts';
import { CreateHistoryAndOutbox1795000002000 } from './1795000002000-create-history-and-outbox.ts';
import { CreateLocales1795000003000 } from './1795000003000-create-locales.ts';
import { CreateAccounts1795000004000 } from './1795000004000-create-accounts.ts';
import { CreateRegions1795000005000 } from './1795000005000-create-regions.ts';
import { CreateStatistics1795000006000 } from './1795000006000-create-statistics.ts';
import { CreateTaxonomy1795000007000 } from './1795000007000-create-taxonomy.ts';
import { CreateLocalizedTexts1795000008000 } from './1795000008000-create-localized-texts.ts';
import { CreateForms1795000009000 } from './1795000009000-create-forms.ts';
import { CreatePractices1795000010000 } from './1795000010000-create-practices.ts';
import { CreateEvaluation1795000011000 } from './1795000011000-create-evaluation.ts';
import { CreateSubmissions1795000012000 } from './1795000012000-create-submissions.ts';
import { CreatePublications1795000013000 } from './1795000013000-create-publications.ts';
import { CreateDeliveryProjection1795000014000 } from './1795000014000-create-delivery-projection.ts';
import { CreateReferenceViews1795000015000 } from './1795000015000-create-reference-views.ts';
import { CreateFacetsAndSearch1795000016000 } from './1795000016000-create-facets-and-search.ts';
import { CreateStatisticsImports1795000017000 } from './1795000017000-create-statistics-imports.ts';
import { CreateBoundaries1795000018000 } from './1795000018000-create-boundaries.ts';
import { CreateSearchFunctions1795000018500 } from './1795000018500-create-search-functions.ts';
import { CreateGlossary1795000019000 } from './1795000019000-create-glossary.ts';
import { CreateSearchQuery1795000019500 } from './1795000019500-create-search-query.ts';
import { CreateSavedSearches1795000020000 } from './1795000020000-create-saved-searches.ts';
import { CreateImports1795000021000 } from './1795000021000-create-imports.ts';
import { AddSubmissionReference1795000023000 } from './1795000023000-add-submission-reference.ts';
import { CreateFiles1795000024000 } from './1795000024000-create-files.ts';

/** Every migration, oldest first; a new one is added at the end. */
export const migrations = [
  CreateSchemas1795000001000,
  CreateHistoryAndOutbox1795000002000,
  CreateLocales1795000003000,
  CreateAccounts1795000004000,
  CreateRegions1795000005000,
  CreateStatistics1795000006000,
  CreateTaxonomy1795000007000,
  CreateLocalizedTexts1795000008000,
  CreateForms1795000009000,
  CreatePractices1795000010000,
  CreateEvaluation1795000011000,
  CreateSubmissions1795000012000,
  CreatePublications1795000013000,
  CreateDeliveryProjection1795000014000,
  CreateReferenceViews1795000015000,
  CreateFacetsAndSearch1795000016000,
  CreateStatisticsImports1795000017000,
  CreateBoundaries1795000018000,
  CreateSearchFunctions1795000018500,
  CreateGlossary1795000019000,
  CreateSearchQuery1795000019500,
  CreateSavedSearches1795000020000,
  CreateImports1795000021000,
  AddSubmissionReference1795000023000,
  CreateFiles1795000024000,
] as const;
