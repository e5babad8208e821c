<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
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
            <translation>Aquí no existe un miembro llamado “%1”; revise la ortografía o quítelo.</translation>
        </message>
        <message>
            <source>There is no member with this name here; check its spelling or leave it out.</source>
            <translation>Aquí no existe un miembro con este nombre; revise la ortografía o quítelo.</translation>
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
        <name>KitDialog</name>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
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
        <name>NoticeDialog</name>
        <message>
            <source>Close</source>
            <translation>Cerrar</translation>
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
        <name>QuestionDialog</name>
        <message>
            <source>To confirm, type the name: %1</source>
            <translation>Para confirmar, escriba el nombre: %1</translation>
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
        <name>SkeletonRows</name>
        <message>
            <source>Loading</source>
            <translation>Cargando</translation>
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
        <name>TabBar</name>
        <message>
            <source>%1, to be corrected</source>
            <translation>%1, por corregir</translation>
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
</TS>
