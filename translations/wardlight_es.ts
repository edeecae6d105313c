<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>MergeWor</name>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>N.º hist. %1</translation>
    </message>
    <message>
        <source>no name, no identifiers</source>
        <translation>sin nombre ni identificadores</translation>
    </message>
    <message>
        <source>the profile&apos;s limits</source>
        <translation>límites del perfil</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nada introducido</translation>
    </message>
</context>
<context>
    <name>wardlight::alarms</name>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By danger</source>
        <translation>Por peligro</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Por tiempo</translation>
    </message>
    <message>
        <source>By bed</source>
        <translation>Por cama</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>De quién</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
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
        <translation>7 días</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toda respuesta</translation>
    </message>
    <message>
        <source>Over 60 s</source>
        <translation>Más de 60 s</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>¿Era cierta?</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Toda marca</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>Bed, name or alarm</source>
        <translation>Cama, nombre o alarma</translation>
    </message>
    <message>
        <source>Search past alarms</source>
        <translation>Buscar en las alarmas pasadas</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>the screen</comment>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Silent now</source>
        <translation>En silencio</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Turno</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>beds about which nobody is asked</comment>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>Mis pacientes</translation>
    </message>
    <message>
        <source>Everything that could sound, does.</source>
        <translation>Todo lo que podría sonar, suena.</translation>
    </message>
    <message>
        <source>No active alarms.</source>
        <translation>No hay alarmas activas.</translation>
    </message>
    <message>
        <source>There is no roster. Nobody is asked when an alarm is not answered.</source>
        <translation>No hay lista de turno. No se avisa a nadie si una alarma queda sin respuesta.</translation>
    </message>
    <message>
        <source>A pause always ends by itself. What is off stays off until somebody changes it.</source>
        <translation>Una pausa siempre termina sola. Lo apagado sigue apagado hasta que alguien lo cambie.</translation>
    </message>
    <message>
        <source>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</source>
        <translation>Se avisa en este orden si nadie responde: una alarma roja sigue tras 60 s, una amarilla tras 3 min. %1</translation>
    </message>
    <message>
        <source>Press a row to see why it sounds.</source>
        <translation>Toque una fila para ver por qué suena.</translation>
    </message>
    <message>
        <source>Not allowed here.</source>
        <translation>No permitido aquí.</translation>
    </message>
    <message>
        <source>Nothing is recorded here, so there is no history.</source>
        <translation>Aquí no se registra nada: no hay historial.</translation>
    </message>
    <message>
        <source>Reading the record.</source>
        <translation>Leyendo el registro.</translation>
    </message>
    <message>
        <source>No alarm matches.</source>
        <translation>Ninguna alarma coincide.</translation>
    </message>
    <message>
        <source>No alarms in this time.</source>
        <translation>No hay alarmas en este tiempo.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 de %2 mostradas</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>leyendo aún</translation>
    </message>
    <message>
        <source>median answer %1</source>
        <translation>respuesta mediana %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <translation>9 de 10 en %1</translation>
    </message>
    <message>
        <source>nobody in 3 min: %1</source>
        <translation>nadie en 3 min: %1</translation>
    </message>
    <message>
        <source>judged false %1 %</source>
        <translation>juzgadas falsas %1 %</translation>
    </message>
    <message>
        <source>Kept as recorded; marks are added beside it.</source>
        <translation>Se guarda tal cual; las marcas se añaden al lado.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Open bed</source>
        <translation>Abrir cama</translation>
    </message>
    <message>
        <source>Full disclosure</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Was it right? %1</source>
        <translation>¿Era cierta? %1</translation>
    </message>
    <message>
        <source>Looking for the waves of this alarm.</source>
        <translation>Buscando las ondas de esta alarma.</translation>
    </message>
    <message>
        <source>No waves were kept of this alarm.</source>
        <translation>No se guardaron ondas de esta alarma.</translation>
    </message>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>La alarma cambió. Pulse otra vez.</translation>
    </message>
    <message>
        <source>Nobody is on the roster for this bed.</source>
        <translation>No hay nadie de turno para esta cama.</translation>
    </message>
    <message>
        <source>Tell whom?</source>
        <translation>¿A quién avisar?</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Pasar a</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>time of day</comment>
        <translation>Acabó %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Acabada</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
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
        <source>Acknowledged %1</source>
        <comment>time of day</comment>
        <translation>Reconocida %1</translation>
    </message>
    <message>
        <source>Sound on %1</source>
        <comment>button, time left</comment>
        <translation>Sonido %1</translation>
    </message>
    <message>
        <source>Pause sound 2:00</source>
        <translation>Pausa 2:00</translation>
    </message>
    <message>
        <source>Adult</source>
        <comment>alarm profile</comment>
        <translation>Adulto</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>alarm profile</comment>
        <translation>Niño</translation>
    </message>
    <message>
        <source>Newborn</source>
        <comment>alarm profile</comment>
        <translation>Neonato</translation>
    </message>
    <message>
        <source>, before v%1</source>
        <comment>version of a profile</comment>
        <translation>, antes de v%1</translation>
    </message>
    <message>
        <source>, v%1</source>
        <comment>version of a profile</comment>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>This alarm is no longer known here.</source>
        <translation>Esta alarma ya no se conoce aquí.</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <comment>time of day, running time</comment>
        <translation>desde %1 (%2)</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time of day, length</comment>
        <translation>%1, duró %2</translation>
    </message>
    <message>
        <source>sounding</source>
        <translation>suena</translation>
    </message>
    <message>
        <source>sound paused</source>
        <translation>sonido en pausa</translation>
    </message>
    <message>
        <source>Dashed: began · solid: alarm raised, %1 s later</source>
        <translation>Guiones: inicio · línea: alarma, %1 s después</translation>
    </message>
    <message>
        <source>Solid: alarm raised</source>
        <translation>Línea: alarma</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no delay</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Stays until seen</source>
        <translation>Queda hasta verse</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>the device itself, %1</source>
        <comment>a device&apos;s own alarm</comment>
        <translation>el propio aparato, %1</translation>
    </message>
    <message>
        <source>Wardlight, from %1</source>
        <comment>a device</comment>
        <translation>Wardlight, de %1</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Juicio</translation>
    </message>
    <message>
        <source>not before in 24 h</source>
        <translation>ninguna otra en 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of this bed in 24 h</source>
        <translation>
            <numerusform>%n alarma de esta cama en 24 h</numerusform>
            <numerusform>%n alarmas de esta cama en 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>began</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>life of an alarm</comment>
        <translation>alarma dada</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 reconoció</translation>
    </message>
    <message>
        <source>Why it sounds</source>
        <translation>Por qué suena</translation>
    </message>
    <message>
        <source>Rule that fired</source>
        <translation>Regla que actuó</translation>
    </message>
    <message>
        <source>This bed, last 24 h</source>
        <translation>Esta cama, 24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Afterwards: was it right?</source>
        <translation>Después: ¿era cierta?</translation>
    </message>
    <message>
        <source>Life of this alarm</source>
        <translation>Vida de esta alarma</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>no device answers</source>
        <translation>ningún aparato responde</translation>
    </message>
    <message>
        <source>next in %1</source>
        <comment>a countdown</comment>
        <translation>sigue en %1</translation>
    </message>
    <message>
        <source>sent %1, not delivered</source>
        <comment>time of day</comment>
        <translation>enviado %1, no entregado</translation>
    </message>
    <message>
        <source>sent %1 · delivered, not answered</source>
        <comment>time of day</comment>
        <translation>enviado %1 · entregado, sin respuesta</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <comment>time of day</comment>
        <translation>aceptado %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <comment>time of day</comment>
        <translation>rechazado %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <comment>time of day</comment>
        <translation>pasado %1</translation>
    </message>
    <message>
        <source>sent %1 · no answer</source>
        <comment>time of day</comment>
        <translation>enviado %1 · sin respuesta</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no avisado</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pasar</translation>
    </message>
    <message>
        <source>Call code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Call code: hold for one second</source>
        <translation>Llamar código: mantener un segundo</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>Enviar a %1</translation>
    </message>
    <message>
        <source>Who has been told</source>
        <translation>A quién se avisó</translation>
    </message>
    <message>
        <source>Roster: %1</source>
        <translation>Turno: %1</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>Se le pide a usted</translation>
    </message>
    <message>
        <source>sounds again in %1</source>
        <translation>suena de nuevo en %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>acabó %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 aceptó</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>avisado: %1</translation>
    </message>
    <message>
        <source>the next in %1</source>
        <translation>el siguiente en %1</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Paciente</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>its source is lost</source>
        <translation>se perdió su fuente</translation>
    </message>
    <message>
        <source>median answer</source>
        <translation>respuesta mediana</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 de 10 en</translation>
    </message>
    <message>
        <source>nobody, 3 min</source>
        <translation>nadie, 3 min</translation>
    </message>
    <message>
        <source>judged false</source>
        <translation>juzgadas falsas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <comment>bed; alarm</comment>
        <translation>Cama %1, %2</translation>
    </message>
    <message>
        <source>Press a row to see its strip and its life.</source>
        <translation>Pulse una línea para ver su tira y su historia.</translation>
    </message>
    <message>
        <source>In this time</source>
        <translation>En este tiempo</translation>
    </message>
    <message>
        <source>On the roster now</source>
        <translation>De guardia ahora</translation>
    </message>
    <message>
        <source>What is silent</source>
        <translation>Qué está en silencio</translation>
    </message>
    <message>
        <source>By whom, since</source>
        <translation>Por quién, desde</translation>
    </message>
    <message>
        <source>Held back, 8 h</source>
        <translation>Retenidas, 8 h</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>Suena de nuevo</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Duró</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>in</source>
        <comment>answered by … in … seconds</comment>
        <translation>en</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an alarm that goes on</comment>
        <translation>abierta</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Acabó sola</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Aún no vista</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of the ladder</comment>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Avisado como</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Abiertas</translation>
    </message>
    <message>
        <source>all beds</source>
        <translation>todas las camas</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alarms somebody was asked about</comment>
        <translation>
            <numerusform>%n abierta</numerusform>
            <numerusform>%n abiertas</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <comment>nobody is waiting for them</comment>
        <translation>libre</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Subir en la lista</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Bajar en la lista</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse otra vez.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>acabó</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is silent; more about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>a limit: parameter</comment>
        <translation>%1 alta</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a limit: parameter</comment>
        <translation>%1 baja</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>jefa de enfermería</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>enfermera</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>médico</translation>
    </message>
    <message>
        <source>Cannot sound</source>
        <translation>No puede sonar</translation>
    </message>
    <message>
        <source>Wider than the unit’s limits</source>
        <translation>Más amplio que los límites de la unidad</translation>
    </message>
    <message>
        <source>Sound held</source>
        <translation>Sonido retenido</translation>
    </message>
    <message>
        <source>Might not be heard or answered</source>
        <translation>Podría no oírse</translation>
    </message>
    <message>
        <source>no limit, switched off, or nobody is measured</source>
        <translation>sin límite, apagado, o no se mide a nadie</translation>
    </message>
    <message>
        <source>would sound earlier under the unit’s profile</source>
        <translation>sonaría antes con el perfil de la unidad</translation>
    </message>
    <message>
        <source>light stays on; anything new and red or yellow sounds</source>
        <translation>la luz sigue; todo lo nuevo rojo o amarillo suena</translation>
    </message>
    <message>
        <source>it sounds, but perhaps to nobody near</source>
        <translation>suena, pero quizá para nadie</translation>
    </message>
    <message>
        <source>Nobody watches: the program hangs</source>
        <translation>Nadie vigila: programa bloqueado</translation>
    </message>
    <message>
        <source>No limits: %1</source>
        <comment>list of parameters</comment>
        <translation>Sin límites: %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Sin límites</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarmas apagadas</translation>
    </message>
    <message>
        <source>Alarms paused</source>
        <translation>Alarmas en pausa</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <comment>an alarm</comment>
        <translation>Apagada: %1</translation>
    </message>
    <message>
        <source>%1 off, unit %2</source>
        <comment>a limit: HR high; its value</comment>
        <translation>%1 apagada, unidad %2</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>%1 %2, unit %3</source>
        <comment>a limit: HR high; its value; the unit&apos;s</comment>
        <translation>%1 %2, unidad %3</translation>
    </message>
    <message>
        <source>%1 told %2 s later</source>
        <comment>parameter; seconds</comment>
        <translation>%1 avisa %2 s después</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido apagado</translation>
    </message>
    <message>
        <source>Sound paused</source>
        <translation>Sonido en pausa</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>an alarm</comment>
        <translation>Reconocida: %1</translation>
    </message>
    <message>
        <source>Lowered: %1</source>
        <comment>an alarm</comment>
        <translation>Rebajada: %1</translation>
    </message>
    <message>
        <source>This station cannot be heard</source>
        <translation>Este puesto no se oye</translation>
    </message>
    <message>
        <source>Volume %1 % of the usual</source>
        <comment>percent</comment>
        <translation>Volumen %1 % del habitual</translation>
    </message>
    <message>
        <source>Nobody is on the roster</source>
        <translation>No hay nadie de turno</translation>
    </message>
    <message>
        <source>No nurse assigned</source>
        <translation>Sin enfermera asignada</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>Sin dispositivo</translation>
    </message>
    <message>
        <source>No data: %1</source>
        <comment>a device</comment>
        <translation>Sin datos: %1</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Dispositivo perdido</translation>
    </message>
    <message>
        <source>on: asystole, VF, VT, apnoea, leads off</source>
        <translation>activas: asistolia, FV, TV, apnea, electrodos</translation>
    </message>
    <message numerus="yes">
        <source>light and sound; %n alarms hidden</source>
        <translation>
            <numerusform>luz y sonido; %n alarma oculta</numerusform>
            <numerusform>luz y sonido; %n alarmas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>no se mide nada</translation>
    </message>
    <message>
        <source>last heard %1 ago</source>
        <comment>a duration</comment>
        <translation>oído hace %1</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nunca oído</translation>
    </message>
    <message>
        <source>%1 is asked first</source>
        <comment>a person</comment>
        <translation>se avisa primero a %1</translation>
    </message>
    <message>
        <source>still flashing, %1</source>
        <comment>running time</comment>
        <translation>aún parpadea, %1</translation>
    </message>
    <message>
        <source>still true, %1</source>
        <comment>running time</comment>
        <translation>aún cierta, %1</translation>
    </message>
    <message>
        <source>its signals disagree</source>
        <translation>sus señales discrepan</translation>
    </message>
    <message>
        <source>No speaker answers. Look at the screen.</source>
        <translation>Sin altavoz. Mire la pantalla.</translation>
    </message>
    <message>
        <source>site rule</source>
        <translation>regla del centro</translation>
    </message>
    <message>
        <source>site rule (%1)</source>
        <comment>who set it</comment>
        <translation>regla del centro (%1)</translation>
    </message>
    <message>
        <source>When entered</source>
        <comment>sounds again</comment>
        <translation>Al introducirlo</translation>
    </message>
    <message>
        <source>Until changed</source>
        <comment>silent</comment>
        <translation>Hasta cambiarlo</translation>
    </message>
    <message>
        <source>On return</source>
        <comment>sounds again</comment>
        <translation>Al volver</translation>
    </message>
    <message>
        <source>Until it is over</source>
        <comment>silent</comment>
        <translation>Hasta que acabe</translation>
    </message>
    <message>
        <source>When it is heard</source>
        <comment>a device; sounds again</comment>
        <translation>Cuando responda</translation>
    </message>
    <message>
        <source>When assigned</source>
        <comment>a nurse</comment>
        <translation>Al asignar</translation>
    </message>
    <message>
        <source>When fixed</source>
        <comment>sounds again</comment>
        <translation>Al repararlo</translation>
    </message>
    <message>
        <source>Enter limits</source>
        <translation>Poner límites</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Valor unidad</translation>
    </message>
    <message>
        <source>End standby</source>
        <translation>Fin de espera</translation>
    </message>
    <message>
        <source>End pause</source>
        <translation>Fin de pausa</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button</comment>
        <translation>Con sonido</translation>
    </message>
    <message>
        <source>See alarm</source>
        <translation>Ver alarma</translation>
    </message>
    <message>
        <source>QRS wider than before</source>
        <translation>QRS más ancho que antes</translation>
    </message>
    <message>
        <source>%1/min before, %2/min since</source>
        <translation>%1/min antes, %2/min desde</translation>
    </message>
    <message>
        <source>%1/min since</source>
        <translation>%1/min desde entonces</translation>
    </message>
    <message>
        <source>%1/min before</source>
        <translation>%1/min antes</translation>
    </message>
    <message>
        <source>%1 s or longer</source>
        <comment>a length of time</comment>
        <translation>%1 s o más</translation>
    </message>
    <message>
        <source>%1 → %2 mmHg</source>
        <translation>%1 → %2 mmHg</translation>
    </message>
    <message>
        <source>to %1 % of what it was</source>
        <translation>al %1 % de lo que era</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nada que decir</translation>
    </message>
    <message>
        <source>No beat for %1</source>
        <translation>Sin latido, %1</translation>
    </message>
    <message>
        <source>Beats go on</source>
        <translation>Los latidos siguen</translation>
    </message>
    <message>
        <source>longest gap %1 s</source>
        <translation>hueco mayor %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wide beats in a row</source>
        <translation>
            <numerusform>%n latido ancho seguido</numerusform>
            <numerusform>%n latidos anchos seguidos</numerusform>
        </translation>
    </message>
    <message>
        <source>No wide beats in a row</source>
        <translation>Sin latidos anchos seguidos</translation>
    </message>
    <message>
        <source>No beats, waves only</source>
        <translation>Ondas, sin latidos</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>Beats can be told</source>
        <translation>Se distinguen latidos</translation>
    </message>
    <message>
        <source>%1 beats/min</source>
        <comment>rate of a lead</comment>
        <translation>%1 latidos/min</translation>
    </message>
    <message numerus="yes">
        <source>%n early wide beats</source>
        <translation>
            <numerusform>%n latido ancho precoz</numerusform>
            <numerusform>%n latidos anchos precoces</numerusform>
        </translation>
    </message>
    <message>
        <source>No early wide beats</source>
        <translation>Sin latidos precoces</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>%1 % from beat to beat</source>
        <translation>%1 % de latido a latido</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>No pulse for %1</source>
        <translation>Sin pulso, %1</translation>
    </message>
    <message>
        <source>Pulse goes on</source>
        <translation>El pulso sigue</translation>
    </message>
    <message>
        <source>Pulse pressure fell</source>
        <translation>Cayó la presión de pulso</translation>
    </message>
    <message>
        <source>Pulse fell</source>
        <translation>Cayó el pulso</translation>
    </message>
    <message>
        <source>Pulse held, cannot tell</source>
        <translation>Pulso igual, indeciso</translation>
    </message>
    <message>
        <source>%1 pulses/min</source>
        <translation>%1 pulsos/min</translation>
    </message>
    <message>
        <source>Good pulse</source>
        <translation>Buen pulso</translation>
    </message>
    <message>
        <source>%1/min, as on the ECG</source>
        <translation>%1/min, como en el ECG</translation>
    </message>
    <message>
        <source>Pulse too weak</source>
        <translation>Pulso muy débil</translation>
    </message>
    <message>
        <source>%1 % of its height</source>
        <translation>%1 % de su altura</translation>
    </message>
    <message>
        <source>Pulse unlike the ECG</source>
        <translation>Pulso distinto del ECG</translation>
    </message>
    <message>
        <source>%1/min here, %2/min there</source>
        <translation>%1/min aquí, %2/min allí</translation>
    </message>
    <message>
        <source>No pressure</source>
        <translation>Sin presión</translation>
    </message>
    <message>
        <source>No breath for %1</source>
        <translation>Sin respiración, %1</translation>
    </message>
    <message>
        <source>Breaths go on</source>
        <translation>La respiración sigue</translation>
    </message>
    <message>
        <source>%1 breaths/min</source>
        <translation>%1 respiraciones/min</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Ilegible</translation>
    </message>
    <message>
        <source>%1 % of it is missing</source>
        <translation>falta el %1 %</translation>
    </message>
    <message>
        <source>noise in %1 % of the seconds</source>
        <translation>ruido en el %1 % de los segundos</translation>
    </message>
    <message>
        <source>flat before the alarm, too</source>
        <translation>plano también antes</translation>
    </message>
    <message>
        <source>too little of it is kept</source>
        <translation>se guardó muy poco</translation>
    </message>
    <message>
        <source>Likely true</source>
        <translation>Probablemente cierta</translation>
    </message>
    <message>
        <source>Likely false</source>
        <translation>Probablemente falsa</translation>
    </message>
    <message>
        <source>Signals contradict</source>
        <translation>Señales contrarias</translation>
    </message>
    <message>
        <source>One signal agrees</source>
        <translation>Una señal confirma</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>No comprobable</translation>
    </message>
    <message>
        <source>No second signal</source>
        <translation>Sin otra señal</translation>
    </message>
    <message>
        <source>no wave shows this</source>
        <translation>ninguna onda lo muestra</translation>
    </message>
    <message>
        <source>%1 of %2 signals disagree</source>
        <translation>%1 de %2 señales en contra</translation>
    </message>
    <message>
        <source>%1 of %2 signals agree</source>
        <translation>%1 de %2 señales de acuerdo</translation>
    </message>
    <message>
        <source>abrupt run &gt; 100, borne out by its waves</source>
        <translation>racha brusca &gt; 100, confirmada por sus ondas</translation>
    </message>
    <message>
        <source>fast wave without rest, few beats</source>
        <translation>onda rápida sin reposo, pocos latidos</translation>
    </message>
    <message>
        <source>no beat for 4 s</source>
        <translation>sin latido 4 s</translation>
    </message>
    <message>
        <source>fibrillating wave for 4 s</source>
        <translation>onda fibrilante 4 s</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate &gt; 100</source>
        <translation>≥ 5 latidos ventriculares, &gt; 100</translation>
    </message>
    <message>
        <source>rate &gt; 140 over 17 beats</source>
        <translation>frecuencia &gt; 140 en 17 latidos</translation>
    </message>
    <message>
        <source>rate &lt; 40 over 5 beats</source>
        <translation>frecuencia &lt; 40 en 5 latidos</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate &lt; 40</source>
        <translation>≥ 5 latidos ventriculares, &lt; 40</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate 40–100</source>
        <translation>≥ 5 latidos ventriculares, 40–100</translation>
    </message>
    <message>
        <source>3 or 4 ventricular beats in a row</source>
        <translation>3 o 4 latidos ventriculares</translation>
    </message>
    <message>
        <source>no beat for 3 s</source>
        <translation>sin latido 3 s</translation>
    </message>
    <message>
        <source>≥ 5 narrow beats, rate &gt; 150</source>
        <translation>≥ 5 latidos estrechos, &gt; 150</translation>
    </message>
    <message>
        <source>irregular beats for 60 s</source>
        <translation>latidos irregulares 60 s</translation>
    </message>
    <message>
        <source>&gt; 10 ventricular beats in a minute</source>
        <translation>&gt; 10 latidos ventriculares/min</translation>
    </message>
    <message>
        <source>no pulse for 10 s, probe on</source>
        <translation>sin pulso 10 s, sensor puesto</translation>
    </message>
    <message>
        <source>no breath for 20 s</source>
        <translation>sin respiración 20 s</translation>
    </message>
    <message>
        <source>pressure &lt; 10 mmHg for 5 s, no pulse</source>
        <translation>presión &lt; 10 mmHg 5 s, sin pulso</translation>
    </message>
    <message>
        <source>nothing from the device for 8 s</source>
        <translation>nada del aparato 8 s</translation>
    </message>
    <message>
        <source>%1 acknowledged, too</source>
        <translation>%1 también reconoció</translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 lo deshizo</translation>
    </message>
    <message>
        <source>still true, sounds again</source>
        <translation>aún cierta, suena de nuevo</translation>
    </message>
    <message>
        <source>worse, sounds again</source>
        <translation>peor, suena de nuevo</translation>
    </message>
    <message>
        <source>priority raised</source>
        <translation>prioridad subida</translation>
    </message>
    <message>
        <source>priority lowered</source>
        <translation>prioridad bajada</translation>
    </message>
    <message>
        <source>its source was lost</source>
        <translation>fuente perdida</translation>
    </message>
    <message>
        <source>its source came back</source>
        <translation>fuente recuperada</translation>
    </message>
    <message>
        <source>over, not yet seen</source>
        <translation>acabó, aún no vista</translation>
    </message>
    <message>
        <source>moved with its patient</source>
        <translation>pasó con su paciente</translation>
    </message>
    <message>
        <source>announced again after a restart</source>
        <translation>anunciada tras un reinicio</translation>
    </message>
    <message>
        <source>back to what it was, sounds</source>
        <translation>restablecida, suena</translation>
    </message>
    <message>
        <source>cleared by %1</source>
        <translation>borrada por %1</translation>
    </message>
    <message>
        <source>a graver alarm took its place</source>
        <translation>una más grave la sustituyó</translation>
    </message>
    <message>
        <source>true again: a new alarm</source>
        <translation>cierta otra vez: alarma nueva</translation>
    </message>
    <message>
        <source>limits changed by %1</source>
        <translation>límites cambiados por %1</translation>
    </message>
    <message>
        <source>switched off by %1</source>
        <translation>apagada por %1</translation>
    </message>
    <message>
        <source>ended by standby</source>
        <translation>acabó por espera</translation>
    </message>
    <message>
        <source>ended by the discharge</source>
        <translation>acabó por el alta</translation>
    </message>
    <message>
        <source>its device was released</source>
        <translation>se liberó su aparato</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>acabó sola</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>enviada a %1</translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation>entregada a %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rechazó</translation>
    </message>
    <message>
        <source>%1 passed it on</source>
        <translation>%1 la pasó</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>sin respuesta de %1</translation>
    </message>
    <message>
        <source>nobody is left to be asked</source>
        <translation>no queda nadie a quien avisar</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who; true, false or cannot tell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>True</source>
        <comment>was the alarm right?</comment>
        <translation>Cierta</translation>
    </message>
    <message>
        <source>False</source>
        <comment>was the alarm right?</comment>
        <translation>Falsa</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>was the alarm right?</comment>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Alarm strip, bed %1</source>
        <translation>Tira de alarma, cama %1</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>historia %1</translation>
    </message>
    <message>
        <source>An earlier patient of this bed</source>
        <translation>Un paciente anterior de esta cama</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · impreso %2 %3</translation>
    </message>
    <message>
        <source>as it came</source>
        <comment>a wave without a filter</comment>
        <translation>como llegó</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>¿Qué día?</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>Alarmas activas</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Alarmas pasadas</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: pacientes simulados</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>No es un dispositivo médico. Para investigación, docencia y evaluación.</translation>
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
        <translation>Probablemente cierta, %1</translation>
    </message>
    <message>
        <source>Likely false, %1</source>
        <comment>probability of being true</comment>
        <translation>Probablemente falsa, %1</translation>
    </message>
    <message>
        <source>May be true, %1</source>
        <comment>probability</comment>
        <translation>Quizá cierta, %1</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>no comprobable</translation>
    </message>
    <message>
        <source>likely true: no pulse in %1</source>
        <comment>a wave</comment>
        <translation>probablemente cierta: sin pulso en %1</translation>
    </message>
    <message>
        <source>may be true: no pulse in %1</source>
        <comment>a wave</comment>
        <translation>quizá cierta: sin pulso en %1</translation>
    </message>
    <message>
        <source>likely true</source>
        <translation>probablemente cierta</translation>
    </message>
    <message>
        <source>may be true</source>
        <translation>quizá cierta</translation>
    </message>
    <message>
        <source>likely false: pulse %1/min in %2</source>
        <comment>a wave</comment>
        <translation>probablemente falsa: pulso %1/min en %2</translation>
    </message>
    <message>
        <source>likely false</source>
        <translation>probablemente falsa</translation>
    </message>
    <message>
        <source>lowered from !!!</source>
        <translation>rebajada de !!!</translation>
    </message>
    <message>
        <source>judged likely true (%1)</source>
        <comment>probability</comment>
        <translation>juzgada probablemente cierta (%1)</translation>
    </message>
    <message>
        <source>kept: may be true (%1)</source>
        <comment>probability</comment>
        <translation>mantenida: quizá cierta (%1)</translation>
    </message>
    <message>
        <source>likely false (%1): lowered for at most %2 s</source>
        <comment>probability; seconds</comment>
        <translation>probablemente falsa (%1): rebajada %2 s como máximo</translation>
    </message>
    <message>
        <source>likely false (%1); this site lowers none of its kind</source>
        <comment>probability</comment>
        <translation>probablemente falsa (%1); este centro no rebaja ninguna de este tipo</translation>
    </message>
    <message>
        <source>no signal can be read: it stays as it is</source>
        <translation>ninguna señal legible: queda como está</translation>
    </message>
    <message>
        <source>less than a minute of waves: it stays as it is</source>
        <translation>menos de un minuto de curvas: queda como está</translation>
    </message>
    <message>
        <source>likely false (%1), but no pulse wave says so</source>
        <comment>probability</comment>
        <translation>probablemente falsa (%1), pero ninguna curva de pulso lo dice</translation>
    </message>
    <message>
        <source>it lasts: sounds as it is</source>
        <translation>dura: suena como es</translation>
    </message>
    <message>
        <source>its source was lost: sounds as it is</source>
        <translation>se perdió su fuente: suena como es</translation>
    </message>
    <message>
        <source>longest pause %1 s</source>
        <comment>seconds, a lane</comment>
        <translation>pausa más larga %1 s</translation>
    </message>
    <message>
        <source>in the 14 s before it was judged</source>
        <translation>en los 14 s antes del juicio</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>lo confirma</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>lo contradice</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ilegible</translation>
    </message>
    <message>
        <source>: %1/min, longest pause %2 s</source>
        <comment>rate; seconds</comment>
        <translation>: %1/min, pausa más larga %2 s</translation>
    </message>
    <message>
        <source>: longest pause %1 s</source>
        <comment>seconds</comment>
        <translation>: pausa más larga %1 s</translation>
    </message>
    <message>
        <source>The minute it was judged by was not kept.</source>
        <translation>No se guardó el minuto con el que se juzgó.</translation>
    </message>
    <message>
        <source>Back to its onset</source>
        <comment>an alarm&apos;s waves</comment>
        <translation>Volver a su inicio</translation>
    </message>
    <message>
        <source>See the minute judged</source>
        <translation>Ver el minuto juzgado</translation>
    </message>
    <message>
        <source>The minute until it was judged, %1</source>
        <comment>time of day</comment>
        <translation>El minuto hasta el juicio, %1</translation>
    </message>
    <message>
        <source>what a lane said is of the last 14 s, from the dashed line on</source>
        <translation>lo que dice cada trazo es de los últimos 14 s, desde la línea discontinua</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No consultado</translation>
    </message>
