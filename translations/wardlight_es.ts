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
