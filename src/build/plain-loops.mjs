// Loops over lists and lists taken apart, written by indexes. Code that runs a few times is interpreted, and there a step of `for (… of list)` makes an
// object and calls what gives the next, and `const [a, b] = list` does so for each name: a casesheet had a quarter of a million of those.
import { parse } from '@babel/parser';

/** @typedef {{ type: string, start: number, end: number, [key: string]: any }} Node */

/**
 * A module with such loops, and what they need at its beginning.
 * @param {string} text
 */
export function withPlainLoops(text) {
  if (!/\bof\b|\[/.test(text)) return text;
  return new Rewriting(text).done();
}

class Rewriting {
  count = 0;
  /** @type {{ at: number, end: number, put: string, nth: number }[]} */
  edits = [];
  /** Patterns that are said elsewhere. @type {Set<Node>} */
  replaced = new Set();

  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }

  done() {
    this.see(/** @type {any} */ (parse(this.text, { sourceType: 'module' })).program);
    let made = '';
    let from = 0;
    for (const { at, end, put } of this.edits.sort((a, b) => a.at - b.at || a.nth - b.nth)) {
      made += this.text.slice(from, at) + put;
      from = Math.max(from, end);
    }
    return made + this.text.slice(from);
  }

  /** @param {Node} node */
  see(node) {
    if (node.type === 'ForOfStatement') this.loop(node);
    if (node.type === 'VariableDeclarator') this.taken(node);
    if (/Function|ObjectMethod|ClassMethod|ClassPrivateMethod/.test(node.type) && node.params) this.parameters(node);
    for (const one of within(node)) if (!this.replaced.has(one)) this.see(one);
  }

  /** @type {(at: number, end: number, put: string) => void} */
  edit(at, end, put) {
    this.edits.push({ at, end, put, nth: this.edits.length });
  }

  /** @param {Node} node */
  of(node) {
    return this.text.slice(node.start, node.end);
  }

  /**
   * The names of a pattern, as a declaration says them; undefined if it is none that is known here.
   * @param {Node} pattern
   * @param {string} value
   * @returns {string[] | undefined}
   */
  names(pattern, value) {
    if (pattern.type === 'Identifier' || pattern.type === 'ObjectPattern') return [`${this.of(pattern)}=${value}`];
    if (pattern.type === 'AssignmentPattern') {
      const name = `$v${this.count++}`;
      const inner = this.names(pattern.left, `${name}===void 0?${this.of(pattern.right)}:${name}`);
      return inner && [`${name}=${value}`, ...inner];
    }
    if (pattern.type !== 'ArrayPattern') return undefined;
    const list = `$d${this.count++}`;
    const rest = pattern.elements.at(-1)?.type === 'RestElement';
    const made = [`${list}=$taken(${value}${rest ? '' : `,${pattern.elements.length}`})`];
    for (const [nth, element] of pattern.elements.entries()) {
      if (element === null) continue;
      const inner =
        element.type === 'RestElement'
          ? this.names(element.argument, `${list}.slice(${nth})`)
          : this.names(element, `${list}[${nth}]`);
      if (inner === undefined) return undefined;
      made.push(...inner);
    }
    return made;
  }

  /** @param {Node} node */
  loop(node) {
    const { left, right, body } = node;
    if (node.await || left.type !== 'VariableDeclaration') return;
    const pattern = left.declarations[0].id;
    const [list, at] = [`$l${this.count}`, `$i${this.count++}`];
    const pairs = this.pairs(pattern, right, list, at);
    const names = pairs?.names ?? this.names(pattern, `${list}[${at}++]`);
    if (names === undefined) return;
    this.replaced.add(left);
    this.edit(left.start, startOf(right), `let ${list}=${pairs ? '$entries' : '$list'}(`);
    if (pairs) this.edit(pairs.end, right.end, '');
    const paren = this.text.lastIndexOf(')', body.start);
    const isOf = pairs ? `,${list}_of=${list}.isOf` : '';
    this.edit(paren, paren + 1, `),${at}=0${isOf};${at}<${list}.length;)`);
    const declared = `{${left.kind} ${names.join()};`;
    const inner = body.type === 'BlockStatement' ? namesIn(body) : [];
    const clashes = namesOf(pattern).some((name) => inner.includes(name));
    if (body.type === 'BlockStatement' && !clashes) this.edit(body.start, body.start + 1, declared);
    else {
      this.edit(body.start, body.start, declared);
      this.edit(body.end, body.end, '}');
    }
  }

  /**
   * The names of places and what stands there, of `list.entries()`.
   * @type {(pattern: Node, right: Node, list: string, at: string) => { names: string[], end: number } | undefined}
   */
  pairs(pattern, right, list, at) {
    if (pattern.type !== 'ArrayPattern' || pattern.elements.length !== 2) return undefined;
    const [place, what] = pattern.elements;
    const { callee } = right;
    if (right.type !== 'CallExpression' || right.arguments.length > 0 || callee.type !== 'MemberExpression')
      return undefined;
    if (callee.property.name !== 'entries' || callee.computed || place?.type === 'RestElement' || !what)
      return undefined;
    const first = place ? this.names(place, `${list}_of?${list}.key:${at}`) : [];
    const second = this.names(what, `${list}[${at}++]`);
    return first && second && { names: [...first, ...second], end: this.text.lastIndexOf('.', callee.property.start) };
  }

  /** @param {Node} node */
  taken({ id, init, end }) {
    if (id.type !== 'ArrayPattern' || !init) return;
    const names = this.names(id, '\0');
    const [first = '', ...others] = names ?? [];
    const [before, behind] = first.split('\0');
    if (before === undefined || behind === undefined) return;
    this.replaced.add(id);
    this.edit(id.start, startOf(init), before);
    this.edit(end, end, `${behind},${others.join()}`.replace(/,$/, ''));
  }

  /** @param {Node} node */
  parameters({ params, body, end }) {
    if (params.some((/** @type {Node} */ one) => one.type === 'RestElement' && one.argument.type === 'ArrayPattern'))
      return;
    const declared = [];
    for (const param of params) {
      const pattern = param.type === 'AssignmentPattern' ? param.left : param;
      if (pattern.type !== 'ArrayPattern') continue;
      const name = `$p${this.count++}`;
      const names = this.names(pattern, name);
      if (names === undefined) continue;
      this.replaced.add(pattern);
      this.edit(pattern.start, pattern.end, name);
      declared.push(...names);
    }
    if (declared.length === 0) return;
    const code = `const ${declared.join()};`;
    if (body.type === 'BlockStatement') this.edit(body.start, body.start + 1, `{${code}`);
    else {
      const from = startOf(body);
      this.edit(from, from, `{${code}return `);
      this.edit(end, end, '}');
    }
  }
}

