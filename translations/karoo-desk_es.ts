<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Karoo Desk</source>
            <translation>Acerca de Karoo Desk</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>AboutFacts</name>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy information</source>
            <translation>Copiar información</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Carpeta de datos</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later. Free software without any warranty.</source>
            <translation>GNU General Public License, versión 3 o posterior. Software libre, sin ninguna garantía.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Hecho con</translation>
        </message>
        <message>
            <source>Takes messages from your systems and delivers them to people, from this computer.</source>
            <translation>Recibe mensajes de sus sistemas y los entrega a las personas, desde este equipo.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versión</translation>
        </message>
    </context>
    <context>
        <name>Admin</name>
        <message>
            <source>A newer Karoo Desk made this backup (%1). Nothing was changed.</source>
            <translation>Esta copia la hizo un Karoo Desk más nuevo (%1). No se cambió nada.</translation>
        </message>
        <message>
            <source>Everything is in order (documents checked: %1).</source>
            <translation>Todo está en orden (documentos revisados: %1).</translation>
        </message>
        <message>
            <source>Missing, not in the backup: %1</source>
            <translation>Falta, no está en la copia: %1</translation>
        </message>
        <message>
            <source>Restored. Messages whose fate is uncertain now: %1.</source>
            <translation>Restaurado. Mensajes de destino incierto ahora: %1.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be restored: %2. Nothing was changed.</source>
            <translation>La copia %1 no se puede restaurar: %2. No se cambió nada.</translation>
        </message>
        <message>
            <source>The backup could not be made: %1</source>
            <translation>No se pudo hacer la copia: %1</translation>
        </message>
        <message>
            <source>The data folder %1 is not empty. --replace puts the backup in the place of what is there.</source>
            <translation>La carpeta de datos %1 no está vacía. --replace pone la copia en lugar de lo que hay.</translation>
        </message>
        <message>
            <source>The sealing key could not be read (%1), so a new one was made. Channels whose secrets are not in this file stay locked until theirs are entered again.</source>
            <translation>La clave de sellado no se pudo leer (%1), por eso se creó una nueva. Los canales cuyos secretos no están en este archivo siguen bloqueados hasta que se vuelvan a introducir los suyos.</translation>
        </message>
        <message>
            <source>Write a day, for example 2027-01-31.</source>
            <translation>Escriba un día, por ejemplo 2027-01-31.</translation>
        </message>
    </context>
    <context>
        <name>ApiAddress</name>
        <message>
            <source>Hello from Karoo Desk</source>
            <translation>Hola desde Karoo Desk</translation>
        </message>
    </context>
    <context>
        <name>ApiStatus</name>
        <message>
            <source>On air since %1.</source>
            <translation>En marcha desde %1.</translation>
        </message>
        <message>
            <source>Other computers reach this API.</source>
            <translation>Otros equipos alcanzan esta API.</translation>
        </message>
        <message>
            <source>Other systems cannot hand in messages.</source>
            <translation>Otros sistemas no pueden entregar mensajes.</translation>
        </message>
        <message>
            <source>Reached from this computer only.</source>
            <translation>Solo se alcanza desde este equipo.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>The API is switched off.</source>
            <translation>La API está apagada.</translation>
        </message>
        <message>
            <source>Tokens and messages travel encrypted (TLS).</source>
            <translation>Los tokens y mensajes viajan cifrados (TLS).</translation>
        </message>
        <message>
            <source>Tokens and messages travel without encryption (TLS).</source>
            <translation>Los tokens y mensajes viajan sin cifrado (TLS).</translation>
        </message>
    </context>
    <context>
        <name>AttachmentCard</name>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
    </context>
    <context>
        <name>Banner</name>
        <message>
            <source>Dismiss</source>
            <translation>Descartar</translation>
        </message>
    </context>
    <context>
        <name>BarChart</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n falló</numerusform>
                <numerusform>%n fallaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scheduled</source>
            <translation>
                <numerusform>%n programado</numerusform>
                <numerusform>%n programados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n enviado</numerusform>
                <numerusform>%n enviados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Bubble</name>
        <message>
            <source>Open %1</source>
            <translation>Abrir %1</translation>
        </message>
    </context>
    <context>
        <name>CallbackBox</name>
        <message>
            <source>Callback address (webhook)</source>
            <translation>Dirección de retorno (webhook)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar la dirección</translation>
        </message>
        <message>
            <source>How to get a public address</source>
            <translation>Cómo conseguir una dirección pública</translation>
        </message>
        <message>
            <source>None yet: Settings, API and network, “Public address”.</source>
            <translation>Todavía no hay: Configuración, API y red, “Dirección pública”.</translation>
        </message>
    </context>
    <context>
        <name>ChannelActions</name>
        <message>
            <source>Channel “%1” deleted.</source>
            <translation>Canal “%1” eliminado.</translation>
        </message>
        <message numerus="yes">
            <source>Channel “%1” deleted; %n message(s) ended as failed.</source>
            <translation>
                <numerusform>Canal “%1” eliminado; %n mensaje terminó como “falló”.</numerusform>
                <numerusform>Canal “%1” eliminado; %n mensajes terminaron como “falló”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Channel “%1” paused. Its messages wait.</source>
            <translation>Canal “%1” pausado. Sus mensajes esperan.</translation>
        </message>
        <message>
            <source>Channel “%1” resumed.</source>
            <translation>Canal “%1” reanudado.</translation>
        </message>
        <message>
            <source>Channel “%1” saved.</source>
            <translation>Canal “%1” guardado.</translation>
        </message>
        <message>
            <source>Checking “%1”. What waits goes out by itself once it works.</source>
            <translation>Comprobando “%1”. Lo que espera sale solo cuando funcione.</translation>
        </message>
        <message>
            <source>Connect channel</source>
            <translation>Conectar canal</translation>
        </message>
        <message>
            <source>Simulator</source>
            <translation>Simulador</translation>
        </message>
        <message>
            <source>The channel was not deleted</source>
            <translation>El canal no se eliminó</translation>
        </message>
        <message>
            <source>The channel was not paused</source>
            <translation>El canal no se pausó</translation>
        </message>
        <message>
            <source>The channel was not resumed</source>
            <translation>El canal no se reanudó</translation>
        </message>
        <message>
            <source>WhatsApp</source>
            <translation>WhatsApp</translation>
        </message>
        <message>
            <source>WhatsApp (Cloud API)</source>
            <translation>WhatsApp (Cloud API)</translation>
        </message>
        <message>
            <source>“%1” does not send</source>
            <translation>“%1” no envía</translation>
        </message>
        <message>
            <source>“%1” does not work yet: %2</source>
            <translation>“%1” aún no funciona: %2</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>“%1” volvió a funcionar.</translation>
        </message>
    </context>
    <context>
        <name>ChannelCheckList</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n aviso</numerusform>
                <numerusform>%n avisos</numerusform>
            </translation>
        </message>
        <message>
            <source>After saving: to a number of your own.</source>
            <translation>Después de guardar: a un número suyo.</translation>
        </message>
        <message>
            <source>Ask Meta to call</source>
            <translation>Pedir que Meta avise</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Comprobación</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Checks that are done</source>
            <translation>Comprobaciones hechas</translation>
        </message>
        <message>
            <source>Enter the account ID to check this.</source>
            <translation>Indique el identificador de la cuenta para verificarlo.</translation>
        </message>
        <message>
            <source>How to get one</source>
            <translation>Cómo conseguir una</translation>
        </message>
        <message>
            <source>Last call: %1</source>
            <translation>Última llamada: %1</translation>
        </message>
        <message>
            <source>Meta has not called yet. Paste the address and the verify token there.</source>
            <translation>Meta aún no ha llamado. Pegue allí la dirección y el token de verificación.</translation>
        </message>
        <message>
            <source>Not tried: another check failed.</source>
            <translation>No se probó: falló otra verificación.</translation>
        </message>
        <message>
            <source>Opens with address, token and number</source>
            <translation>Se activa con dirección, token y número</translation>
        </message>
        <message>
            <source>Save first: it goes with what is saved.</source>
            <translation>Guarde primero: va con lo que está guardado.</translation>
        </message>
        <message>
            <source>Still off: Meta is not reached</source>
            <translation>Aún desactivado: Meta no responde</translation>
        </message>
        <message>
            <source>Still off: the number is not found</source>
            <translation>Aún desactivado: número no encontrado</translation>
        </message>
        <message>
            <source>Still off: the token is refused</source>
            <translation>Aún desactivado: token rechazado</translation>
        </message>
        <message>
            <source>The channel is paused. Resume it first.</source>
            <translation>El canal está en pausa. Reanúdelo antes.</translation>
        </message>
    </context>
    <context>
        <name>ChannelDialog</name>
        <message>
            <source>A phone in a window on this computer: shows what would arrive, and sends nothing.</source>
            <translation>Un teléfono en una ventana de este equipo: muestra lo que llegaría y no envía nada.</translation>
        </message>
        <message>
            <source>Connect a Simulator</source>
            <translation>Conectar un Simulador</translation>
        </message>
        <message>
            <source>Create channel</source>
            <translation>Crear canal</translation>
        </message>
        <message>
            <source>Edit the channel “%1”</source>
            <translation>Editar el canal “%1”</translation>
        </message>
        <message>
            <source>How the API and the setup file name it: small letters, digits, - and _.</source>
            <translation>Cómo lo llaman la API y el archivo de configuración: minúsculas, dígitos, - y _.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The channel was not saved</source>
            <translation>El canal no se guardó</translation>
        </message>
    </context>
    <context>
        <name>ChannelFields</name>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Clave</translation>
        </message>
        <message>
            <source>&amp;Messages per second</source>
            <translation>&amp;Mensajes por segundo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>At the same t&amp;ime</source>
            <translation>Al mismo &amp;tiempo</translation>
        </message>
        <message>
            <source>Does not change any more: the API and the setup file know it.</source>
            <translation>Ya no cambia: la API y el archivo de configuración la conocen.</translation>
        </message>
        <message>
            <source>Empty: without a limit.</source>
            <translation>Vacío: sin límite.</translation>
        </message>
        <message>
            <source>From 1 to %1 messages under way.</source>
            <translation>De 1 a %1 mensajes en curso.</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
    </context>
    <context>
        <name>ChannelItem</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1 · only on this computer, never sends</source>
            <translation>%1 · solo en este equipo, nunca envía</translation>
        </message>
        <message>
            <source>%1 · tested at %2</source>
            <translation>%1 · probado a las %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln falló</numerusform>
                <numerusform>%Ln fallaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) in the last 24 hours</source>
            <translation>
                <numerusform>%Ln mensaje en las últimas 24 horas</numerusform>
                <numerusform>%Ln mensajes en las últimas 24 horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln today</source>
            <translation>
                <numerusform>%Ln hoy</numerusform>
                <numerusform>%Ln hoy</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln espera</numerusform>
                <numerusform>%Ln esperan</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are held.</source>
            <translation>
                <numerusform>%n mensaje espera.</numerusform>
                <numerusform>%n mensajes esperan.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Detalles: %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Más</translation>
        </message>
        <message>
            <source>More actions: %1</source>
            <translation>Más acciones: %1</translation>
        </message>
        <message>
            <source>No message in the last 24 hours</source>
            <translation>Ningún mensaje en las últimas 24 horas</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message>
            <source>Reported by %1 (%2): %3</source>
            <translation>Avisado por %1 (%2): %3</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Reanudar</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message numerus="yes">
            <source>most at %1: %Ln in the hour</source>
            <translation>
                <numerusform>máximo a las %1: %Ln en la hora</numerusform>
                <numerusform>máximo a las %1: %Ln en la hora</numerusform>
            </translation>
        </message>
        <message>
            <source>no failure</source>
            <translation>ningún fallo</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>ChannelQuestions</name>
        <message numerus="yes">
            <source>%n message(s) that wait end as “failed”.</source>
            <translation>
                <numerusform>%n mensaje que espera termina como “falló”.</numerusform>
                <numerusform>%n mensajes que esperan terminan como “falló”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete channel</source>
            <translation>Eliminar canal</translation>
        </message>
        <message>
            <source>Delete the channel “%1”?</source>
            <translation>¿Eliminar el canal “%1”?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard what you entered for “%1”?</source>
            <translation>¿Descartar lo que indicó para “%1”?</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Aún no está guardado.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>No message waits on it.</source>
            <translation>Ningún mensaje espera en él.</translation>
        </message>
        <message>
            <source>The history of its messages is kept.</source>
            <translation>El historial de los mensajes se conserva.</translation>
        </message>
        <message>
            <source>These chatbots lose the channel: %1.</source>
            <translation>Estos chatbots se quedan sin el canal: %1.</translation>
        </message>
        <message>
            <source>This cannot be undone. What happens:</source>
            <translation>No se puede deshacer. Qué ocurre:</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>%1 · tried first</source>
            <translation>%1 · se intenta primero</translation>
        </message>
        <message>
            <source>Alt+Down</source>
            <translation>Alt+↓</translation>
        </message>
        <message>
            <source>Alt+Up</source>
            <translation>Alt+↑</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Supr</translation>
        </message>
        <message>
            <source>Deleted channel</source>
            <translation>Canal eliminado</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>Mover %1 hacia abajo</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>Mover %1 hacia arriba</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover hacia abajo</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover hacia arriba</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Quitar %1</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>Quitar canal</translation>
        </message>
    </context>
    <context>
        <name>ChannelTests</name>
        <message numerus="yes">
            <source>Tested: %1 of %n channel(s) work. The others say why not.</source>
            <translation>
                <numerusform>Probado: %1 de %n canal funciona. Dice por qué no.</numerusform>
                <numerusform>Probado: %1 de %n canales funcionan. Los demás dicen por qué no.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tested: all %n channel(s) work.</source>
            <translation>
                <numerusform>Probado: el canal funciona.</numerusform>
                <numerusform>Probado: los %n canales funcionan.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelWords</name>
        <message>
            <source>Its secrets cannot be opened: the sealing key is missing, cannot be read, or is another one.</source>
            <translation>Sus secretos no se pueden abrir: la clave de sellado falta, no se puede leer o es otra.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Simulator</source>
            <translation>Simulador</translation>
        </message>
        <message>
            <source>The credentials of this channel are missing.</source>
            <translation>Faltan las credenciales de este canal.</translation>
        </message>
        <message>
            <source>The provider does not answer.</source>
            <translation>El proveedor no responde.</translation>
        </message>
        <message>
            <source>The provider does not let this channel send.</source>
            <translation>El proveedor no deja enviar a este canal.</translation>
        </message>
        <message>
            <source>The provider refused the credentials of this channel.</source>
            <translation>El proveedor rechazó las credenciales de este canal.</translation>
        </message>
        <message>
            <source>What to do: bring the key back (Settings, Security says from where), or enter the secrets again. What waits is held and goes out by itself.</source>
            <translation>Qué hacer: devuelva la clave (Configuración, Seguridad dice de dónde) o introduzca los secretos de nuevo. Lo que espera queda retenido y después sale solo.</translation>
        </message>
        <message>
            <source>What to do: check the internet connection. What waits goes out by itself once it works again.</source>
            <translation>Qué hacer: revise la conexión a internet. Lo que espera sale solo cuando vuelva a funcionar.</translation>
        </message>
        <message>
            <source>What to do: enter them. What waits goes out afterwards by itself.</source>
            <translation>Qué hacer: indíquelas. Lo que espera sale después por sí solo.</translation>
        </message>
        <message>
            <source>What to do: look at the account at the provider. What waits goes out by itself once it works again.</source>
            <translation>Qué hacer: revise la cuenta en el proveedor. Lo que espera sale por sí solo cuando vuelva a funcionar.</translation>
        </message>
        <message>
            <source>What to do: renew them at the provider and enter them here. What waits goes out afterwards by itself.</source>
            <translation>Qué hacer: renuévelas en el proveedor e indíquelas aquí. Lo que espera sale después por sí solo.</translation>
        </message>
    </context>
    <context>
        <name>ChannelsScreen</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n canal</numerusform>
                <numerusform>%n canales</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n necesita atención</numerusform>
                <numerusform>%n necesitan atención</numerusform>
            </translation>
        </message>
        <message>
            <source>A channel is the way to your customers. Begin with a Simulator: a phone in a window on this computer, so that you can see messages arrive without sending anything.</source>
            <translation>Un canal es el camino hasta los clientes. Empiece con un Simulador: un teléfono en una ventana de este equipo, para ver llegar los mensajes sin enviar nada.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Borrar la búsqueda</translation>
        </message>
        <message>
            <source>Connect WhatsApp</source>
            <translation>Conectar WhatsApp</translation>
        </message>
        <message>
            <source>Connect channel</source>
            <translation>Conectar canal</translation>
        </message>
        <message>
            <source>Create a Simulator</source>
            <translation>Crear un Simulador</translation>
        </message>
        <message>
            <source>For tests</source>
            <translation>Para pruebas</translation>
        </message>
        <message>
            <source>Messages by hour, last 24 hours</source>
            <translation>Mensajes por hora, últimas 24 horas</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Necesita atención</translation>
        </message>
        <message>
            <source>No channel found</source>
            <translation>Ningún canal encontrado</translation>
        </message>
        <message>
            <source>No channel yet</source>
            <translation>Ningún canal todavía</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nada encontrado para “%1”.</translation>
        </message>
        <message>
            <source>Search channels</source>
            <translation>Buscar canales</translation>
        </message>
        <message>
            <source>Test all</source>
            <translation>Probar todos</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Probando…</translation>
        </message>
        <message>
            <source>The channels could not be read</source>
            <translation>No se pudieron leer los canales</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Working</source>
            <translation>Funcionando</translation>
        </message>
    </context>
    <context>
        <name>ChatbotActions</name>
        <message>
            <source>%1 (copy %2)</source>
            <translation>%1 (copia %2)</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (copia)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete chatbot</source>
            <translation>Eliminar chatbot</translation>
        </message>
        <message>
            <source>Delete the chatbot “%1”?</source>
            <translation>¿Eliminar el chatbot “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>It answers no more on %n channel(s); the channels stay.</source>
            <translation>
                <numerusform>Deja de responder en %n canal; el canal permanece.</numerusform>
                <numerusform>Deja de responder en %n canales; los canales permanecen.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that were accepted before still go out.</source>
            <translation>Los mensajes ya aceptados todavía se envían.</translation>
        </message>
        <message>
            <source>Requests of the API that name “%1” are refused from now on.</source>
            <translation>Las peticiones de la API que nombran “%1” se rechazan desde ahora.</translation>
        </message>
        <message>
            <source>The chatbot was not activated</source>
            <translation>El chatbot no se activó</translation>
        </message>
        <message>
            <source>The chatbot was not deactivated</source>
            <translation>El chatbot no se desactivó</translation>
        </message>
        <message>
            <source>The chatbot was not deleted</source>
            <translation>El chatbot no se eliminó</translation>
        </message>
        <message>
            <source>The chatbot was not duplicated</source>
            <translation>El chatbot no se duplicó</translation>
        </message>
        <message>
            <source>This cannot be undone. Its name and external ID are free again.</source>
            <translation>No se puede deshacer. El nombre y el ID externo quedan libres de nuevo.</translation>
        </message>
        <message>
            <source>“%1” is active.</source>
            <translation>“%1” está activo.</translation>
        </message>
        <message>
            <source>“%1” is inactive.</source>
            <translation>“%1” está inactivo.</translation>
        </message>
        <message>
            <source>“%1” was created. It is inactive.</source>
            <translation>“%1” se creó. Está inactivo.</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>“%1” se eliminó.</translation>
        </message>
    </context>
    <context>
        <name>ChatbotChannelsPage</name>
        <message>
            <source>%1 removed from the chatbot.</source>
            <translation>%1 se quitó del chatbot.</translation>
        </message>
        <message>
            <source>Add channel</source>
            <translation>Añadir canal</translation>
        </message>
        <message>
            <source>All channels are in the list already.</source>
            <translation>Todos los canales ya están en la lista.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Go to Channels</source>
            <translation>Ir a Canales</translation>
        </message>
        <message>
            <source>No channel yet. Without one the chatbot neither writes nor answers.</source>
            <translation>Ningún canal todavía. Sin canal, el chatbot no escribe ni responde.</translation>
        </message>
        <message>
            <source>There is no channel to choose from. Connect one first; the Simulador needs nothing.</source>
            <translation>No hay canal para elegir. Conecte uno primero; el Simulador no necesita nada.</translation>
        </message>
        <message>
            <source>Where the chatbot writes and answers. The first channel that can reach the person is taken.</source>
            <translation>Dónde el chatbot escribe y responde. Se usa el primer canal que llega a la persona.</translation>
        </message>
    </context>
    <context>
        <name>ChatbotEditor</name>
        <message>
            <source>Changes discarded.</source>
            <translation>Cambios descartados.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Global variables</source>
            <translation>Variables globales</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>No se guardó</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Todavía sin guardar</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Guardado a las %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Guardando…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>The chatbot was not saved</source>
            <translation>El chatbot no se guardó</translation>
        </message>
        <message>
            <source>Your changes are not saved yet</source>
            <translation>Sus cambios todavía no están guardados</translation>
        </message>
    </context>
    <context>
        <name>ChatbotFoot</name>
        <message numerus="yes">
            <source>%n field(s) need attention</source>
            <translation>
                <numerusform>%n campo necesita atención</numerusform>
                <numerusform>%n campos necesitan atención</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the first field</source>
            <translation>Ir al primer campo</translation>
        </message>
        <message>
            <source>No changes</source>
            <translation>Sin cambios</translation>
        </message>
    </context>
    <context>
        <name>ChatbotListModel</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1, external ID %2</source>
            <translation>%1, ID externo %2</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>External system</source>
            <translation>Sistema externo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Último cambio</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Más acciones de %1</translation>
        </message>
        <message>
            <source>Proactive</source>
            <translation>Proactivo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Type</source>
            <translation>Tipo</translation>
        </message>
    </context>
    <context>
        <name>ChatbotListPage</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n activo</numerusform>
                <numerusform>%n activos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chatbot(s)</source>
            <translation>
                <numerusform>%n chatbot</numerusform>
                <numerusform>%n chatbots</numerusform>
            </translation>
        </message>
        <message>
            <source>A chatbot tells your customers something or answers for you. The first one is ready in about 5 minutes.</source>
            <translation>Un chatbot avisa a sus clientes o responde por usted. El primero queda listo en unos 5 minutos.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Active ones</source>
            <translation>Activos</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpiar filtros</translation>
        </message>
        <message>
            <source>Copy external ID</source>
            <translation>Copiar ID externo</translation>
        </message>
        <message>
            <source>Create from scratch</source>
            <translation>Crear desde cero</translation>
        </message>
        <message>
            <source>Create new</source>
            <translation>Crear nuevo</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desactivar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Eliminar…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+D duplicates · F2 renames</source>
            <translation>Enter abre · Ctrl+D duplica · F2 renombra</translation>
        </message>
        <message>
            <source>External ID: %1</source>
            <translation>ID externo: %1</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <source>Inactive ones</source>
            <translation>Inactivos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No chatbot found</source>
            <translation>Ningún chatbot encontrado</translation>
        </message>
        <message>
            <source>No chatbot yet</source>
            <translation>Ningún chatbot todavía</translation>
        </message>
        <message>
            <source>Nothing fits “%1”. Look at the spelling, or at the filter above.</source>
            <translation>Nada coincide con “%1”. Revise la escritura o el filtro de arriba.</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Order by</source>
            <translation>Ordenar por</translation>
        </message>
        <message>
            <source>Proactive ones</source>
            <translation>Proactivos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renombrar</translation>
        </message>
        <message>
            <source>There is none of this kind.</source>
            <translation>No hay ninguno de este tipo.</translation>
        </message>
        <message>
            <source>You choose everything, tab by tab.</source>
            <translation>Usted elige todo, pestaña por pestaña.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>ninguno</translation>
        </message>
    </context>
    <context>
        <name>ChatbotMessagesPage</name>
        <message>
            <source>João Silva</source>
            <translation>João Silva</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview: %1</source>
            <translation>Vista previa: %1</translation>
        </message>
        <message>
            <source>Sent to the customer when invalid answers hand the session to a person. Left empty, nothing is sent.</source>
            <translation>Mensaje enviado al cliente cuando respuestas inválidas transfieren la sesión a una persona. En blanco, no se envía nada.</translation>
        </message>
        <message>
            <source>Sent to the customer when the conversation is closed for inactivity. Left empty, nothing is sent.</source>
            <translation>Mensaje enviado al cliente cuando la conversación se cierra por inactividad. En blanco, no se envía nada.</translation>
        </message>
        <message>
            <source>With the data of an example: João Silva.</source>
            <translation>Con datos de ejemplo: João Silva.</translation>
        </message>
        <message>
            <source>_Nothing is sent._</source>
            <translation>_No se envía nada._</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>después de %n minuto</numerusform>
                <numerusform>después de %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>after 3 invalid answers</source>
            <translation>tras 3 respuestas inválidas</translation>
        </message>
        <message>
            <source>after the time of inactivity</source>
            <translation>tras el tiempo de inactividad</translation>
        </message>
    </context>
    <context>
        <name>ChatbotPreferencesPage</name>
        <message>
            <source>30 is usual.</source>
            <translation>Lo usual es 30.</translation>
        </message>
        <message>
            <source>After this time without an answer the conversation is closed with the message of the tab Messages.</source>
            <translation>Después de este tiempo sin respuesta la conversación se cierra con el mensaje de la pestaña Mensajes.</translation>
        </message>
        <message>
            <source>Deleted system</source>
            <translation>Sistema eliminado</translation>
        </message>
        <message>
            <source>External systems · %1</source>
            <translation>Sistemas externos · %1</translation>
        </message>
        <message>
            <source>Go to External systems</source>
            <translation>Ir a Sistemas externos</translation>
        </message>
        <message>
            <source>How the chatbot behaves, and who may use it through the API.</source>
            <translation>Cómo se comporta el chatbot y quién puede usarlo por la API.</translation>
        </message>
        <message>
            <source>Inactivity</source>
            <translation>Inactividad</translation>
        </message>
        <message>
            <source>None (only from this window)</source>
            <translation>Ninguno (solo desde esta ventana)</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Switch on to hand the session to a person after 3 invalid answers to a menu.</source>
            <translation>Active para transferir la sesión a una persona tras 3 respuestas inválidas en un menú.</translation>
        </message>
        <message>
            <source>The tokens of this system may use the chatbot. They are made under Integrations, in External systems.</source>
            <translation>Los tokens de este sistema pueden usar el chatbot. Se generan en Integraciones, en Sistemas externos.</translation>
        </message>
        <message>
            <source>This is the value of "chatbot" in requests of the API. Left empty, it is made from the name.</source>
            <translation>Es el valor de "chatbot" en las peticiones de la API. En blanco, se forma a partir del nombre.</translation>
        </message>
        <message>
            <source>Whoever writes again begins anew.</source>
            <translation>Una nueva interacción reinicia el flujo.</translation>
        </message>
        <message>
            <source>minimum %1</source>
            <translation>mínimo %1</translation>
        </message>
        <message>
            <source>minutes without answer</source>
            <translation>minutos sin respuesta</translation>
        </message>
    </context>
    <context>
        <name>ChatbotQuestions</name>
        <message>
            <source>%1 saved changes while you were editing (%2).</source>
            <translation>%1 guardó cambios mientras usted editaba (%2).</translation>
        </message>
        <message>
            <source>Changed by you too: %1. If you save now, yours counts.</source>
            <translation>Cambiado también por usted: %1. Si guarda, vale su versión.</translation>
        </message>
        <message>
            <source>Changed there: %1.</source>
            <translation>Cambiado allí: %1.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard mine</source>
            <translation>Descartar los míos</translation>
        </message>
        <message>
            <source>Discard mine and reload</source>
            <translation>Descartar los míos y recargar</translation>
        </message>
        <message>
            <source>If you keep editing, you see the other changes where you have changed nothing, and nothing is saved before you save again.</source>
            <translation>Si sigue editando, ve los otros cambios donde no ha tocado nada, y no se guarda nada hasta que guarde de nuevo.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Seguir editando</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Guardar como nuevo</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>¿Guardar los cambios en “%1”?</translation>
        </message>
        <message>
            <source>Saved as a new one, it has the same name, settings and channels.</source>
            <translation>Guardado como nuevo, tendrá el mismo nombre, los mismos ajustes y los mismos canales.</translation>
        </message>
        <message>
            <source>Somebody else saved changes while you were editing.</source>
            <translation>Otra persona guardó cambios mientras usted editaba.</translation>
        </message>
        <message>
            <source>What you changed is not saved yet.</source>
            <translation>Lo que cambió todavía no está guardado.</translation>
        </message>
        <message>
            <source>What you typed is still here, but there is no chatbot any more that it could be saved to.</source>
            <translation>Lo que escribió sigue aquí, pero ya no hay un chatbot en el que se pueda guardar.</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else</source>
            <translation>“%1” fue cambiado por otra persona</translation>
        </message>
        <message>
            <source>“%1” was deleted by somebody else</source>
            <translation>“%1” fue eliminado por otra persona</translation>
        </message>
    </context>
    <context>
        <name>ChatbotSettingsPage</name>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <source>It begins the conversation without waiting for the customer: it tells, for example, that a new bill is there.</source>
            <translation>Inicia la conversación sin esperar al cliente: avisa, por ejemplo, que hay una nueva factura.</translation>
        </message>
        <message>
            <source>One that answers only speaks to people who have written first.</source>
            <translation>El reactivo, en cambio, solo responde a quien escribió primero.</translation>
        </message>
        <message>
            <source>Says whether the chatbot is active or inactive. An inactive one takes no messages from other systems and answers nobody.</source>
            <translation>Defina si el chatbot estará activo o inactivo. Inactivo, no acepta mensajes de otros sistemas ni responde.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Shown here and in the log, for example “Cobrança Centro”.</source>
            <translation>Aparece aquí y en los mensajes, por ejemplo “Cobrança Centro”.</translation>
        </message>
        <message>
            <source>Switch on for sending proactive messages. People who answer are served by another chatbot of the channel, or by a person.</source>
            <translation>Active para enviar mensajes proactivos. A quien responda lo atenderá otro chatbot del canal o una persona.</translation>
        </message>
        <message>
            <source>The name by which people know the chatbot, and what it is for.</source>
            <translation>El nombre que identifica al chatbot y para qué sirve.</translation>
        </message>
        <message>
            <source>What is a proactive chatbot?</source>
            <translation>¿Qué es un chatbot proactivo?</translation>
        </message>
    </context>
    <context>
        <name>ChatbotVariablesPage</name>
        <message>
            <source>Customer's code in your system</source>
            <translation>Código del cliente en su sistema</translation>
        </message>
        <message>
            <source>Ends the flow and goes back to its beginning</source>
            <translation>Termina el flujo y vuelve al inicio</translation>
        </message>
        <message>
            <source>Full name or nickname</source>
            <translation>Nombre completo o apodo</translation>
        </message>
        <message>
            <source>Global variables</source>
            <translation>Variables globales</translation>
        </message>
        <message>
            <source>Karoo account of the company</source>
            <translation>Cuenta Karoo de la empresa</translation>
        </message>
        <message>
            <source>New variable</source>
            <translation>Nueva variable</translation>
        </message>
        <message>
            <source>None yet. EMPRESA, for example, saves writing the company's name in each text.</source>
            <translation>Ninguna todavía. EMPRESA, por ejemplo, evita escribir el nombre de la empresa en cada texto.</translation>
        </message>
        <message>
            <source>Session across all channels</source>
            <translation>Sesión en todos los canales</translation>
        </message>
        <message>
            <source>Takes the customer to the main menu</source>
            <translation>Lleva al cliente al menú principal</translation>
        </message>
        <message>
            <source>Value of %1</source>
            <translation>Valor de %1</translation>
        </message>
        <message>
            <source>Value or example</source>
            <translation>Valor o ejemplo</translation>
        </message>
        <message>
            <source>Values that can be used again and again. Write {{EMPRESA}}, for example, in any text of the chatbot.</source>
            <translation>Parámetros reutilizables. Escriba, por ejemplo, {{EMPRESA}} en cualquier texto del chatbot.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variable</translation>
        </message>
        <message>
            <source>Variable %1 removed.</source>
            <translation>Variable %1 quitada.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De dónde viene</translation>
        </message>
        <message>
            <source>Your variables</source>
            <translation>Sus variables</translation>
        </message>
        <message>
            <source>from Settings</source>
            <translation>de Configuración</translation>
        </message>
        <message>
            <source>from request or contact</source>
            <translation>de la petición o contacto</translation>
        </message>
        <message>
            <source>from the conversation</source>
            <translation>de la conversación</translation>
        </message>
        <message>
            <source>not set yet</source>
            <translation>sin definir</translation>
        </message>
        <message>
            <source>you define it</source>
            <translation>usted lo define</translation>
        </message>
    </context>
    <context>
        <name>ChatbotWords</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n cambio</numerusform>
                <numerusform>%n cambios</numerusform>
            </translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Closing for inactivity</source>
            <translation>Cierre por inactividad</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>ID externo</translation>
        </message>
        <message>
            <source>Global variables</source>
            <translation>Variables globales</translation>
        </message>
        <message>
            <source>Minutes of inactivity to close a conversation</source>
            <translation>Minutos de inactividad para cerrar una conversación</translation>
        </message>
        <message>
            <source>New chatbot</source>
            <translation>Nuevo chatbot</translation>
        </message>
        <message>
            <source>Only for proactive messages</source>
            <translation>Exclusivo para mensajes proactivos</translation>
        </message>
        <message>
            <source>Presentation name</source>
            <translation>Nombre de presentación</translation>
        </message>
        <message>
            <source>Proactive</source>
            <translation>Proactivo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Transfer for invalid answer</source>
            <translation>Transferencia por respuesta inválida</translation>
        </message>
        <message>
            <source>Transfer session for invalid answer</source>
            <translation>Transferir sesión por respuesta inválida</translation>
        </message>
        <message>
            <source>created</source>
            <translation>creado</translation>
        </message>
    </context>
    <context>
        <name>CheckRow</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Answer of the provider: %1</source>
            <translation>Respuesta del proveedor: %1</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Comprobando…</translation>
        </message>
        <message>
            <source>Not tried: another check failed.</source>
            <translation>No se probó: falló otra verificación.</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>verificando</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falló</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>sin verificar</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>aprobado</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>con aviso</translation>
        </message>
    </context>
    <context>
        <name>ComponentSheet</name>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>312 MB in 14 s.</source>
            <translation>312 MB en 14 s.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Alternatives</source>
            <translation>Alternativas</translation>
        </message>
        <message>
            <source>Another row</source>
            <translation>Otra fila</translation>
        </message>
        <message>
            <source>Backup finished.</source>
            <translation>Copia de seguridad terminada.</translation>
        </message>
        <message>
            <source>Banners</source>
            <translation>Franjas</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botones</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Comprobado</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Elección</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Elegido</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Peligro</translation>
        </message>
        <message>
            <source>Danger, in the question</source>
            <translation>Peligro, en la pregunta</translation>
        </message>
        <message>
            <source>Delete chatbot</source>
            <translation>Eliminar chatbot</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Desactivado</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vacío</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Filters, counters, variables, figures</source>
            <translation>Filtros, contadores, variables, figuras</translation>
        </message>
        <message>
            <source>Free.</source>
            <translation>Libre.</translation>
        </message>
        <message>
            <source>Generate another before 30/11.</source>
            <translation>Genere otro antes del 30/11.</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Generar token</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <source>Instagram without access since 09:12.</source>
            <translation>Instagram sin acceso desde las 09:12.</translation>
        </message>
        <message>
            <source>Local network</source>
            <translation>Red local</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Normal row</source>
            <translation>Fila normal</translation>
        </message>
        <message>
            <source>Notice with undo</source>
            <translation>Aviso con deshacer</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Encendido</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Otro</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primario</translation>
        </message>
        <message>
            <source>Proactive</source>
            <translation>Proactivos</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Discreto</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Solo lectura</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message>
            <source>Rows of a table</source>
            <translation>Filas de tabla</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>Secundario</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Seleccionada</translation>
        </message>
        <message>
            <source>Sign in again to receive.</source>
            <translation>Entre otra vez para volver a recibir.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>States of a message: word, icon and colour</source>
            <translation>Estados de un mensaje: palabra, icono y color</translation>
        </message>
        <message>
            <source>Step “New date” removed.</source>
            <translation>Paso “Nueva fecha” quitado.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Interruptores y marcas</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Probar ahora</translation>
        </message>
        <message>
            <source>The update keeps a copy of the data.</source>
            <translation>La actualización guarda una copia de los datos.</translation>
        </message>
        <message>
            <source>There is a new version.</source>
            <translation>Hay una versión nueva.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este equipo</translation>
        </message>
        <message>
            <source>Ticked</source>
            <translation>Marcado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Token “Loja virtual” expires in 6 days.</source>
            <translation>El token “Loja virtual” vence en 6 días.</translation>
        </message>
        <message>
            <source>Unchecked</source>
            <translation>Desmarcado</translation>
        </message>
        <message>
            <source>Use at least 15 minutes.</source>
            <translation>Use al menos 15 minutos.</translation>
        </message>
        <message>
            <source>With a fault</source>
            <translation>Con fallo</translation>
        </message>
        <message>
            <source>With focus</source>
            <translation>Con foco</translation>
        </message>
        <message>
            <source>dark theme</source>
            <translation>tema oscuro</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>desactivado</translation>
        </message>
        <message>
            <source>light theme</source>
            <translation>tema claro</translation>
        </message>
        <message>
            <source>normal</source>
            <translation>normal</translation>
        </message>
        <message>
            <source>pressed</source>
            <translation>pulsado</translation>
        </message>
        <message>
            <source>under the mouse</source>
            <translation>bajo el ratón</translation>
        </message>
        <message>
            <source>with focus</source>
            <translation>con foco</translation>
        </message>
    </context>
    <context>
        <name>ComposeDialog</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Teléfono</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Referencia</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>Te&amp;xto</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos los archivos (*)</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>Adjuntar documento</translation>
        </message>
        <message>
            <source>C&amp;hatbot</source>
            <translation>C&amp;hatbot</translation>
        </message>
        <message>
            <source>C&amp;ustomer number</source>
            <translation>Número de &amp;cliente</translation>
        </message>
        <message>
            <source>Ch&amp;annel</source>
            <translation>C&amp;anal</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Elegir documento</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard this message?</source>
            <translation>¿Descartar este mensaje?</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Documents (*.pdf)</source>
            <translation>Documentos (*.pdf)</translation>
        </message>
        <message>
            <source>For example the number of the invoice.</source>
            <translation>Por ejemplo, el número de la factura.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Seguir escribiendo</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nuevo mensaje</translation>
        </message>
        <message>
            <source>PDF, picture or another file; you can also drop it here.</source>
            <translation>PDF, imagen u otro archivo; también puede soltarlo aquí.</translation>
        </message>
        <message>
            <source>Remove the document</source>
            <translation>Quitar el documento</translation>
        </message>
        <message>
            <source>Send</source>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The file cannot be read: %1</source>
            <translation>No se puede leer el archivo: %1</translation>
        </message>
        <message>
            <source>The first that reaches the person</source>
            <translation>El primero que llegue a la persona</translation>
        </message>
        <message>
            <source>The message was not sent</source>
            <translation>El mensaje no se envió</translation>
        </message>
        <message>
            <source>There is no active chatbot for proactive messages yet. Make one in Chatbots.</source>
            <translation>Aún no hay un chatbot activo para mensajes proactivos. Cree uno en Chatbots.</translation>
        </message>
        <message>
            <source>This PDF asks for a password when it is opened.</source>
            <translation>Este PDF pide una contraseña al abrirlo.</translation>
        </message>
        <message>
            <source>What you wrote is lost.</source>
            <translation>Se perderá lo que escribió.</translation>
        </message>
    </context>
    <context>
        <name>ContentTexts</name>
        <message>
            <source>Audio</source>
            <translation>Audio</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Ubicación</translation>
        </message>
        <message>
            <source>Message that is not supported</source>
            <translation>Mensaje no compatible</translation>
        </message>
        <message>
            <source>Notice of the provider</source>
            <translation>Aviso del proveedor</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>Reaction</source>
            <translation>Reacción</translation>
        </message>
        <message>
            <source>Reaction removed</source>
            <translation>Reacción quitada</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Sticker</translation>
        </message>
        <message>
            <source>The person has a new number</source>
            <translation>La persona tiene un número nuevo</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Mensaje de voz</translation>
        </message>
    </context>
    <context>
        <name>CopiedFolder</name>
        <message numerus="yes">
            <source>%n message(s) wait to be sent. If the other computer still runs Karoo Desk with the same data, it sends them too, and customers get them twice.</source>
            <translation>
                <numerusform>%n mensaje espera para enviarse. Si el otro equipo sigue ejecutando Karoo Desk con los mismos datos, también lo envía, y el cliente lo recibe dos veces.</numerusform>
                <numerusform>%n mensajes esperan para enviarse. Si el otro equipo sigue ejecutando Karoo Desk con los mismos datos, también los envía, y los clientes los reciben dos veces.</numerusform>
            </translation>
        </message>
        <message>
            <source>I moved to this computer</source>
            <translation>Me mudé a este equipo</translation>
        </message>
        <message>
            <source>I moved: send from here</source>
            <translation>Cambié de equipo: enviar desde aquí</translation>
        </message>
        <message>
            <source>It is a copy</source>
            <translation>Es una copia</translation>
        </message>
        <message>
            <source>It is a copy: do not send</source>
            <translation>Es una copia: no enviar</translation>
        </message>
        <message>
            <source>Karoo Desk does not run on the other one any more. What waits is sent from here.</source>
            <translation>Karoo Desk ya no se ejecuta en el otro. Lo que espera se envía desde aquí.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>These data come from another computer. Will the waiting messages be sent from here?</source>
            <translation>Estos datos vienen de otro equipo. ¿Se enviarán desde aquí los mensajes que esperan?</translation>
        </message>
        <message>
            <source>What waits is not sent from here by itself: you find it in Messages as uncertain and decide there.</source>
            <translation>Lo que espera no se envía desde aquí por sí solo: queda en Mensajes como incierto, y usted decide allí.</translation>
        </message>
    </context>
    <context>
        <name>CsvExportDialog</name>
        <message>
            <source>%1 of %2 messages</source>
            <translation>%1 de %2 mensajes</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Created</source>
            <translation>Creado</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Exporting messages</source>
            <translation>Exportando mensajes</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Progreso de la exportación</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>The file could not be written</source>
            <translation>No se pudo escribir el archivo</translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message>
            <source>%1 h</source>
            <comment>hour of the day</comment>
            <translation>%1 h</translation>
        </message>
        <message numerus="yes">
            <source>%n scheduled for later today.</source>
            <translation>
                <numerusform>%n programado para más tarde hoy.</numerusform>
                <numerusform>%n programados para más tarde hoy.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages by the hour</source>
            <translation>Mensajes por hora</translation>
        </message>
        <message>
            <source>No message has gone out today yet.</source>
            <translation>Hoy todavía no ha salido ningún mensaje.</translation>
        </message>
        <message numerus="yes">
            <source>Peak at %1 with %n message(s).</source>
            <translation>
                <numerusform>Pico a las %1 con %n mensaje.</numerusform>
                <numerusform>Pico a las %1 con %n mensajes.</numerusform>
            </translation>
        </message>
        <message>
            <source>failed</source>
            <translation>fallidos</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>programados</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviados</translation>
        </message>
    </context>
    <context>
        <name>DetailsBox</name>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
    </context>
    <context>
        <name>EditMenu</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>&amp;Pegar</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Rehacer</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Buscar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Deshacer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Cor&amp;tar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>ErrorTexts</name>
        <message numerus="yes">
            <source>%n field(s) need attention.</source>
            <translation>
                <numerusform>%n campo necesita atención.</numerusform>
                <numerusform>%n campos necesitan atención.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file could not be read or written. Check the disk and the permissions.</source>
            <translation>No se pudo leer o escribir un archivo. Revise el disco y los permisos.</translation>
        </message>
        <message>
            <source>Another Karoo Desk runs on this data folder. Close it first.</source>
            <translation>Otro Karoo Desk usa esta carpeta de datos. Ciérrelo primero.</translation>
        </message>
        <message>
            <source>Another program already uses this address and port. Choose another port.</source>
            <translation>Otro programa ya usa esta dirección y puerto. Elija otro puerto.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it; nothing has been lost.</source>
            <translation>Otro programa retiene la base de datos. Ciérrelo; no se ha perdido nada.</translation>
        </message>
        <message>
            <source>It does not exist any more; somebody has deleted it in the meantime.</source>
            <translation>Ya no existe; alguien lo eliminó mientras tanto.</translation>
        </message>
        <message>
            <source>Somebody else has saved changes in the meantime. Look at them, then save again.</source>
            <translation>Otra persona guardó cambios mientras tanto. Revíselos y guarde de nuevo.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Nothing was changed; the details help to find the cause.</source>
            <translation>Algo falló dentro del programa. No se cambió nada; los detalles ayudan a encontrar la causa.</translation>
        </message>
        <message>
            <source>The certificate or its key cannot be used. Choose other files, or let this computer make its own.</source>
            <translation>El certificado o su clave no se puede usar. Elija otros archivos o deje que este equipo haga el suyo.</translation>
        </message>
        <message>
            <source>The data cannot be saved at the moment. Nothing was changed; try again shortly.</source>
            <translation>No es posible guardar los datos ahora. No se cambió nada; inténtelo de nuevo en breve.</translation>
        </message>
        <message>
            <source>The data come from a newer version of Karoo Desk. Install that version.</source>
            <translation>Los datos son de una versión más nueva de Karoo Desk. Instale esa versión.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to. Check its permissions; the program then goes on by itself.</source>
            <translation>No se puede escribir en la carpeta de datos. Revise los permisos; después el programa sigue por sí solo.</translation>
        </message>
        <message>
            <source>The database is damaged and is no longer written to. Restore a backup.</source>
            <translation>La base de datos está dañada y ya no se escribe en ella. Restaure una copia de seguridad.</translation>
        </message>
        <message>
            <source>The disk is full. Make room; the program then goes on by itself.</source>
            <translation>El disco está lleno. Libere espacio; después el programa sigue por sí solo.</translation>
        </message>
        <message>
            <source>The other side could not be reached. Check the connection and the address.</source>
            <translation>No se pudo alcanzar el otro lado. Revise la conexión y la dirección.</translation>
        </message>
        <message>
            <source>The program is ending. Try again after the next start.</source>
            <translation>El programa se está cerrando. Inténtelo de nuevo tras el próximo inicio.</translation>
        </message>
        <message>
            <source>The same request is still being worked on. Wait a moment.</source>
            <translation>La misma petición aún está en curso. Espere un momento.</translation>
        </message>
        <message>
            <source>The state has changed in the meantime and does not allow this any more.</source>
            <translation>El estado cambió mientras tanto y ya no lo permite.</translation>
        </message>
        <message>
            <source>This is not allowed here.</source>
            <translation>Esto no está permitido aquí.</translation>
        </message>
        <message>
            <source>Too much is waiting to be saved. Nothing was changed; try again shortly.</source>
            <translation>Hay demasiado esperando para guardarse. No se cambió nada; inténtelo de nuevo en breve.</translation>
        </message>
    </context>
    <context>
        <name>EverythingField</name>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Nada encontrado para “%1”</translation>
        </message>
        <message>
            <source>Results of the search</source>
            <translation>Resultados de la búsqueda</translation>
        </message>
        <message>
            <source>Rooms, chatbots, channels, systems, messages</source>
            <translation>Secciones, chatbots, canales, sistemas, mensajes</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Buscar en todo</translation>
        </message>
    </context>
    <context>
        <name>EverythingHits</name>
        <message>
            <source>Channel, key %1</source>
            <translation>Canal, clave %1</translation>
        </message>
        <message>
            <source>Chatbot, external ID %1</source>
            <translation>Chatbot, ID Externo %1</translation>
        </message>
        <message>
            <source>External system</source>
            <translation>Sistema Externo</translation>
        </message>
        <message>
            <source>Message to %1, %2</source>
            <translation>Mensaje a %1, %2</translation>
        </message>
        <message>
            <source>Page</source>
            <translation>Página</translation>
        </message>
    </context>
    <context>
        <name>ExchangeDialog</name>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Petición y respuesta</translation>
        </message>
    </context>
    <context>
        <name>FactGrid</name>
        <message>
            <source>Copy: %1</source>
            <translation>Copiar: %1</translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n bloqueado</numerusform>
                <numerusform>%n bloqueados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a deleted channel</source>
            <translation>
                <numerusform>%n de un canal eliminado</numerusform>
                <numerusform>%n de un canal eliminado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the 24-hour window</source>
            <translation>
                <numerusform>%n fuera de la ventana de 24 h</numerusform>
                <numerusform>%n fuera de la ventana de 24 h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n rechazado</numerusform>
                <numerusform>%n rechazados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreachable</source>
            <translation>
                <numerusform>%n sin alcanzar</numerusform>
                <numerusform>%n sin alcanzar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a refused document</source>
            <translation>
                <numerusform>%n con documento rechazado</numerusform>
                <numerusform>%n con documento rechazado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a refused template</source>
            <translation>
                <numerusform>%n con plantilla rechazada</numerusform>
                <numerusform>%n con plantilla rechazada</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n sin respuesta</numerusform>
                <numerusform>%n sin respuesta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchReasons</name>
        <message>
            <source>Files of this type are not sent.</source>
            <translation>Los archivos de este tipo no se envían.</translation>
        </message>
        <message>
            <source>The address of the file cannot be read.</source>
            <translation>La dirección del archivo no es legible.</translation>
        </message>
        <message>
            <source>The address of the file is redirected to no address.</source>
            <translation>La dirección del archivo redirige a ningún lugar.</translation>
        </message>
        <message>
            <source>The address of the file is redirected too often.</source>
            <translation>La dirección del archivo redirige demasiadas veces.</translation>
        </message>
        <message>
            <source>The address of the file leads nowhere.</source>
            <translation>La dirección del archivo no lleva a ningún lugar.</translation>
        </message>
        <message>
            <source>The address of the file leads to a place that is not allowed.</source>
            <translation>La dirección del archivo lleva a un lugar no permitido.</translation>
        </message>
        <message>
            <source>The certificate of the server of the file is not trusted.</source>
            <translation>El certificado del servidor del archivo no es de confianza.</translation>
        </message>
        <message>
            <source>The channel of the file has no access at present.</source>
            <translation>El canal del archivo no tiene acceso en este momento.</translation>
        </message>
        <message>
            <source>The channel of the file was deleted.</source>
            <translation>El canal del archivo fue eliminado.</translation>
        </message>
        <message>
            <source>The connection broke before the file was complete.</source>
            <translation>La conexión se cortó antes de que el archivo llegara completo.</translation>
        </message>
        <message>
            <source>The file asks for a password.</source>
            <translation>El archivo pide una contraseña.</translation>
        </message>
        <message>
            <source>The file could not be fetched within 24 hours.</source>
            <translation>No se pudo buscar el archivo en 24 horas.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened.</source>
            <translation>El archivo está dañado y no se abre.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>El archivo está vacío.</translation>
        </message>
        <message>
            <source>The file is not a JPEG or PNG picture.</source>
            <translation>El archivo no es una imagen JPEG o PNG.</translation>
        </message>
        <message>
            <source>The file is not of the type that the request says.</source>
            <translation>El archivo no es del tipo que dice la solicitud.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>El archivo es demasiado grande.</translation>
        </message>
        <message>
            <source>The server of the file answered %1.</source>
            <translation>El servidor del archivo respondió %1.</translation>
        </message>
        <message>
            <source>The server of the file cannot be reached.</source>
            <translation>No se puede alcanzar el servidor del archivo.</translation>
        </message>
        <message>
            <source>The server of the file is too slow.</source>
            <translation>El servidor del archivo es demasiado lento.</translation>
        </message>
        <message>
            <source>There is no room to store the file at present.</source>
            <translation>No hay espacio para guardar el archivo en este momento.</translation>
        </message>
        <message>
            <source>What answered for the file does not speak HTTP.</source>
            <translation>Lo que respondió por el archivo no habla HTTP.</translation>
        </message>
    </context>
    <context>
        <name>FieldGroup</name>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>required</source>
            <translation>obligatorio</translation>
        </message>
    </context>
    <context>
        <name>FindingTexts</name>
        <message>
            <source>%1 is filled in by the system; give your variable another name.</source>
            <translation>El sistema completa %1; dé otro nombre a su variable.</translation>
        </message>
        <message>
            <source>Documents are not fetched from this address; use a public https address or allow the host under document_hosts.</source>
            <translation>No se buscan documentos en esta dirección; use una dirección https pública o permita el equipo en document_hosts.</translation>
        </message>
        <message>
            <source>Files of the type %1 cannot be sent here; send for example a PDF or a picture.</source>
            <translation>Los archivos del tipo %1 no se pueden enviar aquí; envíe por ejemplo un PDF o una imagen.</translation>
        </message>
        <message>
            <source>Files of this type cannot be sent here; send for example a PDF or a picture.</source>
            <translation>Los archivos de este tipo no se pueden enviar aquí; envíe por ejemplo un PDF o una imagen.</translation>
        </message>
        <message>
            <source>It would expire before it is sent; choose a time after send_at.</source>
            <translation>El mensaje caducaría antes del envío; elija una hora posterior a send_at.</translation>
        </message>
        <message>
            <source>No channel of the chatbot can reach this person; give an address that one of them can use.</source>
            <translation>Ningún canal del chatbot alcanza a esta persona; indique una dirección que uno de ellos pueda usar.</translation>
        </message>
        <message>
            <source>On the channel “%1” the chatbot “%2” answers already; make one of the two inactive or only for proactive messages.</source>
            <translation>En el canal “%1” ya responde el chatbot “%2”; deje uno de los dos inactivo o exclusivo para mensajes proactivos.</translation>
        </message>
        <message>
            <source>Parameter %1 of the template is empty; give it a value.</source>
            <translation>El parámetro %1 de la plantilla está vacío; dele un valor.</translation>
        </message>
        <message>
            <source>Say what to send: at least a text, a document, an image or a template.</source>
            <translation>Diga qué enviar: al menos un texto, un documento, una imagen o una plantilla.</translation>
        </message>
        <message>
            <source>Say which file: by the id of an uploaded document or as base64.</source>
            <translation>Diga qué archivo: por el id de un documento subido antes o en base64.</translation>
        </message>
        <message>
            <source>Say whom it is for: a phone number, another address or a known customer id.</source>
            <translation>Diga para quién es: un teléfono, otra dirección o el código de un cliente conocido.</translation>
        </message>
        <message>
            <source>The PDF asks for a password; save it without one.</source>
            <translation>El PDF pide una contraseña; guárdelo sin ella.</translation>
        </message>
        <message>
            <source>The channel has no such template; name another one or send a text.</source>
            <translation>El canal no tiene esta plantilla; indique otra o envíe un texto.</translation>
        </message>
        <message>
            <source>The channel has no template “%1”; name another one or send a text.</source>
            <translation>El canal no tiene la plantilla “%1”; indique otra o envíe un texto.</translation>
        </message>
        <message>
            <source>The channel “%1” cannot reach this person; give an address that it can use.</source>
            <translation>El canal “%1” no alcanza a esta persona; indique una dirección que pueda usar.</translation>
        </message>
        <message>
            <source>The chatbot does not use this channel; add it there or name another one.</source>
            <translation>El chatbot no usa este canal; añádalo allí o indique otro.</translation>
        </message>
        <message>
            <source>The chatbot “%1” is inactive; activate it under Chatbots.</source>
            <translation>El chatbot “%1” está inactivo; actívelo en Chatbots.</translation>
        </message>
        <message>
            <source>The chatbot “%1” is not for proactive messages; switch that on under Chatbots or name another one.</source>
            <translation>El chatbot “%1” no es para mensajes proactivos; actívelo en Chatbots o indique otro.</translation>
        </message>
        <message>
            <source>The chatbot “%2” does not use the channel “%1”; add it there or name another one.</source>
            <translation>El chatbot “%2” no usa el canal “%1”; añádalo allí o indique otro.</translation>
        </message>
        <message>
            <source>The customer id and the address belong to two different contacts; give only one of them, or correct the contact.</source>
            <translation>El código del cliente y la dirección son de dos contactos distintos; indique solo uno o corrija el contacto.</translation>
        </message>
        <message>
            <source>The file is announced as %1 but is %2; correct or leave out the type.</source>
            <translation>El archivo se anunció como %1, pero es %2; corrija o quite el tipo.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened; make it anew.</source>
            <translation>El archivo está dañado y no se abre; genérelo de nuevo.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>El archivo está vacío; elija otro.</translation>
        </message>
        <message>
            <source>The file is of another type than announced; correct or leave out the type.</source>
            <translation>El archivo es de otro tipo que el anunciado; corrija o quite el tipo.</translation>
        </message>
        <message>
            <source>The file is too large; make it smaller.</source>
            <translation>El archivo es demasiado grande; redúzcalo.</translation>
        </message>
        <message>
            <source>The file may have at most %1 bytes (it has %2); make it smaller.</source>
            <translation>El archivo puede tener como máximo %1 bytes (tiene %2); redúzcalo.</translation>
        </message>
        <message>
            <source>The file may have at most %1 bytes; make it smaller.</source>
            <translation>El archivo puede tener como máximo %1 bytes; redúzcalo.</translation>
        </message>
        <message>
            <source>The parameters do not fit the template; give each one a value.</source>
            <translation>Los parámetros no encajan en la plantilla; dé un valor a cada uno.</translation>
        </message>
        <message>
            <source>The template takes %1 parameters; you gave %2.</source>
            <translation>La plantilla recibe %1 parámetros; usted indicó %2.</translation>
        </message>
        <message>
            <source>The text uses a variable that does not exist; create it or check its spelling.</source>
            <translation>El texto usa una variable que no existe; créela o revise la ortografía.</translation>
        </message>
        <message>
            <source>There is no channel with the key “%1”; check the spelling.</source>
            <translation>No existe un canal con la clave “%1”; revise la ortografía.</translation>
        </message>
        <message>
            <source>There is no chatbot “%1” for this token; check its external id.</source>
            <translation>No existe el chatbot “%1” para este token; revise el ID externo.</translation>
        </message>
        <message>
            <source>There is no member called “%1” here; check its spelling or leave it out.</source>
            <translation>Aquí no existe un campo llamado “%1”; revise la ortografía o quítelo.</translation>
        </message>
        <message>
            <source>There is no member with this name here; check its spelling or leave it out.</source>
            <translation>Aquí no existe un campo con este nombre; revise la ortografía o quítelo.</translation>
        </message>
        <message>
            <source>There is no such channel; check the spelling of its key.</source>
            <translation>No existe este canal; revise la ortografía de su clave.</translation>
        </message>
        <message>
            <source>There is no such chatbot for this token; check its external id.</source>
            <translation>No existe este chatbot para este token; revise el ID externo.</translation>
        </message>
        <message>
            <source>There is no value for %1, which the text uses; fill it in.</source>
            <translation>Falta el valor de %1, que el texto usa; complételo.</translation>
        </message>
        <message>
            <source>There is no variable %1; create it or check its spelling.</source>
            <translation>No existe la variable %1; créela o revise la ortografía.</translation>
        </message>
        <message>
            <source>There is no variable %1; did you mean %2?</source>
            <translation>No existe la variable %1; ¿quiso decir %2?</translation>
        </message>
        <message>
            <source>This Idempotency-Key was used for another request; use a new one.</source>
            <translation>Esta Idempotency-Key ya se usó en otra petición; use una nueva.</translation>
        </message>
        <message>
            <source>This chatbot is inactive; activate it under Chatbots.</source>
            <translation>Este chatbot está inactivo; actívelo en Chatbots.</translation>
        </message>
        <message>
            <source>This chatbot is not for proactive messages; switch that on under Chatbots or name another one.</source>
            <translation>Este chatbot no es para mensajes proactivos; actívelo en Chatbots o indique otro.</translation>
        </message>
        <message>
            <source>This cursor is not one that was given; begin again without it.</source>
            <translation>Este cursor no es uno que se haya dado; comience de nuevo sin él.</translation>
        </message>
        <message>
            <source>This does not exist; check the spelling or create it first.</source>
            <translation>Esto no existe; revise la ortografía o créelo antes.</translation>
        </message>
        <message>
            <source>This has another form than expected; see the documentation.</source>
            <translation>Esto tiene otra forma que la esperada; consulte la documentación.</translation>
        </message>
        <message>
            <source>This is empty; fill it in.</source>
            <translation>Esto está vacío; complételo.</translation>
        </message>
        <message>
            <source>This is missing; fill it in.</source>
            <translation>Esto falta; complételo.</translation>
        </message>
        <message>
            <source>This is more than a year ahead; choose an earlier time.</source>
            <translation>Esto es más de un año en el futuro; elija una hora más cercana.</translation>
        </message>
        <message>
            <source>This is not JSON: look at line %1, column %2.</source>
            <translation>Esto no es JSON: vea la línea %1, columna %2.</translation>
        </message>
        <message>
            <source>This is not a phone number that can get messages; write it with area code, for example +55 11 98765-4321.</source>
            <translation>Este no es un teléfono que pueda recibir mensajes; escríbalo con código de área, por ejemplo +55 11 98765-4321.</translation>
        </message>
        <message>
            <source>This is not an e-mail address; write it as name@example.com.</source>
            <translation>Esta no es una dirección de correo; escríbala como nombre@ejemplo.com.</translation>
        </message>
        <message>
            <source>This is not base64; encode the bytes of the file anew.</source>
            <translation>Esto no es base64; codifique de nuevo los bytes del archivo.</translation>
        </message>
        <message>
            <source>This is there already; choose another one.</source>
            <translation>Esto ya existe; elija otro.</translation>
        </message>
        <message>
            <source>This is too long; make it shorter.</source>
            <translation>Esto es demasiado largo; acórtelo.</translation>
        </message>
        <message>
            <source>This is too short; make it longer.</source>
            <translation>Esto es demasiado corto; escriba más.</translation>
        </message>
        <message>
            <source>This number is outside what is allowed; choose another one.</source>
            <translation>Este número está fuera de lo permitido; elija otro.</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>Esta hora ya pasó; elija una posterior.</translation>
        </message>
        <message>
            <source>This value is not possible here; choose another one.</source>
            <translation>Este valor no es posible aquí; elija otro.</translation>
        </message>
        <message>
            <source>Use 1 to 64 of these characters: a-z, 0-9, hyphen and underscore.</source>
            <translation>Use de 1 a 64 de estos caracteres: a-z, 0-9, guion y guion bajo.</translation>
        </message>
        <message>
            <source>Use a number from %1 to %2 (you typed %3).</source>
            <translation>Use un número de %1 a %2 (escribió %3).</translation>
        </message>
        <message>
            <source>Use a number from %1 to %2.</source>
            <translation>Use un número de %1 a %2.</translation>
        </message>
        <message>
            <source>Use at least %1 (you typed %2).</source>
            <translation>Use al menos %1 (escribió %2).</translation>
        </message>
        <message>
            <source>Use at least %1 characters (you used %2).</source>
            <translation>Use al menos %1 caracteres (usó %2).</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>Use al menos %1 caracteres.</translation>
        </message>
        <message>
            <source>Use at least %1 days (you typed %2).</source>
            <translation>Use al menos %1 días (escribió %2).</translation>
        </message>
        <message>
            <source>Use at least %1 minutes (you typed %2).</source>
            <translation>Use al menos %1 minutos (escribió %2).</translation>
        </message>
        <message>
            <source>Use at least %1 seconds (you typed %2).</source>
            <translation>Use al menos %1 segundos (escribió %2).</translation>
        </message>
        <message>
            <source>Use at most %1 (you typed %2).</source>
            <translation>Use como máximo %1 (escribió %2).</translation>
        </message>
        <message>
            <source>Use at most %1 characters (you used %2).</source>
            <translation>Use como máximo %1 caracteres (usó %2).</translation>
        </message>
        <message>
            <source>Use at most %1 characters.</source>
            <translation>Use como máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>Use at most %1 days (you typed %2).</source>
            <translation>Use como máximo %1 días (escribió %2).</translation>
        </message>
        <message>
            <source>Use at most %1 minutes (you typed %2).</source>
            <translation>Use como máximo %1 minutos (escribió %2).</translation>
        </message>
        <message>
            <source>Use at most %1 seconds (you typed %2).</source>
            <translation>Use como máximo %1 segundos (escribió %2).</translation>
        </message>
        <message>
            <source>Use one of these: %1.</source>
            <translation>Use uno de estos: %1.</translation>
        </message>
        <message>
            <source>Use up to 64 of these characters: A-Z, 0-9 and underscore, not beginning with a digit.</source>
            <translation>Use hasta 64 de estos caracteres: A-Z, 0-9 y guion bajo, sin comenzar con una cifra.</translation>
        </message>
        <message>
            <source>Write an IP address and a port, for example 127.0.0.1:8640.</source>
            <translation>Escriba una dirección IP y un puerto, por ejemplo 127.0.0.1:8640.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// or http://.</source>
            <translation>Escriba una dirección que comience con https:// o http://.</translation>
        </message>
        <message>
            <source>Write an address with https://, for example https://hooks.example.com.</source>
            <translation>Escriba una dirección con https://, por ejemplo https://hooks.example.com.</translation>
        </message>
        <message>
            <source>Write an id or user name: letters, digits, dot, hyphen and underscore.</source>
            <translation>Escriba un id o nombre de usuario: letras, cifras, punto, guion y guion bajo.</translation>
        </message>
        <message>
            <source>Write date, time and offset, for example 2026-12-01T09:00:00-03:00.</source>
            <translation>Escriba fecha, hora y huso, por ejemplo 2026-12-01T09:00:00-03:00.</translation>
        </message>
        <message>
            <source>Write system, none, or an address that begins with http:// or socks5://.</source>
            <translation>Escriba system, none o una dirección que comience con http:// o socks5://.</translation>
        </message>
        <message>
            <source>Write the address of the file; it begins with https://.</source>
            <translation>Escriba la dirección del archivo; comienza con https://.</translation>
        </message>
        <message>
            <source>Write the code of a language, for example pt_BR.</source>
            <translation>Escriba el código de un idioma, por ejemplo pt_BR.</translation>
        </message>
        <message>
            <source>Write the name or the IP address of a host, without http:// and port.</source>
            <translation>Escriba el nombre o la dirección IP de un equipo, sin http:// y sin puerto.</translation>
        </message>
        <message>
            <source>Write the secret as text, or name where it is: {"env": …} or {"file": …}.</source>
            <translation>Escriba el secreto como texto o diga dónde está: {"env": …} o {"file": …}.</translation>
        </message>
        <message>
            <source>Write the version as the provider does, for example v23.0.</source>
            <translation>Escriba la versión como el proveedor, por ejemplo v23.0.</translation>
        </message>
        <message>
            <source>Write the whole path of a file, for example /etc/ssl/loja.pem.</source>
            <translation>Escriba la ruta completa de un archivo, por ejemplo /etc/ssl/loja.pem.</translation>
        </message>
        <message>
            <source>Write this as a list, in square brackets.</source>
            <translation>Escriba esto como lista, entre corchetes.</translation>
        </message>
        <message>
            <source>Write this as a number, without quotation marks.</source>
            <translation>Escriba esto como número, sin comillas.</translation>
        </message>
        <message>
            <source>Write this as a whole number.</source>
            <translation>Escriba esto como número entero.</translation>
        </message>
        <message>
            <source>Write this as an object, in curly brackets.</source>
            <translation>Escriba esto como objeto, entre llaves.</translation>
        </message>
        <message>
            <source>Write this as text, in quotation marks.</source>
            <translation>Escriba esto como texto, entre comillas.</translation>
        </message>
        <message>
            <source>Write true or false here.</source>
            <translation>Escriba aquí true o false.</translation>
        </message>
        <message>
            <source>“%1” does not exist; check the spelling or create it first.</source>
            <translation>“%1” no existe; revise la ortografía o créelo antes.</translation>
        </message>
        <message>
            <source>“%1” is not a phone number that can get messages; write it with area code, for example +55 11 98765-4321.</source>
            <translation>“%1” no es un teléfono que pueda recibir mensajes; escríbalo con código de área, por ejemplo +55 11 98765-4321.</translation>
        </message>
        <message>
            <source>“%1” is not an e-mail address; write it as name@example.com.</source>
            <translation>“%1” no es una dirección de correo; escríbala como nombre@ejemplo.com.</translation>
        </message>
        <message>
            <source>“%1” is there already; choose another one.</source>
            <translation>“%1” ya existe; elija otro.</translation>
        </message>
        <message>
            <source>“%2” is not possible here; use: %1.</source>
            <translation>“%2” no es posible aquí; use: %1.</translation>
        </message>
    </context>
    <context>
        <name>HowToScreen</name>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy sample</source>
            <translation>Copiar ejemplo</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Generar token</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Cómo integrar</translation>
        </message>
        <message>
            <source>Latest requests</source>
            <translation>Últimas peticiones</translation>
        </message>
        <message>
            <source>No program opened the page. It is here: %1</source>
            <translation>Ningún programa abrió la página. Está aquí: %1</translation>
        </message>
        <message>
            <source>Open API documentation</source>
            <translation>Abrir documentación de la API</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Ejemplos</translation>
        </message>
        <message>
            <source>Samples ready for your programmer, with the address of this installation.</source>
            <translation>Ejemplos listos para su programador, con la dirección de esta instalación.</translation>
        </message>
        <message>
            <source>The API has to run: it shows the page itself.</source>
            <translation>La API debe estar en marcha: es ella la que muestra la página.</translation>
        </message>
        <message>
            <source>The sample reads the token from the variable KAROO_TOKEN, so that it does not stand in the code.</source>
            <translation>El ejemplo lee el token de la variable KAROO_TOKEN, para que no quede escrito en el código.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>Qué se muestra</translation>
        </message>
        <message>
            <source>accepted and written to disk</source>
            <translation>aceptada y grabada en disco</translation>
        </message>
        <message>
            <source>all fields with a fault</source>
            <translation>todos los campos con error</translation>
        </message>
        <message>
            <source>token missing or revoked</source>
            <translation>token ausente o revocado</translation>
        </message>
        <message>
            <source>wait as long as Retry-After says</source>
            <translation>espere el tiempo de Retry-After</translation>
        </message>
    </context>
    <context>
        <name>IssuedTokenDialog</name>
        <message>
            <source>A line for the terminal that sends a test message</source>
            <translation>Una línea para la terminal que envía un mensaje de prueba</translation>
        </message>
        <message>
            <source>Back to the token</source>
            <translation>Volver al token</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Cerrar sin él</translation>
        </message>
        <message>
            <source>Close without the token?</source>
            <translation>¿Cerrar sin guardar el token?</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy line</source>
            <translation>Copiar línea</translation>
        </message>
        <message>
            <source>Copy the token and keep it where %1 reads its passwords.</source>
            <translation>Copie el token y guárdelo donde el sistema “%1” lee sus contraseñas.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Finalizar</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Cómo integrar</translation>
        </message>
        <message>
            <source>I have kept the token</source>
            <translation>Ya guardé el token</translation>
        </message>
        <message>
            <source>In %1, enter the address %2 and send the token in the header Authorization: Bearer.</source>
            <translation>En el sistema “%1”, indique la dirección %2 y envíe el token en la cabecera Authorization: Bearer.</translation>
        </message>
        <message>
            <source>It was not copied yet, and nobody can show it again. Without it you need to generate another one.</source>
            <translation>Todavía no se copió, y nadie puede mostrarlo de nuevo. Sin él habrá que generar otro.</translation>
        </message>
        <message>
            <source>Keep it before you close. Later only %1 is seen.</source>
            <translation>Guárdelo antes de cerrar. Después solo aparece %1</translation>
        </message>
        <message>
            <source>Shown only now.</source>
            <translation>Se muestra solo ahora.</translation>
        </message>
        <message>
            <source>This is the new token of “%1”, of the system %2. The old one works until %3.</source>
            <translation>Este es el nuevo token de “%1”, del sistema %2. El anterior vale hasta %3.</translation>
        </message>
        <message>
            <source>This is the token of “%1”, of the system %2.</source>
            <translation>Este es el token de “%1”, del sistema %2.</translation>
        </message>
        <message>
            <source>Token generated</source>
            <translation>Token generado</translation>
        </message>
        <message>
            <source>Try it: put the token in place of $TOKEN, run the line below, and see the message in Messages.</source>
            <translation>Pruébelo: cambie $TOKEN por el token, ejecute la línea de abajo y vea el mensaje en Mensajes.</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>Qué hacer con él</translation>
        </message>
    </context>
    <context>
        <name>KeyRows</name>
        <message>
            <source>Begin with a new key</source>
            <translation>Empezar con una clave nueva</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>File on this computer</source>
            <translation>Archivo en este equipo</translation>
        </message>
        <message>
            <source>Keep the key in the keychain of the system?</source>
            <translation>¿Guardar la clave en el llavero del sistema?</translation>
        </message>
        <message>
            <source>Key that seals the secrets</source>
            <translation>Clave que sella los secretos</translation>
        </message>
        <message>
            <source>Keychain of the system</source>
            <translation>Llavero del sistema</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Clave nueva</translation>
        </message>
        <message>
            <source>Only where the old one cannot be brought back. The secrets of each channel have to be entered again.</source>
            <translation>Solo cuando no se puede recuperar la anterior. Los secretos de cada canal se tienen que introducir de nuevo.</translation>
        </message>
        <message>
            <source>Secrets of channels</source>
            <translation>Secretos de los canales</translation>
        </message>
        <message>
            <source>The file with the key goes away from the data folder.</source>
            <translation>El archivo con la clave sale de la carpeta de datos.</translation>
        </message>
        <message>
            <source>The key cannot be read. Put the file sealing.key back into the folder %1: the channels then go on by themselves.</source>
            <translation>La clave no se puede leer. Devuelva el archivo sealing.key a la carpeta %1: los canales siguen entonces por sí solos.</translation>
        </message>
        <message>
            <source>The key was not moved</source>
            <translation>La clave no se movió</translation>
        </message>
        <message>
            <source>The keychain does not give the key. Unlock it and start the program again: the channels then go on by themselves.</source>
            <translation>El llavero no entrega la clave. Desbloquéelo e inicie el programa de nuevo: los canales siguen entonces por sí solos.</translation>
        </message>
        <message>
            <source>The keychain of the system does not take it: perhaps none runs, or it is locked. The key is where it was.</source>
            <translation>El llavero del sistema no la acepta: quizá no haya ninguno en marcha o esté bloqueado. La clave está donde estaba.</translation>
        </message>
        <message>
            <source>Use the keychain</source>
            <translation>Usar el llavero</translation>
        </message>
        <message>
            <source>Whoever moves the data folder to another computer has to choose the file again before.</source>
            <translation>Quien lleve la carpeta de datos a otro equipo tiene que elegir antes de nuevo el archivo.</translation>
        </message>
        <message>
            <source>With a file the program starts by itself at any time. From the keychain it gets the key only while you are logged in: without a desktop (headless) it cannot then start by itself.</source>
            <translation>Con un archivo, el programa se inicia solo a cualquier hora. Del llavero solo recibe la clave mientras usted tiene la sesión abierta: sin escritorio no puede iniciarse solo.</translation>
        </message>
        <message>
            <source>Without a desktop (headless) the program cannot start by itself any more: its channels stay locked.</source>
            <translation>Sin escritorio el programa ya no puede iniciarse solo: sus canales quedan bloqueados.</translation>
        </message>
    </context>
    <context>
        <name>KitDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
    </context>
    <context>
        <name>LatestCard</name>
        <message>
            <source>Latest messages</source>
            <translation>Últimos mensajes</translation>
        </message>
        <message>
            <source>See requests</source>
            <translation>Ver peticiones</translation>
        </message>
        <message>
            <source>The messages could not be read.</source>
            <translation>No se pudieron leer los mensajes.</translation>
        </message>
        <message>
            <source>What this system hands in appears here.</source>
            <translation>Lo que este sistema envíe aparece aquí.</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;About Karoo Desk</source>
            <translation>&amp;Acerca de Karoo Desk</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Atrás</translation>
        </message>
        <message>
            <source>&amp;Copy address of the API</source>
            <translation>&amp;Copiar la dirección de la API</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Oscuro</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Archivo</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>A&amp;delante</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Ay&amp;uda</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>A&amp;tajos de teclado</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;New message</source>
            <translation>&amp;Nuevo mensaje</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Salir</translation>
        </message>
        <message>
            <source>&amp;Restart the API</source>
            <translation>&amp;Reiniciar la API</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>Con&amp;figuración</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Herramientas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ver</translation>
        </message>
        <message>
            <source>Address copied: %1</source>
            <translation>Dirección copiada: %1</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como el &amp;sistema</translation>
        </message>
        <message>
            <source>Generate &amp;token…</source>
            <translation>Generar &amp;token…</translation>
        </message>
        <message>
            <source>New &amp;chatbot</source>
            <translation>Nuevo &amp;chatbot</translation>
        </message>
        <message>
            <source>No program opened the folder. It is here: %1</source>
            <translation>Ningún programa abrió la carpeta. Está aquí: %1</translation>
        </message>
        <message>
            <source>Open the &amp;data folder</source>
            <translation>Abrir la carpeta de &amp;datos</translation>
        </message>
        <message>
            <source>Search &amp;everything</source>
            <translation>Buscar en tod&amp;o</translation>
        </message>
        <message>
            <source>The API does not run; there is no address to copy.</source>
            <translation>La API no está en marcha; no hay dirección que copiar.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n message(s) are waiting. They are kept and go out at the next start.</source>
            <translation>
                <numerusform>%n mensaje espera. Se conserva y sale en el próximo inicio.</numerusform>
                <numerusform>%n mensajes esperan. Se conservan y salen en el próximo inicio.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Seguir abierto</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Quit Karoo Desk?</source>
            <translation>¿Salir de Karoo Desk?</translation>
        </message>
        <message>
            <source>The theme was not saved</source>
            <translation>El tema no se guardó</translation>
        </message>
        <message>
            <source>While it is closed, other systems cannot hand in messages and nothing is sent.</source>
            <translation>Mientras esté cerrado, otros sistemas no pueden entregar mensajes y no se envía nada.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n IDs copied</source>
            <translation>
                <numerusform>%n ID copiado</numerusform>
                <numerusform>%n ID copiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages cancelled</source>
            <translation>
                <numerusform>%n mensaje cancelado</numerusform>
                <numerusform>%n mensajes cancelados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages may have arrived. Send again?</source>
            <translation>
                <numerusform>%n mensaje puede haber llegado. ¿Enviar de nuevo?</numerusform>
                <numerusform>%n mensajes pueden haber llegado. ¿Enviar de nuevo?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages queued again</source>
            <translation>
                <numerusform>%n mensaje volvió a la cola</numerusform>
                <numerusform>%n mensajes volvieron a la cola</numerusform>
            </translation>
        </message>
        <message>
            <source>If it had arrived</source>
            <translation>Si ya había llegado</translation>
        </message>
        <message>
            <source>If it had not arrived</source>
            <translation>Si no había llegado</translation>
        </message>
        <message>
            <source>It left at %1 for %2, but the connection broke before the provider answered. Nobody can know whether it arrived.</source>
            <translation>Salió a las %1 para %2, pero la conexión se cortó antes de la respuesta del proveedor. No hay forma de saber si llegó.</translation>
        </message>
        <message>
            <source>Leave uncertain</source>
            <translation>Dejar incierto</translation>
        </message>
        <message>
            <source>Mark as delivered</source>
            <translation>Marcar como entregado</translation>
        </message>
        <message>
            <source>Marked as delivered</source>
            <translation>Marcado como entregado</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Send “%1” again?</source>
            <translation>¿Reenviar “%1”?</translation>
        </message>
        <message>
            <source>The connection broke while they were being sent; the provider did not say what became of them.</source>
            <translation>La conexión se cortó durante el envío; el proveedor no dijo qué pasó con ellos.</translation>
        </message>
        <message>
            <source>The message was not cancelled</source>
            <translation>El mensaje no se canceló</translation>
        </message>
        <message>
            <source>The message was not changed</source>
            <translation>El mensaje no se cambió</translation>
        </message>
        <message>
            <source>The message was not sent again</source>
            <translation>El mensaje no se reenvió</translation>
        </message>
        <message>
            <source>The person gets it now, for the first time.</source>
            <translation>La persona lo recibe ahora, por primera vez.</translation>
        </message>
        <message>
            <source>The person gets the same message a second time.</source>
            <translation>La persona recibe el mismo mensaje por segunda vez.</translation>
        </message>
        <message>
            <source>When in doubt, ask the customer.</source>
            <translation>En caso de duda, pregunte al cliente.</translation>
        </message>
    </context>
    <context>
        <name>MessageCheck</name>
        <message>
            <source>Being sent…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Delivered at %1</source>
            <translation>Entregado a las %1</translation>
        </message>
        <message>
            <source>If this phone has not written here in the last 24 hours, the template “%1” goes.</source>
            <translation>Si este celular no escribió al canal en las últimas 24 horas, va la plantilla “%1”.</translation>
        </message>
        <message>
            <source>In the queue…</source>
            <translation>En la cola…</translation>
        </message>
        <message>
            <source>Read at %1</source>
            <translation>Leído a las %1</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>Enviar mensaje de prueba</translation>
        </message>
        <message>
            <source>Sent at %1. It is not on the phone yet…</source>
            <translation>Enviado a las %1. Aún no llegó al celular…</translation>
        </message>
        <message>
            <source>Sent at %1. Without Meta's calls nothing more is seen: look at the phone.</source>
            <translation>Enviado a las %1. Sin los avisos de Meta no se ve nada más: mire el celular.</translation>
        </message>
        <message>
            <source>The test message was not queued</source>
            <translation>El mensaje de prueba no entró en la cola</translation>
        </message>
        <message>
            <source>There is no approved template without values: write from this phone to the channel first.</source>
            <translation>No hay plantilla aprobada sin valores: antes escriba desde este celular al canal.</translation>
        </message>
        <message>
            <source>This is a test of Karoo Desk: “%1” sends.</source>
            <translation>Esta es una prueba de Karoo Desk: “%1” envía.</translation>
        </message>
        <message>
            <source>To a number of your own, as any other message.</source>
            <translation>A un número suyo, como cualquier otro mensaje.</translation>
        </message>
        <message>
            <source>Waits for its next attempt: %1</source>
            <translation>Espera el próximo intento: %1</translation>
        </message>
        <message>
            <source>Your &amp;phone</source>
            <translation>Su &amp;celular</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>empty</source>
            <translation>vacía</translation>
        </message>
        <message>
            <source>to be corrected</source>
            <translation>por corregir</translation>
        </message>
        <message>
            <source>written</source>
            <translation>escrita</translation>
        </message>
    </context>
    <context>
        <name>MessageDetail</name>
        <message>
            <source>Attempts</source>
            <translation>Intentos</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Volver a la lista</translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Cancelar envío</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Close the details</source>
            <translation>Cerrar los detalles</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalles</translation>
        </message>
        <message>
            <source>Created: %1</source>
            <translation>Creado: %1</translation>
        </message>
        <message>
            <source>Details copied</source>
            <translation>Detalles copiados</translation>
        </message>
        <message>
            <source>Error: %1 %2 %3</source>
            <translation>Error: %1 %2 %3</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>Caduca el</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>ID copied</source>
            <translation>ID copiado</translation>
        </message>
        <message>
            <source>ID: %1</source>
            <translation>ID: %1</translation>
        </message>
        <message>
            <source>It arrived</source>
            <translation>Llegó</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Provider's ID</source>
            <translation>ID del proveedor</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatario</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referencia</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>Enviar el</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar ahora</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remitente</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sesión</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>Estado: %1</translation>
        </message>
        <message>
            <source>deleted channel</source>
            <translation>canal eliminado</translation>
        </message>
        <message>
            <source>deleted chatbot</source>
            <translation>chatbot eliminado</translation>
        </message>
    </context>
    <context>
        <name>MessageEditor</name>
        <message>
            <source>%1 / %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message>
            <source>%1 does not exist.</source>
            <translation>%1 no existe.</translation>
        </message>
        <message>
            <source>%1 does not exist. Use:</source>
            <translation>%1 no existe. Usar:</translation>
        </message>
        <message>
            <source>Insert variable</source>
            <translation>Insertar variable</translation>
        </message>
    </context>
    <context>
        <name>MessageFilterBar</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n states</source>
            <translation>
                <numerusform>%n estado</numerusform>
                <numerusform>%n estados</numerusform>
            </translation>
        </message>
        <message>
            <source>Any time</source>
            <translation>Cualquier fecha</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpiar filtros</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 días</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 días</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Más filtros</translation>
        </message>
        <message>
            <source>No channel yet</source>
            <translation>Aún no hay canales</translation>
        </message>
        <message>
            <source>No chatbot yet</source>
            <translation>Aún no hay chatbots</translation>
        </message>
        <message>
            <source>Period</source>
            <translation>Período</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Without received ones</source>
            <translation>Sin los recibidos</translation>
        </message>
        <message>
            <source>channel %1</source>
            <translation>canal %1</translation>
        </message>
        <message>
            <source>chatbot %1</source>
            <translation>chatbot %1</translation>
        </message>
        <message>
            <source>deleted channel</source>
            <translation>canal eliminado</translation>
        </message>
        <message>
            <source>deleted chatbot</source>
            <translation>chatbot eliminado</translation>
        </message>
        <message>
            <source>deleted system</source>
            <translation>sistema eliminado</translation>
        </message>
        <message>
            <source>period %1</source>
            <translation>período %1</translation>
        </message>
        <message>
            <source>state %1</source>
            <translation>estado %1</translation>
        </message>
        <message>
            <source>without received ones</source>
            <translation>sin los recibidos</translation>
        </message>
    </context>
    <context>
        <name>MessageLine</name>
        <message>
            <source>%1: %2, %3</source>
            <translation>%1: %2, %3</translation>
        </message>
    </context>
    <context>
        <name>MessageListModel</name>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contacto</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Asunto</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>MessageTable</name>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n mensaje nuevo</numerusform>
                <numerusform>%n mensajes nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Cancelar envío</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>Copiar ID</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
    </context>
    <context>
        <name>MessageWords</name>
        <message>
            <source>Attempt %1</source>
            <translation>Intento %1</translation>
        </message>
        <message>
            <source>Check the number with the customer or use another channel.</source>
            <translation>Confirme el número con el cliente o use otro canal.</translation>
        </message>
        <message>
            <source>Check the type and the size of the file.</source>
            <translation>Revise el tipo y el tamaño del archivo.</translation>
        </message>
        <message>
            <source>Check the variables of the request and the template of the chatbot, then send again.</source>
            <translation>Revise las variables de la petición y la plantilla del chatbot y reenvíe.</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Decidido por una persona</translation>
        </message>
        <message>
            <source>Enter them in Channels.</source>
            <translation>Introdúzcalas en Canales.</translation>
        </message>
        <message>
            <source>Fetching the file</source>
            <translation>Buscando el archivo</translation>
        </message>
        <message>
            <source>From a restored backup</source>
            <translation>De una copia restaurada</translation>
        </message>
        <message>
            <source>Given up after 24 hours</source>
            <translation>Abandonado tras 24 horas</translation>
        </message>
        <message>
            <source>It is fetched again by itself.</source>
            <translation>Se busca de nuevo automáticamente.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Se intenta de nuevo automáticamente.</translation>
        </message>
        <message>
            <source>It may have arrived or not. Ask the customer before you send it again.</source>
            <translation>Puede haber llegado o no. Pregunte al cliente antes de reenviarlo.</translation>
        </message>
        <message>
            <source>It may have been sent after the backup was made. Ask the customer before you send it again.</source>
            <translation>Puede haberse enviado después de hacer la copia. Pregunte al cliente antes de reenviarlo.</translation>
        </message>
        <message>
            <source>Its time ran out before it could be sent</source>
            <translation>El plazo terminó antes del envío</translation>
        </message>
        <message>
            <source>Late: waits for your decision</source>
            <translation>Atrasado: espera su decisión</translation>
        </message>
        <message>
            <source>Look at the state of the template at the provider.</source>
            <translation>Revise el estado de la plantilla en el proveedor.</translation>
        </message>
        <message>
            <source>Mend the file or its address and send again: it is then fetched anew.</source>
            <translation>Corrija el archivo o su dirección y envíe de nuevo: se busca otra vez.</translation>
        </message>
        <message>
            <source>No answer from the provider</source>
            <translation>Sin respuesta del proveedor</translation>
        </message>
        <message>
            <source>Not sent, waits for the next attempt</source>
            <translation>No enviado, espera el próximo intento</translation>
        </message>
        <message>
            <source>Outside the 24-hour window</source>
            <translation>Fuera de la ventana de 24 horas</translation>
        </message>
        <message>
            <source>Renew the channel's credentials in Channels. The message goes on by itself afterwards.</source>
            <translation>Renueve las credenciales del canal en Canales. Después el mensaje sigue automáticamente.</translation>
        </message>
        <message>
            <source>Send it again by another channel.</source>
            <translation>Reenvíelo por otro canal.</translation>
        </message>
        <message>
            <source>Send it again if it still makes sense.</source>
            <translation>Reenvíelo si aún tiene sentido.</translation>
        </message>
        <message>
            <source>Send it again when the cause is gone.</source>
            <translation>Reenvíelo cuando la causa esté resuelta.</translation>
        </message>
        <message>
            <source>Send the document with the request, or allow the host in Settings.</source>
            <translation>Envíe el documento con la petición o permita el servidor en Configuración.</translation>
        </message>
        <message>
            <source>The address of the document is not allowed</source>
            <translation>La dirección del documento no está permitida</translation>
        </message>
        <message>
            <source>The channel has no access</source>
            <translation>El canal no tiene acceso</translation>
        </message>
        <message>
            <source>The channel was deleted</source>
            <translation>El canal se eliminó</translation>
        </message>
        <message>
            <source>The channel's credentials are missing</source>
            <translation>Faltan las credenciales del canal</translation>
        </message>
        <message>
            <source>The details hold the provider's answer.</source>
            <translation>Los detalles contienen la respuesta del proveedor.</translation>
        </message>
        <message>
            <source>The document was refused</source>
            <translation>El documento fue rechazado</translation>
        </message>
        <message>
            <source>The file is here</source>
            <translation>El archivo llegó</translation>
        </message>
        <message>
            <source>The message goes out as soon as the file is here.</source>
            <translation>El mensaje sale en cuanto llegue el archivo.</translation>
        </message>
        <message>
            <source>The number does not receive on this channel</source>
            <translation>El número no recibe por este canal</translation>
        </message>
        <message>
            <source>The person does not want our messages</source>
            <translation>La persona no quiere recibir nuestros mensajes</translation>
        </message>
        <message>
            <source>The person has not written in the last 24 hours. Set a template in the chatbot, or wait until they write.</source>
            <translation>La persona no ha escrito en las últimas 24 horas. Defina una plantilla en el chatbot o espere a que escriba.</translation>
        </message>
        <message>
            <source>The program was off when it was due. Send it now or cancel it.</source>
            <translation>El programa estaba apagado a la hora del envío. Envíelo ahora o cancélelo.</translation>
        </message>
        <message>
            <source>The provider asked to wait</source>
            <translation>El proveedor pidió esperar</translation>
        </message>
        <message>
            <source>The provider refused the message</source>
            <translation>El proveedor rechazó el mensaje</translation>
        </message>
        <message>
            <source>The template was refused</source>
            <translation>La plantilla fue rechazada</translation>
        </message>
        <message>
            <source>The values do not fit the template</source>
            <translation>Los valores no sirven para la plantilla</translation>
        </message>
        <message>
            <source>Use another way to reach the person.</source>
            <translation>Use otro medio para llegar a la persona.</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>by chatbot %1</source>
            <translation>por el chatbot %1</translation>
        </message>
        <message>
            <source>by token %1…</source>
            <translation>por el token %1…</translation>
        </message>
    </context>
    <context>
        <name>MessagesScreen</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages exported</source>
            <translation>
                <numerusform>%n mensaje exportado</numerusform>
                <numerusform>%n mensajes exportados</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>Archivo CSV (*.csv)</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpiar filtros</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export messages</source>
            <translation>Exportar mensajes</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Messages that your ERP sends by the API, and those that you write here, appear in this list.</source>
            <translation>Los mensajes que su ERP envía por la API y los que usted escribe aquí aparecen en esta lista.</translation>
        </message>
        <message>
            <source>Name, phone, reference</source>
            <translation>Nombre, teléfono, referencia</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nuevo mensaje</translation>
        </message>
        <message>
            <source>No message with %1.</source>
            <translation>Ningún mensaje con %1.</translation>
        </message>
        <message>
            <source>No message with “%1” and %2.</source>
            <translation>Ningún mensaje con “%1” y %2.</translation>
        </message>
        <message>
            <source>No message with “%1”.</source>
            <translation>Ningún mensaje con “%1”.</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>Aún no hay mensajes</translation>
        </message>
        <message>
            <source>No program opened the folder. It is here: %1</source>
            <translation>Ningún programa abrió la carpeta. Está aquí: %1</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Abrir la carpeta de datos</translation>
        </message>
        <message>
            <source>Search at any time</source>
            <translation>Buscar en todas las fechas</translation>
        </message>
        <message>
            <source>Search messages</source>
            <translation>Buscar mensajes</translation>
        </message>
        <message>
            <source>The message is in the queue</source>
            <translation>El mensaje está en la cola</translation>
        </message>
        <message>
            <source>The messages could not be read</source>
            <translation>No se pudieron leer los mensajes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escribir un mensaje</translation>
        </message>
        <message>
            <source>failed at %1</source>
            <translation>falló a las %1</translation>
        </message>
        <message>
            <source>messages.csv</source>
            <translation>mensajes.csv</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>más de %1</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>hace %n h</numerusform>
                <numerusform>hace %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>hace %n min</numerusform>
                <numerusform>hace %n min</numerusform>
            </translation>
        </message>
        <message>
            <source>MM/dd</source>
            <translation>dd/MM</translation>
        </message>
        <message>
            <source>MM/dd HH:mm</source>
            <translation>dd/MM HH:mm</translation>
        </message>
        <message>
            <source>MM/dd HH:mm:ss</source>
            <translation>dd/MM HH:mm:ss</translation>
        </message>
        <message>
            <source>MM/dd/yyyy HH:mm</source>
            <translation>dd/MM/yyyy HH:mm</translation>
        </message>
        <message>
            <source>MM/dd/yyyy HH:mm:ss</source>
            <translation>dd/MM/yyyy HH:mm:ss</translation>
        </message>
        <message>
            <source>just now</source>
            <translation>ahora</translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message>
            <source>%1 has no access</source>
            <translation>%1 sin acceso</translation>
        </message>
        <message numerus="yes">
            <source>%n failed message(s) to check</source>
            <translation>
                <numerusform>%n fallo por revisar</numerusform>
                <numerusform>%n fallos por revisar</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late message(s) to decide</source>
            <translation>
                <numerusform>%n mensaje atrasado por decidir</numerusform>
                <numerusform>%n mensajes atrasados por decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain message(s) to decide</source>
            <translation>
                <numerusform>%n mensaje incierto por decidir</numerusform>
                <numerusform>%n mensajes inciertos por decidir</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Le necesita</translation>
        </message>
        <message>
            <source>Nothing can be saved</source>
            <translation>No se puede guardar nada</translation>
        </message>
        <message>
            <source>Nothing. All is well.</source>
            <translation>Nada. Todo está en orden.</translation>
        </message>
        <message>
            <source>The API does not run</source>
            <translation>La API está fuera de servicio</translation>
        </message>
        <message numerus="yes">
            <source>Token “%1” expires in %n day(s)</source>
            <translation>
                <numerusform>El token “%1” vence en %n día</numerusform>
                <numerusform>El token “%1” vence en %n días</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewKey</name>
        <message>
            <source>Begin with a new key?</source>
            <translation>¿Empezar con una clave nueva?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Channels whose secrets are not entered again stay locked.</source>
            <translation>Los canales cuyos secretos no se introduzcan de nuevo siguen bloqueados.</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Clave nueva</translation>
        </message>
        <message>
            <source>No new key was made</source>
            <translation>No se creó ninguna clave nueva</translation>
        </message>
        <message>
            <source>Secrets that you enter from now on are sealed with the new key.</source>
            <translation>Los secretos que introduzca a partir de ahora se sellan con la clave nueva.</translation>
        </message>
        <message>
            <source>The key that sealed the secrets of your channels cannot be read. If you can bring it back, do that instead: everything then goes on by itself.</source>
            <translation>La clave que selló los secretos de sus canales no se puede leer. Si puede recuperarla, prefiera eso: todo sigue entonces por sí solo.</translation>
        </message>
    </context>
    <context>
        <name>NoticeDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
    </context>
    <context>
        <name>OpenFile</name>
        <message>
            <source>The copy that is opened could not be written. Check the room on the disk and the permissions of the data folder.</source>
            <translation>No se pudo escribir la copia que se abre. Revise el espacio en el disco y los permisos de la carpeta de datos.</translation>
        </message>
        <message>
            <source>The document could not be opened</source>
            <translation>No se pudo abrir el documento</translation>
        </message>
        <message>
            <source>The file is not in the data folder any more.</source>
            <translation>El archivo ya no está en la carpeta de datos.</translation>
        </message>
        <message>
            <source>This computer has no program for this kind of file. A copy of it lies in the data folder.</source>
            <translation>Este equipo no tiene un programa para este tipo de archivo. Hay una copia en la carpeta de datos.</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back to %1</source>
            <translation>Volver a %1</translation>
        </message>
    </context>
    <context>
        <name>PartSheet</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n falló</numerusform>
                <numerusform>%n fallaron</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n nuevo</numerusform>
                <numerusform>%n nuevos</numerusform>
            </translation>
        </message>
        <message>
            <source>API on air</source>
            <translation>API en línea</translation>
        </message>
        <message>
            <source>Attempt 2</source>
            <translation>Intento 2</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpiar filtros</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Crear</translation>
        </message>
        <message>
            <source>External systems</source>
            <translation>Sistemas externos</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Generar token</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Cómo integrar</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integraciones</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Most at 10 h: 212 messages.</source>
            <translation>Máximo a las 10 h con 212 mensajes.</translation>
        </message>
        <message>
            <source>New system</source>
            <translation>Nuevo sistema</translation>
        </message>
        <message>
            <source>No chatbot yet</source>
            <translation>Todavía no hay chatbots</translation>
        </message>
        <message>
            <source>No message of today is like this.</source>
            <translation>Ningún mensaje de hoy es así.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>No se perdió nada.</translation>
        </message>
        <message>
            <source>Number without WhatsApp</source>
            <translation>Número sin WhatsApp</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferencias</translation>
        </message>
        <message>
            <source>Programs of the company that send messages through the API.</source>
            <translation>Programas de la empresa que envían mensajes por la API.</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>En alza</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
        <message>
            <source>The first is ready in 5 minutes.</source>
            <translation>El primero está listo en 5 minutos.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>No se pudo leer la lista</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>accepted and stored</source>
            <translation>aceptado y guardado</translation>
        </message>
        <message>
            <source>after 30 s</source>
            <translation>tras 30 s</translation>
        </message>
        <message>
            <source>port 8640, since 08:02</source>
            <translation>puerto 8640, desde las 08:02</translation>
        </message>
    </context>
    <context>
        <name>PhoneView</name>
        <message>
            <source>Messages on the phone</source>
            <translation>Mensajes en el teléfono</translation>
        </message>
        <message>
            <source>Send reply</source>
            <translation>Enviar respuesta</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Write as the customer</source>
            <translation>Escribir como el cliente</translation>
        </message>
        <message>
            <source>simulation, nothing is sent</source>
            <translation>simulación, no se envía nada</translation>
        </message>
    </context>
    <context>
        <name>ProbeWords</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>Address of Meta answers</source>
            <translation>La dirección de Meta responde</translation>
        </message>
        <message>
            <source>Enter the access token.</source>
            <translation>Ingrese el token de acceso.</translation>
        </message>
        <message>
            <source>It failed: %1. The answer of the provider says more.</source>
            <translation>Falló: %1. La respuesta del proveedor dice más.</translation>
        </message>
        <message>
            <source>It sends, but you will not see whether a message was delivered or read, nor what customers reply.</source>
            <translation>El canal envía, pero no verá si el mensaje fue entregado o leído, ni las respuestas de los clientes.</translation>
        </message>
        <message>
            <source>Meta asks for a break. Try again in some minutes.</source>
            <translation>Meta pide una pausa. Intente de nuevo en unos minutos.</translation>
        </message>
        <message>
            <source>Meta calls back</source>
            <translation>Retorno de Meta</translation>
        </message>
        <message>
            <source>Meta does not call back</source>
            <translation>Meta no avisa</translation>
        </message>
        <message>
            <source>Meta does not know this account ID, or the token may not see it.</source>
            <translation>Meta no conoce este identificador de cuenta, o el token no puede verlo.</translation>
        </message>
        <message>
            <source>Meta does not know this number ID, or the token may not see it. It is not the phone number itself.</source>
            <translation>Meta no conoce este identificador del número, o el token no puede verlo. No es el número de teléfono.</translation>
        </message>
        <message>
            <source>Meta is not reached</source>
            <translation>Meta no responde</translation>
        </message>
        <message>
            <source>Meta rates this number low: too many people block or report it.</source>
            <translation>Meta califica mal este número: muchas personas lo bloquean o denuncian.</translation>
        </message>
        <message>
            <source>Meta refuses it. Its answer says why.</source>
            <translation>Meta lo rechaza. Su respuesta dice por qué.</translation>
        </message>
        <message>
            <source>Meta refuses the token: it is wrong, has expired or lacks a permission. Make a new one.</source>
            <translation>Meta rechaza el token: es incorrecto, venció o le falta un permiso. Genere uno nuevo.</translation>
        </message>
        <message>
            <source>Meta tells nothing to this account's apps yet.</source>
            <translation>Meta aún no avisa a ninguna aplicación de esta cuenta.</translation>
        </message>
        <message>
            <source>No answer in time. Try again.</source>
            <translation>Sin respuesta a tiempo. Intente de nuevo.</translation>
        </message>
        <message>
            <source>No connection. Check the internet, the firewall and the proxy.</source>
            <translation>Sin conexión. Revise internet, el firewall y el proxy.</translation>
        </message>
        <message>
            <source>No public address is set.</source>
            <translation>No hay dirección pública.</translation>
        </message>
        <message>
            <source>Number found</source>
            <translation>Número encontrado</translation>
        </message>
        <message>
            <source>Number not found</source>
            <translation>Número no encontrado</translation>
        </message>
        <message>
            <source>Sending has not begun yet. Try again in a moment.</source>
            <translation>El envío aún no comenzó. Intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>Somebody else than Meta answers at this address. Check it, and the proxy.</source>
            <translation>Quien responde en esta dirección no es Meta. Revise la dirección y el proxy.</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>Mensaje de prueba</translation>
        </message>
        <message>
            <source>Test message not delivered</source>
            <translation>Mensaje de prueba no entregado</translation>
        </message>
        <message>
            <source>The answer came, but it could not be saved. Nothing was changed; try again shortly.</source>
            <translation>La respuesta llegó, pero no se pudo guardar. Nada cambió; intente de nuevo en un momento.</translation>
        </message>
        <message>
            <source>The encryption fails. Check date and time of this computer, and its proxy.</source>
            <translation>La conexión segura falla. Revise la fecha y la hora de este equipo y el proxy.</translation>
        </message>
        <message>
            <source>The program runs with --offline and asks nobody. Start it without.</source>
            <translation>El programa está con --offline y no consulta a nadie. Inícielo sin esa opción.</translation>
        </message>
        <message>
            <source>The saved secrets cannot be opened. Enter the access token again.</source>
            <translation>Las credenciales guardadas no se abren. Ingrese el token de acceso de nuevo.</translation>
        </message>
        <message>
            <source>There is nothing that this channel could be asked.</source>
            <translation>No hay qué preguntar a este canal.</translation>
        </message>
        <message>
            <source>This address is not allowed. Enter one of the internet.</source>
            <translation>Esta dirección no está permitida. Indique una de internet.</translation>
        </message>
        <message>
            <source>This computer does not find the address. Check the internet connection.</source>
            <translation>Este equipo no encuentra la dirección. Revise la conexión a internet.</translation>
        </message>
        <message>
            <source>Token accepted</source>
            <translation>Token aceptado</translation>
        </message>
        <message>
            <source>Token refused</source>
            <translation>Token rechazado</translation>
        </message>
        <message>
            <source>Without the app secret every call of Meta is refused (401).</source>
            <translation>Sin la clave secreta de la aplicación, toda llamada de Meta se rechaza (401).</translation>
        </message>
        <message>
            <source>high quality</source>
            <translation>calidad alta</translation>
        </message>
        <message>
            <source>low quality</source>
            <translation>calidad baja</translation>
        </message>
        <message>
            <source>medium quality</source>
            <translation>calidad media</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A document may have at most %1. Send a smaller one, or raise max_document_mib in the settings.</source>
            <translation>Un documento puede tener como máximo %1. Envíe uno más pequeño o aumente max_document_mib en la configuración.</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>Un fallo del programa</translation>
        </message>
        <message>
            <source>A member of the JSON stands there twice</source>
            <translation>Un miembro del JSON aparece dos veces</translation>
        </message>
        <message>
            <source>A text of the body is no valid Unicode</source>
            <translation>Un texto del cuerpo no es Unicode válido</translation>
        </message>
        <message>
            <source>At most 16 objects and lists may stand inside one another (byte %1).</source>
            <translation>Como máximo 16 objetos y listas pueden estar uno dentro del otro (byte %1).</translation>
        </message>
        <message>
            <source>Beside the base64 of its file the body may have at most %1: shorten the other members.</source>
            <translation>Además del base64 del archivo, el cuerpo puede tener como máximo %1: acorte los demás miembros.</translation>
        </message>
        <message>
            <source>Call the address under which the program listens, or add the name to host_names in the settings.</source>
            <translation>Llame a la dirección en la que atiende el programa, o agregue el nombre a host_names en la configuración.</translation>
        </message>
        <message>
            <source>Channel "%1" is paused or has a fault: the message waits until it works again.</source>
            <translation>El canal "%1" está en pausa o con un fallo: el mensaje espera hasta que vuelva a funcionar.</translation>
        </message>
        <message>
            <source>Check the head and the body of the request: JSON in UTF-8, sent whole and with the right length.</source>
            <translation>Revise el encabezado y el cuerpo de la solicitud: JSON en UTF-8, enviado completo y con el tamaño correcto.</translation>
        </message>
        <message>
            <source>Compare the app secret and the verify token of the channel with those at the provider. Without an app secret no call is taken.</source>
            <translation>Compare el app secret y el verify token del canal con los del proveedor. Sin app secret no se acepta ninguna llamada.</translation>
        </message>
        <message>
            <source>Correct the fields listed in "errors" and send it again.</source>
            <translation>Corrija los campos indicados en "errors" y envíela de nuevo.</translation>
        </message>
        <message>
            <source>Generate a new token in Integrations and use that.</source>
            <translation>Genere un nuevo token en Integraciones y úselo.</translation>
        </message>
        <message>
            <source>Leave out the field Expect, or send 100-continue.</source>
            <translation>No envíe el campo Expect, o envíe 100-continue.</translation>
        </message>
        <message>
            <source>Name each member of an object once (byte %1).</source>
            <translation>Escriba cada miembro de un objeto una sola vez (byte %1).</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>No encontrado</translation>
        </message>
        <message>
            <source>Not from a web page</source>
            <translation>No desde una página web</translation>
        </message>
        <message>
            <source>Nothing was stored. Send it again after the seconds that Retry-After says.</source>
            <translation>No se guardó nada. Envíela de nuevo tras los segundos que indica Retry-After.</translation>
        </message>
        <message>
            <source>Nothing was stored. Send it again when the program runs.</source>
            <translation>No se guardó nada. Envíela de nuevo cuando el programa esté en ejecución.</translation>
        </message>
        <message>
            <source>Read it again and repeat the change.</source>
            <translation>Léalo de nuevo y repita el cambio.</translation>
        </message>
        <message>
            <source>Read the message again: its status says what is still possible. An uncertain one is sent again only with "confirm": true.</source>
            <translation>Lea el mensaje de nuevo: su estado dice lo que aún es posible. Uno incierto solo se reenvía con "confirm": true.</translation>
        </message>
        <message>
            <source>Repeat the request with the same key in a few seconds: nothing is done twice.</source>
            <translation>Repita la solicitud con la misma clave en unos segundos: nada se hace dos veces.</translation>
        </message>
        <message>
            <source>Report it with the request_id: the log says more.</source>
            <translation>Informe el fallo con el request_id: el registro dice más.</translation>
        </message>
        <message>
            <source>Send 1 to 255 visible ASCII characters, for example a UUID.</source>
            <translation>Envíe de 1 a 255 caracteres ASCII visibles, por ejemplo un UUID.</translation>
        </message>
        <message>
            <source>Send Content-Length. Chunked bodies are not accepted.</source>
            <translation>Envíe Content-Length. No se aceptan cuerpos por partes (chunked).</translation>
        </message>
        <message>
            <source>Send JSON with "Content-Type: application/json", without Content-Encoding.</source>
            <translation>Envíe JSON con "Content-Type: application/json", sin Content-Encoding.</translation>
        </message>
        <message>
            <source>Send UTF-8, and both halves of \u pairs (byte %1).</source>
            <translation>Envíe UTF-8 y las dos mitades de los pares \u (byte %1).</translation>
        </message>
        <message>
            <source>Send at most 64 fields and 16 KiB of them.</source>
            <translation>Envíe como máximo 64 campos, sumando hasta 16 KiB.</translation>
        </message>
        <message>
            <source>Send it without a body.</source>
            <translation>Envíela sin cuerpo.</translation>
        </message>
        <message>
            <source>Send multipart/form-data with its boundary and one field "file", or the bytes themselves as the body.</source>
            <translation>Envíe multipart/form-data con su boundary y un campo "file", o los propios bytes como cuerpo.</translation>
        </message>
        <message>
            <source>Send the token in the field "Authorization: Bearer krd_…" (or X-API-TOKEN, X-Api-Key, apikey).</source>
            <translation>Envíe el token en el campo "Authorization: Bearer krd_…" (o X-API-TOKEN, X-Api-Key, apikey).</translation>
        </message>
        <message>
            <source>Send the whole request without pausing, and try again.</source>
            <translation>Envíe la solicitud completa sin pausas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Shorten the path and the query to 4 KiB.</source>
            <translation>Reduzca la ruta y la consulta a 4 KiB.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile</source>
            <translation>Alguien lo cambió mientras tanto</translation>
        </message>
        <message>
            <source>Somebody revoked this token: generate a new one in Integrations if this system may still call.</source>
            <translation>Alguien revocó este token: genere uno nuevo en Integraciones si este sistema todavía puede llamar.</translation>
        </message>
        <message>
            <source>The API is for programs: requests with the field Origin are refused. Call it from your server.</source>
            <translation>La API es para programas: las solicitudes con el campo Origin se rechazan. Llámela desde su servidor.</translation>
        </message>
        <message>
            <source>The HTTP version is not supported</source>
            <translation>La versión de HTTP no se acepta</translation>
        </message>
        <message>
            <source>The Idempotency-Key is not one</source>
            <translation>La Idempotency-Key no es válida</translation>
        </message>
        <message>
            <source>The JSON cannot be read at byte %1: send one object in UTF-8, whole.</source>
            <translation>No se puede leer el JSON en el byte %1: envíe un objeto en UTF-8, completo.</translation>
        </message>
        <message>
            <source>The JSON is nested too deeply</source>
            <translation>El JSON tiene demasiados niveles</translation>
        </message>
        <message>
            <source>The PDF asks for a password: the customer needs it to read it.</source>
            <translation>El PDF pide una contraseña: el cliente la necesita para leerlo.</translation>
        </message>
        <message>
            <source>The access token has expired</source>
            <translation>El token de acceso venció</translation>
        </message>
        <message>
            <source>The access token is missing</source>
            <translation>Falta el token de acceso</translation>
        </message>
        <message>
            <source>The access token is not one</source>
            <translation>El token de acceso no es válido</translation>
        </message>
        <message>
            <source>The access token is unknown</source>
            <translation>El token de acceso es desconocido</translation>
        </message>
        <message>
            <source>The access token may not do this</source>
            <translation>El token de acceso no puede hacer esto</translation>
        </message>
        <message>
            <source>The access token was revoked</source>
            <translation>El token de acceso fue revocado</translation>
        </message>
        <message>
            <source>The address is too long</source>
            <translation>La dirección es demasiado larga</translation>
        </message>
        <message>
            <source>The body is no JSON</source>
            <translation>El cuerpo no es JSON</translation>
        </message>
        <message>
            <source>The body is too large</source>
            <translation>El cuerpo es demasiado grande</translation>
        </message>
        <message>
            <source>The body of this call may have at most %1. Send large files by POST /v1/documents and name their id.</source>
            <translation>El cuerpo de esta llamada puede tener como máximo %1. Envíe los archivos grandes por POST /v1/documents y cite su id.</translation>
        </message>
        <message>
            <source>The call is not known to be the provider's</source>
            <translation>No se sabe si la llamada es del proveedor</translation>
        </message>
        <message>
            <source>The content type does not fit</source>
            <translation>El tipo de contenido no sirve</translation>
        </message>
        <message>
            <source>The document is too large</source>
            <translation>El documento es demasiado grande</translation>
        </message>
        <message>
            <source>The expectation cannot be met</source>
            <translation>La expectativa no se puede cumplir</translation>
        </message>
        <message>
            <source>The form cannot be read</source>
            <translation>No se puede leer el formulario</translation>
        </message>
        <message>
            <source>The head is too large</source>
            <translation>El encabezado es demasiado grande</translation>
        </message>
        <message>
            <source>The length is missing</source>
            <translation>Falta el tamaño</translation>
        </message>
        <message>
            <source>The message's status forbids this</source>
            <translation>El estado del mensaje no lo permite</translation>
        </message>
        <message>
            <source>The method is not allowed here</source>
            <translation>El método no está permitido aquí</translation>
        </message>
        <message>
            <source>The program is ending</source>
            <translation>El programa se está cerrando</translation>
        </message>
        <message>
            <source>The program says on its screen and in its log why. Send it again after the seconds that Retry-After says.</source>
            <translation>El programa indica el motivo en su pantalla y en su registro. Envíela de nuevo tras los segundos que indica Retry-After.</translation>
        </message>
        <message>
            <source>The request came too slowly</source>
            <translation>La solicitud llegó demasiado despacio</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>No se puede leer la solicitud</translation>
        </message>
        <message>
            <source>The request cannot be served right now</source>
            <translation>No se puede atender la solicitud ahora</translation>
        </message>
        <message>
            <source>The request has errors</source>
            <translation>La solicitud tiene errores</translation>
        </message>
        <message>
            <source>The same Idempotency-Key is still being worked on</source>
            <translation>La misma Idempotency-Key aún está en curso</translation>
        </message>
        <message>
            <source>The token was cut or mistyped: copy it again whole, from krd_ to its last character.</source>
            <translation>El token se cortó o se escribió mal: cópielo de nuevo completo, desde krd_ hasta el último carácter.</translation>
        </message>
        <message>
            <source>There is nothing at this address for this token. Check the path and the id.</source>
            <translation>No hay nada en esta dirección para este token. Revise la ruta y el id.</translation>
        </message>
        <message>
            <source>This call needs the right "%1": generate a token that has it.</source>
            <translation>Esta llamada exige el permiso "%1": genere un token que lo tenga.</translation>
        </message>
        <message>
            <source>This call takes no body</source>
            <translation>Esta llamada no lleva cuerpo</translation>
        </message>
        <message>
            <source>This host name is not served here</source>
            <translation>Este nombre de host no se atiende aquí</translation>
        </message>
        <message>
            <source>This installation never issued this token: generate one in Integrations and use that.</source>
            <translation>Esta instalación nunca generó este token: genere uno en Integraciones y úselo.</translation>
        </message>
        <message>
            <source>This system is over its rate: wait as long as Retry-After says.</source>
            <translation>Este sistema superó su tasa: espere el tiempo que indica Retry-After.</translation>
        </message>
        <message>
            <source>Too many bad tokens</source>
            <translation>Demasiados tokens inválidos</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Demasiadas solicitudes</translation>
        </message>
        <message>
            <source>Too many wrong tokens came from this address: wait as long as Retry-After says, and use a valid one.</source>
            <translation>Llegaron demasiados tokens erróneos desde esta dirección: espere el tiempo que indica Retry-After y use uno válido.</translation>
        </message>
        <message>
            <source>Too much is waiting</source>
            <translation>Hay demasiado en espera</translation>
        </message>
        <message>
            <source>Use HTTP/1.1.</source>
            <translation>Use HTTP/1.1.</translation>
        </message>
        <message>
            <source>Use one of the methods that the field Allow names.</source>
            <translation>Use uno de los métodos que indica el campo Allow.</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>A parameter does not fit the template</source>
            <translation>Un parámetro no encaja en la plantilla</translation>
        </message>
        <message>
            <source>Add it to the recipients of the test number at Meta, or connect a real number.</source>
            <translation>Agréguelo a los destinatarios del número de prueba en Meta o conecte un número real.</translation>
        </message>
        <message>
            <source>Ask the person to send it again.</source>
            <translation>Pida a la persona que lo envíe de nuevo.</translation>
        </message>
        <message>
            <source>Change the template at Meta.</source>
            <translation>Cambie la plantilla en Meta.</translation>
        </message>
        <message>
            <source>Check its name and language, and whether Meta has approved it.</source>
            <translation>Revise el nombre y el idioma, y si Meta la ha aprobado.</translation>
        </message>
        <message>
            <source>Check the number. The person may have no WhatsApp, an old version, or not have accepted its terms; Meta does not say which.</source>
            <translation>Revise el número. Puede que la persona no tenga WhatsApp, tenga una versión antigua o no haya aceptado sus condiciones; Meta no dice cuál.</translation>
        </message>
        <message>
            <source>Check the type and the size of the file, or send it as a PDF.</source>
            <translation>Revise el tipo y el tamaño del archivo, o envíelo como PDF.</translation>
        </message>
        <message>
            <source>Check the way of payment at Meta. The message goes on by itself afterwards.</source>
            <translation>Revise la forma de pago en Meta. Después el mensaje sigue solo.</translation>
        </message>
        <message>
            <source>Compare the ID of the phone number in Channels with the one at Meta.</source>
            <translation>Compare la identificación del número de teléfono en Canales con la de Meta.</translation>
        </message>
        <message>
            <source>Compare the parameters in the chatbot with the template at Meta.</source>
            <translation>Compare los parámetros del chatbot con la plantilla en Meta.</translation>
        </message>
        <message>
            <source>Finish the registration of the number at Meta. The message goes on by itself afterwards.</source>
            <translation>Termine el registro del número en Meta. Después el mensaje sigue solo.</translation>
        </message>
        <message>
            <source>Give the token the WhatsApp permissions at Meta and enter it in Channels. The message goes on by itself afterwards.</source>
            <translation>Dé al token los permisos de WhatsApp en Meta e introdúzcalo en Canales. Después el mensaje sigue solo.</translation>
        </message>
        <message>
            <source>It does not come back. Make a new one at Meta.</source>
            <translation>No vuelve. Cree otra en Meta.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>Se intenta de nuevo automáticamente.</translation>
        </message>
        <message>
            <source>Look at the account at Meta. The message goes on by itself once it works again.</source>
            <translation>Mire la cuenta en Meta. El mensaje sigue solo en cuanto vuelva a funcionar.</translation>
        </message>
        <message>
            <source>Make a new token at Meta and enter it in Channels. The message goes on by itself afterwards.</source>
            <translation>Cree un token nuevo en Meta e introdúzcalo en Canales. Después el mensaje sigue solo.</translation>
        </message>
        <message>
            <source>Mend the flow at Meta.</source>
            <translation>Corrija el flujo en Meta.</translation>
        </message>
        <message>
            <source>Meta does not know the ID of the phone number</source>
            <translation>Meta no conoce la identificación del número de teléfono</translation>
        </message>
        <message>
            <source>Meta gives this person no advertising now</source>
            <translation>Meta no entrega publicidad a esta persona ahora</translation>
        </message>
        <message>
            <source>Meta has disabled the template</source>
            <translation>Meta ha desactivado la plantilla</translation>
        </message>
        <message>
            <source>Meta has locked the account</source>
            <translation>Meta ha bloqueado la cuenta</translation>
        </message>
        <message>
            <source>Meta has paused the template</source>
            <translation>Meta ha pausado la plantilla</translation>
        </message>
        <message>
            <source>Meta held the message back</source>
            <translation>Meta retuvo el mensaje</translation>
        </message>
        <message>
            <source>Meta limits how much advertising a person gets. Wait at least 24 hours before you send it again.</source>
            <translation>Meta limita cuánta publicidad recibe una persona. Espere al menos 24 horas antes de enviarlo de nuevo.</translation>
        </message>
        <message>
            <source>Meta limits the number for hours. Send only to people who expect it; what waits is tried again by itself.</source>
            <translation>Meta limita el número durante horas. Envíe solo a quien lo espera; lo que está en cola se intenta de nuevo automáticamente.</translation>
        </message>
        <message>
            <source>People rated it badly. Use another one, or wait until Meta lets it go on.</source>
            <translation>La gente la valoró mal. Use otra o espere a que Meta la libere.</translation>
        </message>
        <message>
            <source>Send it as a text or as a document.</source>
            <translation>Envíelo como texto o como documento.</translation>
        </message>
        <message>
            <source>Send no more advertising to this person.</source>
            <translation>No envíe más publicidad a esta persona.</translation>
        </message>
        <message>
            <source>Shorten the values that fill it.</source>
            <translation>Acorte los valores que la rellenan.</translation>
        </message>
        <message>
            <source>The access token is wrong or has expired</source>
            <translation>El token de acceso es incorrecto o ha caducado</translation>
        </message>
        <message>
            <source>The access token lacks a permission</source>
            <translation>Al token de acceso le falta un permiso</translation>
        </message>
        <message>
            <source>The account may not write to people in this country</source>
            <translation>La cuenta no puede escribir a personas de este país</translation>
        </message>
        <message>
            <source>The details hold Meta's answer. Check the text, the file and the template.</source>
            <translation>Los detalles contienen la respuesta de Meta. Revise el texto, el archivo y la plantilla.</translation>
        </message>
        <message>
            <source>The display name of the number is not approved yet</source>
            <translation>El nombre visible del número aún no está aprobado</translation>
        </message>
        <message>
            <source>The flow of the template is blocked</source>
            <translation>El flujo de la plantilla está bloqueado</translation>
        </message>
        <message>
            <source>The message goes to the number that sends it</source>
            <translation>El mensaje va al mismo número que lo envía</translation>
        </message>
        <message>
            <source>The number does not receive on WhatsApp</source>
            <translation>El número no recibe en WhatsApp</translation>
        </message>
        <message>
            <source>The number is not on the list of the test account</source>
            <translation>El número no está en la lista de la cuenta de prueba</translation>
        </message>
        <message>
            <source>The number is not ready for sending at Meta</source>
            <translation>El número no está listo para enviar en Meta</translation>
        </message>
        <message>
            <source>The payment of the account at Meta has a problem</source>
            <translation>El pago de la cuenta en Meta tiene un problema</translation>
        </message>
        <message>
            <source>The person does not want advertising</source>
            <translation>La persona no quiere publicidad</translation>
        </message>
        <message>
            <source>The template does not exist in this language</source>
            <translation>La plantilla no existe en este idioma</translation>
        </message>
        <message>
            <source>The template gets too long</source>
            <translation>La plantilla queda demasiado larga</translation>
        </message>
        <message>
            <source>The template takes another number of parameters</source>
            <translation>La plantilla pide otra cantidad de parámetros</translation>
        </message>
        <message>
            <source>Too many messages to this person in a short time</source>
            <translation>Demasiados mensajes a esta persona en poco tiempo</translation>
        </message>
        <message>
            <source>Too many people blocked or reported the number</source>
            <translation>Demasiadas personas bloquearon o denunciaron el número</translation>
        </message>
        <message>
            <source>Use another way to reach the person.</source>
            <translation>Use otro medio para contactar a la persona.</translation>
        </message>
        <message>
            <source>Use the number of another person.</source>
            <translation>Use el número de otra persona.</translation>
        </message>
        <message>
            <source>WhatsApp asked to send more slowly</source>
            <translation>WhatsApp pidió enviar más despacio</translation>
        </message>
        <message>
            <source>WhatsApp cannot take it right now</source>
            <translation>WhatsApp no puede recibirlo ahora</translation>
        </message>
        <message>
            <source>WhatsApp could not fetch the file of the person</source>
            <translation>WhatsApp no pudo obtener el archivo de la persona</translation>
        </message>
        <message>
            <source>WhatsApp could not take the file</source>
            <translation>WhatsApp no pudo recibir el archivo</translation>
        </message>
        <message>
            <source>WhatsApp does not take a value of the message</source>
            <translation>WhatsApp no acepta un valor del mensaje</translation>
        </message>
        <message>
            <source>WhatsApp does not take the content of the template</source>
            <translation>WhatsApp no acepta el contenido de la plantilla</translation>
        </message>
        <message>
            <source>WhatsApp does not take this type of message</source>
            <translation>WhatsApp no acepta este tipo de mensaje</translation>
        </message>
        <message>
            <source>While it waits, it is tried again by itself. If it has failed, send it again later.</source>
            <translation>Mientras espera, se intenta de nuevo automáticamente. Si falló, envíelo de nuevo más tarde.</translation>
        </message>
    </context>
    <context>
        <name>PublicAddressDialog</name>
        <message>
            <source>%1.</source>
            <translation>%1.</translation>
        </message>
        <message>
            <source>A reverse proxy (where there is a server)</source>
            <translation>Un proxy inverso (donde hay un servidor)</translation>
        </message>
        <message>
            <source>A server with a name of yours, for example with nginx or Caddy, takes calls to /hooks/ and hands them on to %1. Its name must stay in the header Host, its certificate must be valid.</source>
            <translation>Un servidor con un nombre suyo, por ejemplo con nginx o Caddy, recibe las llamadas a /hooks/ y las pasa a %1. El nombre debe seguir en el encabezado Host y el certificado debe ser válido.</translation>
        </message>
        <message>
            <source>A small program, for example cloudflared or Tailscale Funnel, keeps a line open from here to its provider, who gives you an https address. Point it to %1. The router stays as it is.</source>
            <translation>Un pequeño programa, por ejemplo cloudflared o Tailscale Funnel, mantiene una línea abierta desde aquí hasta su proveedor, que le da una dirección https. Apúntelo a %1. El router queda como está.</translation>
        </message>
        <message>
            <source>A tunnel (simplest)</source>
            <translation>Un túnel (lo más simple)</translation>
        </message>
        <message>
            <source>Check again: here stands when Meta last called. From outside only /hooks/ is reached.</source>
            <translation>Compruebe de nuevo: aquí aparece cuándo llamó Meta por última vez. Desde fuera solo se llega a /hooks/.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Enter the address in Settings, API and network, “Public address”.</source>
            <translation>Ingrese la dirección en Configuración, API y red, “Dirección pública”.</translation>
        </message>
        <message>
            <source>How Meta reaches this computer</source>
            <translation>Cómo llega Meta a este equipo</translation>
        </message>
        <message>
            <source>Meta tells by a call over the internet what became of a message and what customers reply. This computer stands behind a router; from outside nobody finds it. It needs an https address that leads here.</source>
            <translation>Meta avisa, con una llamada por internet, qué pasó con cada mensaje y qué responden los clientes. Este equipo está detrás de un router; desde fuera nadie lo encuentra. Necesita una dirección https que lleve hasta aquí.</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>Abrir la configuración</translation>
        </message>
        <message>
            <source>Save this channel and paste its callback address and verify token at Meta for Developers: WhatsApp, Configuration, Webhook; subscribe to “messages”.</source>
            <translation>Guarde este canal y pegue la dirección de retorno y el token de verificación en Meta for Developers: WhatsApp, Configuración, Webhook; suscríbase a “messages”.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Después</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para qué sirve</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>To confirm, type the name: %1</source>
            <translation>Para confirmar, escriba el nombre: %1</translation>
        </message>
    </context>
    <context>
        <name>RequestDetail</name>
        <message>
            <source>%1 (below, an example takes its place)</source>
            <translation>%1 (abajo, un ejemplo ocupa su lugar)</translation>
        </message>
        <message>
            <source>%1 (this only the program itself can put right)</source>
            <translation>%1 (esto solo lo puede corregir el propio programa)</translation>
        </message>
        <message>
            <source>%1 · %2 ms · request %3</source>
            <translation>%1 · %2 ms · petición %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copies it with the data as they were sent.</source>
            <translation>Copia con los datos tal como se enviaron.</translation>
        </message>
        <message>
            <source>Copy correction</source>
            <translation>Copiar corrección</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corregida</translation>
        </message>
        <message>
            <source>It would be accepted and go by the channel “%1”. Nothing was sent.</source>
            <translation>Se aceptaría e iría por el canal “%1”. No se envió nada.</translation>
        </message>
        <message>
            <source>Not kept: empty, or over 16 KiB.</source>
            <translation>No guardada: vacía o mayor de 16 KiB.</translation>
        </message>
        <message>
            <source>Not kept: empty, over 16 KiB, or refused before it was read.</source>
            <translation>No guardada: vacía, mayor de 16 KiB o rechazada antes de leerse.</translation>
        </message>
        <message>
            <source>Rehearse the correction</source>
            <translation>Ensayar la corrección</translation>
        </message>
        <message>
            <source>Rehearsing…</source>
            <translation>Ensayando…</translation>
        </message>
        <message>
            <source>Repeat as rehearsal</source>
            <translation>Repetir como ensayo</translation>
        </message>
        <message>
            <source>Request (personal data hidden)</source>
            <translation>Petición (datos personales ocultos)</translation>
        </message>
        <message>
            <source>The request as a whole</source>
            <translation>La petición entera</translation>
        </message>
        <message>
            <source>This is no JSON object.</source>
            <translation>Esto no es un objeto JSON.</translation>
        </message>
        <message>
            <source>This is no JSON that the API takes.</source>
            <translation>Esto no es un JSON que la API acepte.</translation>
        </message>
    </context>
    <context>
        <name>RequestListModel</name>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>Duration</source>
            <translation>Duración</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Petición</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
    </context>
    <context>
        <name>RequestsPage</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>All tokens</source>
            <translation>Todos los tokens</translation>
        </message>
        <message>
            <source>Latest requests</source>
            <translation>Últimas peticiones</translation>
        </message>
        <message>
            <source>No request of this token</source>
            <translation>Ninguna petición de este token</translation>
        </message>
        <message>
            <source>No request yet</source>
            <translation>Ninguna petición todavía</translation>
        </message>
        <message>
            <source>Show those of all tokens</source>
            <translation>Mostrar las de todos los tokens</translation>
        </message>
        <message>
            <source>Since this start it has asked nothing of the API. Others have.</source>
            <translation>Desde que se abrió Karoo Desk no ha pedido nada a la API. Otros sí.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>What programs ask of the API since this start appears here, the newest first, with each fault explained.</source>
            <translation>Aquí aparece lo que los programas piden a la API desde este inicio, de lo más nuevo a lo más antiguo, con cada error explicado.</translation>
        </message>
        <message>
            <source>Without a valid token</source>
            <translation>Sin token válido</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>External systems</source>
            <translation>Sistemas externos</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Cómo integrar</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integraciones</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inicio</translation>
        </message>
    </context>
    <context>
        <name>RotateDialog</name>
        <message>
            <source>1 hour</source>
            <translation>1 hora</translation>
        </message>
        <message>
            <source>24 hours</source>
            <translation>24 horas</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 días</translation>
        </message>
        <message>
            <source>A new token with the same rights is generated. The old one goes on for a while, so that you can change it in the external system without a break.</source>
            <translation>Se genera un nuevo token con los mismos derechos. El anterior sigue valiendo un tiempo, para que pueda cambiarlo en el sistema externo sin interrupción.</translation>
        </message>
        <message>
            <source>Generate new token</source>
            <translation>Generar nuevo token</translation>
        </message>
        <message>
            <source>Not at all: revoke it now</source>
            <translation>No vale más: revocar ahora</translation>
        </message>
        <message>
            <source>Not longer than it has: it expires on %1.</source>
            <translation>Nunca más allá del plazo que ya tiene: %1.</translation>
        </message>
        <message>
            <source>Rotate the token “%1”</source>
            <translation>Cambiar el token “%1”</translation>
        </message>
        <message>
            <source>The &amp;old token works for another</source>
            <translation>El token &amp;anterior vale por</translation>
        </message>
        <message>
            <source>The token was not rotated</source>
            <translation>El token no se cambió</translation>
        </message>
    </context>
    <context>
        <name>SampleView</name>
        <message>
            <source>%1 or newer</source>
            <translation>%1 o más nuevo</translation>
        </message>
        <message>
            <source>%1 · was not run here</source>
            <translation>%1 · no se ejecutó aquí</translation>
        </message>
        <message>
            <source>No system yet</source>
            <translation>Ningún sistema todavía</translation>
        </message>
        <message>
            <source>Programming language</source>
            <translation>Lenguaje de programación</translation>
        </message>
        <message>
            <source>Read the status</source>
            <translation>Consultar el estado</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Ejemplo</translation>
        </message>
        <message>
            <source>Send a boleto as PDF</source>
            <translation>Enviar un boleto en PDF</translation>
        </message>
        <message>
            <source>Send a text</source>
            <translation>Enviar un texto</translation>
        </message>
        <message>
            <source>System</source>
            <translation>Sistema</translation>
        </message>
    </context>
    <context>
        <name>Samples</name>
        <message>
            <source>Again, with the same key.</source>
            <translation>De nuevo, con la misma clave.</translation>
        </message>
        <message>
            <source>One key for each notice: repeating it sends nothing twice.</source>
            <translation>Una clave para cada aviso: repetirlo no envía nada dos veces.</translation>
        </message>
        <message>
            <source>The id is in the answer to the sending.</source>
            <translation>El id está en la respuesta al envío.</translation>
        </message>
        <message>
            <source>The token comes from the environment: it stands in no code.</source>
            <translation>El token viene del entorno: no queda escrito en el código.</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>Limpiar búsqueda</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
    </context>
    <context>
        <name>SecondStart</name>
        <message>
            <source>It ends in order; nothing that it has accepted is lost.</source>
            <translation>Termina en orden; nada de lo que aceptó se pierde.</translation>
        </message>
        <message>
            <source>It works on the data folder %1.</source>
            <translation>Usa la carpeta de datos %1.</translation>
        </message>
        <message>
            <source>Karoo Desk already runs without a window. Stop it and go on here?</source>
            <translation>Karoo Desk ya se ejecuta sin ventana. ¿Detenerlo y continuar aquí?</translation>
        </message>
        <message>
            <source>Leave it running</source>
            <translation>Dejarlo en marcha</translation>
        </message>
        <message>
            <source>Stop it and go on</source>
            <translation>Detenerlo y continuar</translation>
        </message>
        <message>
            <source>The other Karoo Desk is being stopped</source>
            <translation>El otro Karoo Desk se está cerrando</translation>
        </message>
        <message>
            <source>What it is sending just now gets up to ten seconds. Then the window opens here.</source>
            <translation>Lo que está enviando ahora tiene hasta diez segundos. Después se abre aquí la ventana.</translation>
        </message>
    </context>
    <context>
        <name>SecretBox</name>
        <message>
            <source>Clear now</source>
            <translation>Limpiar ahora</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied. The clipboard will be cleared in %n s.</source>
            <translation>
                <numerusform>Copiado. El portapapeles se limpiará en %n s.</numerusform>
                <numerusform>Copiado. El portapapeles se limpiará en %n s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Copied. The clipboard will be cleared when the program ends.</source>
            <translation>Copiado. El portapapeles se limpiará cuando termine el programa.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Secreto</translation>
        </message>
        <message>
            <source>The secret is no longer on the clipboard.</source>
            <translation>El secreto ya no está en el portapapeles.</translation>
        </message>
    </context>
    <context>
        <name>SecretField</name>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n seleccionado</numerusform>
                <numerusform>%n seleccionados</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Cancelar envío</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Quitar la selección</translation>
        </message>
        <message>
            <source>Copy IDs</source>
            <translation>Copiar los ID</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
    </context>
    <context>
        <name>SettingFields</name>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Not saved yet: press Enter here to try again. %1</source>
            <translation>Aún no se ha guardado: pulse Intro aquí para intentarlo de nuevo. %1</translation>
        </message>
        <message>
            <source>Own address</source>
            <translation>Dirección propia</translation>
        </message>
    </context>
    <context>
        <name>SettingsPages</name>
        <message>
            <source>127.0.0.1 is reached from this computer only, 0.0.0.0 from the whole network. The API starts anew when you change it.</source>
            <translation>127.0.0.1 solo se alcanza desde este equipo; 0.0.0.0, desde toda la red. La API se reinicia al cambiarlo.</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Número de cuenta</translation>
        </message>
        <message>
            <source>Address and port</source>
            <translation>Dirección y puerto</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Dirección del proxy</translation>
        </message>
        <message>
            <source>After so many seconds, if it is still there. 0 leaves it; up to 120.</source>
            <translation>Tras tantos segundos, si sigue ahí. 0 lo deja; hasta 120.</translation>
        </message>
        <message>
            <source>All choices of this page are kept now; they work once a later version shows notices.</source>
            <translation>Todas las opciones de esta página se guardan; valdrán cuando una versión futura muestre avisos.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como el sistema</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Preguntar</translation>
        </message>
        <message>
            <source>Ask about late messages</source>
            <translation>Preguntar por mensajes atrasados</translation>
        </message>
        <message>
            <source>By which other computers call the API, with commas between. A request under another name is refused.</source>
            <translation>Con los que otros equipos llaman a la API, separados por comas. Una petición con otro nombre se rechaza.</translation>
        </message>
        <message>
            <source>Changes at once.</source>
            <translation>Cambia al instante.</translation>
        </message>
        <message>
            <source>Channels that lose access</source>
            <translation>Canales que pierden el acceso</translation>
        </message>
        <message>
            <source>Clear a copied token</source>
            <translation>Borrar un token copiado</translation>
        </message>
        <message>
            <source>Clipboard</source>
            <translation>Portapapeles</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Computers with documents</source>
            <translation>Equipos con documentos</translation>
        </message>
        <message>
            <source>Connections at once</source>
            <translation>Conexiones a la vez</translation>
        </message>
        <message>
            <source>Connections to the outside</source>
            <translation>Conexiones al exterior</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Oscuro</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Fills ID_CONTA_KAROO in the texts of the chatbots.</source>
            <translation>Rellena ID_CONTA_KAROO en los textos de los chatbots.</translation>
        </message>
        <message>
            <source>For example http://proxy.local:3128 or socks5://10.0.0.5:1080.</source>
            <translation>Por ejemplo http://proxy.local:3128 o socks5://10.0.0.5:1080.</translation>
        </message>
        <message>
            <source>From 1 to 600.</source>
            <translation>De 1 a 600.</translation>
        </message>
        <message>
            <source>From 1 to 600. Slower senders are cut off.</source>
            <translation>De 1 a 600. Se corta a quien envía más despacio.</translation>
        </message>
        <message>
            <source>From 1 to 600. Then the request gets 503 and may come again.</source>
            <translation>De 1 a 600. Después la petición recibe 503 y puede volver.</translation>
        </message>
        <message>
            <source>From 1 to 64. The channel may allow less.</source>
            <translation>De 1 a 64. El canal puede aceptar menos.</translation>
        </message>
        <message>
            <source>From 16 to 4096. More are turned away.</source>
            <translation>De 16 a 4096. Las demás se rechazan.</translation>
        </message>
        <message>
            <source>From 7 to 3,650, after their last use.</source>
            <translation>De 7 a 3.650, tras el último uso.</translation>
        </message>
        <message>
            <source>From 7 to 3,650.</source>
            <translation>De 7 a 3.650.</translation>
        </message>
        <message>
            <source>From the internet</source>
            <translation>Desde internet</translation>
        </message>
        <message>
            <source>From which documents may be fetched though they are in your own network, with commas between.</source>
            <translation>De los que se pueden traer documentos aunque estén en su propia red, separados por comas.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Seguir en la bandeja</translation>
        </message>
        <message>
            <source>Hide content</source>
            <translation>Ocultar contenido</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Cuánto tiempo se conserva</translation>
        </message>
        <message>
            <source>Kept now; works once a later version has an icon in the tray. Until then closing quits.</source>
            <translation>Se guarda; valdrá cuando una versión futura tenga icono en la bandeja. Hasta entonces, cerrar sale.</translation>
        </message>
        <message>
            <source>Kept now; works once a later version starts by itself.</source>
            <translation>Se guarda; valdrá cuando una versión futura se inicie sola.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Largest document</source>
            <translation>Documento más grande</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Límites</translation>
        </message>
        <message>
            <source>Log files</source>
            <translation>Archivos de registro</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensajes</translation>
        </message>
        <message>
            <source>Messages and conversations</source>
            <translation>Mensajes y conversaciones</translation>
        </message>
        <message>
            <source>Messages that failed</source>
            <translation>Mensajes que fallaron</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Name of the company</source>
            <translation>Nombre de la empresa</translation>
        </message>
        <message>
            <source>Names of this computer</source>
            <translation>Nombres de este equipo</translation>
        </message>
        <message>
            <source>New conversations</source>
            <translation>Conversaciones nuevas</translation>
        </message>
        <message>
            <source>Notices on the desktop</source>
            <translation>Avisos en el escritorio</translation>
        </message>
        <message>
            <source>Notices then name no person and no text.</source>
            <translation>Los avisos no nombran entonces persona ni texto.</translation>
        </message>
        <message>
            <source>Open the API there too</source>
            <translation>Abrir también la API</translation>
        </message>
        <message>
            <source>Otherwise they are sent, with a warning to the system.</source>
            <translation>Si no, se envían, con un aviso al sistema.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Dirección pública</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Refuse PDFs with a password</source>
            <translation>Rechazar PDF con contraseña</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Shown at the top of the menu.</source>
            <translation>Aparece en lo alto del menú.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar con el equipo</translation>
        </message>
        <message>
            <source>The https:// address of your tunnel or proxy. Providers call it to tell what was delivered and what customers write. It reaches /hooks only.</source>
            <translation>La dirección https:// de su túnel o proxy. Los proveedores la llaman para contar qué se entregó y qué escriben los clientes. Alcanza solo /hooks.</translation>
        </message>
        <message>
            <source>The way on which the channels reach their providers.</source>
            <translation>El camino por el que los canales alcanzan a sus proveedores.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Then external systems can send by the public address. Each call still needs its token.</source>
            <translation>Entonces los sistemas externos pueden enviar por la dirección pública. Cada llamada sigue necesitando su token.</translation>
        </message>
        <message>
            <source>Time a connection may be idle</source>
            <translation>Tiempo que una conexión puede estar inactiva</translation>
        </message>
        <message>
            <source>Time for an answer</source>
            <translation>Tiempo para una respuesta</translation>
        </message>
        <message>
            <source>Time for the head of a request</source>
            <translation>Tiempo para la cabecera de una petición</translation>
        </message>
        <message>
            <source>What is later than this because the program was off waits for your decision. 0 sends always; up to 10,080.</source>
            <translation>Lo que se retrase más porque el programa estaba cerrado espera su decisión. 0 envía siempre; hasta 10.080.</translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Al cerrar la ventana</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Quién cambió qué</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Ventana</translation>
        </message>
        <message>
            <source>days</source>
            <translation>días</translation>
        </message>
        <message>
            <source>min</source>
            <translation>min</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
    </context>
    <context>
        <name>SettingsScreen</name>
        <message>
            <source>API and network</source>
            <translation>API y red</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Acerca de</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Apariencia</translation>
        </message>
        <message>
            <source>Every change is saved at once.</source>
            <translation>Cada cambio se guarda al instante.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>General</translation>
        </message>
        <message>
            <source>Messages and retention</source>
            <translation>Mensajes y retención</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>Ninguna opción encontrada</translation>
        </message>
        <message>
            <source>No setting speaks of “%1”.</source>
            <translation>Ninguna opción habla de “%1”.</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Avisos</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Guardado a las %1</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Buscar opción</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Seguridad</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configuración</translation>
        </message>
        <message>
            <source>The setting was not saved</source>
            <translation>La opción no se guardó</translation>
        </message>
    </context>
    <context>
        <name>SetupChange</name>
        <message>
            <source>Channel %1: changed (%2)</source>
            <translation>Canal %1: modificado (%2)</translation>
        </message>
        <message>
            <source>Channel %1: created</source>
            <translation>Canal %1: creado</translation>
        </message>
        <message>
            <source>Chatbot %1: changed (%2)</source>
            <translation>Chatbot %1: modificado (%2)</translation>
        </message>
        <message>
            <source>Chatbot %1: created</source>
            <translation>Chatbot %1: creado</translation>
        </message>
        <message>
            <source>External system %1: changed (%2)</source>
            <translation>Sistema externo %1: modificado (%2)</translation>
        </message>
        <message>
            <source>External system %1: created</source>
            <translation>Sistema externo %1: creado</translation>
        </message>
        <message>
            <source>Settings: changed (%2)</source>
            <translation>Configuración: modificada (%2)</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Delete what is chosen, cancel sending</source>
            <translation>Eliminar lo seleccionado, cancelar el envío</translation>
        </message>
        <message>
            <source>Duplicate a chatbot</source>
            <translation>Duplicar un chatbot</translation>
        </message>
        <message>
            <source>Empty the search, close a dialog</source>
            <translation>Vaciar la búsqueda, cerrar un diálogo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Intro</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Lists and forms</source>
            <translation>Listas y formularios</translation>
        </message>
        <message>
            <source>Menu key</source>
            <translation>Tecla Menú</translation>
        </message>
        <message>
            <source>Menu of what is chosen</source>
            <translation>Menú de lo elegido</translation>
        </message>
        <message>
            <source>Move a channel up or down</source>
            <translation>Mover un canal hacia arriba o hacia abajo</translation>
        </message>
        <message>
            <source>Next tab, previous tab of a form</source>
            <translation>Pestaña siguiente, pestaña anterior de un formulario</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Abrir lo elegido</translation>
        </message>
        <message>
            <source>Remove a variable</source>
            <translation>Quitar una variable</translation>
        </message>
        <message>
            <source>Rename a chatbot</source>
            <translation>Cambiar el nombre de un chatbot</translation>
        </message>
        <message>
            <source>Save a form</source>
            <translation>Guardar un formulario</translation>
        </message>
        <message>
            <source>Undo what the bar at the bottom offers</source>
            <translation>Deshacer lo que ofrece la barra de abajo</translation>
        </message>
    </context>
    <context>
        <name>SimulatorWindow</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1, simulated phone</source>
            <translation>%1, teléfono simulado</translation>
        </message>
        <message>
            <source>&amp;Phone of the customer</source>
            <translation>&amp;Teléfono del cliente</translation>
        </message>
        <message>
            <source>Another number…</source>
            <translation>Otro número…</translation>
        </message>
        <message>
            <source>Nothing has arrived here yet. Send a message by the API or in Messages, or write as a customer below.</source>
            <translation>Aquí no ha llegado nada todavía. Envíe un mensaje por la API o en Mensajes, o escriba abajo como cliente.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Replies are kept; nobody answers them yet.</source>
            <translation>Nada sale de este equipo. Las respuestas se guardan; nadie las contesta todavía.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Simulation</source>
            <translation>Simulación</translation>
        </message>
        <message>
            <source>The reply was not kept</source>
            <translation>La respuesta no se guardó</translation>
        </message>
        <message>
            <source>Whose phone</source>
            <translation>Teléfono de quién</translation>
        </message>
    </context>
    <context>
        <name>SkeletonRows</name>
        <message>
            <source>Loading</source>
            <translation>Cargando</translation>
        </message>
    </context>
    <context>
        <name>StartFailure</name>
        <message>
            <source>Another Karoo Desk (process %2) works on the data folder %1. To stop it in order, type: kill -TERM %2</source>
            <translation>Otro Karoo Desk (proceso %2) usa la carpeta de datos %1. Para detenerlo en orden, escriba: kill -TERM %2</translation>
        </message>
        <message>
            <source>Another Karoo Desk works on the data folder %1.</source>
            <translation>Otro Karoo Desk usa la carpeta de datos %1.</translation>
        </message>
        <message>
            <source>Another program holds the database %1. Close it and start Karoo Desk again.</source>
            <translation>Otro programa retiene la base de datos %1. Ciérrelo e inicie Karoo Desk de nuevo.</translation>
        </message>
        <message>
            <source>Karoo Desk cannot listen there: %1. Choose another address with --listen ADDRESS:PORT.</source>
            <translation>Karoo Desk no puede escuchar ahí: %1. Elija otra dirección con --listen DIRECCIÓN:PUERTO.</translation>
        </message>
        <message>
            <source>The API is to be encrypted, but its certificate cannot be used (%1). Name other files under "tls" in a setup file, or "own", and give it to karoo-desk admin setup.</source>
            <translation>La API debe cifrarse, pero su certificado no se puede usar (%1). Indique otros archivos en "tls" en un archivo de configuración, o "own", y entréguelo a karoo-desk admin setup.</translation>
        </message>
        <message>
            <source>The address %1 is taken by another program. End that program or choose another address with --listen ADDRESS:PORT.</source>
            <translation>Otro programa ocupa la dirección %1. Termine ese programa o elija otra dirección con --listen DIRECCIÓN:PUERTO.</translation>
        </message>
        <message>
            <source>The data folder %1 cannot be written. Choose another one with --data DIR or mend its permissions.</source>
            <translation>No se puede escribir en la carpeta de datos %1. Elija otra con --data CARPETA o corrija los permisos.</translation>
        </message>
        <message>
            <source>The data folder %1 is damaged; it was left as it is. To go on with a backup, type: karoo-desk admin --data %1 restore FILE --replace</source>
            <translation>La carpeta de datos %1 está dañada; quedó como está. Para seguir con una copia de seguridad, escriba: karoo-desk admin --data %1 restore ARCHIVO --replace</translation>
        </message>
        <message>
            <source>The database %1 was written by a newer Karoo Desk; it was left as it is. Install that version or a newer one.</source>
            <translation>La base de datos %1 fue escrita por un Karoo Desk más nuevo; quedó como está. Instale esa versión o una más nueva.</translation>
        </message>
        <message>
            <source>The disk of the data folder %1 is full. Make room and start Karoo Desk again.</source>
            <translation>El disco de la carpeta de datos %1 está lleno. Libere espacio e inicie Karoo Desk de nuevo.</translation>
        </message>
    </context>
    <context>
        <name>StartNotice</name>
        <message>
            <source>Karoo Desk cannot start</source>
            <translation>Karoo Desk no puede iniciarse</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>%1 % above yesterday at %2</source>
            <translation>%1 % más que ayer a las %2</translation>
        </message>
        <message>
            <source>%1 % below yesterday at %2</source>
            <translation>%1 % menos que ayer a las %2</translation>
        </message>
        <message>
            <source>%1 % of those sent</source>
            <translation>%1 % de los enviados</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregados</translation>
        </message>
        <message>
            <source>Failed today</source>
            <translation>Fallidos hoy</translation>
        </message>
        <message>
            <source>First steps hidden.</source>
            <translation>Primeros pasos ocultos.</translation>
        </message>
        <message>
            <source>Good afternoon, %1</source>
            <translation>Buenas tardes, %1</translation>
        </message>
        <message>
            <source>Good evening, %1</source>
            <translation>Buenas noches, %1</translation>
        </message>
        <message>
            <source>Good morning, %1</source>
            <translation>Buenos días, %1</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>Enviar mensaje</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Enviados hoy</translation>
        </message>
        <message>
            <source>The figures could not be read.</source>
            <translation>No se pudieron leer las cifras.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoy</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>En cola</translation>
        </message>
        <message numerus="yes">
            <source>and %n scheduled</source>
            <translation>
                <numerusform>y %n programado</numerusform>
                <numerusform>y %n programados</numerusform>
            </translation>
        </message>
        <message>
            <source>as many as yesterday at %1</source>
            <translation>igual que ayer a las %1</translation>
        </message>
        <message>
            <source>no failure today</source>
            <translation>ningún fallo hoy</translation>
        </message>
        <message>
            <source>none yesterday by this time</source>
            <translation>ninguno ayer hasta esta hora</translation>
        </message>
        <message>
            <source>nothing scheduled</source>
            <translation>nada programado</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada todavía</translation>
        </message>
        <message>
            <source>see the reasons</source>
            <translation>vea los motivos</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>%1 · %2 req/s</source>
            <translation>%1 · %2 pet./s</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) today</source>
            <translation>
                <numerusform>%n mensaje hoy</numerusform>
                <numerusform>%n mensajes hoy</numerusform>
            </translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Does not run</source>
            <translation>Fuera de servicio</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagada</translation>
        </message>
        <message>
            <source>On air</source>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
    </context>
    <context>
        <name>StateLooks</name>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelado</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregado</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Vencido</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falló</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inactivo</translation>
        </message>
        <message>
            <source>No access</source>
            <translation>Sin acceso</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Aún sin probar</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>En pausa</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>En cola</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Leído</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recibido</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Programado</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviado</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Incierto</translation>
        </message>
    </context>
    <context>
        <name>StatusLights</name>
        <message numerus="yes">
            <source>%n channel(s) without access</source>
            <translation>
                <numerusform>%n canal sin acceso</numerusform>
                <numerusform>%n canales sin acceso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are held.</source>
            <translation>
                <numerusform>%n mensaje espera.</numerusform>
                <numerusform>%n mensajes esperan.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) failed today</source>
            <translation>
                <numerusform>%n mensaje falló hoy</numerusform>
                <numerusform>%n mensajes fallaron hoy</numerusform>
            </translation>
        </message>
        <message>
            <source>API does not run</source>
            <translation>API fuera de servicio</translation>
        </message>
        <message>
            <source>API on air</source>
            <translation>API en marcha</translation>
        </message>
        <message>
            <source>API settings</source>
            <translation>Configuración de la API</translation>
        </message>
        <message>
            <source>API switched off</source>
            <translation>API apagada</translation>
        </message>
        <message>
            <source>Nothing can be saved.</source>
            <translation>No se puede guardar nada.</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message>
            <source>The API does not run.</source>
            <translation>La API está fuera de servicio.</translation>
        </message>
        <message>
            <source>The address %1 is taken or not allowed. Other systems cannot hand in messages.</source>
            <translation>La dirección %1 está ocupada o no está permitida. Otros sistemas no pueden entregar mensajes.</translation>
        </message>
        <message>
            <source>port %1 · since %2</source>
            <translation>puerto %1 · desde %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>“%1” does not send.</source>
            <translation>“%1” no envía.</translation>
        </message>
    </context>
    <context>
        <name>StepsCard</name>
        <message>
            <source>%1 of %2</source>
            <translation>%1 de %2</translation>
        </message>
        <message>
            <source>%1, not used yet</source>
            <translation>%1, aún sin usar</translation>
        </message>
        <message>
            <source>%1, used %2</source>
            <translation>%1, usado %2</translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: hecho</translation>
        </message>
        <message>
            <source>By your system, or by hand from here.</source>
            <translation>Por su sistema, o desde aquí, a mano.</translation>
        </message>
        <message>
            <source>Connect a channel</source>
            <translation>Conectar un canal</translation>
        </message>
        <message>
            <source>Connect channel</source>
            <translation>Conectar canal</translation>
        </message>
        <message>
            <source>Create a chatbot</source>
            <translation>Crear un chatbot</translation>
        </message>
        <message>
            <source>Create chatbot</source>
            <translation>Crear chatbot</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeros pasos</translation>
        </message>
        <message>
            <source>Generate an access token</source>
            <translation>Generar un token de acceso</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Generar token</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the first steps</source>
            <translation>Ocultar los primeros pasos</translation>
        </message>
        <message>
            <source>It has gone out.</source>
            <translation>Ha salido.</translation>
        </message>
        <message>
            <source>It joins the token of your system with the channel.</source>
            <translation>Une el token de su sistema con el canal.</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>Enviar mensaje</translation>
        </message>
        <message>
            <source>Send the first message</source>
            <translation>Enviar el primer mensaje</translation>
        </message>
        <message>
            <source>The Simulador is a phone on this screen: it needs no provider.</source>
            <translation>El Simulador es un teléfono en esta pantalla: no necesita proveedor.</translation>
        </message>
        <message>
            <source>Your system shows it with every request.</source>
            <translation>Su sistema lo presenta en cada petición.</translation>
        </message>
    </context>
    <context>
        <name>SystemActions</name>
        <message>
            <source>System “%1” deleted.</source>
            <translation>Sistema “%1” eliminado.</translation>
        </message>
        <message>
            <source>The system was not deleted</source>
            <translation>El sistema no se eliminó</translation>
        </message>
        <message>
            <source>The token was not revoked</source>
            <translation>El token no se revocó</translation>
        </message>
        <message>
            <source>Token “%1” revoked.</source>
            <translation>Token “%1” revocado.</translation>
        </message>
    </context>
    <context>
        <name>SystemDetail</name>
        <message>
            <source>%1 · at most %2 requests per second</source>
            <translation>%1 · como máximo %2 solicitudes por segundo</translation>
        </message>
        <message>
            <source>Access tokens</source>
            <translation>Tokens de acceso</translation>
        </message>
        <message>
            <source>Address of the API</source>
            <translation>Dirección de la API</translation>
        </message>
        <message>
            <source>All</source>
            <comment>tokens</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All tokens of this system are expired or revoked.</source>
            <translation>Todos los tokens de este sistema vencieron o fueron revocados.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar dirección</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>Copiar inicio del token</translation>
        </message>
        <message>
            <source>Created on %1</source>
            <translation>Creado el %1</translation>
        </message>
        <message>
            <source>Delete system</source>
            <translation>Eliminar sistema</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Generate the first token</source>
            <translation>Generar el primer token</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Cómo integrar</translation>
        </message>
        <message>
            <source>No token yet</source>
            <translation>Ningún token todavía</translation>
        </message>
        <message>
            <source>No valid token</source>
            <translation>Ningún token válido</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revocar…</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Cambiar…</translation>
        </message>
        <message>
            <source>Show all tokens</source>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <source>Valid</source>
            <comment>tokens</comment>
            <translation>Válidos</translation>
        </message>
        <message>
            <source>Which tokens</source>
            <translation>Qué tokens</translation>
        </message>
        <message>
            <source>With a token this system proves who it is when it calls the API.</source>
            <translation>Con un token, este sistema demuestra quién es cuando llama a la API.</translation>
        </message>
    </context>
    <context>
        <name>SystemDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nombre</translation>
        </message>
        <message>
            <source>&amp;Requests per second</source>
            <translation>&amp;Solicitudes por segundo</translation>
        </message>
        <message>
            <source>All its tokens together; empty: without a limit.</source>
            <translation>Todos sus tokens juntos; vacío: sin límite.</translation>
        </message>
        <message>
            <source>Create system</source>
            <translation>Crear sistema</translation>
        </message>
        <message>
            <source>Edit external system</source>
            <translation>Editar sistema externo</translation>
        </message>
        <message>
            <source>New external system</source>
            <translation>Nuevo sistema externo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>The program that sends messages, for example the ERP.</source>
            <translation>El programa que envía mensajes, por ejemplo el ERP.</translation>
        </message>
        <message>
            <source>The system was not saved</source>
            <translation>El sistema no se guardó</translation>
        </message>
        <message>
            <source>optional</source>
            <translation>opcional</translation>
        </message>
    </context>
    <context>
        <name>SystemListModel</name>
        <message>
            <source>%1 · never used</source>
            <translation>%1 · nunca usado</translation>
        </message>
        <message>
            <source>%1 · used %2</source>
            <translation>%1 · usado %2</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
        <message>
            <source>no token yet</source>
            <translation>ningún token todavía</translation>
        </message>
        <message>
            <source>no valid token</source>
            <translation>ningún token válido</translation>
        </message>
    </context>
    <context>
        <name>SystemQuestions</name>
        <message>
            <source>%1 can do nothing more with %2, from this moment on.</source>
            <translation>%1 no podrá hacer nada más con %2, desde este momento.</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s) are revoked at once.</source>
            <translation>
                <numerusform>%n token se revoca al instante.</numerusform>
                <numerusform>%n tokens se revocan al instante.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Chatbots without an external system: %1.</source>
            <translation>Chatbots que quedan sin sistema externo: %1.</translation>
        </message>
        <message>
            <source>Delete system</source>
            <translation>Eliminar sistema</translation>
        </message>
        <message>
            <source>Delete the external system “%1”?</source>
            <translation>¿Eliminar el sistema externo “%1”?</translation>
        </message>
        <message>
            <source>It was last used: %1.</source>
            <translation>Último uso: %1.</translation>
        </message>
        <message>
            <source>It was never used.</source>
            <translation>Nunca se usó.</translation>
        </message>
        <message>
            <source>Its messages and their history are kept.</source>
            <translation>Sus mensajes y el historial se conservan.</translation>
        </message>
        <message>
            <source>Messages that were accepted with it go out.</source>
            <translation>Los mensajes ya aceptados con él salen normalmente.</translation>
        </message>
        <message>
            <source>Revoke the token “%1”?</source>
            <translation>¿Revocar el token “%1”?</translation>
        </message>
        <message>
            <source>Revoke token</source>
            <translation>Revocar token</translation>
        </message>
        <message>
            <source>This cannot be undone. What happens:</source>
            <translation>No se puede deshacer. Qué ocurre:</translation>
        </message>
    </context>
    <context>
        <name>SystemsScreen</name>
        <message>
            <source>Clear search</source>
            <translation>Limpiar búsqueda</translation>
        </message>
        <message>
            <source>External systems</source>
            <translation>Sistemas externos</translation>
        </message>
        <message>
            <source>Generate a token for the program that shall send messages, for example the ERP. It is shown once, ready to be pasted there.</source>
            <translation>Genere un token para el programa que enviará mensajes, por ejemplo el ERP. Aparece una sola vez, listo para pegarlo allí.</translation>
        </message>
        <message>
            <source>Generate the first token</source>
            <translation>Generar el primer token</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Generar token</translation>
        </message>
        <message>
            <source>New system</source>
            <translation>Nuevo sistema</translation>
        </message>
        <message>
            <source>No system or token with “%1”.</source>
            <translation>Ningún sistema o token con “%1”.</translation>
        </message>
        <message>
            <source>No token yet</source>
            <translation>Ningún token todavía</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Programs of the company that send messages by the API.</source>
            <translation>Programas de la empresa que envían mensajes por la API.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Buscar</translation>
        </message>
        <message>
            <source>Search systems and tokens</source>
            <translation>Buscar sistemas y tokens</translation>
        </message>
    </context>
    <context>
        <name>TabBar</name>
        <message>
            <source>%1, to be corrected</source>
            <translation>%1, por corregir</translation>
        </message>
    </context>
    <context>
        <name>TemplateFilterBar</name>
        <message>
            <source>All</source>
            <translation>Todas</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos los idiomas</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>En uso</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Language: %1</source>
            <translation>Idioma: %1</translation>
        </message>
        <message>
            <source>With a problem</source>
            <translation>Con problema</translation>
        </message>
    </context>
    <context>
        <name>TemplatePanel</name>
        <message>
            <source>%1 uses, outside the 24-hour window:</source>
            <translation>%1 usa, fuera de la ventana de 24 horas:</translation>
        </message>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>&amp;Chatbot</source>
            <translation>&amp;Chatbot</translation>
        </message>
        <message>
            <source>No chatbot uses this channel.</source>
            <translation>Ningún chatbot usa este canal.</translation>
        </message>
        <message>
            <source>Only approved ones can be sent.</source>
            <translation>Solo se pueden enviar las aprobadas.</translation>
        </message>
        <message>
            <source>Save the values</source>
            <translation>Guardar los valores</translation>
        </message>
        <message>
            <source>Stop using</source>
            <translation>Dejar de usar</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texto del mensaje</translation>
        </message>
        <message>
            <source>Use for: %1</source>
            <translation>Usar para: %1</translation>
        </message>
        <message>
            <source>Value %1</source>
            <translation>Valor %1</translation>
        </message>
        <message>
            <source>none, fails</source>
            <translation>ninguna, falla</translation>
        </message>
    </context>
    <context>
        <name>TemplateWords</name>
        <message>
            <source>%1 · %2</source>
            <translation>%1 · %2</translation>
        </message>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n valor</numerusform>
                <numerusform>%n valores</numerusform>
            </translation>
        </message>
        <message>
            <source>Approved</source>
            <translation>Aprobada</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Autenticación</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Desactivada</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagen</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>En revisión</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausada</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Rechazada</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Utility</source>
            <translation>Utilidad</translation>
        </message>
        <message>
            <source>no values</source>
            <translation>sin valores</translation>
        </message>
        <message>
            <source>the text of the message</source>
            <translation>el texto del mensaje</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>%1 fails outside the 24-hour window.</source>
            <translation>%1 falla fuera de la ventana de 24 horas.</translation>
        </message>
        <message>
            <source>%1 · not read from Meta yet</source>
            <translation>%1 · aún no leídas de Meta</translation>
        </message>
        <message>
            <source>%1 · read from Meta %2</source>
            <translation>%1 · leídas de Meta %2</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) read from Meta.</source>
            <translation>
                <numerusform>%n plantilla leída de Meta.</numerusform>
                <numerusform>%n plantillas leídas de Meta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canales</translation>
        </message>
        <message>
            <source>Chatbot “%1” saved.</source>
            <translation>Chatbot “%1” guardado.</translation>
        </message>
        <message>
            <source>Create at Meta</source>
            <translation>Crear en Meta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>No template found</source>
            <translation>No se encontró ninguna plantilla</translation>
        </message>
        <message>
            <source>No template here yet</source>
            <translation>Aún no hay plantillas aquí</translation>
        </message>
        <message>
            <source>None fits the search and the filters.</source>
            <translation>Ninguna coincide con la búsqueda y los filtros.</translation>
        </message>
        <message>
            <source>Open this address in your browser; the details can be copied.</source>
            <translation>Abra esta dirección en el navegador; los detalles se pueden copiar.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Actualizar</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Buscar plantillas</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todas</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Plantilla</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Plantillas</translation>
        </message>
        <message>
            <source>Templates are messages that Meta has approved. Outside the 24-hour window only they are delivered. Create them at Meta, then read them here.</source>
            <translation>Las plantillas son mensajes que Meta aprobó. Fuera de la ventana de 24 horas solo ellas se entregan. Créelas en Meta y luego léalas aquí.</translation>
        </message>
        <message>
            <source>The browser did not open</source>
            <translation>El navegador no se abrió</translation>
        </message>
        <message>
            <source>The template was not chosen</source>
            <translation>La plantilla no se eligió</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>No se pudieron leer las plantillas</translation>
        </message>
        <message>
            <source>The templates were not read</source>
            <translation>Las plantillas no se leyeron</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Intentar de nuevo</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usada por</translation>
        </message>
        <message>
            <source>fails outside the window</source>
            <translation>falla fuera de la ventana</translation>
        </message>
        <message>
            <source>no chatbot</source>
            <translation>ningún chatbot</translation>
        </message>
        <message>
            <source>“%1” at Meta: %2.</source>
            <translation>“%1” en Meta: %2.</translation>
        </message>
        <message>
            <source>“%1” does not exist at Meta.</source>
            <translation>“%1” no existe en Meta.</translation>
        </message>
    </context>
    <context>
        <name>TextLabel</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>Seleccionar &amp;todo</translation>
        </message>
    </context>
    <context>
        <name>TlsRows</name>
        <message>
            <source>A PEM file without password. Both files are needed.</source>
            <translation>Un archivo PEM sin contraseña. Se necesitan los dos archivos.</translation>
        </message>
        <message>
            <source>A PEM file; those between it and its root come after it.</source>
            <translation>Un archivo PEM; los intermedios, hasta la raíz, van después.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Certificado</translation>
        </message>
        <message>
            <source>Certificate (*.crt)</source>
            <translation>Certificado (*.crt)</translation>
        </message>
        <message>
            <source>Certificate from files</source>
            <translation>Certificado de archivos</translation>
        </message>
        <message>
            <source>Certificate of this computer</source>
            <translation>Certificado de este equipo</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalles</translation>
        </message>
        <message>
            <source>Encrypt the API (TLS)</source>
            <translation>Cifrar la API (TLS)</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Cifrado</translation>
        </message>
        <message>
            <source>Give the copy to each program that calls the API: without it the connection is refused. Details says how it is trusted. Make it anew after the names of this computer have changed.</source>
            <translation>Entregue la copia a cada programa que llama a la API: sin ella la conexión se rechaza. Detalles dice cómo confiar en ella. Haga otro después de cambiar los nombres de este equipo.</translation>
        </message>
        <message>
            <source>Good until %1 for %2.</source>
            <translation>Válido hasta %1 para %2.</translation>
        </message>
        <message>
            <source>Make a new certificate?</source>
            <translation>¿Hacer un certificado nuevo?</translation>
        </message>
        <message>
            <source>Make anew</source>
            <translation>Hacer otro</translation>
        </message>
        <message>
            <source>Needed as soon as other computers call it. Callers then use https://. The API starts anew when you change it.</source>
            <translation>Necesario en cuanto otros equipos la llaman. Quien llama pasa a usar https://. La API se reinicia al cambiarlo.</translation>
        </message>
        <message>
            <source>No certificate was made</source>
            <translation>No se hizo ningún certificado</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Apagado</translation>
        </message>
        <message>
            <source>Own certificate</source>
            <translation>Certificado propio</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Clave privada</translation>
        </message>
        <message>
            <source>Programs that trust the present one are refused until they get the new one.</source>
            <translation>Los programas que confían en el actual se rechazan hasta que reciban el nuevo.</translation>
        </message>
        <message>
            <source>Programs trust the copy by curl --cacert, CURLOPT_CAINFO in PHP, cafile= in Python, NODE_EXTRA_CA_CERTS for Node.js, keytool -importcert for Java. On Windows, open it and install it under “Trusted Root Certification Authorities”.</source>
            <translation>Los programas confían en la copia con curl --cacert, CURLOPT_CAINFO en PHP, cafile= en Python, NODE_EXTRA_CA_CERTS en Node.js, keytool -importcert en Java. En Windows, ábrala e instálela en “Entidades de certificación raíz de confianza”.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Guardar una copia</translation>
        </message>
        <message>
            <source>Save a copy of the certificate</source>
            <translation>Guardar una copia del certificado</translation>
        </message>
        <message>
            <source>The copy was not saved</source>
            <translation>La copia no se guardó</translation>
        </message>
    </context>
    <context>
        <name>Toast</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Deshacer</translation>
        </message>
    </context>
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Expires</source>
            <translation>&amp;Validez</translation>
        </message>
        <message>
            <source>&amp;Name of the token</source>
            <translation>&amp;Nombre del token</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 año</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 días</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 días</translation>
        </message>
        <message>
            <source>A new system…</source>
            <translation>Un nuevo sistema…</translation>
        </message>
        <message>
            <source>Choose at least one right.</source>
            <translation>Elija al menos un permiso.</translation>
        </message>
        <message>
            <source>Documents: upload and read files</source>
            <translation>Documentos: subir y leer archivos</translation>
        </message>
        <message>
            <source>External &amp;system</source>
            <translation>&amp;Sistema externo</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Generar token</translation>
        </message>
        <message>
            <source>It works until %1.</source>
            <translation>Vale hasta el %1, inclusive.</translation>
        </message>
        <message>
            <source>It works until you revoke it.</source>
            <translation>Vale hasta que usted lo revoque.</translation>
        </message>
        <message>
            <source>Last &amp;day</source>
            <translation>Último &amp;día</translation>
        </message>
        <message>
            <source>MM/dd/yyyy</source>
            <translation>dd/MM/yyyy</translation>
        </message>
        <message>
            <source>Name of the s&amp;ystem</source>
            <translation>No&amp;mbre del sistema</translation>
        </message>
        <message>
            <source>Read: the state of its messages, chatbots and channels</source>
            <translation>Leer: estado de los mensajes, chatbots y canales</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Derechos</translation>
        </message>
        <message>
            <source>Send: messages, and cancel or repeat its own</source>
            <translation>Enviar: mensajes, y cancelar o reenviar los suyos</translation>
        </message>
        <message>
            <source>That day counts to its end.</source>
            <translation>El día vale hasta el final.</translation>
        </message>
        <message>
            <source>The program that will use the token, for example the ERP.</source>
            <translation>El programa que usará el token, por ejemplo el ERP.</translation>
        </message>
        <message>
            <source>The token was not made</source>
            <translation>El token no se generó</translation>
        </message>
        <message>
            <source>Until a day…</source>
            <translation>Hasta un día…</translation>
        </message>
        <message>
            <source>Where it will be used, for example Invoicing.</source>
            <translation>Dónde se usará, por ejemplo Facturación.</translation>
        </message>
        <message>
            <source>Without end</source>
            <translation>Sin plazo</translation>
        </message>
    </context>
    <context>
        <name>TokenListModel</name>
        <message>
            <source>%1
