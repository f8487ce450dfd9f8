import { describe, expect, it } from '@jest/globals';
import { graphql, printSchema } from 'graphql';
import { Arg, Field, Mutation, ObjectType, Query, Resolver } from 'type-graphql';
import { ANONYMOUS, type Actor } from '../../kernel/actor.ts';
import { Access } from './access.ts';
import { buildEditorialSchema, buildPublicSchema } from './build-schema.ts';

@ObjectType('Thing', { description: 'A thing.' })
class ThingType {
  @Field(() => String, { description: 'Its name.' })
  readonly name!: string;
}

@ObjectType('Bare')
class BareType {
  @Field(() => String)
  readonly name!: string;
}

@Resolver()
class GoodResolver {
  @Query(() => ThingType, { description: 'One thing.' })
  @Access('ANYONE')
  open(): ThingType {
    return { name: 'open' };
  }

  @Query(() => ThingType, { nullable: true, description: 'One thing, for editors.' })
  @Access(['EDITOR'])
  editors(): ThingType {
    return { name: 'editors' };
  }

  @Query(() => ThingType, { nullable: true, description: 'One thing, for who has a token.' })
  @Access('SUBMITTER')
  mine(): ThingType {
    return { name: 'mine' };
  }

  @Mutation(() => ThingType, { nullable: true, description: 'Changes it, for editors.' })
  @Access(['EDITOR'])
  change(@Arg('name', () => String, { description: 'New name.' }) name: string): ThingType {
    return { name };
  }
}

/** A query whose field is deprecated for the reason. */
function deprecating(deprecationReason: string) {
  @ObjectType('Aged', { description: 'A thing with an old field.' })
  class AgedType {
    @Field(() => String, { description: 'Its name.', deprecationReason })
    readonly name!: string;
  }

  @Resolver()
  class AgedResolver {
    @Query(() => AgedType, { description: 'One thing.' })
    @Access('ANYONE')
    aged(): AgedType {
      return { name: 'x' };
    }
  }
  return AgedResolver;
}

@Resolver()
class OpenResolver {
  @Query(() => ThingType, { description: 'One thing.' })
  @Access('ANYONE')
  thing(): ThingType {
    return { name: 'open' };
  }
}

@Resolver()
class UndeclaredResolver {
  @Query(() => ThingType, { description: 'One thing.' })
  thing(): ThingType {
    return { name: 'x' };
  }
}

@Resolver()
class UndescribedResolver {
  @Query(() => BareType)
  @Access('ANYONE')
  bare(@Arg('how', () => String) how: string): BareType {
    return { name: how };
  }
}

const editorial = (resolver: typeof GoodResolver) =>
  buildEditorialSchema([{ name: 'test', editorialResolvers: [resolver] }]);

const submitter: Actor = { kind: 'SUBMITTER', submissionId: 'x' };
const contributor: Actor = {
  kind: 'ACCOUNT',
  accountId: 'x',
  grants: [{ role: 'CONTRIBUTOR', locales: null, regions: null }],
};
const editor: Actor = {
  kind: 'ACCOUNT',
  accountId: 'y',
  grants: [{ role: 'EDITOR', locales: ['sv'], regions: null }],
};

async function codeOf(source: string, actor: Actor): Promise<unknown> {
  const answer = await graphql({
    schema: editorial(GoodResolver),
    source,
    contextValue: { actor },
  });
  return answer.errors?.[0]?.extensions['code'] ?? 'OK';
}

describe('building a schema', () => {
  it('A3 refuses an operation that does not declare who may call it', () => {
    expect(() => editorial(UndeclaredResolver as never)).toThrow('Query.thing does not declare');
  });

  it('A-21 refuses a type, field or argument without description', () => {
    expect(() => editorial(UndescribedResolver as never)).toThrow(
      ['Query.bare', 'Query.bare.how', 'Bare', 'Bare.name']
        .map((place) => `${place} has no description`)
        .join('\n'),
    );
  });

  it('A-08 keeps the types of one schema out of the other, built in any order', () => {
    const build = () =>
      buildPublicSchema([
        { name: 'test', publicResolvers: [OpenResolver], editorialResolvers: [GoodResolver] },
      ]);
    const first = printSchema(build());
    editorial(GoodResolver);
    expect(printSchema(build())).toBe(first);
    expect(first).not.toMatch(/Bare|Mutation|UserError/u);
  });

  it('refuses a public schema that is not for anyone', () => {
    expect(() => buildPublicSchema([{ name: 'test', publicResolvers: [GoodResolver] }])).toThrow(
      'the public schema is for anyone, but not editors, mine, change',
    );
  });
});

describe('the guard of root operations', () => {
  it.each<[string, Actor, string]>([
    ['{ open { name } }', ANONYMOUS, 'OK'],
    ['{ editors { name } }', ANONYMOUS, 'UNAUTHENTICATED'],
    ['{ editors { name } }', submitter, 'UNAUTHENTICATED'],
    ['{ editors { name } }', contributor, 'FORBIDDEN'],
    ['{ editors { name } }', editor, 'OK'],
    ['{ mine { name } }', ANONYMOUS, 'UNAUTHENTICATED'],
    ['{ mine { name } }', submitter, 'OK'],
    ['{ mine { name } }', contributor, 'OK'],
    ['mutation { change(name: "x") { name } }', ANONYMOUS, 'UNAUTHENTICATED'],
    ['mutation { change(name: "x") { name } }', submitter, 'UNAUTHENTICATED'],
    ['mutation { change(name: "x") { name } }', contributor, 'OK'],
    ['mutation { change(name: "x") { name } }', editor, 'OK'],
  ])('A3 %s by %j: %s', async (source, actor, code) => {
    expect(await codeOf(source, actor)).toBe(code);
  });

  it.each([
    'No longer supported',
    'Use `title`.',
    'Use `title`. Will be removed on some day.',
    'Use `title`. Will be removed on 2027-13-01.',
    'Will be removed on 2027-01-31.',
  ])('A-21 refuses what is deprecated without a reason or a date: %s', (reason) => {
    const resolver = deprecating(reason);
    expect(() => buildPublicSchema([{ name: 'test', publicResolvers: [resolver] }])).toThrow(
      'Aged.name is deprecated without',
    );
  });

  it('A-21 takes what is deprecated with a reason and a date', () => {
    const resolver = deprecating('Use `title`. Will be removed on 2027-01-31.');
    const schema = buildPublicSchema([{ name: 'test', publicResolvers: [resolver] }]);
    expect(printSchema(schema)).toContain(
      '@deprecated(reason: "Use `title`. Will be removed on 2027-01-31.")',
    );
  });
});
