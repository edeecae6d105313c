<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>wardlight::alarms</name>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="76"/>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="77"/>
        <source>By danger</source>
        <translation>Por peligro</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="77"/>
        <source>By age</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="78"/>
        <source>By bed</source>
        <translation>Por cama</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="79"/>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="80"/>
        <location filename="../ui/alarms/list_rows.cpp" line="206"/>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="81"/>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="81"/>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="82"/>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="82"/>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="83"/>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="84"/>
        <location filename="../ui/alarms/list_rows.cpp" line="109"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="85"/>
        <source>Any answer</source>
        <translation>Toda respuesta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="85"/>
        <source>Over 60 s</source>
        <translation>Más de 60 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="86"/>
        <location filename="../ui/alarms/roster_rows.cpp" line="100"/>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="87"/>
        <location filename="../ui/alarms/alarms_page.cpp" line="132"/>
        <source>Was it right?</source>
        <translation>¿Era cierta?</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="88"/>
        <source>Any mark</source>
        <translation>Toda marca</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="88"/>
        <source>Unmarked</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="89"/>
        <source>Bed, name or alarm</source>
        <translation>Cama, nombre o alarma</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="90"/>
        <source>Search past alarms</source>
        <translation>Buscar en las alarmas pasadas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="91"/>
        <location filename="../ui/alarms/alarms_page.cpp" line="92"/>
        <source>Alarms</source>
        <comment>the screen</comment>
        <translation>Alarmas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="167"/>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="167"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="168"/>
        <source>Silent now</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="168"/>
        <source>Roster</source>
        <translation>Turno</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/alarms_page.cpp" line="169"/>
        <source>%n gaps</source>
        <comment>beds about which nobody is asked</comment>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="170"/>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="64"/>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="170"/>
        <source>My patients</source>
        <translation>Mis pacientes</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="174"/>
        <source>Everything that could sound, does.</source>
        <translation>Todo lo que podría sonar, suena.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="182"/>
        <source>No active alarms.</source>
        <translation>No hay alarmas activas.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="185"/>
        <source>There is no roster. Nobody is asked when an alarm is not answered.</source>
        <translation>No hay lista de turno. No se avisa a nadie si una alarma queda sin respuesta.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="191"/>
        <source>A pause always ends by itself. What is off stays off until somebody changes it.</source>
        <translation>Una pausa siempre termina sola. Lo apagado sigue apagado hasta que alguien lo cambie.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="193"/>
        <source>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</source>
        <translation>Se avisa en este orden si nadie responde: una alarma roja sigue tras 60 s, una amarilla tras 3 min. %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="195"/>
        <source>Press a row to see why it sounds.</source>
        <translation>Toque una fila para ver por qué suena.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="295"/>
        <source>Not allowed here.</source>
        <translation>No permitido aquí.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="75"/>
        <source>Nothing is recorded here, so there is no history.</source>
        <translation>Aquí no se registra nada: no hay historial.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="76"/>
        <source>Reading the record.</source>
        <translation>Leyendo el registro.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="77"/>
        <source>No alarm matches.</source>
        <translation>Ninguna alarma coincide.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="78"/>
        <source>No alarms in this time.</source>
        <translation>No hay alarmas en este tiempo.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="82"/>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostradas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="84"/>
        <source>still reading</source>
        <translation>leyendo aún</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="86"/>
        <source>median answer %1</source>
        <translation>respuesta mediana %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="88"/>
        <source>9 in 10 within %1</source>
        <translation>9 de 10 en %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="90"/>
        <source>nobody in 3 min: %1</source>
        <translation>nadie en 3 min: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="92"/>
        <source>judged false %1 %</source>
        <translation>juzgadas falsas %1 %</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="177"/>
        <source>Kept as recorded; marks are added beside it.</source>
        <translation>Se guarda tal cual; las marcas se añaden al lado.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="91"/>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="92"/>
        <source>Open bed</source>
        <translation>Abrir cama</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="95"/>
        <source>Was it right? %1</source>
        <translation>¿Era cierta? %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="119"/>
        <source>Looking for the waves of this alarm.</source>
        <translation>Buscando las ondas de esta alarma.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="176"/>
        <source>No waves were kept of this alarm.</source>
        <translation>No se guardaron ondas de esta alarma.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="206"/>
        <source>The alarm changed. Press again.</source>
        <translation>La alarma cambió. Pulse otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="231"/>
        <location filename="../ui/alarms/ladder_panel.cpp" line="210"/>
        <source>Nobody is on the roster for this bed.</source>
        <translation>No hay nadie de turno para esta cama.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="236"/>
        <source>Tell whom?</source>
        <translation>¿A quién avisar?</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="251"/>
        <source>Pass on to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="289"/>
        <source>Ended %1</source>
        <comment>time of day</comment>
        <translation>Acabó %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="290"/>
        <source>Over</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="298"/>
        <location filename="../ui/alarms/list_rows.cpp" line="87"/>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="300"/>
        <location filename="../ui/alarms/list_rows.cpp" line="86"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="302"/>
        <location filename="../ui/alarms/list_rows.cpp" line="82"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="304"/>
        <source>Acknowledged %1</source>
        <comment>time of day</comment>
        <translation>Reconocida %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="311"/>
        <source>Sound on %1</source>
        <comment>button, time left</comment>
        <translation>Sonido %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="312"/>
        <source>Pause sound 2:00</source>
        <translation>Pausa 2:00</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="23"/>
        <source>Adult</source>
        <comment>alarm profile</comment>
        <translation>Adulto</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="25"/>
        <source>Child</source>
        <comment>alarm profile</comment>
        <translation>Niño</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="27"/>
        <source>Newborn</source>
        <comment>alarm profile</comment>
        <translation>Neonato</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="47"/>
        <source>This alarm is no longer known here.</source>
        <translation>Esta alarma ya no se conoce aquí.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="64"/>
        <location filename="../ui/alarms/list_rows.cpp" line="31"/>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="70"/>
        <source>since %1 (%2)</source>
        <comment>time of day, running time</comment>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="72"/>
        <source>%1, lasted %2</source>
        <comment>time of day, length</comment>
        <translation>%1, duró %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="76"/>
        <location filename="../ui/alarms/list_rows.cpp" line="130"/>
        <source>sounding</source>
        <translation>suena</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="78"/>
        <location filename="../ui/alarms/list_rows.cpp" line="128"/>
        <source>sound paused</source>
        <translation>sonido en pausa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="86"/>
        <source>Dashed: began · solid: alarm raised, %1 s later</source>
        <translation>Guiones: inicio · línea: alarma, %1 s después</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="87"/>
        <source>Solid: alarm raised</source>
        <translation>Línea: alarma</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="89"/>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="105"/>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="109"/>
        <location filename="../ui/alarms/detail_texts.cpp" line="111"/>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="113"/>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="114"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="40"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="91"/>
        <source>%1 s</source>
        <comment>a length of time, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="116"/>
        <source>none</source>
        <comment>no delay</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="118"/>
        <source>Stays until seen</source>
        <translation>Queda hasta verse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="119"/>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="119"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="121"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="123"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="124"/>
        <source>Wardlight, from %1</source>
        <comment>a device</comment>
        <translation>Wardlight, de %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="142"/>
        <source>not before in 24 h</source>
        <translation>ninguna otra en 24 h</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/detail_texts.cpp" line="143"/>
        <source>%n alarms of this bed in 24 h</source>
        <translation>
            <numerusform>%n alarma de esta cama en 24 h</numerusform>
            <numerusform>%n alarmas de esta cama en 24 h</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="171"/>
        <source>began</source>
        <translation>inicio</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="177"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="12"/>
        <source>raised</source>
        <comment>life of an alarm</comment>
        <translation>alarma dada</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="180"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="13"/>
        <source>%1 acknowledged</source>
        <translation>%1 reconoció</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="155"/>
        <source>Why it sounds</source>
        <translation>Por qué suena</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="161"/>
        <source>Rule that fired</source>
        <translation>Regla que actuó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="162"/>
        <source>This bed, last 24 h</source>
        <translation>Esta cama, 24 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="162"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="200"/>
        <source>Afterwards: was it right?</source>
        <translation>Después: ¿era cierta?</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="202"/>
        <source>Life of this alarm</source>
        <translation>Vida de esta alarma</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="26"/>
        <location filename="../ui/alarms/ladder_panel.cpp" line="56"/>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="28"/>
        <source>no device answers</source>
        <translation>ningún aparato responde</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="29"/>
        <source>next in %1</source>
        <comment>a countdown</comment>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="30"/>
        <source>sent %1, not delivered</source>
        <comment>time of day</comment>
        <translation>enviado %1, no entregado</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="31"/>
        <source>sent %1 · delivered, not answered</source>
        <comment>time of day</comment>
        <translation>enviado %1 · entregado, sin respuesta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="33"/>
        <source>accepted %1</source>
        <comment>time of day</comment>
        <translation>aceptado %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="35"/>
        <source>rejected %1</source>
        <comment>time of day</comment>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="37"/>
        <source>passed on %1</source>
        <comment>time of day</comment>
        <translation>pasado %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="38"/>
        <source>sent %1 · no answer</source>
        <comment>time of day</comment>
        <translation>enviado %1 · sin respuesta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="56"/>
        <source>not asked</source>
        <translation>no avisado</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="133"/>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="134"/>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="135"/>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="136"/>
        <source>Call code</source>
        <translation>Código</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="137"/>
        <source>Call code: hold for one second</source>
        <translation>Llamar código: mantener un segundo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="175"/>
        <source>Send now</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="176"/>
        <source>Send now to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="204"/>
        <source>Who has been told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="208"/>
        <source>Roster: %1</source>
        <translation>Turno: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="239"/>
        <source>You are asked</source>
        <translation>Se le pide a usted</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="57"/>
        <source>sounds again in %1</source>
        <translation>suena de nuevo en %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="61"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>acabó %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="64"/>
        <location filename="../ui/alarms/list_rows.cpp" line="251"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="48"/>
        <source>%1 accepted</source>
        <translation>%1 aceptó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="65"/>
        <source>asked: %1</source>
        <translation>avisado: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="68"/>
        <source>the next in %1</source>
        <translation>el siguiente en %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="72"/>
        <source>Nobody answered</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="73"/>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="105"/>
        <location filename="../ui/alarms/list_rows.cpp" line="146"/>
        <location filename="../ui/alarms/list_rows.cpp" line="207"/>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="106"/>
        <location filename="../ui/alarms/list_rows.cpp" line="147"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="107"/>
        <location filename="../ui/alarms/list_rows.cpp" line="209"/>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="108"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="132"/>
        <source>its source is lost</source>
        <translation>se perdió su fuente</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="135"/>
        <location filename="../ui/alarms/list_rows.cpp" line="195"/>
        <location filename="../ui/alarms/list_rows.cpp" line="266"/>
        <source>Bed %1, %2</source>
        <comment>bed; alarm</comment>
        <translation>Cama %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="148"/>
        <source>What is silent</source>
        <translation>Qué está en silencio</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="149"/>
        <source>By whom, since</source>
        <translation>Por quién, desde</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="150"/>
        <source>Sounds again</source>
        <translation>Suena de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="210"/>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="211"/>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="212"/>
        <source>in</source>
        <comment>answered by … in … seconds</comment>
        <translation>en</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="244"/>
        <source>open</source>
        <comment>an alarm that goes on</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="253"/>
        <source>Ended by itself</source>
        <translation>Acabó sola</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="253"/>
        <source>Not seen yet</source>
        <translation>Aún no vista</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="255"/>
        <source>step %1</source>
        <comment>of the ladder</comment>
        <translation>paso %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="286"/>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="287"/>
        <source>Asked as</source>
        <translation>Avisado como</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="288"/>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="289"/>
        <source>Open now</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/roster_rows.cpp" line="90"/>
        <source>all beds</source>
        <translation>todas las camas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/roster_rows.cpp" line="103"/>
        <location filename="../ui/alarms/tell.cpp" line="34"/>
        <source>%n open</source>
        <comment>alarms somebody was asked about</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/roster_rows.cpp" line="104"/>
        <location filename="../ui/alarms/tell.cpp" line="35"/>
        <source>free</source>
        <comment>nobody is waiting for them</comment>
        <translation>libre</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_table.cpp" line="67"/>
        <source>Up the list</source>
        <translation>Subir en la lista</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_table.cpp" line="68"/>
        <source>Down the list</source>
        <translation>Bajar en la lista</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_table.cpp" line="248"/>
        <location filename="../ui/alarms/row_table.cpp" line="259"/>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_widget.cpp" line="184"/>
        <source>over</source>
        <translation>acabó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="33"/>
        <source>%1: %2</source>
        <comment>what is silent; more about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="38"/>
        <source>%1 high</source>
        <comment>a limit: parameter</comment>
        <translation>%1 alta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="39"/>
        <source>%1 low</source>
        <comment>a limit: parameter</comment>
        <translation>%1 baja</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="77"/>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="79"/>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="86"/>
        <source>primary nurse</source>
        <translation>enfermera</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="87"/>
        <source>second nurse</source>
        <translation>2.ª enfermera</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="88"/>
        <location filename="../ui/alarms/silent_sentences.cpp" line="100"/>
        <source>charge nurse</source>
        <translation>jefa de enfermería</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="89"/>
        <source>physician on call</source>
        <translation>médico de guardia</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="90"/>
        <source>called by hand only</source>
        <translation>llamado a mano</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="99"/>
        <source>nurse</source>
        <translation>enfermera</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="101"/>
        <source>physician</source>
        <translation>médico</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="109"/>
        <source>Cannot sound</source>
        <translation>No puede sonar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="110"/>
        <source>Wider than the unit’s limits</source>
        <translation>Más amplio que los límites de la unidad</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="111"/>
        <source>Sound held</source>
        <translation>Sonido retenido</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="112"/>
        <source>Might not be heard or answered</source>
        <translation>Podría no oírse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="121"/>
        <source>no limit, switched off, or nobody is measured</source>
        <translation>sin límite, apagado, o no se mide a nadie</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="122"/>
        <source>would sound earlier under the unit’s profile</source>
        <translation>sonaría antes con el perfil de la unidad</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="124"/>
        <source>light stays on; anything new and red or yellow sounds</source>
        <translation>la luz sigue; todo lo nuevo rojo o amarillo suena</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="125"/>
        <source>it sounds, but perhaps to nobody near</source>
        <translation>suena, pero quizá para nadie</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="134"/>
        <source>Nobody watches: the program hangs</source>
        <translation>Nadie vigila: programa bloqueado</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="136"/>
        <location filename="../ui/alarms/silent_sentences.cpp" line="137"/>
        <source>No limits: %1</source>
        <comment>list of parameters</comment>
        <translation>Sin límites: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="138"/>
        <source>No limits</source>
        <translation>Sin límites</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="139"/>
        <source>Alarms off</source>
        <translation>Alarmas apagadas</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="140"/>
        <source>Alarms paused</source>
        <translation>Alarmas en pausa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="142"/>
        <source>Switched off: %1</source>
        <comment>an alarm</comment>
        <translation>Apagada: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="144"/>
        <source>%1 off, unit %2</source>
        <comment>a limit: HR high; its value</comment>
        <translation>%1 apagada, unidad %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="146"/>
        <source>Standby</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="150"/>
        <source>%1 %2, unit %3</source>
        <comment>a limit: HR high; its value; the unit&apos;s</comment>
        <translation>%1 %2, unidad %3</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="153"/>
        <source>%1 told %2 s later</source>
        <comment>parameter; seconds</comment>
        <translation>%1 avisa %2 s después</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="156"/>
        <source>Sound off</source>
        <translation>Sonido apagado</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="158"/>
        <source>Sound paused</source>
        <translation>Sonido en pausa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="162"/>
        <source>Acknowledged: %1</source>
        <comment>an alarm</comment>
        <translation>Reconocida: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="164"/>
        <source>Lowered: %1</source>
        <comment>an alarm</comment>
        <translation>Rebajada: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="165"/>
        <source>This station cannot be heard</source>
        <translation>Este puesto no se oye</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="167"/>
        <source>Volume %1 % of the usual</source>
        <comment>percent</comment>
        <translation>Volumen %1 % del habitual</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="168"/>
        <source>Nobody is on the roster</source>
        <translation>No hay nadie de turno</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="180"/>
        <source>on: asystole, VF, VT, apnoea, leads off</source>
        <translation>activas: asistolia, FV, TV, apnea, electrodos</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/silent_sentences.cpp" line="183"/>
        <source>light and sound; %n alarms hidden</source>
        <translation>
            <numerusform>luz y sonido; %n alarma oculta</numerusform>
            <numerusform>luz y sonido; %n alarmas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="188"/>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="190"/>
        <source>nothing is measured</source>
        <translation>no se mide nada</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="194"/>
        <location filename="../ui/alarms/silent_sentences.cpp" line="195"/>
        <source>still flashing, %1</source>
        <comment>running time</comment>
        <translation>aún parpadea, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="198"/>
        <source>still true, %1</source>
        <comment>running time</comment>
        <translation>aún cierta, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="199"/>
        <source>its signals disagree</source>
        <translation>sus señales discrepan</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="200"/>
        <source>No speaker answers. Look at the screen.</source>
        <translation>Sin altavoz. Mire la pantalla.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="245"/>
        <source>When entered</source>
        <comment>sounds again</comment>
        <translation>Al introducirlo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="246"/>
        <source>Until changed</source>
        <comment>silent</comment>
        <translation>Hasta cambiarlo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="247"/>
        <source>On return</source>
        <comment>sounds again</comment>
        <translation>Al volver</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="248"/>
        <source>Until it is over</source>
        <comment>silent</comment>
        <translation>Hasta que acabe</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="249"/>
        <source>When fixed</source>
        <comment>sounds again</comment>
        <translation>Al repararlo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="257"/>
        <source>Enter limits</source>
        <translation>Poner límites</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="259"/>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="260"/>
        <source>Unit value</source>
        <translation>Valor unidad</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="261"/>
        <source>End standby</source>
        <translation>Fin de espera</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="262"/>
        <source>End pause</source>
        <translation>Fin de pausa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="263"/>
        <source>Sound on</source>
        <comment>button</comment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="264"/>
        <source>See alarm</source>
        <translation>Ver alarma</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="22"/>
        <source>QRS wider than before</source>
        <translation>QRS más ancho que antes</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="28"/>
        <source>%1/min before, %2/min since</source>
        <translation>%1/min antes, %2/min desde</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="30"/>
        <source>%1/min since</source>
        <translation>%1/min desde entonces</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="32"/>
        <source>%1/min before</source>
        <translation>%1/min antes</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="39"/>
        <source>%1 s or longer</source>
        <comment>a length of time</comment>
        <translation>%1 s o más</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="53"/>
        <source>%1 → %2 mmHg</source>
        <translation>%1 → %2 mmHg</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="54"/>
        <source>to %1 % of what it was</source>
        <translation>al %1 % de lo que era</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="57"/>
        <source>Nothing to say</source>
        <translation>Nada que decir</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="58"/>
        <source>No beat for %1</source>
        <translation>Sin latido, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="60"/>
        <source>Beats go on</source>
        <translation>Los latidos siguen</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="61"/>
        <source>longest gap %1 s</source>
        <translation>hueco mayor %1 s</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/evidence_sentences.cpp" line="63"/>
        <source>%n wide beats in a row</source>
        <translation>
            <numerusform>%n latido ancho seguido</numerusform>
            <numerusform>%n latidos anchos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="65"/>
        <source>No wide beats in a row</source>
        <translation>Sin latidos anchos seguidos</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="67"/>
        <source>No beats, waves only</source>
        <translation>Ondas, sin latidos</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="67"/>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="68"/>
        <source>Beats can be told</source>
        <translation>Se distinguen latidos</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="70"/>
        <source>%1 beats/min</source>
        <comment>rate of a lead</comment>
        <translation>%1 latidos/min</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/evidence_sentences.cpp" line="71"/>
        <source>%n early wide beats</source>
        <translation>
            <numerusform>%n latido ancho precoz</numerusform>
            <numerusform>%n latidos anchos precoces</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="72"/>
        <source>No early wide beats</source>
        <translation>Sin latidos precoces</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="74"/>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="74"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="76"/>
        <source>%1 % from beat to beat</source>
        <translation>%1 % de latido a latido</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="76"/>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="77"/>
        <source>No pulse for %1</source>
        <translation>Sin pulso, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="78"/>
        <source>Pulse goes on</source>
        <translation>El pulso sigue</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="80"/>
        <source>Pulse pressure fell</source>
        <translation>Cayó la presión de pulso</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="80"/>
        <source>Pulse fell</source>
        <translation>Cayó el pulso</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="82"/>
        <source>Pulse held, cannot tell</source>
        <translation>Pulso igual, indeciso</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="84"/>
        <source>%1 pulses/min</source>
        <translation>%1 pulsos/min</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="86"/>
        <source>Good pulse</source>
        <translation>Buen pulso</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="86"/>
        <source>%1/min, as on the ECG</source>
        <translation>%1/min, como en el ECG</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="88"/>
        <source>Pulse too weak</source>
        <translation>Pulso muy débil</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="88"/>
        <source>%1 % of its height</source>
        <translation>%1 % de su altura</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="90"/>
        <source>Pulse unlike the ECG</source>
        <translation>Pulso distinto del ECG</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="91"/>
        <source>%1/min here, %2/min there</source>
        <translation>%1/min aquí, %2/min allí</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="94"/>
        <source>No pressure</source>
        <translation>Sin presión</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="95"/>
        <source>No breath for %1</source>
        <translation>Sin respiración, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="96"/>
        <source>Breaths go on</source>
        <translation>La respiración sigue</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="97"/>
        <source>%1 breaths/min</source>
        <translation>%1 respiraciones/min</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="99"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="101"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="103"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="105"/>
        <source>Cannot be read</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="99"/>
        <source>%1 % of it is missing</source>
        <translation>falta el %1 %</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="101"/>
        <source>noise in %1 % of the seconds</source>
        <translation>ruido en el %1 % de los segundos</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="103"/>
        <source>flat before the alarm, too</source>
        <translation>plano también antes</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="105"/>
        <source>too little of it is kept</source>
        <translation>se guardó muy poco</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="113"/>
        <source>Likely true</source>
        <translation>Probablemente cierta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="114"/>
        <source>Likely false</source>
        <translation>Probablemente falsa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="115"/>
        <source>Signals contradict</source>
        <translation>Señales contrarias</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="116"/>
        <source>One signal agrees</source>
        <translation>Una señal confirma</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="117"/>
        <source>Cannot be checked</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="120"/>
        <source>No second signal</source>
        <translation>Sin otra señal</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="127"/>
        <source>no wave shows this</source>
        <translation>ninguna onda lo muestra</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="129"/>
        <source>%1 of %2 signals disagree</source>
        <translation>%1 de %2 señales en contra</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="130"/>
        <source>%1 of %2 signals agree</source>
        <translation>%1 de %2 señales de acuerdo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="137"/>
        <source>no beat for 4 s</source>
        <translation>sin latido 4 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="138"/>
        <source>fibrillating wave for 4 s</source>
        <translation>onda fibrilante 4 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="139"/>
        <source>≥ 5 ventricular beats, rate &gt; 100</source>
        <translation>≥ 5 latidos ventriculares, &gt; 100</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="140"/>
        <source>rate &gt; 140 over 17 beats</source>
        <translation>frecuencia &gt; 140 en 17 latidos</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="141"/>
        <source>rate &lt; 40 over 5 beats</source>
        <translation>frecuencia &lt; 40 en 5 latidos</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="142"/>
        <source>≥ 5 ventricular beats, rate &lt; 40</source>
        <translation>≥ 5 latidos ventriculares, &lt; 40</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="143"/>
        <source>≥ 5 ventricular beats, rate 40–100</source>
        <translation>≥ 5 latidos ventriculares, 40–100</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="144"/>
        <source>3 or 4 ventricular beats in a row</source>
        <translation>3 o 4 latidos ventriculares</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="145"/>
        <source>no beat for 3 s</source>
        <translation>sin latido 3 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="146"/>
        <source>≥ 5 narrow beats, rate &gt; 150</source>
        <translation>≥ 5 latidos estrechos, &gt; 150</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="147"/>
        <source>irregular beats for 60 s</source>
        <translation>latidos irregulares 60 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="148"/>
        <source>&gt; 10 ventricular beats in a minute</source>
        <translation>&gt; 10 latidos ventriculares/min</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="149"/>
        <source>no pulse for 10 s, probe on</source>
        <translation>sin pulso 10 s, sensor puesto</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="150"/>
        <source>no breath for 20 s</source>
        <translation>sin respiración 20 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="151"/>
        <source>pressure &lt; 10 mmHg for 5 s, no pulse</source>
        <translation>presión &lt; 10 mmHg 5 s, sin pulso</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="152"/>
        <source>nothing from the device for 8 s</source>
        <translation>nada del aparato 8 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="14"/>
        <source>%1 acknowledged, too</source>
        <translation>%1 también reconoció</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="15"/>
        <source>%1 took it back</source>
        <translation>%1 lo deshizo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="16"/>
        <source>still true, sounds again</source>
        <translation>aún cierta, suena de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="17"/>
        <source>worse, sounds again</source>
        <translation>peor, suena de nuevo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="18"/>
        <source>priority raised</source>
        <translation>prioridad subida</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="19"/>
        <source>priority lowered</source>
        <translation>prioridad bajada</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="20"/>
        <source>its source was lost</source>
        <translation>fuente perdida</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="21"/>
        <source>its source came back</source>
        <translation>fuente recuperada</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="22"/>
        <source>over, not yet seen</source>
        <translation>acabó, aún no vista</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="23"/>
        <source>moved with its patient</source>
        <translation>pasó con su paciente</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="24"/>
        <source>announced again after a restart</source>
        <translation>anunciada tras un reinicio</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="28"/>
        <source>cleared by %1</source>
        <translation>borrada por %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="29"/>
        <source>a graver alarm took its place</source>
        <translation>una más grave la sustituyó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="30"/>
        <source>true again: a new alarm</source>
        <translation>cierta otra vez: alarma nueva</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="31"/>
        <source>limits changed by %1</source>
        <translation>límites cambiados por %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="32"/>
        <source>switched off by %1</source>
        <translation>apagada por %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="33"/>
        <source>ended by standby</source>
        <translation>acabó por espera</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="34"/>
        <source>ended by the discharge</source>
        <translation>acabó por el alta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="35"/>
        <source>its device was released</source>
        <translation>se liberó su aparato</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="39"/>
        <source>ended by itself</source>
        <translation>acabó sola</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="46"/>
        <source>sent to %1</source>
        <translation>enviada a %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="47"/>
        <source>delivered to %1</source>
        <translation>entregada a %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="49"/>
        <source>%1 rejected</source>
        <translation>%1 rechazó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="50"/>
        <source>%1 passed it on</source>
        <translation>%1 la pasó</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="51"/>
        <source>no answer from %1</source>
        <translation>sin respuesta de %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="52"/>
        <source>nobody is left to be asked</source>
        <translation>no queda nadie a quien avisar</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="62"/>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="68"/>
        <source>%1: %2</source>
        <comment>who; true, false or cannot tell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="75"/>
        <source>True</source>
        <comment>was the alarm right?</comment>
        <translation>Cierta</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="76"/>
        <source>False</source>
        <comment>was the alarm right?</comment>
        <translation>Falsa</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="77"/>
        <source>Cannot tell</source>
        <comment>was the alarm right?</comment>
        <translation>No se sabe</translation>
    </message>
