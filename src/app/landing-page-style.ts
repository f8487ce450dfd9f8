/** The style of the landing page; light or dark as the reader prefers. */
export const LANDING_PAGE_STYLE = `
:root { color-scheme: light dark; --line: light-dark(#6b7280, #9ca3af); --soft: light-dark(#f3f4f6, #1f2937); }
body { margin: 0; font: 1rem/1.5 system-ui, sans-serif; }
main { max-width: 80rem; margin: 0 auto; padding: 1rem; }
h1 { font-size: 1.6rem; }
h2 { font-size: 1.2rem; margin-top: 2rem; }
code, pre, textarea { font-family: ui-monospace, monospace; font-size: 0.9rem; }
.row { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-bottom: 0.75rem; }
.row label { display: grid; gap: 0.2rem; }
.columns { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 24rem), 1fr)); }
textarea, pre { box-sizing: border-box; width: 100%; border: 1px solid var(--line); padding: 0.5rem; background: var(--soft); }
pre { margin: 0; height: 34rem; overflow: auto; white-space: pre-wrap; overflow-wrap: anywhere; }
input, select, button { font: inherit; padding: 0.3rem 0.5rem; min-height: 2rem; border: 1px solid var(--line); }
button { margin-top: 0.5rem; cursor: pointer; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.75rem; text-align: left; }
dt { margin-top: 0.5rem; }
`;