Rights: %2
Expires: %3</source>
            <translation>%1
Permisos: %2
Vigencia: %3</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <comment>last use, created</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acceso</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Validez</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Más opciones de %1</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Derechos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
    </context>
    <context>
        <name>TokenWords</name>
        <message>
            <source>Active</source>
            <translation>Activo</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Vencido</translation>
        </message>
        <message numerus="yes">
            <source>Expires in %n day(s)</source>
            <translation>
                <numerusform>Vence en %n día</numerusform>
                <numerusform>Vence en %n días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Expires in %n h</source>
            <translation>
                <numerusform>Vence en %n h</numerusform>
                <numerusform>Vence en %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>MM/dd/yyyy</source>
            <translation>dd/MM/yyyy</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revocado</translation>
        </message>
        <message>
            <source>all</source>
            <comment>rights</comment>
            <translation>todos</translation>
        </message>
        <message>
            <source>created %1</source>
            <translation>creado %1</translation>
        </message>
        <message>
            <source>documents</source>
            <comment>right</comment>
            <translation>documentos</translation>
        </message>
        <message>
            <source>never used</source>
            <translation>nunca usado</translation>
        </message>
        <message>
            <source>no end</source>
            <comment>expiry</comment>
            <translation>sin plazo</translation>
        </message>
        <message>
            <source>read</source>
            <comment>right</comment>
            <translation>leer</translation>
        </message>
        <message>
            <source>send</source>
            <comment>right</comment>
            <translation>enviar</translation>
        </message>
    </context>
    <context>
        <name>TrialCard</name>
        <message>
            <source>%1 · received in %2 ms</source>
            <translation>%1 · recibido en %2 ms</translation>
        </message>
        <message>
            <source>%1 · refused in %2 ms</source>
            <translation>%1 · rechazado en %2 ms</translation>
        </message>
        <message>
            <source>Create a chatbot</source>
            <translation>Crear un chatbot</translation>
        </message>
        <message>
            <source>Create a system</source>
            <translation>Crear un sistema</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir configuración</translation>
        </message>
        <message>
            <source>Open the chatbot</source>
            <translation>Abrir el chatbot</translation>
        </message>
        <message>
            <source>Send test</source>
            <translation>Enviar prueba</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Sends this sample to the simulator. No customer gets it.</source>
            <translation>Envía este ejemplo al simulador. Ningún cliente lo recibe.</translation>
        </message>
        <message>
            <source>Show request and answer</source>
            <translation>Ver petición y respuesta</translation>
        </message>
        <message>
            <source>The API is not running, so nothing can be sent.</source>
            <translation>La API no está en marcha; no se puede enviar nada.</translation>
        </message>
        <message>
            <source>To try it, an external system is needed.</source>
            <translation>Para probar hace falta un sistema externo.</translation>
        </message>
        <message>
            <source>To try it, the chatbot “%1” needs a channel of the kind Simulator.</source>
            <translation>Para probar, el chatbot “%1” necesita un canal del tipo Simulador.</translation>
        </message>
        <message>
            <source>To try it, this system needs an active chatbot for proactive messages.</source>
            <translation>Para probar, este sistema necesita un chatbot activo para mensajes proactivos.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Pruebe ahora</translation>
        </message>
    </context>
    <context>
        <name>TrialRun</name>
        <message>
            <source>Test document</source>
            <translation>Documento de prueba</translation>
        </message>
        <message>
            <source>Test of “How to integrate”</source>
            <translation>Prueba de “Cómo integrar”</translation>
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>%1 is one argument too many.</source>
            <translation>%1 es un argumento de más.</translation>
        </message>
        <message>
            <source>%1 needs %2.</source>
            <translation>%1 necesita %2.</translation>
        </message>
        <message>
            <source>%1 needs the option %2.</source>
            <translation>%1 necesita la opción %2.</translation>
        </message>
        <message>
            <source>%1 takes no value.</source>
            <translation>%1 no lleva valor.</translation>
        </message>
        <message>
            <source>%1 takes one of these: %2.</source>
            <translation>%1 admite uno de estos: %2.</translation>
        </message>
        <message>
            <source>A command is missing after %1: %2.</source>
            <translation>Falta una orden después de %1: %2.</translation>
        </message>
        <message>
            <source>A value is missing after %1.</source>
            <translation>Falta un valor después de %1.</translation>
        </message>
        <message>
            <source>There is no command %1.</source>
            <translation>No existe la orden %1.</translation>
        </message>
        <message>
            <source>There is no option %1.</source>
            <translation>No existe la opción %1.</translation>
        </message>
        <message>
            <source>Usage: karoo-desk [OPTIONS]
       karoo-desk admin [--data DIR] COMMAND

