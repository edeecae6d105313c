<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>MergeWor</name>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>no name, no identifiers</source>
        <translation>ni nom ni identifiants</translation>
    </message>
    <message>
        <source>the profile&apos;s limits</source>
        <translation>limites du profil</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>rien de saisi</translation>
    </message>
</context>
<context>
    <name>wardlight::alarms</name>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>By danger</source>
        <translation>Par danger</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Par durée</translation>
    </message>
    <message>
        <source>By bed</source>
        <translation>Par lit</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De qui</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorité</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>Over 60 s</source>
        <translation>Plus de 60 s</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>Était-ce vrai ?</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Toute marque</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>Bed, name or alarm</source>
        <translation>Lit, nom ou alarme</translation>
    </message>
    <message>
        <source>Search past alarms</source>
        <translation>Chercher dans les alarmes passées</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>the screen</comment>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Ce quart</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actives</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Silent now</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Garde</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>beds about which nobody is asked</comment>
        <translation>
            <numerusform>%n trou</numerusform>
            <numerusform>%n trous</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>Mes patients</translation>
    </message>
    <message>
        <source>Everything that could sound, does.</source>
        <translation>Tout ce qui pourrait sonner sonne.</translation>
    </message>
    <message>
        <source>No active alarms.</source>
        <translation>Aucune alarme active.</translation>
    </message>
    <message>
        <source>There is no roster. Nobody is asked when an alarm is not answered.</source>
        <translation>Il n’y a pas de liste de garde. Personne n’est demandé quand une alarme reste sans réponse.</translation>
    </message>
    <message>
        <source>A pause always ends by itself. What is off stays off until somebody changes it.</source>
        <translation>Une pause finit toujours d’elle-même. Ce qui est coupé le reste jusqu’à ce que quelqu’un le change.</translation>
    </message>
    <message>
        <source>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</source>
        <translation>Demandés dans cet ordre sans réponse : une alarme rouge passe au suivant après 60 s, une jaune après 3 min. %1</translation>
    </message>
    <message>
        <source>Press a row to see why it sounds.</source>
        <translation>Touchez une ligne pour voir pourquoi elle sonne.</translation>
    </message>
    <message>
        <source>Not allowed here.</source>
        <translation>Pas permis ici.</translation>
    </message>
    <message>
        <source>Nothing is recorded here, so there is no history.</source>
        <translation>Rien n’est enregistré ici : il n’y a pas d’historique.</translation>
    </message>
    <message>
        <source>Reading the record.</source>
        <translation>Lecture de l’enregistrement.</translation>
    </message>
    <message>
        <source>No alarm matches.</source>
        <translation>Aucune alarme ne correspond.</translation>
    </message>
    <message>
        <source>No alarms in this time.</source>
        <translation>Aucune alarme dans cette période.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 affichées</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>lecture en cours</translation>
    </message>
    <message>
        <source>median answer %1</source>
        <translation>réponse médiane %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <translation>9 sur 10 en %1</translation>
    </message>
    <message>
        <source>nobody in 3 min: %1</source>
        <translation>personne en 3 min : %1</translation>
    </message>
    <message>
        <source>judged false %1 %</source>
        <translation>jugées fausses %1 %</translation>
    </message>
    <message>
        <source>Kept as recorded; marks are added beside it.</source>
        <translation>Conservé tel quel ; les marques s’ajoutent à côté.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Retour à la liste</translation>
    </message>
    <message>
        <source>Open bed</source>
        <translation>Ouvrir le lit</translation>
    </message>
    <message>
        <source>Full disclosure</source>
        <translation>Tracé complet</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Was it right? %1</source>
        <translation>Était-ce vrai ? %1</translation>
    </message>
    <message>
        <source>Looking for the waves of this alarm.</source>
        <translation>Recherche des courbes de cette alarme.</translation>
    </message>
    <message>
        <source>No waves were kept of this alarm.</source>
        <translation>Aucune courbe n’a été gardée de cette alarme.</translation>
    </message>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>L’alarme a changé. Touchez encore.</translation>
    </message>
    <message>
        <source>Nobody is on the roster for this bed.</source>
        <translation>Personne n’est de garde pour ce lit.</translation>
    </message>
    <message>
        <source>Tell whom?</source>
        <translation>Prévenir qui ?</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Passer à</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>time of day</comment>
        <translation>Finie %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Finie</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Acknowledged %1</source>
        <comment>time of day</comment>
        <translation>Acquittée %1</translation>
    </message>
    <message>
        <source>Sound on %1</source>
        <comment>button, time left</comment>
        <translation>Son %1</translation>
    </message>
    <message>
        <source>Pause sound 2:00</source>
        <translation>Pause 2:00</translation>
    </message>
    <message>
        <source>Adult</source>
        <comment>alarm profile</comment>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>alarm profile</comment>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Newborn</source>
        <comment>alarm profile</comment>
        <translation>Nouveau-né</translation>
    </message>
    <message>
        <source>, before v%1</source>
        <comment>version of a profile</comment>
        <translation>, avant v%1</translation>
    </message>
    <message>
        <source>, v%1</source>
        <comment>version of a profile</comment>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>This alarm is no longer known here.</source>
        <translation>Cette alarme n’est plus connue ici.</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom caché</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <comment>time of day, running time</comment>
        <translation>depuis %1 (%2)</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time of day, length</comment>
        <translation>%1, durée %2</translation>
    </message>
    <message>
        <source>sounding</source>
        <translation>sonne</translation>
    </message>
    <message>
        <source>sound paused</source>
        <translation>son en pause</translation>
    </message>
    <message>
        <source>Dashed: began · solid: alarm raised, %1 s later</source>
        <translation>Tirets : début · trait : alarme, %1 s après</translation>
    </message>
    <message>
        <source>Solid: alarm raised</source>
        <translation>Trait : alarme</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en direct</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no delay</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Stays until seen</source>
        <translation>Reste jusqu’à vue</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>the device itself, %1</source>
        <comment>a device&apos;s own alarm</comment>
        <translation>l’appareil lui-même, %1</translation>
    </message>
    <message>
        <source>Wardlight, from %1</source>
        <comment>a device</comment>
        <translation>Wardlight, par %1</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Jugement</translation>
    </message>
    <message>
        <source>not before in 24 h</source>
        <translation>pas d’autre en 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of this bed in 24 h</source>
        <translation>
            <numerusform>%n alarme de ce lit en 24 h</numerusform>
            <numerusform>%n alarmes de ce lit en 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>began</source>
        <translation>début</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>life of an alarm</comment>
        <translation>alarme donnée</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 a acquitté</translation>
    </message>
    <message>
        <source>Why it sounds</source>
        <translation>Pourquoi elle sonne</translation>
    </message>
    <message>
        <source>Rule that fired</source>
        <translation>Règle en cause</translation>
    </message>
    <message>
        <source>This bed, last 24 h</source>
        <translation>Ce lit, 24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Afterwards: was it right?</source>
        <translation>Après coup : était-ce vrai ?</translation>
    </message>
    <message>
        <source>Life of this alarm</source>
        <translation>Vie de cette alarme</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>à la main seulement</translation>
    </message>
    <message>
        <source>no device answers</source>
        <translation>aucun appareil ne répond</translation>
    </message>
    <message>
        <source>next in %1</source>
        <comment>a countdown</comment>
        <translation>suivant dans %1</translation>
    </message>
    <message>
        <source>sent %1, not delivered</source>
        <comment>time of day</comment>
        <translation>envoyé %1, non remis</translation>
    </message>
    <message>
        <source>sent %1 · delivered, not answered</source>
        <comment>time of day</comment>
        <translation>envoyé %1 · remis, sans réponse</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <comment>time of day</comment>
        <translation>accepté %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <comment>time of day</comment>
        <translation>refusé %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <comment>time of day</comment>
        <translation>transmis %1</translation>
    </message>
    <message>
        <source>sent %1 · no answer</source>
        <comment>time of day</comment>
        <translation>envoyé %1 · sans réponse</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Call code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Call code: hold for one second</source>
        <translation>Appeler le code : tenir une seconde</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Who has been told</source>
        <translation>Qui est prévenu</translation>
    </message>
    <message>
        <source>Roster: %1</source>
        <translation>Garde : %1</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>On vous demande</translation>
    </message>
    <message>
        <source>sounds again in %1</source>
        <translation>sonne encore dans %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>finie %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 a accepté</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>demandé : %1</translation>
    </message>
    <message>
        <source>the next in %1</source>
        <translation>le suivant dans %1</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>its source is lost</source>
        <translation>sa source est perdue</translation>
    </message>
    <message>
        <source>median answer</source>
        <translation>réponse médiane</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 sur 10 en</translation>
    </message>
    <message>
        <source>nobody, 3 min</source>
        <translation>personne, 3 min</translation>
    </message>
    <message>
        <source>judged false</source>
        <translation>jugées fausses</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <comment>bed; alarm</comment>
        <translation>Lit %1, %2</translation>
    </message>
    <message>
        <source>Press a row to see its strip and its life.</source>
        <translation>Touchez une ligne pour voir sa bande et son déroulement.</translation>
    </message>
    <message>
        <source>In this time</source>
        <translation>Pendant cette période</translation>
    </message>
    <message>
        <source>On the roster now</source>
        <translation>De garde maintenant</translation>
    </message>
    <message>
        <source>What is silent</source>
        <translation>Ce qui est muet</translation>
    </message>
    <message>
        <source>By whom, since</source>
        <translation>Par qui, depuis</translation>
    </message>
    <message>
        <source>Held back, 8 h</source>
        <translation>Retenues, 8 h</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>Sonne de nouveau</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>in</source>
        <comment>answered by … in … seconds</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an alarm that goes on</comment>
        <translation>ouverte</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Finie seule</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Pas encore vue</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of the ladder</comment>
        <translation>étape %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Demandé comme</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Ouvertes</translation>
    </message>
    <message>
        <source>all beds</source>
        <translation>tous les lits</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alarms somebody was asked about</comment>
        <translation>
            <numerusform>%n ouverte</numerusform>
            <numerusform>%n ouvertes</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <comment>nobody is waiting for them</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Monter dans la liste</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Descendre dans la liste</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La liste a changé. Touchez encore.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is silent; more about it</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>a limit: parameter</comment>
        <translation>%1 haute</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a limit: parameter</comment>
        <translation>%1 basse</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>infirmière-chef</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>infirmière</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>médecin</translation>
    </message>
    <message>
        <source>Cannot sound</source>
        <translation>Ne peut pas sonner</translation>
    </message>
    <message>
        <source>Wider than the unit’s limits</source>
        <translation>Plus large que les limites de l’unité</translation>
    </message>
    <message>
        <source>Sound held</source>
        <translation>Son retenu</translation>
    </message>
    <message>
        <source>Might not be heard or answered</source>
        <translation>Pourrait ne pas être entendu</translation>
    </message>
    <message>
        <source>no limit, switched off, or nobody is measured</source>
        <translation>sans limite, coupé, ou personne n’est mesuré</translation>
    </message>
    <message>
        <source>would sound earlier under the unit’s profile</source>
        <translation>sonnerait plus tôt avec le profil de l’unité</translation>
    </message>
    <message>
        <source>light stays on; anything new and red or yellow sounds</source>
        <translation>la lumière reste ; tout nouveau rouge ou jaune sonne</translation>
    </message>
    <message>
        <source>it sounds, but perhaps to nobody near</source>
        <translation>cela sonne, mais peut-être pour personne</translation>
    </message>
    <message>
        <source>Nobody watches: the program hangs</source>
        <translation>Personne ne veille : programme bloqué</translation>
    </message>
    <message>
        <source>No limits: %1</source>
        <comment>list of parameters</comment>
        <translation>Sans limites : %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Sans limites</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarmes coupées</translation>
    </message>
    <message>
        <source>Alarms paused</source>
        <translation>Alarmes en pause</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <comment>an alarm</comment>
        <translation>Coupée : %1</translation>
    </message>
    <message>
        <source>%1 off, unit %2</source>
        <comment>a limit: HR high; its value</comment>
        <translation>%1 coupée, unité %2</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>%1 %2, unit %3</source>
        <comment>a limit: HR high; its value; the unit&apos;s</comment>
        <translation>%1 %2, unité %3</translation>
    </message>
    <message>
        <source>%1 told %2 s later</source>
        <comment>parameter; seconds</comment>
        <translation>%1 dite %2 s plus tard</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Sound paused</source>
        <translation>Son en pause</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>an alarm</comment>
        <translation>Acquittée : %1</translation>
    </message>
    <message>
        <source>Lowered: %1</source>
        <comment>an alarm</comment>
        <translation>Abaissée : %1</translation>
    </message>
    <message>
        <source>This station cannot be heard</source>
        <translation>Ce poste ne peut être entendu</translation>
    </message>
    <message>
        <source>Volume %1 % of the usual</source>
        <comment>percent</comment>
        <translation>Volume %1 % de l’habituel</translation>
    </message>
    <message>
        <source>Nobody is on the roster</source>
        <translation>Personne n’est de garde</translation>
    </message>
    <message>
        <source>No nurse assigned</source>
        <translation>Aucune infirmière affectée</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Aucun appareil</translation>
    </message>
    <message>
        <source>No data: %1</source>
        <comment>a device</comment>
        <translation>Aucune donnée : %1</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Appareil perdu</translation>
    </message>
    <message>
        <source>on: asystole, VF, VT, apnoea, leads off</source>
        <translation>actives : asystolie, FV, TV, apnée, électrodes</translation>
    </message>
    <message numerus="yes">
        <source>light and sound; %n alarms hidden</source>
        <translation>
            <numerusform>lumière et son ; %n alarme cachée</numerusform>
            <numerusform>lumière et son ; %n alarmes cachées</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>actuel %1</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>rien n’est mesuré</translation>
    </message>
    <message>
        <source>last heard %1 ago</source>
        <comment>a duration</comment>
        <translation>entendu il y a %1</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>jamais entendu</translation>
    </message>
    <message>
        <source>%1 is asked first</source>
        <comment>a person</comment>
        <translation>%1 est appelé(e) d’abord</translation>
    </message>
    <message>
        <source>still flashing, %1</source>
        <comment>running time</comment>
        <translation>clignote encore, %1</translation>
    </message>
    <message>
        <source>still true, %1</source>
        <comment>running time</comment>
        <translation>encore vraie, %1</translation>
    </message>
    <message>
        <source>its signals disagree</source>
        <translation>ses signaux se contredisent</translation>
    </message>
    <message>
        <source>No speaker answers. Look at the screen.</source>
        <translation>Aucun haut-parleur. Regardez l’écran.</translation>
    </message>
    <message>
        <source>site rule</source>
        <translation>règle du site</translation>
    </message>
    <message>
        <source>site rule (%1)</source>
        <comment>who set it</comment>
        <translation>règle du site (%1)</translation>
    </message>
    <message>
        <source>When entered</source>
        <comment>sounds again</comment>
        <translation>À la saisie</translation>
    </message>
    <message>
        <source>Until changed</source>
        <comment>silent</comment>
        <translation>Jusqu’à modification</translation>
    </message>
    <message>
        <source>On return</source>
        <comment>sounds again</comment>
        <translation>Au retour</translation>
    </message>
    <message>
        <source>Until it is over</source>
        <comment>silent</comment>
        <translation>Jusqu’à sa fin</translation>
    </message>
    <message>
        <source>When it is heard</source>
        <comment>a device; sounds again</comment>
        <translation>Quand il répond</translation>
    </message>
    <message>
        <source>When assigned</source>
        <comment>a nurse</comment>
        <translation>À l’affectation</translation>
    </message>
    <message>
        <source>When fixed</source>
        <comment>sounds again</comment>
        <translation>Une fois réparé</translation>
    </message>
    <message>
        <source>Enter limits</source>
        <translation>Saisir limites</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Valeur unité</translation>
    </message>
    <message>
        <source>End standby</source>
        <translation>Finir veille</translation>
    </message>
    <message>
        <source>End pause</source>
        <translation>Finir pause</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button</comment>
        <translation>Rétablir son</translation>
    </message>
    <message>
        <source>See alarm</source>
        <translation>Voir alarme</translation>
    </message>
    <message>
        <source>QRS wider than before</source>
        <translation>QRS plus large qu’avant</translation>
    </message>
    <message>
        <source>%1/min before, %2/min since</source>
        <translation>%1/min avant, %2/min depuis</translation>
    </message>
    <message>
        <source>%1/min since</source>
        <translation>%1/min depuis</translation>
    </message>
    <message>
        <source>%1/min before</source>
        <translation>%1/min avant</translation>
    </message>
    <message>
        <source>%1 s or longer</source>
        <comment>a length of time</comment>
        <translation>%1 s ou plus</translation>
    </message>
    <message>
        <source>%1 → %2 mmHg</source>
        <translation>%1 → %2 mmHg</translation>
    </message>
    <message>
        <source>to %1 % of what it was</source>
        <translation>à %1 % de sa valeur</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Rien à dire</translation>
    </message>
    <message>
        <source>No beat for %1</source>
        <translation>Aucun battement, %1</translation>
    </message>
    <message>
        <source>Beats go on</source>
        <translation>Les battements continuent</translation>
    </message>
    <message>
        <source>longest gap %1 s</source>
        <translation>plus long vide %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wide beats in a row</source>
        <translation>
            <numerusform>%n battement large de suite</numerusform>
            <numerusform>%n battements larges de suite</numerusform>
        </translation>
    </message>
    <message>
        <source>No wide beats in a row</source>
        <translation>Pas de battements larges</translation>
    </message>
    <message>
        <source>No beats, waves only</source>
        <translation>Des ondes, sans battement</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>Beats can be told</source>
        <translation>Battements distincts</translation>
    </message>
    <message>
        <source>%1 beats/min</source>
        <comment>rate of a lead</comment>
        <translation>%1 battements/min</translation>
    </message>
    <message numerus="yes">
        <source>%n early wide beats</source>
        <translation>
            <numerusform>%n battement large précoce</numerusform>
            <numerusform>%n battements larges précoces</numerusform>
        </translation>
    </message>
    <message>
        <source>No early wide beats</source>
        <translation>Pas de battement précoce</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irrégulier</translation>
    </message>
    <message>
        <source>%1 % from beat to beat</source>
        <translation>%1 % d’un battement à l’autre</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Régulier</translation>
    </message>
    <message>
        <source>No pulse for %1</source>
        <translation>Aucun pouls, %1</translation>
    </message>
    <message>
        <source>Pulse goes on</source>
        <translation>Le pouls continue</translation>
    </message>
    <message>
        <source>Pulse pressure fell</source>
        <translation>Pression pulsée en chute</translation>
    </message>
    <message>
        <source>Pulse fell</source>
        <translation>Pouls en chute</translation>
    </message>
    <message>
        <source>Pulse held, cannot tell</source>
        <translation>Pouls gardé, indécis</translation>
    </message>
    <message>
        <source>%1 pulses/min</source>
        <translation>%1 pulsations/min</translation>
    </message>
    <message>
        <source>Good pulse</source>
        <translation>Bon pouls</translation>
    </message>
    <message>
        <source>%1/min, as on the ECG</source>
        <translation>%1/min, comme l’ECG</translation>
    </message>
    <message>
        <source>Pulse too weak</source>
        <translation>Pouls trop faible</translation>
    </message>
    <message>
        <source>%1 % of its height</source>
        <translation>%1 % de sa hauteur</translation>
    </message>
    <message>
        <source>Pulse unlike the ECG</source>
        <translation>Pouls autre que l’ECG</translation>
    </message>
    <message>
        <source>%1/min here, %2/min there</source>
        <translation>%1/min ici, %2/min là</translation>
    </message>
    <message>
        <source>No pressure</source>
        <translation>Aucune pression</translation>
    </message>
    <message>
        <source>No breath for %1</source>
        <translation>Aucun souffle, %1</translation>
    </message>
    <message>
        <source>Breaths go on</source>
        <translation>La respiration continue</translation>
    </message>
    <message>
        <source>%1 breaths/min</source>
        <translation>%1 respirations/min</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message>
        <source>%1 % of it is missing</source>
        <translation>il en manque %1 %</translation>
    </message>
    <message>
        <source>noise in %1 % of the seconds</source>
        <translation>bruit dans %1 % des secondes</translation>
    </message>
    <message>
        <source>flat before the alarm, too</source>
        <translation>plat avant l’alarme aussi</translation>
    </message>
    <message>
        <source>too little of it is kept</source>
        <translation>trop peu en est gardé</translation>
    </message>
    <message>
        <source>Likely true</source>
        <translation>Sans doute vraie</translation>
    </message>
    <message>
        <source>Likely false</source>
        <translation>Sans doute fausse</translation>
    </message>
    <message>
        <source>Signals contradict</source>
        <translation>Signaux contraires</translation>
    </message>
    <message>
        <source>One signal agrees</source>
        <translation>Un signal d’accord</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Invérifiable</translation>
    </message>
    <message>
        <source>No second signal</source>
        <translation>Sans autre signal</translation>
    </message>
    <message>
        <source>no wave shows this</source>
        <translation>aucune courbe ne le montre</translation>
    </message>
    <message>
        <source>%1 of %2 signals disagree</source>
        <translation>%1 signaux sur %2 contre</translation>
    </message>
    <message>
        <source>%1 of %2 signals agree</source>
        <translation>%1 signaux sur %2 d’accord</translation>
    </message>
    <message>
        <source>abrupt run &gt; 100, borne out by its waves</source>
        <translation>accès brusque &gt; 100, confirmé par ses ondes</translation>
    </message>
    <message>
        <source>fast wave without rest, few beats</source>
        <translation>onde rapide sans repos, peu de battements</translation>
    </message>
    <message>
        <source>no beat for 4 s</source>
        <translation>aucun battement, 4 s</translation>
    </message>
    <message>
        <source>fibrillating wave for 4 s</source>
        <translation>onde de fibrillation, 4 s</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate &gt; 100</source>
        <translation>≥ 5 battements ventriculaires, &gt; 100</translation>
    </message>
    <message>
        <source>rate &gt; 140 over 17 beats</source>
        <translation>fréquence &gt; 140 sur 17 battements</translation>
    </message>
    <message>
        <source>rate &lt; 40 over 5 beats</source>
        <translation>fréquence &lt; 40 sur 5 battements</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate &lt; 40</source>
        <translation>≥ 5 battements ventriculaires, &lt; 40</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate 40–100</source>
        <translation>≥ 5 battements ventriculaires, 40–100</translation>
    </message>
    <message>
        <source>3 or 4 ventricular beats in a row</source>
        <translation>3 ou 4 battements ventriculaires</translation>
    </message>
    <message>
        <source>no beat for 3 s</source>
        <translation>aucun battement, 3 s</translation>
    </message>
    <message>
        <source>≥ 5 narrow beats, rate &gt; 150</source>
        <translation>≥ 5 battements fins, &gt; 150</translation>
    </message>
    <message>
        <source>irregular beats for 60 s</source>
        <translation>battements irréguliers, 60 s</translation>
    </message>
    <message>
        <source>&gt; 10 ventricular beats in a minute</source>
        <translation>&gt; 10 battements ventriculaires/min</translation>
    </message>
    <message>
        <source>no pulse for 10 s, probe on</source>
        <translation>aucun pouls, 10 s, capteur mis</translation>
    </message>
    <message>
        <source>no breath for 20 s</source>
        <translation>aucun souffle, 20 s</translation>
    </message>
    <message>
        <source>pressure &lt; 10 mmHg for 5 s, no pulse</source>
        <translation>pression &lt; 10 mmHg, 5 s, sans pouls</translation>
    </message>
    <message>
        <source>nothing from the device for 8 s</source>
        <translation>rien de l’appareil, 8 s</translation>
    </message>
    <message>
        <source>%1 acknowledged, too</source>
        <translation>%1 a acquitté aussi</translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 a annulé</translation>
    </message>
    <message>
        <source>still true, sounds again</source>
        <translation>encore vraie, sonne de nouveau</translation>
    </message>
    <message>
        <source>worse, sounds again</source>
        <translation>pire, sonne de nouveau</translation>
    </message>
    <message>
        <source>priority raised</source>
        <translation>priorité relevée</translation>
    </message>
    <message>
        <source>priority lowered</source>
        <translation>priorité abaissée</translation>
    </message>
    <message>
        <source>its source was lost</source>
        <translation>source perdue</translation>
    </message>
    <message>
        <source>its source came back</source>
        <translation>source revenue</translation>
    </message>
    <message>
        <source>over, not yet seen</source>
        <translation>finie, pas encore vue</translation>
    </message>
    <message>
        <source>moved with its patient</source>
        <translation>déplacée avec son patient</translation>
    </message>
    <message>
        <source>announced again after a restart</source>
        <translation>annoncée après un redémarrage</translation>
    </message>
    <message>
        <source>back to what it was, sounds</source>
        <translation>rétablie, elle sonne</translation>
    </message>
    <message>
        <source>cleared by %1</source>
        <translation>effacée par %1</translation>
    </message>
    <message>
        <source>a graver alarm took its place</source>
        <translation>remplacée par une plus grave</translation>
    </message>
    <message>
        <source>true again: a new alarm</source>
        <translation>vraie de nouveau : nouvelle alarme</translation>
    </message>
    <message>
        <source>limits changed by %1</source>
        <translation>limites changées par %1</translation>
    </message>
    <message>
        <source>switched off by %1</source>
        <translation>coupée par %1</translation>
    </message>
    <message>
        <source>ended by standby</source>
        <translation>finie par la veille</translation>
    </message>
    <message>
        <source>ended by the discharge</source>
        <translation>finie par le congé</translation>
    </message>
    <message>
        <source>its device was released</source>
        <translation>son appareil a été libéré</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>finie d’elle-même</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>envoyée à %1</translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation>remise à %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 a refusé</translation>
    </message>
    <message>
        <source>%1 passed it on</source>
        <translation>%1 l’a passée</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>sans réponse de %1</translation>
    </message>
    <message>
        <source>nobody is left to be asked</source>
        <translation>plus personne à demander</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>le programme</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who; true, false or cannot tell</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>True</source>
        <comment>was the alarm right?</comment>
        <translation>Vraie</translation>
    </message>
    <message>
        <source>False</source>
        <comment>was the alarm right?</comment>
        <translation>Fausse</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>was the alarm right?</comment>
        <translation>Indécis</translation>
    </message>
    <message>
        <source>Alarm strip, bed %1</source>
        <translation>Bande d’alarme, lit %1</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>An earlier patient of this bed</source>
        <translation>Un patient précédent de ce lit</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · imprimé %2 %3</translation>
    </message>
    <message>
        <source>as it came</source>
        <comment>a wave without a filter</comment>
        <translation>tel que reçu</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Quel jour?</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>Alarmes actives</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Alarmes passées</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Démo : patients simulés</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>N’est pas un dispositif médical. Pour la recherche, l’enseignement et l’évaluation.</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <comment>a probability</comment>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <comment>a probability</comment>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>Likely true, %1</source>
        <comment>probability</comment>
        <translation>Sans doute vraie, %1</translation>
    </message>
    <message>
        <source>Likely false, %1</source>
        <comment>probability of being true</comment>
        <translation>Sans doute fausse, %1</translation>
    </message>
    <message>
        <source>May be true, %1</source>
        <comment>probability</comment>
        <translation>Peut-être vraie, %1</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>invérifiable</translation>
    </message>
    <message>
        <source>likely true: no pulse in %1</source>
        <comment>a wave</comment>
        <translation>sans doute vraie : pas de pouls sur %1</translation>
    </message>
    <message>
        <source>may be true: no pulse in %1</source>
        <comment>a wave</comment>
        <translation>peut-être vraie : pas de pouls sur %1</translation>
    </message>
    <message>
        <source>likely true</source>
        <translation>sans doute vraie</translation>
    </message>
    <message>
        <source>may be true</source>
        <translation>peut-être vraie</translation>
    </message>
    <message>
        <source>likely false: pulse %1/min in %2</source>
        <comment>a wave</comment>
        <translation>sans doute fausse : pouls %1/min sur %2</translation>
    </message>
    <message>
        <source>likely false</source>
        <translation>sans doute fausse</translation>
    </message>
    <message>
        <source>lowered from !!!</source>
        <translation>abaissée de !!!</translation>
    </message>
    <message>
        <source>judged likely true (%1)</source>
        <comment>probability</comment>
        <translation>jugée sans doute vraie (%1)</translation>
    </message>
    <message>
        <source>kept: may be true (%1)</source>
        <comment>probability</comment>
        <translation>gardée : peut-être vraie (%1)</translation>
    </message>
    <message>
        <source>likely false (%1): lowered for at most %2 s</source>
        <comment>probability; seconds</comment>
        <translation>sans doute fausse (%1) : abaissée pour %2 s au plus</translation>
    </message>
    <message>
        <source>likely false (%1); this site lowers none of its kind</source>
        <comment>probability</comment>
        <translation>sans doute fausse (%1) ; ce site n’en abaisse aucune de ce type</translation>
    </message>
    <message>
        <source>no signal can be read: it stays as it is</source>
        <translation>aucun signal lisible : elle reste telle quelle</translation>
    </message>
    <message>
        <source>less than a minute of waves: it stays as it is</source>
        <translation>moins d’une minute de courbes : elle reste telle quelle</translation>
    </message>
    <message>
        <source>likely false (%1), but no pulse wave says so</source>
        <comment>probability</comment>
        <translation>sans doute fausse (%1), mais aucune courbe de pouls ne le dit</translation>
    </message>
    <message>
        <source>it lasts: sounds as it is</source>
        <translation>elle dure : sonne telle quelle</translation>
    </message>
    <message>
        <source>its source was lost: sounds as it is</source>
        <translation>source perdue : sonne telle quelle</translation>
    </message>
    <message>
        <source>longest pause %1 s</source>
        <comment>seconds, a lane</comment>
        <translation>plus longue pause %1 s</translation>
    </message>
    <message>
        <source>in the 14 s before it was judged</source>
        <translation>dans les 14 s avant le jugement</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>confirme</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>contredit</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>: %1/min, longest pause %2 s</source>
        <comment>rate; seconds</comment>
        <translation> : %1/min, plus longue pause %2 s</translation>
    </message>
    <message>
        <source>: longest pause %1 s</source>
        <comment>seconds</comment>
        <translation> : plus longue pause %1 s</translation>
    </message>
    <message>
        <source>The minute it was judged by was not kept.</source>
        <translation>La minute qui a servi au jugement n&apos;a pas été conservée.</translation>
    </message>
    <message>
        <source>Back to its onset</source>
        <comment>an alarm&apos;s waves</comment>
        <translation>Retour à son début</translation>
    </message>
    <message>
        <source>See the minute judged</source>
        <translation>Voir la minute jugée</translation>
    </message>
    <message>
        <source>The minute until it was judged, %1</source>
        <comment>time of day</comment>
        <translation>La minute jusqu&apos;au jugement, %1</translation>
    </message>
    <message>
        <source>what a lane said is of the last 14 s, from the dashed line on</source>
        <translation>ce que dit un tracé vient des 14 dernières s, dès le trait tireté</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Pas consulté</translation>
    </message>
