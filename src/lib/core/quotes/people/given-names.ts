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
	zainab zara zelda zoe zoë zuzanna
	abena achieng adaeze addison adwoa agnieszka akiko akosua alana alejandra aleksandra alexis alyssa ama amara amelie amie ananya anastasiya angharad
	anjali annalena anya aoife aparna archana arlene asma atieno aurelie aurore ava avril aylin ayse barbara beata beatriz bernadette bethan bonnie bridie
	brigitte bronwen bushra candace caoimhe carolina carys catalina catriona cecile celine ceri chantal charlene charmaine chelsey cherry chidinma
	chimamanda chitra christa christabel cilla claudette claudia clemence condoleezza connie consuelo coral cordelia corinna corinne cristina crystal
	dagmar darla darlene davina deepa deepika delores delphine denise desiree dianne divya dolly dolores dominica dorota edith edwina efua eilidh elena
	eleri elif elisabeth elise eliza elodie elspeth eluned elvira emine emmanuelle emmeline esi esmeralda esperanza estela estelle eugenie evangeline ewa
	fabienne farida fatima fay fenella fern fernanda ffion finola fleur flo florence folake francine funmi gabriela galina gaynor genevieve georgette
	georgie gerri ghislaine ginette gita goldie graca graciela grainne grazyna guadalupe gudrun gwendoline gwenllian hailey halima halina hanna harmony
	haruka hawa hayley heike helene hermione hester hina honor hope huma humaira ifeoma ilse indira ines inge ingeborg iona iqra irena irina isabela
	isabelle isobel ivana iwona jacinta jade jadwiga janelle janette janine jaya jayne jeannette jeannie jenna jenni jessie jing joann joanna jocelyne
	joely jolene josefina josie juana juliette justyna jutta kamala kara karin karla katarzyna kathie kathrin katja kavita kaye kayla keiko keisha kendra
	kerri ketanji khadija khloe kia kiera kimberley kirstie kirstin kirstjen kristine krystyna kylie lacey laetitia lakshmamma lakshmi lana larissa lata
	latoya laure lavinia leah leanne leela leonie letitia leyla liesel lilian liliana lilly lina lindiwe livia liza lois lorena loretta lorri lottie
	louisa lourdes lowri luana lucia lucie lucinda lucyna ludmila luisa lula lulu luz lynette lynsey maddie madeline madhu madiha maeve magda magdalena
	mair mairead malgorzata mallory mamata manon marcela marcella marcia marcy margery margie margo marguerite maria mariam mariana maribel maribeth
	marine marion marisa marisol marissa marlene marlo marsha martine maryam maryann maryanne maryum marzena mathilde mattie maud maura mavis maxime may
	meaghan meena meera meg megan meghan mei melba melezia mellie mercedes meredith merle merry mhairi michele michiko milagros mimi minnie mira mireille
	monika monique morag moya mwai myfanwy nadege nadezhda nadira nalini nana nanette naoko nasreen natalya natasha nathalie neha nell nellie nerys nessa
	nettie ngozi nia niamh nigella nikki nirmala nisha nita njeri nkechi noemie nomvula noreen noura octavia odessa odile oksana olena ophelia orianna
	orlaith padma paloma pansy patrice patti patty pauline petra petronella petula philippa phillipa pilar polly pooja pratibha preeti prunella queenie
	quincy rabia rachida radha rajni rakeyia ramona rania raquel reba rebekah regan rekha renata renate renee rhea rhian rhona ritu roberta rochelle rocio
	romola ronda rosalie rosanna rosario roseanne roselyn roselyne rowena roxana rukhsana ruth ruthie sabine sadhna saima sakura salma samira sandie
	sangeeta saoirse sarita saskia savannah savita seema segolene severine shabana shana shani shanti shari shazia sheena shelby sheryl shilpa shirin
	shirlee shona sibyl silke sioned sissy skylar smita smriti sofia solange soledad sonal sonia soraya sorcha stacie steffi stella stormy suki sukie
	sumaira sunita susana susannah sushma susie suzannah suzie svetlana swati sylvie tahira tami tanisha tansy tatyana tawny tehmina teresa teri terri
	tetiana theodora thomasina thuli tia tilda tilly tina toni tonya topsy tori trina trish trixie tulsi tyra ulrike uma unity ursula urszula usha ute
	uzma val valentina valerie vandana vasundhara velma verena veronique vicky vida vidya vinnie virginie wanda wangari wanjiru wilma winnie xanthe ximena
	xiu yaa yasmina yasmine yesenia ying yoko yola yolande yuki yulia yuliya yvette yvonne zadie zahra zanele zena zita zofia zola zoya zubaida`.split(
		/\s+/
	)
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
	william willie wilson winston wolf wolfgang xavier yannis yasser yusuf yves zac zach zachary zack zafar
	abdi abdirahman abdirashid abdulaziz abdulrahman abdurrahman abe abel abner ace adair ade adnan adolfo adolph afzal agustin ahmad ajay akbar akin
	akram alban alberto albin aled aleksandr alexandr alfonso alfredo algernon alonso alun alvaro alvin ambrose amin amit amjad amos anand anas anatoliy
	andres andriy andrzej angel anibal ankit ansel antoine anwar apollo archer archibald arif arkady arlo armand armando arnaud arne arno arshad art artem
	arturo arun arvind arwel asa asad asher ashraf ashwin asif aslam atal ato august augusto augustus aurelien aurelius axel ayub azariah aziz babar
	babatunde bakr bala balaji ban barack barnaby bartholomew bartosz basheer bashir bastien bautista baz beau bengt benito benny benoit benson bernard
	bernardo bertie bertram bevan bjorn blaine blake bleddyn bo bogdan boguslaw bola bongani brady bram branden brendon brenton brett brice brody bryant
	bryce bryn buck bud burak burt buster cain cal caleb callum camilo carey carlton carson carter carwyn casper cassius cem chad chance chandra channing
	charley chas chaz chet chinedu chip christophe chukwuemeka cillian clarence clarke claudio clay clayton cletus clifton clyde cody cole coleman cooper
	corbin corey cormac cornelius cosmo crispin cristian cristiano cristobal cullen cy cyril cyrille cyrus czeslaw dafydd dag dainis dallas dalton damaso
	damon dane dante dario darius dariusz darryl daryl dashiell davey davis davy dax deacon dec deiniol del dele delroy demetrius deng denholm denny
	denver denys denzel deon derrick des desmond devendra devin dewi dexter dharmendra diarmuid didier dinesh dmitry dmytro dolph domingo donal donovan
	dorian dougal dudley duke dustin dusty eamon earnest ebenezer eddy edison edmond efrain einar eirik eladio eldon eldridge elfyn eliud elroy elton
	elvis emeka emerson emile emiliano emilio emmett emre emrys emyr enoch enzo eoghan eoin ephraim ercan erdal erdem erkan erlend ernesto ernie errol
	espen esteban etienne eudes evaristo everett evgeny ezekiel ezra fabien fabio fabrice faisal farhan farid farooq faruk fawad fearghal federico felton
	femi ferdia ferdinand ferhat fermin ferris festus fidel finbar finn fintan fionn flavio fletcher flynn ford forrest foster franco franklyn fraser
	frasier fredric fredrik fumio fyodor gabe gael gaetan gale ganesh garfield garrett garth gaspar gaspard gaston gauthier gaylord gbenga gearoid geir
	gene gennady geo georgy geraint gerallt gerardo german gerrard gethin ghulam gib gil gilberto gilles gino girish glyndwr gokhan gonzalo gopal
	granville gregoire gregorio griffin grover gruff gruffydd grzegorz guillaume gunnar gunther gurpreet gus gustav gustave gustavo haakon habib haider
	hakan hakim hakon hal halil halvor hameed hamilton hamisi hanif harald harish harlan harley harris harrison hasan hashim hayder haydn heath hefin
	helge hemant henning henryk herb hernan hernando herve hippolyte hiram hisham hitesh homer horacio hudson humberto humphrey husain huseyin hussain
	ichabod idrees iestyn ieuan ifan ifor iftikhar ignace ignacio ihor ike ikenna ikram illtyd ilya ilyas immanuel imtiaz ingram ingvar inigo ioan iolo
	iqbal ira irfan irvin irving isa isaiah ishaq ishmael isidro islwyn ismet ivo iván iwan jabari jabir jabulani jace jacek jacinto jacky jafar jagdish
	jago jaheim jaideep jairo jakub jameson janek janusz jarle jaroslaw jarrod jarvis javed jawad jax jayden jean jeb jefferson jem jerald jeremiah
	jermaine jeronimo jerzy jesper jethro jintao joakim joaquin job jock joffrey jolyon jorgen josh josiah jozef jud judd judson julian julien juma junaid
	junichiro junior justus kadir kailash kamau kamil kamlesh kamran kane kapil kareem karimi karthik kartik kashif kayode kazimierz keaton keegan keenan
	keith kemal kenji kenrick kent kenton kermit kev khaled khurram kiefer kip kipchoge kirill kirk kishore kjell knut kobe kofi kojo konstantin kris
	krishna kristian kristopher krzysztof kunal kunle kurtis kwabena kwaku kwasi kylian lachlan lakshman lalit lamar lambert lamont landon lasse lauri
	laurie lawson lazaro lazarus leandro lech leif leighton leland lemuel lennox lenny leonce leonid leonidas leopoldo leszek lev levent levi lex lincoln
	linus linwood lisandro llew llewellyn llion lochlan loic lokesh lonnie lorcan lorne lothar lucian luciano lucien lukasz lungelo luqman lyle lyman
	maciej mack macsen maddox madhav mads magne mahdi mahesh majid maksim malachy maldwyn mandla manish manmohan manoj manolo mansoor mao marcelino
	marcial marcin marco marek mariano mariusz marlin marshall marty marv mason masood mateusz mathias mathieu matias matti mauro maverick maxence maxim
	maximo maynard mazhar mehdi meirion mel melvyn mensah merfyn merrick merv metin meurig mevlut michal micheal mickael micky mieczyslaw mikael mikko
	milind milo miroslaw mitt mohamad mohan mohit mohsin moises monty morris morrison mort morten mthunzi mubarak mujahid mukesh munir murat murtaza
	murugan musa mwangi mykola nabil nadeem nadir naeem narayan narendra naresh nasir nat nate naveed naveen navjot nawaz nazir necmettin neeraj neil
	nelson nestor neville newt newton niall nico niels nii nikhil nikita nikolay nilesh nils nitin nizar noam nolan noman norberto norris nuri obadiah
	obinna ochieng octavio odd odhiambo odin odysseus oguz oisin okechukwu olav ole oleh oleksandr oleksiy olivier ollie olumide oluwaseun om omari omer
	orhan orlando orson orville osama osian oskar osvaldo otieno ove ozan ozzie padraig paidi palmer pankaj param paresh pascual patricio pavlo pawel pax
	pearse pepe per percival perry petro petter phineas pierce piotr piyush placido porter poul pradeep prakash pramod prashant prem prescott preston
	prince przemyslaw qasim radoslaw rafael rafal rafe rafiq raheem rahim rahman rahul raila rajeev rajiv rakesh ramakrishna ramazan ramdas ramiro ramsay
	ramzi rand randall ranjit rasmus rauf ravindra raylan raza recep reed rees regis rehan reid reince remi renaud reynaldo rhett rhun rhydian riaz ric
	ricki rigby rigoberto rip riyad roan robby rocco rocky rodolfo rogelio rohan rohit roly romain romeo rooney roscoe roswell rowland royce royston
	ruairi ruben rudy rune ruslan ruy ryszard saad sabir sacha sachin saddam sadiq safdar saif saint sajjad saleem salim sami samson sandeep sanford
	sanjay sanjeev santino santosh saqib sarfraz sarmad satish saturnino sawyer seamus seb sebastien sedat segun segundo selim senthil sergii serhiy
	serkan severo seymour seán shabbir shadrach shafiq shahbaz shahid shakeel shakir shaquille shareef sharif shashi shaw shehzad shekhar sheldon sherman
	sherwood shinzo shoaib shyam siddharth sigmund sigurd silas sinan sinclair sindre sion sipho sizwe skip slawomir sly sohail sola sonny soren spike
	srinivas stanislaw stanton stein stepan sterling stig stirling stu subhash subramanian sudhir suhail sulaiman suleyman sullivan sumit surendra suresh
	surinder svein sydney sylvain szymon tad tadeusz tadhg tahir taimur talal talha tanguy tanner tanvir taras tarkan tarun tate tayfun tayyip tecwyn ted
	tejas teodoro terje terrance terrell terrence tex thabo thad thaddeus thatcher themba theron thibault thibaut thor thorbjorn thornton thurgood
	thurston tiger timo titus tobin tod tolga tomasz tommie tor tore torquil torstein trefor trent trenton tripp trond troy truman tudur tunde turgut
	turlough ty tyrell tyson uche uday ufuk ugo uhuru ulf ulises ulysses umesh umut urbain usman valdemar valery vance varun vasily vaughan venkat verne
	vicente victoriano vidar vijay vikas vikram vimal vinay vinod virender virgil vishal vitali vitaliy vitaly vito vivek vlad volkan volodymyr vsevolod
	vyacheslav wahid waldemar walid walton waqar ward warwick waseem wasim waylon webster wendell wes wesley weston wieslaw wilbert wiley wilfredo wilfrid
	willard winfield winfred winthrop witold wladyslaw wojciech wole wyatt wylie wyn xander xi yahya yann yannick yaqub yaroslav yash yasin yavuz yaw
	yehuda yemi yevgeny yilmaz yoann yogesh yoshihide yousaf youssef yunus yuri yuriy yvan zachariah zafar zaheer zahid zain zakaria zaki zander zane
	zbigniew zdzislaw zebedee zeke zeus zia zion zubair zygmunt`.split(/\s+/)
);

/** Given names that say nothing of the bearer's gender, in small letters. */
export const sharedNames = new Set(
	`chris terry leslie lesley kim jamie jordan casey kelly dana lee lynn tracy tracey shannon jan jean stacy stacey ashley kerry morgan charlie jackie jo
	nicky vivian marion lindsay lindsey sidney courtney dominique camille jesse jess leigh lou mel teri kit sasha nikita toni robbie billy bobbie georgie sal jody
	kiran nana ade esi jaya krishna noor alex angel ari ash aubrey bailey billie blair brooke cary casey dale dana darcy devon drew eden ellis emery finley frankie gray hadley harper hayden hunter
	jody kai kendall kiran lane madison marley micah morgan nicki noor parker pat quinn reese remi rene riley river robin
	rowan sage sam sandy shay shea sky stevie taylor teddie tatum val`.split(/\s+/)
);
