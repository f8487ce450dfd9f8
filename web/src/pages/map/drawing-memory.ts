import type { SiteLocale } from '../../words/locales.ts';
import type { LoadedDrawing } from './load-drawing.ts';

const drawings = new Map<SiteLocale, LoadedDrawing>();

/** Keeps what a page of the browser was drawn with, so that another selection need not load it again. */
export function keepDrawing(locale: SiteLocale, drawing: LoadedDrawing): void {
  drawings.set(locale, drawing);
}

/** What was kept; null: nothing, as always on the server. */
export function keptDrawing(locale: SiteLocale): LoadedDrawing | null {
  return drawings.get(locale) ?? null;
}
