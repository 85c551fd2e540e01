# Che cosa dicono la cornice, la schermata dei dati e l’elenco dei problemi.

skip = Vai al contenuto
steps = Passi
view-data = Dati
view-overview = In breve
view-barriers = Ostacoli
view-network = Rete
view-plan = Piano
view-problems = Che cosa non si è potuto leggere
problems-link = { $count ->
    [0] File: letto tutto
    [one] File: una cosa da correggere
   *[other] File: { $count } cose da correggere
  }
undo = Annulla
print = Stampa
save-report = Salva il rapporto
language = Lingua
cancel = Interrompi
footer-privacy = Nulla di ciò che portate lascia questo dispositivo: non c’è un server e la pagina non può collegarsi ad alcuno.
footer-version = Filiera { $version }.
intake-title = Che cosa impedisce alla vostra impresa di esportare, e con chi potreste superarlo?
intake-lede = Portate un foglio di calcolo. Avrete gli ostacoli che pesano di più, una mappa delle imprese con cui lavorate e il prossimo passo: che cosa fare, e con chi.
door-file = Aprite il vostro foglio di calcolo
    .about = Trascinate qui uno o più file, oppure sceglieteli. Per cominciare basta un semplice elenco clienti (nome, paese, data, importo).
    .formats = Excel (.xlsx, .xlsm, .xlsb, .xls), LibreOffice (.ods), testo (.csv, .tsv)
choose-files = Scegli i file
door-example = Guardate prima un esempio
    .about = Un piccolo produttore di accessori moda di un distretto italiano: i suoi ostacoli, i suoi contatti e che cosa potrebbe fare. Ciò che è inventato per l’esempio è segnato.
try-example = Prova l’esempio del distretto del bottone
privacy-title = Chi vede i vostri dati
privacy-sentence = Solo voi. Il file è letto qui, in questo browser; nulla è inviato, conservato o contato, e chiudendo la pagina si dimentica tutto.
privacy-check = Controllate voi stessi
    .network = Aprite gli strumenti per sviluppatori del browser (F12), scheda “Rete”, e trascinate un file: non appare alcuna richiesta.
    .offline = Caricate la pagina, staccate la connessione e trascinate un file: tutto funziona.
    .policy = La prima riga del sorgente della pagina è la sua regola di sicurezza: è il browser stesso a vietare collegamenti con altri siti.
bring-title = Che cosa potete portare
    .customers = Un elenco di clienti o fatture: chi, dove, quando, quanto. La pagina mostra chi è diventato silenzioso.
    .barriers = Risposte sugli ostacoli all’esportazione, da 1 (per nulla) a 5 o 7 (moltissimo), per un’impresa o per molte.
    .ties = Un elenco di chi lavora con chi, con tutte le colonne che avete, poche o molte.
    .workbook = Tutto in un solo file. Intestazioni in italiano, inglese o francese, in qualsiasi ordine; le celle vuote vanno bene: ciò che non è stato chiesto non conta mai come un no.
data-again = Porta un altro file
unread-title = Qui non c’è ancora nulla da analizzare
all-problems = { $count ->
    [0] Si è potuto leggere tutto.
    [one] Una cosa sul vostro file
   *[other] { $count } cose sul vostro file
  }
read-title = Che cosa si è letto dal vostro file
read-counts = { $actors ->
    [0] Nessuna impresa o contatto,
    [one] Un’impresa o contatto,
   *[other] { $actors } imprese e contatti,
  } { $ties ->
    [0] nessun legame tra loro,
    [one] un legame tra loro,
   *[other] { $ties } legami tra loro,
  } { $answers ->
    [0] nessuna risposta sugli ostacoli.
    [one] una risposta sugli ostacoli.
   *[other] { $answers } risposte sugli ostacoli.
  }
as-of-workbook = I “mesi fa” si contano dal { $date }, la data nel file.
as-of-argument = I “mesi fa” si contano dal { $date }.
as-of-label = Conta da un altro giorno:
to-overview = Alla diagnosi
forget = Dimentica questi file
sheets-caption = Fogli di { $file }
sheet = Foglio
read-as = Letto come
rows = Righe
rows-used = usate
rows-skipped = tralasciate
sheet-unused = non usato
columns-summary = Quale colonna è stata letta come che cosa
column-unused = non usata
problems-sentence = { $used ->
    [0] Nessuna riga si è potuta usare.
    [one] Una riga è stata letta e usata.
   *[other] { $used } righe sono state lette e usate.
  } { $stop ->
    [0] {""}
    [one] Un file o foglio non si è potuto usare.
   *[other] { $stop } file o fogli non si sono potuti usare.
  } { $warn ->
    [0] Nessun valore è stato tralasciato.
    [one] Un valore è stato tralasciato.
   *[other] { $warn } valori sono stati tralasciati.
  } { $note ->
    [0] {""}
    [one] Una nota dice come è stato letto qualcosa.
   *[other] { $note } note dicono come è stato letto qualcosa.
  }
problems-none = Tutto il vostro file è stato letto
problems-mend = Correggete le celle nel vostro file e trascinatelo di nuovo; il resto del rapporto vale così com’è.
problems-more = { $count ->
    [one] Un altro è nel rapporto salvato.
   *[other] Altri { $count } sono nel rapporto salvato.
  }
problem-weight = Quanto conta
problem-where = Dove
problem-seen = Che cosa c’è scritto
problem-what = Che cosa fare
problem-expected = Atteso: { $expected }.
severity-stop = inutilizzabile
severity-warn = tralasciato
severity-note = nota
try-again = Riprova
trouble-trap = Qualcosa è andato storto nell’analisi
    .next = I vostri file sono ancora qui e nulla è andato perso. L’analisi è stata riavviata: riprovate, oppure annullate l’ultima modifica.
trouble-loading = Una parte della pagina non si è potuta caricare
    .next = I vostri file sono ancora qui. Controllate la connessione e riprovate.
trouble-old-browser = Questo browser è troppo vecchio per l’analisi
    .next = Funziona con Chrome o Edge dalla versione 111, Firefox dalla 114 e Safari dalla 16.4.
trouble-unreadable = Il browser non è riuscito a leggere il file
    .next = Forse è stato spostato o è aperto in un altro programma, oppure è una cartella. Sceglietelo di nuovo; quel che era in questa pagina c’è ancora.
trouble-details = Per chi vuole segnalarlo
