import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { GraphQLLocale } from 'graphql-scalars';
import { CountryType } from './country.type.ts';
import type { DeliveryContext } from './delivery-context.ts';
import { FallbackInput } from './fallback.inputs.ts';
import { loadPracticeById } from './load-practice.ts';
import { inLocale, localeOr } from './locale-settings.loader.ts';
import { presentCountry } from './names.ts';
import { PartnerType } from './partner.type.ts';
import { presentCitation, type PracticeSource } from './practice.presenter.ts';
import { PracticeType } from './practice.type.ts';
import { readReading } from './read-reading.ts';
import { presentRegions, rowOfRegion, type RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';
import { presentTerms, type TermSource } from './term.presenter.ts';
import { TermType } from './term.type.ts';

type Later<Value> = Value | Promise<Value>;

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
  regions(
    @Root() { view, locale: inherited }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Later<readonly RegionSource[]> {
    return inLocale(context, { own, inherited }, (locale) => presentRegions(view, locale));
  }

  @FieldResolver(() => CountryType, { description: 'Country of the primary region.' })
  country(
    @Root() { view, locale: inherited }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Later<CountryType> {
    return inLocale<Later<CountryType>>(context, { own, inherited }, (locale) => {
      const [code] = view.row.countries;
      if (code !== undefined) return presentCountry(code, locale);
      const [region] = presentRegions(view, inherited);
      return rowOfRegion(context, region!).then((row) => presentCountry(row.country, locale));
    });
  }

  @FieldResolver(() => [TermType], { description: 'Sectors of policy.' })
  policyAreas(
    @Root() { view, locale: inherited }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Later<readonly TermSource[]> {
    const { policyAreas } = view.row.document.facts;
    return inLocale(context, { own, inherited }, (locale) =>
      presentTerms(view, 'POLICY_AREA', policyAreas, locale),
    );
  }

  @FieldResolver(() => [TermType], { description: 'Whom it is for.' })
  targetGroups(
    @Root() { view, locale: inherited }: PracticeSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: DeliveryContext,
  ): Later<readonly TermSource[]> {
    const { targetGroups } = view.row.document.facts;
    return inLocale(context, { own, inherited }, (locale) =>
      presentTerms(view, 'TARGET_GROUP', targetGroups, locale),
    );
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
