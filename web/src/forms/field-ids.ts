/** The id of the field of a question, for links to it. */
export function fieldId(questionKey: string): string {
  return `question-${questionKey}`;
}

/** The id of its label. */
export function labelId(questionKey: string): string {
  return `label-${questionKey}`;
}

/** The id of the guidance beside it. */
export function guidanceId(questionKey: string): string {
  return `guidance-${questionKey}`;
}

/** The id of what is wrong with it. */
export function issueId(questionKey: string): string {
  return `issue-${questionKey}`;
}

/** Moves the focus into the field with the id, or to the element itself. @returns whether there is one */
export function focusField(id: string): boolean {
  const element = document.getElementById(id);
  if (element === null) return false;
  const selector = 'input:not([type=hidden]), select, textarea, button';
  const target = element.matches(`${selector}, [tabindex]`)
    ? element
    : (element.querySelector<HTMLElement>(
        'input:not([type=hidden]):not([disabled]), select, textarea',
      ) ?? element.querySelector<HTMLElement>(selector));
  element.scrollIntoView({ block: 'start' });
  target?.focus({ preventScroll: true });
  return true;
}

/** Moves the focus to the beginning of the content, when what had it goes away. */
export function focusMain(): void {
  document.getElementById('main')?.focus({ preventScroll: true });
}
