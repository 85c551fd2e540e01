# Che cosa si può portare via, con quale programma si apre, e quali nomi contiene; le figure nei file.

take-title = Portare con voi
take-lede = Tutto viene preparato su questo dispositivo e consegnato a voi come file; niente viene inviato.
take-codes = Codici al posto dei nomi delle aziende
    .about = Ogni azienda e ogni contatto riceve un codice come A01, così potete mostrare i file ad altri. Quale codice corrisponde a chi è in un file a parte: quello tenetelo per voi.
take-named = Questi file contengono i nomi della vostra azienda e dei suoi contatti.
take-coded = Questi file contengono solo codici, nessun nome; la chiave arriva in un secondo file.
take-all-names = Contiene tutto ciò che avete portato, con tutti i nomi.
take-read = Da leggere e da consegnare
take-go-on = Per continuare
take-programs = Per altri programmi
take-pictures = Figure
take-report = Rapporto per Excel
    .about = Un foglio per ogni parte, con numeri veri, grafici e fonti. Si apre con Excel, LibreOffice, Numbers (.xlsx).
take-firms = { $count ->
    [one] Un rapporto per l’azienda
   *[other] Un rapporto per ciascuna delle { $count } aziende
  }
    .about = Il rapporto di ogni azienda, come se fosse lei al centro, per Excel; tutti in un unico file compresso (.zip).
take-continued = Cartella per l’anno prossimo
    .about = Il modello già compilato con quello che sapete e con i risultati di quest’anno accanto. Aggiungete ciò che è cambiato e riportatela qui (.xlsx).
take-session = I vostri file e tutte le modifiche
    .about = Riportate qui questo file e continuate da dove siete ora. Lo apre solo questa pagina (.json).
take-tables = Tabelle
    .about = Una tabella semplice per ogni parte, per R, SPSS, Stata, Python o qualsiasi foglio di calcolo (.csv, in un unico .zip).
take-gexf = Rete per Gephi
    .about = Aziende e contatti con tutto ciò che se ne sa e con la loro posizione sulla mappa (.gexf).
take-graphml = Rete per altri programmi
    .about = Lo stesso per yEd, Cytoscape, igraph, NetworkX, visone (.graphml).
take-data = Dati del rapporto
    .about = L’intero rapporto per chi programma, come l’ha prodotto il programma (.json).
take-figures = Tutte le figure
    .about = Ognuna come disegno nitido a ogni dimensione (.svg) e come immagine per presentazioni (.png), con titolo, legenda, data e fonte; in un unico .zip.
take-each = { $count ->
    [one] La figura da sola
   *[other] Ognuna delle { $count } figure da sola
  }
take-picture = Figura
take-print = Stampa: { $view }
    .about = Su carta o in PDF, con il vostro browser.
taking-running = In preparazione…
taking-saved = { $filesCount ->
    [one] Salvato: { $files }.
   *[other] Salvati: { $files }. Se il browser lo chiede, permettete più file.
  }
taking-failed = Non è stato possibile preparare questo file. I vostri dati sono intatti; riprovate o scegliete un’altra forma.
taking-cancelled = Annullato. Niente è stato salvato.
figure-map-present = La rete oggi
figure-map-new = La rete con i contatti proposti
figure-map-difference = Che cosa cambierebbe nella rete
figure-barriers = Ostacoli all’export, dal più forte
figure-groups = Gruppi di ostacoli all’export
figure-together = Ostacoli all’export, tutte le aziende
figure-heat = Ogni impresa e ogni ostacolo
figure-among = Un’impresa fra le altre
figure-key-own = Questa impresa
figure-key-others = Le altre, dal minimo al massimo
figure-key-median = Metà delle altre
figure-key-value = Forza, da 0 (nessun ostacolo) a 100 (il massimo)
figure-key-range = Ciò che le domande senza risposta lasciano aperto
figure-as-of = al { $date }
figure-note-map = { $actors ->
    [one] Un’azienda o contatto,
   *[other] { $actors } aziende e contatti,
  } { $interviewed ->
    [0] nessuno intervistato.
    [one] uno intervistato.
   *[other] di cui { $interviewed } intervistati.
  }
figure-note-pairs = { $asked ->
    [one] Chiesto di un contatto possibile su { $pairs }:
   *[other] Chiesto di { $asked } contatti possibili su { $pairs }:
  } una linea che manca non significa sempre che non c’è contatto.
figure-note-answers = { $answered } risposte su { $asked } domande{ $respondents ->
    [one] .
   *[other] , date da { $respondents } persone.
  }
figure-note-firms = { $count ->
    [one] Media di un’azienda.
   *[other] Media di { $count } aziende.
  }
figure-note-source = Fonte: { $files }.
figure-note-coded = I nomi sono sostituiti da codici.
figure-note-made = Fatto con Filiera { $version }.
