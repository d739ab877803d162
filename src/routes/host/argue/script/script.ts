import type { ArguePhase } from '$lib/core/argue/round/settings';

/** What a teacher might say in each part. */
export const said: Record<Exclude<ArguePhase, 'over'>, string> = {
	lobby: 'Nobody is shown as choosing a role: choose yours on your phone.',
	vote1:
		'Two questions, and you may say much for both, or little for both, or rather not say. Nobody can see how you vote, me neither; only totals are counted.',
	read: 'Facts first, each with its date and where it stands. Which word here might not everybody know?',
	sides:
		'The lot drew your side. It says nothing about what you think, and you will argue for both before the end.',
	build:
		'Two cards that help your side, one claim, and under each card why it matters. The quotes are to the letter; the reasons are yours.',
	answer:
		'Here is a card of the other side. Say what is right about it, or ask how it is known, or name another cause, or weigh the two. Answer what it says, not who says it.',
	break: 'What you wrote is kept. I look at it before next lesson.',
	example:
		'Both argue for the same side. Leave aside what you think: which would you tell a friend to use in a speech? What made the difference?',
	compare: 'Now alone. You judge arguments for the side that you did not argue. Nobody’s name is shown.',
	reveal:
		'These were picked often; there is no first place. What do they do well? The app checks that the parts are there and the quotes are real. It cannot tell whether reasoning is good.',
	switch: 'Now the best reason for the other side: one that its own people would be glad of.',
	vote2: 'The same two questions. Nobody has to have changed.',
	debrief: 'Where do the two sides agree? What evidence is missing? What would you need to know to be surer?'
};