</context>
<context>
    <name>wardlight::bed</name>
    <message>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>a device, and since how long</comment>
        <translation>perdido %1</translation>
    </message>
    <message>
        <source>empty %1</source>
        <comment>battery: time of day</comment>
        <translation>vacía a las %1</translation>
    </message>
    <message>
        <source>battery good</source>
        <translation>batería buena</translation>
    </message>
    <message>
        <source>good</source>
        <comment>state of a device</comment>
        <translation>bien</translation>
    </message>
    <message>
        <source>Emergency team within 30 min. Watch continuously.</source>
        <translation>Equipo de urgencia en 30 min. Vigilancia continua.</translation>
    </message>
    <message>
        <source>Urgent review by a clinician within 1 h.</source>
        <translation>Revisión urgente por un clínico en 1 h.</translation>
    </message>
    <message>
        <source>Urgent ward review. Observe every hour.</source>
        <translation>Revisión urgente. Observar cada hora.</translation>
    </message>
    <message>
        <source>Routine: observe at least every 12 h.</source>
        <translation>Rutina: observar al menos cada 12 h.</translation>
    </message>
    <message>
        <source>The nurse decides. Observe every 4 to 6 h.</source>
        <translation>Decide la enfermera. Observar cada 4 a 6 h.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a band of NEWS2</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Low-medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Bajo-medio</translation>
    </message>
    <message>
        <source>%1 within %2 min if this goes on: %3 an hour.</source>
        <comment>a band of NEWS2; minutes; what moves</comment>
        <translation>%1 en %2 min si sigue así: %3 por hora.</translation>
    </message>
    <message>
        <source>shock index %1</source>
        <translation>índice de choque %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a measurement</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>Respiración</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Systolic BP</source>
        <translation>PA sistólica</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulso</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a part of a score</comment>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 de 7</translation>
    </message>
    <message>
        <source>No total until all seven parts are known.</source>
        <translation>Sin total hasta conocer las siete partes.</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <comment>a score and the time of day</comment>
        <translation>desde %1 a las %2</translation>
    </message>
    <message>
        <source>Not all parts are known: enter what is missing.</source>
        <translation>Faltan partes: introducir lo que falta.</translation>
    </message>
    <message>
        <source>scale %1 · %2</source>
        <comment>of SpO2 in NEWS2; time of day</comment>
        <translation>escala %1 · %2</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedBand</name>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>La alarma cambió. Pulsar otra vez.</translation>
    </message>
    <message>
        <source>signal lost</source>
        <translation>señal perdida</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
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
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmas apagadas %1</translation>
    </message>
    <message>
        <source>No active alarms on this bed</source>
        <translation>Sin alarmas activas en esta cama</translation>
    </message>
    <message>
        <source>Pause sound 2:00</source>
        <translation>Pausar sonido 2:00</translation>
    </message>
    <message>
        <source>Sound paused %1</source>
        <comment>time left</comment>
        <translation>Sonido en pausa %1</translation>
    </message>
    <message>
        <source>Nothing to acknowledge</source>
        <translation>Nada que reconocer</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>evidence of an alarm</comment>
        <translation>Por qué: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedFoot</name>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>End standby</source>
        <translation>Terminar espera</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Traslado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Full disclosure</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Drag on any wave to look back 5 min</source>
        <translation>Arrastrar una curva para ver 5 min atrás</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedPage</name>
    <message>
        <source>Bed</source>
        <translation>Cama</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Entrada anulada.</translation>
    </message>
    <message>
        <source>Limits saved.</source>
        <translation>Límites guardados.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Nota guardada.</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>cama %1</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Cama libre</translation>
    </message>
    <message>
        <source>Transfer opens Patients to admit somebody.</source>
        <translation>Traslado abre Pacientes para un ingreso.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 desde %2 · %3</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>Sin motivo indicado</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>conectando %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>%1 ago · %2</source>
        <comment>how long, and the time of day</comment>
        <translation>hace %1 · %2</translation>
    </message>
    <message>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Hecho, pero no registrado. No se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>The alarm had already ended.</source>
        <translation>La alarma ya había terminado.</translation>
    </message>
    <message>
        <source>This was done before.</source>
        <translation>Ya estaba hecho.</translation>
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
    <message>
        <source>%1 has no limits.</source>
        <comment>a number</comment>
        <translation>%1 no tiene límites.</translation>
    </message>
    <message>
        <source>Nothing is measured here that has limits.</source>
        <translation>Nada de lo que se mide aquí tiene límites.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>sistólica</translation>
    </message>
    <message>
        <source>diastolic</source>
        <translation>diastólica</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>pressure</comment>
        <translation>media</translation>
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
        <translation>Ganancia automática</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>a band of frequencies</comment>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Hide this wave</source>
        <translation>Ocultar esta curva</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden waves</source>
        <translation>
            <numerusform>Mostrar %n curva oculta</numerusform>
            <numerusform>Mostrar %n curvas ocultas</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>who chose the scale; when</comment>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>SpO₂ scale of NEWS2</source>
        <translation>Escala de SpO₂ de NEWS2</translation>
    </message>
    <message>
        <source>Scale 1: the usual one</source>
        <translation>Escala 1: la habitual</translation>
    </message>
    <message>
        <source>Scale 2: target 88–92 %</source>
        <translation>Escala 2: objetivo 88–92 %</translation>
    </message>
    <message>
        <source>hypercapnic failure, a clinician&apos;s decision</source>
        <translation>fallo hipercápnico, decisión de un clínico</translation>
    </message>
    <message>
        <source>Who decides is recorded with the time.</source>
        <translation>Se registra quién decide y la hora.</translation>
    </message>
    <message>
        <source>Scale recorded.</source>
        <translation>Escala registrada.</translation>
    </message>
    <message>
        <source>Monitoring again.</source>
        <translation>Vigilancia de nuevo.</translation>
    </message>
    <message>
        <source>Nobody lies in this bed.</source>
        <translation>Esta cama está libre.</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Operating theatre</source>
        <translation>Quirófano</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedimiento</translation>
    </message>
    <message>
        <source>Out of bed, washing</source>
        <translation>Fuera de la cama, aseo</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transporte</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>Cambio de dispositivo</translation>
    </message>
    <message>
        <source>Standby: why?</source>
        <translation>En espera: ¿por qué?</translation>
    </message>
    <message>
        <source>No alarm sounds for this bed until standby ends.</source>
        <translation>Ninguna alarma en esta cama hasta el fin de la espera.</translation>
    </message>
    <message>
        <source>Standby.</source>
        <translation>En espera.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <comment>an alarm</comment>
        <translation>%1 está activa</translation>
    </message>
    <message>
        <source>Keep monitoring</source>
        <translation>Seguir vigilando</translation>
    </message>
    <message>
        <source>Start standby, end the alarm</source>
        <translation>Poner en espera, terminar la alarma</translation>
    </message>
    <message>
        <source>Standby ends every alarm of this bed.</source>
        <translation>La espera termina todas las alarmas de esta cama.</translation>
    </message>
    <message>
        <source>There is no alarm on this bed to call somebody for.</source>
        <translation>No hay alarma en esta cama para llamar a alguien.</translation>
    </message>
    <message>
        <source>Nobody is on this bed&apos;s roster. Call by telephone.</source>
        <translation>Nadie en el turno de esta cama. Llamar por teléfono.</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <comment>a person</comment>
        <translation>Se llama a %1.</translation>
    </message>
    <message>
        <source>Without an answer the next is asked in %1.</source>
        <comment>time left</comment>
        <translation>Sin respuesta se llama al siguiente en %1.</translation>
    </message>
    <message>
        <source>Call for %1</source>
        <comment>an alarm</comment>
        <translation>Llamar por %1</translation>
    </message>
    <message>
        <source>Call %1?</source>
        <comment>the code team</comment>
        <translation>¿Llamar a %1?</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>No llamar</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Llamar ahora</translation>
    </message>
    <message>
        <source>Strip, bed %1</source>
        <translation>Tira, cama %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>historia %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · impreso %2 %3</translation>
    </message>
    <message>
        <source>There are no waves to print here.</source>
        <translation>No hay curvas que imprimir aquí.</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Tira</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedTitle</name>
    <message>
        <source>Ward</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Back to the ward</source>
        <translation>Volver a la unidad</translation>
    </message>
    <message>
        <source>Previous bed</source>
        <translation>Cama anterior</translation>
    </message>
    <message>
        <source>Next bed</source>
        <translation>Cama siguiente</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Cama libre</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>historia %1</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <translation>Cama %1, %2</translation>
    </message>
    <message>
        <source>nurse %1</source>
        <comment>who looks after a bed</comment>
        <translation>enf. %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DeviceCard</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <comment>devices of a bed</comment>
        <translation>
            <numerusform>%n vinculado</numerusform>
            <numerusform>%n vinculados</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is bound.</source>
        <translation>Ningún dispositivo vinculado.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DevicePanel</name>
    <message>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>conectando</translation>
    </message>
    <message>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>enlace perdido %1</translation>
    </message>
    <message>
        <source>link good</source>
        <translation>enlace bueno</translation>
    </message>
    <message>
        <source>battery empty at %1</source>
        <comment>time of day</comment>
        <translation>batería vacía a las %1</translation>
    </message>
    <message>
        <source>battery good</source>
        <translation>batería buena</translation>
    </message>
    <message>
        <source>battery not told</source>
        <translation>batería sin dato</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>time of day</comment>
        <translation>visto a las %1</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>nunca oído</translation>
    </message>
    <message>
        <source>%1 %2 bound</source>
        <comment>time; a device</comment>
        <translation>%1 %2 asociado</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>un dispositivo</translation>
    </message>
    <message>
        <source>%1 %2 released</source>
        <comment>time; a device</comment>
        <translation>%1 %2 liberado</translation>
    </message>
    <message>
        <source>Devices of bed %1</source>
        <translation>Dispositivos de la cama %1</translation>
    </message>
    <message>
        <source>No device is bound.</source>
        <translation>Ningún dispositivo asociado.</translation>
    </message>
    <message>
        <source>Bound and released today</source>
        <translation>Asociados y liberados hoy</translation>
    </message>
    <message>
        <source>Pairing and binding come with the Fleet screen, in a later version.</source>
        <translation>El emparejamiento y la asociación llegarán con la pantalla Dispositivos, en una versión posterior.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::EventCard</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <comment>of this bed today</comment>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LaneBoard</name>
    <message>
        <source>Waves and numbers</source>
        <translation>Curvas y valores</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreCard</name>
    <message>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Enter consciousness</source>
        <translation>Introducir conciencia</translation>
    </message>
    <message>
        <source>Enter oxygen</source>
        <translation>Introducir oxígeno</translation>
    </message>
    <message>
        <source>SpO₂ scale %1 of NEWS2</source>
        <translation>Escala de SpO₂ %1 de NEWS2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>who chose the scale; when</comment>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>Sin puntuación</translation>
    </message>
    <message>
        <source>No score here.</source>
        <translation>Sin puntuación aquí.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::SidePanel</name>
    <message>
        <source>Nothing is recorded: this run only.</source>
        <translation>No se registra nada: solo esta sesión.</translation>
    </message>
    <message>
        <source>Not all can be read.</source>
        <translation>No se puede leer todo.</translation>
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
        <translation>Estancia</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Tendencia: %1</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Tendencias</translation>
    </message>
    <message>
        <source>Nothing is recorded: this run only</source>
        <translation>No se registra nada: solo esta sesión</translation>
    </message>
    <message>
        <source>Not all can be read</source>
        <translation>No se puede leer todo</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Última hora</translation>
    </message>
    <message>
        <source>Last 8 hours</source>
        <translation>Últimas 8 horas</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>The whole stay</source>
        <translation>Toda la estancia</translation>
    </message>
    <message>
        <source>No trend yet.</source>
        <translation>Sin tendencia todavía.</translation>
    </message>
