# Che cosa dicono la cornice, la schermata dei dati e l’elenco dei problemi.

skip = Vai al contenuto
steps = Passi
view-data = Dati
view-overview = In breve
view-barriers = Ostacoli
view-network = Rete
view-plan = Piano
view-save = Salvare
view-profile = Quanto all’estero
view-methods = Metodi
loading = Caricamento di questa parte della pagina…
figure-save = Salvare questa figura:
view-mapping = Che cosa significano le vostre colonne
view-problems = Che cosa guardare nel vostro file
problems-link = { $count ->
    [0] File: letto tutto
    [one] File: una cosa da correggere
   *[other] File: { $count } cose da correggere
  }
problems-link-answers = { $count ->
    [one] Risposte: una da correggere
   *[other] Risposte: { $count } da correggere
  }
undo = Annullare
language = Lingua
cancel = Interrompere
footer-privacy = Nulla di ciò che portate lascia questo dispositivo: non c’è un server e la pagina non può collegarsi ad alcuno.
footer-version = Filiera { $version }.
unread-title = Qui non c’è ancora nulla da analizzare
all-problems = { $count ->
    [0] Si è potuto leggere tutto.
    [one] Una cosa sul vostro file
   *[other] { $count } cose sul vostro file
  }
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
sheets-caption = Fogli di { $file }
sheet = Foglio
read-as = Letto come
rows = Righe
rows-used = usate
rows-skipped = tralasciate
sheet-unused = non usato
try-again = Riprovare
trouble-trap = Qualcosa è andato storto nell’analisi
    .next = I vostri file sono ancora qui e nulla è andato perso. L’analisi è stata riavviata: riprovate, oppure annullate l’ultima modifica.
trouble-loading = Una parte della pagina non si è potuta caricare
    .next = I vostri file sono ancora qui. Controllate la connessione e riprovate.
trouble-no-tables = Per questo file serve un’altra parte della pagina, che non si è potuta scaricare
    .next = È un testo in una vecchia codifica, forse dell’Asia orientale, e per leggerla la pagina ha bisogno di un altro file. I vostri file sono ancora qui. Collegatevi e riprovate, oppure salvate il file come UTF-8 (in Excel: «CSV UTF-8») o come .xlsx.
trouble-old-browser = Questo browser è troppo vecchio per l’analisi
    .next = Funziona con Chrome o Edge dalla versione 111, Firefox dalla 114 e Safari dalla 16.4.
trouble-unreadable = Il browser non è riuscito a leggere il file
    .next = Forse è stato spostato o è aperto in un altro programma, oppure è una cartella. Sceglietelo di nuovo; quel che era in questa pagina c’è ancora.
trouble-details = Per chi vuole segnalarlo
less-than-one = meno dell’1
# Between a name and what is said of it, where the page joins the two.
colon = :
