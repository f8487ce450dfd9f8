/** An administrator invited somebody, for the first time or again; the subject is the account. */
export const USER_INVITED = 'accounts.user-invited';
