/** Practices match a saved search that did not before; the subject is the search, payload `{ practiceIds }`. */
export const MATCHES_FOUND = 'notifications.matches-found';
