# Ce qui est élaboré une fois le diagnostic établi.

further-running-name = En préparation
further-running = Cette partie est en préparation : { $share } fait.
further-cancel = La laisser de côté
further-cancelled = Cette partie a été laissée de côté.
further-failed = Cette partie n’a pas pu être préparée. Tout le reste de la page est valable.
further-again = La préparer
