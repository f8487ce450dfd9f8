// Runs in the page: what hinders those who enlarge it, space its text, or see it without colours.
globalThis.reading = {
  /** Pixels by which the page can be scrolled sideways. */
  sideways: () => document.documentElement.scrollWidth - document.documentElement.clientWidth,

  /** What stays in the window and takes more than a third of its height. */
  covering: () =>
    shownElements()
      .filter((element) => /sticky|fixed/.test(getComputedStyle(element).position))
      .filter((element) => element.getBoundingClientRect().height > innerHeight / 3)
      .map(describe),

  /** Boxes that cut off their text. */
  cutOff: () =>
    shownElements()
      .filter((element) => cutsOff(element) && element.innerText?.trim() !== '')
      .map(describe),

  /** Targets of less than 24 pixels that have others too near, except links in sentences. */
  smallTargets: () => {
    const targets = targetsOfPage();
    const small = targets.filter(({ box }) => Math.min(box.width, box.height) < 23.9);
    return small
      .filter(({ element }) => !isInSentence(element))
      .filter((one) =>
        targets.some(
          (other) => other !== one && isTooNear(one.box, other.box, small.includes(other)),
        ),
      )
      .map(({ element }) => describe(element));
  },

  /** What moves for longer than a hundredth of a second. */
  moving: () => [
    ...document
      .getAnimations()
      .filter((animation) => Number(animation.effect?.getComputedTiming().activeDuration) > 10)
      .map(({ effect }) => describe(effect.target)),
    ...[...document.querySelectorAll('*')].filter(canMove).map(describe),
  ],

  /** Shapes of drawings that only their fill tells apart from what is around them. */
  shapesWithoutEdge: () =>
    [...document.querySelectorAll('main svg :is(path, rect, circle, ellipse)')]
      .filter((shape) => shape.closest('defs') === null && isFilled(shape) && !hasEdge(shape))
      .map(describe),

  /** Sum of all shifts of the layout since the page began to load. */
  layoutShift: () =>
    new Promise((resolve) => {
      let sum = 0;
      const observer = new PerformanceObserver((list) => {
        for (const { value } of list.getEntriesByType('layout-shift')) sum += value;
        // Comes last, and every page has it.
        if (list.getEntriesByType('navigation').length > 0) resolve(sum);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
      observer.observe({ type: 'navigation', buffered: true });
    }),

  /** Spaces the text as success criterion 1.4.12 of WCAG has it. */
  spaceText: () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`);
    document.adoptedStyleSheets = [sheet];
  },
  unspaceText: () => {
    document.adoptedStyleSheets = [];
  },
};

function describe(element) {
  const text = (element.getAttribute('aria-label') ?? element.textContent).trim().slice(0, 30);
  const parent = element.parentElement?.getAttribute('class') ?? '';
  const kind = element.getAttribute('class') ?? `in ${parent}`;
  return `${element.tagName.toLowerCase()} ${kind} “${text}”`;
}

function shownElements() {
  return [...document.body.querySelectorAll('*')].filter((element) =>
    element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true }),
  );
}

function cutsOff(element) {
  const { overflowX, overflowY, clipPath, display, webkitLineClamp } = getComputedStyle(element);
  if (clipPath !== 'none' || display === 'inline') return false;
  // A teaser that ends in dots on purpose; all of it is behind the link above.
  if (webkitLineClamp !== 'none') return false;
  const isCutBelow =
    /hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1;
  const isCutAside = /hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1;
  return isCutBelow || isCutAside;
}

function targetsOfPage() {
  const controls =
    'a[href], button, input:not([type=hidden]), select, textarea, summary, [role=button]';
  return shownElements()
    .filter(
      (element) => element.matches(controls) && element.closest('svg, .visually-hidden') === null,
    )
    .filter((element) => !element.matches('.skip-link'))
    .map((element) => ({ element, box: boxOf(element) }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
}

/** A label that holds its control is as good as the control. */
function boxOf(element) {
  const label = element.closest('label');
  return (label ?? element).getBoundingClientRect();
}

function isInSentence(element) {
  if (getComputedStyle(element).display !== 'inline') return false;
  const block = element.closest('p, li, dd, dt, td, th, figcaption, caption, h1, h2, h3, h4, div');
  const words = [...(block?.querySelectorAll('a, button') ?? [])].reduce(
    (text, link) => text.replace(link.textContent, ''),
    block?.textContent ?? '',
  );
  return /\p{L}/u.test(words);
}

/** The circle of 24 pixels around the middle of a small target touches neither others nor their circles. */
function isTooNear(one, other, isOtherSmall) {
  const x = one.left + one.width / 2;
  const y = one.top + one.height / 2;
  const aside = Math.max(other.left - x, 0, x - other.right);
  const below = Math.max(other.top - y, 0, y - other.bottom);
  if (Math.hypot(aside, below) < 11.9) return true;
  if (!isOtherSmall) return false;
  const middleX = other.left + other.width / 2;
  const middleY = other.top + other.height / 2;
  return Math.hypot(middleX - x, middleY - y) < 23.9;
}

function canMove(element) {
  const style = getComputedStyle(element);
  const seconds = `${style.transitionDuration}, ${style.animationDuration}`
    .split(', ')
    .map((duration) => parseFloat(duration));
  return seconds.some((duration) => duration > 0.01);
}

function isFilled(shape) {
  const { fill, fillOpacity } = getComputedStyle(shape);
  return fill !== 'none' && fill !== 'rgba(0, 0, 0, 0)' && fillOpacity !== '0';
}

function hasEdge(shape) {
  const { stroke, strokeWidth, fill } = getComputedStyle(shape);
  return stroke !== 'none' && stroke !== fill && parseFloat(strokeWidth) >= 1;
}
