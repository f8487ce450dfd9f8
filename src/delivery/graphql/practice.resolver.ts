import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { CountryType } from './country.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { FallbackInput } from './fallback.inputs.ts';
import { loadPracticeById } from './load-practice.ts';
import { localeOr } from './locale-settings.loader.ts';
import { presentCountry } from './names.ts';
import { PartnerType } from './partner.type.ts';
import { presentCitation, type PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';
import { readReading } from './read-reading.ts';
import { presentRegions, rowOfRegion, type RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';
import { presentTerms, type TermSource } from './term.presenter.ts';
import { TermType } from './term.type.ts';

const OWN_LOCALE = 'Another language than that of the practice object.';

/** What a practice is related to; each relation can have a language of its own. */
@Resolver(() => PracticeType)
export class PracticeResolver {
  @FieldResolver(() => PracticeType, {
    nullable: true,
    description: 'The same practice in another language; null: it cannot be read so.',
  })
  in(
    @Root() { view }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { description: 'Language to read in.' }) locale: string,
    @Arg('fallback', () => FallbackInput, {
      nullable: true,
      description: 'What to show where it has no text; the configured chain by default.',
    })
    fallback: FallbackInput | null,
    @Ctx() context: DeliveryContext,
  ): Promise<PracticeSource | null> {
    const reading = readReading(context.translator, { locale, fallback });
    return loadPracticeById(context, view.row.practiceId, reading);
  }

  @FieldResolver(() => String, {
    description: 'How to cite it: one plain sentence with a permanent address.',
  })
  citation(@Root() practice: PracticeSource, @Ctx() context: DeliveryContext): string {
    const translator = context.translatorFor(practice.locale);
    return presentCitation(practice, { publicUrl: context.publicUrl, translator });
  }

  @FieldResolver(() => [RegionType], { description: 'Its regions, the primary one first.' })
  async regions(
    @Root() { view, locale }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly RegionSource[]> {
    return presentRegions(view, await localeOr(context, own, locale));
  }

  @FieldResolver(() => CountryType, { description: 'Country of the primary region.' })
  async country(
    @Root() { view, locale }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Promise<CountryType> {
    const named = await localeOr(context, own, locale);
    const [code] = view.row.countries;
    if (code !== undefined) return presentCountry(code, named);
    const [region] = presentRegions(view, locale);
    return presentCountry((await rowOfRegion(context, region!)).country, named);
  }

  @FieldResolver(() => [TermType], { description: 'Sectors of policy.' })
  async policyAreas(
    @Root() { view, locale }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly TermSource[]> {
    const { policyAreas } = view.row.document.facts;
    const named = await localeOr(context, own, locale);
    return presentTerms(view, 'POLICY_AREA', policyAreas, named);
  }

  @FieldResolver(() => [TermType], { description: 'Whom it is for.' })
  async targetGroups(
    @Root() { view, locale }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly TermSource[]> {
    const { targetGroups } = view.row.document.facts;
    const named = await localeOr(context, own, locale);
    return presentTerms(view, 'TARGET_GROUP', targetGroups, named);
  }

  @FieldResolver(() => TermType, { description: "The regional authority's part, with its name." })
  async authorityRoleTerm(
    @Root() { view, locale }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Promise<TermSource> {
    const { authorityRole } = view.row.document.facts;
    const named = await localeOr(context, own, locale);
    return presentTerms(view, 'AUTHORITY_ROLE', [authorityRole], named)[0]!;
  }

  @FieldResolver(() => [PartnerType], { description: 'Organisations that took part.' })
  async partners(
    @Root() { view, locale }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Promise<readonly PartnerType[]> {
    const named = await localeOr(context, own, locale);
    const term = (taxonomy: string, code: string | null) =>
      code === null ? null : presentTerms(view, taxonomy, [code], named)[0]!;
    return view.row.document.facts.partners.map(({ name, category, scope, area }) => ({
      name,
      category: term('STAKEHOLDER_CATEGORY', category),
      scope: term('STAKEHOLDER_SCOPE', scope),
      area: term('STAKEHOLDER_AREA', area),
    }));
  }
}
