// Runs in the page: what has the focus, and what is wrong with it for those who have no mouse.
globalThis.keyboardStops ??= [];
globalThis.isWalkForward ??= true;

globalThis.forgetKeyboardStops = (isForward) => {
  globalThis.keyboardStops = [];
  globalThis.isWalkForward = isForward;
};

globalThis.tellKeyboardStop = () => {
  const element = document.activeElement;
  if (element === null || element === document.body || element === document.documentElement) {
    return null;
  }
  const stops = globalThis.keyboardStops;
  const known = stops.indexOf(element);
  if (known !== -1) return { number: known, what: outlineOf(element), troubles: [] };
  const previous = stops.at(-1);
  stops.push(element);
  const troubles = [
    nameOf(element) === '' ? 'has no name' : null,
    element.tabIndex > 0 ? 'has an order of its own' : null,
    isInOrder(previous, element) ? null : 'is out of order',
    isSeen(element) ? null : 'is not seen',
    isMarked(element) ? null : 'is not marked',
    previous !== undefined && isMarked(previous) ? 'leaves the mark where it was' : null,
  ].filter((trouble) => trouble !== null);
  return { number: stops.length - 1, what: outlineOf(element), troubles };
};

function outlineOf(element) {
  const kind = element.getAttribute('class') ?? element.getAttribute('type') ?? '';
  return `${element.tagName.toLowerCase()} ${kind} “${nameOf(element).slice(0, 40)}”`;
}

function nameOf(element) {
  const labelled = (element.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => document.getElementById(id)?.textContent ?? '');
  const labels = [...(element.labels ?? [])].map((label) => label.textContent);
  const found = [
    labelled.join(' '),
    element.getAttribute('aria-label'),
    labels.join(' '),
    element.textContent,
    element.getAttribute('title'),
  ];
  return found.map((text) => (text ?? '').trim()).find((text) => text !== '') ?? '';
}

function isInOrder(previous, element) {
  if (previous?.isConnected !== true) return true;
  const position = previous.compareDocumentPosition(element);
  return ((position & Node.DOCUMENT_POSITION_FOLLOWING) !== 0) === globalThis.isWalkForward;
}

/** Tells whether some point of it is in the window and lies below nothing else. */
function isSeen(element) {
  return [...element.getClientRects()].some((rect) => {
    const left = Math.max(0, rect.left);
    const top = Math.max(0, rect.top);
    const width = Math.min(innerWidth, rect.right) - left;
    const height = Math.min(innerHeight, rect.bottom) - top;
    if (width < 1 || height < 1) return false;
    const parts = [0.5, 0.1, 0.3, 0.7, 0.9];
    return parts.some((down) =>
      parts.some((along) => isHit(element, left + along * width, top + down * height)),
    );
  });
}

function isHit(element, x, y) {
  const hit = document.elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.closest('label')?.control === element);
}

/** Tells whether it has an outline of two pixels; shapes of the map have a wider edge instead. */
function isMarked(element) {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  if (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) return true;
  if (boxShadow !== 'none') return true;
  const path = element.matches('svg a') ? element.querySelector('path') : null;
  return path !== null && parseFloat(getComputedStyle(path).strokeWidth) >= 3;
}