Messages for your customers: takes them by HTTP, sends them by channels and chatbots.

Options
  --data DIR              data folder (default: $XDG_DATA_HOME/karoo-desk)
  --listen ADDRESS:PORT   where the API listens (default: the setting, 127.0.0.1:8640)
  --headless              without a window; prints "ready URL" once it answers
  --offline               accepts messages and sends none
  --lang pt_BR|en|es      language (default: the setting)
  --theme system|light|dark
  --help, --version

Commands of admin
  setup FILE|-            create or update what the setup file lists, all or nothing
  issue-token --system NAME [--name TEXT] [--rights send,read,documents]
              [--expires 2027-01-31]
                          prints the secret of a new token, once
  tokens                  lists the tokens
  revoke-token PREFIX     revokes the token that begins like this
  export [FILE|-]         writes a setup file without secrets
  simulator KEY [--reply TEXT --from PHONE]
                          what arrived on a simulator channel; or a customer writes
  backup FILE [--with-key]
                          saves everything; the key of the secrets only when asked
  restore FILE [--replace]
                          puts a backup into the data folder
  check                   checks database and documents
  version                 prints the version

Exit: 0 done, 1 refused, 2 usage, 3 data folder in use, damaged, newer or not writable,
4 address taken.
</source>
            <translation>Uso: karoo-desk [OPCIONES]
     karoo-desk admin [--data CARPETA] ORDEN

