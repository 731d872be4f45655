/** Look of the replica: a dialog in the middle of a quiet page, as people know it. */
export const STYLE = `
:root { font: 15px/1.4 "Segoe UI", system-ui, "Noto Sans", "Noto Sans CJK JP", "Noto Sans Arabic", sans-serif; color: #1b1b1b }
* { box-sizing: border-box }
body { margin: 0; min-height: 100vh; background: linear-gradient(160deg, #dfe9f3, #f6f3ee 55%, #e4efe9) }
.outer { min-height: 100vh; display: grid; place-content: center; justify-items: center; gap: 12px; padding: 24px }
.lightbox { width: 440px; max-width: 94vw; background: #fff; padding: 40px 44px 36px; box-shadow: 0 2px 6px #0003 }
.brand { font-weight: 600; color: #3a5a78; margin-bottom: 14px }
.identity { color: #444; margin-bottom: 10px; unicode-bidi: isolate; overflow-wrap: anywhere }
h1 { font-size: 24px; font-weight: 600; margin: 0 0 12px }
h2 { font-size: 16px; margin: 0 }
p { margin: 0 0 12px } small { color: #5b5b5b }
.app { display: flex; gap: 12px; align-items: center; margin: 0 0 14px }
.app-name { font-weight: 600 }
.app .tile { width: 44px; height: 44px; flex: none; border-radius: 6px; display: grid; place-items: center; color: #fff; background: #47607a; font-weight: 700 }
.scopes { list-style: none; margin: 0 0 14px; padding: 0 } .scopes li { padding: 6px 0; border-bottom: 1px solid #eee }
label { display: block; margin-bottom: 12px }
input[type=email], input[type=password], textarea { width: 100%; font: inherit; border: 0; border-bottom: 1px solid #666; padding: 7px 2px; background: #fff }
textarea { border: 1px solid #666; min-height: 76px; padding: 6px 8px; resize: vertical }
a { color: #0067b8; text-decoration: none } a:hover { text-decoration: underline }
.links a { display: block; margin: 6px 0 }
.buttons { display: flex; justify-content: flex-end; gap: 6px; margin-top: 20px }
.buttons input, .buttons .button { display: inline-block; text-align: center; color: inherit; min-width: 108px; min-height: 34px; font: inherit; border: 1px solid transparent; background: #0002; cursor: pointer; padding: 4px 12px }
.buttons .primary { background: #0067b8; color: #fff } .buttons [disabled] { background: #ccc; color: #777; cursor: default }
.facts { font-size: 12px; color: #555; overflow-wrap: anywhere; white-space: pre-line; margin-top: 14px }
footer { font-size: 12px; color: #66717c }
`;