</context>
<context>
    <name>wardlight::handover</name>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: pacientes simulados</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a handover: from whom, to whom</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <comment>label and name</comment>
        <translation>Cama %1, %2</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation>Aún sin recibir</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>No es un producto sanitario. Para investigación, docencia y evaluación.</translation>
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
        <translation>%1 %2 a %3, mediana %4</translation>
    </message>
    <message>
        <source>No numbers are kept of these %1.</source>
        <comment>hours</comment>
        <translation>No se guardan medidas de estas %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hours: courses of numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No red or yellow alarms.</source>
        <translation>Ninguna alarma roja o amarilla.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, %1 answered, help sent for %2.</source>
        <comment>red and yellow ones</comment>
        <translation>
            <numerusform>%n alarma, %1 con respuesta, ayuda pedida para %2.</numerusform>
            <numerusform>%n alarmas, %1 con respuesta, ayuda pedida para %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1, acknowledged by %2</source>
        <comment>an open alarm</comment>
        <translation>Ahora: %1, reconocida por %2</translation>
    </message>
    <message>
        <source>Now: %1, not answered</source>
        <comment>an open alarm</comment>
        <translation>Ahora: %1, sin respuesta</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>apag.</translation>
    </message>
    <message>
        <source>%1 limits back to the unit&apos;s at %2, %3</source>
        <comment>number, time, who</comment>
        <translation>%1: límites de la unidad de nuevo a las %2, %3</translation>
    </message>
    <message>
        <source>%1 limits %2 to %3 at %4, %5</source>
        <comment>number, low, high, time, who</comment>
        <translation>%1: límites %2 a %3, a las %4, %5</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time</comment>
        <translation>Alarmas apagadas %1</translation>
    </message>
    <message>
        <source>Standby since %1: %2</source>
        <comment>time, reason</comment>
        <translation>En espera desde las %1: %2</translation>
    </message>
    <message>
        <source>%1: link lost</source>
        <comment>a device</comment>
        <translation>%1: enlace perdido</translation>
    </message>
    <message>
        <source>%1: battery until %2</source>
        <comment>a device, time</comment>
        <translation>%1: batería hasta las %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>N.º hist. %1</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 de 7</translation>
    </message>
    <message>
        <source>NEWS %1</source>
        <comment>early warning score</comment>
        <translation>NEWS %1</translation>
    </message>
    <message>
        <source>%1, was %2 at %3</source>
        <comment>a score, before, time</comment>
        <translation>%1, era %2 a las %3</translation>
    </message>
    <message>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Conciencia: %1</translation>
    </message>
    <message>
        <source>Oxygen: %1</source>
        <comment>as entered</comment>
        <translation>Oxígeno: %1</translation>
    </message>
    <message>
        <source>Note %1, %2: %3</source>
        <comment>time, who, text</comment>
        <translation>Nota %1, %2: %3</translation>
    </message>
    <message>
        <source>Taken over by %1 from %2 at %3</source>
        <translation>Recibido por %1 de %2 a las %3</translation>
    </message>
