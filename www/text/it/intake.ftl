# Come entrano i dati: le porte, che cosa succede ai file e quanto si legge.

intake-title = Che cosa impedisce alla vostra impresa di esportare, e con chi potreste superarlo?
intake-lede = Rispondete a dodici domande, o portate un foglio di calcolo. Avrete gli ostacoli che pesano di più, una mappa delle imprese con cui lavorate e il prossimo passo: che cosa fare, e con chi.

## Le porte

door-answer = Rispondere qui
    .about = Senza alcun file: dodici domande, circa 3 minuti, un argomento alla volta. Dopo le prime risposte vedete già che cosa ne risulta.
    .begin = Cominciate con le domande
    .kept = Continuate con le domande
    .contacts = Oppure diteci con chi lavorate (8 minuti)
door-file = Aprire i vostri fogli di calcolo
    .about = Trascinate qui dei file o un’intera cartella, oppure sceglieteli. Non occorre rinominare né riordinare nulla: per cominciare basta un semplice elenco clienti.
    .formats = Excel, LibreOffice, testo (.csv, .tsv), file di rete (.graphml, .gexf) e sessioni salvate qui
choose-files = Scegliere i file
choose-folder = Scegliere una cartella
door-paste = Incollate una tabella
    .about = Copiate le celle da Excel o una tabella da una pagina web, intestazioni comprese, e incollatele qui (Ctrl+V)
read-paste = Leggere questa tabella
pasted-name = Tabella incollata
door-example = Provate un esempio
example-owner = L’elenco clienti di un titolare
    .about = Inventato: chi ha comprato che cosa e chi si è fatto silenzioso.
example-district = Un distretto: Button Valley
    .about = Da uno studio pubblicato; ciò che è inventato è segnato.
example-researcher = L’elenco di contatti di una ricercatrice
    .about = Inventato: chi lavora con chi, e quanto strettamente.
door-template = Prendete un foglio vuoto
blank-quick = Rapido
    .about = La vostra impresa e i suoi partner, in un quarto d’ora.
blank-adviser = Per consulenti
    .about = Un’impresa, i suoi ostacoli e i suoi contatti.
blank-research = Per la ricerca
    .about = Più imprese o un distretto, con tutte le colonne.
privacy-title = Chi vede i vostri dati? Solo voi.
privacy-sentence = I file sono letti qui, in questo browser; nulla è inviato o contato. Nulla è neppure conservato, a meno che non chiediate di tenere le risposte in questo browser; altrimenti, chiudendo la pagina, si dimentica tutto.
privacy-check = Controllate voi stessi
    .network = Aprite gli strumenti per sviluppatori del browser (F12), scheda “Rete”, e trascinate un file: non appare alcuna richiesta.
    .offline = Caricate la pagina, staccate la connessione e trascinate un file: tutto funziona, anche il salvataggio se avete già salvato un file.
    .policy = La prima riga del sorgente della pagina è la sua regola di sicurezza: è il browser stesso a vietare collegamenti con altri siti.
bring-title = Che cosa potete portare
    .customers = Un elenco di clienti o fatture: chi, dove, quando, quanto. La pagina mostra chi è diventato silenzioso.
    .barriers = Risposte sugli ostacoli all’esportazione, da 1 (per nulla) a 5 o 7 (moltissimo), per un’impresa o per molte: una riga per risposta, una riga per impresa, o come le esporta un modulo online.
    .ties = Un elenco di chi lavora con chi, con tutte le colonne che avete, poche o molte, oppure una tabella con i nomi su entrambi i lati.
    .workbook = Tutto in un solo file, o in molti: va bene anche un file per impresa. Intestazioni in italiano, inglese o francese, in qualsiasi ordine; le celle vuote vanno bene: ciò che non è stato chiesto non conta mai come un no.
    .session = Una sessione salvata qui in precedenza: tornano i vostri file e tutto ciò che avevate cambiato.
limits-title = Quanto può essere grande un file?
    .file = Fino a { $file_size } MB per file, e { $unpacked_size } MB una volta estratto (i file di Excel sono compressi).
    .content = Fino a { $sheets } fogli e { $cells } celle compilate; di ogni cella, i primi { $text_length } caratteri.
    .network = Fino a { $actors } imprese e persone, e { $ties } affermazioni sui loro contatti.
    .beyond = Oltre, una frase dice che cosa è stato tralasciato. Questi limiti sono una nostra scelta, perché al browser non manchi la memoria.

## I file aperti

read-title = { $count ->
    [0] Le risposte date in questa pagina
    [one] Che cosa si è letto dal vostro file
   *[other] Che cosa si è letto dai vostri { $count } file
  }
data-again = Portare altro
data-compare = Confrontare con una cartella precedente
keep-state = Tenere questo stato per il confronto
keep-again = Tenere invece lo stato attuale
keep-kept = Tenuto alle { $time }. Cambiate ciò che volete, poi guardate la differenza.
keep-compare = Che cosa è diverso
forget = { $count ->
    [0] Dimenticare le risposte
    [one] Dimenticare questo file
   *[other] Dimenticare questi file
  }
remove = Togliere
remove-file = Togliere { $file }
brought-title = { $count ->
    [one] Avete portato { $first }. Leggerlo insieme a ciò che è aperto?
   *[other] Avete portato { $count } file. Leggerli insieme a ciò che è aperto?
  }
brought-open = Ora aperti: { $files }.
brought-together = Insieme
brought-instead = Al posto di questi
notice-replaced = Letto di nuovo: { $files }. Ciò che avete detto di colonne e nomi vale ancora; le celle corrette qui sono ora quelle del file.
notice-carried = Questo file ha intestazioni che avete già spiegato: le colonne sono lette come avevate detto.
notice-restored = La vostra sessione salvata è di nuovo aperta, con tutto ciò che avevate cambiato.
trouble-nothing-found = Lì non si è trovato alcun foglio di calcolo
    .next = In una cartella si cercano file di Excel, LibreOffice, testo e rete. Quel che era in questa pagina c’è ancora.
trouble-not-a-session = Questa sessione salvata non si può aprire
    .next = Forse è danneggiata, o viene da una versione più recente di questa pagina. Quel che era in questa pagina c’è ancora; i fogli di calcolo si possono sempre aprire.
phase-files = { $done } file su { $total }
phase-rows = { $rows } righe
guessed-columns = { $count ->
    [one] Il significato di una colonna è stato indovinato.
   *[other] Il significato di { $count } colonne è stato indovinato.
  }
guessed-sheets = { $count ->
    [one] Un foglio è stato tralasciato perché non si capisce ancora di che cosa parli.
   *[other] { $count } fogli sono stati tralasciati perché non si capisce ancora di che cosa parlino.
  }
guessed-look = Dare un’occhiata
mapping-look = Guardare come sono state lette le colonne
mapping-say = Dire che cosa significano le colonne

## Answers given in the page

answers-source = Le vostre risposte in questa pagina
answers-here = Avete risposto anche a domande in questa pagina.
answers-more = Continuare a rispondere
answers-change = Cambiate la risposta
view-answer = Domande
