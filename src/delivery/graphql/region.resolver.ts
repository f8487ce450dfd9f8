import { Arg, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql';
import { GraphQLLocale, GraphQLURL } from 'graphql-scalars';
import { encodeId } from '../../kernel/ids.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { CountryType } from './country.type.ts';
import { LocalizedTextType } from './localized-text.type.ts';
import { inLocale, localeOr } from './locale-settings.loader.ts';
import { presentCountry } from './names.ts';
import { ATTRIBUTION } from './region-geometry.presenter.ts';
import { NutsUnitType } from './region-details.type.ts';
import { nutsUnitsByRegionId } from './region-details.loader.ts';
import { rowOfRegion, type RegionSource } from './region.presenter.ts';
import { RegionType } from './region.type.ts';
import { presentReferenceText } from './text.presenter.ts';

const OWN_LOCALE = 'Another language than that of the region object.';

/** What a region is. */
@Resolver(() => RegionType)
export class RegionResolver {
  @FieldResolver(() => ID, { description: 'Opaque id, good for `node`.' })
  async id(@Root() region: RegionSource, @Ctx() context: PublicContext): Promise<string> {
    return encodeId('Region', (await rowOfRegion(context, region)).id);
  }

  @FieldResolver(() => String, { description: 'Its name.' })
  name(
    @Root() region: RegionSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: PublicContext,
  ): string | Promise<string> {
    const { knownName, locale: inherited } = region;
    return inLocale<string | Promise<string>>(context, { own, inherited }, (locale) => {
      if (locale === inherited && knownName !== null) return knownName;
      return rowOfRegion(context, region, locale).then(
        ({ texts, nativeName }) => texts['name']?.value ?? nativeName,
      );
    });
  }

  @FieldResolver(() => LocalizedTextType, {
    nullable: true,
    description: 'Its name, with its language; null: it has only its native name.',
  })
  async nameText(
    @Root() region: RegionSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: PublicContext,
  ): Promise<LocalizedTextType | null> {
    const locale = await localeOr(context, own, region.locale);
    const text = (await rowOfRegion(context, region, locale)).texts['name'];
    return text === undefined ? null : presentReferenceText(text, locale);
  }

  @FieldResolver(() => String, { description: 'Its name in its own language.' })
  async nativeName(@Root() region: RegionSource, @Ctx() context: PublicContext): Promise<string> {
    return (await rowOfRegion(context, region)).nativeName;
  }

  @FieldResolver(() => CountryType, { description: 'Its country.' })
  async country(
    @Root() region: RegionSource,
    @Arg('locale', () => GraphQLLocale, { nullable: true, description: OWN_LOCALE })
    own: string | null,
    @Ctx() context: PublicContext,
  ): Promise<CountryType> {
    const locale = await localeOr(context, own, region.locale);
    return presentCountry((await rowOfRegion(context, region)).country, locale);
  }

  @FieldResolver(() => GraphQLURL, { nullable: true, description: 'Its website; null: not known.' })
  async website(
    @Root() region: RegionSource,
    @Ctx() context: PublicContext,
  ): Promise<string | null> {
    return (await rowOfRegion(context, region)).website;
  }

  @FieldResolver(() => [NutsUnitType], {
    description: 'Its NUTS units, by version, own ones first.',
  })
  async nutsUnits(
    @Root() region: RegionSource,
    @Ctx() context: PublicContext,
  ): Promise<readonly NutsUnitType[]> {
    const { id } = await rowOfRegion(context, region);
    return nutsUnitsByRegionId(context).load(id);
  }

  @FieldResolver(() => String, { description: 'Notice to show with every map of the region.' })
  attribution(): string {
    return ATTRIBUTION;
  }
}