</context>
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
        <location filename="../ui/bed/lane_model.cpp" line="173"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>último %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="201"/>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pleth</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="202"/>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="208"/>
        <location filename="../ui/bed/lane_model.cpp" line="214"/>
        <source>ECG %1</source>
        <comment>name of a lead</comment>
        <translation>ECG %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="220"/>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>enlace perdido %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="222"/>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="225"/>
        <source>poor signal</source>
        <translation>señal mala</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="227"/>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="228"/>
        <source>%1 mm/s at 96 dpi</source>
        <comment>sweep; the screen&apos;s size is not known</comment>
        <translation>%1 mm/s a 96 ppp</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="230"/>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="232"/>
        <source>gain automatic</source>
        <translation>ganancia automática</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="320"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>sin fijar</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="322"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="353"/>
        <location filename="../ui/bed/score_entry.cpp" line="118"/>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Aire</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="354"/>
        <source>%1 L</source>
        <comment>oxygen, litres a minute</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="401"/>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="411"/>
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
    <message>
        <source>last %1</source>
        <comment>values and their age</comment>
        <translation>último %1</translation>
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
        <location filename="../ui/bed/bed_page.cpp" line="418"/>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="422"/>
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
        <location filename="../ui/bed/lane_board.cpp" line="77"/>
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
        <location filename="../ui/bed/score_card.cpp" line="178"/>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="178"/>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="240"/>
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
        <location filename="../ui/kit/text.cpp" line="133"/>
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
        <location filename="../ui/patients/patient_table.cpp" line="31"/>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_table.cpp" line="31"/>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_table.cpp" line="32"/>
        <source>MRN</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_table.cpp" line="32"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_table.cpp" line="33"/>
        <source>Nurse</source>
        <translation>Enfermero</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_table.cpp" line="33"/>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_table.cpp" line="91"/>
        <source>Patients of the unit</source>
        <translation>Pacientes de la unidad</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="30"/>
        <location filename="../ui/patients/admit_panel.cpp" line="103"/>
        <source>Admit to bed %1</source>
        <translation>Ingresar en la cama %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="35"/>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Pulsera (leer o escribir)</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="36"/>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Nacimiento o segundo identificador</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="37"/>
        <source>Family name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="38"/>
        <source>Given name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="39"/>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="68"/>
        <source>Sex</source>
        <translation>Sexo</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="68"/>
        <location filename="../ui/patients/admit_panel.cpp" line="69"/>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="68"/>
        <source>Female</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="68"/>
        <source>Male</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="68"/>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="69"/>
        <source>Pacemaker</source>
        <translation>Marcapasos</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="69"/>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="69"/>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="70"/>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="78"/>
        <source>I know that this bed has no limits until they are entered</source>
        <translation>Sé que esta cama no tiene límites hasta que se introduzcan</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="102"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="143"/>
        <source>limits not set</source>
        <translation>límites sin definir</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="143"/>
        <source>limits set</source>
        <translation>límites definidos</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="148"/>
        <source>This site has not set limits for this profile</source>
        <translation>Este centro no ha definido límites para este perfil</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="148"/>
        <source>Sounds outside these limits</source>
        <translation>Suena fuera de estos límites</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="150"/>
        <source>Numbers are shown, but nothing sounds when they leave a range. Asystole, VF, VT, apnoea, pulse lost, leads off, probe off and link lost sound all the same.</source>
        <translation>Los valores se muestran, pero nada suena cuando salen de un rango. Asistolia, FV, TV, apnea, pulso perdido, electrodos, sensor y enlace perdido suenan igualmente.</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="160"/>
        <location filename="../ui/patients/admit_panel.cpp" line="161"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="160"/>
        <location filename="../ui/patients/admit_panel.cpp" line="161"/>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="176"/>
        <source>Bed %1 was taken meanwhile</source>
        <translation>La cama %1 se ocupó entretanto</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="199"/>
        <source>Scan or type the wristband.</source>
        <translation>Lea o escriba la pulsera.</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="201"/>
        <source>Ask for the birth date, or type a second identifier.</source>
        <translation>Pregunte la fecha de nacimiento o escriba un segundo identificador.</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="203"/>
        <source>Type the name. For an unknown patient type Unknown.</source>
        <translation>Escriba el nombre. Para un paciente desconocido escriba Desconocido.</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="205"/>
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>Este perfil no tiene límites. Marque que lo sabe o elija otro.</translation>
    </message>
    <message>
        <location filename="../ui/patients/admit_panel.cpp" line="209"/>
        <source>Admitted to bed %1.</source>
        <translation>Ingresado en la cama %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ChangesOfMove</name>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="24"/>
        <location filename="../ui/patients/transfer_panel.cpp" line="63"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="40"/>
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="43"/>
        <source>%1 high limit %2 goes back to %3</source>
        <translation>%1, límite alto: %2 vuelve a %3</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="43"/>
        <source>%1 low limit %2 goes back to %3</source>
        <translation>%1, límite bajo: %2 vuelve a %3</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="48"/>
        <source>The alarm %1 ends by it</source>
        <translation>La alarma %1 termina con ello</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="53"/>
        <source>%1 was switched off here and is on again</source>
        <translation>%1 estaba apagada aquí y vuelve a estar activa</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="56"/>
        <source>The sound pause stays behind: open alarms sound in the new bed</source>
        <translation>La pausa de sonido se queda: las alarmas abiertas suenan en la nueva cama</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="59"/>
        <source>%1 stays with bed %2; the new bed&apos;s devices watch from there</source>
        <translation>%1 se queda en la cama %2; los dispositivos de la nueva cama vigilan desde allí</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="63"/>
        <source>%1 is asked first, not %2</source>
        <translation>Se avisa primero a %1, no a %2</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::DischargePanel</name>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="22"/>
        <source>Discharge %1</source>
        <translation>Alta de %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="25"/>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Pulsera (leer o escribir)</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="26"/>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Nacimiento o segundo identificador</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="31"/>
        <source>Where to</source>
        <translation>Destino</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="33"/>
        <source>Home</source>
        <translation>Domicilio</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="33"/>
        <source>Another unit</source>
        <translation>Otra unidad</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="33"/>
        <source>Another hospital</source>
        <translation>Otro hospital</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="33"/>
        <source>Died</source>
        <translation>Fallecimiento</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="48"/>
        <source>I know that these alarms end</source>
        <translation>Sé que estas alarmas terminan</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="52"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="54"/>
        <source>Hold to discharge bed %1</source>
        <translation>Mantener: alta de la cama %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="74"/>
        <location filename="../ui/patients/discharge_panel.cpp" line="75"/>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="82"/>
        <source>No alarm is open. The bed&apos;s devices are free again afterwards.</source>
        <translation>No hay alarmas abiertas. Los dispositivos de la cama quedan libres.</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="83"/>
        <source>These alarms end with it:</source>
        <translation>Estas alarmas terminan:</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="90"/>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Se necesitan ambos identificadores: compárelos en la cama.</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="95"/>
        <source>A red alarm is active. Tick that you know that it ends.</source>
        <translation>Hay una alarma roja activa. Marque que sabe que termina.</translation>
    </message>
    <message>
        <location filename="../ui/patients/discharge_panel.cpp" line="104"/>
        <source>Bed %1 is free.</source>
        <translation>La cama %1 está libre.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::Panel</name>
    <message>
        <location filename="../ui/patients/panel.cpp" line="27"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="../ui/patients/panel.cpp" line="126"/>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <location filename="../ui/patients/panel.cpp" line="128"/>
        <source>It is not recorded: the disk cannot be written.</source>
        <translation>No queda registrado: no se puede escribir en el disco.</translation>
    </message>
    <message>
        <location filename="../ui/patients/panel.cpp" line="130"/>
        <source>Somebody was faster. Look at the bed again.</source>
        <translation>Alguien fue más rápido. Mire la cama otra vez.</translation>
    </message>
    <message>
        <location filename="../ui/patients/panel.cpp" line="131"/>
        <source>This bed does not exist.</source>
        <translation>Esta cama no existe.</translation>
    </message>
    <message>
        <location filename="../ui/patients/panel.cpp" line="133"/>
        <source>Refused. Compare both identifiers and what is listed, then ask again.</source>
        <translation>Rechazado. Compare ambos identificadores y la lista, y vuelva a pedirlo.</translation>
    </message>
    <message>
        <location filename="../ui/patients/panel.cpp" line="134"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>No permitido aquí. Puede hacerlo: %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientRows</name>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="21"/>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="23"/>
        <source>alarms off</source>
        <translation>alarmas apagadas</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/patients/patient_rows.cpp" line="25"/>
        <source>%n limits changed</source>
        <translation>
            <numerusform>%n límite cambiado</numerusform>
            <numerusform>%n límites cambiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="42"/>
        <source>Adult</source>
        <translation>Adulto</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="43"/>
        <source>Child</source>
        <translation>Niño</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="44"/>
        <source>Neonate</source>
        <translation>Neonato</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="55"/>
        <source>F</source>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="57"/>
        <source>M</source>
        <translation>H</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="68"/>
        <source>In the unit</source>
        <translation>En la unidad</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="77"/>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="81"/>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="89"/>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="91"/>
        <source>Standby</source>
        <translation>Espera</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="96"/>
        <source>%1 of %2 beds</source>
        <translation>%1 de %2 camas</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="98"/>
        <source>free: %1</source>
        <translation>libres: %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="105"/>
        <source>Discharged</source>
        <translation>Altas</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="106"/>
        <source>last 24 h</source>
        <translation>últimas 24 h</translation>
    </message>
    <message>
        <location filename="../ui/patients/patient_rows.cpp" line="124"/>
        <source>Admitted earlier</source>
        <translation>Ingresado antes</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
    <message>
        <location filename="../ui/patients/patients_page.cpp" line="56"/>
        <source>No bed is free.</source>
        <translation>No hay camas libres.</translation>
    </message>
    <message>
        <location filename="../ui/patients/patients_page.cpp" line="95"/>
        <source>Patients</source>
        <translation>Pacientes</translation>
    </message>
    <message>
        <location filename="../ui/patients/patients_page.cpp" line="96"/>
        <source>Admit</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <location filename="../ui/patients/patients_page.cpp" line="97"/>
        <source>Transfer</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <location filename="../ui/patients/patients_page.cpp" line="98"/>
        <source>Discharge</source>
        <translation>Alta</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::TransferPanel</name>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="72"/>
        <source>Transfer %1</source>
        <translation>Trasladar a %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="74"/>
        <source>To bed</source>
        <translation>A la cama</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="85"/>
        <source>Bed %1</source>
        <translation>Cama %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="96"/>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Pulsera (leer o escribir)</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="97"/>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Nacimiento o segundo identificador</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="102"/>
        <source>No bed is free.</source>
        <translation>No hay camas libres.</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="102"/>
        <source>Choose a bed to see what protection changes.</source>
        <translation>Elija una cama para ver qué cambia en la protección.</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="108"/>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="109"/>
        <source>Transfer</source>
        <translation>Trasladar</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="128"/>
        <source>Transfer to bed %1</source>
        <translation>Trasladar a la cama %1</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="137"/>
        <location filename="../ui/patients/transfer_panel.cpp" line="138"/>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="159"/>
        <source>Protection stays as it is.</source>
        <translation>La protección sigue igual.</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="159"/>
        <source>What protection changes</source>
        <translation>Qué cambia en la protección</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="181"/>
        <source>Choose a bed.</source>
        <translation>Elija una cama.</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="185"/>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Se necesitan ambos identificadores: compárelos en la cama.</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="192"/>
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Marque cada pérdida: alguien debe haberla leído.</translation>
    </message>
    <message>
        <location filename="../ui/patients/transfer_panel.cpp" line="199"/>
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
        <location filename="../ui/shell/shell_window.cpp" line="46"/>
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
        <location filename="../ui/shell/key_table.cpp" line="52"/>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="77"/>
        <location filename="../ui/shell/key_table.cpp" line="92"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="49"/>
        <source>Acknowledge and tell somebody</source>
        <translation>Reconocer y avisar a alguien</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="50"/>
        <source>Ask somebody of the roster</source>
        <translation>Pedir a alguien de turno</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="51"/>
        <source>Lock: with a later version</source>
        <translation>Bloquear: en una versión posterior</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="41"/>
        <source>Alarm line</source>
        <translation>Línea de alarmas</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="42"/>
        <location filename="../ui/shell/alarm_line.cpp" line="63"/>
        <source>Pause all 2:00</source>
        <translation>Pausar todo 2:00</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/alarm_line.cpp" line="225"/>
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n alarma más</numerusform>
            <numerusform>%n alarmas más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="243"/>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse de nuevo.</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="287"/>
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
        <location filename="../ui/shell/shell_window.cpp" line="92"/>
        <source>Limits can be changed with a later version.</source>
        <translation>Los límites podrán cambiarse con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="114"/>
        <location filename="../ui/shell/shell_window.cpp" line="382"/>
        <source>Locking comes with a later version.</source>
        <translation>El bloqueo llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="121"/>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>El volumen se ajusta en el altavoz del puesto.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="299"/>
        <source>Nobody can be picked at this station.</source>
        <translation>No se puede elegir a nadie en este puesto.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="302"/>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="302"/>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Se elige sin contraseña. El inicio de sesión llegará con una versión posterior.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="398"/>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nada que deshacer: un reconocimiento puede deshacerse durante 5 s.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="103"/>
        <source>Acknowledged, told %1.</source>
        <translation>Reconocida, se avisó a %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="103"/>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="311"/>
        <source>Nobody is on the roster for this bed.</source>
        <translation>No hay nadie de turno para esta cama.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="319"/>
        <source>Acknowledged. Tell whom?</source>
        <translation>Reconocida. ¿A quién avisar?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="319"/>
        <source>Bed %1: tell whom?</source>
        <translation>Cama %1: ¿a quién avisar?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="320"/>
        <source>Esc: nobody.</source>
        <translation>Esc: nadie.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="339"/>
        <source>No alarm waits for an answer.</source>
        <translation>Ninguna alarma espera respuesta.</translation>
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
