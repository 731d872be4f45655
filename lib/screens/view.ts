import {
  ACCEPT,
  BACK,
  CONSENT_MARK,
  DIALOG,
  HEADING,
  NOT_VERDICT,
  ORDINARY_STEP,
  SHELL,
  SIGN_IN_INPUT,
  SPOKEN_CODE,
  type Title,
  titleKind,
} from './markers.ts';
import { cleanText, isVisible, visibleOf } from './visible.ts';

/** One run of text a person sees, in reading order. */
interface Line {
  text: string;
  heading: boolean;
}

/** What the page shows now, independent of what its script text said when it was loaded. */
export interface View {
  /** The provider's own shell is there: a dialog, its form or a page id. */
  isShell: boolean;
  isOrdinaryStep: boolean;
  hasConsentMarks: boolean;
  hasAcceptPair: boolean;
  nativeBox: HTMLTextAreaElement | null;
  title: Title | undefined;
  /** Visible text that says an AADSTS number early and unquoted, and that number. */
  message: string | undefined;
  code: string | undefined;
  lines: Line[];
}

const MAX_NODES = 3000;
const MAX_LINES = 120;

/** The provider's one justification box: visible, alone, inside its dialog or form; else null. */
export function findNativeBox(doc: Document): HTMLTextAreaElement | null {
  const boxes = visibleOf<HTMLTextAreaElement>(doc, 'textarea');
  const box = boxes.length === 1 ? boxes[0]! : null;
  return box?.closest(`${DIALOG},form`) && !box.readOnly ? box : null;
}

/** Whether the page asks for an account or a password right now; then nothing blocks anyone yet. */
export function asksToSignIn(doc: Document): boolean {
  return visibleOf(doc, SIGN_IN_INPUT).length > 0;
}

function readLines(doc: Document): Line[] {
  const root = doc.querySelector(DIALOG) ?? doc.body;
  const lines: Line[] = [];
  if (!root) return lines;
  const walker = doc.createTreeWalker(root, 4 /* SHOW_TEXT */);
  for (let seen = 0; seen < MAX_NODES && lines.length < MAX_LINES && walker.nextNode(); seen++) {
    const text = cleanText(walker.currentNode.nodeValue, 2000);
    const parent = walker.currentNode.parentElement;
    if (!text || !parent || parent.closest(NOT_VERDICT) || !isVisible(parent)) continue;
    lines.push({ text, heading: parent.closest(HEADING) !== null });
  }
  return lines;
}

/**
 * Reads the visible page. `appNames` are names the page gives the app: a line equal to one of them is
 * that name, never a verdict.
 */
export function readView(doc: Document, appNames: readonly string[]): View {
  const lines = readLines(doc);
  const said = lines.filter((line) => !appNames.includes(line.text));
  const heading = said.find((line) => line.heading && titleKind(line.text));
  const message = said.find((line) => SPOKEN_CODE.test(line.text))?.text;
  return {
    isShell: doc.querySelector(SHELL) !== null,
    isOrdinaryStep: visibleOf(doc, ORDINARY_STEP).length > 0,
    hasConsentMarks: visibleOf(doc, CONSENT_MARK).length > 0,
    hasAcceptPair: visibleOf(doc, ACCEPT).length > 0 && visibleOf(doc, BACK).length > 0,
    nativeBox: findNativeBox(doc),
    title: heading && titleKind(heading.text),
    message,
    code: SPOKEN_CODE.exec(message ?? '')?.[1],
    lines,
  };
}

/**
 * App name and the line after it, as the approval dialogs lay them out: heading, name, publisher line.
 * Taken only when a later sentence repeats it or it reads like a name; else empty.
 */
export function nameUnderHeading({ lines }: View): [name?: string, next?: string] {
  const at = lines.findIndex((line) => line.heading);
  const [name = '', ...rest] = lines.slice(at + 1).map((line) => line.text);
  const readsLikeName = name.length <= 100 && !/[.:!?。：]$|^AADSTS|^\S+@\S+$/.test(name);
  const repeated = rest.some((text) => text.includes(name.slice(0, 200)));
  return at >= 0 && name && rest[0] && (readsLikeName || repeated) ? [name, rest[0]] : [];
}
