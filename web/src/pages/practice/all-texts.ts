/** Where texts stand, in a practice that is shown and in its readings in other languages. */
interface WithTexts<Text> {
  readonly titleText: Text;
  readonly summaryText: Text;
  readonly contextText?: Text | null | undefined;
  readonly objectivesText: Text;
  readonly activitiesText: Text;
  readonly challengesText?: Text | null | undefined;
  readonly solutionsText?: Text | null | undefined;
  readonly resultsText?: Text | null | undefined;
  readonly lessonsLearntText: Text;
  readonly innovativeElementsText?: Text | null | undefined;
  readonly resourcesText?: Text | null | undefined;
  readonly aspects: readonly {
    readonly inspiringElementsText?: Text | null | undefined;
    readonly roomForImprovementText?: Text | null | undefined;
  }[];
  readonly tips: readonly { readonly answerText?: Text | null | undefined }[];
  readonly matrix: {
    readonly answers: readonly { readonly answerText?: Text | null | undefined }[];
  };
}

/** Every text of a practice: its description and its analysis. */
export function allTexts<Text>(practice: WithTexts<Text>): readonly Text[] {
  return [
    ...[practice.titleText, practice.summaryText, practice.contextText],
    ...[practice.objectivesText, practice.activitiesText, practice.challengesText],
    ...[practice.solutionsText, practice.resultsText, practice.lessonsLearntText],
    ...[practice.innovativeElementsText, practice.resourcesText],
    ...practice.aspects.flatMap((one) => [one.inspiringElementsText, one.roomForImprovementText]),
    ...practice.tips.map(({ answerText }) => answerText),
    ...practice.matrix.answers.map(({ answerText }) => answerText),
  ].filter((text): text is Text & {} => text != null);
}
