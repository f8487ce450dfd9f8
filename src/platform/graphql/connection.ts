import { Field, Int, ObjectType, type ClassType } from 'type-graphql';
import type { Page } from '../../kernel/page.ts';
import { PageInfoType, presentPageInfo } from './page-info.type.ts';

/**
 * Makes the types `<name>Edge` and `<name>Connection` of a list (Relay), with `nodes` beside `edges`,
 * and a `totalCount` that is computed only when it is selected.
 * @param name of the items, upper camel case
 */
export function createConnection<Node extends object>(name: string, node: ClassType<Node>) {
  @ObjectType(`${name}Edge`, { description: `An item of a ${name}Connection.` })
  class Edge {
    @Field(() => String, { description: 'Opaque place of the item in this order.' })
    readonly cursor!: string;
    @Field(() => node, { description: 'The item.' })
    readonly node!: Node;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class Connection {
    @Field(() => [Edge], { description: 'The items of the page with their cursors, in order.' })
    readonly edges!: readonly Edge[];
    @Field(() => [node], { description: 'The items of the page, in order.' })
    readonly nodes!: readonly Node[];
    @Field(() => PageInfoType, { description: 'Where the page lies in its list.' })
    readonly pageInfo!: PageInfoType;
    /** Counts the whole list. */
    readonly count!: () => Promise<number>;

    @Field(() => Int, { description: 'Items of the whole list; counted only when selected.' })
    totalCount(): Promise<number> {
      return this.count();
    }
  }

  return { type: Connection, present: presenterOf<Node, Connection>(Connection) };
}

/** Where a connection's items come from. */
interface Items<Row, Node> {
  readonly page: Page<Row>;
  readonly presentNode: (row: Row) => Node;
  /** Counts the whole list; called when `totalCount` is selected. */
  readonly count: () => Promise<number>;
}

function presenterOf<Node, Connection extends object>(target: new () => Connection) {
  return <Row>({ page, presentNode, count }: Items<Row, Node>): Connection => {
    const edges = page.edges.map(({ cursor, node }) => ({ cursor, node: presentNode(node) }));
    const nodes = edges.map(({ node }) => node);
    const pageInfo = presentPageInfo(page);
    return Object.assign(new target(), { edges, nodes, pageInfo, count });
  };
}
