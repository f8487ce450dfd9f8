/**
 * What people put into passwords, lower case: the words, names and keyboard walks that head the
 * published lists of leaked passwords, and their like in the nine languages. Written from memory of
 * those lists, not copied from one: with a minimum of 15 characters hardly an entry of such a list is
 * long enough to be met as a whole, so what counts is what a long password is put together from.
 */
export const COMMON_WORDS: readonly string[] = `
password passwords passwd passwort kennwort motdepasse contraseña contrasena contrasenya clave senha
palavrapasse palavra parola parolachiave κωδικός κωδικος lösenord losenord hemligt geheim segreto
secreto segredo secret secrets topsecret default changeme changeit change temporary temppass
welcome willkommen bienvenue bienvenido bienvenida benvenuto bemvindo benvingut benvinguda välkommen
valkommen καλωσόρισες hello hallo bonjour hola ciao salut geia γειάσου hejsan hejhej hallå
letmein opensesame access login logon signin user username guest test testing test1 tester example
sample demo admin administrator root superuser sysadmin system master server internet computer
laptop windows microsoft google facebook amazon apple samsung android iphone linkedin twitter
instagram whatsapp youtube yahoo hotmail gmail outlook myspace adobe oracle postgres mysql github
qwerty qwertz azerty asdfgh zxcvbn qazwsx qweasd qweasdzxc asdasd asdf qwer zxcv wasd
iloveyou iloveu loveyou ilove love lover lovely loveme teamo tiamo tequiero jetaime ichliebedich
jagälskardig amor amore amour liebe kärlek αγάπη sagapo mylove forever always together
princess princesa prinzessin prinsessa principessa princesse queen king prince angel angels angelo
sunshine sunflower rainbow flower flowers butterfly beautiful beauty pretty sweet sweetie sweety
honey sugar candy chocolate cookie coffee cheese banana orange cherry peanut pepper ginger apples
dragon monkey tiger lion eagle falcon phoenix wolf bear panda bunny rabbit kitty kitten puppy horse
dolphin shark spider snake turtle chicken hamster mickey mouse donald snoopy garfield pikachu pokemon
superman batman spiderman ironman wolverine captain naruto starwars skywalker yoda vader matrix
hunter ranger killer soldier warrior ninja pirate wizard merlin gandalf shadow ghost demon devil
football fussball fußball futbol futebol calcio fotboll ποδόσφαιρο soccer baseball basketball hockey
tennis golf arsenal chelsea liverpool manchester united barcelona barca realmadrid madrid juventus
milan napoli benfica porto sporting olympiakos panathinaikos bayern dortmund schalke hammarby
michael jordan jennifer jessica ashley daniel andrew joshua thomas robert william matthew anthony
charlie george harley hannah maggie amanda nicole michelle samantha summer winter spring autumn
alexander alexandra andrea antonio francesco giuseppe giovanni francisco carlos miguel manuel maria
marie julie sophie thomas pierre patrick stefan andreas martin peter paul mario giulia sofia johanna
georgios dimitris nikos kostas eleni katerina sommer herbst frühling verano invierno primavera otoño
estate inverno autunno verão outono outubro hiver automne sommaren vintern sommar vinter hösten
monday tuesday wednesday thursday friday saturday sunday january february march april june july
august september october november december montag freitag lundi vendredi lunes viernes
trustno1 whatever nothing nobody someone something anything everything freedom liberty peace power
money dollar million lucky happy smile smiley funny crazy cool awesome amazing super mega ultra
thunder lightning storm fire fuckyou fuckoff shit merda mierda scheisse blink182 metallica nirvana slipknot eminem greenday beatles rocknroll guitar
music dance party mustang ferrari porsche mercedes corvette yamaha suzuki honda toyota camaro
chevrolet truck driver biker player gamer gaming games minecraft fortnite roblox warcraft counterstrike
london paris berlin roma rome athens athina lisboa lisbon stockholm goteborg göteborg vienna
america england france deutschland germany italia italy españa espana spain portugal sverige sweden
ellada ελλάδα greece catalunya europa europe world earth heaven jesus christ jesuschrist jesus1 god
family familia famille familie mother father mama papa mommy daddy brother sister baby babygirl
babyboy children friend friends bestfriend friendship business office company work school student
teacher doctor police security secure safety private personal account bank banking online website
correcthorsebatterystaple thisismypassword thisisapassword mypassword mypass nopassword yourpassword
abc123 abcd1234 a1b2c3d4 pass1234 pass p455w0rd zaq12wsx zaq1zaq1 1qaz2wsx q1w2e3r4 1q2w3e4r asd123
loremipsum foobar foobarbaz bazqux deadbeef cafebabe hunter2 swordfish joshua xyzzy plugh
`
  .trim()
  .split(/\s+/u);

/** Words of this service, of its subject and of the people who work with it. */
export const CONTEXT_WORDS: readonly string[] = `
integrationlab integration integrationslab integrazione integración integracion integració integração
intégration ένταξη regin mipex mipexr region regions regional région región regione regió região
migration migrations migrant migrants migrante migranti migrazione migración refugee refugees
refugie réfugié rifugiati refugiados flüchtling flykting asylum inclusion inklusion eurostat
nuts practice practices praxis praktik bestpractice goodpractice submission survey questionnaire
publication editorial graphql headless content contributor coordinator researcher editor translator
koordinator forskare redaktör översättare lab labs laboratory
`
  .trim()
  .split(/\s+/u);
