/**
 * Words that Norwegian passwords are built around: the name of the product and its trade, seasons, months, days, towns,
 * and what people write when they are asked for a password. Matched with the usual swaps (0 for o, @ for a, 1 for i).
 */
export const commonWords = [
	...["passord", "password", "passphrase", "hemmelig", "secret", "login", "logginn", "letmein", "sesam"],
	...["velkommen", "welcome", "bruker", "brukernavn", "username", "admin", "administrator", "default", "changeme"],
	...["test", "testing", "demo", "internett", "computer", "datamaskin", "microsoft", "windows", "google", "iphone"],
	...["ryggvett", "fjellvett", "rygg", "fastlege", "allmennlege", "legekontor", "legesenter", "legevakt", "lege"],
	...["doktor", "doctor", "fysioterapeut", "fysioterapi", "fysio", "sykepleier", "sykehus", "sykmelding", "pasient"],
	...["helse", "helsenorge", "helsehjelp", "solbakken", "praksis", "klinikk", "resepsjon", "journal"],
	...["januar", "februar", "mars", "april", "juni", "juli", "august", "september", "oktober", "november", "desember"],
	...["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag", "vinter", "sommer", "høst", "våren"],
	...["winter", "spring", "summer", "autumn", "påske", "julaften", "ferie", "helg", "godtnyttår"],
	...["norge", "norway", "noreg", "oslo", "bergen", "trondheim", "stavanger", "tromsø", "kristiansand", "drammen"],
	...["fredrikstad", "bodø", "ålesund", "rosenborg", "brann", "vålerenga", "liverpool", "arsenal", "chelsea"],
	...["manchester", "unitedstates", "tottenham", "fotball", "football", "håndball", "langrenn"],
	...["jegelskerdeg", "elsker", "iloveyou", "loveyou", "kjærlighet", "skatt", "familie", "mamma", "pappa", "bestemor"],
	...["sunshine", "princess", "prinsesse", "dragon", "monkey", "master", "superman", "batman", "pokemon", "starwars"],
	...["kattepus", "hund", "vovvov", "sjokolade", "chocolate", "heihei", "morna", "hallo", "hello", "norsk"],
];

/**
 * Long passwords that many people have had: of those with twelve characters or more among the 100,000 most frequent in
 * «10-million-password-list-top-1000000» (SecLists, github.com/danielmiessler/SecLists, MIT licence), a selection
 * of those that words and runs alone do not find. In small letters, without spaces.
 */
export const commonPasswords: ReadonlySet<string> = new Set([
	...["010203040506", "014702580369", "102030405060", "112233445566", "1213141516171819", "1324354657687980"],
	...["159357159357", "159753159753", "159753258456", "159753456852", "30secondstomars", "41d8cd98f00b"],
	...["4815162342lost", "951753852456", "ababagalamaga", "aleksandrova", "andrewjackie", "antananarivu"],
	...["anytimetoday", "auckland2010", "avadakedavra", "avrillavigne", "bltynbabrfwbz", "businessbabe"],
	...["cbvtycbyjrbz", "cheeseburger", "chesterfield", "chickenwing101", "christopher1", "civilization"],
	...["cjdthitycndj", "cnhjbntkmcndj", "combat123654", "constitution", "construction", "contortionist"],
	...["cosmopolitan", "counterstrike", "dantheman123", "degenerationx", "devilmaycry4", "digitalprodu"],
	...["dkflbvbhjdbx", "dkflbvbhjdyf", "dragonslayer", "edwardcullen", "entertainment", "finalfantasy"],
	...["fkmnthyfnbdf", "fktrcfylhjdbx", "fktrcfylhjdf", "fktrcfylhjdyf", "flvbybcnhfnjh", "flvbybcnhfwbz"],
	...["foreveryoung", "frankenstein", "frederiksberg", "geniusgenius", "genuineintel", "ghbdtnghbdtn"],
	...["ghbdtnrfrltkf", "ghjcnhfycndj", "ghjcnjgbpltw", "ghjcnjgfhjkm", "ghjcnjqgfhjkm", "ghjcnjrdfibyj"],
	...["ghjnbdjcnjzybt", "ghtdtlvtldtl", "gjkysqgbpltw", "greenlantern", "hakunamatata", "handkerchief"],
	...["heartbreaker", "ilovemyfamily", "ingodwetrust", "intelligence", "internacional", "international"],
	...["intervention", "iseedeadpeople", "jamesbond007", "jesuslovesme", "justinbieber", "leavemealone"],
	...["lost4815162342", "louisvuitton", "lytdybrbdfvgbhf", "manchesterunited", "marinamarina", "massimiliano"],
	...["michaeljackson", "michelangelo", "minecraft123", "morganstanley", "mortalkombat", "narutouzumaki"],
	...["nastyanastya", "necronomicon", "needforspeed", "neversaymypassword", "neversaynever", "newproject2004"],
	...["nhbujyjvtnhbz", "nhbybnhjnjkejk", "nhecsyfujkjdt", "nhfycajhvths", "nightcrawler", "olcrackmaster"],
	...["ontheoutside", "peanutbutter", "perasperaadastra", "philadelphia", "playstation2", "playstation3"],
	...["powerlifting", "powerrangers", "professional", "ptybnxtvgbjy", "punksnotdead", "registration"],
	...["residentevil", "rikitikitavi", "ronaldinho10", "runescape123", "sanfrancisco", "satisfaction"],
	...["scandinavian", "schoolgirlie", "showmethemoney", "silmarillion", "skateboarding", "sleepyhollow"],
	...["sonnenschein", "sonyericsson", "stinkyfinger", "stratocaster", "supernatural", "systemofadown"],
	...["thecakeisalie", "ticketmaster", "trafficracer", "transformers", "unbelievable", "vanyarespekt"],
	...["vfhbyfvfhbyf", "vladimirovna", "warhammer40k", "websolutions", "weihnachtsbau", "whosyourdaddy"],
]);
