<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
            <translation>Dispensar</translation>
        </message>
    </context>
    <context>
        <name>BarChart</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
        </message>
        <message numerus="yes">
            <source>%n scheduled</source>
            <translation>
            <numerusform>%n agendada</numerusform>
            <numerusform>%n agendadas</numerusform>
        </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
            <numerusform>%n enviada</numerusform>
            <numerusform>%n enviadas</numerusform>
        </translation>
        </message>
    </context>
    <context>
        <name>ComponentSheet</name>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
            <numerusform>%n mensagem</numerusform>
            <numerusform>%n mensagens</numerusform>
        </translation>
        </message>
        <message>
            <source>312 MB in 14 s.</source>
            <translation>312 MB em 14 s.</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Alternatives</source>
            <translation>Alternativas</translation>
        </message>
        <message>
            <source>Another row</source>
            <translation>Outra linha</translation>
        </message>
        <message>
            <source>Backup finished.</source>
            <translation>Cópia de segurança concluída.</translation>
        </message>
        <message>
            <source>Banners</source>
            <translation>Faixas</translation>
        </message>
        <message>
            <source>Buttons</source>
            <translation>Botões</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Canal</translation>
        </message>
        <message>
            <source>Checked</source>
            <translation>Conferido</translation>
        </message>
        <message>
            <source>Choice</source>
            <translation>Escolha</translation>
        </message>
        <message>
            <source>Chosen</source>
            <translation>Escolhido</translation>
        </message>
        <message>
            <source>Components</source>
            <translation>Componentes</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Danger</source>
            <translation>Perigo</translation>
        </message>
        <message>
            <source>Danger, in the question</source>
            <translation>Perigo, na pergunta</translation>
        </message>
        <message>
            <source>Delete chatbot</source>
            <translation>Excluir chatbot</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vazio</translation>
        </message>
        <message>
            <source>Fields</source>
            <translation>Campos</translation>
        </message>
        <message>
            <source>Filters, counters, variables, figures</source>
            <translation>Filtros, contadores, variáveis, figuras</translation>
        </message>
        <message>
            <source>Free.</source>
            <translation>Livre.</translation>
        </message>
        <message>
            <source>Generate another before 30/11.</source>
            <translation>Gere outro antes de 30/11.</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Gerar token</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>Instagram without access since 09:12.</source>
            <translation>Instagram sem acesso desde 09:12.</translation>
        </message>
        <message>
            <source>Local network</source>
            <translation>Rede local</translation>
        </message>
        <message>
            <source>Normal</source>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Normal row</source>
            <translation>Linha normal</translation>
        </message>
        <message>
            <source>Notice with undo</source>
            <translation>Aviso com desfazer</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligado</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Ligado</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Outro</translation>
        </message>
        <message>
            <source>Primary</source>
            <translation>Primário</translation>
        </message>
        <message>
            <source>Proactive</source>
            <translation>Proativos</translation>
        </message>
        <message>
            <source>Quiet</source>
            <translation>Discreto</translation>
        </message>
        <message>
            <source>Read only</source>
            <translation>Só leitura</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message>
            <source>Rows of a table</source>
            <translation>Linhas de tabela</translation>
        </message>
        <message>
            <source>Secondary</source>
            <translation>Secundário</translation>
        </message>
        <message>
            <source>Selected</source>
            <translation>Selecionada</translation>
        </message>
        <message>
            <source>Sign in again to receive.</source>
            <translation>Entre outra vez para voltar a receber.</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>States of a message: word, icon and colour</source>
            <translation>Estados de uma mensagem: palavra, ícone e cor</translation>
        </message>
        <message>
            <source>Step “New date” removed.</source>
            <translation>Etapa “Nova data” removida.</translation>
        </message>
        <message>
            <source>Switches</source>
            <translation>Chaves e marcas</translation>
        </message>
        <message>
            <source>Test now</source>
            <translation>Testar agora</translation>
        </message>
        <message>
            <source>The update keeps a copy of the data.</source>
            <translation>A atualização guarda uma cópia dos dados.</translation>
        </message>
        <message>
            <source>There is a new version.</source>
            <translation>Há uma versão nova.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Hora</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Token “Loja virtual” expires in 6 days.</source>
            <translation>Token “Loja virtual” expira em 6 dias.</translation>
        </message>
        <message>
            <source>Unchecked</source>
            <translation>Desmarcado</translation>
        </message>
        <message>
            <source>Use at least 15 minutes.</source>
            <translation>Use pelo menos 15 minutos.</translation>
        </message>
        <message>
            <source>With a fault</source>
            <translation>Com falha</translation>
        </message>
        <message>
            <source>With focus</source>
            <translation>Com foco</translation>
        </message>
        <message>
            <source>dark theme</source>
            <translation>tema escuro</translation>
        </message>
        <message>
            <source>disabled</source>
            <translation>desativado</translation>
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
            <translation>apertado</translation>
        </message>
        <message>
            <source>under the mouse</source>
            <translation>sob o mouse</translation>
        </message>
        <message>
            <source>with focus</source>
            <translation>com foco</translation>
        </message>
    </context>
    <context>
        <name>DetailsBox</name>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
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
            <translation>obrigatório</translation>
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
            <translation>%1 não existe.</translation>
        </message>
        <message>
            <source>%1 does not exist. Use:</source>
            <translation>%1 não existe. Usar:</translation>
        </message>
        <message>
            <source>Insert variable</source>
            <translation>Inserir variável</translation>
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
            <translation>Contato</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Estado</translation>
        </message>
        <message>
            <source>Subject</source>
            <translation>Assunto</translation>
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
            <translation>Fechar</translation>
        </message>
    </context>
    <context>
        <name>PageHeader</name>
        <message>
            <source>Back to %1</source>
            <translation>Voltar para %1</translation>
        </message>
    </context>
    <context>
        <name>PartSheet</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
        </message>
        <message>
            <source>API on air</source>
            <translation>API no ar</translation>
        </message>
        <message>
            <source>Attempt 2</source>
            <translation>Tentativa 2</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Create</source>
            <translation>Criar</translation>
        </message>
        <message>
            <source>External systems</source>
            <translation>Sistemas Externos</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Gerar token</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Como integrar</translation>
        </message>
        <message>
            <source>Importing</source>
            <translation>Importando</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integrações</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Most at 10 h: 212 messages.</source>
            <translation>Pico às 10 h com 212 mensagens.</translation>
        </message>
        <message>
            <source>New system</source>
            <translation>Novo sistema</translation>
        </message>
        <message>
            <source>No chatbot yet</source>
            <translation>Nenhum chatbot ainda</translation>
        </message>
        <message>
            <source>No message of today is like this.</source>
            <translation>Nenhuma mensagem de hoje é assim.</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Nothing was lost.</source>
            <translation>Nada foi perdido.</translation>
        </message>
        <message>
            <source>Number without WhatsApp</source>
            <translation>Número sem WhatsApp</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferências</translation>
        </message>
        <message>
            <source>Programs of the company that send messages through the API.</source>
            <translation>Programas da empresa que enviam mensagens pela API.</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Rising</source>
            <translation>Subindo</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
        </message>
        <message>
            <source>The first is ready in 5 minutes.</source>
            <translation>O primeiro fica pronto em 5 minutos.</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>A lista não pôde ser lida</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>accepted and stored</source>
            <translation>aceita e gravada</translation>
        </message>
        <message>
            <source>after 30 s</source>
            <translation>após 30 s</translation>
        </message>
        <message>
            <source>port 8640, since 08:02</source>
            <translation>porta 8640, desde 08:02</translation>
        </message>
    </context>
    <context>
        <name>QuestionDialog</name>
        <message>
            <source>To confirm, type the name: %1</source>
            <translation>Para confirmar, escreva o nome: %1</translation>
        </message>
    </context>
    <context>
        <name>SearchField</name>
        <message>
            <source>Clear search</source>
            <translation>Limpar pesquisa</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
    </context>
    <context>
        <name>SecretBox</name>
        <message>
            <source>Clear now</source>
            <translation>Limpar agora</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message numerus="yes">
            <source>Copied. The clipboard will be cleared in %n s.</source>
            <translation>
            <numerusform>Copiado. A área de transferência será limpa em %n s.</numerusform>
            <numerusform>Copiado. A área de transferência será limpa em %n s.</numerusform>
        </translation>
        </message>
        <message>
            <source>Copied. The clipboard will be cleared when the program ends.</source>
            <translation>Copiado. A área de transferência será limpa quando o programa terminar.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Secret</source>
            <translation>Segredo</translation>
        </message>
        <message>
            <source>The secret is no longer on the clipboard.</source>
            <translation>O segredo não está mais na área de transferência.</translation>
        </message>
    </context>
    <context>
        <name>SkeletonRows</name>
        <message>
            <source>Loading</source>
            <translation>Carregando</translation>
        </message>
    </context>
    <context>
        <name>StateLooks</name>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Cancelada</translation>
        </message>
        <message>
            <source>Connected</source>
            <translation>Conectado</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregue</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirada</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Falhou</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>No access</source>
            <translation>Sem acesso</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Ainda não testado</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Queued</source>
            <translation>Na fila</translation>
        </message>
        <message>
            <source>Read</source>
            <translation>Lida</translation>
        </message>
        <message>
            <source>Received</source>
            <translation>Recebida</translation>
        </message>
        <message>
            <source>Scheduled</source>
            <translation>Agendada</translation>
        </message>
        <message>
            <source>Sending</source>
            <translation>Enviando</translation>
        </message>
        <message>
            <source>Sent</source>
            <translation>Enviada</translation>
        </message>
        <message>
            <source>Uncertain</source>
            <translation>Incerta</translation>
        </message>
    </context>
    <context>
        <name>TabBar</name>
        <message>
            <source>%1, to be corrected</source>
            <translation>%1, a corrigir</translation>
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
            <translation>Desfazer</translation>
        </message>
    </context>
</TS>