</context>
<context>
    <name>wardlight::bed</name>
    <message>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>a device, and since how long</comment>
        <translation>perdu %1</translation>
    </message>
    <message>
        <source>empty %1</source>
        <comment>battery: time of day</comment>
        <translation>vide à %1</translation>
    </message>
    <message>
        <source>battery good</source>
        <translation>pile bonne</translation>
    </message>
    <message>
        <source>good</source>
        <comment>state of a device</comment>
        <translation>bon</translation>
    </message>
    <message>
        <source>Emergency team within 30 min. Watch continuously.</source>
        <translation>Équipe d’urgence en 30 min. Surveillance continue.</translation>
    </message>
    <message>
        <source>Urgent review by a clinician within 1 h.</source>
        <translation>Évaluation urgente par un clinicien en 1 h.</translation>
    </message>
    <message>
        <source>Urgent ward review. Observe every hour.</source>
        <translation>Évaluation urgente. Observer chaque heure.</translation>
    </message>
    <message>
        <source>Routine: observe at least every 12 h.</source>
        <translation>Routine&#xa0;: observer au moins toutes les 12 h.</translation>
    </message>
    <message>
        <source>The nurse decides. Observe every 4 to 6 h.</source>
        <translation>L’infirmière décide. Observer toutes les 4 à 6 h.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a band of NEWS2</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Low-medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Faible à moyen</translation>
    </message>
    <message>
        <source>%1 within %2 min if this goes on: %3 an hour.</source>
        <comment>a band of NEWS2; minutes; what moves</comment>
        <translation>%1 d’ici %2 min si cela continue : %3 par heure.</translation>
    </message>
    <message>
        <source>shock index %1</source>
        <translation>indice de choc %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a measurement</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <source>Systolic BP</source>
        <translation>PA systolique</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a part of a score</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 sur 7</translation>
    </message>
    <message>
        <source>No total until all seven parts are known.</source>
        <translation>Aucun total avant que les sept parties soient connues.</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <comment>a score and the time of day</comment>
        <translation>contre %1 à %2</translation>
    </message>
    <message>
        <source>Not all parts are known: enter what is missing.</source>
        <translation>Parties inconnues&#xa0;: saisir ce qui manque.</translation>
    </message>
    <message>
        <source>scale %1 · %2</source>
        <comment>of SpO2 in NEWS2; time of day</comment>
        <translation>échelle %1 · %2</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedBand</name>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>L’alarme a changé. Appuyer encore.</translation>
    </message>
    <message>
        <source>signal lost</source>
        <translation>signal perdu</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>finie à %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmes coupées à %1</translation>
    </message>
    <message>
        <source>No active alarms on this bed</source>
        <translation>Aucune alarme active à ce lit</translation>
    </message>
    <message>
        <source>Pause sound 2:00</source>
        <translation>Suspendre le son 2:00</translation>
    </message>
    <message>
        <source>Sound paused %1</source>
        <comment>time left</comment>
        <translation>Son suspendu %1</translation>
    </message>
    <message>
        <source>Nothing to acknowledge</source>
        <translation>Rien à acquitter</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>evidence of an alarm</comment>
        <translation>Pourquoi&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedFoot</name>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>End standby</source>
        <translation>Fin de l’attente</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Full disclosure</source>
        <translation>Tracé complet</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <source>Drag on any wave to look back 5 min</source>
        <translation>Glisser sur une courbe pour revoir 5 min</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedPage</name>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Saisie annulée.</translation>
    </message>
    <message>
        <source>Limits saved.</source>
        <translation>Limites enregistrées.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>lit %1</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Lit libre</translation>
    </message>
    <message>
        <source>Transfer opens Patients to admit somebody.</source>
        <translation>Transfert ouvre Patients pour une admission.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 depuis %2 · %3</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sans raison indiquée</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>%1 ago · %2</source>
        <comment>how long, and the time of day</comment>
        <translation>il y a %1 · %2</translation>
    </message>
    <message>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Fait, mais non enregistré. Le disque ne peut être écrit.</translation>
    </message>
    <message>
        <source>The alarm had already ended.</source>
        <translation>L’alarme était déjà finie.</translation>
    </message>
    <message>
        <source>This was done before.</source>
        <translation>C’était déjà fait.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Non permis ici. %1 peut le faire.</translation>
    </message>
    <message>
        <source>This bed or alarm no longer exists.</source>
        <translation>Ce lit ou cette alarme n’existe plus.</translation>
    </message>
    <message>
        <source>%1 has no limits.</source>
        <comment>a number</comment>
        <translation>%1 n’a pas de limites.</translation>
    </message>
    <message>
        <source>Nothing is measured here that has limits.</source>
        <translation>Rien de ce qui est mesuré ici n’a de limites.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>systolique</translation>
    </message>
    <message>
        <source>diastolic</source>
        <translation>diastolique</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>pressure</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>Gain automatic</source>
        <translation>Gain automatique</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>a band of frequencies</comment>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Hide this wave</source>
        <translation>Masquer ce tracé</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden waves</source>
        <translation>
            <numerusform>Afficher %n tracé masqué</numerusform>
            <numerusform>Afficher %n tracés masqués</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>who chose the scale; when</comment>
        <translation>Décidé par %1, %2</translation>
    </message>
    <message>
        <source>SpO₂ scale of NEWS2</source>
        <translation>Échelle SpO₂ du NEWS2</translation>
    </message>
    <message>
        <source>Scale 1: the usual one</source>
        <translation>Échelle 1 : la plus courante</translation>
    </message>
    <message>
        <source>Scale 2: target 88–92 %</source>
        <translation>Échelle 2 : cible 88–92 %</translation>
    </message>
    <message>
        <source>hypercapnic failure, a clinician&apos;s decision</source>
        <translation>insuffisance hypercapnique, décision d’un clinicien</translation>
    </message>
    <message>
        <source>Who decides is recorded with the time.</source>
        <translation>La personne qui décide est inscrite avec l’heure.</translation>
    </message>
    <message>
        <source>Scale recorded.</source>
        <translation>Échelle inscrite.</translation>
    </message>
    <message>
        <source>Monitoring again.</source>
        <translation>Surveillance reprise.</translation>
    </message>
    <message>
        <source>Nobody lies in this bed.</source>
        <translation>Ce lit est libre.</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <source>Operating theatre</source>
        <translation>Bloc opératoire</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Out of bed, washing</source>
        <translation>Hors du lit, toilette</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>Changement d’appareil</translation>
    </message>
    <message>
        <source>Standby: why?</source>
        <translation>Mise en attente&#xa0;: pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>No alarm sounds for this bed until standby ends.</source>
        <translation>Aucune alarme à ce lit jusqu’à la fin de l’attente.</translation>
    </message>
    <message>
        <source>Standby.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <comment>an alarm</comment>
        <translation>%1 est active</translation>
    </message>
    <message>
        <source>Keep monitoring</source>
        <translation>Continuer la surveillance</translation>
    </message>
    <message>
        <source>Start standby, end the alarm</source>
        <translation>Mettre en attente, finir l’alarme</translation>
    </message>
    <message>
        <source>Standby ends every alarm of this bed.</source>
        <translation>L’attente met fin à toutes les alarmes de ce lit.</translation>
    </message>
    <message>
        <source>There is no alarm on this bed to call somebody for.</source>
        <translation>Aucune alarme à ce lit ne demande d’appel.</translation>
    </message>
    <message>
        <source>Nobody is on this bed&apos;s roster. Call by telephone.</source>
        <translation>Personne au tableau de ce lit. Appeler par téléphone.</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <comment>a person</comment>
        <translation>%1 est appelé.</translation>
    </message>
    <message>
        <source>Without an answer the next is asked in %1.</source>
        <comment>time left</comment>
        <translation>Sans réponse, le suivant est appelé dans %1.</translation>
    </message>
    <message>
        <source>Call for %1</source>
        <comment>an alarm</comment>
        <translation>Appeler pour %1</translation>
    </message>
    <message>
        <source>Call %1?</source>
        <comment>the code team</comment>
        <translation>Appeler %1&#xa0;?</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Ne pas appeler</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Appeler maintenant</translation>
    </message>
    <message>
        <source>Strip, bed %1</source>
        <translation>Bande, lit %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · imprimé %2 %3</translation>
    </message>
    <message>
        <source>There are no waves to print here.</source>
        <translation>Il n’y a pas de tracé à imprimer ici.</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Bande</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedTitle</name>
    <message>
        <source>Ward</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Back to the ward</source>
        <translation>Retour à l’unité</translation>
    </message>
    <message>
        <source>Previous bed</source>
        <translation>Lit précédent</translation>
    </message>
    <message>
        <source>Next bed</source>
        <translation>Lit suivant</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Lit libre</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <translation>Lit %1, %2</translation>
    </message>
    <message>
        <source>nurse %1</source>
        <comment>who looks after a bed</comment>
        <translation>inf. %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DeviceCard</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <comment>devices of a bed</comment>
        <translation>
            <numerusform>%n associé</numerusform>
            <numerusform>%n associés</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is bound.</source>
        <translation>Aucun appareil associé.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DevicePanel</name>
    <message>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>liaison perdue %1</translation>
    </message>
    <message>
        <source>link good</source>
        <translation>liaison bonne</translation>
    </message>
    <message>
        <source>battery empty at %1</source>
        <comment>time of day</comment>
        <translation>pile vide à %1</translation>
    </message>
    <message>
        <source>battery good</source>
        <translation>pile bonne</translation>
    </message>
    <message>
        <source>battery not told</source>
        <translation>pile non indiquée</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>time of day</comment>
        <translation>vu à %1</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>jamais entendu</translation>
    </message>
    <message>
        <source>%1 %2 bound</source>
        <comment>time; a device</comment>
        <translation>%1 %2 associé</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un appareil</translation>
    </message>
    <message>
        <source>%1 %2 released</source>
        <comment>time; a device</comment>
        <translation>%1 %2 libéré</translation>
    </message>
    <message>
        <source>Devices of bed %1</source>
        <translation>Appareils du lit %1</translation>
    </message>
    <message>
        <source>No device is bound.</source>
        <translation>Aucun appareil n’est associé.</translation>
    </message>
    <message>
        <source>Bound and released today</source>
        <translation>Associés et libérés aujourd’hui</translation>
    </message>
    <message>
        <source>Pairing and binding come with the Fleet screen, in a later version.</source>
        <translation>Le jumelage et l’association viendront avec l’écran Appareils, dans une version ultérieure.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::EventCard</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <comment>of this bed today</comment>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LaneBoard</name>
    <message>
        <source>Waves and numbers</source>
        <translation>Courbes et valeurs</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreCard</name>
    <message>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <source>Enter consciousness</source>
        <translation>Saisir la conscience</translation>
    </message>
    <message>
        <source>Enter oxygen</source>
        <translation>Saisir l’oxygène</translation>
    </message>
    <message>
        <source>SpO₂ scale %1 of NEWS2</source>
        <translation>Échelle SpO₂ %1 du NEWS2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>who chose the scale; when</comment>
        <translation>Décidé par %1, %2</translation>
    </message>
    <message>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Aucun score</translation>
    </message>
    <message>
        <source>No score here.</source>
        <translation>Aucun score ici.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::SidePanel</name>
    <message>
        <source>Nothing is recorded: this run only.</source>
        <translation>Rien n’est enregistré&#xa0;: cette session seule.</translation>
    </message>
    <message>
        <source>Not all can be read.</source>
        <translation>Tout ne peut être lu.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::TrendPanel</name>
    <message>
        <source>1 h</source>
        <comment>trend</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <comment>trend</comment>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>trend</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>trend of the whole stay</comment>
        <translation>Séjour</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Tendance&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <source>Nothing is recorded: this run only</source>
        <translation>Rien n’est enregistré&#xa0;: cette session seule</translation>
    </message>
    <message>
        <source>Not all can be read</source>
        <translation>Tout ne peut être lu</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <source>Last 8 hours</source>
        <translation>8 dernières heures</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <source>The whole stay</source>
        <translation>Tout le séjour</translation>
    </message>
    <message>
        <source>No trend yet.</source>
        <translation>Aucune tendance encore.</translation>
    </message>
