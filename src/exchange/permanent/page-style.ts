/** The style of the permanent pages; light or dark as the reader prefers, and fit for print. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#6b7280, #9ca3af); --soft: light-dark(#f3f4f6, #1f2937); --link: light-dark(#1d4ed8, #93c5fd); }
body { margin: 0; font: 1.0625rem/1.6 system-ui, sans-serif; }
main, footer { max-width: 44rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.9rem; line-height: 1.25; }
h2 { font-size: 1.35rem; margin-top: 2.25rem; border-bottom: 1px solid var(--line); }
h3 { font-size: 1.1rem; margin-top: 1.5rem; }
h4 { font-size: 1rem; margin-bottom: 0; }
a { color: var(--link); }
a:focus-visible { outline: 3px solid currentcolor; outline-offset: 2px; }
dt { font-weight: 600; margin-top: 0.5rem; }
dd { margin: 0; overflow-wrap: anywhere; }
blockquote { margin-inline: 0; padding-inline-start: 1rem; border-inline-start: 4px solid var(--line); }
pre { overflow: auto; padding: 0.75rem; background: var(--soft); white-space: pre-wrap; overflow-wrap: anywhere; }
.lead { font-size: 1.2rem; }
.note { padding: 0.5rem 0.75rem; background: var(--soft); }
nav ul { padding: 0; display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; list-style: none; }
nav a { display: inline-block; min-height: 1.5rem; }
@media print { nav { display: none; } }
`;
