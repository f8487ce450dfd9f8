import type { LocalizedTextType } from './localized-text.type.ts';
import type { PracticeView } from './practice-view.ts';
import type { PracticeType } from './practice.type.ts';
import type { RichTextType } from './rich-text.type.ts';
import { textFields, type TextFields } from './text.presenter.ts';

/** The fields of a practice that are texts. */
type PracticeTextFields = Pick<
  PracticeType,
  | 'title'
  | 'titleText'
  | 'summary'
  | 'summaryText'
  | 'context'
  | 'contextText'
  | 'objectives'
  | 'objectivesText'
  | 'activities'
  | 'activitiesText'
  | 'challenges'
  | 'challengesText'
  | 'solutions'
  | 'solutionsText'
  | 'results'
  | 'resultsText'
  | 'lessonsLearnt'
  | 'lessonsLearntText'
  | 'innovativeElements'
  | 'innovativeElementsText'
  | 'resources'
  | 'resourcesText'
>;

/** The texts of a practice in one reading, each made when it is asked for. */
export class PresentedTexts implements PracticeTextFields {
  readonly #fields: TextFields;

  constructor({ texts, reading }: PracticeView) {
    this.#fields = textFields(texts, reading.locale);
  }

  get title(): string {
    return this.#fields.plain('title');
  }

  get titleText(): LocalizedTextType {
    return this.#localized('title');
  }

  get summary(): string {
    return this.#fields.plain('summary');
  }

  get summaryText(): LocalizedTextType {
    return this.#localized('summary');
  }

  get objectives(): RichTextType {
    return this.#rich('objectives');
  }

  get objectivesText(): LocalizedTextType {
    return this.#localized('objectives');
  }

  get activities(): RichTextType {
    return this.#rich('activities');
  }

  get activitiesText(): LocalizedTextType {
    return this.#localized('activities');
  }

  get lessonsLearnt(): RichTextType {
    return this.#rich('lessonsLearnt');
  }

  get lessonsLearntText(): LocalizedTextType {
    return this.#localized('lessonsLearnt');
  }

  get context(): RichTextType | null {
    return this.#fields.rich('context');
  }

  get contextText(): LocalizedTextType | null {
    return this.#fields.localized('context');
  }

  get challenges(): RichTextType | null {
    return this.#fields.rich('challenges');
  }

  get challengesText(): LocalizedTextType | null {
    return this.#fields.localized('challenges');
  }

  get solutions(): RichTextType | null {
    return this.#fields.rich('solutions');
  }

  get solutionsText(): LocalizedTextType | null {
    return this.#fields.localized('solutions');
  }

  get results(): RichTextType | null {
    return this.#fields.rich('results');
  }

  get resultsText(): LocalizedTextType | null {
    return this.#fields.localized('results');
  }

  get innovativeElements(): RichTextType | null {
    return this.#fields.rich('innovativeElements');
  }

  get innovativeElementsText(): LocalizedTextType | null {
    return this.#fields.localized('innovativeElements');
  }

  get resources(): RichTextType | null {
    return this.#fields.rich('resources');
  }

  get resourcesText(): LocalizedTextType | null {
    return this.#fields.localized('resources');
  }

  /** Nothing is published without it. @throws Error when the projection breaks this promise */
  #localized(path: string): LocalizedTextType {
    return required(path, this.#fields.localized(path));
  }

  /** The same for a rich text. */
  #rich(path: string): RichTextType {
    return required(path, this.#fields.rich(path));
  }
}

function required<Text>(path: string, text: Text | null): Text {
  if (text === null) throw new Error(`a published practice lacks ${path}`);
  return text;
}