</context>
<context>
    <name>wardlight::handover::HandoverCard</name>
    <message>
        <source>No bed</source>
        <translation>Ninguna cama</translation>
    </message>
    <message>
        <source>Bed %1, %2, %3</source>
        <translation>Cama %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>wardlight::handover::HandoverPage</name>
    <message>
        <source>Handover</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>cama %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Añadir una nota</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>Se está leyendo el registro.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>No beds to hand over</source>
        <translation>Sin camas que entregar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Bed %1, taken over</source>
        <translation>Cama %1, recibida</translation>
    </message>
    <message>
        <source>Bed %1, not taken over</source>
        <translation>Cama %1, sin recibir</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>All taken over</source>
        <translation>Todo recibido</translation>
    </message>
    <message>
        <source>Taken over, next</source>
        <translation>Recibido, siguiente</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Recibido</translation>
    </message>
    <message numerus="yes">
        <source>All %n beds are taken over.</source>
        <translation>
            <numerusform>%n cama recibida.</numerusform>
            <numerusform>Las %n camas están recibidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <comment>of a nurse</comment>
        <translation>
            <numerusform>%n cama</numerusform>
            <numerusform>%n camas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be chosen here.</source>
        <translation>Nadie a quien elegir aquí.</translation>
    </message>
    <message>
        <source>Whose beds?</source>
        <translation>¿Camas de quién?</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>¿Quién recibe?</translation>
    </message>
    <message>
        <source>Taken over at %1</source>
        <translation>Recibido a las %1</translation>
    </message>
    <message>
        <source>%1 has no beds to hand over.</source>
        <translation>%1 no tiene camas que entregar.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>A %1</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::EventFoot</name>
    <message>
        <source>Previous event</source>
        <translation>Evento anterior</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Evento siguiente</translation>
    </message>
    <message>
        <source>Seen, accept the miss</source>
        <translation>Visto, acepto la omisión</translation>
    </message>
    <message>
        <source>Close the later ones</source>
        <translation>Cerrar las tardías</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::EventWave</name>
    <message>
        <source>Full disclosure</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>No waves were kept of this alarm.</source>
        <translation>No se guardaron ondas de esta alarma.</translation>
    </message>
    <message>
        <source>No pleth was kept of this alarm.</source>
        <translation>No se guardó pleth de esta alarma.</translation>
    </message>
    <message>
        <source>%1, %2 s at the alarm</source>
        <comment>a wave</comment>
        <translation>%1, %2 s en torno a la alarma</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::InsightPage</name>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadera o falsa</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Y si</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save a report as PDF</source>
        <translation>Guardar un informe en PDF</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Who works here may not see the alarm figures. A nurse can.</source>
        <translation>Quien trabaja aquí no puede ver las cifras de alarmas. Una enfermera puede.</translation>
    </message>
    <message>
        <source>Nothing is recorded here: alarms are shown and sound, and are forgotten at the end. Without a record there are no figures.</source>
        <translation>Aquí no se registra nada: las alarmas se muestran y suenan, y al final se olvidan. Sin registro no hay cifras.</translation>
    </message>
    <message>
        <source>The record could not be read. Try again; if that does not help, call who looks after the system.</source>
        <translation>No se pudo leer el registro. Inténtelo de nuevo; si no ayuda, llame a quien cuida del sistema.</translation>
    </message>
    <message>
        <source>No alarms recorded yet in this time. Choose a longer one, or come back later.</source>
        <translation>Aún no hay alarmas registradas en este periodo. Elija uno más largo o vuelva más tarde.</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>este turno</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>period, per cent</comment>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message>
        <source>A charge nurse can try other limits.</source>
        <translation>Una jefa de enfermería puede probar otros límites.</translation>
    </message>
    <message>
        <source>Nothing is recorded here: there is nothing to replay.</source>
        <translation>Aquí no se registra nada: no hay nada que repetir.</translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation>No se pudo leer el registro.</translation>
    </message>
    <message>
        <source>Write why first. It is kept with the change.</source>
        <translation>Escriba primero por qué. Se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Signed. It waits for a second person in Settings, Profiles.</source>
        <translation>Firmado. Espera a una segunda persona en Ajustes, Perfiles.</translation>
    </message>
    <message>
        <source>Limits saved.</source>
        <translation>Límites guardados.</translation>
    </message>
    <message>
        <source>Alarm load</source>
        <translation>Carga de alarmas</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::InsightWords</name>
    <message>
        <source>none acknowledged</source>
        <translation>ninguna reconocida</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <comment>a number of alarms</comment>
        <translation>%1 reconocidas</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Tiempo hasta reconocer</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <comment>a time</comment>
        <translation>9 de 10 en %1</translation>
    </message>
    <message>
        <source>Nothing was acknowledged</source>
        <translation>No se reconoció ninguna</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>red and yellow alarms</source>
        <translation>alarmas rojas y amarillas</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escaladas</translation>
    </message>
    <message>
        <source>somebody else was sent for</source>
        <translation>se llamó a otra persona</translation>
    </message>
    <message>
        <source>Unanswered after 2 min</source>
        <translation>Sin respuesta a los 2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n of them red</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n de ellas roja</numerusform>
            <numerusform>%n de ellas rojas</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by who was sent for</source>
        <translation>Aceptadas por quien fue llamado</translation>
    </message>
    <message>
        <source>Over before anybody answered</source>
        <translation>Terminadas antes de responder</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún abiertas</translation>
    </message>
    <message>
        <source>Escalated, of all</source>
        <translation>Escaladas, de todas</translation>
    </message>
    <message>
        <source>Unanswered after 2 min, of all</source>
        <translation>Sin respuesta a los 2 min, de todas</translation>
    </message>
    <message>
        <source>%1 alarms and more</source>
        <translation>%1 alarmas y más</translation>
    </message>
    <message>
        <source>%1–%2 alarms</source>
        <translation>%1–%2 alarmas</translation>
    </message>
    <message>
        <source>%1 alarms a bed and day, %2 unanswered</source>
        <comment>load, share</comment>
        <translation>%1 alarmas por cama y día, %2 sin respuesta</translation>
    </message>
    <message>
        <source>Judged false</source>
        <translation>Juzgadas falsas</translation>
    </message>
    <message>
        <source>of %1 judged</source>
        <comment>a number</comment>
        <translation>de %1 juzgadas</translation>
    </message>
    <message>
        <source>the last word of each alarm counts</source>
        <translation>cuenta la última opinión de cada alarma</translation>
    </message>
    <message>
        <source>Judged true</source>
        <translation>Juzgadas verdaderas</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Sin poder decir</translation>
    </message>
    <message>
        <source>not counted as true or false</source>
        <translation>ni verdaderas ni falsas</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisadas</translation>
    </message>
    <message>
        <source>of %1 red and yellow</source>
        <comment>a number</comment>
        <translation>de %1 rojas y amarillas</translation>
    </message>
    <message>
        <source>judge more in Alarms, History</source>
        <translation>juzgue más en Alarmas, Historial</translation>
    </message>
    <message>
        <source>No cause stands out</source>
        <translation>Ninguna causa destaca</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>likely cause</comment>
        <translation>Límite propio</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Cama %1</translation>
    </message>
    <message>
        <source>A bed that is no longer in the unit</source>
        <translation>Una cama que ya no está en la unidad</translation>
    </message>
    <message>
        <source>the program</source>
        <comment>who did it</comment>
        <translation>el programa</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two who signed</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: back to the profile</source>
        <comment>a parameter</comment>
        <translation>%1: de vuelta al perfil</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1: %2 to %3, delay %4 s</source>
        <comment>parameter, low, high, seconds</comment>
        <translation>%1: %2 a %3, retardo %4 s</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a priority</comment>
        <translation>bajo</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nada en este periodo</translation>
    </message>
    <message>
        <source>Limits and kinds changed at beds</source>
        <translation>Límites y tipos de alarma cambiados en camas</translation>
    </message>
    <message>
        <source>Profiles and settings changed</source>
        <translation>Perfiles y ajustes cambiados</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivaciones</translation>
    </message>
    <message>
        <source>Sounds checked by ear</source>
        <translation>Sonidos comprobados de oído</translation>
    </message>
    <message>
        <source>%1: on again</source>
        <comment>a kind of alarm</comment>
        <translation>%1: activada de nuevo</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a kind of alarm</comment>
        <translation>%1: desactivada</translation>
    </message>
    <message>
        <source>Profile %1, version %2</source>
        <comment>age group, number</comment>
        <translation>Perfil %1, versión %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>sonido apagado</translation>
    </message>
    <message>
        <source>sound on again</source>
        <translation>sonido activado de nuevo</translation>
    </message>
    <message>
        <source>alarms off</source>
        <translation>alarmas apagadas</translation>
    </message>
    <message>
        <source>alarms on again</source>
        <translation>alarmas activadas de nuevo</translation>
    </message>
    <message>
        <source>heard</source>
        <comment>a sound</comment>
        <translation>oído</translation>
    </message>
    <message>
        <source>not heard</source>
        <comment>a sound</comment>
        <translation>no oído</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>alarms per bed and day, share of all</source>
        <translation>alarmas por cama y día, parte del total</translation>
    </message>
    <message>
        <source>By bed</source>
        <translation>Por cama</translation>
    </message>
    <message>
        <source>alarms per bed and day, monitored days, sound and alarms off or paused</source>
        <translation>alarmas por cama y día, días vigilados, sonido y alarmas apagados o en pausa</translation>
    </message>
    <message>
        <source>%1 min, %2 min</source>
        <comment>minutes</comment>
        <translation>%1 min, %2 min</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Por dispositivo</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Las más frecuentes</translation>
    </message>
    <message>
        <source>last 24 h: alarms, share judged false, likely cause</source>
        <translation>últimas 24 h: alarmas, parte juzgada falsa, causa probable</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>Sistema de alarmas</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>median, 90 %, load and unanswered</source>
        <translation>mediana, 90&#xa0;%, carga y sin respuesta</translation>
    </message>
    <message>
        <source>By the alarms of the two hours before</source>
        <translation>Según las alarmas de las dos horas anteriores</translation>
    </message>
    <message>
        <source>median, 90 %</source>
        <translation>mediana, 90&#xa0;%</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>Verdadera o falsa</translation>
    </message>
    <message>
        <source>Share judged false, by kind</source>
        <translation>Parte juzgada falsa, por tipo</translation>
    </message>
    <message>
        <source>Only the newest %1 changes are listed.</source>
        <translation>Solo figuran los %1 cambios más recientes.</translation>
    </message>
    <message>
        <source>Profiles in force</source>
        <translation>Perfiles vigentes</translation>
    </message>
    <message>
        <source>Alarm load</source>
        <translation>Carga de alarmas</translation>
    </message>
    <message>
        <source>For the review of alarm management (NPSG.06.01.01, EP 3 and 4). Figures come from the record and name no patient.</source>
        <translation>Para la revisión de la gestión de alarmas (NPSG.06.01.01, EP 3 y 4). Las cifras vienen del registro y no nombran a ningún paciente.</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>No es un producto sanitario. Para investigación, enseñanza y evaluación.</translation>
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
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
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
        <translation>Electrodo, hasta %1</translation>
    </message>
    <message>
        <source>Electrode</source>
        <comment>likely cause</comment>
        <translation>Electrodo</translation>
    </message>
    <message>
        <source>Electrode %1, up to %2</source>
        <comment>likely cause; lead, how long in place</comment>
        <translation>Electrodo %1, hasta %2</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <comment>likely cause; lead</comment>
        <translation>Electrodo %1</translation>
    </message>
    <message>
        <source>ECG noise</source>
        <comment>likely cause</comment>
        <translation>Ruido en el ECG</translation>
    </message>
    <message>
        <source>Finger probe, up to %1</source>
        <comment>likely cause; how long in place</comment>
        <translation>Sensor del dedo, hasta %1</translation>
    </message>
    <message>
        <source>Finger probe</source>
        <comment>likely cause</comment>
        <translation>Sensor del dedo</translation>
    </message>
    <message>
        <source>Sensor or cuff</source>
        <comment>likely cause</comment>
        <translation>Sensor o manguito</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>likely cause</comment>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>likely cause</comment>
        <translation>Batería</translation>
    </message>
    <message>
        <source>Own limit %1</source>
        <comment>likely cause</comment>
        <translation>Límite propio %1</translation>
    </message>
    <message>
        <source>Over within 15 s</source>
        <comment>likely cause</comment>
        <translation>Termina en 15 s</translation>
    </message>
    <message>
        <source>Judged true</source>
        <comment>likely cause</comment>
        <translation>Juzgadas verdaderas</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>a delay</comment>
        <translation>habitual</translation>
    </message>
    <message>
        <source>%1: profile version %2</source>
        <comment>day</comment>
        <translation>%1: perfil versión %2</translation>
    </message>
    <message>
        <source>%1: %2 low limit %3 → %4</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1: límite bajo de %2 %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 high limit %3 → %4</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1: límite alto de %2 %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 delay %3 → %4 s</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1: retardo de %2 %3 → %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a change and others with it</comment>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 monitored bed-days</source>
        <comment>period</comment>
        <translation>%1 a %2, %3 días-cama vigilados</translation>
    </message>
    <message>
        <source>Alarms per bed and day</source>
        <translation>Alarmas por cama y día</translation>
    </message>
    <message>
        <source>%1 alarms in all</source>
        <comment>a number</comment>
        <translation>%1 alarmas en total</translation>
    </message>
    <message>
        <source>down from %1</source>
        <comment>a load</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>up from %1</source>
        <comment>a load</comment>
        <translation>antes %1</translation>
    </message>
    <message>
        <source>Every red and yellow one was answered or over</source>
        <translation>Cada roja y amarilla tuvo respuesta o fin</translation>
    </message>
    <message>
        <source>All yellow. No red missed</source>
        <translation>Todas amarillas. Ninguna roja</translation>
    </message>
    <message>
        <source>Nobody has judged an alarm</source>
        <translation>Nadie ha juzgado una alarma</translation>
    </message>
    <message>
        <source>%1: %2 a bed, %3 red, %4 yellow, %5 low</source>
        <comment>a day&apos;s alarms</comment>
        <translation>%1: %2 por cama, %3 rojas, %4 amarillas, %5 bajas</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the hour that runs</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>Bed %1: none</source>
        <translation>Cama %1: ninguna</translation>
    </message>
    <message>
        <source>Bed %1: %2 in 24 h, most of them from %3: %4</source>
        <comment>label, number, clock, number</comment>
        <translation>Cama %1: %2 en 24 h, la mayoría desde las %3: %4</translation>
    </message>
    <message>
        <source>No bed is over its budget of %1 alarms in 24 h.</source>
        <translation>Ninguna cama supera su presupuesto de %1 alarmas en 24 h.</translation>
    </message>
    <message>
        <source>Bed %1 is over its budget: %2 alarms, %3 allowed.</source>
        <comment>label, number, number</comment>
        <translation>Cama %1 sobre presupuesto: %2 alarmas de %3.</translation>
    </message>
    <message>
        <source>Likely cause: %1.</source>
        <translation>Causa probable: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more beds are over theirs.</source>
        <comment>beds over their budget</comment>
        <translation>
            <numerusform>%n cama más supera el suyo.</numerusform>
            <numerusform>%n camas más superan el suyo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out from waves and numbers</source>
        <comment>instead of a device</comment>
        <translation>Calculadas de ondas y valores</translation>
    </message>
    <message>
        <source>A device that is no longer bound</source>
        <translation>Un dispositivo que ya no está vinculado</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Avalanchas de alarmas</translation>
    </message>
    <message>
        <source>%1 of the time, wanted under 1 %</source>
        <comment>floods</comment>
        <translation>%1 del tiempo, deseado menos del 1&#xa0;%</translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation>La más larga</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Repetitivas</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, 3 or more a minute</source>
        <comment>chattering</comment>
        <translation>
            <numerusform>%n alarma, 3 o más por minuto</numerusform>
            <numerusform>%n alarmas, 3 o más por minuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing over 24 h</source>
        <translation>Abiertas más de 24 h</translation>
    </message>
    <message>
        <source>Top ten</source>
        <translation>Las diez primeras</translation>
    </message>
    <message>
        <source>of all alarms, by bed and kind</source>
        <comment>top ten</comment>
        <translation>de todas, por cama y tipo</translation>
    </message>
    <message>
        <source>Sound off or paused</source>
        <translation>Sin sonido o pausado</translation>
    </message>
    <message>
        <source>Alarms off or paused</source>
        <translation>Sin alarmas o pausa</translation>
    </message>
    <message>
        <source>Suspected false</source>
        <translation>Quizá falsas</translation>
    </message>
    <message>
        <source>shown as low, kept with their evidence</source>
        <comment>suspected false</comment>
        <translation>mostradas como bajas, con sus pruebas</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::LimitStepper</name>
    <message>
        <source>%1 less, is %2</source>
        <comment>a limit, its value</comment>
        <translation>%1 menos, es %2</translation>
    </message>
    <message>
        <source>%1 more, is %2</source>
        <comment>a limit, its value</comment>
        <translation>%1 más, es %2</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::LoadBoard</name>
    <message>
        <source>Alarms per bed and day</source>
        <translation>Alarmas por cama y día</translation>
    </message>
    <message>
        <source>! low</source>
        <translation>! baja</translation>
    </message>
    <message>
        <source>!! yellow</source>
        <translation>!! amarilla</translation>
    </message>
    <message>
        <source>!!! red</source>
        <translation>!!! roja</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Dónde y cuándo</translation>
    </message>
    <message>
        <source>alarms by bed and hour, last 24 h</source>
        <translation>alarmas por cama y hora, últimas 24 h</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Las más frecuentes</translation>
    </message>
    <message>
        <source>last 24 h · share judged false · likely cause</source>
        <translation>24 h · parte juzgada falsa · causa probable</translation>
    </message>
    <message>
        <source>judged false</source>
        <translation>juzgadas falsas</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>Sistema de alarmas</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>alarms per bed and day · share of all</source>
        <translation>alarmas por cama y día · parte</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>Por dispositivo</translation>
    </message>
    <message>
        <source>alarms · share of all</source>
        <translation>alarmas · parte del total</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::ResponseBoard</name>
    <message>
        <source>How red and yellow alarms ended</source>
        <translation>Cómo terminaron las rojas y amarillas</translation>
    </message>
    <message>
        <source>alarms · share</source>
        <translation>alarmas · parte</translation>
    </message>
    <message>
        <source>After how many alarms</source>
        <translation>Tras cuántas alarmas</translation>
    </message>
    <message>
        <source>median · 90 % · in the unit, two hours before</source>
        <translation>mediana · 90&#xa0;% · en la unidad, dos horas antes</translation>
    </message>
    <message>
        <source>median</source>
        <translation>mediana</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90&#xa0;% en</translation>
    </message>
    <message>
        <source>Answers slow where alarms pile up: that is what a budget is for.</source>
        <translation>Las respuestas se retrasan donde se acumulan alarmas: para eso hay un presupuesto.</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>Por turno</translation>
    </message>
    <message>
        <source>median · 90 % · load and unanswered</source>
        <translation>mediana · 90&#xa0;% · carga y sin respuesta</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::VerdictBoard</name>
    <message>
        <source>Share judged false, by kind</source>
        <translation>Parte juzgada falsa, por tipo</translation>
    </message>
    <message>
        <source>Likely causes of the false ones</source>
        <translation>Causas probables de las falsas</translation>
    </message>
    <message>
        <source>alarms · share</source>
        <translation>alarmas · parte</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::WhatIfBoard</name>
    <message>
        <source>What is tried</source>
        <translation>Lo que se prueba</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
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
        <source>Replay of</source>
        <translation>Período repetido</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose and sign</source>
        <translation>Proponer y firmar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value in force</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Límite bajo</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>Límite alto</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Alarms removed</source>
        <translation>Alarmas menos</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>alarms before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Alarms added</source>
        <translation>Alarmas más</translation>
    </message>
    <message>
        <source>by this change</source>
        <translation>por este cambio</translation>
    </message>
    <message>
        <source>Later by more than 10 s</source>
        <translation>Más de 10 s más tarde</translation>
    </message>
    <message numerus="yes">
        <source>Every missed event must be answered first: %n left.</source>
        <comment>missed events</comment>
        <translation>
            <numerusform>Cada evento perdido debe tener antes su respuesta: queda %n.</numerusform>
            <numerusform>Cada evento perdido debe tener antes su respuesta: quedan %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>True events missed</source>
        <translation>Verdaderos perdidos</translation>
    </message>
    <message>
        <source>of %1 judged true</source>
        <comment>a number</comment>
        <translation>de %1 juzgados verdaderos</translation>
    </message>
    <message numerus="yes">
        <source>%n of a minute or longer, judged by nobody</source>
        <comment>missed alarms</comment>
        <translation>
            <numerusform>%n de un minuto o más, sin opinión</numerusform>
            <numerusform>%n de un minuto o más, sin opinión</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms by bed</source>
        <translation>Alarmas por cama</translation>
    </message>
    <message>
        <source>What would be missed</source>
        <translation>Lo que se perdería</translation>
    </message>
    <message>
        <source>Try other numbers, then replay.</source>
        <translation>Pruebe otros valores y repita.</translation>
    </message>
    <message>
        <source>Nothing that lasted a minute, and nothing that was judged true, would be missed.</source>
        <translation>No se perdería nada que durara un minuto ni nada juzgado verdadero.</translation>
    </message>
    <message>
        <source>Bed %1, %2 %3</source>
        <comment>label, day, clock</comment>
        <translation>Cama %1, %2 %3</translation>
    </message>
    <message>
        <source>Keep %1 for bed %2</source>
        <comment>a limit, a bed</comment>
        <translation>Mantener %1 en la cama %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 s for bed %3</source>
        <comment>a limit, its delay, a bed</comment>
        <translation>Mantener %1 y %2 s en la cama %3</translation>
    </message>
    <message>
        <source>no alarm on record</source>
        <translation>sin alarma en el registro</translation>
    </message>
    <message>
        <source>nobody acknowledged it</source>
        <translation>nadie la reconoció</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <comment>a clock</comment>
        <translation>reconocida %1</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <comment>a clock, a person</comment>
        <translation>reconocida %1 por %2</translation>
    </message>
    <message>
        <source>would sound %1</source>
        <comment>a clock</comment>
        <translation>sonaría %1</translation>
    </message>
    <message>
        <source>Later %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Tardía %1 de %2: %3</translation>
    </message>
    <message>
        <source>Unjudged %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Sin juzgar %1 de %2: %3</translation>
    </message>
    <message>
        <source>Missed %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Perdido %1 de %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>parameter, farthest value, length</comment>
        <translation>%1 %2 durante %3</translation>
    </message>
    <message>
        <source>No alarm is on record: no waves were kept.</source>
        <translation>No hay alarma registrada: no se guardaron ondas.</translation>
    </message>
    <message>
        <source>Looking for its waves.</source>
        <translation>Buscando sus ondas.</translation>
    </message>
    <message>
        <source>seen, the miss is accepted</source>
        <translation>visto, omisión aceptada</translation>
    </message>
    <message>
        <source>kept for bed %1</source>
        <translation>mantenido en la cama %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>where an alarm is announced</comment>
        <translation>ahora</translation>
    </message>
    <message>
        <source>then</source>
        <comment>where an alarm would be announced</comment>
        <translation>después</translation>
    </message>
    <message numerus="yes">
        <source>Latest of %n</source>
        <comment>alarms that come later</comment>
        <translation>
            <numerusform>La única tardía</numerusform>
            <numerusform>Las más tardías de %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that were judged true or lasted a minute would come later. All still sound.</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n alarma juzgada verdadera o de un minuto llegaría más tarde. Sigue sonando.</numerusform>
            <numerusform>%n alarmas juzgadas verdaderas o de un minuto llegarían más tarde. Todas siguen sonando.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the first %1</source>
        <comment>a number</comment>
        <translation>Ver las %1 primeras</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>Verla</numerusform>
            <numerusform>Ver las %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sounded %1</source>
        <comment>a clock</comment>
        <translation>sonó a las %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>a limit</comment>
        <translation>%1 ahora</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a limit</comment>
        <translation>%1 propuesto</translation>
    </message>
    <message>
        <source>judged true</source>
        <translation>juzgado verdadero</translation>
    </message>
    <message>
        <source>judged by nobody</source>
        <translation>juzgado por nadie</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n days</source>
        <comment>a period</comment>
        <translation>
            <numerusform>Repetir %n día</numerusform>
            <numerusform>Repetir %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Volver a lo vigente</translation>
    </message>
    <message>
        <source>The profile has no limits yet. Enter them in Settings, Profiles.</source>
        <translation>El perfil aún no tiene límites. Introdúzcalos en Ajustes, Perfiles.</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>period, per cent</comment>
        <translation>Leyendo %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Replays %n days of recorded numbers under new limits. Nothing changes until two people have signed.</source>
        <comment>a period</comment>
        <translation>
            <numerusform>Repite %n día de valores registrados con nuevos límites. Nada cambia hasta que firmen dos personas.</numerusform>
            <numerusform>Repite %n días de valores registrados con nuevos límites. Nada cambia hasta que firmen dos personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients, %1 values, %2 missing. Nothing changes until two people have signed.</source>
        <comment>of a replay</comment>
        <translation>
            <numerusform>%n paciente, %1 valores, faltan %2. Nada cambia hasta que firmen dos personas.</numerusform>
            <numerusform>%n pacientes, %1 valores, faltan %2. Nada cambia hasta que firmen dos personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1, longest %2</source>
        <comment>lengths</comment>
        <translation>mediana %1, máxima %2</translation>
    </message>
    <message>
        <source>outline: now · filled: proposed</source>
        <translation>contorno: actual · relleno: propuesto</translation>
    </message>
    <message>
        <source>Too many true events would be missed to propose this here.</source>
        <translation>Se perderían demasiados eventos verdaderos para proponerlo aquí.</translation>
    </message>
    <message>
        <source>A change is proposed after it was replayed.</source>
        <translation>Un cambio se propone después de repetirlo.</translation>
    </message>
    <message>
        <source>It waits in Settings, Profiles for a second person, and is in force from the moment both have signed.</source>
        <translation>Espera en Ajustes, Perfiles a una segunda persona y rige desde que ambas han firmado.</translation>
    </message>
    <message>
        <source>Propose version %1</source>
        <comment>of a profile</comment>
        <translation>Proponer la versión %1</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskBand</name>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>La alarma cambió. Pulsar otra vez.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long an alarm has lasted</comment>
        <translation>durante %1</translation>
    </message>
    <message>
        <source>signal lost</source>
        <translation>señal perdida</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Deshacer</translation>
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
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>another alarm of this bed, time of day</comment>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarmas apagadas %1</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Sin alarmas activas</translation>
    </message>
    <message>
        <source>Nothing to acknowledge</source>
        <translation>Nada que reconocer</translation>
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
        <translation>Cama vacía</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>N.º hist. %1</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 de 7</translation>
    </message>
    <message>
        <source>NEWS %1</source>
        <comment>early warning score</comment>
        <translation>NEWS %1</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Cama %1</translation>
    </message>
    <message>
        <source>bed %1: %2</source>
        <comment>an alarm of another bed</comment>
        <translation>cama %1: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskWaves</name>
    <message>
        <source>Waves</source>
        <translation>Curvas</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskWindow</name>
    <message>
        <source>Limits saved.</source>
        <translation>Límites guardados.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong.</source>
        <translation>El nombre o el PIN no es correcto.</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Cama vacía</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 desde %2 · %3</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>conectando %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>En pausa %1</translation>
    </message>
    <message>
        <source>Pause 2:00</source>
        <translation>Pausa 2:00</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Ayuda pedida</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Pedir ayuda</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Identificarse</translation>
    </message>
    <message>
        <source>Help is called. Acknowledge takes it back.</source>
        <translation>Se pidió ayuda. Reconocer lo anula.</translation>
    </message>
    <message>
        <source>No number here has limits.</source>
        <translation>Ninguna medida aquí tiene límites.</translation>
    </message>
    <message>
        <source>Limits of which number?</source>
        <translation>¿Límites de qué medida?</translation>
    </message>
    <message>
        <source>To change one, sign in first.</source>
        <translation>Para cambiar uno, identificarse primero.</translation>
    </message>
    <message>
        <source>Leave the bedside screen</source>
        <translation>Salir de la pantalla de cabecera</translation>
    </message>
    <message>
        <source>needs leave</source>
        <translation>requiere permiso</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: a name is enough.</source>
        <translation>Aquí nadie tiene PIN: basta un nombre.</translation>
    </message>
    <message>
        <source>Who leaves it?</source>
        <translation>¿Quién sale?</translation>
    </message>
    <message>
        <source>Monitoring goes on. It is kept who left.</source>
        <translation>La vigilancia sigue. Queda escrito quién salió.</translation>
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
        <source>PVC</source>
        <comment>label: premature ventricular complexes per minute</comment>
        <translation>EV</translation>
    </message>
    <message>
        <source>Not identified</source>
        <comment>in place of a patient&apos;s name</comment>
        <translation>Sin identificar</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>age and sex</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>primary nurse</source>
        <translation>enfermera</translation>
    </message>
    <message>
        <source>second nurse</source>
        <translation>segunda enfermera</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>jefa de enfermería</translation>
    </message>
    <message>
        <source>physician on call</source>
        <translation>médico de guardia</translation>
    </message>
    <message>
        <source>called by hand only</source>
        <translation>solo a mano</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>sin fijar</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Alert</source>
        <comment>consciousness</comment>
        <translation>Alerta</translation>
    </message>
    <message>
        <source>Confused</source>
        <comment>consciousness: new confusion</comment>
        <translation>Confusión</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>consciousness: responds to voice</comment>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>consciousness: responds to pain</comment>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>No response</source>
        <comment>consciousness</comment>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Not identified: watched with the unit&apos;s adult limits</source>
        <translation>Sin identificar: vigilado con los límites de adulto de la unidad</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Ingreso</translation>
    </message>
    <message>
        <source>Identified: %1</source>
        <comment>a name</comment>
        <translation>Identificado: %1</translation>
    </message>
    <message>
        <source>Two entries were merged: all of both is this patient&apos;s</source>
        <translation>Dos fichas unidas: todo es de este paciente</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>Una unión se ha deshecho</translation>
    </message>
    <message>
        <source>A merge waits for a second person</source>
        <translation>Una unión espera a una segunda persona</translation>
    </message>
    <message>
        <source>Transferred to another bed</source>
        <translation>Traslado a otra cama</translation>
    </message>
    <message>
        <source>Arrived from another bed</source>
        <translation>Llegada de otra cama</translation>
    </message>
    <message>
        <source>In this bed again</source>
        <comment>readmitted, or a merge was taken back</comment>
        <translation>De nuevo en esta cama</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Espera</translation>
    </message>
    <message>
        <source>Standby: %1</source>
        <comment>and the reason</comment>
        <translation>Espera: %1</translation>
    </message>
    <message>
        <source>Standby ended</source>
        <translation>Fin de la espera</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <comment>a device</comment>
        <translation>%1 vinculado</translation>
    </message>
    <message>
        <source>A device was released</source>
        <translation>Se liberó un dispositivo</translation>
    </message>
    <message>
        <source>%1 limits as the profile</source>
        <comment>a number&apos;s limits were reset</comment>
        <translation>Límites %1 según el perfil</translation>
    </message>
    <message>
        <source>%1 limits %2</source>
        <comment>a number, its new limits</comment>
        <translation>Límites %1: %2</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>an alarm kind was switched on</comment>
        <translation>%1: activa</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>an alarm kind was switched off</comment>
        <translation>%1: apagada</translation>
    </message>
    <message>
        <source>Sound paused %1</source>
        <comment>and for how long</comment>
        <translation>Sonido en pausa %1</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Sonido de nuevo</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido apagado</translation>
    </message>
    <message>
        <source>Alarms paused %1</source>
        <comment>and for how long</comment>
        <translation>Alarmas en pausa %1</translation>
    </message>
    <message>
        <source>Alarms on again</source>
        <translation>Alarmas de nuevo</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarmas apagadas</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a person</comment>
        <translation>Llamada: %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <comment>a person was called</comment>
        <translation>%1 aceptó</translation>
    </message>
    <message>
        <source>%1 cannot come</source>
        <comment>a person was called</comment>
        <translation>%1 no puede venir</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <comment>a person</comment>
        <translation>Pasado a %1</translation>
    </message>
    <message>
        <source>Nobody answered the call</source>
        <translation>Nadie respondió</translation>
    </message>
    <message>
        <source>A device is back</source>
        <translation>Un dispositivo volvió</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>what was written</comment>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Conciencia: %1</translation>
    </message>
    <message>
        <source>On air, no oxygen</source>
        <translation>Aire ambiente, sin oxígeno</translation>
    </message>
    <message>
        <source>Oxygen %1 L/min</source>
        <comment>as entered</comment>
        <translation>Oxígeno %1 L/min</translation>
    </message>
    <message>
        <source>NEWS2: SpO₂ scale %1</source>
        <comment>as decided</comment>
        <translation>NEWS2: escala de SpO₂ %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>waves or a list of this bed</comment>
        <translation>Impreso</translation>
    </message>
    <message>
        <source>Oxygen: entry taken back</source>
        <translation>Oxígeno: entrada anulada</translation>
    </message>
    <message>
        <source>Consciousness: entry taken back</source>
        <translation>Conciencia: entrada anulada</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ack %1 s</source>
        <comment>answered after this many seconds</comment>
        <translation>Visto en %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <comment>an alarm that goes on</comment>
        <translation>sigue</translation>
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
        <source>uncertain</source>
        <translation>incierto</translation>
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
        <translation>Marcapasos</translation>
    </message>
    <message>
        <source>Irregular</source>
        <comment>rhythm</comment>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>values and their age</comment>
        <translation>último %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>mean of a pressure</comment>
        <translation>media %1</translation>
    </message>
    <message>
        <source>sensor off</source>
        <translation>sensor suelto</translation>
    </message>
    <message>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>últ. %1 · %2</translation>
    </message>
    <message>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pleth</translation>
    </message>
    <message>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp</translation>
    </message>
    <message>
        <source>ECG %1</source>
        <comment>name of a lead</comment>
        <translation>ECG %1</translation>
    </message>
    <message>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>enlace perdido %1</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>sin señal</translation>
    </message>
    <message>
        <source>poor signal</source>
        <translation>señal mala</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>%1 mm/s at 96 dpi</source>
        <comment>sweep; the screen&apos;s size is not known</comment>
        <translation>%1 mm/s a 96 ppp</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>gain automatic</source>
        <translation>ganancia automática</translation>
    </message>
    <message>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Aire</translation>
    </message>
    <message>
        <source>%1 L</source>
        <comment>oxygen, litres a minute</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>límites %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>oxygen device</comment>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Cannula</source>
        <comment>oxygen device: nasal cannula</comment>
        <translation>Cánula</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>oxygen device: simple face mask</comment>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Venturi</source>
        <comment>oxygen device</comment>
        <translation>Venturi</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <comment>oxygen device: mask with reservoir</comment>
        <translation>Reservorio</translation>
    </message>
    <message>
        <source>High flow</source>
        <comment>oxygen device: nasal high flow</comment>
        <translation>Alto flujo</translation>
    </message>
    <message>
        <source>The low limit must be below the high limit.</source>
        <translation>El límite bajo debe estar por debajo del alto.</translation>
    </message>
    <message>
        <source>This limit is outside what can be measured.</source>
        <translation>Este límite está fuera de lo que se mide.</translation>
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
        <source>Sound not heard</source>
        <translation>Sonido no oído</translation>
    </message>
    <message>
        <source>Sound not confirmed</source>
        <translation>Sonido sin confirmar</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sonido activo</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <comment>a nurse</comment>
        <translation>Recibido por %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>a folder</comment>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: pacientes simulados</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>No es un dispositivo médico. Para investigación, docencia y evaluación.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Página %1</translation>
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
    <name>wardlight::kit::DisclosureRows</name>
    <message>
        <source>Full disclosure</source>
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time of day</comment>
        <translation>A las %1</translation>
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
        <translation>Registro completo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Less time a row</source>
        <translation>Menos tiempo por línea</translation>
    </message>
    <message>
        <source>More time a row</source>
        <translation>Más tiempo por línea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Tira</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Bed %1 · %2</source>
        <comment>label and name</comment>
        <translation>Cama %1 · %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>This patient is not in bed %1 any more: only what was kept with the alarm can be shown.</source>
        <comment>label</comment>
        <translation>Este paciente ya no está en la cama %1: solo se puede mostrar lo que se guardó con la alarma.</translation>
    </message>
    <message>
        <source>Full disclosure reaches half an hour back. Of this alarm only what was kept with it can be shown.</source>
        <translation>El registro completo llega hasta media hora atrás. De esta alarma solo se puede mostrar lo que se guardó con ella.</translation>
    </message>
    <message>
        <source>This bed has no waves now.</source>
        <translation>Esta cama no tiene curvas ahora.</translation>
    </message>
    <message>
        <source>Reading the waves.</source>
        <translation>Leyendo las curvas.</translation>
    </message>
    <message>
        <source>No waves are held of this bed.</source>
        <translation>No se guardan curvas de esta cama.</translation>
    </message>
    <message>
        <source>Reading, %1 of %2. Waves from %3 so far.</source>
        <comment>pieces; time of day</comment>
        <translation>Leyendo, %1 de %2. Curvas desde las %3 hasta ahora.</translation>
    </message>
    <message>
        <source>Stopped. Waves from %1.</source>
        <comment>time of day</comment>
        <translation>Detenido. Curvas desde las %1.</translation>
    </message>
    <message>
        <source>Waves from %1. Half an hour is held in memory; older ones come with Review.</source>
        <comment>time of day</comment>
        <translation>Curvas desde las %1. Se guarda media hora en memoria; las anteriores llegarán con Revisión.</translation>
    </message>
    <message>
        <source>%1 s a row</source>
        <translation>%1 s por línea</translation>
    </message>
    <message>
        <source>%1 min a row</source>
        <translation>%1 min por línea</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>There are no waves of this moment.</source>
        <translation>No hay curvas de este momento.</translation>
    </message>
    <message>
        <source>Strip, bed %1</source>
        <translation>Tira, cama %1</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>historia %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, de %2 a %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · impreso %2 %3</translation>
    </message>
    <message>
        <source>as it came</source>
        <comment>a wave without a filter</comment>
        <translation>como llegó</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::LimitsPopover</name>
    <message>
        <source>bed %1, %2</source>
        <comment>a bed and its patient</comment>
        <translation>cama %1, %2</translation>
    </message>
    <message>
        <source>name hidden</source>
        <translation>nombre oculto</translation>
    </message>
    <message>
        <source>%1 limits</source>
        <comment>of a number</comment>
        <translation>Límites %1</translation>
    </message>
    <message>
        <source>Low limit down</source>
        <translation>Bajar el límite bajo</translation>
    </message>
    <message>
        <source>Low limit up</source>
        <translation>Subir el límite bajo</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Low limit off</source>
        <translation>Apagar el límite bajo</translation>
    </message>
    <message>
        <source>High limit down</source>
        <translation>Bajar el límite alto</translation>
    </message>
    <message>
        <source>High limit up</source>
        <translation>Subir el límite alto</translation>
    </message>
    <message>
        <source>High limit off</source>
        <translation>Apagar el límite alto</translation>
    </message>
    <message>
        <source>Delay shorter</source>
        <translation>Retardo más corto</translation>
    </message>
    <message>
        <source>Delay longer</source>
        <translation>Retardo más largo</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Valor de la unidad</translation>
    </message>
    <message>
        <source>As the unit&apos;s profile</source>
        <translation>Según el perfil de la unidad</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <comment>limits</comment>
        <translation>Sugerido %1</translation>
    </message>
    <message>
        <source>Suggested from the last hours: %1, %2 alarms instead of %3</source>
        <translation>Sugerido por las últimas horas: %1, %2 alarmas en lugar de %3</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>the new limits</comment>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a limit of the unit&apos;s profile, which is in force</comment>
        <translation>unidad %1</translation>
    </message>
    <message>
        <source>was %1, unit %2</source>
        <comment>limit in force, and of the unit&apos;s profile</comment>
        <translation>era %1, unidad %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>sin cambio</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a delay</comment>
        <translation>era %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>Sin valores todavía</translation>
    </message>
    <message>
        <source>The last %1: nothing is recorded</source>
        <comment>length of time</comment>
        <translation>Últimos %1: no se registra nada</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Las últimas 24 horas</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>value</comment>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>Alarms in this time</source>
        <translation>Alarmas en este tiempo</translation>
    </message>
    <message>
        <source>Alarms, last 8 h</source>
        <translation>Alarmas, últimas 8 h</translation>
    </message>
    <message>
        <source>Of a minute or longer, missed</source>
        <translation>De un minuto o más, perdidas</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>¿Qué deben saber los demás?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Guardar nota</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::SavePopover</name>
    <message>
        <source>Folder %1</source>
        <translation>Carpeta %1</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>There is no folder to save in.</source>
        <translation>No hay carpeta donde guardar.</translation>
    </message>
    <message>
        <source>A file of this name is there. It will be replaced.</source>
        <translation>Hay un archivo con este nombre. Se reemplazará.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Guardar PDF</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the disk.</source>
        <translation>No se pudo escribir el PDF. Revise el disco.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::ScoreEntry</name>
    <message>
        <source>not entered yet</source>
        <translation>aún no introducido</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>what was entered before, and its age</comment>
        <translation>era %1, %2</translation>
    </message>
    <message>
        <source>%1 litres a minute</source>
        <translation>%1 litros por minuto</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Conciencia</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxígeno</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <comment>seconds left</comment>
        <translation>Deshacer %1 s</translation>
    </message>
    <message>
        <source>Litres a minute; the device is the usual one unless chosen.</source>
        <translation>Litros por minuto; dispositivo habitual salvo elección.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::SignInPanel</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Borrar la última cifra</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Emergency access: hold for 1 s</source>
        <translation>Acceso de urgencia: mantener 1 s</translation>
    </message>
    <message>
        <source>Opens at once. The reason is asked afterwards, and somebody looks at it later.</source>
        <translation>Abre al instante. El motivo se pide después y alguien lo revisa más tarde.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>Más nombres</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>Un PIN tiene al menos 6 cifras.</translation>
    </message>
    <message>
        <source>Wait %1. Alarms go on.</source>
        <comment>time</comment>
        <translation>Espere %1. Las alarmas siguen.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Comprobando …</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Elija primero un nombre.</translation>
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
    <message>
        <source>Numbers, alarms and notes of both are kept. It can be taken back until the patient is discharged, moved or identified anew.</source>
        <translation>Los valores, alarmas y notas de ambas se conservan. Se puede deshacer hasta el alta, el traslado u otra identificación.</translation>
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
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold to merge</source>
        <translation>Mantener para unir</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <source>Admit to bed %1</source>
        <translation>Ingresar en la cama %1</translation>
    </message>
    <message>
        <source>Who lies in bed %1?</source>
        <translation>¿Quién está en la cama %1?</translation>
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
        <source>Nurse</source>
        <translation>Enfermero</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
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
        <source>Name not known</source>
        <translation>Nombre desconocido</translation>
    </message>
    <message>
        <source>Identify bed %1</source>
        <translation>Identificar la cama %1</translation>
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
        <translation>✓ Nombre confirmado</translation>
    </message>
    <message>
        <source>Scan the band</source>
        <translation>Leer la pulsera</translation>
    </message>
    <message>
        <source>from 16 years</source>
        <translation>desde 16 años</translation>
    </message>
    <message>
        <source>under 16 years</source>
        <translation>menos de 16 años</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>recién nacido</translation>
    </message>
    <message>
        <source>fits age %1</source>
        <translation>adecuado para %1 años</translation>
    </message>
    <message>
        <source>%1, not for age %2</source>
        <comment>from 16 years, not for age 6</comment>
        <translation>%1, no para %2 años</translation>
    </message>
    <message>
        <source>NEWS2</source>
        <translation>NEWS2</translation>
    </message>
    <message>
        <source>PEWS, no total until all 7 parts</source>
        <translation>PEWS, sin total hasta las 7 partes</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n patient(s) with this one</source>
        <comment>a nurse</comment>
        <translation>
            <numerusform>%1 · %n paciente con este</numerusform>
            <numerusform>%1 · %n pacientes con este</numerusform>
        </translation>
    </message>
    <message>
        <source>No device bound yet.</source>
        <translation>Ningún dispositivo asociado.</translation>
    </message>
    <message>
        <source>Bed %1 is watched. Say later who it is.</source>
        <translation>La cama %1 está vigilada. Diga después quién es.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
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
        <source>This limit is not a number that can be.</source>
        <translation>Este límite no es un número posible.</translation>
    </message>
    <message>
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>Este perfil no tiene límites. Marque que lo sabe o elija otro.</translation>
    </message>
    <message>
        <source>Bed %1 is identified.</source>
        <translation>La cama %1 está identificada.</translation>
    </message>
    <message>
        <source>Admitted to bed %1.</source>
        <translation>Ingresado en la cama %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::BedChoice</name>
    <message>
        <source>Bed %1</source>
        <translation>Cama %1</translation>
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
    <name>wardlight::patients::ChooseBedPanel</name>
    <message>
        <source>A bed for %1</source>
        <translation>Una cama para %1</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>No hay camas libres.</translation>
    </message>
    <message>
        <source>Choose a free bed. The admission follows.</source>
        <translation>Elija una cama libre. Sigue el ingreso.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Hold: not coming</source>
        <translation>Mantener: no viene</translation>
    </message>
    <message>
        <source>Struck off the list of expected patients.</source>
        <translation>Borrado de la lista de pacientes esperados.</translation>
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
        <source>No alarm is open. The bed&apos;s devices are free again afterwards.</source>
        <translation>No hay alarmas abiertas. Los dispositivos de la cama quedan libres.</translation>
    </message>
    <message>
        <source>These alarms end with it:</source>
        <translation>Estas alarmas terminan:</translation>
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
    <name>wardlight::patients::ExpectPanel</name>
    <message>
        <source>Expect a patient</source>
        <translation>Esperar a un paciente</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>a patient</comment>
        <translation>Esperado: %1</translation>
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
        <source>MRN</source>
        <translation>N.º historia</translation>
    </message>
    <message>
        <source>Birth date or second identifier</source>
        <translation>Fecha de nacimiento o segundo identificador</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Edad en años</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>De dónde</translation>
    </message>
    <message>
        <source>When (hh:mm)</source>
        <translation>Cuándo (hh:mm)</translation>
    </message>
    <message>
        <source>Bed, if one is wished for</source>
        <translation>Cama, si se desea</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Enter into the list</source>
        <translation>Anotar en la lista</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>Hold: not coming</source>
        <translation>Mantener: no viene</translation>
    </message>
    <message>
        <source>Struck off the list of expected patients.</source>
        <translation>Borrado de la lista de pacientes esperados.</translation>
    </message>
    <message>
        <source>A name or an MRN is needed.</source>
        <translation>Hace falta un nombre o un número de historia.</translation>
    </message>
    <message>
        <source>Type the time as 16:00.</source>
        <translation>Escriba la hora como 16:00.</translation>
    </message>
    <message>
        <source>Entered into the list of expected patients.</source>
        <translation>Anotado en la lista de pacientes esperados.</translation>
    </message>
    <message>
        <source>The entry is changed.</source>
        <translation>La entrada está cambiada.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::LimitsBox</name>
    <message>
        <source>Numbers are shown, but nothing sounds when they leave a range. Bed %1 shows “No limits” and stands in Silent now until they are entered.</source>
        <translation>Los valores se muestran, pero nada suena cuando salen de un rango. La cama %1 indica «Sin límites» y figura en En silencio hasta que se introduzcan.</translation>
    </message>
    <message>
        <source>Sounds all the same: asystole, VF, VT, apnoea, pulse lost, leads off, probe off, link lost.</source>
        <translation>Suenan igualmente: asistolia, FV, TV, apnea, pulso perdido, electrodos sueltos, sensor suelto, enlace perdido.</translation>
    </message>
    <message>
        <source>The unit&apos;s profile: two signatures</source>
        <translation>Perfil de la unidad: dos firmas</translation>
    </message>
    <message>
        <source>Enter limits for this patient</source>
        <translation>Introducir límites para este paciente</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 bajo</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 alto</translation>
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
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin ajustar</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::MergePanel</name>
    <message>
        <source>Keep: bed %1, where the patient lies, or bed %2, which is free afterwards</source>
        <translation>Conservar: cama %1, donde está el paciente, o cama %2, libre después</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Cama %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>Bed %1 delivers vital signs: somebody lies there. While it does, it cannot be merged.</source>
        <translation>La cama %1 envía constantes vitales: hay alguien. Mientras sea así, no se puede unir.</translation>
    </message>
    <message>
        <source>Both entries have a name: a second charge nurse must agree.</source>
        <translation>Las dos fichas tienen nombre: debe aceptar una segunda enfermera jefe.</translation>
    </message>
    <message>
        <source>Hold to merge bed %1 into bed %2</source>
        <translation>Mantener para unir la cama %1 con la cama %2</translation>
    </message>
    <message>
        <source>The entries are merged in bed %1, or wait for a second person.</source>
        <translation>Las fichas están unidas en la cama %1, o esperan a una segunda persona.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::MergeWords</name>
    <message>
        <source>air</source>
        <translation>aire</translation>
    </message>
    <message>
        <source>oxygen %1 L/min</source>
        <translation>oxígeno %1 L/min</translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Unir dos fichas</translation>
    </message>
    <message>
        <source>Which entry is the patient who lies in bed %1?</source>
        <translation>¿Qué ficha es la del paciente de la cama %1?</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>Name and identifiers</source>
        <translation>Nombre e identificadores</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Consciousness and oxygen</source>
        <translation>Consciencia y oxígeno</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::Panel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincide</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Se necesitan ambos identificadores: compárelos en la cama.</translation>
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
        <source>off</source>
        <translation>apagado</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>and the time</comment>
        <translation>Hoy %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day: Thu 19 Nov</comment>
        <translation>ddd d MMM</translation>
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
        <source>In the unit</source>
        <translation>En la unidad</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>a released device still sends</source>
        <translation>un dispositivo liberado aún envía</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>the unit&apos;s adult limits</source>
        <comment>of somebody not identified</comment>
        <translation>límites de adulto de la unidad</translation>
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
        <source>Expected</source>
        <translation>Esperados</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>introducidos a mano</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a place or person</comment>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Ingresar</translation>
    </message>
    <message>
        <source>Choose bed</source>
        <translation>Elegir cama</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>an entry</comment>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Altas</translation>
    </message>
    <message>
        <source>last 24 h; devices are free again</source>
        <translation>últimas 24 h; los dispositivos vuelven a estar libres</translation>
    </message>
    <message>
        <source>Readmit</source>
        <translation>Reingresar</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unión</translation>
    </message>
    <message>
        <source>entries that may be one patient</source>
        <translation>fichas quizá de un mismo paciente</translation>
    </message>
    <message>
        <source>and bed %1</source>
        <translation>y cama %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>waits for a second person, %1 asked</source>
        <translation>espera a una segunda persona, lo pidió %1</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>sin identificar</translation>
    </message>
    <message>
        <source>the same MRN twice</source>
        <translation>el mismo número de historia dos veces</translation>
    </message>
    <message>
        <source>no entry looks like another&apos;s</source>
        <translation>ninguna ficha se parece a otra</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
    <message>
        <source>The merge is taken back: both entries are as before.</source>
        <translation>La unión se ha deshecho: ambas fichas están como antes.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: the other bed is taken, or you may not.</source>
        <translation>La unión no se puede deshacer: la otra cama está ocupada, o no tiene permiso.</translation>
    </message>
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
    <message>
        <source>Handover</source>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Esperar</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identificar</translation>
    </message>
    <message>
        <source>Take merge back</source>
        <translation>Deshacer la unión</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>how many</comment>
        <translation>Unidad %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <comment>how many</comment>
        <translation>Esperados %1</translation>
    </message>
    <message>
        <source>Discharged %1</source>
        <comment>how many</comment>
        <translation>Altas %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>how many</comment>
        <translation>Unión %1</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ReadmitPanel</name>
    <message>
        <source>Readmit %1</source>
        <translation>Reingresar a %1</translation>
    </message>
    <message>
        <source>The stay goes on: numbers, alarms and notes of before belong to it. The limits are the profile&apos;s again.</source>
        <translation>La estancia sigue: los valores, alarmas y notas de antes son suyos. Los límites vuelven a ser los del perfil.</translation>
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
        <source>To bed</source>
        <translation>A la cama</translation>
    </message>
    <message>
        <source>not identified: it is this patient</source>
        <translation>sin identificar: es este paciente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Readmit</source>
        <translation>Reingresar</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Elija una cama.</translation>
    </message>
    <message>
        <source>Readmitted to bed %1.</source>
        <translation>Reingresado en la cama %1.</translation>
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
        <source>merge</source>
        <translation>unión</translation>
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
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Marque cada pérdida: alguien debe haberla leído.</translation>
    </message>
    <message>
        <source>Bed %1 is now bed %2.</source>
        <translation>La cama %1 es ahora la cama %2.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::FirstStart</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Clock and time zone are this machine&apos;s. If they are wrong, set them there: no alarm depends on it.</source>
        <translation>La hora y la zona son las de este equipo. Si están mal, ajústelas allí: ninguna alarma depende de ello.</translation>
    </message>
    <message>
        <source>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</source>
        <translation>Wardlight no es un producto sanitario certificado. No ha sido autorizado ni aprobado por la FDA, Health Canada ni un organismo notificado. No confíe en él como único o principal medio de vigilancia o alarma de ningún paciente. Es para investigación, enseñanza, simulación y evaluación.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PIN, 6 to 12 digits</source>
        <translation>PIN, de 6 a 12 cifras</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>El mismo PIN otra vez</translation>
    </message>
    <message>
        <source>too simple</source>
        <translation>demasiado simple</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>It opens this station when it is locked. Others get theirs in Settings, Users.</source>
        <translation>Abre este puesto cuando está bloqueado. Los demás reciben el suyo en Ajustes, Usuarios.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nombre de la unidad</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Camas</translation>
    </message>
    <message>
        <source>They are called 01, 02 and so on. Labels, order and blank places of the floor plan are set in Settings.</source>
        <translation>Se llaman 01, 02, etc. Las etiquetas, el orden y los huecos del plano se ajustan en Ajustes.</translation>
    </message>
    <message>
        <source>Beds that wait for devices</source>
        <translation>Camas que esperan sus dispositivos</translation>
    </message>
    <message>
        <source>Devices are connected later.</source>
        <translation>Los dispositivos se conectan después.</translation>
    </message>
    <message>
        <source>A simulated ward</source>
        <translation>Una unidad simulada</translation>
    </message>
    <message>
        <source>Invented patients, for teaching and trying. Marked as a demo everywhere.</source>
        <translation>Pacientes inventados, para enseñar y probar. Marcados como demo en todas partes.</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>Una carpeta de registros</translation>
    </message>
    <message>
        <source>WFDB, EDF or BDF files, a bed each.</source>
        <translation>Archivos WFDB, EDF o BDF, una cama cada uno.</translation>
    </message>
    <message>
        <source>A ward on this machine</source>
        <translation>Una unidad en este equipo</translation>
    </message>
    <message>
        <source>The data folder of a running wardlightd.</source>
        <translation>La carpeta de datos de un wardlightd en marcha.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Look around a demo ward</source>
        <translation>Ver una unidad de demo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Language and clock</source>
        <translation>Idioma y hora</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Primer administrador</translation>
    </message>
    <message>
        <source>Unit and beds</source>
        <translation>Unidad y camas</translation>
    </message>
    <message>
        <source>Can you hear it?</source>
        <translation>¿Lo oye?</translation>
    </message>
    <message>
        <source>Where data comes from</source>
        <translation>De dónde vienen los datos</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n beds</source>
        <comment>unit</comment>
        <translation>
            <numerusform>%1, %n cama</numerusform>
            <numerusform>%1, %n camas</numerusform>
        </translation>
    </message>
    <message>
        <source>All three heard</source>
        <translation>Las tres oídas</translation>
    </message>
    <message>
        <source>Not all heard</source>
        <translation>No todas oídas</translation>
    </message>
    <message>
        <source>Everything set here can be changed later in Settings.</source>
        <translation>Todo lo que se ajusta aquí puede cambiarse después en Ajustes.</translation>
    </message>
    <message>
        <source>Who sets this station up and may change it.</source>
        <translation>Quién configura este puesto y puede cambiarlo.</translation>
    </message>
    <message>
        <source>What the ward is called and how many beds it has.</source>
        <translation>Cómo se llama la unidad y cuántas camas tiene.</translation>
    </message>
    <message>
        <source>Stand where you will work and play each alarm. If one is hard to hear, turn it up here or choose another speaker. Without a working speaker this station shows a standing alarm.</source>
        <translation>Póngase donde va a trabajar y reproduzca cada alarma. Si una se oye mal, suba el volumen aquí o elija otro altavoz. Sin un altavoz que funcione, este puesto muestra una alarma permanente.</translation>
    </message>
    <message>
        <source>Choose where the waves and numbers of these beds come from.</source>
        <translation>Elija de dónde vienen las curvas y los números de estas camas.</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Empezar la vigilancia</translation>
    </message>
    <message>
        <source>Nothing is monitored yet. You can change all of this later in Settings.</source>
        <translation>Aún no se vigila nada. Todo esto puede cambiarse después en Ajustes.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::HearTest</name>
    <message>
        <source>Red alarm</source>
        <translation>Alarma roja</translation>
    </message>
    <message>
        <source>Yellow alarm</source>
        <translation>Alarma amarilla</translation>
    </message>
    <message>
        <source>Low alarm</source>
        <translation>Alarma baja</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the %1</source>
        <comment>red alarm</comment>
        <translation>Reproducir: %1</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>La oigo</translation>
    </message>
    <message>
        <source>%1: I hear it</source>
        <translation>%1: la oigo</translation>
    </message>
    <message>
        <source>I do not</source>
        <translation>No la oigo</translation>
    </message>
    <message>
        <source>%1: I do not hear it</source>
        <translation>%1: no la oigo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Turn it up or choose another speaker, then play it again.</source>
        <translation>Suba el volumen o elija otro altavoz y reprodúzcala otra vez.</translation>
    </message>
    <message>
        <source>The site does not allow a lower volume.</source>
        <translation>El centro no permite un volumen más bajo.</translation>
    </message>
    <message>
        <source>Two bursts of five notes, then again</source>
        <translation>Dos ráfagas de cinco notas, y otra vez</translation>
    </message>
    <message>
        <source>One burst of three notes</source>
        <translation>Una ráfaga de tres notas</translation>
    </message>
    <message>
        <source>Two soft notes, also for small technical faults</source>
        <translation>Dos notas suaves, también para fallos técnicos menores</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>who, when</comment>
        <translation>Oída: %1</translation>
    </message>
    <message>
        <source>Not heard: %1</source>
        <comment>who, when</comment>
        <translation>No oída: %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
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
        <translation>Aquí no se oyó un sonido. Suba el volumen o elija otro altavoz y repita la prueba.</translation>
    </message>
    <message>
        <source>Nobody has confirmed all three sounds at this station.</source>
        <translation>Nadie ha confirmado los tres sonidos en este puesto.</translation>
    </message>
    <message>
        <source>Last heard test: %1.</source>
        <translation>Última prueba oída: %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfilePane</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Print this profile</source>
        <translation>Imprimir este perfil</translation>
    </message>
    <message>
        <source>Save or discard the draft first.</source>
        <translation>Guarde o descarte antes el borrador.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>“%1” cannot be a limit here.</source>
        <translation>«%1» no puede ser un límite aquí.</translation>
    </message>
    <message>
        <source>A draft is open: sign or discard it.</source>
        <translation>Hay un borrador abierto: fírmelo o descártelo.</translation>
    </message>
    <message>
        <source>A change of %1 is signed for %2. Withdraw it first.</source>
        <comment>who, a time</comment>
        <translation>Un cambio de %1 está firmado para las %2. Retírelo primero.</translation>
    </message>
    <message>
        <source>A change by %1 waits to be signed or withdrawn.</source>
        <translation>Un cambio de %1 espera ser firmado o retirado.</translation>
    </message>
    <message>
        <source>Somebody saved another version meanwhile. Look at it first.</source>
        <translation>Alguien guardó otra versión mientras tanto. Mírela antes.</translation>
    </message>
    <message>
        <source>%1 · not set</source>
        <comment>a profile</comment>
        <translation>%1 · sin ajustar</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message numerus="yes">
        <source>%n beds · in force v%1, %2</source>
        <comment>version, who and when</comment>
        <translation>
            <numerusform>%n cama · en vigor v%1, %2</numerusform>
            <numerusform>%n camas · en vigor v%1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of alarm cannot be switched off by anyone</source>
        <translation>
            <numerusform>%n tipo de alarma no puede apagarlo nadie</numerusform>
            <numerusform>%n tipos de alarma no puede apagarlos nadie</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 8 h, %n beds: %1 alarms → %2</source>
        <translation>
            <numerusform>Últimas 8 h, %n cama: %1 alarmas → %2</numerusform>
            <numerusform>Últimas 8 h, %n camas: %1 alarmas → %2</numerusform>
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
        <translation>desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of a minute or longer would not have been announced</source>
        <translation>
            <numerusform>%n alarma de un minuto o más no se habría anunciado</numerusform>
            <numerusform>%n alarmas de un minuto o más no se habrían anunciado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfilePaper</name>
    <message>
        <source>Profile %1, version %2</source>
        <translation>Perfil %1, versión %2</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: pacientes simulados</translation>
    </message>
    <message>
        <source>%1 · in force: %2</source>
        <comment>a unit; who and when</comment>
        <translation>%1 · en vigor: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Alarm limit</source>
        <translation>Límite de alarma</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a number</comment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Último cambio</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <comment>when</comment>
        <translation>Impreso el %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Página %1</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>No es un producto sanitario. Para investigación, enseñanza y evaluación.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfileTable</name>
    <message>
        <source>Limits of the profile</source>
        <translation>Límites del perfil</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>%1, low %2, high %3, delay %4</source>
        <translation>%1, baja %2, alta %3, retardo %4</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Baja</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Retardo</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Último cambio</translation>
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
        <translation>%1 sistólica</translation>
    </message>
    <message>
        <source>%1 diastolic</source>
        <comment>a pressure</comment>
        <translation>%1 diastólica</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <comment>a pressure</comment>
        <translation>%1 media</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Diferencia de temperatura</translation>
    </message>
    <message>
        <source>%1 very low</source>
        <comment>a parameter</comment>
        <translation>%1 muy baja</translation>
    </message>
    <message>
        <source>Extreme tachycardia</source>
        <translation>Taquicardia extrema</translation>
    </message>
    <message>
        <source>Extreme bradycardia</source>
        <translation>Bradicardia extrema</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>apagado</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a limit</comment>
        <translation>sin ajustar</translation>
    </message>
    <message>
        <source>Cannot be switched off</source>
        <translation>No puede apagarse</translation>
    </message>
    <message>
        <source>Delivered value</source>
        <translation>Valor de entrega</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a parameter&apos;s limit</comment>
        <translation>%1 baja</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>a parameter&apos;s limit</comment>
        <translation>%1 alta</translation>
    </message>
    <message>
        <source>%1 delay</source>
        <comment>a parameter&apos;s</comment>
        <translation>%1 retardo</translation>
    </message>
    <message>
        <source>Changes no bed now.</source>
        <translation>Ahora no cambia ninguna cama.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n beds: %1</source>
        <translation>
            <numerusform>Cambia %n cama: %1</numerusform>
            <numerusform>Cambia %n camas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their own: %1</source>
        <translation>Conservan los suyos: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::RosterPane</name>
    <message>
        <source>Roster</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Title of the roster</source>
        <translation>Título del turno</translation>
    </message>
    <message>
        <source>Shifts begin at: times between commas</source>
        <translation>Inicio de los turnos: horas entre comas</translation>
    </message>
    <message>
        <source>Asked earlier</source>
        <translation>Preguntar antes</translation>
    </message>
    <message>
        <source>Asked later</source>
        <translation>Preguntar después</translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>Añadir una función</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen duty</source>
        <translation>Quitar la función elegida</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Beds: labels or ranges between commas, * for all</source>
        <translation>Camas: etiquetas o rangos, entre comas, * para todas</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Guardar turno</translation>
    </message>
    <message>
        <source>The code team is called by hand only.</source>
        <translation>El equipo de paro solo se llama a mano.</translation>
    </message>
    <message>
        <source>This duty cannot move further.</source>
        <translation>Esta función no puede moverse más.</translation>
    </message>
    <message>
        <source>Type when shifts begin as 07:00, 19:00: at most six times, rising.</source>
        <translation>Escriba el inicio de los turnos así: 07:00, 19:00. Seis horas como máximo, crecientes.</translation>
    </message>
    <message>
        <source>Saved. Open alarms go to these people.</source>
        <translation>Guardado. Las alarmas abiertas van a estas personas.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nadie aún</translation>
    </message>
    <message>
        <source>%1 · beds %2</source>
        <comment>a duty, its beds</comment>
        <translation>%1 · camas %2</translation>
    </message>
    <message>
        <source>Asked in this order: %1</source>
        <comment>duties</comment>
        <translation>Se pregunta en este orden: %1</translation>
    </message>
    <message>
        <source>Nobody is asked about: %1</source>
        <comment>beds</comment>
        <translation>No se pregunta a nadie por: %1</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>Hay cambios: guárdelos o descártelos.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>who, when</comment>
        <translation>Último cambio: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingList</name>
    <message>
        <source>No setting has “%1” in it.</source>
        <translation>Ningún ajuste contiene «%1».</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingRow</name>
    <message>
        <source>%1, gone</source>
        <comment>a device that is chosen and not there</comment>
        <translation>%1, no está</translation>
    </message>
    <message>
        <source>Fixed in the program.</source>
        <translation>Fijo en el programa.</translation>
    </message>
    <message>
        <source>Default %1. Set by %2.</source>
        <translation>Por defecto %1. Ajustado por %2.</translation>
    </message>
    <message>
        <source>Default %1, never changed.</source>
        <translation>Por defecto %1, nunca cambiado.</translation>
    </message>
    <message>
        <source>A change waits for its second signature.</source>
        <translation>Un cambio espera su segunda firma.</translation>
    </message>
    <message>
        <source>Two signatures.</source>
        <translation>Dos firmas.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Of this station&apos;s screens.</source>
        <translation>De las pantallas de este puesto.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Alarm colours are the same in each.</source>
        <translation>Los colores de alarma son los mismos en cada uno.</translation>
    </message>
    <message>
        <source>Numbers on tiles</source>
        <translation>Números en las fichas</translation>
    </message>
    <message>
        <source>At which side the numbers stand.</source>
        <translation>A qué lado están los números.</translation>
    </message>
    <message>
        <source>Text and controls</source>
        <translation>Texto y controles</translation>
    </message>
    <message>
        <source>How large they are. This screen starts again to change it: about a second.</source>
        <translation>Su tamaño. La pantalla se reinicia para cambiarlo: cerca de un segundo.</translation>
    </message>
    <message>
        <source>For fingers and gloves</source>
        <translation>Para dedos y guantes</translation>
    </message>
    <message>
        <source>Larger targets; small tiles open a card.</source>
        <translation>Zonas más grandes; las fichas pequeñas abren una tarjeta.</translation>
    </message>
    <message>
        <source>Return to the ward</source>
        <translation>Volver a la unidad</translation>
    </message>
    <message>
        <source>After this long without a press, except over unsaved input.</source>
        <translation>Tras este tiempo sin pulsar, salvo con datos sin guardar.</translation>
    </message>
    <message>
        <source>Several monitors</source>
        <translation>Varios monitores</translation>
    </message>
    <message>
        <source>The alarm line is on each. A ward that is spread over them reads from the left.</source>
        <translation>La línea de alarmas está en cada uno. Una unidad repartida se lee desde la izquierda.</translation>
    </message>
    <message>
        <source>Letters as keys</source>
        <translation>Letras como teclas</translation>
    </message>
    <message>
        <source>A, P, F and other single characters act at once. Off: only keys with Ctrl, arrows, Tab, Enter and Esc do.</source>
        <translation>A, P, F y otros caracteres solos actúan al momento. Apagado: solo teclas con Ctrl, flechas, Tab, Intro y Esc.</translation>
    </message>
    <message>
        <source>Wave colours</source>
        <translation>Colores de las ondas</translation>
    </message>
    <message>
        <source>Customary: pressure reddish, breathing yellowish, oxygen bluish green, all paler than any alarm.</source>
        <translation>Habituales: presión rojiza, respiración amarillenta, oxígeno verde azulado, todos más pálidos que una alarma.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Of alarms at this station. Never below the lowest allowed.</source>
        <translation>De las alarmas en este puesto. Nunca por debajo del mínimo.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Where alarms sound. One that is gone is told, and the system&apos;s own takes its place.</source>
        <translation>Donde suenan las alarmas. Si falta, se avisa y el del sistema toma su lugar.</translation>
    </message>
    <message>
        <source>Lowest volume allowed</source>
        <translation>Volumen mínimo permitido</translation>
    </message>
    <message>
        <source>No station of the site can be quieter.</source>
        <translation>Ningún puesto del centro puede estar más bajo.</translation>
    </message>
    <message>
        <source>Hold before a limit alarm ends</source>
        <translation>Espera antes de que acabe una alarma de límite</translation>
    </message>
    <message>
        <source>The value must be back inside for this long.</source>
        <translation>El valor debe haber vuelto durante este tiempo.</translation>
    </message>
    <message>
        <source>Length of a sound pause</source>
        <translation>Duración de una pausa del sonido</translation>
    </message>
    <message>
        <source>New red and yellow alarms sound through it.</source>
        <translation>Las nuevas alarmas rojas y amarillas suenan igual.</translation>
    </message>
    <message>
        <source>Reminder of what is off</source>
        <translation>Recordatorio de lo apagado</translation>
    </message>
    <message>
        <source>A short sound while a bed&apos;s sound or alarms are off.</source>
        <translation>Un sonido breve mientras el sonido o las alarmas de una cama estén apagados.</translation>
    </message>
    <message>
        <source>Alarm budget of a bed</source>
        <translation>Presupuesto de alarmas de una cama</translation>
    </message>
    <message>
        <source>Alarms in 24 hours. Insight names the beds that have more, with the likely cause.</source>
        <translation>Alarmas en 24 horas. Análisis nombra las camas que tienen más, con la causa probable.</translation>
    </message>
    <message>
        <source>Yellow alarms stay until seen</source>
        <translation>Las alarmas amarillas quedan hasta ser vistas</translation>
    </message>
    <message>
        <source>Red ones always do.</source>
        <translation>Las rojas, siempre.</translation>
    </message>
    <message>
        <source>Lower an unlikely asystole</source>
        <translation>Rebajar una asistolia improbable</translation>
    </message>
    <message>
        <source>When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.</source>
        <translation>Cuando una curva de pulso la contradice: visible, marcada y baja durante 30 s como máximo, luego roja.</translation>
    </message>
    <message>
        <source>Lower an unlikely extreme bradycardia</source>
        <translation>Rebajar una bradicardia extrema improbable</translation>
    </message>
    <message>
        <source>When a pulse wave speaks against it: shown, marked and low for at most 60 s, then red.</source>
        <translation>Cuando una curva de pulso la contradice: visible, marcada y baja durante 60 s como máximo, luego roja.</translation>
    </message>
    <message>
        <source>Lower an unlikely extreme tachycardia</source>
        <translation>Rebajar una taquicardia extrema improbable</translation>
    </message>
    <message>
        <source>Lower an unlikely ventricular tachycardia</source>
        <translation>Rebajar una taquicardia ventricular improbable</translation>
    </message>
    <message>
        <source>Lower an unlikely fibrillation</source>
        <translation>Rebajar una fibrilación improbable</translation>
    </message>
    <message>
        <source>Red sounds again</source>
        <translation>La roja suena otra vez</translation>
    </message>
    <message>
        <source>An acknowledged alarm that is still true.</source>
        <translation>Una alarma reconocida que sigue siendo cierta.</translation>
    </message>
    <message>
        <source>Yellow sounds again</source>
        <translation>La amarilla suena otra vez</translation>
    </message>
    <message>
        <source>Undo of an acknowledge</source>
        <translation>Deshacer un reconocimiento</translation>
    </message>
    <message>
        <source>How long it can be taken back.</source>
        <translation>Cuánto tiempo puede retirarse.</translation>
    </message>
    <message>
        <source>Red goes to the next person</source>
        <translation>La roja pasa a la siguiente persona</translation>
    </message>
    <message>
        <source>When nobody has answered.</source>
        <translation>Cuando nadie ha respondido.</translation>
    </message>
    <message>
        <source>Yellow goes to the next person</source>
        <translation>La amarilla pasa a la siguiente persona</translation>
    </message>
    <message>
        <source>A lost link is told</source>
        <translation>Un enlace perdido se anuncia</translation>
    </message>
    <message>
        <source>At the latest, after the last sample.</source>
        <translation>A más tardar, tras la última muestra.</translation>
    </message>
    <message>
        <source>Alarm from the score</source>
        <translation>Alarma por la puntuación</translation>
    </message>
    <message>
        <source>A yellow alarm from NEWS2 5 or a part of 3 (medium) or from 7 (high). A score by itself never sounds.</source>
        <translation>Una alarma amarilla desde NEWS2 5 o un 3 aislado (medio), o desde 7 (alto). Una puntuación sola nunca suena.</translation>
    </message>
    <message>
        <source>Alarm from the course</source>
        <translation>Alarma por la evolución</translation>
    </message>
    <message>
        <source>A low alarm when vital signs move so that the next band of NEWS2 is reached within the hour.</source>
        <translation>Una alarma baja cuando las constantes llevan al siguiente nivel de NEWS2 en una hora.</translation>
    </message>
    <message>
        <source>Asked first about a high score</source>
        <translation>Se avisa primero si la puntuación es alta</translation>
    </message>
    <message>
        <source>NEWS2 of 7 or more, or a part of 3: whose duty is asked before the bed&apos;s nurse.</source>
        <translation>NEWS2 de 7 o más, o un 3 aislado: a quién se avisa antes que a la enfermera de la cama.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Bloqueo automático</translation>
    </message>
    <message>
        <source>After this long without a press. Alarms go on.</source>
        <translation>Tras este tiempo sin pulsar. Las alarmas siguen.</translation>
    </message>
    <message>
        <source>Names on the ward screen</source>
        <translation>Nombres en la pantalla de la unidad</translation>
    </message>
    <message>
        <source>While somebody is signed in. A bed that is opened shows the name.</source>
        <translation>Mientras hay una sesión abierta. Una cama que se abre muestra el nombre.</translation>
    </message>
    <message>
        <source>Names on a locked screen</source>
        <translation>Nombres en una pantalla bloqueada</translation>
    </message>
    <message>
        <source>Bed numbers, waves, numbers and alarms are always shown.</source>
        <translation>Números de cama, curvas, valores y alarmas se ven siempre.</translation>
    </message>
    <message>
        <source>Acknowledge without signing in</source>
        <translation>Reconocer sin identificarse</translation>
    </message>
    <message>
        <source>Recorded as unidentified, with the station.</source>
        <translation>Registrado como no identificado, con el puesto.</translation>
    </message>
    <message>
        <source>Pause sound without signing in</source>
        <translation>Pausar el sonido sin identificarse</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>No</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Izquierda</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Derecha</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>a theme</comment>
        <translation>Noche</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a band of NEWS2</comment>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Bed’s nurse</source>
        <translation>Enfermera de la cama</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Jefe de enfermería</translation>
    </message>
    <message>
        <source>Physician on call</source>
        <translation>Médico de guardia</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>names</comment>
        <translation>Ocultos</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Iniciales</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>names</comment>
        <translation>Visibles</translation>
    </message>
    <message>
        <source>One monitor</source>
        <translation>Un monitor</translation>
    </message>
    <message>
        <source>Spread the ward</source>
        <translation>Repartir la unidad</translation>
    </message>
    <message>
        <source>A screen on each</source>
        <translation>Una vista en cada uno</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>wave colours</comment>
        <translation>Discretos</translation>
    </message>
    <message>
        <source>Customary</source>
        <comment>wave colours</comment>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>a speaker</comment>
        <translation>el del sistema</translation>
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
        <translation>Puesto</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
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
        <source>as delivered</source>
        <translation>como se entregó</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>no identificado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>first signature, second, when</comment>
        <translation>%1 y %2, %3</translation>
    </message>
    <message>
        <source>Done, but not recorded: it is lost when the program ends.</source>
        <translation>Hecho, pero no registrado: se pierde al cerrar el programa.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>Ya está así.</translation>
    </message>
    <message>
        <source>A change by %1 waits to be signed or withdrawn.</source>
        <translation>Un cambio de %1 espera ser firmado o retirado.</translation>
    </message>
    <message>
        <source>It is not there any more. Look again.</source>
        <translation>Ya no está. Mire otra vez.</translation>
    </message>
    <message>
        <source>Not allowed for you. Who can do this: %1.</source>
        <translation>No permitido para usted. Quién puede: %1.</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s. Change who works here, then sign.</source>
        <translation>La segunda firma es de otra persona. Cambie quién trabaja aquí y firme.</translation>
    </message>
    <message>
        <source>The site does not allow a lower volume.</source>
        <translation>El centro no permite un volumen más bajo.</translation>
    </message>
    <message>
        <source>An alarm sounds now. Test when it is quiet.</source>
        <translation>Ahora suena una alarma. Pruebe cuando haya silencio.</translation>
    </message>
    <message>
        <source>Play it first, then say whether you heard it.</source>
        <translation>Reprodúzcala antes y diga si la oyó.</translation>
    </message>
    <message>
        <source>A bed that is to go is not empty. Discharge or transfer first.</source>
        <translation>Una cama que se quita no está vacía. Dé de alta o traslade antes.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Diga por qué: el motivo se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Somebody saved another version meanwhile. Look at it first.</source>
        <translation>Alguien guardó otra versión mientras tanto. Mírela antes.</translation>
    </message>
    <message>
        <source>A bed&apos;s label is there twice.</source>
        <translation>Una etiqueta de cama está dos veces.</translation>
    </message>
    <message>
        <source>A label has 1 to 8 characters, a unit&apos;s name 1 to 60, a ward at most 64 beds.</source>
        <translation>Una etiqueta tiene de 1 a 8 caracteres, un nombre de unidad de 1 a 60, una unidad como mucho 64 camas.</translation>
    </message>
    <message>
        <source>A limit that is set can be changed or switched off, never unset.</source>
        <translation>Un límite ajustado puede cambiarse o apagarse, nunca borrarse.</translation>
    </message>
    <message>
        <source>The very low limit must be below the low limit.</source>
        <translation>El límite muy bajo debe estar por debajo del bajo.</translation>
    </message>
    <message>
        <source>The low limit must be below the high limit.</source>
        <translation>El límite bajo debe estar por debajo del alto.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>No hay cambios.</translation>
    </message>
    <message>
        <source>Not possible: this value is not allowed.</source>
        <translation>No es posible: este valor no está permitido.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingsPage</name>
    <message>
        <source>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</source>
        <translation>Wardlight no es un producto sanitario certificado. No ha sido autorizado ni aprobado por la FDA, Health Canada ni un organismo notificado. No confíe en él como único o principal medio de vigilancia o alarma de ningún paciente. Es para investigación, enseñanza, simulación y evaluación.</translation>
    </message>
    <message>
        <source>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduced with acknowledgement.</source>
        <translation>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproducido con reconocimiento.</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. Typeface: Wardlight Sans, SIL OFL 1.1.</source>
        <translation>Software libre bajo GPL, versión 3 o posterior. Tipografía: Wardlight Sans, SIL OFL 1.1.</translation>
    </message>
    <message>
        <source>Unit and beds</source>
        <translation>Unidad y camas</translation>
    </message>
    <message>
        <source>Profiles and limits</source>
        <translation>Perfiles y límites</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>Hay cambios: guárdelos o descártelos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar un ajuste</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>por firmar</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>beds nobody is asked about</comment>
        <translation>
            <numerusform>%n hueco</numerusform>
            <numerusform>%n huecos</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed last: %1, %2</source>
        <comment>a setting, who and when</comment>
        <translation>Último cambio: %1, %2</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SignPanel</name>
    <message>
        <source>Before saving</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Motivo, se guarda con el cambio</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Descartar borrador</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Firmar</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing has changed.</source>
        <translation>Retirado. Nada ha cambiado.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a limit, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>1 · %1 signed, %2</source>
        <comment>who, when</comment>
        <translation>1 · %1 firmó, %2</translation>
    </message>
    <message>
        <source>In force from</source>
        <comment>when a change begins to count</comment>
        <translation>En vigor desde</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>Desde ahora</translation>
    </message>
    <message>
        <source>From the next shift, %1</source>
        <comment>a time</comment>
        <translation>Desde el próximo turno, %1</translation>
    </message>
    <message>
        <source>No one signed in</source>
        <translation>Nadie identificado</translation>
    </message>
    <message>
        <source>Two signatures, from two people</source>
        <translation>Dos firmas, de dos personas</translation>
    </message>
    <message>
        <source>One signature</source>
        <translation>Una firma</translation>
    </message>
    <message>
        <source>1 · %1</source>
        <comment>who signs first</comment>
        <translation>1 · %1</translation>
    </message>
    <message>
        <source>2 · Another person signs after you</source>
        <translation>2 · Otra persona firma después de usted</translation>
    </message>
    <message>
        <source>2 · Another person: change who works here (Ctrl+U), then sign</source>
        <translation>2 · Otra persona: cambie quién trabaja aquí (Ctrl+U) y firme</translation>
    </message>
    <message>
        <source>2 · %1</source>
        <comment>who signs second</comment>
        <translation>2 · %1</translation>
    </message>
    <message>
        <source>Signed. It waits for its moment.</source>
        <translation>Firmado. Espera su momento.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Sign and put in force</source>
        <translation>Firmar y poner en vigor</translation>
    </message>
    <message>
        <source>Sign as first</source>
        <translation>Firmar primero</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s. Change who works here (Ctrl+U), then sign.</source>
        <translation>La segunda firma es de otra persona. Cambie quién trabaja aquí (Ctrl+U) y firme.</translation>
    </message>
    <message>
        <source>Signed by two. In force now.</source>
        <translation>Firmado por dos. Ya en vigor.</translation>
    </message>
    <message>
        <source>Signed by two. In force from %1.</source>
        <comment>a time</comment>
        <translation>Firmado por dos. En vigor desde las %1.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Diga por qué: el motivo se guarda con el cambio.</translation>
    </message>
    <message>
        <source>Signed. It waits for a second person.</source>
        <translation>Firmado. Espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SlotBoard</name>
    <message>
        <source>Beds in their order</source>
        <translation>Camas en su orden</translation>
    </message>
    <message>
        <source>Place %1: blank</source>
        <translation>Lugar %1: hueco</translation>
    </message>
    <message>
        <source>Place %1: bed %2</source>
        <translation>Lugar %1: cama %2</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a place without a bed</comment>
        <translation>hueco</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::Stepper</name>
    <message>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>%1: less</source>
        <comment>a value</comment>
        <translation>%1: menos</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a value</comment>
        <translation>%1: más</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a limit</comment>
        <translation>%1: apagado</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::UnitPane</name>
    <message>
        <source>Unit and beds</source>
        <translation>Unidad y camas</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Nombre de la unidad</translation>
    </message>
    <message>
        <source>The order is that of the ward&apos;s tiles. Drag a bed, or move it by the buttons or Alt and arrows.</source>
        <translation>El orden es el de las fichas. Arrastre una cama, o muévala con los botones o Alt y flechas.</translation>
    </message>
    <message>
        <source>Label of the chosen bed</source>
        <translation>Etiqueta de la cama elegida</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Move to an earlier place</source>
        <translation>Mover a un lugar anterior</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Move to a later place</source>
        <translation>Mover a un lugar posterior</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Añadir una cama</translation>
    </message>
    <message>
        <source>Add a blank</source>
        <translation>Añadir un hueco</translation>
    </message>
    <message>
        <source>Add a blank place</source>
        <translation>Añadir un lugar vacío</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen place</source>
        <translation>Quitar el lugar elegido</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save unit</source>
        <translation>Guardar unidad</translation>
    </message>
    <message>
        <source>A ward has at most 64 beds.</source>
        <translation>Una unidad tiene como mucho 64 camas.</translation>
    </message>
    <message>
        <source>Bed %1 is not empty. Discharge or transfer first.</source>
        <translation>La cama %1 no está vacía. Dé de alta o traslade antes.</translation>
    </message>
    <message>
        <source>Saved. The ward is shown in this order.</source>
        <translation>Guardado. La unidad se muestra en este orden.</translation>
    </message>
    <message>
        <source>More than 40 beds for one person: split the ward between two stations.</source>
        <translation>Más de 40 camas para una persona: divida la unidad entre dos puestos.</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>Hay cambios: guárdelos o descártelos.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>who, when</comment>
        <translation>Último cambio: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::UsersPane</name>
    <message>
        <source>Who may sign in here</source>
        <translation>Quién puede identificarse aquí</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: people are picked from a list.</source>
        <translation>Aquí nadie tiene PIN: se elige de una lista.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Name, as others know it</source>
        <translation>Nombre, como lo conocen los demás</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>First PIN, 6 to 12 digits: the person changes it</source>
        <translation>Primer PIN, de 6 a 12 cifras: la persona lo cambia</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>Mi PIN</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN actual</translation>
    </message>
    <message>
        <source>New PIN, 6 to 12 digits</source>
        <translation>PIN nuevo, de 6 a 12 cifras</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>El PIN nuevo otra vez</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Cambiar mi PIN</translation>
    </message>
    <message>
        <source>Emergency access, newest first</source>
        <translation>Accesos de urgencia, el más reciente primero</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>%1 can sign in no more.</source>
        <translation>%1 ya no puede identificarse.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>Nunca se ha usado.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>%1 to %2, %3: %4</source>
        <comment>when, until, station, reason</comment>
        <translation>%1 a %2, %3: %4</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>sin motivo</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Looked at: emergency access of %1</source>
        <translation>Revisado: acceso de urgencia del %1</translation>
    </message>
    <message>
        <source>looked at by %1</source>
        <translation>revisado por %1</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>Hace falta un nombre.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits and is no simple row.</source>
        <translation>Un PIN tiene de 6 a 12 cifras y no es una serie simple.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 puede identificarse.</translation>
    </message>
    <message>
        <source>The two new PINs differ.</source>
        <translation>Los dos PIN nuevos no coinciden.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Su PIN ha cambiado.</translation>
    </message>
    <message>
        <source>Not changed: the PIN until now was wrong.</source>
        <translation>Sin cambio: el PIN actual no era correcto.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>%1 %, lowest allowed %2 %</source>
        <translation>%1 %, mínimo permitido %2 %</translation>
    </message>
    <message>
        <source>lowest allowed</source>
        <translation>mínimo permitido</translation>
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
        <source>Emergency access since %1. All is kept for review. Sign in to end it.</source>
        <translation>Acceso de urgencia desde %1. Todo se guarda para revisión. Identifíquese para terminarlo.</translation>
    </message>
    <message>
        <source>Emergency access since %1. Say why it was needed.</source>
        <translation>Acceso de urgencia desde %1. Diga por qué hizo falta.</translation>
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
        <source>Safe start after three crashes: not recording since %1, nothing stored is read. Monitoring goes on. Call support.</source>
        <translation>Arranque seguro tras tres fallos: sin registrar desde %1, no se lee nada guardado. La vigilancia sigue. Llame a soporte.</translation>
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
        <source>Lock, unlock</source>
        <translation>Bloquear, desbloquear</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>Esta tabla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Acknowledge and tell somebody</source>
        <translation>Reconocer y avisar a alguien</translation>
    </message>
    <message>
        <source>Ask somebody of the roster</source>
        <translation>Pedir a alguien de turno</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>a screen</comment>
        <translation>Relevo</translation>
    </message>
    <message>
        <source>bed %1 weak link</source>
        <translation>cama %1 enlace débil</translation>
    </message>
    <message>
        <source>Handover of my beds</source>
        <translation>Relevo de mis camas</translation>
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
    <message>
        <source>Watch next</source>
        <translation>Vigilar ahora</translation>
    </message>
    <message>
        <source>Watch next: %1</source>
        <translation>Vigilar ahora: %1</translation>
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
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
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
        <source>Emergency access</source>
        <translation>Acceso de urgencia</translation>
    </message>
    <message>
        <source>Picked from a list: nobody has a PIN here.</source>
        <translation>Elegido de una lista: aquí nadie tiene PIN.</translation>
    </message>
    <message>
        <source>Locked. Alarms stay on.</source>
        <translation>Bloqueado. Las alarmas siguen activas.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>Mis pacientes</translation>
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
        <source>Nobody can be picked at this station.</source>
        <translation>No se puede elegir a nadie en este puesto.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>¿Quién trabaja aquí?</translation>
    </message>
    <message>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nada que deshacer: un reconocimiento puede deshacerse durante 5 s.</translation>
    </message>
    <message>
        <source>Acknowledged, told %1.</source>
        <translation>Reconocida, se avisó a %1.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Enviado a %1.</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: a name is enough.</source>
        <translation>Aquí nadie tiene PIN: basta un nombre.</translation>
    </message>
    <message>
        <source>Nobody is on the roster for this bed.</source>
        <translation>No hay nadie de turno para esta cama.</translation>
    </message>
    <message>
        <source>Acknowledged. Tell whom?</source>
        <translation>Reconocida. ¿A quién avisar?</translation>
    </message>
    <message>
        <source>Bed %1: tell whom?</source>
        <translation>Cama %1: ¿a quién avisar?</translation>
    </message>
    <message>
        <source>Esc: nobody.</source>
        <translation>Esc: nadie.</translation>
    </message>
    <message>
        <source>No alarm waits for an answer.</source>
        <translation>Ninguna alarma espera respuesta.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Alarms stay on and can be seen and heard.</source>
        <translation>Las alarmas se siguen viendo y oyendo.</translation>
    </message>
    <message>
        <source>Choose a name, then the PIN.</source>
        <translation>Elija un nombre y después el PIN.</translation>
    </message>
    <message>
        <source>The demo&apos;s PIN is in the README.</source>
        <translation>El PIN de la demo está en el README.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong.</source>
        <translation>El nombre o el PIN no es correcto.</translation>
    </message>
    <message>
        <source>Emergency access is not possible now.</source>
        <translation>El acceso de urgencia no es posible ahora.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de urgencia</translation>
    </message>
    <message>
        <source>Why was it needed?</source>
        <translation>¿Por qué hizo falta?</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Guardar el motivo</translation>
    </message>
    <message>
        <source>kept for its review</source>
        <translation>se guarda para su revisión</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Decir por qué</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::SoundPopover</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
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
        <source>A released device still sends</source>
        <translation>Un dispositivo liberado aún envía</translation>
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
        <source>Name hidden</source>
        <translation>Nombre oculto</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>N.º hist. %1</translation>
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
        <source>Low alarm, lowered as suspected false</source>
        <translation>Alarma baja, rebajada por ser quizá falsa</translation>
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
        <source>Another alarm is lowered as suspected false.</source>
        <translation>Otra alarma está rebajada por ser quizá falsa.</translation>
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
        <source>The list changed. Press again.</source>
        <translation>La lista cambió. Pulse de nuevo.</translation>
    </message>
    <message>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Reconocida · Deshacer en el mismo lugar durante 5 s</translation>
    </message>
    <message>
        <source>%1 ago · now %2</source>
        <comment>how long, heart rate and saturation</comment>
        <translation>hace %1 · ahora %2</translation>
    </message>
</context>
</TS>
