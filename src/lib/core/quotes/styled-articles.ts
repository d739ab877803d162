// For tests: invented articles, their marks written «so» outside and ‹so› inside, the apostrophe straight.

export const styledArticles: readonly (readonly string[])[] = [
	[
		'Minister promises more boats for the bar',
		'The Harbour Secretary has promised two more patrol boats after a winter in which nine small craft were lost off Northmouth.',
		"Ada Quill told the town hall: «Two more boats on the bar won't bring anybody back, but they'll turn the smugglers round before they reach deep water.",
		'«Every night that we wait costs a life that a patrol could have saved.',
		'«The towns have asked us for this since the spring, and they shall have it before the autumn gales.»',
		'Ben Tarrow, of the charity Open Shore, said the plan was «a wall of wet paper». «A visa desk on the far quay would empty those boats by summer,» he added.',
		"«They call it ‹a floating palace›, and nobody who has slept on it would,» said Cleo Marsh, the MP for Northmouth. «I've seen the crews' cabins.»",
		'A Harbour Office spokesman said: «The bar is watched at night and nobody may stay without papers.»'
	],
	[
		'Landlady fears for her winter guests',
		'Edda Finch has rented rooms to ferry crews in Northmouth for thirty years, and she says that this winter may be the last, because the boats that used to bring her guests now pass the town and put in at the far quay instead.',
		"«My guests ask me about the fish and never about the boats,» she said. «Now they don't come at all.»",
		"Her neighbour Gil Rowe, 61, who mends nets in a shed behind the house, agreed. «It's the harbour's own fault,» he said, «and the towns' money went with it.»",
		'The Harbour Trust, which owns the quay, has closed two of its three gates since the spring and will not say when either of them is going to open again. It said in a statement: «We have had to choose between the lamps and the gates, and we chose the lamps.»',
		"According to Ms Finch, that was «a choice for people who don't live here».",
		'The council is due to look at the gates, the lamps and the price of a berth in the second week of May, when the first of the summer boats is expected and half of the town will be on the quay to count it in.',
		"Asked whether she would sell, Ms Finch laughed. «To whom?» she asked. «You can't sell a view of a locked gate!»"
	],
	[
		'Ferry row reaches the town hall',
		'A row about the night ferry has split the council of Northmouth, where seven members walked out of a meeting on Monday evening and held one of their own on the steps until the caretaker turned the lights off.',
		"Councillor Tom Bellamy, who leads the council, accused the others of «playing with other people's safety».",
		"«If they want a debate, they know where I am,» Mr Bellamy said. «If they want a shouting match, I'd rather go home.»",
		"Helen Vane, a retired harbour pilot, told the meeting: «I sailed that bar for twenty years. Nobody asked me then and nobody's asking me now.»",
		'She called the new timetable «a joke without a punchline», adding: «My old skipper used to say ‹the sea keeps the only clock›, and he was right.»',
		"Mr Bellamy's reply was short: «We'll look at it again in May.»",
		'Both sides said that they hoped for a calmer meeting next week, when the council votes on the lamps, on the price of a ticket after dark and on a petition that four hundred people have signed since the boat was first announced.'
	]
];
