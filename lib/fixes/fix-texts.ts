import type { Fix, FixNode } from './shape.ts';

/**
 * Every text of a fix with the path it is translated under, e.g. `turn-on-prompt.what.0`.
 * Menu paths are left out on purpose: they stay as the product's English interface spells them.
 */
export function fixTexts(fix: Fix): Record<string, string> {
  const texts: Record<string, string> = {};
  mapFixTexts(fix, (path, text) => {
    texts[path] = text;
    return text;
  });
  return texts;
}

type MapText = (path: string, text: string) => string;

function mapNode(node: FixNode, map: MapText): FixNode {
  const at = (name: string, text: string): string => map(`${node.id}.${name}`, text);
  if (node.kind === 'end') {
    return { ...node, text: at('text', node.text), checkAgain: at('checkAgain', node.checkAgain) };
  }
  if (node.kind === 'question') {
    return {
      ...node,
      ask: at('ask', node.ask),
      help: node.help === null ? null : at('help', node.help),
      answers: node.answers.map((one) => ({ ...one, label: at(`answer.${one.id}`, one.label) })),
    };
  }
  return {
    ...node,
    title: at('title', node.title),
    what: node.what.map((line, index) => at(`what.${index}`, line)),
    wait: node.wait && { ...node.wait, why: at('wait', node.wait.why) },
    check: at('check', node.check),
    risk: node.risk && {
      ...node.risk,
      text: at('risk', node.risk.text),
      safer: node.risk.safer === null ? null : at('safer', node.risk.safer),
    },
  };
}

/** The same fix with each text replaced by what `map` gives for its path. */
export function mapFixTexts(fix: Fix, map: MapText): Fix {
  return {
    ...fix,
    title: map('title', fix.title),
    summary: map('summary', fix.summary),
    prerequisites: fix.prerequisites.map((text, index) => map(`prerequisites.${index}`, text)),
    nodes: fix.nodes.map((node) => mapNode(node, map)),
  };
}
