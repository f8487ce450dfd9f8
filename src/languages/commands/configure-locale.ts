import { canonicalJson } from '../../kernel/canonical-json.ts';
import type { LocaleSettings } from '../../kernel/locale.ts';
import { fail, forbidden, invalid, ok, type Result } from '../../kernel/result.ts';
import { recordHistory } from '../../platform/audit/history.ts';
import type { CommandContext } from '../../platform/db/database.ts';
import { canConfigureLocales } from '../domain/language-policy.ts';
import { unmetForLocale } from '../domain/locale-rules.ts';
import { localeSubjectId } from '../domain/locale-subject-id.ts';
import type { Locale } from '../domain/locale.ts';
import { askDatabase, insertLocale, lockLocales, updateLocale } from '../store/locale.store.ts';

/** All settings of one locale. */
export interface ConfigureLocale extends LocaleSettings {
  /** Place in lists, from 0. */
  readonly position: number;
  /** The version the writer saw; 0: the locale is new. */
  readonly expectedVersion: number;
}

/**
 * Adds a locale or changes its settings; equal settings write nothing.
 * A locale that becomes the default takes this over from the one that was.
 * User errors: `FORBIDDEN` CONFIGURE_LOCALES, `VALIDATION_FAILED` LOCALE_*, `VERSION_CONFLICT`.
 */
export async function configureLocale(
  context: CommandContext,
  input: ConfigureLocale,
): Promise<Result<Locale>> {
  const { expectedVersion, ...settings } = input;
  const locales = await lockLocales(context.tx);
  if (!canConfigureLocales(context.actor).allowed) return forbidden('CONFIGURE_LOCALES');
  const { collation, searchConfiguration } = settings;
  const others = locales.filter((locale) => locale.code !== settings.code);
  const known = await askDatabase(context.tx, collation, searchConfiguration);
  const unmet = unmetForLocale(settings, others, known);
  if (unmet.length > 0) return invalid(...unmet);
  const current = locales.find((locale) => locale.code === settings.code) ?? null;
  const currentVersion = current?.version ?? 0;
  const wanted = { ...settings, version: currentVersion };
  if (current !== null && canonicalJson(current) === canonicalJson(wanted)) return ok(current);
  if (currentVersion !== expectedVersion) return versionConflict(expectedVersion, currentVersion);
  await handOverDefault(context, settings, others);
  const locale = { ...settings, version: currentVersion + 1 };
  if (current === null) await insertLocale(context.tx, locale);
  else await updateLocale(context.tx, settings.code, currentVersion, settings);
  await recordHistory(context, {
    subjectType: 'LOCALE',
    subjectId: localeSubjectId(settings.code),
    action: current === null ? 'locale.added' : 'locale.changed',
    data: { before: current, after: locale },
  });
  return ok(locale);
}

function versionConflict(baseVersion: number, currentVersion: number): Result<never> {
  return fail({
    kind: 'VERSION_CONFLICT',
    baseVersion,
    currentVersion,
    changedBy: null,
    changedAt: null,
    conflicts: [],
  });
}

async function handOverDefault(
  context: CommandContext,
  settings: LocaleSettings,
  others: readonly Locale[],
): Promise<void> {
  const former = others.find((locale) => locale.isDefault);
  if (!settings.isDefault || former === undefined) return;
  await updateLocale(context.tx, former.code, former.version, { isDefault: false });
  await recordHistory(context, {
    subjectType: 'LOCALE',
    subjectId: localeSubjectId(former.code),
    action: 'locale.default-handed-over',
    data: { to: settings.code },
  });
}
