import { createConnection } from '../../platform/graphql/connection.ts';
import { AccountType } from './account.type.ts';

/** Pages of accounts: the type, and the function that presents one. */
export const AccountConnection = createConnection('Account', AccountType);
