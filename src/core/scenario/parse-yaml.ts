import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
} from 'yaml';
import type { Document, Node } from 'yaml';
import { clipMessage, MAX_PROBLEMS, type DataPath, type Problem } from './problem';

/** No scenario comes near this; what does is an accident or an attack. In UTF-16 units. */
const MAX_SOURCE = 2_000_000;
/** Most lines and commas together: the largest exercise has a quarter of it, and the parser needs a second for more. */
const MAX_ITEMS = 30_000;
/** Deepest nesting of maps and lists; the format itself needs about 15. */
const MAX_DEPTH = 60;
/** Longest run of opening brackets or dashes on which the parser itself would recurse. */
const MAX_FLOW_DEPTH = 100;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** Data read from a file, with a way back from a path to the place in the source. */
export interface Parsed {
  data: unknown;
  locate: (path: DataPath) => { line: number; column: number };
  problems: Problem[];
}

/**
 * Reads YAML into plain data. Never throws: each thing wrong is a located problem.
 * Anchors, aliases, tags, merge and prototype keys are refused, as are files too large or too deep.
 */
export function parseYaml(file: string, source: string): Parsed {
  const start = { line: 1, column: 1 };
  const refuse = (message: string): Parsed => ({
    data: undefined,
    locate: () => start,
    problems: [{ file, ...start, path: '', message }],
  });
  if (source.length > MAX_SOURCE) {
    return refuse(`the file has ${source.length} characters; at most ${MAX_SOURCE} are read`);
  }
  const items = countItems(source);
  if (items > MAX_ITEMS) {
    return refuse(`the file has ${items} lines and commas; at most ${MAX_ITEMS} are read`);
  }
  const tooDeep = findDeepNesting(source);
  if (tooDeep !== null) {
    return {
      ...refuse(''),
      problems: [{ file, ...tooDeep, path: '', message: 'nested too deep' }],
    };
  }
  const lines = new LineCounter();
  let doc: Document.Parsed;
  try {
    doc = parseDocument(source, {
      lineCounter: lines,
      strict: true,
      // Pretty messages quote the line, and a line can have a million characters.
      prettyErrors: false,
      // The parser compares every key with every other; refuseNodes does it in one pass.
      uniqueKeys: false,
      merge: false,
    });
  } catch (error) {
    return refuse(`cannot be read as YAML: ${error instanceof Error ? error.message : 'unknown'}`);
  }
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const problems: Problem[] = [...doc.errors, ...doc.warnings].slice(0, MAX_PROBLEMS).map((e) => ({
    file,
    ...place(e.pos[0]),
    path: '',
    message: clipMessage(firstLine(e.message)),
  }));
  const refused = refuseNodes(doc, (node, message) => {
    if (problems.length >= MAX_PROBLEMS) return;
    problems.push({
      file,
      ...place(node.range?.[0] ?? 0),
      path: '',
      message: clipMessage(message),
    });
  });
  const locate = (path: DataPath) => place(offsetOf(doc, path));
  if (refused || doc.errors.length > 0) return { data: undefined, locate, problems };
  return { data: doc.toJS({ maxAliasCount: 0 }), locate, problems };
}

/** How many things a file can list at most: each needs a line or a comma. */
function countItems(source: string): number {
  let items = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10 || c === 44) items++;
  }
  return items;
}

/** Finds where block or flow nesting would be too deep for any scenario, before the parser recurses on it. */
function findDeepNesting(source: string): { line: number; column: number } | null {
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  for (let i = 0; i < source.length; i++) {
    const c = source.charCodeAt(i);
    if (c === 10) {
      line++;
      lineStart = i + 1;
    } else if (c === 91 || c === 123) depth++;
    else if ((c === 93 || c === 125) && depth > 0) depth--;
    if (depth > MAX_FLOW_DEPTH) return { line, column: i - lineStart + 1 };
  }
  for (const match of source.matchAll(/^[ ]*(?:- ){40,}|^ {400,}\S|^[ ]*(?:\? ){40,}/gm)) {
    return { line: source.slice(0, match.index).split('\n').length, column: 1 };
  }
  return null;
}

function refuseNodes(doc: Document.Parsed, report: (node: Node, message: string) => void): boolean {
  let refused = false;
  const say = (node: Node, message: string) => {
    refused = true;
    report(node, message);
  };
  visit(doc, (_key, node, path) => {
    if (path.length > MAX_DEPTH * 2) {
      // Whatever stands here, what comes after it is not looked at any more.
      const at = isPair(node) ? node.key : node;
      say(isNode(at) ? at : (doc.contents as Node), 'nested too deep');
      return visit.BREAK;
    }
    if (isAlias(node)) say(node, 'aliases (*name) are not allowed: write the text out');
    else if (isMap(node)) findTwins(node.items, say);
    if (isPair(node)) {
      if (isScalar(node.key)) {
        const key = String(node.key.value);
        if (typeof node.key.value !== 'string') say(node.key, `the key ${key} must be a word`);
        else if (FORBIDDEN_KEYS.has(key)) say(node.key, `the key ${key} is not allowed`);
      } else if (node.key !== null) say(node.key as Node, 'a key must be a plain word');
    } else if ((isMap(node) || isSeq(node) || isScalar(node)) && node.anchor !== undefined) {
      say(node, 'anchors (&name) are not allowed: write the text out');
    } else if ((isMap(node) || isSeq(node) || isScalar(node)) && node.tag?.startsWith('!')) {
      say(node, `tags (${node.tag}) are not allowed`);
    }
    return undefined;
  });
  return refused;
}

/** Reports each key of a map that has stood in it before. */
function findTwins(
  items: readonly { key: unknown }[],
  say: (node: Node, message: string) => void,
): void {
  const seen = new Set<unknown>();
  for (const { key } of items) {
    if (!isScalar(key)) continue;
    if (seen.has(key.value)) say(key, `the key ${String(key.value)} stands here twice`);
    seen.add(key.value);
  }
}

/** The place of a path; where the path leads nowhere (a key is missing), that of its nearest parent. */
function offsetOf(doc: Document.Parsed, path: DataPath): number {
  let node: unknown = doc.contents;
  let offset = (doc.contents?.range ?? [0])[0];
  for (const part of path) {
    if (isMap(node)) {
      const pair = node.items.find((p) => isScalar(p.key) && p.key.value === part);
      if (!pair) return offset;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
    } else if (isSeq(node) && typeof part === 'number') {
      const item = node.items[part];
      if (item === undefined || item === null) return offset;
      node = item;
      const range = (item as Node).range;
      if (range) offset = range[0];
    } else return offset;
  }
  return offset;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? message;
}