/**
 * What stands in a node.
 * @param {Node} node
 * @returns {Node[]}
 */
function within(node) {
  const keys = Object.keys(node).filter((key) => key !== 'loc' && key !== 'extra' && !key.endsWith('Comments'));
  return keys.flatMap((key) => node[key]).filter((one) => typeof one?.type === 'string');
}

/** @param {Node} node */
function startOf({ start, extra }) {
  return extra?.parenthesized ? extra.parenStart : start;
}

/**
 * The names that a block declares.
 * @param {Node} block
 * @returns {string[]}
 */
function namesIn(block) {
  return block.body.flatMap((/** @type {Node} */ one) =>
    one.type === 'VariableDeclaration'
      ? one.declarations.flatMap((/** @type {Node} */ declarator) => namesOf(declarator.id))
      : one.id
        ? [one.id.name]
        : [],
  );
}

/**
 * @param {Node | null} pattern
 * @returns {string[]}
 */
function namesOf(pattern) {
  if (!pattern) return [];
  if (pattern.type === 'Identifier') return [pattern.name];
  if (pattern.type === 'AssignmentPattern') return namesOf(pattern.left);
  if (pattern.type === 'RestElement') return namesOf(pattern.argument);
  if (pattern.type === 'ArrayPattern') return pattern.elements.flatMap(namesOf);
  return pattern.properties.flatMap((/** @type {Node} */ one) => namesOf(one.argument ?? one.value));
}

/** What such loops need, once for all that is in a scope: what is no list is gone through step by step as ever, and nothing of it is kept. */
export const LISTS = `function $list(some){return Array.isArray(some)?some:typeof some==="string"?[...some]:new $Steps(some[Symbol.iterator]())}
function $entries(some){return Array.isArray(some)?some:new $Pairs(some.entries())}
function $taken(some,most){if(Array.isArray(some))return some;if(most===void 0)return[...some];const all=[];for(const one of some){all.push(one);if(all.length===most)break}return all}
class $Steps{constructor(steps){this.steps=steps;this.at=0}get length(){const step=this.steps.next();if(step.done)return 0;this.put(step.value);return this.at}put(value){if(this.at>0)this[this.at-1]=void 0;this[this.at++]=value}}
class $Pairs extends $Steps{get isOf(){return true}put([key,value]){this.key=key;super.put(value)}}
`;
