/** The secret that a link from a letter or a mail brings along behind `#`. */
export interface LinkSecret {
  /** Undefined: nobody has looked yet; null: there is none. */
  readonly known: () => string | null | undefined;
  /** Calls the listener when another secret comes. @returns ends that */
  readonly watch: (listener: () => void) => () => void;
  /**
   * Takes the secret out of what stands behind `#`, or the one that the tab remembers.
   * @returns whether the address holds a secret, which has to go
   */
  readonly take: (hash: string) => boolean;
}

/** Links inside of a page: to the content, and to parts and questions of a form. */
const INNER_LINK = /^(?:main$|part-|question-|submission-)/u;

/** Makes the place of a secret. @param name under which the browser keeps it while the tab is open */
export function createLinkSecret(name: string): LinkSecret {
  const listeners = new Set<() => void>();
  let known: string | null | undefined;
  const learn = (secret: string | null) => {
    if (secret === known) return;
    known = secret;
    for (const listener of listeners) listener();
  };
  return {
    known: () => known,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    take: (hash) => {
      const text = hash.replace(/^#/u, '');
      const isSecret = text !== '' && !INNER_LINK.test(text);
      if (isSecret) remember(name, text);
      learn(isSecret ? text : (known ?? recall(name)));
      return isSecret;
    },
  };
}

function remember(name: string, secret: string): void {
  try {
    sessionStorage.setItem(name, secret);
  } catch {
    // Then it is known until the page is left.
  }
}

function recall(name: string): string | null {
  try {
    return sessionStorage.getItem(name);
  } catch {
    return null;
  }
}
