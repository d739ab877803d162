/** Given names that mostly women bear, in small letters. */
export const femaleNames = new Set(
	`abigail ada adele aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela anita ann anna
	anne anneliese annette annie annika antonia april ariana arundhati asha ashley astrid audrey ayesha barbara beatrice becky belinda bella beth bethany betty
	beverley beverly bianca birgit blessing brenda bridget brigitte camilla carla carly carmel carmen carol carole caroline carolyn carrie catherine cathy
	cecilia celia charlotte chelsea cherie cheryl chloe christina christine cindy claire clara clare claudia clementine colette colleen constance cora courtney
	cressida cynthia daisy dana danielle daphne dawn deborah debbie debra deirdre delia delyth denise diana diane dina dominique donna dora doreen doris dorothy
	edith edna edwina efua eileen eirlys elaine eleanor elena eliza elizabeth ella ellen ellie eloise elsa elsie emily emma erica erika erin esme esther ethel
	eunice eva eve evelyn faith farah farrah fatima fatou felicity fiona flora florence frances francesca freya gabriela gabrielle gail gayle gemma georgia
	georgina geraldine gerda germaine gillian gina ginny gisela gladys glenda gloria grace greta gwen gwenda gwyneth hannah harriet hattie hazel heather heidi
	helen helena helga henrietta hettie hilary hillary holly hope ida imogen inés ines ingrid irene iris isabel isabella isla ivanka ivy jackie jacqueline jane
	janet janice jasmine jaswinder jean jeanette jeanne jemima jennifer jenny jess jessica jill jo joan joanna joanne jocelyn jodie josephine joy joyce juanita
	judith judy julia juliana julie juliet june justine karen karin kate katherine kathleen kathryn kathy katie katrina katy kay kayleigh keira kellyanne kelly kerry
	kim kimberly kirsten kirsty krista kristen kristin lara laura lauren leila lena lesley leslie lillian lily linda lindsay lisa liz lizzie lois lola lorna
	lorraine louise lucia lucille lucy lydia lynda lynn lynne mabel mackenzie madeleine maggie maisie mandy manuela mara margaret margarita margot maria mariah
	mariam marian marianne marie marilyn marina marion marjorie marta martha martina mary maryam matilda maud maureen maxine maya megan mel melania melanie
	melinda melissa melody mercedes mercy meryl mia michaela michelle mildred millie mina miranda miriam moira mollie molly mona monica muriel myra nadia nadine
	nancy naomi natacha natalia natalie natasha nesta nicky nicola nicole nina noelle nora norma nuala odette olga olive olivia oprah orla paige pamela pat-anne
	patience patricia patsy paula pauline pearl peggy penelope penny petra philippa philomena phoebe phyllis polly poppy portia precious primrose priscilla priti
	priya prudence rachael rachel rana rebecca regina renata revathi rhiannon rhoda rita roberta roisin rosa rosalind rosamund rose rosemary rosie roxanne
	ruby ruth sabrina sadie sally samantha sandra sara sarah scarlett selena selma serena shanice shannon sharon sheila shelley sherry shireen shirley sian siobhan
	siobhán silvia simone sinead sonia sonya sophia sophie stacey stacy stella stephanie sue suella summer susan susanna susannah susie suzanne sybil sylvia tabitha
	tamara tammy tania tanya tara tasha tatiana teresa tess tessa thandiwe thelma theresa tiffany tina toni tracey tracy trisha trudy uma una ursula valerie vanessa
	vera verity veronica vicki vicky victoria viola violet virginia vivian vivienne wanda wendy wilhelmina willow winifred xenia yasmin yolanda yvette yvonne zadie
	zainab zara zelda zoe zoë zuzanna`.split(/\s+/)
);

