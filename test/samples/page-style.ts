/** The look of the sample pages: a settings page in neutral colours of our own, light and dark, from 320 px up. */
export const pageStyle = `
:root { color-scheme: light dark; --paper: light-dark(#fff, #17181a); --side: light-dark(#f6f6f7, #101113);
  --ink: light-dark(#1c1d20, #ececee); --soft: light-dark(#5d5f66, #a3a6ad); --line: light-dark(#e3e4e8, #2c2e33);
  --accent: light-dark(#1d5fc4, #8db8ff); --bad: light-dark(#b3261e, #ff8a80); }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink);
  font: 14px/1.5 -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', Arial, sans-serif; }
#root, .app { min-height: 100vh; }
.app { display: grid; grid-template-columns: 220px minmax(0, 1fr); }
.app:has(> header) { grid-template-rows: auto minmax(0, 1fr); }
.app > header { grid-column: 1 / -1; padding: 8px 22px; border-bottom: 1px solid var(--line); }
.side { background: var(--side); border-right: 1px solid var(--line); padding: 20px 12px; }
.side strong { display: block; padding: 0 10px 14px; }
.side a { display: block; padding: 6px 10px; border-radius: 6px; color: var(--soft); text-decoration: none; }
.side a[aria-current] { background: var(--line); color: var(--ink); }
main { padding: 28px 36px; max-width: 980px; }
h1 { font-size: 22px; margin: 0 0 14px; }
h2 { font-size: 16px; margin: 28px 0 4px; }
h2 small { font-weight: 400; color: var(--soft); margin-left: 6px; }
.tabs { display: flex; gap: 20px; overflow-x: auto; border-bottom: 1px solid var(--line); }
.tabs a { padding: 8px 0; white-space: nowrap; color: var(--soft); text-decoration: none; }
.tabs a[aria-current] { color: var(--ink); box-shadow: inset 0 -2px var(--ink); }
.total { margin: 6px 0 14px; }
.total span { display: block; color: var(--soft); }
.total b { font-size: 26px; font-weight: 600; font-variant-numeric: tabular-nums; }
.side, .tabs { scrollbar-width: none; }
.scroll { overflow-x: auto; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.scroll table, .scroll [role='table'] { width: 100%; min-width: 480px; border-collapse: collapse; }
th, td { text-align: left; padding: 10px 12px 10px 0; border-bottom: 1px solid var(--line); white-space: nowrap; }
th { font-size: 12px; font-weight: 500; color: var(--soft); }
td { font-variant-numeric: tabular-nums; }
[role='row'] { display: grid; grid-auto-flow: column; grid-auto-columns: 1fr; border-bottom: 1px solid var(--line); }
[role='cell'], [role='columnheader'] { padding: 10px 12px 10px 0; }
.virtual { max-height: 370px; overflow-y: auto; overflow-anchor: none; }
.virtual tr { height: 41px; }
.filter, .pager { display: flex; gap: 12px; align-items: center; padding: 8px 0; }
.dialog { position: fixed; inset: 0; z-index: 10; padding: 15vh 20%; background: var(--paper); }
.grants { list-style: none; padding: 0; }
.grants li { display: flex; gap: 16px; padding: 10px 0; border-bottom: 1px solid var(--line); }
.gauge { width: 150px; height: 150px; display: grid; place-items: center; border: 10px solid var(--line);
  border-radius: 50%; font-variant-numeric: tabular-nums; }
.bad { color: var(--bad); }
.soft, .none { color: var(--soft); }
.none { padding: 24px 0; }
.banner { margin: 12px 0; padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; }
.bone { height: 12px; width: 72px; border-radius: 6px; background: var(--line); }
a { color: var(--accent); }
@media (max-width: 720px) {
  .app { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto 1fr; }
  .app:has(> header) { grid-template-rows: auto auto 1fr; }
  .side { display: flex; align-items: center; gap: 4px; overflow-x: auto; padding: 8px 12px; border-right: 0;
    border-bottom: 1px solid var(--line); }
  .side strong { padding: 0 10px 0 4px; white-space: nowrap; }
  .side a { white-space: nowrap; }
  main { padding: 18px 16px; }
}
`;
