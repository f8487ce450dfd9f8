import { DataFactory, type BlankNode, type Literal, type NamedNode, type Quad } from 'n3';
import { PREFIXES } from './vocabulary.ts';

const { namedNode, literal, quad, blankNode } = DataFactory;

/** What a statement can be about. */
export type Subject = NamedNode | BlankNode;

/** What a statement can say. */
export type Value = NamedNode | BlankNode | Literal;

/** A term by its abbreviated name, for example `dct:title`. */
export type Abbreviated = `${keyof typeof PREFIXES}:${string}`;

/** The node of an abbreviated name. */
export function term(name: Abbreviated): NamedNode {
  const [prefix, local] = name.split(':') as [keyof typeof PREFIXES, string];
  return namedNode(`${PREFIXES[prefix]}${local}`);
}

/** The node of an address. */
export function node(address: string): NamedNode {
  return namedNode(address);
}

/** A node without an address. */
export function unnamed(label: string): BlankNode {
  return blankNode(label);
}

/** A text in a language. */
export function text(value: string, language: string): Literal {
  return literal(value, language);
}

/** A value with a datatype of XML Schema. */
export function typed(value: string, datatype: string): Literal {
  return literal(value, term(`xsd:${datatype}`));
}

/** Collects statements. */
export class GraphBuilder {
  readonly #quads = new Map<string, Quad>();

  /** Says something of a subject; a null value says nothing, and nothing is said twice. */
  add(subject: Subject, property: Abbreviated, ...values: readonly (Value | null)[]): this {
    for (const value of values) {
      if (value === null) continue;
      const statement = quad(subject, term(property), value);
      this.#quads.set(JSON.stringify(statement), statement);
    }
    return this;
  }

  /** Says what a subject is. */
  a(subject: Subject, ...types: readonly Abbreviated[]): this {
    return this.add(subject, 'rdf:type', ...types.map(term));
  }

  /** Names something of an authority table and says what it is, so that the graph can be checked alone. */
  described(address: string, type: Abbreviated): NamedNode {
    const found = node(address);
    this.a(found, type);
    return found;
  }

  /** Every statement. */
  get quads(): readonly Quad[] {
    return [...this.#quads.values()];
  }
}