/** Given names that mostly men bear, in small letters. */
export const maleNames = new Set(
	`aaron abdul abdullah abraham adam adrian ahmed aidan alain alan alastair albert aldo alec alejandro alessandro alexander alexei alf alfie alfred ali alistair
	allan allen alok amir anatoly anders andre andrei andrew andy angus anthony anton antonin antonio antony archie arjun arnold arthur ashok atul austin ayman barack
	barney barry bart basil ben benedict benjamin bernard bernie bert bertrand bilal bill billy björn bob bobby boris brad bradley brandon brendan brent brett brian
	bruce bruno bryan byron calum cameron carl carlos cecil cedric cesar charles charlie chester chris christian christoph christopher chuck clarence clark claude
	clement cliff clifford clint clive colin conor conrad corey craig curtis cyril dai damian damien dan daniel danny darrell darren dave david davide dean declan
	deepak denis dennis derek dermot desmond dick diego dieter dimitri dirk dmitri dominic don donald douglas doug drew duncan dwayne dwight dylan earl ed eddie edgar
	edmund eduardo edward edwin eli elias elijah elliot elliott elmer elon emanuel emeka emil emmanuel enda enrique eric erik ernest erwin ethan eugene evan ewan
	fabian felipe felix femi fergus fernando finlay florian floyd francis francisco francois franck frank franklin fred freddie frederick fritz gabriel gareth
	garry gary gavin geoff geoffrey george gerald gérald gerard gerhard gerry gideon gilbert giles giorgio giovanni giuseppe glen glenn gordon graeme graham grant greg
	gregor gregory guido guillermo guy gwilym hafiz hamid hamish hamza hank hans harold haroon harry harvey hasan hassan hector henri henrik henry herbert herman
	horace howard hubert hugh hugo hussein huw hywel iain ian ibrahim idris igor imran imtiaz isaac ismail ivan ivor jack jackson jacob jacques jaime jake jamal james
	jamie jan jared jason javier jay jean-claude jean-luc jean-marc jean-paul jeb jed jeff jeffrey jeh jens jeremy jerome jerry jesse jesus jim jimmy joachim joao joe
	joel joey johan johann john johnny jon jonah jonas jonathan jordan jorge jose joseph josh joshua juan jude jules julian julio jurgen justin kamal karim karl
	keir keith kelvin ken kenneth kenny kevin khalid kieran kit klaus kofi kurt kwabena kwame kwasi kyle lance lars laurence laurent lawrence lee leigh len lennart
	leo leon leonard leonardo leroy les lester lewis liam lionel lloyd logan lorenzo lou louis luc luca lucas ludwig luigi luis luke luther lyndon maarten magnus
	mahmoud malcolm malik manuel marc marcel marcelo marco marcus mario mark markus marlon martin marvin mateo mathew matt matteo matthew maurice mauricio max
	maximilian maxwell mehmet melvin merv merlin michael michel miguel mick mike mikhail miles milton mitch mitchell mitt moses mohamed mohammad mohammed muhammad murray mustafa
	nathan nathaniel ned neil nelson nicholas nick nicolas nigel nikolai noah noel norbert norman olaf oleg oliver olivier olu omar oscar osman otto owen pablo
	padraic paddy paolo pascal pat patrick paul pavel pedro percy pete peter phil philip philippe phillip pierre piers pritam quentin rahul raj rajesh rajiv ralph
	ramesh ramon randolph randy raoul raphael rashid raul ravi ray raymond reg reggie reginald reinhard remy rene reuben rex rhodri rhys ricardo richard rick ricky
	rishi rob robbie robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronan ronnie rory ross roy rudolf rudy rufus rupert russ russell
	ryan sadiq saeed sajid sal salman salvador samir samuel sanjay santiago saul scott sean sebastian sergei sergey sergio seth seumas shane shaun
	sid sidney silvio simon sixten sol solomon spencer stan stanislas stanley stefan stefano stephane stephen steve steven stewart stuart suleiman sunil sven sylvester
	tariq ted tendai terence terry thabo theo theodore thierry thomas tim timothy tobias toby todd tom tomas tommy tony travis trevor tristan tyler tyrone ulrich umar
	uri valentin vaughn vernon viktor vic victor vijay vince vincent vinod vladimir wade wallace walt walter warren wayne werner wilbur wilf wilfred will willem
	william willie wilson winston wolf wolfgang xavier yannis yasser yusuf yves zac zach zachary zack zafar`.split(/\s+/)
);

/** Given names that say nothing of the bearer's gender, in small letters. */
export const sharedNames = new Set(
	`alex angel ari ash aubrey bailey billie blair brooke cary casey dale dana darcy devon drew eden ellis emery finley frankie gray hadley harper hayden hunter
	jody kai kendall kiran lane madison marley micah morgan nicki noor parker pat quinn reese remi rene riley river robin
	rowan sage sam sandy shay shea sky stevie taylor teddie tatum val`.split(/\s+/)
);
