# Une étape propre au visiteur.

rule-own = Une étape à vous
advice-own-title = { $what }
advice-own-because = Cette étape, vous l’avez ajoutée vous-même.
advice-own-because-with = Cette étape, vous l’avez ajoutée vous-même, avec { $actor }.
step-own = Dites qui s’en charge, et pour quand.
step-own-by = Dites qui s’en charge. Pour quand, selon vos mots : { $when }.
step-own-with = Parlez-en avec { $actor } ; convenez de qui fait quoi, et pour quand.
step-own-with-by = Parlez-en avec { $actor } ; convenez de qui fait quoi. Pour quand, selon vos mots : { $when }.
own-tag = votre étape
