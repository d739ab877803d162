import { table, words } from '../dialect';

/** Values that the server keeps for itself: the key that signs cookies, which corpus is loaded. */
export const setting = table('setting', {
	name: words('name').primaryKey(),
	value: words('value').notNull()
});
