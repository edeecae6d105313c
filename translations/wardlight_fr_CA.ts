<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
<context>
    <name>wardlight::bed</name>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="32"/>
        <source>F</source>
        <comment>sex: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="34"/>
        <source>M</source>
        <comment>sex: male</comment>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="37"/>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="38"/>
        <source>%1 %2</source>
        <comment>age and sex</comment>
        <translation>%1 ans %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="22"/>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>connexion</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="25"/>
        <source>lost %1</source>
        <comment>a device, and since how long</comment>
        <translation>perdu %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="29"/>
        <source>empty %1</source>
        <comment>battery: time of day</comment>
        <translation>vide à %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="30"/>
        <source>battery good</source>
        <translation>pile bonne</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="32"/>
        <source>good</source>
        <comment>state of a device</comment>
        <translation>bon</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="44"/>
        <source>Admitted</source>
        <translation>Admission</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="45"/>
        <source>Transferred to another bed</source>
        <translation>Transfert vers un autre lit</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="46"/>
        <source>Arrived from another bed</source>
        <translation>Arrivée d’un autre lit</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="47"/>
        <source>Discharged</source>
        <translation>Congé</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="50"/>
        <source>Standby</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="51"/>
        <source>Standby: %1</source>
        <comment>and the reason</comment>
        <translation>Attente : %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="53"/>
        <source>Standby ended</source>
        <translation>Fin de l’attente</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="54"/>
        <source>%1 bound</source>
        <comment>a device</comment>
        <translation>%1 associé</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="55"/>
        <source>A device was released</source>
        <translation>Un appareil a été libéré</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="60"/>
        <source>%1 limits as the profile</source>
        <comment>a number&apos;s limits were reset</comment>
        <translation>Limites %1 selon le profil</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="66"/>
        <source>%1 limits %2</source>
        <comment>a number, its new limits</comment>
        <translation>Limites %1 : %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="73"/>
        <source>%1: on</source>
        <comment>an alarm kind was switched on</comment>
        <translation>%1 : active</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="74"/>
        <source>%1: off</source>
        <comment>an alarm kind was switched off</comment>
        <translation>%1 : coupée</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="81"/>
        <source>Sound paused %1</source>
        <comment>and for how long</comment>
        <translation>Son suspendu %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="82"/>
        <location filename="../ui/bed/event_words.cpp" line="84"/>
        <source>Sound on again</source>
        <translation>Son rétabli</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="84"/>
        <source>Sound off</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="86"/>
        <source>Alarms paused %1</source>
        <comment>and for how long</comment>
        <translation>Alarmes suspendues %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="87"/>
        <location filename="../ui/bed/event_words.cpp" line="89"/>
        <source>Alarms on again</source>
        <translation>Alarmes rétablies</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="89"/>
        <source>Alarms off</source>
        <translation>Alarmes coupées</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="97"/>
        <source>Called %1</source>
        <comment>a person</comment>
        <translation>Appel : %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="98"/>
        <source>%1 accepted</source>
        <comment>a person was called</comment>
        <translation>%1 a accepté</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="99"/>
        <source>%1 cannot come</source>
        <comment>a person was called</comment>
        <translation>%1 ne peut venir</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="100"/>
        <source>Passed on to %1</source>
        <comment>a person</comment>
        <translation>Transmis à %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="101"/>
        <source>Nobody answered the call</source>
        <translation>Personne n’a répondu</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="108"/>
        <source>A device is back</source>
        <translation>Un appareil est revenu</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="109"/>
        <source>Note: %1</source>
        <comment>what was written</comment>
        <translation>Note : %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="112"/>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Conscience : %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="116"/>
        <source>Oxygen stopped, air</source>
        <translation>Oxygène cessé, air</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="117"/>
        <source>Oxygen %1 L/min</source>
        <comment>as entered</comment>
        <translation>Oxygène %1 L/min</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="121"/>
        <source>Oxygen: entry taken back</source>
        <translation>Oxygène : saisie annulée</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="122"/>
        <source>Consciousness: entry taken back</source>
        <translation>Conscience : saisie annulée</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="132"/>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="135"/>
        <source>Ack %1 s</source>
        <comment>answered after this many seconds</comment>
        <translation>Vu en %1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="138"/>
        <source>now</source>
        <comment>an alarm that goes on</comment>
        <translation>en cours</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="22"/>
        <source>weak pulse</source>
        <translation>pouls faible</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="24"/>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="25"/>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="85"/>
        <source>mean %1</source>
        <comment>mean of a pressure</comment>
        <translation>moy. %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="167"/>
        <source>sensor off</source>
        <translation>capteur retiré</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="171"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>dernier %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="198"/>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pléth</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="199"/>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp.</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="205"/>
        <location filename="../ui/bed/lane_model.cpp" line="211"/>
        <source>ECG %1</source>
        <comment>name of a lead</comment>
        <translation>ECG %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="217"/>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>liaison perdue %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="219"/>
        <source>no signal</source>
        <translation>aucun signal</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="222"/>
        <source>poor signal</source>
        <translation>signal faible</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="224"/>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="225"/>
        <source>%1 mm/s at 96 dpi</source>
        <comment>sweep; the screen&apos;s size is not known</comment>
        <translation>%1 mm/s à 96 ppp</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="227"/>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="229"/>
        <source>gain automatic</source>
        <translation>gain automatique</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="317"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>non réglé</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="319"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="350"/>
        <location filename="../ui/bed/score_entry.cpp" line="118"/>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Air</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="351"/>
        <source>%1 L</source>
        <comment>oxygen, litres a minute</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="398"/>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="406"/>
        <source>limits %1</source>
        <translation>limites %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="44"/>
        <source>The low limit must be below the high limit.</source>
        <translation>La limite basse doit être sous la limite haute.</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="47"/>
        <source>This limit is outside what can be measured.</source>
        <translation>Cette limite est hors de ce qui se mesure.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="44"/>
        <source>Emergency team within 30 min. Watch continuously.</source>
        <translation>Équipe d’urgence en 30 min. Surveillance continue.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="45"/>
        <source>Urgent review by a clinician within 1 h.</source>
        <translation>Évaluation urgente par un clinicien en 1 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="46"/>
        <source>Urgent ward review. Observe every hour.</source>
        <translation>Évaluation urgente. Observer chaque heure.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="49"/>
        <source>Routine: observe at least every 12 h.</source>
        <translation>Routine : observer au moins toutes les 12 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="50"/>
        <source>The nurse decides. Observe every 4 to 6 h.</source>
        <translation>L’infirmière décide. Observer toutes les 4 à 6 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="56"/>
        <source>now</source>
        <comment>age of a measurement</comment>
        <translation>maintenant</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="64"/>
        <source>Alert</source>
        <comment>consciousness</comment>
        <translation>Alerte</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="65"/>
        <source>Confused</source>
        <comment>consciousness: new confusion</comment>
        <translation>Confusion</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="66"/>
        <source>Voice</source>
        <comment>consciousness: responds to voice</comment>
        <translation>Voix</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="67"/>
        <source>Pain</source>
        <comment>consciousness: responds to pain</comment>
        <translation>Douleur</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="68"/>
        <source>No response</source>
        <comment>consciousness</comment>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="76"/>
        <source>Respiration</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="78"/>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="79"/>
        <source>Systolic BP</source>
        <translation>PA systolique</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="80"/>
        <source>Pulse</source>
        <translation>Pouls</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="81"/>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="82"/>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="112"/>
        <source>not known</source>
        <comment>a part of a score</comment>
        <translation>inconnu</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="117"/>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 sur 7</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="118"/>
        <source>No total until all seven parts are known.</source>
        <translation>Aucun total avant que les sept parties soient connues.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="124"/>
        <source>from %1 at %2</source>
        <comment>a score and the time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="126"/>
        <source>Not all parts are known: enter what is missing.</source>
        <translation>Parties inconnues : saisir ce qui manque.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="128"/>
        <source>scale 1 · %1</source>
        <comment>of SpO2 in NEWS2; time of day</comment>
        <translation>échelle 1 · %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="37"/>
        <source>none</source>
        <comment>oxygen device</comment>
        <translation>aucun</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="38"/>
        <source>Cannula</source>
        <comment>oxygen device: nasal cannula</comment>
        <translation>Canule</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="39"/>
        <source>Mask</source>
        <comment>oxygen device: simple face mask</comment>
        <translation>Masque</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="40"/>
        <source>Venturi</source>
        <comment>oxygen device</comment>
        <translation>Venturi</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="41"/>
        <source>Reservoir</source>
        <comment>oxygen device: mask with reservoir</comment>
        <translation>Réservoir</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="42"/>
        <source>High flow</source>
        <comment>oxygen device: nasal high flow</comment>
        <translation>Haut débit</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedBand</name>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="82"/>
        <source>The alarm changed. Press again.</source>
        <translation>L’alarme a changé. Appuyer encore.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="117"/>
        <source>signal lost</source>
        <translation>signal perdu</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="120"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="122"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>finie à %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="123"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="125"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="127"/>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmes coupées à %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="129"/>
        <source>No active alarms on this bed</source>
        <translation>Aucune alarme active à ce lit</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="130"/>
        <source>Pause sound 2:00</source>
        <translation>Suspendre le son 2:00</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="132"/>
        <source>Sound paused %1</source>
        <comment>time left</comment>
        <translation>Son suspendu %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="137"/>
        <source>Nothing to acknowledge</source>
        <translation>Rien à acquitter</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="141"/>
        <source>Why: %1</source>
        <comment>evidence of an alarm</comment>
        <translation>Pourquoi : %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedFoot</name>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>End standby</source>
        <translation>Fin de l’attente</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Standby</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Transfer</source>
        <translation>Transfert</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Full disclosure</source>
        <translation>Tracé complet</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Bande</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Escalate</source>
        <translation>Demander de l’aide</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="48"/>
        <source>Drag on any wave to look back 5 min</source>
        <translation>Glisser sur une courbe pour revoir 5 min</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedPage</name>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="45"/>
        <source>Bed</source>
        <translation>Lit</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="97"/>
        <source>Taken back.</source>
        <translation>Saisie annulée.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="100"/>
        <source>Limits saved.</source>
        <translation>Limites enregistrées.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="103"/>
        <source>Note saved.</source>
        <translation>Note enregistrée.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="115"/>
        <source>bed %1</source>
        <translation>lit %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="119"/>
        <source>Devices are bound on the Fleet screen, with a later version.</source>
        <translation>Les appareils s’associent à l’écran Appareils, dans une version future.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="120"/>
        <source>Full disclosure comes with Review, in a later version. Drag on a wave to look back 5 min.</source>
        <translation>Le tracé complet viendra avec Revue, dans une version future. Glisser sur une courbe pour revoir 5 min.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="121"/>
        <source>Strips are printed from Review, with a later version.</source>
        <translation>Les bandes s’imprimeront depuis Revue, dans une version future.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="239"/>
        <source>Empty bed</source>
        <translation>Lit libre</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="240"/>
        <source>Transfer opens Patients to admit somebody.</source>
        <translation>Transfert ouvre Patients pour une admission.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="243"/>
        <source>Standby</source>
        <translation>Mise en attente</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="245"/>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 depuis %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="246"/>
        <source>No reason given</source>
        <translation>Sans raison indiquée</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="252"/>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="413"/>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="417"/>
        <source>%1 ago · %2</source>
        <comment>how long, and the time of day</comment>
        <translation>il y a %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="43"/>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Fait, mais non enregistré. Le disque ne peut être écrit.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="44"/>
        <source>The alarm had already ended.</source>
        <translation>L’alarme était déjà finie.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="45"/>
        <source>This was done before.</source>
        <translation>C’était déjà fait.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="47"/>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="47"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Non permis ici. %1 peut le faire.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="49"/>
        <source>This bed or alarm no longer exists.</source>
        <translation>Ce lit ou cette alarme n’existe plus.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="59"/>
        <source>%1 has no limits.</source>
        <comment>a number</comment>
        <translation>%1 n’a pas de limites.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="78"/>
        <source>Nothing is measured here that has limits.</source>
        <translation>Rien de ce qui est mesuré ici n’a de limites.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="82"/>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="93"/>
        <source>systolic</source>
        <translation>systolique</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="96"/>
        <source>diastolic</source>
        <translation>diastolique</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="99"/>
        <source>mean</source>
        <comment>pressure</comment>
        <translation>moyenne</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="111"/>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="114"/>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="115"/>
        <source>Gain automatic</source>
        <translation>Gain automatique</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="136"/>
        <source>Monitoring again.</source>
        <translation>Surveillance reprise.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="140"/>
        <source>Nobody lies in this bed.</source>
        <translation>Ce lit est libre.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Imaging</source>
        <translation>Imagerie</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Operating theatre</source>
        <translation>Bloc opératoire</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Procedure</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Out of bed, washing</source>
        <translation>Hors du lit, toilette</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Device change</source>
        <translation>Changement d’appareil</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="147"/>
        <source>Standby: why?</source>
        <translation>Mise en attente : pourquoi ?</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="147"/>
        <source>No alarm sounds for this bed until standby ends.</source>
        <translation>Aucune alarme à ce lit jusqu’à la fin de l’attente.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="154"/>
        <source>Standby.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="164"/>
        <source>%1 is active</source>
        <comment>an alarm</comment>
        <translation>%1 est active</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Keep monitoring</source>
        <translation>Continuer la surveillance</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Start standby, end the alarm</source>
        <translation>Mettre en attente, finir l’alarme</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Standby ends every alarm of this bed.</source>
        <translation>L’attente met fin à toutes les alarmes de ce lit.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="176"/>
        <source>There is no alarm on this bed to call somebody for.</source>
        <translation>Aucune alarme à ce lit ne demande d’appel.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="179"/>
        <source>Help was called for.</source>
        <translation>L’aide a été demandée.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedTitle</name>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="55"/>
        <source>Ward</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="56"/>
        <source>Back to the ward</source>
        <translation>Retour à l’unité</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="57"/>
        <location filename="../ui/bed/bed_title.cpp" line="58"/>
        <source>Previous bed</source>
        <translation>Lit précédent</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="59"/>
        <location filename="../ui/bed/bed_title.cpp" line="60"/>
        <source>Next bed</source>
        <translation>Lit suivant</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="78"/>
        <source>Empty bed</source>
        <translation>Lit libre</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="80"/>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="84"/>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>dossier %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="96"/>
        <source>Bed %1, %2</source>
        <translation>Lit %1, %2</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DeviceCard</name>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="47"/>
        <location filename="../ui/bed/device_card.cpp" line="60"/>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/bed/device_card.cpp" line="60"/>
        <source>%n bound</source>
        <comment>devices of a bed</comment>
        <translation>
            <numerusform>%n associé</numerusform>
            <numerusform>%n associés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="63"/>
        <source>No device is bound.</source>
        <translation>Aucun appareil associé.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::EventCard</name>
    <message>
        <location filename="../ui/bed/event_card.cpp" line="22"/>
        <location filename="../ui/bed/event_card.cpp" line="35"/>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/bed/event_card.cpp" line="35"/>
        <source>%n alarm(s)</source>
        <comment>of this bed today</comment>
        <translation>
            <numerusform>%n alarme</numerusform>
            <numerusform>%n alarmes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/bed/event_card.cpp" line="44"/>
        <source>Nothing yet.</source>
        <translation>Rien encore.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LaneBoard</name>
    <message>
        <location filename="../ui/bed/lane_board.cpp" line="71"/>
        <source>Waves and numbers</source>
        <translation>Courbes et valeurs</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LimitsPopover</name>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="79"/>
        <source>bed %1, %2</source>
        <comment>a bed and its patient</comment>
        <translation>lit %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="79"/>
        <source>name hidden</source>
        <translation>nom masqué</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="87"/>
        <location filename="../ui/bed/limits_popover.cpp" line="341"/>
        <source>%1 limits</source>
        <comment>of a number</comment>
        <translation>Limites %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="98"/>
        <source>Low limit down</source>
        <translation>Baisser la limite basse</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="99"/>
        <source>Low limit up</source>
        <translation>Monter la limite basse</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="100"/>
        <location filename="../ui/bed/limits_popover.cpp" line="103"/>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Coupée</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="100"/>
        <source>Low limit off</source>
        <translation>Couper la limite basse</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="101"/>
        <source>High limit down</source>
        <translation>Baisser la limite haute</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="102"/>
        <source>High limit up</source>
        <translation>Monter la limite haute</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="103"/>
        <source>High limit off</source>
        <translation>Couper la limite haute</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="104"/>
        <source>Delay shorter</source>
        <translation>Délai plus court</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="105"/>
        <source>Delay longer</source>
        <translation>Délai plus long</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="107"/>
        <source>Unit value</source>
        <translation>Valeur de l’unité</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="107"/>
        <source>As the unit&apos;s profile</source>
        <translation>Selon le profil de l’unité</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="109"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="110"/>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="162"/>
        <location filename="../ui/bed/limits_popover.cpp" line="349"/>
        <source>off</source>
        <comment>limits</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="164"/>
        <source>Save %1</source>
        <comment>the new limits</comment>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="351"/>
        <source>was %1, unit %2</source>
        <comment>limit in force, and of the unit&apos;s profile</comment>
        <translation>était %1, unité %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="353"/>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="354"/>
        <source>Low</source>
        <translation>Basse</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="355"/>
        <source>High</source>
        <translation>Haute</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="356"/>
        <source>Delay</source>
        <translation>Délai</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="357"/>
        <source>unchanged</source>
        <translation>inchangé</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="357"/>
        <source>was %1</source>
        <comment>a delay</comment>
        <translation>était %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="361"/>
        <source>No values yet</source>
        <translation>Aucune valeur encore</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="362"/>
        <source>The last %1: nothing is recorded</source>
        <comment>length of time</comment>
        <translation>Les %1 derniers : rien n’est enregistré</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="363"/>
        <source>The last 24 hours</source>
        <translation>Les 24 dernières heures</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="365"/>
        <source>now %1</source>
        <comment>value</comment>
        <translation>maintenant %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="380"/>
        <source>Alarms in this time</source>
        <translation>Alarmes dans ce temps</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="380"/>
        <source>Alarms, last 8 h</source>
        <translation>Alarmes, 8 dernières h</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="381"/>
        <source>Of a minute or longer, missed</source>
        <translation>D’une minute ou plus, manquées</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::NotePopover</name>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="35"/>
        <location filename="../ui/bed/note_popover.cpp" line="36"/>
        <location filename="../ui/bed/note_popover.cpp" line="73"/>
        <location filename="../ui/bed/note_popover.cpp" line="74"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="37"/>
        <source>What should others know?</source>
        <translation>Que faut-il savoir ?</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="47"/>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="48"/>
        <source>Save note</source>
        <translation>Enregistrer la note</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreCard</name>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="142"/>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="143"/>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="144"/>
        <source>Enter consciousness</source>
        <translation>Saisir la conscience</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="145"/>
        <source>Enter oxygen</source>
        <translation>Saisir l’oxygène</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="177"/>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="177"/>
        <source>No score</source>
        <translation>Aucun score</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="225"/>
        <source>No score here.</source>
        <translation>Aucun score ici.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreEntry</name>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="108"/>
        <source>not entered yet</source>
        <translation>pas encore saisi</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="109"/>
        <source>was %1, %2</source>
        <comment>what was entered before, and its age</comment>
        <translation>était %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="120"/>
        <source>%1 litres a minute</source>
        <translation>%1 litres par minute</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="128"/>
        <location filename="../ui/bed/score_entry.cpp" line="182"/>
        <source>Consciousness</source>
        <translation>Conscience</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="128"/>
        <location filename="../ui/bed/score_entry.cpp" line="182"/>
        <source>Oxygen</source>
        <translation>Oxygène</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="156"/>
        <location filename="../ui/bed/score_entry.cpp" line="171"/>
        <source>Undo %1 s</source>
        <comment>seconds left</comment>
        <translation>Annuler %1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="196"/>
        <source>Litres a minute; the device is the usual one unless chosen.</source>
        <translation>Litres par minute ; appareil usuel sauf choix.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::SidePanel</name>
    <message>
        <location filename="../ui/bed/side_panel.cpp" line="81"/>
        <source>Nothing is recorded: this run only.</source>
        <translation>Rien n’est enregistré : cette session seule.</translation>
    </message>
    <message>
        <location filename="../ui/bed/side_panel.cpp" line="83"/>
        <source>Not all can be read.</source>
        <translation>Tout ne peut être lu.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::TrendPanel</name>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>1 h</source>
        <comment>trend</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>8 h</source>
        <comment>trend</comment>
        <translation>8 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>24 h</source>
        <comment>trend</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>Stay</source>
        <comment>trend of the whole stay</comment>
        <translation>Séjour</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="108"/>
        <source>Trend: %1</source>
        <translation>Tendance : %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="111"/>
        <source>Trends</source>
        <translation>Tendances</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="188"/>
        <source>Nothing is recorded: this run only</source>
        <translation>Rien n’est enregistré : cette session seule</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="190"/>
        <source>Not all can be read</source>
        <translation>Tout ne peut être lu</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last hour</source>
        <translation>Dernière heure</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last 8 hours</source>
        <translation>8 dernières heures</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last 24 hours</source>
        <translation>24 dernières heures</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>The whole stay</source>
        <translation>Tout le séjour</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="373"/>
        <source>No trend yet.</source>
        <translation>Aucune tendance encore.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit</name>
    <message>
        <location filename="../ui/kit/text.cpp" line="97"/>
        <location filename="../ui/kit/text.cpp" line="106"/>
        <source>%1 min</source>
        <comment>a length of time, minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="107"/>
        <source>%1 h</source>
        <comment>a length of time, hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="113"/>
        <source>HR</source>
        <comment>label: heart rate</comment>
        <translation>FC</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="114"/>
        <source>PR</source>
        <comment>label: pulse rate</comment>
        <translation>FP</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="115"/>
        <source>RR</source>
        <comment>label: respiration rate</comment>
        <translation>FR</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="118"/>
        <source>NIBP</source>
        <comment>label: cuff pressure</comment>
        <translation>PNI</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="121"/>
        <source>ABP</source>
        <comment>label: arterial pressure</comment>
        <translation>PA</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="122"/>
        <source>Glu</source>
        <comment>label: glucose</comment>
        <translation>Gly</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::Commands</name>
    <message>
        <location filename="../ui/kit/commands.cpp" line="79"/>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Fait, mais non enregistré. Le disque ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="81"/>
        <source>The alarm had already ended.</source>
        <translation>L’alarme était déjà terminée.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="82"/>
        <source>%1 was faster. Both are on record.</source>
        <translation>%1 a été plus rapide. Les deux sont consignés.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="84"/>
        <source>Not possible now.</source>
        <translation>Impossible maintenant.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="84"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Non permis ici. %1 peut le faire.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="86"/>
        <source>This bed or alarm no longer exists.</source>
        <translation>Ce lit ou cette alarme n’existe plus.</translation>
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
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <source>Admit to bed %1</source>
        <translation>Admettre au lit %1</translation>
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
        <source>I know that this bed has no limits until they are entered</source>
        <translation>Je sais que ce lit n’a aucun seuil tant qu’ils ne sont pas saisis</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>limits not set</source>
        <translation>seuils non définis</translation>
    </message>
    <message>
        <source>limits set</source>
        <translation>seuils définis</translation>
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
        <source>Numbers are shown, but nothing sounds when they leave a range. Asystole, VF, VT, apnoea, pulse lost, leads off, probe off and link lost sound all the same.</source>
        <translation>Les valeurs sont affichées, mais rien ne sonne quand elles sortent d’une plage. Asystolie, FV, TV, apnée, pouls perdu, électrodes, capteur et liaison perdue sonnent quand même.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>off</source>
        <translation>coupé</translation>
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
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>Ce profil n’a pas de seuils. Cochez que vous le savez, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Admitted to bed %1.</source>
        <translation>Admis au lit %1.</translation>
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
        <translation>%1, seuil haut : %2 redevient %3</translation>
    </message>
    <message>
        <source>%1 low limit %2 goes back to %3</source>
        <translation>%1, seuil bas : %2 redevient %3</translation>
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
        <translation>La pause sonore reste : les alarmes ouvertes sonnent au nouveau lit</translation>
    </message>
    <message>
        <source>%1 stays with bed %2; the new bed&apos;s devices watch from there</source>
        <translation>%1 reste au lit %2 ; les appareils du nouveau lit prennent le relais</translation>
    </message>
    <message>
        <source>%1 is asked first, not %2</source>
        <translation>%1 est appelé d’abord, non %2</translation>
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
        <translation>Maintenir : sortie du lit %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Concorde</translation>
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
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Les deux identifiants sont requis : comparez-les au lit.</translation>
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
    <name>wardlight::patients::Panel</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement …</translation>
    </message>
    <message>
        <source>It is not recorded: the disk cannot be written.</source>
        <translation>Ce n’est pas enregistré : le disque ne peut être écrit.</translation>
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
        <translation>Non permis ici. Peut le faire : %1.</translation>
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
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>H</translation>
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
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
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
        <translation>libres : %1</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Sorties</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>dernières 24 h</translation>
    </message>
    <message>
        <source>Admitted earlier</source>
        <translation>Admis auparavant</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
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
        <source>Matches</source>
        <translation>Concorde</translation>
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
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Les deux identifiants sont requis : comparez-les au lit.</translation>
    </message>
    <message>
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Cochez chaque perte : quelqu’un doit l’avoir lue.</translation>
    </message>
    <message>
        <source>Bed %1 is now bed %2.</source>
        <translation>Le lit %1 est maintenant le lit %2.</translation>
    </message>