</context>
<context>
    <name>wardlight::handover</name>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Démo : patients simulés</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a handover: from whom, to whom</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <comment>label and name</comment>
        <translation>Lit %1, %2</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation>Pas encore repris</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>N’est pas un dispositif médical. Pour la recherche, l’enseignement et l’évaluation.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2 to %3, median %4</source>
        <comment>a number&apos;s least, greatest and median</comment>
        <translation>%1 %2 à %3, médiane %4</translation>
    </message>
    <message>
        <source>No numbers are kept of these %1.</source>
        <comment>hours</comment>
        <translation>Aucune mesure n’est gardée de ces %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hours: courses of numbers</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>No red or yellow alarms.</source>
        <translation>Aucune alarme rouge ou jaune.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, %1 answered, help sent for %2.</source>
        <comment>red and yellow ones</comment>
        <translation>
            <numerusform>%n alarme, %1 avec réponse, aide demandée pour %2.</numerusform>
            <numerusform>%n alarmes, %1 avec réponse, aide demandée pour %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1, acknowledged by %2</source>
        <comment>an open alarm</comment>
        <translation>En ce moment : %1, acquittée par %2</translation>
    </message>
    <message>
        <source>Now: %1, not answered</source>
        <comment>an open alarm</comment>
        <translation>En ce moment : %1, sans réponse</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>%1 limits back to the unit&apos;s at %2, %3</source>
        <comment>number, time, who</comment>
        <translation>%1 : limites de l’unité rétablies à %2, %3</translation>
    </message>
    <message>
        <source>%1 limits %2 to %3 at %4, %5</source>
        <comment>number, low, high, time, who</comment>
        <translation>%1 : limites %2 à %3, à %4, %5</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time</comment>
        <translation>Alarmes coupées à %1</translation>
    </message>
    <message>
        <source>Standby since %1: %2</source>
        <comment>time, reason</comment>
        <translation>En attente depuis %1 : %2</translation>
    </message>
    <message>
        <source>%1: link lost</source>
        <comment>a device</comment>
        <translation>%1 : liaison perdue</translation>
    </message>
    <message>
        <source>%1: battery until %2</source>
        <comment>a device, time</comment>
        <translation>%1 : pile jusqu’à %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 sur 7</translation>
    </message>
    <message>
        <source>NEWS %1</source>
        <comment>early warning score</comment>
        <translation>NEWS %1</translation>
    </message>
    <message>
        <source>%1, was %2 at %3</source>
        <comment>a score, before, time</comment>
        <translation>%1, était %2 à %3</translation>
    </message>
    <message>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Conscience&#xa0;: %1</translation>
    </message>
    <message>
        <source>Oxygen: %1</source>
        <comment>as entered</comment>
        <translation>Oxygène : %1</translation>
    </message>
    <message>
        <source>Note %1, %2: %3</source>
        <comment>time, who, text</comment>
        <translation>Note %1, %2 : %3</translation>
    </message>
    <message>
        <source>Taken over by %1 from %2 at %3</source>
        <translation>Repris par %1 de %2 à %3</translation>
    </message>
