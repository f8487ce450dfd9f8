/** Rules about the clock, the database and code made from text. */
import { forbid } from '../forbid.js';

const CLOCK =
  'Take the time from `context.clock` (kernel/clock.ts); measure a duration by `performance.now()`.';

export const noMachineClock = forbid('Time comes from the clock of the context.', [
  ['NewExpression[callee.name="Date"][arguments.length=0]', CLOCK],
  ['CallExpression[callee.name="Date"]', CLOCK],
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', CLOCK],
]);

const NO_SAVE =
  'Write with a guarded UPDATE or INSERT: `save()` overwrites and counts versions backwards (ADR 0006).';

export const noSave = forbid('A row is never written by `save()`.', [
  ['CallExpression[callee.property.name="save"][callee.object.property.name!="session"]', NO_SAVE],
]);

export const noOrmMagic = forbid('No cascade, eager, lazy, subscriber or synchronize.', [
  [
    'Decorator Property[key.name=/^(cascade|eager|lazy|orphanedRowAction)$/][value.value!=false]',
    'State the statement in the store; TypeORM must not write or load on its own.',
  ],
  [
    'Decorator[expression.callee.name=/^(EventSubscriber|BeforeInsert|AfterInsert|BeforeUpdate|AfterUpdate|BeforeRemove|AfterRemove|AfterLoad)$/]',
    'Call it in the command; a subscriber or listener is work nobody sees.',
  ],
  [
    'Property[key.name=/^(synchronize|dropSchema)$/][value.value=true]',
    'The schema changes by migrations only.',
  ],
]);

const EVERY_TEST_RUNS = 'Every test runs: mend it or delete it.';
const TEST = /^(it|test|describe)$/;

/** The name of a property, written with a dot or in brackets. */
function propertyName(node) {
  return node.computed ? node.property.value : node.property.name;
}

export const noSkippedTest = {
  meta: {
    type: 'problem',
    docs: { description: 'No test is skipped, and none runs alone.' },
    schema: [],
  },
  create: (context) => ({
    MemberExpression(node) {
      if (node.object.type !== 'Identifier' || !TEST.test(node.object.name)) return;
      if (!/^(skip|only|todo|failing)$/.test(propertyName(node) ?? '')) return;
      context.report({ node, message: EVERY_TEST_RUNS });
    },
    'CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]'(node) {
      context.report({ node, message: EVERY_TEST_RUNS });
    },
  }),
};
