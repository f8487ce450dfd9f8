import type { Module } from '../platform/module/module.ts';
import { createWithdrawalResolver } from '../submissions/index.ts';
import { takeDown } from './commands/take-down.ts';
import { MyEditionsResolver } from './graphql/my-editions.resolver.ts';
import { PublishingResolver } from './graphql/publishing.resolver.ts';
import { LiveEditionEntity } from './store/live-edition.entity.ts';
import { PublicationEntity } from './store/publication.entity.ts';

/** What the application takes of publishing. */
export const publishingModule: Module = {
  name: 'publishing',
  entities: [PublicationEntity, LiveEditionEntity],
  editorialResolvers: [PublishingResolver, MyEditionsResolver, createWithdrawalResolver(takeDown)],
  messages: new URL('./messages/', import.meta.url),
};
