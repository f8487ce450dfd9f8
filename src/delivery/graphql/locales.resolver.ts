import { Ctx, Query, Resolver } from 'type-graphql';
import { Access } from '../../platform/graphql/access.ts';
import type { PublicContext } from '../../platform/graphql/public-context.ts';
import { listLocales } from '../queries/list-locales.ts';
import { LocaleInfoType } from './locale-info.type.ts';
import { LocaleUse, TextDirection } from './reference.enums.ts';

/** The languages of the service. */
@Resolver()
export class LocalesResolver {
  @Access('ANYONE')
  @Query(() => [LocaleInfoType], { description: 'The languages of the service, in its order.' })
  async locales(@Ctx() { reader }: PublicContext): Promise<readonly LocaleInfoType[]> {
    const rows = await listLocales(reader);
    return rows.map((row) => ({
      ...row,
      direction: TextDirection[row.direction],
      enabledFor: row.enabledFor.map((use) => LocaleUse[use]),
    }));
  }
}
