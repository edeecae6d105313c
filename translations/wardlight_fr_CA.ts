<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_CA" sourcelanguage="en">
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
        <source>(no name)</source>
        <translation>(sans nom)</translation>
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
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est plein : libérez de l’espace.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>Rien n’est enregistré depuis %1. La surveillance continue. Le disque est protégé : appelez le soutien.</translation>
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
        <source>Sound on</source>
        <translation>Son actif</translation>
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
        <source>Watch next: %1</source>
        <translation>À surveiller : %1</translation>
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
        <source>Tell, escalate, lock: with a later version</source>
        <translation>Avertir, escalader, verrouiller : avec une version ultérieure</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Ce tableau</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
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
        <source>Picked from a list without a password. Sign-in comes with a later version.</source>
        <translation>Choisi dans une liste, sans mot de passe. La connexion viendra avec une version ultérieure.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
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
        <source>Limits can be changed with a later version.</source>
        <translation>Les limites se changeront avec une version ultérieure.</translation>
    </message>
    <message>
        <source>Locking comes with a later version.</source>
        <translation>Le verrouillage viendra avec une version ultérieure.</translation>
    </message>
    <message>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>Le volume se règle au haut-parleur du poste.</translation>
    </message>
    <message>
        <source>Nobody can be picked at this station.</source>
        <translation>Personne ne peut être choisi à ce poste.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Qui travaille ici202f?</translation>
    </message>
    <message>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Choix sans mot de passe. La connexion viendra avec une version ultérieure.</translation>
    </message>
    <message>
        <source>Telling a colleague comes with a later version.</source>
        <translation>Avertir un collègue sera possible avec une version ultérieure.</translation>
    </message>
    <message>
        <source>Escalating comes with a later version.</source>
        <translation>L’escalade sera possible avec une version ultérieure.</translation>
    </message>
    <message>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Rien à annuler : un acquittement peut être annulé pendant 5 s.</translation>
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
        <source>F</source>
        <comment>sex on a tile: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>sex on a tile: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 ans %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nom masqué</translation>
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
        <source>%1 ago</source>
        <translation>il y a %1</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La liste a changé. Appuyez de nouveau.</translation>
    </message>
    <message>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Acquittée · Annuler au même endroit pendant 5 s</translation>
    </message>
</context>
</TS>
