# Ce qui rendrait un conseil faux, ce qu’il faut demander d’abord, à quoi faire attention.

advice-R01-change = Le silence a une raison qui tient toujours, ou vous ne pouvez pas livrer davantage.
advice-R02-change = { $actorBridge } ne veut pas partager le contact, ou { $actor } décide seul.
advice-R03-change = Elles travaillent déjà ensemble, ou l’une se servirait de ce qu’elle entend contre les autres.
advice-R04-change = Il vous faut des qualités différentes, ou des contrats vous lient.
advice-R05-change = Vous vendez des choses si différentes qu’une seule personne ne peut vous servir tous.
advice-R06-change = Ce travail est plus proche de votre cœur de métier qu’il n’y paraît, ou ce fournisseur ne peut pas en prendre plus.
advice-R07-change = Un client qui n’attend qu’une réponse : alors n’attendez pas.
advice-R08-change = Ce client demande des volumes, des audits ou des délais de paiement hors de votre portée.
advice-R09-change = Il vous voit comme un rival de ses propres clients.
advice-R10-change = Une association qui ne fait rien pour l’export.
advice-R11-change = Elle n’a pas de mandat des entreprises, personne n’en a le temps, ou elle a un intérêt propre.
advice-R12-change = Vous vous connaissez et vous faites confiance, et personne ne l’a écrit.
advice-R13-change = Ce qui a fait échouer l’intermédiaire vous toucherait aussi.
advice-R14-change = Des dirigeants qui le veulent déjà.
advice-R15-change = Une occasion qui n’attend pas.

# À demander avant d’agir.
ask-why-quiet = Pourquoi est-ce devenu silencieux ?
ask-why-quiet-told = Est-ce encore la raison : « { $reason } » ?
ask-dispute-over = Le différend avec { $actors } est-il réglé ?
ask-why-little = Pourquoi est-ce si peu aujourd’hui ?
ask-could-grow = Pourrait-il acheter davantage, et combien ?
ask-who-knows = Qui, chez vous, y connaît encore quelqu’un ?
ask-who-knows-whom = Qui, chez vous, connaît qui ?
ask-capacity = Pouvez-vous livrer s’ils disent oui ?
ask-dependence = Quelle part de vos ventes dépendrait d’eux ?
ask-payment-terms = À quelles conditions paient-ils ?
ask-margin = Que vous reste-t-il sur ce qu’il achète ?
ask-introduce = { $actorBridge } vous présenterait-il, et que voudrait-il en échange ?
ask-exclusive = Avez-vous promis à { $actor } que personne d’autre n’y vend pour vous ?
ask-audits = Quels audits et certificats demandent-ils ?
ask-would-come = Les autres viendraient-ils, et que voudrait chacun ?
ask-mandate = Au moins la moitié des entreprises veut-elle que l’agence le fasse, et quelqu’un y a-t-il le temps ?
ask-already-tied = Travaillent-elles déjà ensemble ? Personne ne l’a demandé.
ask-done-together = Avez-vous déjà fait quelque chose ensemble, comme un stand ou une journée de formation ?
ask-same-input = Vous faut-il à tous la même qualité ?
ask-contracts = Qui est lié par un contrat, et jusqu’à quand ?
ask-know-how = Cet achat porte-t-il un savoir-faire à vous, comme des moules ou des dessins ?
ask-share-cost = Qui paierait une part, et combien de temps ?
ask-lacking = Que manque-t-il le plus à votre entreprise ? Personne ne l’a demandé.
ask-could-take-more = Pourrait-il prendre plus de travail, et quand ?
ask-what-it-costs-you = Combien ce travail vous coûte-t-il aujourd’hui ?
ask-would-buy = L’achèterait-il ? Nous le supposons d’après ce qui lui manque.
ask-who-they-know = Qui connaît-il dans son district ?
ask-member-already = Êtes-vous peut-être déjà membre ? Personne ne l’a demandé.
ask-what-it-offers = Qu’offre-t-elle aux exportateurs, et à quel prix ?
ask-why-failed = Pourquoi cela a-t-il échoué avec { $actorLost } ?
ask-exclusive-still = { $actorLost } est-il encore le seul à pouvoir y vendre pour vous ?

# Ce qui peut mal tourner, ce qu’il faut séparer.
caution-competition = Travailler avec des rivaux relève du droit de la concurrence. Ne parlez jamais de prix ni de clients ; les volumes vont à la seule personne neutre. Consultez d’abord un juriste.
caution-dispute = Avec { $actors }, cela s’est terminé par un différend. Décidez d’abord qui parle en premier, et par qui : au mieux quelqu’un en qui les deux ont confiance.
caution-not-yet = Pas maintenant : les entreprises de votre métier se font trop peu confiance. D’abord se rencontrer, puis une petite chose ensemble, puis ceci.
caution-standard-only = Des achats standard seulement. Ce qui distingue votre entreprise y reste : dessins, moules, méthodes.
caution-market-share = Si, ensemble, vous tenez une grande part d’un marché, les exceptions de la loi pourraient ne pas vous couvrir.
caution-hub = Si tout passe par { $actorAgency }, tout en dépend. Si vous vous rencontrez aussi directement, cela compte moins. À vous de choisir.
caution-agency-interest = { $actorAgency } a aussi ses intérêts. Convenez de ce qui lui revient, et d’une date à laquelle vous continuez sans son aide.
caution-bridge = Ce chemin tient à un seul partenaire : { $actorBridge }.
caution-class = Cette ligne représente plusieurs entreprises. Choisissez-en une pour commencer.
caution-second-person = Emmenez une deuxième personne : aujourd’hui, seul le dirigeant connaît la plupart de vos partenaires.
caution-know-how = D’autres utilisent aussi ce fournisseur. Ce qui n’est qu’à vous ne doit pas voyager.
caution-large-customer = Ne laissez pas un seul gros client prendre l’essentiel de votre travail.
caution-start-small = Commencez par une petite commande que vous pouvez vous permettre de perdre.
caution-role = Séparez les achats et les ventes, pour que les uns ne deviennent pas le prix des autres.