</context>
<context>
    <name>wardlight::handover::HandoverCard</name>
    <message>
        <source>No bed</source>
        <translation>Aucun lit</translation>
    </message>
    <message>
        <source>Bed %1, %2, %3</source>
        <translation>Lit %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>wardlight::handover::HandoverPage</name>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>lit %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Lecture du dossier en cours.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>No beds to hand over</source>
        <translation>Aucun lit à transmettre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Bed %1, taken over</source>
        <translation>Lit %1, repris</translation>
    </message>
    <message>
        <source>Bed %1, not taken over</source>
        <translation>Lit %1, pas encore repris</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>All taken over</source>
        <translation>Tout est repris</translation>
    </message>
    <message>
        <source>Taken over, next</source>
        <translation>Repris, suivant</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Repris</translation>
    </message>
    <message numerus="yes">
        <source>All %n beds are taken over.</source>
        <translation>
            <numerusform>%n lit est repris.</numerusform>
            <numerusform>Les %n lits sont repris.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <comment>of a nurse</comment>
        <translation>
            <numerusform>%n lit</numerusform>
            <numerusform>%n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be chosen here.</source>
        <translation>Personne à choisir ici.</translation>
    </message>
    <message>
        <source>Whose beds?</source>
        <translation>Les lits de qui ?</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Qui reprend ?</translation>
    </message>
    <message>
        <source>Taken over at %1</source>
        <translation>Repris à %1</translation>
    </message>
    <message>
        <source>%1 has no beds to hand over.</source>
        <translation>%1 n’a aucun lit à transmettre.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::EventFoot</name>
    <message>
        <source>Previous event</source>
        <translation>Événement précédent</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Événement suivant</translation>
    </message>
    <message>
        <source>Seen, accept the miss</source>
        <translation>Vu, j&apos;accepte l&apos;omission</translation>
    </message>
    <message>
        <source>Close the later ones</source>
        <translation>Fermer les tardives</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::EventWave</name>
    <message>
        <source>Full disclosure</source>
        <translation>Tracé complet</translation>
    </message>
    <message>
        <source>No waves were kept of this alarm.</source>
        <translation>Aucune courbe n’a été gardée de cette alarme.</translation>
    </message>
    <message>
        <source>No pleth was kept of this alarm.</source>
        <translation>Aucune pléth n’a été gardée de cette alarme.</translation>
    </message>
    <message>
        <source>%1, %2 s at the alarm</source>
        <comment>a wave</comment>
        <translation>%1, %2 s autour de l’alarme</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::InsightPage</name>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vraie ou fausse</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Et si</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Quart</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 jours</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 jours</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save a report as PDF</source>
        <translation>Enregistrer un rapport PDF</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Who works here may not see the alarm figures. A nurse can.</source>
        <translation>La personne en service ici ne peut pas voir les chiffres des alarmes. Une infirmière le peut.</translation>
    </message>
    <message>
        <source>Nothing is recorded here: alarms are shown and sound, and are forgotten at the end. Without a record there are no figures.</source>
        <translation>Rien n&apos;est enregistré ici&#xa0;: les alarmes s&apos;affichent et sonnent, puis sont oubliées à la fin. Sans enregistrement, il n&apos;y a pas de chiffres.</translation>
    </message>
    <message>
        <source>The record could not be read. Try again; if that does not help, call who looks after the system.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être lu. Réessayez&#xa0;; si rien ne change, appelez le responsable du système.</translation>
    </message>
    <message>
        <source>No alarms recorded yet in this time. Choose a longer one, or come back later.</source>
        <translation>Aucune alarme enregistrée pendant cette période. Choisissez-en une plus longue ou revenez plus tard.</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>ce quart</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>period, per cent</comment>
        <translation>Lecture de&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>A charge nurse can try other limits.</source>
        <translation>Une infirmière responsable peut essayer d&apos;autres limites.</translation>
    </message>
    <message>
        <source>Nothing is recorded here: there is nothing to replay.</source>
        <translation>Rien n&apos;est enregistré ici&#xa0;: il n&apos;y a rien à rejouer.</translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation>L&apos;enregistrement n&apos;a pas pu être lu.</translation>
    </message>
    <message>
        <source>Write why first. It is kept with the change.</source>
        <translation>Écrivez d&apos;abord pourquoi. La raison est gardée avec le changement.</translation>
    </message>
    <message>
        <source>Signed. It waits for a second person in Settings, Profiles.</source>
        <translation>Signé. Une deuxième personne est attendue dans Réglages, Profils.</translation>
    </message>
    <message>
        <source>Limits saved.</source>
        <translation>Limites enregistrées.</translation>
    </message>
    <message>
        <source>Alarm load</source>
        <translation>Charge d&apos;alarmes</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::InsightWords</name>
    <message>
        <source>none acknowledged</source>
        <translation>aucune acquittée</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <comment>a number of alarms</comment>
        <translation>%1 acquittées</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 sur&#xa0;%2</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Délai d&apos;acquittement</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <comment>a time</comment>
        <translation>9 sur 10 en&#xa0;%1</translation>
    </message>
    <message>
        <source>Nothing was acknowledged</source>
        <translation>Rien n&apos;a été acquitté</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acquittées</translation>
    </message>
    <message>
        <source>red and yellow alarms</source>
        <translation>alarmes rouges et jaunes</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Transmises</translation>
    </message>
    <message>
        <source>somebody else was sent for</source>
        <translation>quelqu&apos;un d&apos;autre a été appelé</translation>
    </message>
    <message>
        <source>Unanswered after 2 min</source>
        <translation>Sans réponse après 2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n of them red</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>dont&#xa0;%n rouge</numerusform>
            <numerusform>dont&#xa0;%n rouges</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by who was sent for</source>
        <translation>Acceptées par la personne appelée</translation>
    </message>
    <message>
        <source>Over before anybody answered</source>
        <translation>Finies avant toute réponse</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Encore ouvertes</translation>
    </message>
    <message>
        <source>Escalated, of all</source>
        <translation>Transmises, sur toutes</translation>
    </message>
    <message>
        <source>Unanswered after 2 min, of all</source>
        <translation>Sans réponse après 2 min, sur toutes</translation>
    </message>
    <message>
        <source>%1 alarms and more</source>
        <translation>%1 alarmes et plus</translation>
    </message>
    <message>
        <source>%1–%2 alarms</source>
        <translation>%1–%2 alarmes</translation>
    </message>
    <message>
        <source>%1 alarms a bed and day, %2 unanswered</source>
        <comment>load, share</comment>
        <translation>%1 alarmes par lit et jour,&#xa0;%2 sans réponse</translation>
    </message>
    <message>
        <source>Judged false</source>
        <translation>Jugées fausses</translation>
    </message>
    <message>
        <source>of %1 judged</source>
        <comment>a number</comment>
        <translation>sur&#xa0;%1 jugées</translation>
    </message>
    <message>
        <source>the last word of each alarm counts</source>
        <translation>le dernier avis sur chaque alarme compte</translation>
    </message>
    <message>
        <source>Judged true</source>
        <translation>Jugées vraies</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Indécises</translation>
    </message>
    <message>
        <source>not counted as true or false</source>
        <translation>ni vraies ni fausses</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Examinées</translation>
    </message>
    <message>
        <source>of %1 red and yellow</source>
        <comment>a number</comment>
        <translation>sur&#xa0;%1 rouges et jaunes</translation>
    </message>
    <message>
        <source>judge more in Alarms, History</source>
        <translation>jugez-en plus dans Alarmes, Historique</translation>
    </message>
    <message>
        <source>No cause stands out</source>
        <translation>Aucune cause ne ressort</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>likely cause</comment>
        <translation>Limite propre</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Lit&#xa0;%1</translation>
    </message>
    <message>
        <source>A bed that is no longer in the unit</source>
        <translation>Un lit qui n&apos;est plus dans l&apos;unité</translation>
    </message>
    <message>
        <source>the program</source>
        <comment>who did it</comment>
        <translation>le programme</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two who signed</comment>
        <translation>%1 et&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: back to the profile</source>
        <comment>a parameter</comment>
        <translation>%1&#xa0;: retour au profil</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>%1: %2 to %3, delay %4 s</source>
        <comment>parameter, low, high, seconds</comment>
        <translation>%1&#xa0;:&#xa0;%2 à&#xa0;%3, délai&#xa0;%4 s</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rouge</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>jaune</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a priority</comment>
        <translation>basse</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Rien pendant cette période</translation>
    </message>
    <message>
        <source>Limits and kinds changed at beds</source>
        <translation>Limites et types d&apos;alarme modifiés aux lits</translation>
    </message>
    <message>
        <source>Profiles and settings changed</source>
        <translation>Profils et réglages modifiés</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Coupures</translation>
    </message>
    <message>
        <source>Sounds checked by ear</source>
        <translation>Sons vérifiés à l&apos;oreille</translation>
    </message>
    <message>
        <source>%1: on again</source>
        <comment>a kind of alarm</comment>
        <translation>%1&#xa0;: réactivée</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a kind of alarm</comment>
        <translation>%1&#xa0;: désactivée</translation>
    </message>
    <message>
        <source>Profile %1, version %2</source>
        <comment>age group, number</comment>
        <translation>Profil&#xa0;%1, version&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>son coupé</translation>
    </message>
    <message>
        <source>sound on again</source>
        <translation>son rétabli</translation>
    </message>
    <message>
        <source>alarms off</source>
        <translation>alarmes coupées</translation>
    </message>
    <message>
        <source>alarms on again</source>
        <translation>alarmes rétablies</translation>
    </message>
    <message>
        <source>heard</source>
        <comment>a sound</comment>
        <translation>entendu</translation>
    </message>
    <message>
        <source>not heard</source>
        <comment>a sound</comment>
        <translation>non entendu</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Charge</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>alarms per bed and day, share of all</source>
        <translation>alarmes par lit et jour, part du total</translation>
    </message>
    <message>
        <source>By bed</source>
        <translation>Par lit</translation>
    </message>
    <message>
        <source>alarms per bed and day, monitored days, sound and alarms off or paused</source>
        <translation>alarmes par lit et jour, jours surveillés, son et alarmes coupés ou en pause</translation>
    </message>
    <message>
        <source>%1 min, %2 min</source>
        <comment>minutes</comment>
        <translation>%1 min,&#xa0;%2 min</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Les plus fréquentes</translation>
    </message>
    <message>
        <source>last 24 h: alarms, share judged false, likely cause</source>
        <translation>dernières 24 h&#xa0;: alarmes, part jugée fausse, cause probable</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>Système d&apos;alarme</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Par quart</translation>
    </message>
    <message>
        <source>median, 90 %, load and unanswered</source>
        <translation>médiane, 90&#xa0;%, charge et sans réponse</translation>
    </message>
    <message>
        <source>By the alarms of the two hours before</source>
        <translation>Selon les alarmes des deux heures précédentes</translation>
    </message>
    <message>
        <source>median, 90 %</source>
        <translation>médiane, 90&#xa0;%</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Vraie ou fausse</translation>
    </message>
    <message>
        <source>Share judged false, by kind</source>
        <translation>Part jugée fausse, par type</translation>
    </message>
    <message>
        <source>Only the newest %1 changes are listed.</source>
        <translation>Seules les&#xa0;%1 dernières modifications figurent ici.</translation>
    </message>
    <message>
        <source>Profiles in force</source>
        <translation>Profils en vigueur</translation>
    </message>
    <message>
        <source>Alarm load</source>
        <translation>Charge d&apos;alarmes</translation>
    </message>
    <message>
        <source>For the review of alarm management (NPSG.06.01.01, EP 3 and 4). Figures come from the record and name no patient.</source>
        <translation>Pour la revue de la gestion des alarmes (NPSG.06.01.01, EP 3 et 4). Les chiffres viennent de l&apos;enregistrement et ne nomment aucun patient.</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>Pas un dispositif médical. Pour la recherche, l&apos;enseignement et l&apos;évaluation.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Electrode, up to %1</source>
        <comment>likely cause; how long in place</comment>
        <translation>Électrode, jusqu&apos;à&#xa0;%1</translation>
    </message>
    <message>
        <source>Electrode</source>
        <comment>likely cause</comment>
        <translation>Électrode</translation>
    </message>
    <message>
        <source>Electrode %1, up to %2</source>
        <comment>likely cause; lead, how long in place</comment>
        <translation>Électrode&#xa0;%1, jusqu&apos;à&#xa0;%2</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <comment>likely cause; lead</comment>
        <translation>Électrode&#xa0;%1</translation>
    </message>
    <message>
        <source>ECG noise</source>
        <comment>likely cause</comment>
        <translation>Parasites ECG</translation>
    </message>
    <message>
        <source>Finger probe, up to %1</source>
        <comment>likely cause; how long in place</comment>
        <translation>Capteur au doigt, jusqu&apos;à&#xa0;%1</translation>
    </message>
    <message>
        <source>Finger probe</source>
        <comment>likely cause</comment>
        <translation>Capteur au doigt</translation>
    </message>
    <message>
        <source>Sensor or cuff</source>
        <comment>likely cause</comment>
        <translation>Capteur ou brassard</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>likely cause</comment>
        <translation>Liaison</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>likely cause</comment>
        <translation>Pile</translation>
    </message>
    <message>
        <source>Own limit %1</source>
        <comment>likely cause</comment>
        <translation>Limite propre&#xa0;%1</translation>
    </message>
    <message>
        <source>Over within 15 s</source>
        <comment>likely cause</comment>
        <translation>Finie en 15 s</translation>
    </message>
    <message>
        <source>Judged true</source>
        <comment>likely cause</comment>
        <translation>Jugées vraies</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>a delay</comment>
        <translation>habituel</translation>
    </message>
    <message>
        <source>%1: profile version %2</source>
        <comment>day</comment>
        <translation>%1&#xa0;: profil version&#xa0;%2</translation>
    </message>
    <message>
        <source>%1: %2 low limit %3 → %4</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1&#xa0;: limite basse&#xa0;%2&#xa0;%3 →&#xa0;%4</translation>
    </message>
    <message>
        <source>%1: %2 high limit %3 → %4</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1&#xa0;: limite haute&#xa0;%2&#xa0;%3 →&#xa0;%4</translation>
    </message>
    <message>
        <source>%1: %2 delay %3 → %4 s</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1&#xa0;: délai&#xa0;%2&#xa0;%3 →&#xa0;%4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a change and others with it</comment>
        <translation>
            <numerusform>%1, et&#xa0;%n de plus</numerusform>
            <numerusform>%1, et&#xa0;%n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 monitored bed-days</source>
        <comment>period</comment>
        <translation>%1 au&#xa0;%2,&#xa0;%3 jours-lit surveillés</translation>
    </message>
    <message>
        <source>Alarms per bed and day</source>
        <translation>Alarmes par lit et par jour</translation>
    </message>
    <message>
        <source>%1 alarms in all</source>
        <comment>a number</comment>
        <translation>%1 alarmes en tout</translation>
    </message>
    <message>
        <source>down from %1</source>
        <comment>a load</comment>
        <translation>contre&#xa0;%1 avant</translation>
    </message>
    <message>
        <source>up from %1</source>
        <comment>a load</comment>
        <translation>contre&#xa0;%1 avant</translation>
    </message>
    <message>
        <source>Every red and yellow one was answered or over</source>
        <translation>Chaque rouge et jaune a eu réponse ou fin</translation>
    </message>
    <message>
        <source>All yellow. No red missed</source>
        <translation>Toutes jaunes. Aucune rouge</translation>
    </message>
    <message>
        <source>Nobody has judged an alarm</source>
        <translation>Personne n&apos;a jugé d&apos;alarme</translation>
    </message>
    <message>
        <source>%1: %2 a bed, %3 red, %4 yellow, %5 low</source>
        <comment>a day&apos;s alarms</comment>
        <translation>%1&#xa0;:&#xa0;%2 par lit,&#xa0;%3 rouges,&#xa0;%4 jaunes,&#xa0;%5 basses</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the hour that runs</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>Bed %1: none</source>
        <translation>Lit&#xa0;%1&#xa0;: aucune</translation>
    </message>
    <message>
        <source>Bed %1: %2 in 24 h, most of them from %3: %4</source>
        <comment>label, number, clock, number</comment>
        <translation>Lit&#xa0;%1&#xa0;:&#xa0;%2 en 24 h, le plus à partir de&#xa0;%3&#xa0;:&#xa0;%4</translation>
    </message>
    <message>
        <source>No bed is over its budget of %1 alarms in 24 h.</source>
        <translation>Aucun lit ne dépasse son budget de&#xa0;%1 alarmes en 24 h.</translation>
    </message>
    <message>
        <source>Bed %1 is over its budget: %2 alarms, %3 allowed.</source>
        <comment>label, number, number</comment>
        <translation>Lit&#xa0;%1 hors budget&#xa0;: %2 alarmes sur&#xa0;%3.</translation>
    </message>
    <message>
        <source>Likely cause: %1.</source>
        <translation>Cause&#xa0;:&#xa0;%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more beds are over theirs.</source>
        <comment>beds over their budget</comment>
        <translation>
            <numerusform>%n autre lit dépasse le sien.</numerusform>
            <numerusform>%n autres lits dépassent le leur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out from waves and numbers</source>
        <comment>instead of a device</comment>
        <translation>Calculées des tracés et des valeurs</translation>
    </message>
    <message>
        <source>A device that is no longer bound</source>
        <translation>Un appareil qui n&apos;est plus lié</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Avalanches d&apos;alarmes</translation>
    </message>
    <message>
        <source>%1 of the time, wanted under 1 %</source>
        <comment>floods</comment>
        <translation>%1 du temps, visé sous 1&#xa0;%</translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation>La plus longue</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Répétitives</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, 3 or more a minute</source>
        <comment>chattering</comment>
        <translation>
            <numerusform>%n alarme, 3 ou plus par minute</numerusform>
            <numerusform>%n alarmes, 3 ou plus par minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing over 24 h</source>
        <translation>Ouvertes plus de 24 h</translation>
    </message>
    <message>
        <source>Top ten</source>
        <translation>Les dix premières</translation>
    </message>
    <message>
        <source>of all alarms, by bed and kind</source>
        <comment>top ten</comment>
        <translation>de toutes, par lit et type</translation>
    </message>
    <message>
        <source>Sound off or paused</source>
        <translation>Son coupé ou en pause</translation>
    </message>
    <message>
        <source>Alarms off or paused</source>
        <translation>Alarmes coupées ou en pause</translation>
    </message>
    <message>
        <source>Suspected false</source>
        <translation>Sans doute fausses</translation>
    </message>
    <message>
        <source>shown as low, kept with their evidence</source>
        <comment>suspected false</comment>
        <translation>montrées basses, gardées avec leurs preuves</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::LimitStepper</name>
    <message>
        <source>%1 less, is %2</source>
        <comment>a limit, its value</comment>
        <translation>%1 moins, est&#xa0;%2</translation>
    </message>
    <message>
        <source>%1 more, is %2</source>
        <comment>a limit, its value</comment>
        <translation>%1 plus, est&#xa0;%2</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::LoadBoard</name>
    <message>
        <source>Alarms per bed and day</source>
        <translation>Alarmes par lit et par jour</translation>
    </message>
    <message>
        <source>! low</source>
        <translation>! basse</translation>
    </message>
    <message>
        <source>!! yellow</source>
        <translation>!! jaune</translation>
    </message>
    <message>
        <source>!!! red</source>
        <translation>!!! rouge</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Où et quand</translation>
    </message>
    <message>
        <source>alarms by bed and hour, last 24 h</source>
        <translation>alarmes par lit et heure, dernières 24 h</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Les plus fréquentes</translation>
    </message>
    <message>
        <source>last 24 h · share judged false · likely cause</source>
        <translation>24 h · part jugée fausse · cause probable</translation>
    </message>
    <message>
        <source>judged false</source>
        <translation>jugées fausses</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>Système d&apos;alarme</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par type</translation>
    </message>
    <message>
        <source>alarms per bed and day · share of all</source>
        <translation>alarmes par lit et jour · part</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Par appareil</translation>
    </message>
    <message>
        <source>alarms · share of all</source>
        <translation>alarmes · part du total</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::ResponseBoard</name>
    <message>
        <source>How red and yellow alarms ended</source>
        <translation>Comment les rouges et jaunes ont fini</translation>
    </message>
    <message>
        <source>alarms · share</source>
        <translation>alarmes · part</translation>
    </message>
    <message>
        <source>After how many alarms</source>
        <translation>Après combien d&apos;alarmes</translation>
    </message>
    <message>
        <source>median · 90 % · in the unit, two hours before</source>
        <translation>médiane · 90&#xa0;% · dans l&apos;unité, deux heures avant</translation>
    </message>
    <message>
        <source>median</source>
        <translation>médiane</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90&#xa0;% en</translation>
    </message>
    <message>
        <source>Answers slow where alarms pile up: that is what a budget is for.</source>
        <translation>Les réponses ralentissent où les alarmes s&apos;accumulent&#xa0;: d&apos;où le budget.</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Par quart</translation>
    </message>
    <message>
        <source>median · 90 % · load and unanswered</source>
        <translation>médiane · 90&#xa0;% · charge et sans réponse</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::VerdictBoard</name>
    <message>
        <source>Share judged false, by kind</source>
        <translation>Part jugée fausse, par type</translation>
    </message>
    <message>
        <source>Likely causes of the false ones</source>
        <translation>Causes probables des fausses</translation>
    </message>
    <message>
        <source>alarms · share</source>
        <translation>alarmes · part</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::WhatIfBoard</name>
    <message>
        <source>What is tried</source>
        <translation>Ce qui est essayé</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Neonate</source>
        <translation>Nouveau-né</translation>
    </message>
    <message>
        <source>Replay of</source>
        <translation>Période rejouée</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose and sign</source>
        <translation>Proposer et signer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value in force</comment>
        <translation>actuel&#xa0;%1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>désactivée</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Limite basse</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Limite haute</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Alarms removed</source>
        <translation>Alarmes en moins</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>alarms before and after</comment>
        <translation>%1 →&#xa0;%2</translation>
    </message>
    <message>
        <source>Alarms added</source>
        <translation>Alarmes en plus</translation>
    </message>
    <message>
        <source>by this change</source>
        <translation>par ce changement</translation>
    </message>
    <message>
        <source>Later by more than 10 s</source>
        <translation>Plus tard de plus de 10 s</translation>
    </message>
    <message numerus="yes">
        <source>Every missed event must be answered first: %n left.</source>
        <comment>missed events</comment>
        <translation>
            <numerusform>Chaque événement manqué doit d&apos;abord avoir sa réponse : il en reste %n.</numerusform>
            <numerusform>Chaque événement manqué doit d&apos;abord avoir sa réponse : il en reste %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>True events missed</source>
        <translation>Vrais événements manqués</translation>
    </message>
    <message>
        <source>of %1 judged true</source>
        <comment>a number</comment>
        <translation>sur&#xa0;%1 jugés vrais</translation>
    </message>
    <message numerus="yes">
        <source>%n of a minute or longer, judged by nobody</source>
        <comment>missed alarms</comment>
        <translation>
            <numerusform>%n d&apos;une minute ou plus, sans avis</numerusform>
            <numerusform>%n d&apos;une minute ou plus, sans avis</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms by bed</source>
        <translation>Alarmes par lit</translation>
    </message>
    <message>
        <source>What would be missed</source>
        <translation>Ce qui serait manqué</translation>
    </message>
    <message>
        <source>Try other numbers, then replay.</source>
        <translation>Essayez d&apos;autres valeurs, puis rejouez.</translation>
    </message>
    <message>
        <source>Nothing that lasted a minute, and nothing that was judged true, would be missed.</source>
        <translation>Rien qui ait duré une minute, et rien de jugé vrai, ne serait manqué.</translation>
    </message>
    <message>
        <source>Bed %1, %2 %3</source>
        <comment>label, day, clock</comment>
        <translation>Lit&#xa0;%1,&#xa0;%2&#xa0;%3</translation>
    </message>
    <message>
        <source>Keep %1 for bed %2</source>
        <comment>a limit, a bed</comment>
        <translation>Garder %1 au lit %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 s for bed %3</source>
        <comment>a limit, its delay, a bed</comment>
        <translation>Garder %1 et %2 s au lit %3</translation>
    </message>
    <message>
        <source>no alarm on record</source>
        <translation>aucune alarme au dossier</translation>
    </message>
    <message>
        <source>nobody acknowledged it</source>
        <translation>personne ne l&apos;a acquittée</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <comment>a clock</comment>
        <translation>acquittée à %1</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <comment>a clock, a person</comment>
        <translation>acquittée à %1 par %2</translation>
    </message>
    <message>
        <source>would sound %1</source>
        <comment>a clock</comment>
        <translation>sonnerait à %1</translation>
    </message>
    <message>
        <source>Later %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Tardive %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Unjudged %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Sans avis %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>Missed %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Manqué&#xa0;%1 sur&#xa0;%2&#xa0;:&#xa0;%3</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>parameter, farthest value, length</comment>
        <translation>%1&#xa0;%2 pendant&#xa0;%3</translation>
    </message>
    <message>
        <source>No alarm is on record: no waves were kept.</source>
        <translation>Aucune alarme n’est enregistrée&#xa0;: aucune courbe n’a été gardée.</translation>
    </message>
    <message>
        <source>Looking for its waves.</source>
        <translation>Recherche de ses courbes.</translation>
    </message>
    <message>
        <source>seen, the miss is accepted</source>
        <translation>vu, omission acceptée</translation>
    </message>
    <message>
        <source>kept for bed %1</source>
        <translation>gardé au lit %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>where an alarm is announced</comment>
        <translation>actuel</translation>
    </message>
    <message>
        <source>then</source>
        <comment>where an alarm would be announced</comment>
        <translation>proposé</translation>
    </message>
    <message numerus="yes">
        <source>Latest of %n</source>
        <comment>alarms that come later</comment>
        <translation>
            <numerusform>La seule tardive</numerusform>
            <numerusform>Les plus tardives de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that were judged true or lasted a minute would come later. All still sound.</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n alarme jugée vraie ou longue d&apos;une minute viendrait plus tard. Elle sonne encore.</numerusform>
            <numerusform>%n alarmes jugées vraies ou longues d&apos;une minute viendraient plus tard. Toutes sonnent encore.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the first %1</source>
        <comment>a number</comment>
        <translation>Voir les %1 premières</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>La voir</numerusform>
            <numerusform>Voir les %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sounded %1</source>
        <comment>a clock</comment>
        <translation>a sonné à&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>a limit</comment>
        <translation>%1 actuel</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a limit</comment>
        <translation>%1 proposé</translation>
    </message>
    <message>
        <source>judged true</source>
        <translation>jugé vrai</translation>
    </message>
    <message>
        <source>judged by nobody</source>
        <translation>jugé par personne</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n days</source>
        <comment>a period</comment>
        <translation>
            <numerusform>Rejouer %n jour</numerusform>
            <numerusform>Rejouer %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Revenir à ce qui est en vigueur</translation>
    </message>
    <message>
        <source>The profile has no limits yet. Enter them in Settings, Profiles.</source>
        <translation>Le profil n&apos;a pas encore de limites. Entrez-les dans Réglages, Profils.</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>period, per cent</comment>
        <translation>Lecture de&#xa0;%1&#xa0;:&#xa0;%2</translation>
    </message>
    <message numerus="yes">
        <source>Replays %n days of recorded numbers under new limits. Nothing changes until two people have signed.</source>
        <comment>a period</comment>
        <translation>
            <numerusform>Rejoue %n jour de valeurs enregistrées avec de nouvelles limites. Rien ne change avant deux signatures.</numerusform>
            <numerusform>Rejoue %n jours de valeurs enregistrées avec de nouvelles limites. Rien ne change avant deux signatures.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients, %1 values, %2 missing. Nothing changes until two people have signed.</source>
        <comment>of a replay</comment>
        <translation>
            <numerusform>%n patient,&#xa0;%1 valeurs,&#xa0;%2 manquent. Rien ne change avant deux signatures.</numerusform>
            <numerusform>%n patients,&#xa0;%1 valeurs,&#xa0;%2 manquent. Rien ne change avant deux signatures.</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1, longest %2</source>
        <comment>lengths</comment>
        <translation>médiane %1, au plus %2</translation>
    </message>
    <message>
        <source>outline: now · filled: proposed</source>
        <translation>contour : actuel · plein : proposé</translation>
    </message>
    <message>
        <source>Too many true events would be missed to propose this here.</source>
        <translation>Trop de vrais événements seraient manqués pour le proposer ici.</translation>
    </message>
    <message>
        <source>A change is proposed after it was replayed.</source>
        <translation>Un changement se propose une fois rejoué.</translation>
    </message>
    <message>
        <source>It waits in Settings, Profiles for a second person, and is in force from the moment both have signed.</source>
        <translation>Il attend dans Réglages, Profils une deuxième personne et entre en vigueur dès les deux signatures.</translation>
    </message>
    <message>
        <source>Propose version %1</source>
        <comment>of a profile</comment>
        <translation>Proposer la version&#xa0;%1</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskBand</name>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>L’alarme a changé. Appuyer encore.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long an alarm has lasted</comment>
        <translation>pendant %1</translation>
    </message>
    <message>
        <source>signal lost</source>
        <translation>signal perdu</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acquitter</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>another alarm of this bed, time of day</comment>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmes coupées à %1</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Aucune alarme active</translation>
    </message>
    <message>
        <source>Nothing to acknowledge</source>
        <translation>Rien à acquitter</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskHead</name>
    <message>
        <source>%1, %2</source>
        <comment>family name, given name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Lit vide</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 sur 7</translation>
    </message>
    <message>
        <source>NEWS %1</source>
        <comment>early warning score</comment>
        <translation>NEWS %1</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Lit %1</translation>
    </message>
    <message>
        <source>bed %1: %2</source>
        <comment>an alarm of another bed</comment>
        <translation>lit %1 : %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskWaves</name>
    <message>
        <source>Waves</source>
        <translation>Courbes</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskWindow</name>
    <message>
        <source>Limits saved.</source>
        <translation>Limites enregistrées.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong.</source>
        <translation>Le nom ou le NIP est erroné.</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Lit vide</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 depuis %2 · %3</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>En pause %1</translation>
    </message>
    <message>
        <source>Pause 2:00</source>
        <translation>Pause 2:00</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Aide appelée</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Appeler à l’aide</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Se retirer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Help is called. Acknowledge takes it back.</source>
        <translation>L’aide est appelée. Acquitter l’annule.</translation>
    </message>
    <message>
        <source>No number here has limits.</source>
        <translation>Aucune mesure ici n’a de limites.</translation>
    </message>
    <message>
        <source>Limits of which number?</source>
        <translation>Limites de quelle mesure ?</translation>
    </message>
    <message>
        <source>To change one, sign in first.</source>
        <translation>Pour en changer une, s’identifier d’abord.</translation>
    </message>
    <message>
        <source>Leave the bedside screen</source>
        <translation>Quitter l’écran de chevet</translation>
    </message>
    <message>
        <source>needs leave</source>
        <translation>demande une autorisation</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici202f?</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: a name is enough.</source>
        <translation>Personne n&apos;a de NIP ici : un nom suffit.</translation>
    </message>
    <message>
        <source>Who leaves it?</source>
        <translation>Qui le quitte ?</translation>
    </message>
    <message>
        <source>Monitoring goes on. It is kept who left.</source>
        <translation>La surveillance continue. On garde qui est sorti.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit</name>
    <message>
        <source>%1 min</source>
        <comment>a length of time, minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>a length of time, hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>HR</source>
        <comment>label: heart rate</comment>
        <translation>FC</translation>
    </message>
    <message>
        <source>PR</source>
        <comment>label: pulse rate</comment>
        <translation>FP</translation>
    </message>
    <message>
        <source>RR</source>
        <comment>label: respiration rate</comment>
        <translation>FR</translation>
    </message>
    <message>
        <source>NIBP</source>
        <comment>label: cuff pressure</comment>
        <translation>PNI</translation>
    </message>
    <message>
        <source>ABP</source>
        <comment>label: arterial pressure</comment>
        <translation>PA</translation>
    </message>
    <message>
        <source>Glu</source>
        <comment>label: glucose</comment>
        <translation>Gly</translation>
    </message>
    <message>
        <source>PVC</source>
        <comment>label: premature ventricular complexes per minute</comment>
        <translation>ESV</translation>
    </message>
    <message>
        <source>Not identified</source>
        <comment>in place of a patient&apos;s name</comment>
        <translation>Non identifié</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>F</source>
        <comment>sex: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>sex: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 ans %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>age and sex</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>primary nurse</source>
        <translation>infirmière</translation>
    </message>
    <message>
        <source>second nurse</source>
        <translation>2e infirmière</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>infirmière-chef</translation>
    </message>
    <message>
        <source>physician on call</source>
        <translation>médecin de garde</translation>
    </message>
    <message>
        <source>called by hand only</source>
        <translation>appelé à la main</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>non réglé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>consciousness</comment>
        <translation>Alerte</translation>
    </message>
    <message>
        <source>Confused</source>
        <comment>consciousness: new confusion</comment>
        <translation>Confusion</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>consciousness: responds to voice</comment>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>consciousness: responds to pain</comment>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>No response</source>
        <comment>consciousness</comment>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Not identified: watched with the unit&apos;s adult limits</source>
        <translation>Non identifié : surveillé avec les limites adultes de l&apos;unité</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admission</translation>
    </message>
    <message>
        <source>Identified: %1</source>
        <comment>a name</comment>
        <translation>Identifié : %1</translation>
    </message>
    <message>
        <source>Two entries were merged: all of both is this patient&apos;s</source>
        <translation>Deux fiches fusionnées : tout appartient à ce patient</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>Une fusion a été annulée</translation>
    </message>
    <message>
        <source>A merge waits for a second person</source>
        <translation>Une fusion attend une deuxième personne</translation>
    </message>
    <message>
        <source>Transferred to another bed</source>
        <translation>Transfert vers un autre lit</translation>
    </message>
    <message>
        <source>Arrived from another bed</source>
        <translation>Arrivée d’un autre lit</translation>
    </message>
    <message>
        <source>In this bed again</source>
        <comment>readmitted, or a merge was taken back</comment>
        <translation>De nouveau dans ce lit</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Congé</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>Standby: %1</source>
        <comment>and the reason</comment>
        <translation>Attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Standby ended</source>
        <translation>Fin de l’attente</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <comment>a device</comment>
        <translation>%1 associé</translation>
    </message>
    <message>
        <source>A device was released</source>
        <translation>Un appareil a été libéré</translation>
    </message>
    <message>
        <source>%1 limits as the profile</source>
        <comment>a number&apos;s limits were reset</comment>
        <translation>Limites %1 selon le profil</translation>
    </message>
    <message>
        <source>%1 limits %2</source>
        <comment>a number, its new limits</comment>
        <translation>Limites %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>an alarm kind was switched on</comment>
        <translation>%1&#xa0;: active</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>an alarm kind was switched off</comment>
        <translation>%1&#xa0;: coupée</translation>
    </message>
    <message>
        <source>Sound paused %1</source>
        <comment>and for how long</comment>
        <translation>Son suspendu %1</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Son rétabli</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>Alarms paused %1</source>
        <comment>and for how long</comment>
        <translation>Alarmes suspendues %1</translation>
    </message>
    <message>
        <source>Alarms on again</source>
        <translation>Alarmes rétablies</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarmes coupées</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a person</comment>
        <translation>Appel&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <comment>a person was called</comment>
        <translation>%1 a accepté</translation>
    </message>
    <message>
        <source>%1 cannot come</source>
        <comment>a person was called</comment>
        <translation>%1 ne peut venir</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <comment>a person</comment>
        <translation>Transmis à %1</translation>
    </message>
    <message>
        <source>Nobody answered the call</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <source>A device is back</source>
        <translation>Un appareil est revenu</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>what was written</comment>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Conscience&#xa0;: %1</translation>
    </message>
    <message>
        <source>On air, no oxygen</source>
        <translation>À l’air ambiant, sans oxygène</translation>
    </message>
    <message>
        <source>Oxygen %1 L/min</source>
        <comment>as entered</comment>
        <translation>Oxygène %1 L/min</translation>
    </message>
    <message>
        <source>NEWS2: SpO₂ scale %1</source>
        <comment>as decided</comment>
        <translation>NEWS2 : échelle SpO₂ %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>waves or a list of this bed</comment>
        <translation>Imprimé</translation>
    </message>
    <message>
        <source>Oxygen: entry taken back</source>
        <translation>Oxygène&#xa0;: saisie annulée</translation>
    </message>
    <message>
        <source>Consciousness: entry taken back</source>
        <translation>Conscience&#xa0;: saisie annulée</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ack %1 s</source>
        <comment>answered after this many seconds</comment>
        <translation>Vu en %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <comment>an alarm that goes on</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>weak pulse</source>
        <translation>pouls faible</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>Sinus</source>
        <comment>rhythm</comment>
        <translation>Sinusal</translation>
    </message>
    <message>
        <source>AF</source>
        <comment>rhythm: atrial fibrillation</comment>
        <translation>FA</translation>
    </message>
    <message>
        <source>V-tach</source>
        <comment>rhythm</comment>
        <translation>T-ventr</translation>
    </message>
    <message>
        <source>Paced</source>
        <comment>rhythm</comment>
        <translation>Stimulé</translation>
    </message>
    <message>
        <source>Irregular</source>
        <comment>rhythm</comment>
        <translation>Irrégulier</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>values and their age</comment>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>mean of a pressure</comment>
        <translation>moy. %1</translation>
    </message>
    <message>
        <source>sensor off</source>
        <translation>capteur retiré</translation>
    </message>
    <message>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>dern. %1 · %2</translation>
    </message>
    <message>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pléth</translation>
    </message>
    <message>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp.</translation>
    </message>
    <message>
        <source>ECG %1</source>
        <comment>name of a lead</comment>
        <translation>ECG %1</translation>
    </message>
    <message>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>liaison perdue %1</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>aucun signal</translation>
    </message>
    <message>
        <source>poor signal</source>
        <translation>signal faible</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>%1 mm/s at 96 dpi</source>
        <comment>sweep; the screen&apos;s size is not known</comment>
        <translation>%1 mm/s à 96 ppp</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>gain automatic</source>
        <translation>gain automatique</translation>
    </message>
    <message>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Air</translation>
    </message>
    <message>
        <source>%1 L</source>
        <comment>oxygen, litres a minute</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>limites %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>oxygen device</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Cannula</source>
        <comment>oxygen device: nasal cannula</comment>
        <translation>Canule</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>oxygen device: simple face mask</comment>
        <translation>Masque</translation>
    </message>
    <message>
        <source>Venturi</source>
        <comment>oxygen device</comment>
        <translation>Venturi</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <comment>oxygen device: mask with reservoir</comment>
        <translation>Réservoir</translation>
    </message>
    <message>
        <source>High flow</source>
        <comment>oxygen device: nasal high flow</comment>
        <translation>Haut débit</translation>
    </message>
    <message>
        <source>The low limit must be below the high limit.</source>
        <translation>La limite basse doit être sous la limite haute.</translation>
    </message>
    <message>
        <source>This limit is outside what can be measured.</source>
        <translation>Cette limite est hors de ce qui se mesure.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Inf.</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Inf. responsable</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <source>Biomedical</source>
        <translation>Biomédical</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Chevet</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Aucun haut-parleur</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <source>Sound not tested</source>
        <translation>Son non vérifié</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>En pause %1</translation>
    </message>
    <message>
        <source>Sound %1 %</source>
        <translation>Son %1&#x202f;%</translation>
    </message>
    <message>
        <source>Sound not heard</source>
        <translation>Son non entendu</translation>
    </message>
    <message>
        <source>Sound not confirmed</source>
        <translation>Son non confirmé</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Son actif</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <comment>a nurse</comment>
        <translation>Repris par %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>a folder</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Démo : patients simulés</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>N’est pas un dispositif médical. Pour la recherche, l’enseignement et l’évaluation.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::Commands</name>
    <message>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Fait, mais non enregistré. Le disque ne peut pas être écrit.</translation>
    </message>
    <message>
        <source>The alarm had already ended.</source>
        <translation>L’alarme était déjà terminée.</translation>
    </message>
    <message>
        <source>%1 was faster. Both are on record.</source>
        <translation>%1 a été plus rapide. Les deux sont consignés.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Non permis ici. %1 peut le faire.</translation>
    </message>
    <message>
        <source>This bed or alarm no longer exists.</source>
        <translation>Ce lit ou cette alarme n’existe plus.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::DisclosureRows</name>
    <message>
        <source>Full disclosure</source>
        <translation>Tracé complet</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time of day</comment>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::DisclosureView</name>
    <message>
        <source>Full disclosure</source>
        <translation>Tracé complet</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Less time a row</source>
        <translation>Moins de temps par ligne</translation>
    </message>
    <message>
        <source>More time a row</source>
        <translation>Plus de temps par ligne</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Bande</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Tracé</translation>
    </message>
    <message>
        <source>Bed %1 · %2</source>
        <comment>label and name</comment>
        <translation>Lit %1 · %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>This patient is not in bed %1 any more: only what was kept with the alarm can be shown.</source>
        <comment>label</comment>
        <translation>Ce patient n’est plus au lit %1&#xa0;: seul ce qui a été gardé avec l’alarme peut être montré.</translation>
    </message>
    <message>
        <source>Full disclosure reaches half an hour back. Of this alarm only what was kept with it can be shown.</source>
        <translation>Le tracé complet remonte à une demi-heure. De cette alarme, seul ce qui a été gardé avec elle peut être montré.</translation>
    </message>
    <message>
        <source>This bed has no waves now.</source>
        <translation>Ce lit n’a pas de tracé maintenant.</translation>
    </message>
    <message>
        <source>Reading the waves.</source>
        <translation>Lecture des tracés.</translation>
    </message>
    <message>
        <source>No waves are held of this bed.</source>
        <translation>Aucun tracé de ce lit n’est gardé.</translation>
    </message>
    <message>
        <source>Reading, %1 of %2. Waves from %3 so far.</source>
        <comment>pieces; time of day</comment>
        <translation>Lecture, %1 sur %2. Tracés depuis %3 pour l’instant.</translation>
    </message>
    <message>
        <source>Stopped. Waves from %1.</source>
        <comment>time of day</comment>
        <translation>Arrêté. Tracés depuis %1.</translation>
    </message>
    <message>
        <source>Waves from %1. Half an hour is held in memory; older ones come with Review.</source>
        <comment>time of day</comment>
        <translation>Tracés depuis %1. Une demi-heure est gardée en mémoire; les plus anciens viendront avec Revue.</translation>
    </message>
    <message>
        <source>%1 s a row</source>
        <translation>%1 s par ligne</translation>
    </message>
    <message>
        <source>%1 min a row</source>
        <translation>%1 min par ligne</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>There are no waves of this moment.</source>
        <translation>Il n’y a pas de tracé de ce moment.</translation>
    </message>
    <message>
        <source>Strip, bed %1</source>
        <translation>Bande, lit %1</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>dossier %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 à %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · imprimé %2 %3</translation>
    </message>
    <message>
        <source>as it came</source>
        <comment>a wave without a filter</comment>
        <translation>tel que reçu</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::LimitsPopover</name>
    <message>
        <source>bed %1, %2</source>
        <comment>a bed and its patient</comment>
        <translation>lit %1, %2</translation>
    </message>
    <message>
        <source>name hidden</source>
        <translation>nom masqué</translation>
    </message>
    <message>
        <source>%1 limits</source>
        <comment>of a number</comment>
        <translation>Limites %1</translation>
    </message>
    <message>
        <source>Low limit down</source>
        <translation>Baisser la limite basse</translation>
    </message>
    <message>
        <source>Low limit up</source>
        <translation>Monter la limite basse</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>Low limit off</source>
        <translation>Couper la limite basse</translation>
    </message>
    <message>
        <source>High limit down</source>
        <translation>Baisser la limite haute</translation>
    </message>
    <message>
        <source>High limit up</source>
        <translation>Monter la limite haute</translation>
    </message>
    <message>
        <source>High limit off</source>
        <translation>Couper la limite haute</translation>
    </message>
    <message>
        <source>Delay shorter</source>
        <translation>Délai plus court</translation>
    </message>
    <message>
        <source>Delay longer</source>
        <translation>Délai plus long</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Valeur de l’unité</translation>
    </message>
    <message>
        <source>As the unit&apos;s profile</source>
        <translation>Selon le profil de l’unité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <comment>limits</comment>
        <translation>Proposé %1</translation>
    </message>
    <message>
        <source>Suggested from the last hours: %1, %2 alarms instead of %3</source>
        <translation>Proposé d’après les dernières heures : %1, %2 alarmes au lieu de %3</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>the new limits</comment>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a limit of the unit&apos;s profile, which is in force</comment>
        <translation>unité %1</translation>
    </message>
    <message>
        <source>was %1, unit %2</source>
        <comment>limit in force, and of the unit&apos;s profile</comment>
        <translation>était %1, unité %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a delay</comment>
        <translation>était %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Aucune valeur encore</translation>
    </message>
    <message>
        <source>The last %1: nothing is recorded</source>
        <comment>length of time</comment>
        <translation>Les %1 derniers&#xa0;: rien n’est enregistré</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>value</comment>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <source>Alarms in this time</source>
        <translation>Alarmes dans ce temps</translation>
    </message>
    <message>
        <source>Alarms, last 8 h</source>
        <translation>Alarmes, 8 dernières h</translation>
    </message>
    <message>
        <source>Of a minute or longer, missed</source>
        <translation>D’une minute ou plus, manquées</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>Que faut-il savoir&#xa0;?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::SavePopover</name>
    <message>
        <source>Folder %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nom du fichier</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>There is no folder to save in.</source>
        <translation>Il n’y a aucun dossier où enregistrer.</translation>
    </message>
    <message>
        <source>A file of this name is there. It will be replaced.</source>
        <translation>Un fichier de ce nom existe. Il sera remplacé.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Enregistrer le PDF</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the disk.</source>
        <translation>Le PDF n’a pas pu être écrit. Vérifiez le disque.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::ScoreEntry</name>
    <message>
        <source>not entered yet</source>
        <translation>pas encore saisi</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>what was entered before, and its age</comment>
        <translation>était %1, %2</translation>
    </message>
    <message>
        <source>%1 litres a minute</source>
        <translation>%1 litres par minute</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <comment>seconds left</comment>
        <translation>Annuler %1 s</translation>
    </message>
    <message>
        <source>Litres a minute; the device is the usual one unless chosen.</source>
        <translation>Litres par minute&#xa0;; appareil usuel sauf choix.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::SignInPanel</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Effacer le dernier chiffre</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrer</translation>
    </message>
    <message>
        <source>Emergency access: hold for 1 s</source>
        <translation>Accès d&apos;urgence : tenir 1 s</translation>
    </message>
    <message>
        <source>Opens at once. The reason is asked afterwards, and somebody looks at it later.</source>
        <translation>Ouvre tout de suite. La raison est demandée ensuite, et quelqu&apos;un la regarde plus tard.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Autres noms</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>Un NIP a au moins 6 chiffres.</translation>
    </message>
    <message>
        <source>Wait %1. Alarms go on.</source>
        <comment>time</comment>
        <translation>Attendre %1. Les alarmes continuent.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Choisir d&apos;abord un nom.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients</name>
    <message>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Patients of the unit</source>
        <translation>Patients de l’unité</translation>
    </message>
    <message>
        <source>Numbers, alarms and notes of both are kept. It can be taken back until the patient is discharged, moved or identified anew.</source>
        <translation>Les valeurs, alarmes et notes des deux sont gardées. C&apos;est réversible jusqu&apos;au congé, au transfert ou à une nouvelle identification.</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Bracelet (lire ou saisir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Naissance ou second identifiant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold to merge</source>
        <translation>Tenir pour fusionner</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <source>Admit to bed %1</source>
        <translation>Admettre au lit %1</translation>
    </message>
    <message>
        <source>Who lies in bed %1?</source>
        <translation>Qui est dans le lit %1 ?</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Bracelet (lire ou saisir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Naissance ou second identifiant</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Âge en années</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexe</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Femme</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Homme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <translation>Stimulateur</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Infirmier</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>I know that this bed has no limits until they are entered</source>
        <translation>Je sais que ce lit n’a aucun seuil tant qu’ils ne sont pas saisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation>Nom inconnu</translation>
    </message>
    <message>
        <source>Identify bed %1</source>
        <translation>Identifier le lit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a place or person</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>✓ Name confirmed</source>
        <translation>✓ Nom confirmé</translation>
    </message>
    <message>
        <source>Scan the band</source>
        <translation>Lire le bracelet</translation>
    </message>
    <message>
        <source>from 16 years</source>
        <translation>dès 16 ans</translation>
    </message>
    <message>
        <source>under 16 years</source>
        <translation>moins de 16 ans</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>nouveau-né</translation>
    </message>
    <message>
        <source>fits age %1</source>
        <translation>convient à %1 ans</translation>
    </message>
    <message>
        <source>%1, not for age %2</source>
        <comment>from 16 years, not for age 6</comment>
        <translation>%1, pas pour %2 ans</translation>
    </message>
    <message>
        <source>NEWS2</source>
        <translation>NEWS2</translation>
    </message>
    <message>
        <source>PEWS, no total until all 7 parts</source>
        <translation>PEWS, pas de total avant les 7 parties</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n patient(s) with this one</source>
        <comment>a nurse</comment>
        <translation>
            <numerusform>%1 · %n patient avec celui-ci</numerusform>
            <numerusform>%1 · %n patients avec celui-ci</numerusform>
        </translation>
    </message>
    <message>
        <source>No device bound yet.</source>
        <translation>Aucun appareil associé.</translation>
    </message>
    <message>
        <source>Bed %1 is watched. Say later who it is.</source>
        <translation>Le lit %1 est surveillé. Dites plus tard qui c&apos;est.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>Bed %1 was taken meanwhile</source>
        <translation>Le lit %1 a été pris entre-temps</translation>
    </message>
    <message>
        <source>Scan or type the wristband.</source>
        <translation>Lisez ou saisissez le bracelet.</translation>
    </message>
    <message>
        <source>Ask for the birth date, or type a second identifier.</source>
        <translation>Demandez la date de naissance, ou saisissez un second identifiant.</translation>
    </message>
    <message>
        <source>Type the name. For an unknown patient type Unknown.</source>
        <translation>Saisissez le nom. Pour un patient inconnu, saisissez Inconnu.</translation>
    </message>
    <message>
        <source>This limit is not a number that can be.</source>
        <translation>Cette limite n&apos;est pas un nombre possible.</translation>
    </message>
    <message>
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>Ce profil n’a pas de seuils. Cochez que vous le savez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Bed %1 is identified.</source>
        <translation>Le lit %1 est identifié.</translation>
    </message>
    <message>
        <source>Admitted to bed %1.</source>
        <translation>Admis au lit %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::BedChoice</name>
    <message>
        <source>Bed %1</source>
        <translation>Lit %1</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ChangesOfMove</name>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>%1 high limit %2 goes back to %3</source>
        <translation>%1, seuil haut&#xa0;: %2 redevient %3</translation>
    </message>
    <message>
        <source>%1 low limit %2 goes back to %3</source>
        <translation>%1, seuil bas&#xa0;: %2 redevient %3</translation>
    </message>
    <message>
        <source>The alarm %1 ends by it</source>
        <translation>L’alarme %1 prend fin ainsi</translation>
    </message>
    <message>
        <source>%1 was switched off here and is on again</source>
        <translation>%1 était coupée ici et est rétablie</translation>
    </message>
    <message>
        <source>The sound pause stays behind: open alarms sound in the new bed</source>
        <translation>La pause sonore reste&#xa0;: les alarmes ouvertes sonnent au nouveau lit</translation>
    </message>
    <message>
        <source>%1 stays with bed %2; the new bed&apos;s devices watch from there</source>
        <translation>%1 reste au lit %2&#x202f;; les appareils du nouveau lit prennent le relais</translation>
    </message>
    <message>
        <source>%1 is asked first, not %2</source>
        <translation>%1 est appelé d’abord, non %2</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ChooseBedPanel</name>
    <message>
        <source>A bed for %1</source>
        <translation>Un lit pour %1</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>Aucun lit n’est libre.</translation>
    </message>
    <message>
        <source>Choose a free bed. The admission follows.</source>
        <translation>Choisissez un lit libre. L&apos;admission suit.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold: not coming</source>
        <translation>Tenir : ne vient pas</translation>
    </message>
    <message>
        <source>Struck off the list of expected patients.</source>
        <translation>Rayé de la liste des patients attendus.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::DischargePanel</name>
    <message>
        <source>Discharge %1</source>
        <translation>Sortie de %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Bracelet (lire ou saisir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Naissance ou second identifiant</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Autre unité</translation>
    </message>
    <message>
        <source>Another hospital</source>
        <translation>Autre hôpital</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>I know that these alarms end</source>
        <translation>Je sais que ces alarmes prennent fin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Hold to discharge bed %1</source>
        <translation>Maintenir&#xa0;: sortie du lit %1</translation>
    </message>
    <message>
        <source>No alarm is open. The bed&apos;s devices are free again afterwards.</source>
        <translation>Aucune alarme ouverte. Les appareils du lit redeviennent libres.</translation>
    </message>
    <message>
        <source>These alarms end with it:</source>
        <translation>Ces alarmes prennent fin :</translation>
    </message>
    <message>
        <source>A red alarm is active. Tick that you know that it ends.</source>
        <translation>Une alarme rouge est active. Cochez que vous savez qu’elle prend fin.</translation>
    </message>
    <message>
        <source>Bed %1 is free.</source>
        <translation>Le lit %1 est libre.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ExpectPanel</name>
    <message>
        <source>Expect a patient</source>
        <translation>Attendre un patient</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>a patient</comment>
        <translation>Attendu : %1</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N° dossier</translation>
    </message>
    <message>
        <source>Birth date or second identifier</source>
        <translation>Date de naissance ou second identifiant</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Âge en années</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>D&apos;où</translation>
    </message>
    <message>
        <source>When (hh:mm)</source>
        <translation>Quand (hh:mm)</translation>
    </message>
    <message>
        <source>Bed, if one is wished for</source>
        <translation>Lit, si souhaité</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Enter into the list</source>
        <translation>Inscrire sur la liste</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Hold: not coming</source>
        <translation>Tenir : ne vient pas</translation>
    </message>
    <message>
        <source>Struck off the list of expected patients.</source>
        <translation>Rayé de la liste des patients attendus.</translation>
    </message>
    <message>
        <source>A name or an MRN is needed.</source>
        <translation>Il faut un nom ou un no de dossier.</translation>
    </message>
    <message>
        <source>Type the time as 16:00.</source>
        <translation>Écrivez l&apos;heure comme 16:00.</translation>
    </message>
    <message>
        <source>Entered into the list of expected patients.</source>
        <translation>Inscrit sur la liste des patients attendus.</translation>
    </message>
    <message>
        <source>The entry is changed.</source>
        <translation>L’entrée est modifiée.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::LimitsBox</name>
    <message>
        <source>Numbers are shown, but nothing sounds when they leave a range. Bed %1 shows “No limits” and stands in Silent now until they are entered.</source>
        <translation>Les valeurs sont affichées, mais rien ne sonne quand elles sortent d&apos;une plage. Le lit %1 indique « Sans limites » et figure dans Silencieux jusqu&apos;à leur saisie.</translation>
    </message>
    <message>
        <source>Sounds all the same: asystole, VF, VT, apnoea, pulse lost, leads off, probe off, link lost.</source>
        <translation>Sonnent quand même : asystolie, FV, TV, apnée, pouls perdu, électrodes débranchées, capteur débranché, liaison perdue.</translation>
    </message>
    <message>
        <source>The unit&apos;s profile: two signatures</source>
        <translation>Profil de l&apos;unité : deux signatures</translation>
    </message>
    <message>
        <source>Enter limits for this patient</source>
        <translation>Saisir des limites pour ce patient</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 bas</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 haut</translation>
    </message>
    <message>
        <source>This site has not set limits for this profile</source>
        <translation>Cet établissement n’a pas défini de seuils pour ce profil</translation>
    </message>
    <message>
        <source>Sounds outside these limits</source>
        <translation>Sonne hors de ces seuils</translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non réglée</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::MergePanel</name>
    <message>
        <source>Keep: bed %1, where the patient lies, or bed %2, which is free afterwards</source>
        <translation>Garder : lit %1, où est le patient, ou lit %2, libre ensuite</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Lit %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>Bed %1 delivers vital signs: somebody lies there. While it does, it cannot be merged.</source>
        <translation>Le lit %1 envoie des signes vitaux : quelqu&apos;un y est. Tant que c&apos;est ainsi, on ne peut le fusionner.</translation>
    </message>
    <message>
        <source>Both entries have a name: a second charge nurse must agree.</source>
        <translation>Les deux fiches ont un nom : une deuxième infirmière-chef doit être d&apos;accord.</translation>
    </message>
    <message>
        <source>Hold to merge bed %1 into bed %2</source>
        <translation>Tenir pour fusionner le lit %1 avec le lit %2</translation>
    </message>
    <message>
        <source>The entries are merged in bed %1, or wait for a second person.</source>
        <translation>Les fiches sont fusionnées au lit %1, ou attendent une deuxième personne.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::MergeWords</name>
    <message>
        <source>air</source>
        <translation>air</translation>
    </message>
    <message>
        <source>oxygen %1 L/min</source>
        <translation>oxygène %1 L/min</translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Fusionner deux fiches</translation>
    </message>
    <message>
        <source>Which entry is the patient who lies in bed %1?</source>
        <translation>Quelle fiche est celle du patient du lit %1 ?</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>Name and identifiers</source>
        <translation>Nom et identifiants</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Consciousness and oxygen</source>
        <translation>Conscience et oxygène</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::Panel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concorde</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Les deux identifiants sont requis&#xa0;: comparez-les au lit.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>It is not recorded: the disk cannot be written.</source>
        <translation>Ce n’est pas enregistré&#xa0;: le disque ne peut être écrit.</translation>
    </message>
    <message>
        <source>Somebody was faster. Look at the bed again.</source>
        <translation>Quelqu’un a été plus rapide. Regardez le lit à nouveau.</translation>
    </message>
    <message>
        <source>This bed does not exist.</source>
        <translation>Ce lit n’existe pas.</translation>
    </message>
    <message>
        <source>Refused. Compare both identifiers and what is listed, then ask again.</source>
        <translation>Refusé. Comparez les deux identifiants et la liste, puis recommencez.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Non permis ici. Peut le faire&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientRows</name>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>alarms off</source>
        <translation>alarmes coupées</translation>
    </message>
    <message numerus="yes">
        <source>%n limits changed</source>
        <translation>
            <numerusform>%n seuil modifié</numerusform>
            <numerusform>%n seuils modifiés</numerusform>
        </translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupée</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>and the time</comment>
        <translation>Aujourd&apos;hui %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day: Thu 19 Nov</comment>
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Neonate</source>
        <translation>Nouveau-né</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Autre unité</translation>
    </message>
    <message>
        <source>Another hospital</source>
        <translation>Autre hôpital</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Décès</translation>
    </message>
    <message>
        <source>In the unit</source>
        <translation>Dans l’unité</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>a released device still sends</source>
        <translation>un appareil libéré envoie encore</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>the unit&apos;s adult limits</source>
        <comment>of somebody not identified</comment>
        <translation>limites adultes de l&apos;unité</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Veille</translation>
    </message>
    <message>
        <source>%1 of %2 beds</source>
        <translation>%1 lits sur %2</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>libres&#xa0;: %1</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendus</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>saisis à la main</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a place or person</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Choose bed</source>
        <translation>Choisir un lit</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>an entry</comment>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>last 24 h; devices are free again</source>
        <translation>dernières 24 h; appareils de nouveau libres</translation>
    </message>
    <message>
        <source>Readmit</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>entries that may be one patient</source>
        <translation>fiches peut-être d&apos;un même patient</translation>
    </message>
    <message>
        <source>and bed %1</source>
        <translation>et lit %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>waits for a second person, %1 asked</source>
        <translation>attend une deuxième personne, demande de %1</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>the same MRN twice</source>
        <translation>même no de dossier deux fois</translation>
    </message>
    <message>
        <source>no entry looks like another&apos;s</source>
        <translation>aucune fiche ne ressemble à une autre</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
    <message>
        <source>The merge is taken back: both entries are as before.</source>
        <translation>La fusion est annulée : les deux fiches sont comme avant.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: the other bed is taken, or you may not.</source>
        <translation>La fusion ne peut être annulée : l&apos;autre lit est pris, ou vous n&apos;y êtes pas autorisé.</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>Aucun lit n’est libre.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admettre</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relève</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Attendre</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identifier</translation>
    </message>
    <message>
        <source>Take merge back</source>
        <translation>Annuler la fusion</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>how many</comment>
        <translation>Unité %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <comment>how many</comment>
        <translation>Attendus %1</translation>
    </message>
    <message>
        <source>Discharged %1</source>
        <comment>how many</comment>
        <translation>Congés %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>how many</comment>
        <translation>Fusion %1</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ReadmitPanel</name>
    <message>
        <source>Readmit %1</source>
        <translation>Réadmettre %1</translation>
    </message>
    <message>
        <source>The stay goes on: numbers, alarms and notes of before belong to it. The limits are the profile&apos;s again.</source>
        <translation>Le séjour continue : valeurs, alarmes et notes d&apos;avant en font partie. Les limites sont de nouveau celles du profil.</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Bracelet (lire ou saisir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Naissance ou second identifiant</translation>
    </message>
    <message>
        <source>To bed</source>
        <translation>Vers le lit</translation>
    </message>
    <message>
        <source>not identified: it is this patient</source>
        <translation>non identifié : c&apos;est ce patient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Readmit</source>
        <translation>Réadmettre</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choisissez un lit.</translation>
    </message>
    <message>
        <source>Readmitted to bed %1.</source>
        <translation>Réadmis au lit %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::TransferPanel</name>
    <message>
        <source>Transfer %1</source>
        <translation>Transférer %1</translation>
    </message>
    <message>
        <source>To bed</source>
        <translation>Vers le lit</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Lit %1</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>fusion</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Bracelet (lire ou saisir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Naissance ou second identifiant</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>Aucun lit n’est libre.</translation>
    </message>
    <message>
        <source>Choose a bed to see what protection changes.</source>
        <translation>Choisissez un lit pour voir ce qui change dans la protection.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Transfer to bed %1</source>
        <translation>Transférer au lit %1</translation>
    </message>
    <message>
        <source>Protection stays as it is.</source>
        <translation>La protection reste la même.</translation>
    </message>
    <message>
        <source>What protection changes</source>
        <translation>Ce qui change dans la protection</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choisissez un lit.</translation>
    </message>
    <message>
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Cochez chaque perte&#xa0;: quelqu’un doit l’avoir lue.</translation>
    </message>
    <message>
        <source>Bed %1 is now bed %2.</source>
        <translation>Le lit %1 est maintenant le lit %2.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::FirstStart</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Clock and time zone are this machine&apos;s. If they are wrong, set them there: no alarm depends on it.</source>
        <translation>L’heure et le fuseau sont ceux de cette machine. S’ils sont faux, réglez-les là : aucune alarme n’en dépend.</translation>
    </message>
    <message>
        <source>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</source>
        <translation>Wardlight n’est pas un instrument médical homologué. Il n’a été ni autorisé ni approuvé par la FDA, Santé Canada ou un organisme notifié. Ne vous y fiez pas comme seul ou principal moyen de surveillance ou d’alarme pour un patient. Il sert à la recherche, à l’enseignement, à la simulation et à l’évaluation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>PIN, 6 to 12 digits</source>
        <translation>NIP, 6 à 12 chiffres</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>Le même NIP encore une fois</translation>
    </message>
    <message>
        <source>too simple</source>
        <translation>trop simple</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>It opens this station when it is locked. Others get theirs in Settings, Users.</source>
        <translation>Il ouvre ce poste quand il est verrouillé. Les autres reçoivent le leur dans Réglages, Utilisateurs.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nom de l’unité</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Lits</translation>
    </message>
    <message>
        <source>They are called 01, 02 and so on. Labels, order and blank places of the floor plan are set in Settings.</source>
        <translation>Ils s’appellent 01, 02, etc. Les étiquettes, l’ordre et les places vides du plan se règlent dans Réglages.</translation>
    </message>
    <message>
        <source>Beds that wait for devices</source>
        <translation>Des lits qui attendent leurs appareils</translation>
    </message>
    <message>
        <source>Devices are connected later.</source>
        <translation>Les appareils seront connectés plus tard.</translation>
    </message>
    <message>
        <source>A simulated ward</source>
        <translation>Une unité simulée</translation>
    </message>
    <message>
        <source>Invented patients, for teaching and trying. Marked as a demo everywhere.</source>
        <translation>Des patients inventés, pour enseigner et essayer. Marqués « Démo » partout.</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Un dossier d’enregistrements</translation>
    </message>
    <message>
        <source>WFDB, EDF or BDF files, a bed each.</source>
        <translation>Fichiers WFDB, EDF ou BDF, un lit chacun.</translation>
    </message>
    <message>
        <source>A ward on this machine</source>
        <translation>Une unité sur cette machine</translation>
    </message>
    <message>
        <source>The data folder of a running wardlightd.</source>
        <translation>Le dossier de données d’un wardlightd en marche.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Look around a demo ward</source>
        <translation>Voir une unité de démo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Language and clock</source>
        <translation>Langue et heure</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Premier administrateur</translation>
    </message>
    <message>
        <source>Unit and beds</source>
        <translation>Unité et lits</translation>
    </message>
    <message>
        <source>Can you hear it?</source>
        <translation>L’entendez-vous?</translation>
    </message>
    <message>
        <source>Where data comes from</source>
        <translation>D’où viennent les données</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n beds</source>
        <comment>unit</comment>
        <translation>
            <numerusform>%1, %n lit</numerusform>
            <numerusform>%1, %n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>All three heard</source>
        <translation>Les trois entendues</translation>
    </message>
    <message>
        <source>Not all heard</source>
        <translation>Pas toutes entendues</translation>
    </message>
    <message>
        <source>Everything set here can be changed later in Settings.</source>
        <translation>Tout ce qui est réglé ici peut être changé plus tard dans Réglages.</translation>
    </message>
    <message>
        <source>Who sets this station up and may change it.</source>
        <translation>Qui configure ce poste et peut le changer.</translation>
    </message>
    <message>
        <source>What the ward is called and how many beds it has.</source>
        <translation>Comment s’appelle l’unité et combien de lits elle a.</translation>
    </message>
    <message>
        <source>Stand where you will work and play each alarm. If one is hard to hear, turn it up here or choose another speaker. Without a working speaker this station shows a standing alarm.</source>
        <translation>Placez-vous où vous travaillerez et faites jouer chaque alarme. Si l’une s’entend mal, montez le volume ici ou choisissez un autre haut-parleur. Sans haut-parleur en marche, ce poste affiche une alarme permanente.</translation>
    </message>
    <message>
        <source>Choose where the waves and numbers of these beds come from.</source>
        <translation>Choisissez d’où viennent les courbes et les nombres de ces lits.</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Commencer la surveillance</translation>
    </message>
    <message>
        <source>Nothing is monitored yet. You can change all of this later in Settings.</source>
        <translation>Rien n’est encore surveillé. Tout cela peut être changé plus tard dans Réglages.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::HearTest</name>
    <message>
        <source>Red alarm</source>
        <translation>Alarme rouge</translation>
    </message>
    <message>
        <source>Yellow alarm</source>
        <translation>Alarme jaune</translation>
    </message>
    <message>
        <source>Low alarm</source>
        <translation>Alarme basse</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Jouer</translation>
    </message>
    <message>
        <source>Play the %1</source>
        <comment>red alarm</comment>
        <translation>Jouer : %1</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>Je l’entends</translation>
    </message>
    <message>
        <source>%1: I hear it</source>
        <translation>%1 : je l’entends</translation>
    </message>
    <message>
        <source>I do not</source>
        <translation>Je n’entends pas</translation>
    </message>
    <message>
        <source>%1: I do not hear it</source>
        <translation>%1 : je ne l’entends pas</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Turn it up or choose another speaker, then play it again.</source>
        <translation>Montez le volume ou choisissez un autre haut-parleur, puis rejouez-la.</translation>
    </message>
    <message>
        <source>The site does not allow a lower volume.</source>
        <translation>L’établissement ne permet pas un volume plus bas.</translation>
    </message>
    <message>
        <source>Two bursts of five notes, then again</source>
        <translation>Deux salves de cinq notes, puis encore</translation>
    </message>
    <message>
        <source>One burst of three notes</source>
        <translation>Une salve de trois notes</translation>
    </message>
    <message>
        <source>Two soft notes, also for small technical faults</source>
        <translation>Deux notes douces, aussi pour les petits défauts techniques</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>who, when</comment>
        <translation>Entendue : %1</translation>
    </message>
    <message>
        <source>Not heard: %1</source>
        <comment>who, when</comment>
        <translation>Pas entendue : %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Encore</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::HeardWords</name>
    <message>
        <source>A sound was not heard here. Turn it up or choose another speaker, then test again.</source>
        <translation>Un son n’a pas été entendu ici. Montez le volume ou choisissez un autre haut-parleur, puis refaites l’essai.</translation>
    </message>
    <message>
        <source>Nobody has confirmed all three sounds at this station.</source>
        <translation>Personne n’a confirmé les trois sons à ce poste.</translation>
    </message>
    <message>
        <source>Last heard test: %1.</source>
        <translation>Dernier essai entendu : %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfilePane</name>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Print this profile</source>
        <translation>Imprimer ce profil</translation>
    </message>
    <message>
        <source>Save or discard the draft first.</source>
        <translation>Enregistrez ou jetez d’abord l’ébauche.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>“%1” cannot be a limit here.</source>
        <translation>« %1 » ne peut pas être une limite ici.</translation>
    </message>
    <message>
        <source>A draft is open: sign or discard it.</source>
        <translation>Une ébauche est ouverte : signez-la ou jetez-la.</translation>
    </message>
    <message>
        <source>A change of %1 is signed for %2. Withdraw it first.</source>
        <comment>who, a time</comment>
        <translation>Un changement de %1 est signé pour %2. Retirez-le d’abord.</translation>
    </message>
    <message>
        <source>A change by %1 waits to be signed or withdrawn.</source>
        <translation>Un changement de %1 attend d’être signé ou retiré.</translation>
    </message>
    <message>
        <source>Somebody saved another version meanwhile. Look at it first.</source>
        <translation>Quelqu’un a enregistré une autre version entre-temps. Regardez-la d’abord.</translation>
    </message>
    <message>
        <source>%1 · not set</source>
        <comment>a profile</comment>
        <translation>%1 · non réglé</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message numerus="yes">
        <source>%n beds · in force v%1, %2</source>
        <comment>version, who and when</comment>
        <translation>
            <numerusform>%n lit · en vigueur v%1, %2</numerusform>
            <numerusform>%n lits · en vigueur v%1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of alarm cannot be switched off by anyone</source>
        <translation>
            <numerusform>%n sorte d’alarme ne peut être coupée par personne</numerusform>
            <numerusform>%n sortes d’alarme ne peuvent être coupées par personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 8 h, %n beds: %1 alarms → %2</source>
        <translation>
            <numerusform>8 dernières h, %n lit : %1 alarmes → %2</numerusform>
            <numerusform>8 dernières h, %n lits : %1 alarmes → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 → v%2</source>
        <comment>versions</comment>
        <translation>v%1 → v%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>dès %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of a minute or longer would not have been announced</source>
        <translation>
            <numerusform>%n alarme d’une minute ou plus n’aurait pas été annoncée</numerusform>
            <numerusform>%n alarmes d’une minute ou plus n’auraient pas été annoncées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfilePaper</name>
    <message>
        <source>Profile %1, version %2</source>
        <translation>Profil %1, version %2</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Démo : patients simulés</translation>
    </message>
    <message>
        <source>%1 · in force: %2</source>
        <comment>a unit; who and when</comment>
        <translation>%1 · en vigueur : %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Raison : %1</translation>
    </message>
    <message>
        <source>Alarm limit</source>
        <translation>Limite d’alarme</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a number</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Dernier changement</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <comment>when</comment>
        <translation>Imprimé le %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>N’est pas un instrument médical. Pour la recherche, l’enseignement et l’évaluation.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfileTable</name>
    <message>
        <source>Limits of the profile</source>
        <translation>Limites du profil</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Ébauche</translation>
    </message>
    <message>
        <source>%1, low %2, high %3, delay %4</source>
        <translation>%1, basse %2, haute %3, délai %4</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Basse</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>Haute</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Dernier changement</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfileWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <comment>delay of the low limit, of the high one</comment>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>%1 systolic</source>
        <comment>a pressure</comment>
        <translation>%1 systolique</translation>
    </message>
    <message>
        <source>%1 diastolic</source>
        <comment>a pressure</comment>
        <translation>%1 diastolique</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <comment>a pressure</comment>
        <translation>%1 moyenne</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Écart de température</translation>
    </message>
    <message>
        <source>%1 very low</source>
        <comment>a parameter</comment>
        <translation>%1 très basse</translation>
    </message>
    <message>
        <source>Extreme tachycardia</source>
        <translation>Tachycardie extrême</translation>
    </message>
    <message>
        <source>Extreme bradycardia</source>
        <translation>Bradycardie extrême</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>coupée</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a limit</comment>
        <translation>non réglée</translation>
    </message>
    <message>
        <source>Cannot be switched off</source>
        <translation>Ne peut être coupée</translation>
    </message>
    <message>
        <source>Delivered value</source>
        <translation>Valeur livrée</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a parameter&apos;s limit</comment>
        <translation>%1 basse</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>a parameter&apos;s limit</comment>
        <translation>%1 haute</translation>
    </message>
    <message>
        <source>%1 delay</source>
        <comment>a parameter&apos;s</comment>
        <translation>%1 délai</translation>
    </message>
    <message>
        <source>Changes no bed now.</source>
        <translation>Ne change aucun lit maintenant.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n beds: %1</source>
        <translation>
            <numerusform>Change %n lit : %1</numerusform>
            <numerusform>Change %n lits : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their own: %1</source>
        <translation>Gardent les leurs : %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::RosterPane</name>
    <message>
        <source>Roster</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Title of the roster</source>
        <translation>Titre de la garde</translation>
    </message>
    <message>
        <source>Shifts begin at: times between commas</source>
        <translation>Début des quarts : heures entre virgules</translation>
    </message>
    <message>
        <source>Asked earlier</source>
        <translation>Demandé plus tôt</translation>
    </message>
    <message>
        <source>Asked later</source>
        <translation>Demandé plus tard</translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>Ajouter une fonction</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove the chosen duty</source>
        <translation>Enlever la fonction choisie</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Beds: labels or ranges between commas, * for all</source>
        <translation>Lits : étiquettes ou plages, entre virgules, * pour tous</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Jeter les changements</translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Enregistrer la garde</translation>
    </message>
    <message>
        <source>The code team is called by hand only.</source>
        <translation>L’équipe de code n’est appelée qu’à la main.</translation>
    </message>
    <message>
        <source>This duty cannot move further.</source>
        <translation>Cette fonction ne peut aller plus loin.</translation>
    </message>
    <message>
        <source>Type when shifts begin as 07:00, 19:00: at most six times, rising.</source>
        <translation>Écrivez le début des quarts ainsi : 07:00, 19:00. Six heures au plus, croissantes.</translation>
    </message>
    <message>
        <source>Saved. Open alarms go to these people.</source>
        <translation>Enregistré. Les alarmes ouvertes vont à ces personnes.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Personne encore</translation>
    </message>
    <message>
        <source>%1 · beds %2</source>
        <comment>a duty, its beds</comment>
        <translation>%1 · lits %2</translation>
    </message>
    <message>
        <source>Asked in this order: %1</source>
        <comment>duties</comment>
        <translation>Demandés dans cet ordre : %1</translation>
    </message>
    <message>
        <source>Nobody is asked about: %1</source>
        <comment>beds</comment>
        <translation>Personne n’est demandé pour : %1</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>Il y a des changements : enregistrez-les ou jetez-les.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>who, when</comment>
        <translation>Dernier changement : %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingList</name>
    <message>
        <source>No setting has “%1” in it.</source>
        <translation>Aucun réglage ne contient « %1 ».</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingRow</name>
    <message>
        <source>%1, gone</source>
        <comment>a device that is chosen and not there</comment>
        <translation>%1, absent</translation>
    </message>
    <message>
        <source>Fixed in the program.</source>
        <translation>Fixé dans le programme.</translation>
    </message>
    <message>
        <source>Default %1. Set by %2.</source>
        <translation>Par défaut %1. Réglé par %2.</translation>
    </message>
    <message>
        <source>Default %1, never changed.</source>
        <translation>Par défaut %1, jamais changé.</translation>
    </message>
    <message>
        <source>A change waits for its second signature.</source>
        <translation>Un changement attend sa deuxième signature.</translation>
    </message>
    <message>
        <source>Two signatures.</source>
        <translation>Deux signatures.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Of this station&apos;s screens.</source>
        <translation>Des écrans de ce poste.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Alarm colours are the same in each.</source>
        <translation>Les couleurs d’alarme sont les mêmes dans chacun.</translation>
    </message>
    <message>
        <source>Numbers on tiles</source>
        <translation>Nombres sur les tuiles</translation>
    </message>
    <message>
        <source>At which side the numbers stand.</source>
        <translation>De quel côté sont les nombres.</translation>
    </message>
    <message>
        <source>Text and controls</source>
        <translation>Texte et commandes</translation>
    </message>
    <message>
        <source>How large they are. This screen starts again to change it: about a second.</source>
        <translation>Leur taille. L&apos;écran redémarre pour la changer : environ une seconde.</translation>
    </message>
    <message>
        <source>For fingers and gloves</source>
        <translation>Pour doigts et gants</translation>
    </message>
    <message>
        <source>Larger targets; small tiles open a card.</source>
        <translation>Cibles plus grandes; les petites tuiles ouvrent une fiche.</translation>
    </message>
    <message>
        <source>Return to the ward</source>
        <translation>Retour à l’unité</translation>
    </message>
    <message>
        <source>After this long without a press, except over unsaved input.</source>
        <translation>Après ce temps sans toucher, sauf si une saisie n’est pas enregistrée.</translation>
    </message>
    <message>
        <source>Several monitors</source>
        <translation>Plusieurs écrans</translation>
    </message>
    <message>
        <source>The alarm line is on each. A ward that is spread over them reads from the left.</source>
        <translation>La ligne d’alarmes est sur chacun. Une unité répartie se lit depuis la gauche.</translation>
    </message>
    <message>
        <source>Letters as keys</source>
        <translation>Lettres comme touches</translation>
    </message>
    <message>
        <source>A, P, F and other single characters act at once. Off: only keys with Ctrl, arrows, Tab, Enter and Esc do.</source>
        <translation>A, P, F et d’autres caractères seuls agissent aussitôt. Désactivé : seuls Ctrl et une touche, les flèches, Tab, Entrée et Échap agissent.</translation>
    </message>
    <message>
        <source>Wave colours</source>
        <translation>Couleurs des courbes</translation>
    </message>
    <message>
        <source>Customary: pressure reddish, breathing yellowish, oxygen bluish green, all paler than any alarm.</source>
        <translation>Habituelles : pression rougeâtre, respiration jaunâtre, oxygène bleu-vert, toutes plus pâles qu’une alarme.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of alarms at this station. Never below the lowest allowed.</source>
        <translation>Des alarmes à ce poste. Jamais sous le minimum permis.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Where alarms sound. One that is gone is told, and the system&apos;s own takes its place.</source>
        <translation>Là où sonnent les alarmes. Son absence est signalée, et celui du système prend sa place.</translation>
    </message>
    <message>
        <source>Lowest volume allowed</source>
        <translation>Volume minimal permis</translation>
    </message>
    <message>
        <source>No station of the site can be quieter.</source>
        <translation>Aucun poste de l’établissement ne peut être moins fort.</translation>
    </message>
    <message>
        <source>Hold before a limit alarm ends</source>
        <translation>Maintien avant la fin d’une alarme de limite</translation>
    </message>
    <message>
        <source>The value must be back inside for this long.</source>
        <translation>La valeur doit être revenue pendant ce temps.</translation>
    </message>
    <message>
        <source>Length of a sound pause</source>
        <translation>Durée d’une pause du son</translation>
    </message>
    <message>
        <source>New red and yellow alarms sound through it.</source>
        <translation>Les nouvelles alarmes rouges et jaunes sonnent quand même.</translation>
    </message>
    <message>
        <source>Reminder of what is off</source>
        <translation>Rappel de ce qui est coupé</translation>
    </message>
    <message>
        <source>A short sound while a bed&apos;s sound or alarms are off.</source>
        <translation>Un son bref tant que le son ou les alarmes d’un lit sont coupés.</translation>
    </message>
    <message>
        <source>Alarm budget of a bed</source>
        <translation>Budget d&apos;alarmes d&apos;un lit</translation>
    </message>
    <message>
        <source>Alarms in 24 hours. Insight names the beds that have more, with the likely cause.</source>
        <translation>Alarmes en 24 heures. Analyse nomme les lits qui en ont plus, avec la cause probable.</translation>
    </message>
    <message>
        <source>Yellow alarms stay until seen</source>
        <translation>Les alarmes jaunes restent jusqu’à être vues</translation>
    </message>
    <message>
        <source>Red ones always do.</source>
        <translation>Les rouges, toujours.</translation>
    </message>
    <message>
        <source>Lower an unlikely asystole</source>
        <translation>Abaisser une asystolie improbable</translation>
    </message>
    <message>
        <source>When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.</source>
        <translation>Quand une courbe de pouls la contredit : affichée, marquée et basse pendant 30 s au plus, puis rouge.</translation>
    </message>
    <message>
        <source>Lower an unlikely extreme bradycardia</source>
        <translation>Abaisser une bradycardie extrême improbable</translation>
    </message>
    <message>
        <source>When a pulse wave speaks against it: shown, marked and low for at most 60 s, then red.</source>
        <translation>Quand une courbe de pouls la contredit : affichée, marquée et basse pendant 60 s au plus, puis rouge.</translation>
    </message>
    <message>
        <source>Lower an unlikely extreme tachycardia</source>
        <translation>Abaisser une tachycardie extrême improbable</translation>
    </message>
    <message>
        <source>Lower an unlikely ventricular tachycardia</source>
        <translation>Abaisser une tachycardie ventriculaire improbable</translation>
    </message>
    <message>
        <source>Lower an unlikely fibrillation</source>
        <translation>Abaisser une fibrillation improbable</translation>
    </message>
    <message>
        <source>Red sounds again</source>
        <translation>Le rouge sonne de nouveau</translation>
    </message>
    <message>
        <source>An acknowledged alarm that is still true.</source>
        <translation>Une alarme acquittée qui est encore vraie.</translation>
    </message>
    <message>
        <source>Yellow sounds again</source>
        <translation>Le jaune sonne de nouveau</translation>
    </message>
    <message>
        <source>Undo of an acknowledge</source>
        <translation>Annulation d’un acquittement</translation>
    </message>
    <message>
        <source>How long it can be taken back.</source>
        <translation>Combien de temps on peut le reprendre.</translation>
    </message>
    <message>
        <source>Red goes to the next person</source>
        <translation>Le rouge passe à la personne suivante</translation>
    </message>
    <message>
        <source>When nobody has answered.</source>
        <translation>Quand personne n’a répondu.</translation>
    </message>
    <message>
        <source>Yellow goes to the next person</source>
        <translation>Le jaune passe à la personne suivante</translation>
    </message>
    <message>
        <source>A lost link is told</source>
        <translation>Une liaison perdue est annoncée</translation>
    </message>
    <message>
        <source>At the latest, after the last sample.</source>
        <translation>Au plus tard, après le dernier échantillon.</translation>
    </message>
    <message>
        <source>Alarm from the score</source>
        <translation>Alarme du score</translation>
    </message>
    <message>
        <source>A yellow alarm from NEWS2 5 or a part of 3 (medium) or from 7 (high). A score by itself never sounds.</source>
        <translation>Une alarme jaune dès NEWS2 5 ou un 3 isolé (moyen), ou dès 7 (élevé). Un score seul ne sonne jamais.</translation>
    </message>
    <message>
        <source>Alarm from the course</source>
        <translation>Alarme de l’évolution</translation>
    </message>
    <message>
        <source>A low alarm when vital signs move so that the next band of NEWS2 is reached within the hour.</source>
        <translation>Une alarme basse quand les signes vitaux évoluent vers le palier suivant de NEWS2 dans l’heure.</translation>
    </message>
    <message>
        <source>Asked first about a high score</source>
        <translation>Appelé d’abord pour un score élevé</translation>
    </message>
    <message>
        <source>NEWS2 of 7 or more, or a part of 3: whose duty is asked before the bed&apos;s nurse.</source>
        <translation>NEWS2 de 7 ou plus, ou un 3 isolé : qui est appelé avant l’infirmière du lit.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Verrouillage automatique</translation>
    </message>
    <message>
        <source>After this long without a press. Alarms go on.</source>
        <translation>Après ce temps sans pression. Les alarmes continuent.</translation>
    </message>
    <message>
        <source>Names on the ward screen</source>
        <translation>Noms à l’écran de l’unité</translation>
    </message>
    <message>
        <source>While somebody is signed in. A bed that is opened shows the name.</source>
        <translation>Pendant une session ouverte. Un lit qu’on ouvre montre le nom.</translation>
    </message>
    <message>
        <source>Names on a locked screen</source>
        <translation>Noms sur un écran verrouillé</translation>
    </message>
    <message>
        <source>Bed numbers, waves, numbers and alarms are always shown.</source>
        <translation>Numéros de lit, courbes, valeurs et alarmes restent affichés.</translation>
    </message>
    <message>
        <source>Acknowledge without signing in</source>
        <translation>Acquitter sans ouvrir de session</translation>
    </message>
    <message>
        <source>Recorded as unidentified, with the station.</source>
        <translation>Inscrit comme non identifié, avec le poste.</translation>
    </message>
    <message>
        <source>Pause sound without signing in</source>
        <translation>Pause du son sans ouvrir de session</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Non</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Gauche</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Droite</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>a theme</comment>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a band of NEWS2</comment>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Bed’s nurse</source>
        <translation>Infirmière du lit</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Inf. responsable</translation>
    </message>
    <message>
        <source>Physician on call</source>
        <translation>Médecin de garde</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>names</comment>
        <translation>Masqués</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initiales</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>names</comment>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>One monitor</source>
        <translation>Un écran</translation>
    </message>
    <message>
        <source>Spread the ward</source>
        <translation>Répartir l’unité</translation>
    </message>
    <message>
        <source>A screen on each</source>
        <translation>Une vue sur chacun</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>wave colours</comment>
        <translation>Calmes</translation>
    </message>
    <message>
        <source>Customary</source>
        <comment>wave colours</comment>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>a speaker</comment>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Poste</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accès</translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulte</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Enfant</translation>
    </message>
    <message>
        <source>Neonate</source>
        <translation>Nouveau-né</translation>
    </message>
    <message>
        <source>as delivered</source>
        <translation>tel que livré</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>non identifié</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>first signature, second, when</comment>
        <translation>%1 et %2, %3</translation>
    </message>
    <message>
        <source>Done, but not recorded: it is lost when the program ends.</source>
        <translation>Fait, mais pas enregistré : perdu à la fin du programme.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>C’est déjà ainsi.</translation>
    </message>
    <message>
        <source>A change by %1 waits to be signed or withdrawn.</source>
        <translation>Un changement de %1 attend d’être signé ou retiré.</translation>
    </message>
    <message>
        <source>It is not there any more. Look again.</source>
        <translation>Cela n’existe plus. Regardez de nouveau.</translation>
    </message>
    <message>
        <source>Not allowed for you. Who can do this: %1.</source>
        <translation>Pas permis pour vous. Qui peut le faire : %1.</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s. Change who works here, then sign.</source>
        <translation>La deuxième signature est d’une autre personne. Changez qui travaille ici, puis signez.</translation>
    </message>
    <message>
        <source>The site does not allow a lower volume.</source>
        <translation>L’établissement ne permet pas un volume plus bas.</translation>
    </message>
    <message>
        <source>An alarm sounds now. Test when it is quiet.</source>
        <translation>Une alarme sonne maintenant. Faites l’essai au calme.</translation>
    </message>
    <message>
        <source>Play it first, then say whether you heard it.</source>
        <translation>Faites-la jouer d’abord, puis dites si vous l’avez entendue.</translation>
    </message>
    <message>
        <source>A bed that is to go is not empty. Discharge or transfer first.</source>
        <translation>Un lit à enlever n’est pas vide. Donnez congé ou transférez d’abord.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Dites pourquoi : la raison est gardée avec le changement.</translation>
    </message>
    <message>
        <source>Somebody saved another version meanwhile. Look at it first.</source>
        <translation>Quelqu’un a enregistré une autre version entre-temps. Regardez-la d’abord.</translation>
    </message>
    <message>
        <source>A bed&apos;s label is there twice.</source>
        <translation>Une étiquette de lit est là deux fois.</translation>
    </message>
    <message>
        <source>A label has 1 to 8 characters, a unit&apos;s name 1 to 60, a ward at most 64 beds.</source>
        <translation>Une étiquette a 1 à 8 caractères, un nom d’unité 1 à 60, une unité au plus 64 lits.</translation>
    </message>
    <message>
        <source>A limit that is set can be changed or switched off, never unset.</source>
        <translation>Une limite réglée peut être changée ou coupée, jamais effacée.</translation>
    </message>
    <message>
        <source>The very low limit must be below the low limit.</source>
        <translation>La limite très basse doit être sous la limite basse.</translation>
    </message>
    <message>
        <source>The low limit must be below the high limit.</source>
        <translation>La limite basse doit être sous la limite haute.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Rien n’est changé.</translation>
    </message>
    <message>
        <source>Not possible: this value is not allowed.</source>
        <translation>Impossible : cette valeur n’est pas permise.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingsPage</name>
    <message>
        <source>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</source>
        <translation>Wardlight n’est pas un instrument médical homologué. Il n’a été ni autorisé ni approuvé par la FDA, Santé Canada ou un organisme notifié. Ne vous y fiez pas comme seul ou principal moyen de surveillance ou d’alarme pour un patient. Il sert à la recherche, à l’enseignement, à la simulation et à l’évaluation.</translation>
    </message>
    <message>
        <source>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduced with acknowledgement.</source>
        <translation>NEWS2 : Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduit avec mention.</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. Typeface: Wardlight Sans, SIL OFL 1.1.</source>
        <translation>Logiciel libre sous GPL, version 3 ou ultérieure. Caractères : Wardlight Sans, SIL OFL 1.1.</translation>
    </message>
    <message>
        <source>Unit and beds</source>
        <translation>Unité et lits</translation>
    </message>
    <message>
        <source>Profiles and limits</source>
        <translation>Profils et limites</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Garde</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>Il y a des changements : enregistrez-les ou jetez-les.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Chercher un réglage</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>ébauche</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>à signer</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>beds nobody is asked about</comment>
        <translation>
            <numerusform>%n trou</numerusform>
            <numerusform>%n trous</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed last: %1, %2</source>
        <comment>a setting, who and when</comment>
        <translation>Dernier changement : %1, %2</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SignPanel</name>
    <message>
        <source>Before saving</source>
        <translation>Avant d’enregistrer</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Raison, gardée avec le changement</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Jeter l’ébauche</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing has changed.</source>
        <translation>Retiré. Rien n’a changé.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a limit, before, after</comment>
        <translation>%1 : %2 → %3</translation>
    </message>
    <message>
        <source>1 · %1 signed, %2</source>
        <comment>who, when</comment>
        <translation>1 · %1 a signé, %2</translation>
    </message>
    <message>
        <source>In force from</source>
        <comment>when a change begins to count</comment>
        <translation>En vigueur dès</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Dès maintenant</translation>
    </message>
    <message>
        <source>From the next shift, %1</source>
        <comment>a time</comment>
        <translation>Dès le prochain quart, %1</translation>
    </message>
    <message>
        <source>No one signed in</source>
        <translation>Personne en session</translation>
    </message>
    <message>
        <source>Two signatures, from two people</source>
        <translation>Deux signatures, de deux personnes</translation>
    </message>
    <message>
        <source>One signature</source>
        <translation>Une signature</translation>
    </message>
    <message>
        <source>1 · %1</source>
        <comment>who signs first</comment>
        <translation>1 · %1</translation>
    </message>
    <message>
        <source>2 · Another person signs after you</source>
        <translation>2 · Une autre personne signe après vous</translation>
    </message>
    <message>
        <source>2 · Another person: change who works here (Ctrl+U), then sign</source>
        <translation>2 · Une autre personne : changez qui travaille ici (Ctrl+U), puis signez</translation>
    </message>
    <message>
        <source>2 · %1</source>
        <comment>who signs second</comment>
        <translation>2 · %1</translation>
    </message>
    <message>
        <source>Signed. It waits for its moment.</source>
        <translation>Signé. Le changement attend son heure.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Sign and put in force</source>
        <translation>Signer et mettre en vigueur</translation>
    </message>
    <message>
        <source>Sign as first</source>
        <translation>Signer en premier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s. Change who works here (Ctrl+U), then sign.</source>
        <translation>La deuxième signature est d’une autre personne. Changez qui travaille ici (Ctrl+U), puis signez.</translation>
    </message>
    <message>
        <source>Signed by two. In force now.</source>
        <translation>Signé par deux. En vigueur maintenant.</translation>
    </message>
    <message>
        <source>Signed by two. In force from %1.</source>
        <comment>a time</comment>
        <translation>Signé par deux personnes. En vigueur dès %1.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Dites pourquoi : la raison est gardée avec le changement.</translation>
    </message>
    <message>
        <source>Signed. It waits for a second person.</source>
        <translation>Signé. Attend une deuxième personne.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SlotBoard</name>
    <message>
        <source>Beds in their order</source>
        <translation>Lits dans leur ordre</translation>
    </message>
    <message>
        <source>Place %1: blank</source>
        <translation>Place %1 : vide</translation>
    </message>
    <message>
        <source>Place %1: bed %2</source>
        <translation>Place %1 : lit %2</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a place without a bed</comment>
        <translation>vide</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::Stepper</name>
    <message>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Coupée</translation>
    </message>
    <message>
        <source>%1: less</source>
        <comment>a value</comment>
        <translation>%1 : moins</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a value</comment>
        <translation>%1 : plus</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a limit</comment>
        <translation>%1 : coupée</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::UnitPane</name>
    <message>
        <source>Unit and beds</source>
        <translation>Unité et lits</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nom de l’unité</translation>
    </message>
    <message>
        <source>The order is that of the ward&apos;s tiles. Drag a bed, or move it by the buttons or Alt and arrows.</source>
        <translation>L’ordre est celui des tuiles. Glissez un lit, ou déplacez-le par les boutons ou Alt et flèches.</translation>
    </message>
    <message>
        <source>Label of the chosen bed</source>
        <translation>Étiquette du lit choisi</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Move to an earlier place</source>
        <translation>Déplacer avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Move to a later place</source>
        <translation>Déplacer après</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Ajouter un lit</translation>
    </message>
    <message>
        <source>Add a blank</source>
        <translation>Ajouter un vide</translation>
    </message>
    <message>
        <source>Add a blank place</source>
        <translation>Ajouter une place vide</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Enlever</translation>
    </message>
    <message>
        <source>Remove the chosen place</source>
        <translation>Enlever la place choisie</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Jeter les changements</translation>
    </message>
    <message>
        <source>Save unit</source>
        <translation>Enregistrer l’unité</translation>
    </message>
    <message>
        <source>A ward has at most 64 beds.</source>
        <translation>Une unité a au plus 64 lits.</translation>
    </message>
    <message>
        <source>Bed %1 is not empty. Discharge or transfer first.</source>
        <translation>Le lit %1 n’est pas vide. Donnez congé ou transférez d’abord.</translation>
    </message>
    <message>
        <source>Saved. The ward is shown in this order.</source>
        <translation>Enregistré. L’unité est montrée dans cet ordre.</translation>
    </message>
    <message>
        <source>More than 40 beds for one person: split the ward between two stations.</source>
        <translation>Plus de 40 lits pour une personne : partagez l’unité entre deux postes.</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>Il y a des changements : enregistrez-les ou jetez-les.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>who, when</comment>
        <translation>Dernier changement : %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::UsersPane</name>
    <message>
        <source>Who may sign in here</source>
        <translation>Qui peut ouvrir une session ici</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: people are picked from a list.</source>
        <translation>Personne n&apos;a de NIP ici : on choisit dans une liste.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter quelqu&apos;un</translation>
    </message>
    <message>
        <source>Name, as others know it</source>
        <translation>Nom, comme les autres le connaissent</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>First PIN, 6 to 12 digits: the person changes it</source>
        <translation>Premier NIP, 6 à 12 chiffres : la personne le change</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mon NIP</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>NIP actuel</translation>
    </message>
    <message>
        <source>New PIN, 6 to 12 digits</source>
        <translation>Nouveau NIP, 6 à 12 chiffres</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>Le nouveau NIP encore une fois</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Changer mon NIP</translation>
    </message>
    <message>
        <source>Emergency access, newest first</source>
        <translation>Accès d&apos;urgence, le plus récent d&apos;abord</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>%1 can sign in no more.</source>
        <translation>%1 ne peut plus ouvrir de session.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Jamais utilisé.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>%1 to %2, %3: %4</source>
        <comment>when, until, station, reason</comment>
        <translation>%1 à %2, %3 : %4</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>aucune raison donnée</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Vu et revu</translation>
    </message>
    <message>
        <source>Looked at: emergency access of %1</source>
        <translation>Vu et revu : accès d&apos;urgence du %1</translation>
    </message>
    <message>
        <source>looked at by %1</source>
        <translation>revu par %1</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Il faut un nom.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits and is no simple row.</source>
        <translation>Un NIP a 6 à 12 chiffres et n&apos;est pas une suite simple.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 peut ouvrir une session.</translation>
    </message>
    <message>
        <source>The two new PINs differ.</source>
        <translation>Les deux nouveaux NIP diffèrent.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Votre NIP est changé.</translation>
    </message>
    <message>
        <source>Not changed: the PIN until now was wrong.</source>
        <translation>Non changé : le NIP actuel était erroné.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %, lowest allowed %2 %</source>
        <translation>%1 %, minimum permis %2 %</translation>
    </message>
    <message>
        <source>lowest allowed</source>
        <translation>minimum permis</translation>
    </message>
</context>
<context>
    <name>wardlight::shell</name>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Bed %1, %2, %3</source>
        <comment>an alarm: bed, text, running time</comment>
        <translation>Lit %1, %2, %3</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <source>Ward</source>
        <comment>a screen</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>Bed</source>
        <comment>a screen</comment>
        <translation>Lit</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>a screen</comment>
        <translation>Alarmes</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a screen</comment>
        <translation>Revue</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>a screen</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Fleet</source>
        <comment>a screen</comment>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Patients</source>
        <comment>a screen</comment>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a screen</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</source>
        <translation>Cet écran viendra avec une version ultérieure. La surveillance et les alarmes continuent. Échap ramène à l’unité.</translation>
    </message>
    <message>
        <source>Emergency access since %1. All is kept for review. Sign in to end it.</source>
        <translation>Accès d&apos;urgence depuis %1. Tout est conservé pour révision. Ouvrir une session y met fin.</translation>
    </message>
    <message>
        <source>Emergency access since %1. Say why it was needed.</source>
        <translation>Accès d&apos;urgence depuis %1. Dire pourquoi il a fallu l&apos;utiliser.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est plein : libérez de l’espace.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est protégé : appelez le soutien.</translation>
    </message>
    <message>
        <source>Safe start after three crashes: not recording since %1, nothing stored is read. Monitoring goes on. Call support.</source>
        <translation>Démarrage sûr après trois pannes : rien n’est enregistré depuis %1, rien de stocké n’est lu. La surveillance continue. Appelez le soutien.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk fails: call support.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est défaillant : appelez le soutien.</translation>
    </message>
    <message>
        <source>No speaker. This station cannot be heard: connect one.</source>
        <translation>Aucun haut-parleur. Ce poste ne s’entend pas : branchez-en un.</translation>
    </message>
    <message>
        <source>The speaker is muted. This station cannot be heard: unmute it.</source>
        <translation>Le haut-parleur est muet. Ce poste ne s’entend pas : rétablissez le son.</translation>
    </message>
    <message>
        <source>The sound has failed. This station cannot be heard: check the speaker.</source>
        <translation>Le son est en panne. Ce poste ne s’entend pas : vérifiez le haut-parleur.</translation>
    </message>
    <message>
        <source>All beds connected</source>
        <translation>Tous les lits sont reliés</translation>
    </message>
    <message>
        <source>Bed %1: 1 device lost %2</source>
        <comment>bed, for how long</comment>
        <translation>Lit %1 : 1 appareil perdu %2</translation>
    </message>
    <message>
        <source>%1 of %2 beds connected</source>
        <translation>%1 lits reliés sur %2</translation>
    </message>
    <message>
        <source>bed %1 NEWS %2 rising</source>
        <translation>lit %1 NEWS %2 en hausse</translation>
    </message>
    <message>
        <source>bed %1 NEWS %2</source>
        <translation>lit %1 NEWS %2</translation>
    </message>
    <message>
        <source>bed %1 battery until %2</source>
        <translation>lit %1 pile jusqu’à %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last: bed %1, %2 for %3, %4 ago</source>
        <comment>bed, alarm, how long, how long ago</comment>
        <translation>Dernière : lit %1, %2 pendant %3, il y a %4</translation>
    </message>
    <message>
        <source>Esc or a press closes this table.</source>
        <translation>Échap ou un toucher ferme ce tableau.</translation>
    </message>
    <message>
        <source>Arrows, Tab</source>
        <comment>keys</comment>
        <translation>Flèches, Tab</translation>
    </message>
    <message>
        <source>Move between the beds</source>
        <translation>Aller d’un lit à l’autre</translation>
    </message>
    <message>
        <source>Previous, next bed</source>
        <translation>Lit précédent, suivant</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <comment>keys</comment>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <source>Open, back</source>
        <translation>Ouvrir, revenir</translation>
    </message>
    <message>
        <source>Acknowledge this bed&apos;s alarm, else the first</source>
        <translation>Acquitter l’alarme de ce lit, sinon la première</translation>
    </message>
    <message>
        <source>Take the last acknowledge back, for 5 s</source>
        <translation>Annuler le dernier acquittement, pendant 5 s</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <source>Why does it sound?</source>
        <translation>Pourquoi sonne-t-il?</translation>
    </message>
    <message>
        <source>Pause this bed&apos;s sound</source>
        <translation>Mettre le son de ce lit en pause</translation>
    </message>
    <message>
        <source>Pause all sounds</source>
        <translation>Mettre tous les sons en pause</translation>
    </message>
    <message>
        <source>Digits, F, Ctrl+K</source>
        <comment>keys</comment>
        <translation>Chiffres, F, Ctrl+K</translation>
    </message>
    <message>
        <source>Find a bed or patient</source>
        <translation>Trouver un lit ou un patient</translation>
    </message>
    <message>
        <source>Look back, forward</source>
        <translation>Reculer, avancer dans le temps</translation>
    </message>
    <message>
        <source>Only my patients</source>
        <translation>Mes patients seulement</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <source>Lock, unlock</source>
        <translation>Verrouiller, déverrouiller</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Acknowledge and tell somebody</source>
        <translation>Acquitter et prévenir quelqu’un</translation>
    </message>
    <message>
        <source>Ask somebody of the roster</source>
        <translation>Demander quelqu’un de garde</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>a screen</comment>
        <translation>Relève</translation>
    </message>
    <message>
        <source>bed %1 weak link</source>
        <translation>lit %1 liaison faible</translation>
    </message>
    <message>
        <source>Handover of my beds</source>
        <translation>Relève de mes lits</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <source>Alarm line</source>
        <translation>Ligne d’alarmes</translation>
    </message>
    <message>
        <source>Pause all 2:00</source>
        <translation>Tout en pause 2:00</translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n autre alarme</numerusform>
            <numerusform>%n autres alarmes</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La liste a changé. Appuyez de nouveau.</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Aucune alarme active</translation>
    </message>
    <message>
        <source>Watch next</source>
        <translation>À surveiller</translation>
    </message>
    <message>
        <source>Watch next: %1</source>
        <translation>À surveiller : %1</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::HeaderBar</name>
    <message>
        <source>Find bed or patient</source>
        <translation>Chercher lit ou patient</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n lit</numerusform>
            <numerusform>%n lits</numerusform>
        </translation>
    </message>
    <message>
        <source>No one signed in</source>
        <translation>Personne en session</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accès d&apos;urgence</translation>
    </message>
    <message>
        <source>Picked from a list: nobody has a PIN here.</source>
        <translation>Choisi dans une liste : personne n&apos;a de NIP ici.</translation>
    </message>
    <message>
        <source>Locked. Alarms stay on.</source>
        <translation>Verrouillé. Les alarmes restent actives.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>Mes patients</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::ShellWindow</name>
    <message>
        <source>Nobody can be picked at this station.</source>
        <translation>Personne ne peut être choisi à ce poste.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici202f?</translation>
    </message>
    <message>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Rien à annuler : un acquittement peut être annulé pendant 5 s.</translation>
    </message>
    <message>
        <source>Acknowledged, told %1.</source>
        <translation>Acquittée, %1 est prévenu.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Envoyé à %1.</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: a name is enough.</source>
        <translation>Personne n&apos;a de NIP ici : un nom suffit.</translation>
    </message>
    <message>
        <source>Nobody is on the roster for this bed.</source>
        <translation>Personne n’est de garde pour ce lit.</translation>
    </message>
    <message>
        <source>Acknowledged. Tell whom?</source>
        <translation>Acquittée. Prévenir qui ?</translation>
    </message>
    <message>
        <source>Bed %1: tell whom?</source>
        <translation>Lit %1 : prévenir qui ?</translation>
    </message>
    <message>
        <source>Esc: nobody.</source>
        <translation>Échap : personne.</translation>
    </message>
    <message>
        <source>No alarm waits for an answer.</source>
        <translation>Aucune alarme n’attend de réponse.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <source>Alarms stay on and can be seen and heard.</source>
        <translation>Les alarmes restent visibles et audibles.</translation>
    </message>
    <message>
        <source>Choose a name, then the PIN.</source>
        <translation>Choisir un nom, puis le NIP.</translation>
    </message>
    <message>
        <source>The demo&apos;s PIN is in the README.</source>
        <translation>Le NIP de la démo est dans le README.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong.</source>
        <translation>Le nom ou le NIP est erroné.</translation>
    </message>
    <message>
        <source>Emergency access is not possible now.</source>
        <translation>L&apos;accès d&apos;urgence n&apos;est pas possible maintenant.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accès d&apos;urgence</translation>
    </message>
    <message>
        <source>Why was it needed?</source>
        <translation>Pourquoi a-t-il fallu l&apos;utiliser ?</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Conserver la raison</translation>
    </message>
    <message>
        <source>kept for its review</source>
        <translation>conservé pour sa révision</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Dire pourquoi</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::SoundPopover</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
</context>
<context>
    <name>wardlight::ward</name>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmes coupées à %1</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarmes coupées</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Lit vide</translation>
    </message>
    <message>
        <source>A released device still sends</source>
        <translation>Un appareil libéré envoie encore</translation>
    </message>
    <message>
        <source>Press to admit</source>
        <translation>Appuyer pour admettre</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>Dossier %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Sans limites</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>alarms are off</comment>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>battery left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 sur 7</translation>
    </message>
    <message>
        <source>weak pulse</source>
        <translation>pouls faible</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>dern. %1 · %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>age of a measurement</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 depuis %2 · %3</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <source>name hidden</source>
        <translation>nom masqué</translation>
    </message>
    <message>
        <source>Bed %1.</source>
        <translation>Lit %1.</translation>
    </message>
    <message>
        <source>Bed %1, %2.</source>
        <translation>Lit %1, %2.</translation>
    </message>
    <message>
        <source>Low alarm, lowered as suspected false</source>
        <translation>Alarme basse, abaissée car sans doute fausse</translation>
    </message>
    <message>
        <source>Empty bed.</source>
        <translation>Lit vide.</translation>
    </message>
    <message>
        <source>Standby.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Connexion.</translation>
    </message>
    <message>
        <source>High alarm</source>
        <translation>Alarme haute</translation>
    </message>
    <message>
        <source>Medium alarm</source>
        <translation>Alarme moyenne</translation>
    </message>
    <message>
        <source>Low alarm</source>
        <translation>Alarme basse</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <source>over, not yet seen</source>
        <translation>terminée, pas encore vue</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <comment>priority, alarm, running time, state</comment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Another alarm is lowered as suspected false.</source>
        <translation>Une autre alarme est abaissée, car sans doute fausse.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <source>Sound paused, %1 left.</source>
        <translation>Son en pause, reste %1.</translation>
    </message>
    <message>
        <source>Alarms off since %1.</source>
        <translation>Alarmes coupées à %1.</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>Aucune limite n’est réglée.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward::WardCanvas</name>
    <message>
        <source>Ward</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La liste a changé. Appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Acquittée · Annuler au même endroit pendant 5 s</translation>
    </message>
    <message>
        <source>%1 ago · now %2</source>
        <comment>how long, heart rate and saturation</comment>
        <translation>il y a %1 · là %2</translation>
    </message>
</context>
</TS>
