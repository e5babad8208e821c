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
