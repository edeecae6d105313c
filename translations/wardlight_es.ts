<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wardlight::bed</name>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="32"/>
        <source>F</source>
        <comment>sex: female</comment>
        <translation>M</translation>
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
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="22"/>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>conectando</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="25"/>
        <source>lost %1</source>
        <comment>a device, and since how long</comment>
        <translation>perdido %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="29"/>
        <source>empty %1</source>
        <comment>battery: time of day</comment>
        <translation>vacía a las %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="30"/>
        <source>battery good</source>
        <translation>batería buena</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="32"/>
        <source>good</source>
        <comment>state of a device</comment>
        <translation>bien</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="44"/>
        <source>Admitted</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="45"/>
        <source>Transferred to another bed</source>
        <translation>Traslado a otra cama</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="46"/>
        <source>Arrived from another bed</source>
        <translation>Llegada de otra cama</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="47"/>
        <source>Discharged</source>
        <translation>Alta</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="50"/>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="51"/>
        <source>Standby: %1</source>
        <comment>and the reason</comment>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="53"/>
        <source>Standby ended</source>
        <translation>Fin de la espera</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="54"/>
        <source>%1 bound</source>
        <comment>a device</comment>
        <translation>%1 vinculado</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="55"/>
        <source>A device was released</source>
        <translation>Se liberó un dispositivo</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="60"/>
        <source>%1 limits as the profile</source>
        <comment>a number&apos;s limits were reset</comment>
        <translation>Límites %1 según el perfil</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="66"/>
        <source>%1 limits %2</source>
        <comment>a number, its new limits</comment>
        <translation>Límites %1: %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="73"/>
        <source>%1: on</source>
        <comment>an alarm kind was switched on</comment>
        <translation>%1: activa</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="74"/>
        <source>%1: off</source>
        <comment>an alarm kind was switched off</comment>
        <translation>%1: apagada</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="81"/>
        <source>Sound paused %1</source>
        <comment>and for how long</comment>
        <translation>Sonido en pausa %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="82"/>
        <location filename="../ui/bed/event_words.cpp" line="84"/>
        <source>Sound on again</source>
        <translation>Sonido de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="84"/>
        <source>Sound off</source>
        <translation>Sonido apagado</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="86"/>
        <source>Alarms paused %1</source>
        <comment>and for how long</comment>
        <translation>Alarmas en pausa %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="87"/>
        <location filename="../ui/bed/event_words.cpp" line="89"/>
        <source>Alarms on again</source>
        <translation>Alarmas de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="89"/>
        <source>Alarms off</source>
        <translation>Alarmas apagadas</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="97"/>
        <source>Called %1</source>
        <comment>a person</comment>
        <translation>Llamada: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="98"/>
        <source>%1 accepted</source>
        <comment>a person was called</comment>
        <translation>%1 aceptó</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="99"/>
        <source>%1 cannot come</source>
        <comment>a person was called</comment>
        <translation>%1 no puede venir</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="100"/>
        <source>Passed on to %1</source>
        <comment>a person</comment>
        <translation>Pasado a %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="101"/>
        <source>Nobody answered the call</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="108"/>
        <source>A device is back</source>
        <translation>Un dispositivo volvió</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="109"/>
        <source>Note: %1</source>
        <comment>what was written</comment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="112"/>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Conciencia: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="116"/>
        <source>Oxygen stopped, air</source>
        <translation>Oxígeno retirado, aire</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="117"/>
        <source>Oxygen %1 L/min</source>
        <comment>as entered</comment>
        <translation>Oxígeno %1 L/min</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="121"/>
        <source>Oxygen: entry taken back</source>
        <translation>Oxígeno: entrada anulada</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="122"/>
        <source>Consciousness: entry taken back</source>
        <translation>Conciencia: entrada anulada</translation>
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
        <translation>Visto en %1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="138"/>
        <source>now</source>
        <comment>an alarm that goes on</comment>
        <translation>sigue</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="22"/>
        <source>weak pulse</source>
        <translation>pulso débil</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="24"/>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="25"/>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="85"/>
        <source>mean %1</source>
        <comment>mean of a pressure</comment>
        <translation>media %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="167"/>
        <source>sensor off</source>
        <translation>sensor suelto</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="171"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>último %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="198"/>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pleth</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="199"/>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp</translation>
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
        <translation>enlace perdido %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="219"/>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="222"/>
        <source>poor signal</source>
        <translation>señal mala</translation>
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
        <translation>%1 mm/s a 96 ppp</translation>
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
        <translation>ganancia automática</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="317"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>sin fijar</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="319"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="350"/>
        <location filename="../ui/bed/score_entry.cpp" line="118"/>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Aire</translation>
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
        <translation>sin valor</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="406"/>
        <source>limits %1</source>
        <translation>límites %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="44"/>
        <source>The low limit must be below the high limit.</source>
        <translation>El límite bajo debe estar por debajo del alto.</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="47"/>
        <source>This limit is outside what can be measured.</source>
        <translation>Este límite está fuera de lo que se mide.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="44"/>
        <source>Emergency team within 30 min. Watch continuously.</source>
        <translation>Equipo de urgencia en 30 min. Vigilancia continua.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="45"/>
        <source>Urgent review by a clinician within 1 h.</source>
        <translation>Revisión urgente por un clínico en 1 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="46"/>
        <source>Urgent ward review. Observe every hour.</source>
        <translation>Revisión urgente. Observar cada hora.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="49"/>
        <source>Routine: observe at least every 12 h.</source>
        <translation>Rutina: observar al menos cada 12 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="50"/>
        <source>The nurse decides. Observe every 4 to 6 h.</source>
        <translation>Decide la enfermera. Observar cada 4 a 6 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="56"/>
        <source>now</source>
        <comment>age of a measurement</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="64"/>
        <source>Alert</source>
        <comment>consciousness</comment>
        <translation>Alerta</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="65"/>
        <source>Confused</source>
        <comment>consciousness: new confusion</comment>
        <translation>Confusión</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="66"/>
        <source>Voice</source>
        <comment>consciousness: responds to voice</comment>
        <translation>Voz</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="67"/>
        <source>Pain</source>
        <comment>consciousness: responds to pain</comment>
        <translation>Dolor</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="68"/>
        <source>No response</source>
        <comment>consciousness</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="76"/>
        <source>Respiration</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="78"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="79"/>
        <source>Systolic BP</source>
        <translation>PA sistólica</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="80"/>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="81"/>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="82"/>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="112"/>
        <source>not known</source>
        <comment>a part of a score</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="117"/>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 de 7</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="118"/>
        <source>No total until all seven parts are known.</source>
        <translation>Sin total hasta conocer las siete partes.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="124"/>
        <source>from %1 at %2</source>
        <comment>a score and the time of day</comment>
        <translation>desde %1 a las %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="126"/>
        <source>Not all parts are known: enter what is missing.</source>
        <translation>Faltan partes: introducir lo que falta.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="128"/>
        <source>scale 1 · %1</source>
        <comment>of SpO2 in NEWS2; time of day</comment>
        <translation>escala 1 · %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="37"/>
        <source>none</source>
        <comment>oxygen device</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="38"/>
        <source>Cannula</source>
        <comment>oxygen device: nasal cannula</comment>
        <translation>Cánula</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="39"/>
        <source>Mask</source>
        <comment>oxygen device: simple face mask</comment>
        <translation>Máscara</translation>
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
        <translation>Reservorio</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="42"/>
        <source>High flow</source>
        <comment>oxygen device: nasal high flow</comment>
        <translation>Alto flujo</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedBand</name>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="82"/>
        <source>The alarm changed. Press again.</source>
        <translation>La alarma cambió. Pulsar otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="117"/>
        <source>signal lost</source>
        <translation>señal perdida</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="120"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="122"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminó %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="123"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="125"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="127"/>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmas apagadas %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="129"/>
        <source>No active alarms on this bed</source>
        <translation>Sin alarmas activas en esta cama</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="130"/>
        <source>Pause sound 2:00</source>
        <translation>Pausar sonido 2:00</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="132"/>
        <source>Sound paused %1</source>
        <comment>time left</comment>
        <translation>Sonido en pausa %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="137"/>
        <source>Nothing to acknowledge</source>
        <translation>Nada que reconocer</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="141"/>
        <source>Why: %1</source>
        <comment>evidence of an alarm</comment>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedFoot</name>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>End standby</source>
        <translation>Terminar espera</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Full disclosure</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Tira</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Escalate</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="48"/>
        <source>Drag on any wave to look back 5 min</source>
        <translation>Arrastrar una curva para ver 5 min atrás</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedPage</name>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="45"/>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="97"/>
        <source>Taken back.</source>
        <translation>Entrada anulada.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="100"/>
        <source>Limits saved.</source>
        <translation>Límites guardados.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="103"/>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="115"/>
        <source>bed %1</source>
        <translation>cama %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="119"/>
        <source>Devices are bound on the Fleet screen, with a later version.</source>
        <translation>Los dispositivos se vinculan en la pantalla Dispositivos, en una versión futura.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="120"/>
        <source>Full disclosure comes with Review, in a later version. Drag on a wave to look back 5 min.</source>
        <translation>El registro completo vendrá con Revisión, en una versión futura. Arrastrar una curva para ver 5 min atrás.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="121"/>
        <source>Strips are printed from Review, with a later version.</source>
        <translation>Las tiras se imprimirán desde Revisión, en una versión futura.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="239"/>
        <source>Empty bed</source>
        <translation>Cama libre</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="240"/>
        <source>Transfer opens Patients to admit somebody.</source>
        <translation>Traslado abre Pacientes para un ingreso.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="243"/>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="245"/>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 desde %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="246"/>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="252"/>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>conectando %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="413"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="417"/>
        <source>%1 ago · %2</source>
        <comment>how long, and the time of day</comment>
        <translation>hace %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="43"/>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Hecho, pero no registrado. No se puede escribir en el disco.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="44"/>
        <source>The alarm had already ended.</source>
        <translation>La alarma ya había terminado.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="45"/>
        <source>This was done before.</source>
        <translation>Ya estaba hecho.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="47"/>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="47"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>No permitido aquí. %1 puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="49"/>
        <source>This bed or alarm no longer exists.</source>
        <translation>Esta cama o alarma ya no existe.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="59"/>
        <source>%1 has no limits.</source>
        <comment>a number</comment>
        <translation>%1 no tiene límites.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="78"/>
        <source>Nothing is measured here that has limits.</source>
        <translation>Nada de lo que se mide aquí tiene límites.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="82"/>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="93"/>
        <source>systolic</source>
        <translation>sistólica</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="96"/>
        <source>diastolic</source>
        <translation>diastólica</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="99"/>
        <source>mean</source>
        <comment>pressure</comment>
        <translation>media</translation>
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
        <translation>Ganancia automática</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="136"/>
        <source>Monitoring again.</source>
        <translation>Vigilancia de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="140"/>
        <source>Nobody lies in this bed.</source>
        <translation>Esta cama está libre.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Imaging</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Operating theatre</source>
        <translation>Quirófano</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Out of bed, washing</source>
        <translation>Fuera de la cama, aseo</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Device change</source>
        <translation>Cambio de dispositivo</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="147"/>
        <source>Standby: why?</source>
        <translation>En espera: ¿por qué?</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="147"/>
        <source>No alarm sounds for this bed until standby ends.</source>
        <translation>Ninguna alarma en esta cama hasta el fin de la espera.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="154"/>
        <source>Standby.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="164"/>
        <source>%1 is active</source>
        <comment>an alarm</comment>
        <translation>%1 está activa</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Keep monitoring</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Start standby, end the alarm</source>
        <translation>Poner en espera, terminar la alarma</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Standby ends every alarm of this bed.</source>
        <translation>La espera termina todas las alarmas de esta cama.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="176"/>
        <source>There is no alarm on this bed to call somebody for.</source>
        <translation>No hay alarma en esta cama para llamar a alguien.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="179"/>
        <source>Help was called for.</source>
        <translation>Se pidió ayuda.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedTitle</name>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="55"/>
        <source>Ward</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="56"/>
        <source>Back to the ward</source>
        <translation>Volver a la unidad</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="57"/>
        <location filename="../ui/bed/bed_title.cpp" line="58"/>
        <source>Previous bed</source>
        <translation>Cama anterior</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="59"/>
        <location filename="../ui/bed/bed_title.cpp" line="60"/>
        <source>Next bed</source>
        <translation>Cama siguiente</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="78"/>
        <source>Empty bed</source>
        <translation>Cama libre</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="80"/>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="84"/>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>historia %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="96"/>
        <source>Bed %1, %2</source>
        <translation>Cama %1, %2</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DeviceCard</name>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="47"/>
        <location filename="../ui/bed/device_card.cpp" line="60"/>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/bed/device_card.cpp" line="60"/>
        <source>%n bound</source>
        <comment>devices of a bed</comment>
        <translation>
            <numerusform>%n vinculado</numerusform>
            <numerusform>%n vinculados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="63"/>
        <source>No device is bound.</source>
        <translation>Ningún dispositivo vinculado.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::EventCard</name>
    <message>
        <location filename="../ui/bed/event_card.cpp" line="22"/>
        <location filename="../ui/bed/event_card.cpp" line="35"/>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/bed/event_card.cpp" line="35"/>
        <source>%n alarm(s)</source>
        <comment>of this bed today</comment>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/bed/event_card.cpp" line="44"/>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LaneBoard</name>
    <message>
        <location filename="../ui/bed/lane_board.cpp" line="71"/>
        <source>Waves and numbers</source>
        <translation>Curvas y valores</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LimitsPopover</name>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="79"/>
        <source>bed %1, %2</source>
        <comment>a bed and its patient</comment>
        <translation>cama %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="79"/>
        <source>name hidden</source>
        <translation>nombre oculto</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="87"/>
        <location filename="../ui/bed/limits_popover.cpp" line="341"/>
        <source>%1 limits</source>
        <comment>of a number</comment>
        <translation>Límites %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="98"/>
        <source>Low limit down</source>
        <translation>Bajar el límite bajo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="99"/>
        <source>Low limit up</source>
        <translation>Subir el límite bajo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="100"/>
        <location filename="../ui/bed/limits_popover.cpp" line="103"/>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Apagar</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="100"/>
        <source>Low limit off</source>
        <translation>Apagar el límite bajo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="101"/>
        <source>High limit down</source>
        <translation>Bajar el límite alto</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="102"/>
        <source>High limit up</source>
        <translation>Subir el límite alto</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="103"/>
        <source>High limit off</source>
        <translation>Apagar el límite alto</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="104"/>
        <source>Delay shorter</source>
        <translation>Retardo más corto</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="105"/>
        <source>Delay longer</source>
        <translation>Retardo más largo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="107"/>
        <source>Unit value</source>
        <translation>Valor de la unidad</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="107"/>
        <source>As the unit&apos;s profile</source>
        <translation>Según el perfil de la unidad</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="109"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="110"/>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="162"/>
        <location filename="../ui/bed/limits_popover.cpp" line="349"/>
        <source>off</source>
        <comment>limits</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="164"/>
        <source>Save %1</source>
        <comment>the new limits</comment>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="351"/>
        <source>was %1, unit %2</source>
        <comment>limit in force, and of the unit&apos;s profile</comment>
        <translation>era %1, unidad %2</translation>
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
        <translation>Bajo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="355"/>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="356"/>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="357"/>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="357"/>
        <source>was %1</source>
        <comment>a delay</comment>
        <translation>era %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="361"/>
        <source>No values yet</source>
        <translation>Sin valores todavía</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="362"/>
        <source>The last %1: nothing is recorded</source>
        <comment>length of time</comment>
        <translation>Últimos %1: no se registra nada</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="363"/>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="365"/>
        <source>now %1</source>
        <comment>value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="380"/>
        <source>Alarms in this time</source>
        <translation>Alarmas en este tiempo</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="380"/>
        <source>Alarms, last 8 h</source>
        <translation>Alarmas, últimas 8 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="381"/>
        <source>Of a minute or longer, missed</source>
        <translation>De un minuto o más, perdidas</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="37"/>
        <source>What should others know?</source>
        <translation>¿Qué deben saber los demás?</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="47"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="48"/>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreCard</name>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="142"/>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="143"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="144"/>
        <source>Enter consciousness</source>
        <translation>Introducir conciencia</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="145"/>
        <source>Enter oxygen</source>
        <translation>Introducir oxígeno</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="177"/>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="177"/>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="225"/>
        <source>No score here.</source>
        <translation>Sin puntuación aquí.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreEntry</name>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="108"/>
        <source>not entered yet</source>
        <translation>aún no introducido</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="109"/>
        <source>was %1, %2</source>
        <comment>what was entered before, and its age</comment>
        <translation>era %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="120"/>
        <source>%1 litres a minute</source>
        <translation>%1 litros por minuto</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="128"/>
        <location filename="../ui/bed/score_entry.cpp" line="182"/>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="128"/>
        <location filename="../ui/bed/score_entry.cpp" line="182"/>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="156"/>
        <location filename="../ui/bed/score_entry.cpp" line="171"/>
        <source>Undo %1 s</source>
        <comment>seconds left</comment>
        <translation>Deshacer %1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="196"/>
        <source>Litres a minute; the device is the usual one unless chosen.</source>
        <translation>Litros por minuto; dispositivo habitual salvo elección.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::SidePanel</name>
    <message>
        <location filename="../ui/bed/side_panel.cpp" line="81"/>
        <source>Nothing is recorded: this run only.</source>
        <translation>No se registra nada: solo esta sesión.</translation>
    </message>
    <message>
        <location filename="../ui/bed/side_panel.cpp" line="83"/>
        <source>Not all can be read.</source>
        <translation>No se puede leer todo.</translation>
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
        <translation>Estancia</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="108"/>
        <source>Trend: %1</source>
        <translation>Tendencia: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="111"/>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="188"/>
        <source>Nothing is recorded: this run only</source>
        <translation>No se registra nada: solo esta sesión</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="190"/>
        <source>Not all can be read</source>
        <translation>No se puede leer todo</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last 8 hours</source>
        <translation>Últimas 8 horas</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>The whole stay</source>
        <translation>Toda la estancia</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="373"/>
        <source>No trend yet.</source>
        <translation>Sin tendencia todavía.</translation>
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
        <translation>PANI</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="121"/>
        <source>ABP</source>
        <comment>label: arterial pressure</comment>
        <translation>PAI</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="122"/>
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
        <location filename="../ui/kit/commands.cpp" line="79"/>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Hecho, pero no registrado. No se puede escribir en el disco.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="81"/>
        <source>The alarm had already ended.</source>
        <translation>La alarma ya había terminado.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="82"/>
        <source>%1 was faster. Both are on record.</source>
        <translation>%1 fue más rápido. Ambos quedan registrados.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="84"/>
        <source>Not possible now.</source>
        <translation>No es posible ahora.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="84"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>No permitido aquí. %1 puede hacerlo.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="86"/>
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
        <location filename="../ui/shell/alarm_chip.cpp" line="70"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminó %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="73"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="75"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="77"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="80"/>
        <source>Bed %1, %2, %3</source>
        <comment>an alarm: bed, text, running time</comment>
        <translation>Cama %1, %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="130"/>
        <source>over</source>
        <translation>terminada</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="18"/>
        <source>Ward</source>
        <comment>a screen</comment>
        <translation>Sala</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="19"/>
        <source>Bed</source>
        <comment>a screen</comment>
        <translation>Cama</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="20"/>
        <source>Alarms</source>
        <comment>a screen</comment>
        <translation>Alarmas</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="21"/>
        <source>Review</source>
        <comment>a screen</comment>
        <translation>Revisión</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="22"/>
        <source>Insight</source>
        <comment>a screen</comment>
        <translation>Análisis</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="23"/>
        <source>Fleet</source>
        <comment>a screen</comment>
        <translation>Equipos</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="24"/>
        <source>Patients</source>
        <comment>a screen</comment>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="25"/>
        <source>Settings</source>
        <comment>a screen</comment>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="43"/>
        <source>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</source>
        <translation>Esta pantalla llegará con una versión posterior. La vigilancia y las alarmas continúan. Esc vuelve a la sala.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="22"/>
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>No se registra desde las %1. La vigilancia continúa. El disco está lleno: libere espacio.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="26"/>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>No se registra desde las %1. La vigilancia continúa. El disco está protegido: llame a soporte.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="30"/>
        <source>Not recording since %1. Monitoring goes on. The disk fails: call support.</source>
        <translation>No se registra desde las %1. La vigilancia continúa. El disco falla: llame a soporte.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="36"/>
        <source>No speaker. This station cannot be heard: connect one.</source>
        <translation>Sin altavoz. Este puesto no se oye: conecte uno.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="39"/>
        <source>The speaker is muted. This station cannot be heard: unmute it.</source>
        <translation>El altavoz está silenciado. Este puesto no se oye: active el sonido.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="45"/>
        <source>The sound has failed. This station cannot be heard: check the speaker.</source>
        <translation>El sonido ha fallado. Este puesto no se oye: revise el altavoz.</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="39"/>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="40"/>
        <source>Nurse</source>
        <translation>Enfermería</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="41"/>
        <source>Charge nurse</source>
        <translation>Jefe de enfermería</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="42"/>
        <source>Physician</source>
        <translation>Médico</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="43"/>
        <source>Biomedical</source>
        <translation>Biomédica</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="44"/>
        <source>Administrator</source>
        <translation>Administrador</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="45"/>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="46"/>
        <source>Bedside</source>
        <translation>Cabecera</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="47"/>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="58"/>
        <source>No speaker</source>
        <translation>Sin altavoz</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="64"/>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="66"/>
        <source>Sound not tested</source>
        <translation>Sonido sin probar</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="87"/>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>En pausa %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="90"/>
        <source>Sound %1 %</source>
        <translation>Sonido %1&#x202f;%</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="91"/>
        <source>Sound on</source>
        <translation>Sonido activo</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="114"/>
        <source>All beds connected</source>
        <translation>Todas las camas conectadas</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="117"/>
        <source>Bed %1: 1 device lost %2</source>
        <comment>bed, for how long</comment>
        <translation>Cama %1: 1 equipo perdido %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="121"/>
        <source>%1 of %2 beds connected</source>
        <translation>%1 de %2 camas conectadas</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="138"/>
        <source>bed %1 NEWS %2 rising</source>
        <translation>cama %1 NEWS %2 en aumento</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="139"/>
        <source>bed %1 NEWS %2</source>
        <translation>cama %1 NEWS %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="142"/>
        <source>bed %1 battery until %2</source>
        <translation>cama %1 batería hasta %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="151"/>
        <source>Watch next: %1</source>
        <translation>Vigilar: %1</translation>
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
        <translation>Última: cama %1, %2 durante %3, hace %4</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="23"/>
        <source>Esc or a press closes this table.</source>
        <translation>Esc o una pulsación cierra esta tabla.</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="31"/>
        <source>Arrows, Tab</source>
        <comment>keys</comment>
        <translation>Flechas, Tab</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="32"/>
        <source>Move between the beds</source>
        <translation>Ir de una cama a otra</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="33"/>
        <source>Previous, next bed</source>
        <translation>Cama anterior, siguiente</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="34"/>
        <source>Enter, Esc</source>
        <comment>keys</comment>
        <translation>Intro, Esc</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="35"/>
        <source>Open, back</source>
        <translation>Abrir, volver</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="36"/>
        <source>Acknowledge this bed&apos;s alarm, else the first</source>
        <translation>Reconocer la alarma de esta cama o, si no, la primera</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="37"/>
        <source>Take the last acknowledge back, for 5 s</source>
        <translation>Deshacer el último reconocimiento, durante 5 s</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="38"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Espacio</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="39"/>
        <source>Why does it sound?</source>
        <translation>¿Por qué suena?</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="40"/>
        <source>Pause this bed&apos;s sound</source>
        <translation>Pausar el sonido de esta cama</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="41"/>
        <source>Pause all sounds</source>
        <translation>Pausar todos los sonidos</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="42"/>
        <source>Digits, F, Ctrl+K</source>
        <comment>keys</comment>
        <translation>Cifras, F, Ctrl+K</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="43"/>
        <source>Find a bed or patient</source>
        <translation>Buscar una cama o un paciente</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="44"/>
        <source>Look back, forward</source>
        <translation>Ver antes, después</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="45"/>
        <source>Only my patients</source>
        <translation>Solo mis pacientes</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="46"/>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="47"/>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="48"/>
        <source>Who works here</source>
        <translation>Quién trabaja aquí</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="49"/>
        <source>Tell, escalate, lock: with a later version</source>
        <translation>Avisar, escalar, bloquear: con una versión posterior</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="50"/>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="75"/>
        <location filename="../ui/shell/key_table.cpp" line="90"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="40"/>
        <source>Alarm line</source>
        <translation>Línea de alarmas</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="41"/>
        <location filename="../ui/shell/alarm_line.cpp" line="62"/>
        <source>Pause all 2:00</source>
        <translation>Pausar todo 2:00</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/alarm_line.cpp" line="201"/>
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n alarma más</numerusform>
            <numerusform>%n alarmas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="219"/>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="262"/>
        <source>No active alarms</source>
        <translation>Sin alarmas activas</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::HeaderBar</name>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="72"/>
        <location filename="../ui/shell/header_bar.cpp" line="73"/>
        <location filename="../ui/shell/header_bar.cpp" line="170"/>
        <source>Find bed or patient</source>
        <translation>Buscar cama o paciente</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="74"/>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/header_bar.cpp" line="97"/>
        <source>%n beds</source>
        <translation>
            <numerusform>%n cama</numerusform>
            <numerusform>%n camas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="102"/>
        <source>No one signed in</source>
        <translation>Nadie en sesión</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="121"/>
        <source>Picked from a list without a password. Sign-in comes with a later version.</source>
        <translation>Elegido de una lista, sin contraseña. El inicio de sesión llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="170"/>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="215"/>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::Rail</name>
    <message>
        <location filename="../ui/shell/rail.cpp" line="37"/>
        <source>Screens</source>
        <translation>Pantallas</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="63"/>
        <source>Night</source>
        <translation>Noche</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::ShellWindow</name>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="88"/>
        <source>Limits can be changed with a later version.</source>
        <translation>Los límites podrán cambiarse con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="100"/>
        <location filename="../ui/shell/shell_window.cpp" line="327"/>
        <source>Locking comes with a later version.</source>
        <translation>El bloqueo llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="107"/>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>El volumen se ajusta en el altavoz del puesto.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="285"/>
        <source>Nobody can be picked at this station.</source>
        <translation>No se puede elegir a nadie en este puesto.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="288"/>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="288"/>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Se elige sin contraseña. El inicio de sesión llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="336"/>
        <source>Telling a colleague comes with a later version.</source>
        <translation>Avisar a un colega llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="340"/>
        <source>Escalating comes with a later version.</source>
        <translation>Escalar llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="343"/>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nada que deshacer: un reconocimiento puede deshacerse durante 5 s.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward</name>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="113"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="119"/>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmas apagadas %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="121"/>
        <source>Alarms off</source>
        <translation>Alarmas apagadas</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="201"/>
        <source>Empty bed</source>
        <translation>Cama vacía</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="203"/>
        <source>Press to admit</source>
        <translation>Pulse para ingresar</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="208"/>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="215"/>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>conectando %1</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="44"/>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="51"/>
        <source>No limits</source>
        <translation>Sin límites</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="57"/>
        <location filename="../ui/ward/tile_words.cpp" line="66"/>
        <source>Off</source>
        <comment>alarms are off</comment>
        <translation>Apag.</translation>
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
        <translation>PEWS %1 de 7</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="109"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>sin fijar</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="111"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>apag.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="125"/>
        <source>weak pulse</source>
        <translation>pulso débil</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="127"/>
        <source>noise</source>
        <translation>ruido</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="129"/>
        <source>movement</source>
        <translation>movimiento</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="132"/>
        <source>uncertain</source>
        <translation>incierto</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="158"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>últ. %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="166"/>
        <source>%1 ago</source>
        <comment>age of a measurement</comment>
        <translation>hace %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="232"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>terminó %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="233"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="238"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="298"/>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 desde %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="299"/>
        <source>No reason given</source>
        <translation>Sin motivo</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="305"/>
        <source>name hidden</source>
        <translation>nombre oculto</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="306"/>
        <source>Bed %1.</source>
        <translation>Cama %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="307"/>
        <source>Bed %1, %2.</source>
        <translation>Cama %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="310"/>
        <source>Empty bed.</source>
        <translation>Cama vacía.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="312"/>
        <source>Standby.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="314"/>
        <source>Connecting.</source>
        <translation>Conectando.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="321"/>
        <source>High alarm</source>
        <translation>Alarma alta</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="322"/>
        <source>Medium alarm</source>
        <translation>Alarma media</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="323"/>
        <source>Low alarm</source>
        <translation>Alarma baja</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="325"/>
        <source>acknowledged by %1</source>
        <translation>reconocida por %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="327"/>
        <source>over, not yet seen</source>
        <translation>terminada, aún no vista</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="328"/>
        <source>not acknowledged</source>
        <translation>no reconocida</translation>
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
        <translation>Frecuencia cardíaca</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="340"/>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="345"/>
        <source>Sound paused, %1 left.</source>
        <translation>Sonido en pausa, quedan %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="347"/>
        <source>Alarms off since %1.</source>
        <translation>Alarmas apagadas desde las %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="349"/>
        <source>No limits are set.</source>
        <translation>No hay límites fijados.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward::WardCanvas</name>
    <message>
        <location filename="../ui/ward/ward_canvas.cpp" line="46"/>
        <source>Ward</source>
        <translation>Sala</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_canvas.cpp" line="192"/>
        <source>%1 ago</source>
        <translation>hace %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_input.cpp" line="54"/>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_input.cpp" line="66"/>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Reconocida · Deshacer en el mismo lugar durante 5 s</translation>
    </message>
</context>
</TS>
