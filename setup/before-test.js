import { ensureBrowser } from './browser.js';
import { build } from './build.js';
import { install } from './install.js';
import { main } from './main.js';

await main(import.meta.url, async () => {
	await install();
	await build();
	await ensureBrowser();
});