Mensajes para sus clientes: los recibe por HTTP y los envía por canales y chatbots.

Opciones
  --data CARPETA          carpeta de datos (por omisión: $XDG_DATA_HOME/karoo-desk)
  --listen DIRECCIÓN:PUERTO
                          dónde escucha la API (por omisión: el ajuste, 127.0.0.1:8640)
  --headless              sin ventana; muestra "ready URL" cuando ya responde
  --offline               acepta mensajes y no envía ninguno
  --lang pt_BR|en|es      idioma (por omisión: el ajuste)
  --theme system|light|dark
  --help, --version

Órdenes de admin
  setup ARCHIVO|-         crea o cambia lo que lista el archivo de configuración, todo o nada
  issue-token --system NOMBRE [--name TEXTO] [--rights send,read,documents]
              [--expires 2027-01-31]
                          muestra el secreto de un token nuevo, una sola vez
  tokens                  lista los tokens
  revoke-token PREFIJO    revoca el token que empieza así
  export [ARCHIVO|-]      escribe un archivo de configuración sin secretos
  simulator CLAVE [--reply TEXTO --from TELÉFONO]
                          lo que llegó a un canal simulador; o un cliente escribe
  backup ARCHIVO [--with-key]
                          guarda todo; la clave de los secretos solo si se pide
  restore ARCHIVO [--replace]
                          pone una copia en la carpeta de datos
  check                   revisa la base de datos y los documentos
  version                 muestra la versión

