# Un passo proprio del visitatore.

rule-own = Un passo vostro
advice-own-title = { $what }
advice-own-because = Questo passo l’avete aggiunto voi.
advice-own-because-with = Questo passo l’avete aggiunto voi, con { $actor }.
step-own = Dite chi lo fa e per quando.
step-own-by = Dite chi lo fa. Per quando, con parole vostre: { $when }.
step-own-with = Parlatene con { $actor }; concordate chi fa che cosa e per quando.
step-own-with-by = Parlatene con { $actor }; concordate chi fa che cosa. Per quando, con parole vostre: { $when }.
own-tag = passo vostro