</context>
<context>
    <name>wardlight::shell</name>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="70"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="73"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="75"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="77"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="80"/>
        <source>Bed %1, %2, %3</source>
        <comment>an alarm: bed, text, running time</comment>
        <translation>Lit %1, %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="130"/>
        <source>over</source>
        <translation>terminée</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="18"/>
        <source>Ward</source>
        <comment>a screen</comment>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="19"/>
        <source>Bed</source>
        <comment>a screen</comment>
        <translation>Lit</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="20"/>
        <source>Alarms</source>
        <comment>a screen</comment>
        <translation>Alarmes</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="21"/>
        <source>Review</source>
        <comment>a screen</comment>
        <translation>Revue</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="22"/>
        <source>Insight</source>
        <comment>a screen</comment>
        <translation>Analyse</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="23"/>
        <source>Fleet</source>
        <comment>a screen</comment>
        <translation>Appareils</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="24"/>
        <source>Patients</source>
        <comment>a screen</comment>
        <translation>Patients</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="25"/>
        <source>Settings</source>
        <comment>a screen</comment>
        <translation>Réglages</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="43"/>
        <source>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</source>
        <translation>Cet écran viendra avec une version ultérieure. La surveillance et les alarmes continuent. Échap ramène à l’unité.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="22"/>
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est plein : libérez de l’espace.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="26"/>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est protégé : appelez le soutien.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="30"/>
        <source>Not recording since %1. Monitoring goes on. The disk fails: call support.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est défaillant : appelez le soutien.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="36"/>
        <source>No speaker. This station cannot be heard: connect one.</source>
        <translation>Aucun haut-parleur. Ce poste ne s’entend pas : branchez-en un.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="39"/>
        <source>The speaker is muted. This station cannot be heard: unmute it.</source>
        <translation>Le haut-parleur est muet. Ce poste ne s’entend pas : rétablissez le son.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="45"/>
        <source>The sound has failed. This station cannot be heard: check the speaker.</source>
        <translation>Le son est en panne. Ce poste ne s’entend pas : vérifiez le haut-parleur.</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="39"/>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="40"/>
        <source>Nurse</source>
        <translation>Inf.</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="41"/>
        <source>Charge nurse</source>
        <translation>Inf. responsable</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="42"/>
        <source>Physician</source>
        <translation>Médecin</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="43"/>
        <source>Biomedical</source>
        <translation>Biomédical</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="44"/>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="45"/>
        <source>Auditor</source>
        <translation>Vérificateur</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="46"/>
        <source>Bedside</source>
        <translation>Chevet</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="47"/>
        <source>Locked</source>
        <translation>Verrouillé</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="58"/>
        <source>No speaker</source>
        <translation>Aucun haut-parleur</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="64"/>
        <source>No sound</source>
        <translation>Aucun son</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="66"/>
        <source>Sound not tested</source>
        <translation>Son non vérifié</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="87"/>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>En pause %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="90"/>
        <source>Sound %1 %</source>
        <translation>Son %1&#x202f;%</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="91"/>
        <source>Sound on</source>
        <translation>Son actif</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="114"/>
        <source>All beds connected</source>
        <translation>Tous les lits sont reliés</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="117"/>
        <source>Bed %1: 1 device lost %2</source>
        <comment>bed, for how long</comment>
        <translation>Lit %1 : 1 appareil perdu %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="121"/>
        <source>%1 of %2 beds connected</source>
        <translation>%1 lits reliés sur %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="138"/>
        <source>bed %1 NEWS %2 rising</source>
        <translation>lit %1 NEWS %2 en hausse</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="139"/>
        <source>bed %1 NEWS %2</source>
        <translation>lit %1 NEWS %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="142"/>
        <source>bed %1 battery until %2</source>
        <translation>lit %1 pile jusqu’à %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="151"/>
        <source>Watch next: %1</source>
        <translation>À surveiller : %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="161"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="163"/>
        <source>Last: bed %1, %2 for %3, %4 ago</source>
        <comment>bed, alarm, how long, how long ago</comment>
        <translation>Dernière : lit %1, %2 pendant %3, il y a %4</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="23"/>
        <source>Esc or a press closes this table.</source>
        <translation>Échap ou un toucher ferme ce tableau.</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="31"/>
        <source>Arrows, Tab</source>
        <comment>keys</comment>
        <translation>Flèches, Tab</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="32"/>
        <source>Move between the beds</source>
        <translation>Aller d’un lit à l’autre</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="33"/>
        <source>Previous, next bed</source>
        <translation>Lit précédent, suivant</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="34"/>
        <source>Enter, Esc</source>
        <comment>keys</comment>
        <translation>Entrée, Échap</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="35"/>
        <source>Open, back</source>
        <translation>Ouvrir, revenir</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="36"/>
        <source>Acknowledge this bed&apos;s alarm, else the first</source>
        <translation>Acquitter l’alarme de ce lit, sinon la première</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="37"/>
        <source>Take the last acknowledge back, for 5 s</source>
        <translation>Annuler le dernier acquittement, pendant 5 s</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="38"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espace</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="39"/>
        <source>Why does it sound?</source>
        <translation>Pourquoi sonne-t-il?</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="40"/>
        <source>Pause this bed&apos;s sound</source>
        <translation>Mettre le son de ce lit en pause</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="41"/>
        <source>Pause all sounds</source>
        <translation>Mettre tous les sons en pause</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="42"/>
        <source>Digits, F, Ctrl+K</source>
        <comment>keys</comment>
        <translation>Chiffres, F, Ctrl+K</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="43"/>
        <source>Find a bed or patient</source>
        <translation>Trouver un lit ou un patient</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="44"/>
        <source>Look back, forward</source>
        <translation>Reculer, avancer dans le temps</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="45"/>
        <source>Only my patients</source>
        <translation>Mes patients seulement</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="46"/>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="47"/>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="48"/>
        <source>Who works here</source>
        <translation>Qui travaille ici</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="49"/>
        <source>Tell, escalate, lock: with a later version</source>
        <translation>Avertir, escalader, verrouiller : avec une version ultérieure</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="50"/>
        <source>This table</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="75"/>
        <location filename="../ui/shell/key_table.cpp" line="90"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="40"/>
        <source>Alarm line</source>
        <translation>Ligne d’alarmes</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="41"/>
        <location filename="../ui/shell/alarm_line.cpp" line="62"/>
        <source>Pause all 2:00</source>
        <translation>Tout en pause 2:00</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/alarm_line.cpp" line="201"/>
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n autre alarme</numerusform>
            <numerusform>%n autres alarmes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="219"/>
        <source>The list changed. Press again.</source>
        <translation>La liste a changé. Appuyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="262"/>
        <source>No active alarms</source>
        <translation>Aucune alarme active</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::HeaderBar</name>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="72"/>
        <location filename="../ui/shell/header_bar.cpp" line="73"/>
        <location filename="../ui/shell/header_bar.cpp" line="170"/>
        <source>Find bed or patient</source>
        <translation>Chercher lit ou patient</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="74"/>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/header_bar.cpp" line="97"/>
        <source>%n beds</source>
        <translation>
            <numerusform>%n lit</numerusform>
            <numerusform>%n lits</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="102"/>
        <source>No one signed in</source>
        <translation>Personne en session</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="121"/>
        <source>Picked from a list without a password. Sign-in comes with a later version.</source>
        <translation>Choisi dans une liste, sans mot de passe. La connexion viendra avec une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="170"/>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="215"/>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::Rail</name>
    <message>
        <location filename="../ui/shell/rail.cpp" line="37"/>
        <source>Screens</source>
        <translation>Écrans</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="63"/>
        <source>Night</source>
        <translation>Nuit</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::ShellWindow</name>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="88"/>
        <source>Limits can be changed with a later version.</source>
        <translation>Les limites se changeront avec une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="100"/>
        <location filename="../ui/shell/shell_window.cpp" line="327"/>
        <source>Locking comes with a later version.</source>
        <translation>Le verrouillage viendra avec une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="107"/>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>Le volume se règle au haut-parleur du poste.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="285"/>
        <source>Nobody can be picked at this station.</source>
        <translation>Personne ne peut être choisi à ce poste.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="288"/>
        <source>Who works here?</source>
        <translation>Qui travaille ici202f?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="288"/>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Choix sans mot de passe. La connexion viendra avec une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="336"/>
        <source>Telling a colleague comes with a later version.</source>
        <translation>Avertir un collègue sera possible avec une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="340"/>
        <source>Escalating comes with a later version.</source>
        <translation>L’escalade sera possible avec une version ultérieure.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="343"/>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Rien à annuler : un acquittement peut être annulé pendant 5 s.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward</name>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="113"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="119"/>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmes coupées à %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="121"/>
        <source>Alarms off</source>
        <translation>Alarmes coupées</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="201"/>
        <source>Empty bed</source>
        <translation>Lit vide</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="203"/>
        <source>Press to admit</source>
        <translation>Appuyer pour admettre</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="208"/>
        <source>Standby</source>
        <translation>En attente</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="215"/>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connexion %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="24"/>
        <source>F</source>
        <comment>sex on a tile: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="26"/>
        <source>M</source>
        <comment>sex on a tile: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="30"/>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 ans %2</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="44"/>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="51"/>
        <source>No limits</source>
        <translation>Sans limites</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="57"/>
        <location filename="../ui/ward/tile_words.cpp" line="66"/>
        <source>Off</source>
        <comment>alarms are off</comment>
        <translation>Coupé</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="62"/>
        <source>%1 min</source>
        <comment>battery left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="85"/>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 sur 7</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="109"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>non réglé</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="111"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>coupé</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="125"/>
        <source>weak pulse</source>
        <translation>pouls faible</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="127"/>
        <source>noise</source>
        <translation>bruit</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="129"/>
        <source>movement</source>
        <translation>mouvement</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="132"/>
        <source>uncertain</source>
        <translation>incertain</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="158"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>dern. %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="166"/>
        <source>%1 ago</source>
        <comment>age of a measurement</comment>
        <translation>il y a %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="232"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminée %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="233"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="238"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Vu</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="298"/>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 depuis %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="299"/>
        <source>No reason given</source>
        <translation>Sans motif</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="305"/>
        <source>name hidden</source>
        <translation>nom masqué</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="306"/>
        <source>Bed %1.</source>
        <translation>Lit %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="307"/>
        <source>Bed %1, %2.</source>
        <translation>Lit %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="310"/>
        <source>Empty bed.</source>
        <translation>Lit vide.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="312"/>
        <source>Standby.</source>
        <translation>En attente.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="314"/>
        <source>Connecting.</source>
        <translation>Connexion.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="321"/>
        <source>High alarm</source>
        <translation>Alarme haute</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="322"/>
        <source>Medium alarm</source>
        <translation>Alarme moyenne</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="323"/>
        <source>Low alarm</source>
        <translation>Alarme basse</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="325"/>
        <source>acknowledged by %1</source>
        <translation>acquittée par %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="327"/>
        <source>over, not yet seen</source>
        <translation>terminée, pas encore vue</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="328"/>
        <source>not acknowledged</source>
        <translation>non acquittée</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="329"/>
        <source>%1, %2, %3, %4.</source>
        <comment>priority, alarm, running time, state</comment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="337"/>
        <source>Heart rate</source>
        <translation>Fréquence cardiaque</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="340"/>
        <source>no value</source>
        <translation>aucune valeur</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="345"/>
        <source>Sound paused, %1 left.</source>
        <translation>Son en pause, reste %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="347"/>
        <source>Alarms off since %1.</source>
        <translation>Alarmes coupées à %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="349"/>
        <source>No limits are set.</source>
        <translation>Aucune limite n’est réglée.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward::WardCanvas</name>
    <message>
        <location filename="../ui/ward/ward_canvas.cpp" line="46"/>
        <source>Ward</source>
        <translation>Unité</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_canvas.cpp" line="192"/>
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_input.cpp" line="54"/>
        <source>The list changed. Press again.</source>
        <translation>La liste a changé. Appuyez de nouveau.</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_input.cpp" line="66"/>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Acquittée · Annuler au même endroit pendant 5 s</translation>
    </message>
</context>
</TS>
