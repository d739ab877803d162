// Written for any Node, however old: it must be able to say that it is too old.
'use strict';

var engines = require('../package.json').engines;

/** @param {string} version @returns {[number, number]} */
function parts(version) {
	var found = /(\d+)\.(\d+)/.exec(version);
	return found ? [Number(found[1]), Number(found[2])] : [0, 0];
}

var floor = parts(engines.node);
var here = parts(process.version);

if (here[0] < floor[0] || (here[0] === floor[0] && here[1] < floor[1])) {
	console.error(
		'Either Side needs Node.js ' +
			floor.join('.') +
			' or newer and this is ' +
			process.version +
			': install the current LTS version from https://nodejs.org and run the command again.'
	);
	process.exit(1);
}