Salida: 0 hecho, 1 rechazado, 2 uso, 3 carpeta de datos en uso, dañada, más nueva o sin
permiso de escritura, 4 dirección ocupada.
</translation>
        </message>
        <message>
            <source>karoo-desk --help lists all options and commands.</source>
            <translation>karoo-desk --help muestra todas las opciones y órdenes.</translation>
        </message>
    </context>
    <context>
        <name>VariableRow</name>
        <message>
            <source>NAME_OF_VARIABLE</source>
            <translation>NOMBRE_DE_VARIABLE</translation>
        </message>
        <message>
            <source>Name of the variable</source>
            <translation>Nombre de la variable</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>Quitar variable</translation>
        </message>
        <message>
            <source>Value</source>
            <translation>Valor</translation>
        </message>
        <message>
            <source>Value of %1</source>
            <translation>Valor de %1</translation>
        </message>
        <message>
            <source>Value of the variable</source>
            <translation>Valor de la variable</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln aceptado</numerusform>
                <numerusform>%Ln aceptados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) accepted in 7 days.</source>
            <translation>
                <numerusform>%Ln mensaje aceptado en 7 días.</numerusform>
                <numerusform>%Ln mensajes aceptados en 7 días.</numerusform>
            </translation>
        </message>
        <message>
            <source>MM/dd</source>
            <translation>dd/MM</translation>
        </message>
        <message>
            <source>Messages in 7 days</source>
            <translation>Mensajes en 7 días</translation>
        </message>
        <message>
            <source>Most of them on %1 from %2 on: %3.</source>
            <translation>El pico fue el %1, desde las %2: %3.</translation>
        </message>
        <message>
            <source>No message in the last 7 days.</source>
            <translation>Ningún mensaje en los últimos 7 días.</translation>
        </message>
        <message>
            <source>The messages could not be counted.</source>
            <translation>No se pudieron contar los mensajes.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoy</translation>
        </message>
    </context>
    <context>
        <name>WhatsAppDialog</name>
        <message>
            <source>Connect WhatsApp (Cloud API)</source>
            <translation>Conectar WhatsApp (Cloud API)</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Edit the channel “%1”</source>
            <translation>Editar el canal “%1”</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Dirección pública</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Save and activate</source>
            <translation>Guardar y activar</translation>
        </message>
        <message>
            <source>The channel was not saved</source>
            <translation>El canal no se guardó</translation>
        </message>
        <message>
            <source>The saved secrets are locked.</source>
            <translation>Las credenciales guardadas están bloqueadas.</translation>
        </message>
        <message>
            <source>They stay as they are. What you type replaces them for good.</source>
            <translation>Quedan como están. Lo que escriba las reemplaza para siempre.</translation>
        </message>
        <message>
            <source>“%1” is connected</source>
            <translation>“%1” está conectado</translation>
        </message>
    </context>
    <context>
        <name>WhatsAppForm</name>
        <message>
            <source>&amp;Account ID</source>
            <translation>Identificador de la &amp;cuenta</translation>
        </message>
        <message>
            <source>&amp;Name of the channel</source>
            <translation>&amp;Nombre del canal</translation>
        </message>
        <message>
            <source>&amp;Verify token</source>
            <translation>Token de &amp;verificación</translation>
        </message>
        <message>
            <source>A customer may then get a message twice.</source>
            <translation>El cliente puede recibir el mensaje dos veces.</translation>
        </message>
        <message>
            <source>A word of your own. Paste the same one at Meta, beside the callback address.</source>
            <translation>Una palabra suya. Pegue la misma en Meta, junto a la dirección de retorno.</translation>
        </message>
        <message>
            <source>Access &amp;token</source>
            <translation>&amp;Token de acceso</translation>
        </message>
        <message>
            <source>Address of the &amp;API</source>
            <translation>Dirección de la A&amp;PI</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avanzado</translation>
        </message>
        <message>
            <source>App &amp;secret</source>
            <translation>Clave &amp;secreta de la aplicación</translation>
        </message>
        <message>
            <source>As Meta writes it, for example v23.0.</source>
            <translation>Como la escribe Meta, por ejemplo v23.0.</translation>
        </message>
        <message>
            <source>At Meta for Developers: App settings, Basic, “App secret”. Without it every call of Meta is refused (401).</source>
            <translation>En Meta for Developers: Configuración de la app, Básica, “Clave secreta”. Sin ella, toda llamada de Meta se rechaza (401).</translation>
        </message>
        <message>
            <source>At Meta for Developers: your app, WhatsApp, API Setup, “Phone number ID”. It is not the phone number.</source>
            <translation>En Meta for Developers: su aplicación, WhatsApp, Configuración de la API, “Identificador del número de teléfono”. No es el número de teléfono.</translation>
        </message>
        <message>
            <source>At business.facebook.com: Settings, System users, Generate token, with whatsapp_business_messaging and whatsapp_business_management. The one of API Setup ends after 24 hours. Kept sealed on this computer.</source>
            <translation>En business.facebook.com: Configuración, Usuarios del sistema, Generar token, con whatsapp_business_messaging y whatsapp_business_management. El de Configuración de la API vence en 24 horas. Queda cifrado en este equipo.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the verify token</source>
            <translation>Copiar el token de verificación</translation>
        </message>
        <message>
            <source>Empty: 80, Meta's usual limit.</source>
            <translation>Vacío: 80, el límite habitual de Meta.</translation>
        </message>
        <message>
            <source>Enter the access token.</source>
            <translation>Ingrese el token de acceso.</translation>
        </message>
        <message>
            <source>Enter the number ID.</source>
            <translation>Ingrese el identificador del número.</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Generar</translation>
        </message>
        <message>
            <source>How the API names it; also the end of the callback address.</source>
            <translation>Cómo lo llama la API; también el final de la dirección de retorno.</translation>
        </message>
        <message>
            <source>Meta's own, unless a proxy stands between.</source>
            <translation>La de Meta, salvo que haya un proxy en medio.</translation>
        </message>
        <message>
            <source>Number &amp;ID</source>
            <translation>&amp;Identificador del número</translation>
        </message>
        <message>
            <source>On the same page: “WhatsApp Business Account ID”. For templates and callbacks.</source>
            <translation>En la misma página: “Identificador de la cuenta de WhatsApp Business”. Para plantillas y retornos.</translation>
        </message>
        <message>
            <source>Send again what may not have arrived</source>
            <translation>Enviar de nuevo lo que pudo no llegar</translation>
        </message>
        <message>
            <source>Ve&amp;rsion of the API</source>
            <translation>Ve&amp;rsión de la API</translation>
        </message>
        <message>
            <source>saved – leave empty to keep it</source>
            <translation>guardado – déjelo vacío para mantenerlo</translation>
        </message>
    </context>
</TS>
