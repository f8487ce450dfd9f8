import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { presentCitations } from './citation.presenter.ts';
import { CitationsType } from './citation.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import type { PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';

/** How a practice is cited. */
@Resolver(() => PracticeType)
export class CitationResolver {
  @FieldResolver(() => CitationsType, {
    description: 'How to cite the edition that is read: sentence, CSL-JSON and BibTeX.',
  })
  citations(@Root() practice: PracticeSource, @Ctx() context: DeliveryContext): CitationsType {
    const translator = context.translatorFor(practice.locale);
    return presentCitations(practice, { publicUrl: context.publicUrl, translator });
  }
}
