<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
        <translation>PANI</translation>
    </message>
    <message>
        <source>ABP</source>
        <comment>label: arterial pressure</comment>
        <translation>PAI</translation>
    </message>
    <message>
        <source>Glu</source>
        <comment>label: glucose</comment>
        <translation>Glu</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::Commands</name>
    <message>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Hecho, pero no registrado. No se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The alarm had already ended.</source>
        <translation>La alarma ya había terminado.</translation>
    </message>
    <message>
        <source>%1 was faster. Both are on record.</source>
        <translation>%1 fue más rápido. Ambos quedan registrados.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>No permitido aquí. %1 puede hacerlo.</translation>
    </message>
    <message>
        <source>This bed or alarm no longer exists.</source>
        <translation>Esta cama o alarma ya no existe.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermero</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Patients of the unit</source>
        <translation>Pacientes de la unidad</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <source>Admit to bed %1</source>
        <translation>Ingresar en la cama %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Pulsera (leer o escribir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Nacimiento o segundo identificador</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <translation>Marcapasos</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>I know that this bed has no limits until they are entered</source>
        <translation>Sé que esta cama no tiene límites hasta que se introduzcan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>limits not set</source>
        <translation>límites sin definir</translation>
    </message>
    <message>
        <source>limits set</source>
        <translation>límites definidos</translation>
    </message>
    <message>
        <source>This site has not set limits for this profile</source>
        <translation>Este centro no ha definido límites para este perfil</translation>
    </message>
    <message>
        <source>Sounds outside these limits</source>
        <translation>Suena fuera de estos límites</translation>
    </message>
    <message>
        <source>Numbers are shown, but nothing sounds when they leave a range. Asystole, VF, VT, apnoea, pulse lost, leads off, probe off and link lost sound all the same.</source>
        <translation>Los valores se muestran, pero nada suena cuando salen de un rango. Asistolia, FV, TV, apnea, pulso perdido, electrodos, sensor y enlace perdido suenan igualmente.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Bed %1 was taken meanwhile</source>
        <translation>La cama %1 se ocupó entretanto</translation>
    </message>
    <message>
        <source>Scan or type the wristband.</source>
        <translation>Lea o escriba la pulsera.</translation>
    </message>
    <message>
        <source>Ask for the birth date, or type a second identifier.</source>
        <translation>Pregunte la fecha de nacimiento o escriba un segundo identificador.</translation>
    </message>
    <message>
        <source>Type the name. For an unknown patient type Unknown.</source>
        <translation>Escriba el nombre. Para un paciente desconocido escriba Desconocido.</translation>
    </message>
    <message>
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>Este perfil no tiene límites. Marque que lo sabe o elija otro.</translation>
    </message>
    <message>
        <source>Admitted to bed %1.</source>
        <translation>Ingresado en la cama %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ChangesOfMove</name>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>%1 high limit %2 goes back to %3</source>
        <translation>%1, límite alto: %2 vuelve a %3</translation>
    </message>
    <message>
        <source>%1 low limit %2 goes back to %3</source>
        <translation>%1, límite bajo: %2 vuelve a %3</translation>
    </message>
    <message>
        <source>The alarm %1 ends by it</source>
        <translation>La alarma %1 termina con ello</translation>
    </message>
    <message>
        <source>%1 was switched off here and is on again</source>
        <translation>%1 estaba apagada aquí y vuelve a estar activa</translation>
    </message>
    <message>
        <source>The sound pause stays behind: open alarms sound in the new bed</source>
        <translation>La pausa de sonido se queda: las alarmas abiertas suenan en la nueva cama</translation>
    </message>
    <message>
        <source>%1 stays with bed %2; the new bed&apos;s devices watch from there</source>
        <translation>%1 se queda en la cama %2; los dispositivos de la nueva cama vigilan desde allí</translation>
    </message>
    <message>
        <source>%1 is asked first, not %2</source>
        <translation>Se avisa primero a %1, no a %2</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::DischargePanel</name>
    <message>
        <source>Discharge %1</source>
        <translation>Alta de %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Pulsera (leer o escribir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Nacimiento o segundo identificador</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <source>Another hospital</source>
        <translation>Otro hospital</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <source>I know that these alarms end</source>
        <translation>Sé que estas alarmas terminan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold to discharge bed %1</source>
        <translation>Mantener: alta de la cama %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>No alarm is open. The bed&apos;s devices are free again afterwards.</source>
        <translation>No hay alarmas abiertas. Los dispositivos de la cama quedan libres.</translation>
    </message>
    <message>
        <source>These alarms end with it:</source>
        <translation>Estas alarmas terminan:</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Se necesitan ambos identificadores: compárelos en la cama.</translation>
    </message>
    <message>
        <source>A red alarm is active. Tick that you know that it ends.</source>
        <translation>Hay una alarma roja activa. Marque que sabe que termina.</translation>
    </message>
    <message>
        <source>Bed %1 is free.</source>
        <translation>La cama %1 está libre.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::Panel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>It is not recorded: the disk cannot be written.</source>
        <translation>No queda registrado: no se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>Somebody was faster. Look at the bed again.</source>
        <translation>Alguien fue más rápido. Mire la cama otra vez.</translation>
    </message>
    <message>
        <source>This bed does not exist.</source>
        <translation>Esta cama no existe.</translation>
    </message>
    <message>
        <source>Refused. Compare both identifiers and what is listed, then ask again.</source>
        <translation>Rechazado. Compare ambos identificadores y la lista, y vuelva a pedirlo.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>No permitido aquí. Puede hacerlo: %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientRows</name>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>alarms off</source>
        <translation>alarmas apagadas</translation>
    </message>
    <message numerus="yes">
        <source>%n limits changed</source>
        <translation>
            <numerusform>%n límite cambiado</numerusform>
            <numerusform>%n límites cambiados</numerusform>
        </translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Neonate</source>
        <translation>Neonato</translation>
    </message>
    <message>
        <source>F</source>
        <translation>M</translation>
    </message>
    <message>
        <source>M</source>
        <translation>H</translation>
    </message>
    <message>
        <source>In the unit</source>
        <translation>En la unidad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>%1 of %2 beds</source>
        <translation>%1 de %2 camas</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>libres: %1</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <source>Admitted earlier</source>
        <translation>Ingresado antes</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
    <message>
        <source>No bed is free.</source>
        <translation>No hay camas libres.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::TransferPanel</name>
    <message>
        <source>Transfer %1</source>
        <translation>Trasladar a %1</translation>
    </message>
    <message>
        <source>To bed</source>
        <translation>A la cama</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Cama %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Pulsera (leer o escribir)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Nacimiento o segundo identificador</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>No hay camas libres.</translation>
    </message>
    <message>
        <source>Choose a bed to see what protection changes.</source>
        <translation>Elija una cama para ver qué cambia en la protección.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <source>Transfer to bed %1</source>
        <translation>Trasladar a la cama %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Protection stays as it is.</source>
        <translation>La protección sigue igual.</translation>
    </message>
    <message>
        <source>What protection changes</source>
        <translation>Qué cambia en la protección</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Elija una cama.</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Se necesitan ambos identificadores: compárelos en la cama.</translation>
    </message>
    <message>
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Marque cada pérdida: alguien debe haberla leído.</translation>
    </message>
    <message>
        <source>Bed %1 is now bed %2.</source>
        <translation>La cama %1 es ahora la cama %2.</translation>
    </message>
</context>
<context>
    <name>wardlight::shell</name>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Bed %1, %2, %3</source>
        <comment>an alarm: bed, text, running time</comment>
        <translation>Cama %1, %2, %3</translation>
    </message>
    <message>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>Ward</source>
        <comment>a screen</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <source>Bed</source>
        <comment>a screen</comment>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>a screen</comment>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a screen</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>a screen</comment>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Fleet</source>
        <comment>a screen</comment>
        <translation>Equipos</translation>
    </message>
    <message>
        <source>Patients</source>
        <comment>a screen</comment>
        <translation>Pacientes</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a screen</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</source>
        <translation>Esta pantalla llegará con una versión posterior. La vigilancia y las alarmas continúan. Esc vuelve a la sala.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>No se registra desde las %1. La vigilancia continúa. El disco está lleno: libere espacio.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>No se registra desde las %1. La vigilancia continúa. El disco está protegido: llame a soporte.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk fails: call support.</source>
        <translation>No se registra desde las %1. La vigilancia continúa. El disco falla: llame a soporte.</translation>
    </message>
    <message>
        <source>No speaker. This station cannot be heard: connect one.</source>
        <translation>Sin altavoz. Este puesto no se oye: conecte uno.</translation>
    </message>
    <message>
        <source>The speaker is muted. This station cannot be heard: unmute it.</source>
        <translation>El altavoz está silenciado. Este puesto no se oye: active el sonido.</translation>
    </message>
    <message>
        <source>The sound has failed. This station cannot be heard: check the speaker.</source>
        <translation>El sonido ha fallado. Este puesto no se oye: revise el altavoz.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Jefe de enfermería</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <source>Biomedical</source>
        <translation>Biomédica</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>Sin altavoz</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>Sound not tested</source>
        <translation>Sonido sin probar</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>En pausa %1</translation>
    </message>
    <message>
        <source>Sound %1 %</source>
        <translation>Sonido %1&#x202f;%</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activo</translation>
    </message>
    <message>
        <source>All beds connected</source>
        <translation>Todas las camas conectadas</translation>
    </message>
    <message>
        <source>Bed %1: 1 device lost %2</source>
        <comment>bed, for how long</comment>
        <translation>Cama %1: 1 equipo perdido %2</translation>
    </message>
    <message>
        <source>%1 of %2 beds connected</source>
        <translation>%1 de %2 camas conectadas</translation>
    </message>
    <message>
        <source>bed %1 NEWS %2 rising</source>
        <translation>cama %1 NEWS %2 en aumento</translation>
    </message>
    <message>
        <source>bed %1 NEWS %2</source>
        <translation>cama %1 NEWS %2</translation>
    </message>
    <message>
        <source>bed %1 battery until %2</source>
        <translation>cama %1 batería hasta %2</translation>
    </message>
    <message>
        <source>Watch next: %1</source>
        <translation>Vigilar: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last: bed %1, %2 for %3, %4 ago</source>
        <comment>bed, alarm, how long, how long ago</comment>
        <translation>Última: cama %1, %2 durante %3, hace %4</translation>
    </message>
    <message>
        <source>Esc or a press closes this table.</source>
        <translation>Esc o una pulsación cierra esta tabla.</translation>
    </message>
    <message>
        <source>Arrows, Tab</source>
        <comment>keys</comment>
        <translation>Flechas, Tab</translation>
    </message>
    <message>
        <source>Move between the beds</source>
        <translation>Ir de una cama a otra</translation>
    </message>
    <message>
        <source>Previous, next bed</source>
        <translation>Cama anterior, siguiente</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <comment>keys</comment>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <source>Open, back</source>
        <translation>Abrir, volver</translation>
    </message>
    <message>
        <source>Acknowledge this bed&apos;s alarm, else the first</source>
        <translation>Reconocer la alarma de esta cama o, si no, la primera</translation>
    </message>
    <message>
        <source>Take the last acknowledge back, for 5 s</source>
        <translation>Deshacer el último reconocimiento, durante 5 s</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Why does it sound?</source>
        <translation>¿Por qué suena?</translation>
    </message>
    <message>
        <source>Pause this bed&apos;s sound</source>
        <translation>Pausar el sonido de esta cama</translation>
    </message>
    <message>
        <source>Pause all sounds</source>
        <translation>Pausar todos los sonidos</translation>
    </message>
    <message>
        <source>Digits, F, Ctrl+K</source>
        <comment>keys</comment>
        <translation>Cifras, F, Ctrl+K</translation>
    </message>
    <message>
        <source>Find a bed or patient</source>
        <translation>Buscar una cama o un paciente</translation>
    </message>
    <message>
        <source>Look back, forward</source>
        <translation>Ver antes, después</translation>
    </message>
    <message>
        <source>Only my patients</source>
        <translation>Solo mis pacientes</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <source>Tell, escalate, lock: with a later version</source>
        <translation>Avisar, escalar, bloquear: con una versión posterior</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <source>Alarm line</source>
        <translation>Línea de alarmas</translation>
    </message>
    <message>
        <source>Pause all 2:00</source>
        <translation>Pausar todo 2:00</translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n alarma más</numerusform>
            <numerusform>%n alarmas más</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse de nuevo.</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Sin alarmas activas</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::HeaderBar</name>
    <message>
        <source>Find bed or patient</source>
        <translation>Buscar cama o paciente</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n cama</numerusform>
            <numerusform>%n camas</numerusform>
        </translation>
    </message>
    <message>
        <source>No one signed in</source>
        <translation>Nadie en sesión</translation>
    </message>
    <message>
        <source>Picked from a list without a password. Sign-in comes with a later version.</source>
        <translation>Elegido de una lista, sin contraseña. El inicio de sesión llegará con una versión posterior.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::ShellWindow</name>
    <message>
        <source>Limits can be changed with a later version.</source>
        <translation>Los límites podrán cambiarse con una versión posterior.</translation>
    </message>
    <message>
        <source>Locking comes with a later version.</source>
        <translation>El bloqueo llegará con una versión posterior.</translation>
    </message>
    <message>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>El volumen se ajusta en el altavoz del puesto.</translation>
    </message>
    <message>
        <source>Nobody can be picked at this station.</source>
        <translation>No se puede elegir a nadie en este puesto.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Se elige sin contraseña. El inicio de sesión llegará con una versión posterior.</translation>
    </message>
    <message>
        <source>Telling a colleague comes with a later version.</source>
        <translation>Avisar a un colega llegará con una versión posterior.</translation>
    </message>
    <message>
        <source>Escalating comes with a later version.</source>
        <translation>Escalar llegará con una versión posterior.</translation>
    </message>
    <message>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nada que deshacer: un reconocimiento puede deshacerse durante 5 s.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward</name>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmas apagadas %1</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarmas apagadas</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Cama vacía</translation>
    </message>
    <message>
        <source>Press to admit</source>
        <translation>Pulse para ingresar</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>conectando %1</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Sin límites</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>alarms are off</comment>
        <translation>Apag.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>battery left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 de 7</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>apag.</translation>
    </message>
    <message>
        <source>weak pulse</source>
        <translation>pulso débil</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>últ. %1 · %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>age of a measurement</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminó %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 desde %2 · %3</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <source>name hidden</source>
        <translation>nombre oculto</translation>
    </message>
    <message>
        <source>Bed %1.</source>
        <translation>Cama %1.</translation>
    </message>
    <message>
        <source>Bed %1, %2.</source>
        <translation>Cama %1, %2.</translation>
    </message>
    <message>
        <source>Empty bed.</source>
        <translation>Cama vacía.</translation>
    </message>
    <message>
        <source>Standby.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <source>High alarm</source>
        <translation>Alarma alta</translation>
    </message>
    <message>
        <source>Medium alarm</source>
        <translation>Alarma media</translation>
    </message>
    <message>
        <source>Low alarm</source>
        <translation>Alarma baja</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>reconocida por %1</translation>
    </message>
    <message>
        <source>over, not yet seen</source>
        <translation>terminada, aún no vista</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>no reconocida</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <comment>priority, alarm, running time, state</comment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>Sound paused, %1 left.</source>
        <translation>Sonido en pausa, quedan %1.</translation>
    </message>
    <message>
        <source>Alarms off since %1.</source>
        <translation>Alarmas apagadas desde las %1.</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>No hay límites fijados.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward::WardCanvas</name>
    <message>
        <source>Ward</source>
        <translation>Sala</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse de nuevo.</translation>
    </message>
    <message>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Reconocida · Deshacer en el mismo lugar durante 5 s</translation>
    </message>
</context>
</TS>
