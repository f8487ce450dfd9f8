import { Field, ObjectType } from 'type-graphql';
import { GraphQLJSON } from 'graphql-scalars';
import type { RichDocument } from '../../kernel/rich-text.ts';

/** A rich text in its three forms. */
@ObjectType('RichText', { description: 'A rich text in three forms.', simpleResolvers: true })
export class RichTextType {
  @Field(() => GraphQLJSON, {
    description:
      'The tree: a document of paragraphs, headings (3, 4), quotes and lists; runs with marks and links.',
  })
  readonly tree!: RichDocument;
  @Field(() => String, { description: 'Safe HTML: our own tags only, everything else escaped.' })
  readonly html!: string;
  @Field(() => String, {
    description: 'Plain text: blocks divided by an empty line, list items begin with "- ".',
  })
  readonly plain!: string;
}
