<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
    <context>
        <name>AboutDialog</name>
        <message>
            <source>About Karoo Desk</source>
            <translation>Sobre o Karoo Desk</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
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
            <translation>Copiar informações</translation>
        </message>
        <message>
            <source>Data folder</source>
            <translation>Pasta de dados</translation>
        </message>
        <message>
            <source>GNU General Public License, version 3 or later. Free software without any warranty.</source>
            <translation>GNU General Public License, versão 3 ou posterior. Software livre, sem nenhuma garantia.</translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licença</translation>
        </message>
        <message>
            <source>Made with</source>
            <translation>Feito com</translation>
        </message>
        <message>
            <source>Takes messages from your systems and delivers them to people, from this computer.</source>
            <translation>Recebe mensagens dos seus sistemas e entrega às pessoas, a partir deste computador.</translation>
        </message>
        <message>
            <source>This computer</source>
            <translation>Este computador</translation>
        </message>
        <message>
            <source>Version</source>
            <translation>Versão</translation>
        </message>
    </context>
    <context>
        <name>Admin</name>
        <message>
            <source>A newer Karoo Desk made this backup (%1). Nothing was changed.</source>
            <translation>Este backup foi feito por um Karoo Desk mais novo (%1). Nada foi alterado.</translation>
        </message>
        <message>
            <source>Everything is in order (documents checked: %1).</source>
            <translation>Está tudo em ordem (documentos conferidos: %1).</translation>
        </message>
        <message>
            <source>Missing, not in the backup: %1</source>
            <translation>Faltando, não está no backup: %1</translation>
        </message>
        <message>
            <source>Restored. Messages whose fate is uncertain now: %1.</source>
            <translation>Restaurado. Mensagens com destino incerto agora: %1.</translation>
        </message>
        <message>
            <source>The backup %1 cannot be restored: %2. Nothing was changed.</source>
            <translation>O backup %1 não pode ser restaurado: %2. Nada foi alterado.</translation>
        </message>
        <message>
            <source>The backup could not be made: %1</source>
            <translation>Não foi possível fazer o backup: %1</translation>
        </message>
        <message>
            <source>The data folder %1 is not empty. --replace puts the backup in the place of what is there.</source>
            <translation>A pasta de dados %1 não está vazia. --replace coloca o backup no lugar do que está lá.</translation>
        </message>
        <message>
            <source>The sealing key could not be read (%1), so a new one was made. Channels whose secrets are not in this file stay locked until theirs are entered again.</source>
            <translation>A chave de selagem não pôde ser lida (%1), por isso foi criada uma nova. Os canais cujos segredos não estão neste arquivo continuam trancados até que os deles sejam informados de novo.</translation>
        </message>
        <message>
            <source>Write a day, for example 2027-01-31.</source>
            <translation>Escreva um dia, por exemplo 2027-01-31.</translation>
        </message>
    </context>
    <context>
        <name>ApiAddress</name>
        <message>
            <source>Hello from Karoo Desk</source>
            <translation>Olá do Karoo Desk</translation>
        </message>
    </context>
    <context>
        <name>ApiStatus</name>
        <message>
            <source>On air since %1.</source>
            <translation>No ar desde %1.</translation>
        </message>
        <message>
            <source>Other computers reach this API.</source>
            <translation>Outros computadores alcançam esta API.</translation>
        </message>
        <message>
            <source>Other systems cannot hand in messages.</source>
            <translation>Outros sistemas não conseguem entregar mensagens.</translation>
        </message>
        <message>
            <source>Reached from this computer only.</source>
            <translation>Alcançada só deste computador.</translation>
        </message>
        <message>
            <source>Restart</source>
            <translation>Reiniciar</translation>
        </message>
        <message>
            <source>The API is switched off.</source>
            <translation>A API está desligada.</translation>
        </message>
        <message>
            <source>Tokens and messages travel encrypted (TLS).</source>
            <translation>Tokens e mensagens trafegam criptografados (TLS).</translation>
        </message>
        <message>
            <source>Tokens and messages travel without encryption (TLS).</source>
            <translation>Tokens e mensagens passam sem cifra (TLS).</translation>
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
            <translation>Endereço de retorno (webhook)</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copiar o endereço</translation>
        </message>
        <message>
            <source>How to get a public address</source>
            <translation>Como conseguir um endereço público</translation>
        </message>
        <message>
            <source>None yet: Settings, API and network, “Public address”.</source>
            <translation>Ainda não há: Configurações, API e rede, “Endereço público”.</translation>
        </message>
    </context>
    <context>
        <name>ChannelActions</name>
        <message>
            <source>Channel “%1” deleted.</source>
            <translation>Canal “%1” excluído.</translation>
        </message>
        <message numerus="yes">
            <source>Channel “%1” deleted; %n message(s) ended as failed.</source>
            <translation>
                <numerusform>Canal “%1” excluído; %n mensagem terminou como “falhou”.</numerusform>
                <numerusform>Canal “%1” excluído; %n mensagens terminaram como “falhou”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Channel “%1” paused. Its messages wait.</source>
            <translation>Canal “%1” pausado. As mensagens dele esperam.</translation>
        </message>
        <message>
            <source>Channel “%1” resumed.</source>
            <translation>Canal “%1” retomado.</translation>
        </message>
        <message>
            <source>Channel “%1” saved.</source>
            <translation>Canal “%1” salvo.</translation>
        </message>
        <message>
            <source>Checking “%1”. What waits goes out by itself once it works.</source>
            <translation>Verificando “%1”. O que espera sai sozinho quando funcionar.</translation>
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
            <translation>O canal não foi excluído</translation>
        </message>
        <message>
            <source>The channel was not paused</source>
            <translation>O canal não foi pausado</translation>
        </message>
        <message>
            <source>The channel was not resumed</source>
            <translation>O canal não foi retomado</translation>
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
            <translation>“%1” não envia</translation>
        </message>
        <message>
            <source>“%1” does not work yet: %2</source>
            <translation>“%1” ainda não funciona: %2</translation>
        </message>
        <message>
            <source>“%1” works again.</source>
            <translation>“%1” voltou a funcionar.</translation>
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
            <translation>Depois de salvar: para um número seu.</translation>
        </message>
        <message>
            <source>Ask Meta to call</source>
            <translation>Pedir que a Meta avise</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Verificação</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Verificar de novo</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Checks that are done</source>
            <translation>Verificações feitas</translation>
        </message>
        <message>
            <source>Enter the account ID to check this.</source>
            <translation>Informe o identificador da conta para verificar.</translation>
        </message>
        <message>
            <source>How to get one</source>
            <translation>Como conseguir um</translation>
        </message>
        <message>
            <source>Last call: %1</source>
            <translation>Última chamada: %1</translation>
        </message>
        <message>
            <source>Meta has not called yet. Paste the address and the verify token there.</source>
            <translation>A Meta ainda não chamou. Cole lá o endereço e o token de verificação.</translation>
        </message>
        <message>
            <source>Not tried: another check failed.</source>
            <translation>Não testado: outra verificação falhou.</translation>
        </message>
        <message>
            <source>Opens with address, token and number</source>
            <translation>Libera com endereço, token e número</translation>
        </message>
        <message>
            <source>Save first: it goes with what is saved.</source>
            <translation>Salve primeiro: ela vai com o que está salvo.</translation>
        </message>
        <message>
            <source>Still off: Meta is not reached</source>
            <translation>Ainda desligado: a Meta não responde</translation>
        </message>
        <message>
            <source>Still off: the number is not found</source>
            <translation>Ainda desligado: número não encontrado</translation>
        </message>
        <message>
            <source>Still off: the token is refused</source>
            <translation>Ainda desligado: token recusado</translation>
        </message>
        <message>
            <source>The channel is paused. Resume it first.</source>
            <translation>O canal está pausado. Retome-o antes.</translation>
        </message>
    </context>
    <context>
        <name>ChannelDialog</name>
        <message>
            <source>A phone in a window on this computer: shows what would arrive, and sends nothing.</source>
            <translation>Um telefone em uma janela deste computador: mostra o que chegaria e não envia nada.</translation>
        </message>
        <message>
            <source>Connect a Simulator</source>
            <translation>Conectar um Simulador</translation>
        </message>
        <message>
            <source>Create channel</source>
            <translation>Criar canal</translation>
        </message>
        <message>
            <source>Edit the channel “%1”</source>
            <translation>Editar o canal “%1”</translation>
        </message>
        <message>
            <source>How the API and the setup file name it: small letters, digits, - and _.</source>
            <translation>Na API e no arquivo de configuração: letras minúsculas, dígitos, - e _.</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>The channel was not saved</source>
            <translation>O canal não foi salvo</translation>
        </message>
    </context>
    <context>
        <name>ChannelFields</name>
        <message>
            <source>&amp;Key</source>
            <translation>&amp;Chave</translation>
        </message>
        <message>
            <source>&amp;Messages per second</source>
            <translation>&amp;Mensagens por segundo</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>At the same t&amp;ime</source>
            <translation>Ao mesmo &amp;tempo</translation>
        </message>
        <message>
            <source>Does not change any more: the API and the setup file know it.</source>
            <translation>Não muda mais: a API e o arquivo de configuração a conhecem.</translation>
        </message>
        <message>
            <source>Empty: without a limit.</source>
            <translation>Vazio: sem limite.</translation>
        </message>
        <message>
            <source>From 1 to %1 messages under way.</source>
            <translation>De 1 a %1 mensagens em andamento.</translation>
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
            <translation>%1 · só neste computador, nunca envia</translation>
        </message>
        <message>
            <source>%1 · tested at %2</source>
            <translation>%1 · testado às %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln falhou</numerusform>
                <numerusform>%Ln falharam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) in the last 24 hours</source>
            <translation>
                <numerusform>%Ln mensagem nas últimas 24 horas</numerusform>
                <numerusform>%Ln mensagens nas últimas 24 horas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln today</source>
            <translation>
                <numerusform>%Ln hoje</numerusform>
                <numerusform>%Ln hoje</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln espera</numerusform>
                <numerusform>%Ln esperam</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are held.</source>
            <translation>
                <numerusform>%n mensagem espera.</numerusform>
                <numerusform>%n mensagens esperam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Details: %1</source>
            <translation>Detalhes: %1</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>More</source>
            <translation>Mais</translation>
        </message>
        <message>
            <source>More actions: %1</source>
            <translation>Mais ações: %1</translation>
        </message>
        <message>
            <source>No message in the last 24 hours</source>
            <translation>Nenhuma mensagem nas últimas 24 horas</translation>
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
            <translation>Retomar</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message numerus="yes">
            <source>most at %1: %Ln in the hour</source>
            <translation>
                <numerusform>pico às %1: %Ln na hora</numerusform>
                <numerusform>pico às %1: %Ln na hora</numerusform>
            </translation>
        </message>
        <message>
            <source>no failure</source>
            <translation>nenhuma falha</translation>
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
                <numerusform>%n mensagem que espera termina como “falhou”.</numerusform>
                <numerusform>%n mensagens que esperam terminam como “falhou”.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete channel</source>
            <translation>Excluir canal</translation>
        </message>
        <message>
            <source>Delete the channel “%1”?</source>
            <translation>Excluir o canal “%1”?</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard what you entered for “%1”?</source>
            <translation>Descartar o que você informou para “%1”?</translation>
        </message>
        <message>
            <source>It is not saved yet.</source>
            <translation>Ainda não está salvo.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuar editando</translation>
        </message>
        <message>
            <source>No message waits on it.</source>
            <translation>Nenhuma mensagem espera nele.</translation>
        </message>
        <message>
            <source>The history of its messages is kept.</source>
            <translation>O histórico das mensagens fica guardado.</translation>
        </message>
        <message>
            <source>These chatbots lose the channel: %1.</source>
            <translation>Estes chatbots ficam sem o canal: %1.</translation>
        </message>
        <message>
            <source>This cannot be undone. What happens:</source>
            <translation>Não pode ser desfeito. O que acontece:</translation>
        </message>
    </context>
    <context>
        <name>ChannelRow</name>
        <message>
            <source>%1 · tried first</source>
            <translation>%1 · tentado primeiro</translation>
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
            <translation>Del</translation>
        </message>
        <message>
            <source>Deleted channel</source>
            <translation>Canal excluído</translation>
        </message>
        <message>
            <source>Move %1 down</source>
            <translation>Mover %1 para baixo</translation>
        </message>
        <message>
            <source>Move %1 up</source>
            <translation>Mover %1 para cima</translation>
        </message>
        <message>
            <source>Move down</source>
            <translation>Mover para baixo</translation>
        </message>
        <message>
            <source>Move up</source>
            <translation>Mover para cima</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>Remover %1</translation>
        </message>
        <message>
            <source>Remove channel</source>
            <translation>Remover canal</translation>
        </message>
    </context>
    <context>
        <name>ChannelTests</name>
        <message numerus="yes">
            <source>Tested: %1 of %n channel(s) work. The others say why not.</source>
            <translation>
                <numerusform>Testado: %1 de %n canal funciona. Ele diz por que não.</numerusform>
                <numerusform>Testado: %1 de %n canais funcionam. Os outros dizem por que não.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tested: all %n channel(s) work.</source>
            <translation>
                <numerusform>Testado: o canal funciona.</numerusform>
                <numerusform>Testado: todos os %n canais funcionam.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelWords</name>
        <message>
            <source>Its secrets cannot be opened: the sealing key is missing, cannot be read, or is another one.</source>
            <translation>Seus segredos não podem ser abertos: a chave de selagem está faltando, não pode ser lida ou é outra.</translation>
        </message>
        <message>
            <source>Locked</source>
            <translation>Trancado</translation>
        </message>
        <message>
            <source>Ready</source>
            <translation>Pronto</translation>
        </message>
        <message>
            <source>Simulator</source>
            <translation>Simulador</translation>
        </message>
        <message>
            <source>The credentials of this channel are missing.</source>
            <translation>Faltam as credenciais deste canal.</translation>
        </message>
        <message>
            <source>The provider does not answer.</source>
            <translation>O provedor não responde.</translation>
        </message>
        <message>
            <source>The provider does not let this channel send.</source>
            <translation>O provedor não deixa este canal enviar.</translation>
        </message>
        <message>
            <source>The provider refused the credentials of this channel.</source>
            <translation>O provedor recusou as credenciais deste canal.</translation>
        </message>
        <message>
            <source>What to do: bring the key back (Settings, Security says from where), or enter the secrets again. What waits is held and goes out by itself.</source>
            <translation>O que fazer: traga a chave de volta (Configurações, Segurança diz de onde) ou informe os segredos de novo. O que espera fica retido e depois sai sozinho.</translation>
        </message>
        <message>
            <source>What to do: check the internet connection. What waits goes out by itself once it works again.</source>
            <translation>O que fazer: confira a conexão com a internet. O que espera sai sozinho quando voltar a funcionar.</translation>
        </message>
        <message>
            <source>What to do: enter them. What waits goes out afterwards by itself.</source>
            <translation>O que fazer: informe-as. O que espera sai depois por si só.</translation>
        </message>
        <message>
            <source>What to do: look at the account at the provider. What waits goes out by itself once it works again.</source>
            <translation>O que fazer: veja a conta no provedor. O que espera sai por si só quando ela voltar a funcionar.</translation>
        </message>
        <message>
            <source>What to do: renew them at the provider and enter them here. What waits goes out afterwards by itself.</source>
            <translation>O que fazer: renove-as no provedor e informe-as aqui. O que espera sai depois por si só.</translation>
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
                <numerusform>%n canais</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n precisa de atenção</numerusform>
                <numerusform>%n precisam de atenção</numerusform>
            </translation>
        </message>
        <message>
            <source>A channel is the way to your customers. Begin with a Simulator: a phone in a window on this computer, so that you can see messages arrive without sending anything.</source>
            <translation>Um canal é o caminho até os clientes. Comece com um Simulador: um telefone em uma janela deste computador, para ver as mensagens chegarem sem enviar nada.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Clear search</source>
            <translation>Limpar pesquisa</translation>
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
            <translation>Criar um Simulador</translation>
        </message>
        <message>
            <source>For tests</source>
            <translation>Para testes</translation>
        </message>
        <message>
            <source>Messages by hour, last 24 hours</source>
            <translation>Mensagens por hora, últimas 24 horas</translation>
        </message>
        <message>
            <source>Needs attention</source>
            <translation>Precisa de atenção</translation>
        </message>
        <message>
            <source>No channel found</source>
            <translation>Nenhum canal encontrado</translation>
        </message>
        <message>
            <source>No channel yet</source>
            <translation>Nenhum canal ainda</translation>
        </message>
        <message>
            <source>Nothing found for “%1”.</source>
            <translation>Nada encontrado para “%1”.</translation>
        </message>
        <message>
            <source>Search channels</source>
            <translation>Pesquisar canais</translation>
        </message>
        <message>
            <source>Test all</source>
            <translation>Testar todos</translation>
        </message>
        <message>
            <source>Testing…</source>
            <translation>Testando…</translation>
        </message>
        <message>
            <source>The channels could not be read</source>
            <translation>Os canais não puderam ser lidos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
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
            <translation>%1 (cópia %2)</translation>
        </message>
        <message>
            <source>%1 (copy)</source>
            <translation>%1 (cópia)</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Delete chatbot</source>
            <translation>Excluir chatbot</translation>
        </message>
        <message>
            <source>Delete the chatbot “%1”?</source>
            <translation>Excluir o chatbot “%1”?</translation>
        </message>
        <message numerus="yes">
            <source>It answers no more on %n channel(s); the channels stay.</source>
            <translation>
                <numerusform>Ele deixa de responder em %n canal; o canal continua.</numerusform>
                <numerusform>Ele deixa de responder em %n canais; os canais continuam.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages that were accepted before still go out.</source>
            <translation>As mensagens já aceitas ainda são enviadas.</translation>
        </message>
        <message>
            <source>Requests of the API that name “%1” are refused from now on.</source>
            <translation>Pedidos da API que citam “%1” passam a ser recusados.</translation>
        </message>
        <message>
            <source>The chatbot was not activated</source>
            <translation>O chatbot não foi ativado</translation>
        </message>
        <message>
            <source>The chatbot was not deactivated</source>
            <translation>O chatbot não foi desativado</translation>
        </message>
        <message>
            <source>The chatbot was not deleted</source>
            <translation>O chatbot não foi excluído</translation>
        </message>
        <message>
            <source>The chatbot was not duplicated</source>
            <translation>O chatbot não foi duplicado</translation>
        </message>
        <message>
            <source>This cannot be undone. Its name and external ID are free again.</source>
            <translation>Não é possível desfazer. O nome e o ID Externo ficam livres de novo.</translation>
        </message>
        <message>
            <source>“%1” is active.</source>
            <translation>“%1” está ativo.</translation>
        </message>
        <message>
            <source>“%1” is inactive.</source>
            <translation>“%1” está inativo.</translation>
        </message>
        <message>
            <source>“%1” was created. It is inactive.</source>
            <translation>“%1” foi criado. Ele está inativo.</translation>
        </message>
        <message>
            <source>“%1” was deleted.</source>
            <translation>“%1” foi excluído.</translation>
        </message>
    </context>
    <context>
        <name>ChatbotChannelsPage</name>
        <message>
            <source>%1 removed from the chatbot.</source>
            <translation>%1 foi removido do chatbot.</translation>
        </message>
        <message>
            <source>Add channel</source>
            <translation>Adicionar canal</translation>
        </message>
        <message>
            <source>All channels are in the list already.</source>
            <translation>Todos os canais já estão na lista.</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Go to Channels</source>
            <translation>Ir para Canais</translation>
        </message>
        <message>
            <source>No channel yet. Without one the chatbot neither writes nor answers.</source>
            <translation>Nenhum canal ainda. Sem canal, o chatbot não envia nem responde.</translation>
        </message>
        <message>
            <source>There is no channel to choose from. Connect one first; the Simulador needs nothing.</source>
            <translation>Não há canal para escolher. Conecte um primeiro; o Simulador não precisa de nada.</translation>
        </message>
        <message>
            <source>Where the chatbot writes and answers. The first channel that can reach the person is taken.</source>
            <translation>Onde o chatbot envia e responde. É usado o primeiro canal que alcança a pessoa.</translation>
        </message>
    </context>
    <context>
        <name>ChatbotEditor</name>
        <message>
            <source>Changes discarded.</source>
            <translation>Alterações descartadas.</translation>
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
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Global variables</source>
            <translation>Variáveis globais</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Not saved</source>
            <translation>Não foi salvo</translation>
        </message>
        <message>
            <source>Not saved yet</source>
            <translation>Ainda não salvo</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferências</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Salvo às %1</translation>
        </message>
        <message>
            <source>Saving…</source>
            <translation>Salvando…</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>The chatbot was not saved</source>
            <translation>O chatbot não foi salvo</translation>
        </message>
        <message>
            <source>Your changes are not saved yet</source>
            <translation>Suas alterações ainda não foram salvas</translation>
        </message>
    </context>
    <context>
        <name>ChatbotFoot</name>
        <message numerus="yes">
            <source>%n field(s) need attention</source>
            <translation>
                <numerusform>%n campo precisa de atenção</numerusform>
                <numerusform>%n campos precisam de atenção</numerusform>
            </translation>
        </message>
        <message>
            <source>Go to the first field</source>
            <translation>Ir para o primeiro campo</translation>
        </message>
        <message>
            <source>No changes</source>
            <translation>Sem alterações</translation>
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
            <translation>%1, ID Externo %2</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Chatbot</source>
            <translation>Chatbot</translation>
        </message>
        <message>
            <source>External system</source>
            <translation>Sistema Externo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Última alteração</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mais ações de %1</translation>
        </message>
        <message>
            <source>Proactive</source>
            <translation>Proativo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
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
                <numerusform>%n ativo</numerusform>
                <numerusform>%n ativos</numerusform>
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
            <translation>Um chatbot avisa seus clientes ou responde por você. O primeiro fica pronto em cerca de 5 minutos.</translation>
        </message>
        <message>
            <source>Activate</source>
            <translation>Ativar</translation>
        </message>
        <message>
            <source>Active ones</source>
            <translation>Ativos</translation>
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
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Copy external ID</source>
            <translation>Copiar ID Externo</translation>
        </message>
        <message>
            <source>Create from scratch</source>
            <translation>Criar do Zero</translation>
        </message>
        <message>
            <source>Create new</source>
            <translation>Criar Novo</translation>
        </message>
        <message>
            <source>Deactivate</source>
            <translation>Desativar</translation>
        </message>
        <message>
            <source>Delete…</source>
            <translation>Excluir…</translation>
        </message>
        <message>
            <source>Duplicate</source>
            <translation>Duplicar</translation>
        </message>
        <message>
            <source>Enter opens · Ctrl+D duplicates · F2 renames</source>
            <translation>Enter abre · Ctrl+D duplica · F2 renomeia</translation>
        </message>
        <message>
            <source>External ID: %1</source>
            <translation>ID Externo: %1</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>Inactive ones</source>
            <translation>Inativos</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>No chatbot found</source>
            <translation>Nenhum chatbot encontrado</translation>
        </message>
        <message>
            <source>No chatbot yet</source>
            <translation>Nenhum chatbot ainda</translation>
        </message>
        <message>
            <source>Nothing fits “%1”. Look at the spelling, or at the filter above.</source>
            <translation>Nada combina com “%1”. Confira a grafia ou o filtro acima.</translation>
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
            <translation>Proativos</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Renomear</translation>
        </message>
        <message>
            <source>There is none of this kind.</source>
            <translation>Não há nenhum deste tipo.</translation>
        </message>
        <message>
            <source>You choose everything, tab by tab.</source>
            <translation>Você escolhe tudo, aba por aba.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>nenhum</translation>
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
            <translation>Prévia</translation>
        </message>
        <message>
            <source>Preview: %1</source>
            <translation>Prévia: %1</translation>
        </message>
        <message>
            <source>Sent to the customer when invalid answers hand the session to a person. Left empty, nothing is sent.</source>
            <translation>Mensagem enviada ao cliente quando respostas inválidas transferem a sessão para um humano. Em branco, nada é enviado.</translation>
        </message>
        <message>
            <source>Sent to the customer when the conversation is closed for inactivity. Left empty, nothing is sent.</source>
            <translation>Mensagem enviada ao cliente quando a conversa for encerrada por inatividade. Em branco, nada é enviado.</translation>
        </message>
        <message>
            <source>With the data of an example: João Silva.</source>
            <translation>Com dados de exemplo: João Silva.</translation>
        </message>
        <message>
            <source>_Nothing is sent._</source>
            <translation>_Nada é enviado._</translation>
        </message>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>após %n minuto</numerusform>
                <numerusform>após %n minutos</numerusform>
            </translation>
        </message>
        <message>
            <source>after 3 invalid answers</source>
            <translation>após 3 respostas inválidas</translation>
        </message>
        <message>
            <source>after the time of inactivity</source>
            <translation>após o tempo de inatividade</translation>
        </message>
    </context>
    <context>
        <name>ChatbotPreferencesPage</name>
        <message>
            <source>30 is usual.</source>
            <translation>O usual é 30.</translation>
        </message>
        <message>
            <source>After this time without an answer the conversation is closed with the message of the tab Messages.</source>
            <translation>Depois deste tempo sem resposta a conversa é encerrada com a mensagem da aba Mensagens.</translation>
        </message>
        <message>
            <source>Deleted system</source>
            <translation>Sistema excluído</translation>
        </message>
        <message>
            <source>External systems · %1</source>
            <translation>Sistemas Externos · %1</translation>
        </message>
        <message>
            <source>Go to External systems</source>
            <translation>Ir para Sistemas Externos</translation>
        </message>
        <message>
            <source>How the chatbot behaves, and who may use it through the API.</source>
            <translation>Como o chatbot se comporta e quem pode acioná-lo pela API.</translation>
        </message>
        <message>
            <source>Inactivity</source>
            <translation>Inatividade</translation>
        </message>
        <message>
            <source>None (only from this window)</source>
            <translation>Nenhum (só por esta janela)</translation>
        </message>
        <message>
            <source>Preferences</source>
            <translation>Preferências</translation>
        </message>
        <message>
            <source>Switch on to hand the session to a person after 3 invalid answers to a menu.</source>
            <translation>Habilite para transferir a sessão para um humano após 3 respostas inválidas em um menu de opções.</translation>
        </message>
        <message>
            <source>The tokens of this system may use the chatbot. They are made under Integrations, in External systems.</source>
            <translation>Os tokens deste sistema podem usar o chatbot. Eles são gerados no menu Integrações, em Sistemas Externos.</translation>
        </message>
        <message>
            <source>This is the value of "chatbot" in requests of the API. Left empty, it is made from the name.</source>
            <translation>É este o valor de "chatbot" nas requisições da API. Em branco, é feito a partir do nome.</translation>
        </message>
        <message>
            <source>Whoever writes again begins anew.</source>
            <translation>Uma nova interação reinicia o fluxo.</translation>
        </message>
        <message>
            <source>minimum %1</source>
            <translation>mínimo %1</translation>
        </message>
        <message>
            <source>minutes without answer</source>
            <translation>minutos sem resposta</translation>
        </message>
    </context>
    <context>
        <name>ChatbotQuestions</name>
        <message>
            <source>%1 saved changes while you were editing (%2).</source>
            <translation>%1 salvou alterações enquanto você editava (%2).</translation>
        </message>
        <message>
            <source>Changed by you too: %1. If you save now, yours counts.</source>
            <translation>Alterado também por você: %1. Se você salvar, vale a sua versão.</translation>
        </message>
        <message>
            <source>Changed there: %1.</source>
            <translation>Alterado por lá: %1.</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard mine</source>
            <translation>Descartar as minhas</translation>
        </message>
        <message>
            <source>Discard mine and reload</source>
            <translation>Descartar as minhas e recarregar</translation>
        </message>
        <message>
            <source>If you keep editing, you see the other changes where you have changed nothing, and nothing is saved before you save again.</source>
            <translation>Se continuar editando, você vê as outras alterações onde não mexeu, e nada é salvo antes de você salvar de novo.</translation>
        </message>
        <message>
            <source>Keep editing</source>
            <translation>Continuar editando</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save as new</source>
            <translation>Salvar como novo</translation>
        </message>
        <message>
            <source>Save the changes to “%1”?</source>
            <translation>Salvar as alterações em “%1”?</translation>
        </message>
        <message>
            <source>Saved as a new one, it has the same name, settings and channels.</source>
            <translation>Salvo como novo, ele fica com o mesmo nome, as mesmas configurações e os mesmos canais.</translation>
        </message>
        <message>
            <source>Somebody else saved changes while you were editing.</source>
            <translation>Outra pessoa salvou alterações enquanto você editava.</translation>
        </message>
        <message>
            <source>What you changed is not saved yet.</source>
            <translation>O que você alterou ainda não foi salvo.</translation>
        </message>
        <message>
            <source>What you typed is still here, but there is no chatbot any more that it could be saved to.</source>
            <translation>O que você digitou continua aqui, mas não há mais um chatbot em que possa ser salvo.</translation>
        </message>
        <message>
            <source>“%1” was changed by somebody else</source>
            <translation>“%1” foi alterado por outra pessoa</translation>
        </message>
        <message>
            <source>“%1” was deleted by somebody else</source>
            <translation>“%1” foi excluído por outra pessoa</translation>
        </message>
    </context>
    <context>
        <name>ChatbotSettingsPage</name>
        <message>
            <source>Active</source>
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Inactive</source>
            <translation>Inativo</translation>
        </message>
        <message>
            <source>It begins the conversation without waiting for the customer: it tells, for example, that a new bill is there.</source>
            <translation>Ele inicia a conversa sem esperar o cliente: avisa, por exemplo, que um novo boleto está disponível.</translation>
        </message>
        <message>
            <source>One that answers only speaks to people who have written first.</source>
            <translation>Já o reativo só responde a quem escreveu primeiro.</translation>
        </message>
        <message>
            <source>Says whether the chatbot is active or inactive. An inactive one takes no messages from other systems and answers nobody.</source>
            <translation>Defina se o chatbot estará Ativo ou Inativo. Inativo, ele não aceita mensagens de outros sistemas nem responde.</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Shown here and in the log, for example “Cobrança Centro”.</source>
            <translation>Aparece aqui e nas mensagens, por exemplo “Cobrança Centro”.</translation>
        </message>
        <message>
            <source>Switch on for sending proactive messages. People who answer are served by another chatbot of the channel, or by a person.</source>
            <translation>Habilite para envio de mensagens proativas. Quem responder será atendido por outro chatbot do canal ou por uma pessoa.</translation>
        </message>
        <message>
            <source>The name by which people know the chatbot, and what it is for.</source>
            <translation>Nome que será exibido para identificar o chatbot, e para que ele serve.</translation>
        </message>
        <message>
            <source>What is a proactive chatbot?</source>
            <translation>O que é um Chatbot Proativo?</translation>
        </message>
    </context>
    <context>
        <name>ChatbotVariablesPage</name>
        <message>
            <source>Customer's code in your system</source>
            <translation>Código do cliente no seu sistema</translation>
        </message>
        <message>
            <source>Ends the flow and goes back to its beginning</source>
            <translation>Encerra o fluxo e volta ao início</translation>
        </message>
        <message>
            <source>Full name or nickname</source>
            <translation>Nome completo ou apelido</translation>
        </message>
        <message>
            <source>Global variables</source>
            <translation>Variáveis globais</translation>
        </message>
        <message>
            <source>Karoo account of the company</source>
            <translation>Conta Karoo da empresa</translation>
        </message>
        <message>
            <source>New variable</source>
            <translation>Nova variável</translation>
        </message>
        <message>
            <source>None yet. EMPRESA, for example, saves writing the company's name in each text.</source>
            <translation>Nenhuma ainda. EMPRESA, por exemplo, evita escrever o nome da empresa em cada texto.</translation>
        </message>
        <message>
            <source>Session across all channels</source>
            <translation>Sessão em todos os canais</translation>
        </message>
        <message>
            <source>Takes the customer to the main menu</source>
            <translation>Leva o cliente ao menu principal</translation>
        </message>
        <message>
            <source>Value of %1</source>
            <translation>Valor de %1</translation>
        </message>
        <message>
            <source>Value or example</source>
            <translation>Valor ou exemplo</translation>
        </message>
        <message>
            <source>Values that can be used again and again. Write {{EMPRESA}}, for example, in any text of the chatbot.</source>
            <translation>Parâmetros reutilizáveis no fluxo. Escreva, por exemplo, {{EMPRESA}} em qualquer texto do chatbot.</translation>
        </message>
        <message>
            <source>Variable</source>
            <translation>Variável</translation>
        </message>
        <message>
            <source>Variable %1 removed.</source>
            <translation>Variável %1 removida.</translation>
        </message>
        <message>
            <source>Where it comes from</source>
            <translation>De onde vem</translation>
        </message>
        <message>
            <source>Your variables</source>
            <translation>Suas variáveis</translation>
        </message>
        <message>
            <source>from Settings</source>
            <translation>de Configurações</translation>
        </message>
        <message>
            <source>from request or contact</source>
            <translation>da requisição ou contato</translation>
        </message>
        <message>
            <source>from the conversation</source>
            <translation>da conversa</translation>
        </message>
        <message>
            <source>not set yet</source>
            <translation>ainda não definido</translation>
        </message>
        <message>
            <source>you define it</source>
            <translation>você define</translation>
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
                <numerusform>%n alteração</numerusform>
                <numerusform>%n alterações</numerusform>
            </translation>
        </message>
        <message>
            <source>Access token</source>
            <translation>Token de acesso</translation>
        </message>
        <message>
            <source>Answers</source>
            <translation>Responde</translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Closing for inactivity</source>
            <translation>Encerramento por inatividade</translation>
        </message>
        <message>
            <source>External ID</source>
            <translation>ID Externo</translation>
        </message>
        <message>
            <source>Global variables</source>
            <translation>Variáveis globais</translation>
        </message>
        <message>
            <source>Minutes of inactivity to close a conversation</source>
            <translation>Minutos de inatividade para encerrar uma conversa</translation>
        </message>
        <message>
            <source>New chatbot</source>
            <translation>Novo chatbot</translation>
        </message>
        <message>
            <source>Only for proactive messages</source>
            <translation>Exclusivo para mensagens proativas</translation>
        </message>
        <message>
            <source>Presentation name</source>
            <translation>Nome de Apresentação</translation>
        </message>
        <message>
            <source>Proactive</source>
            <translation>Proativo</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Transfer for invalid answer</source>
            <translation>Transferência por resposta inválida</translation>
        </message>
        <message>
            <source>Transfer session for invalid answer</source>
            <translation>Transferir sessão por resposta inválida</translation>
        </message>
        <message>
            <source>created</source>
            <translation>criado</translation>
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
            <translation>Resposta do provedor: %1</translation>
        </message>
        <message>
            <source>Checking…</source>
            <translation>Verificando…</translation>
        </message>
        <message>
            <source>Not tried: another check failed.</source>
            <translation>Não testado: outra verificação falhou.</translation>
        </message>
        <message>
            <source>being checked</source>
            <translation>verificando</translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falhou</translation>
        </message>
        <message>
            <source>not checked</source>
            <translation>não verificado</translation>
        </message>
        <message>
            <source>passed</source>
            <translation>passou</translation>
        </message>
        <message>
            <source>with a warning</source>
            <translation>com aviso</translation>
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
            <source>Ticked</source>
            <translation>Marcado</translation>
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
        <name>ComposeDialog</name>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Phone</source>
            <translation>&amp;Telefone</translation>
        </message>
        <message>
            <source>&amp;Reference</source>
            <translation>&amp;Referência</translation>
        </message>
        <message>
            <source>&amp;Text</source>
            <translation>Te&amp;xto</translation>
        </message>
        <message>
            <source>All files (*)</source>
            <translation>Todos os arquivos (*)</translation>
        </message>
        <message>
            <source>Attach a document</source>
            <translation>Anexar documento</translation>
        </message>
        <message>
            <source>C&amp;hatbot</source>
            <translation>C&amp;hatbot</translation>
        </message>
        <message>
            <source>C&amp;ustomer number</source>
            <translation>Número do &amp;cliente</translation>
        </message>
        <message>
            <source>Ch&amp;annel</source>
            <translation>C&amp;anal</translation>
        </message>
        <message>
            <source>Choose a document</source>
            <translation>Escolher documento</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Discard this message?</source>
            <translation>Descartar esta mensagem?</translation>
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
            <translation>Por exemplo, o número da nota.</translation>
        </message>
        <message>
            <source>Keep writing</source>
            <translation>Continuar escrevendo</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>PDF, picture or another file; you can also drop it here.</source>
            <translation>PDF, imagem ou outro arquivo; você também pode soltá-lo aqui.</translation>
        </message>
        <message>
            <source>Remove the document</source>
            <translation>Remover o documento</translation>
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
            <translation>O arquivo não pode ser lido: %1</translation>
        </message>
        <message>
            <source>The first that reaches the person</source>
            <translation>O primeiro que alcança a pessoa</translation>
        </message>
        <message>
            <source>The message was not sent</source>
            <translation>A mensagem não foi enviada</translation>
        </message>
        <message>
            <source>There is no active chatbot for proactive messages yet. Make one in Chatbots.</source>
            <translation>Ainda não há chatbot ativo para mensagens proativas. Crie um em Chatbots.</translation>
        </message>
        <message>
            <source>This PDF asks for a password when it is opened.</source>
            <translation>Este PDF pede uma senha ao ser aberto.</translation>
        </message>
        <message>
            <source>What you wrote is lost.</source>
            <translation>O que você escreveu será perdido.</translation>
        </message>
    </context>
    <context>
        <name>ContentTexts</name>
        <message>
            <source>Audio</source>
            <translation>Áudio</translation>
        </message>
        <message>
            <source>Contact</source>
            <translation>Contato</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Location</source>
            <translation>Localização</translation>
        </message>
        <message>
            <source>Message that is not supported</source>
            <translation>Mensagem não suportada</translation>
        </message>
        <message>
            <source>Notice of the provider</source>
            <translation>Aviso do provedor</translation>
        </message>
        <message>
            <source>Order</source>
            <translation>Pedido</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>Reaction</source>
            <translation>Reação</translation>
        </message>
        <message>
            <source>Reaction removed</source>
            <translation>Reação removida</translation>
        </message>
        <message>
            <source>Sticker</source>
            <translation>Figurinha</translation>
        </message>
        <message>
            <source>The person has a new number</source>
            <translation>A pessoa tem um número novo</translation>
        </message>
        <message>
            <source>Video</source>
            <translation>Vídeo</translation>
        </message>
        <message>
            <source>Voice message</source>
            <translation>Mensagem de voz</translation>
        </message>
    </context>
    <context>
        <name>CopiedFolder</name>
        <message numerus="yes">
            <source>%n message(s) wait to be sent. If the other computer still runs Karoo Desk with the same data, it sends them too, and customers get them twice.</source>
            <translation>
                <numerusform>%n mensagem espera para ser enviada. Se o outro computador ainda roda o Karoo Desk com os mesmos dados, ele também a envia, e o cliente a recebe duas vezes.</numerusform>
                <numerusform>%n mensagens esperam para ser enviadas. Se o outro computador ainda roda o Karoo Desk com os mesmos dados, ele também as envia, e os clientes as recebem duas vezes.</numerusform>
            </translation>
        </message>
        <message>
            <source>I moved to this computer</source>
            <translation>Mudei para este computador</translation>
        </message>
        <message>
            <source>I moved: send from here</source>
            <translation>Mudei de computador: enviar daqui</translation>
        </message>
        <message>
            <source>It is a copy</source>
            <translation>É uma cópia</translation>
        </message>
        <message>
            <source>It is a copy: do not send</source>
            <translation>É uma cópia: não enviar</translation>
        </message>
        <message>
            <source>Karoo Desk does not run on the other one any more. What waits is sent from here.</source>
            <translation>O Karoo Desk não roda mais no outro. O que espera é enviado daqui.</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>These data come from another computer. Will the waiting messages be sent from here?</source>
            <translation>Estes dados vêm de outro computador. As mensagens que esperam serão enviadas daqui?</translation>
        </message>
        <message>
            <source>What waits is not sent from here by itself: you find it in Messages as uncertain and decide there.</source>
            <translation>O que espera não é enviado daqui por si só: fica em Mensagens como incerta, e você decide lá.</translation>
        </message>
    </context>
    <context>
        <name>CsvExportDialog</name>
        <message>
            <source>%1 of %2 messages</source>
            <translation>%1 de %2 mensagens</translation>
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
            <translation>Criada</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Exporting messages</source>
            <translation>Exportando mensagens</translation>
        </message>
        <message>
            <source>ID</source>
            <translation>ID</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
        <message>
            <source>Progress of the export</source>
            <translation>Andamento da exportação</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Motivo</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatário</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
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
            <translation>O arquivo não pôde ser gravado</translation>
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
                <numerusform>%n agendada para mais tarde hoje.</numerusform>
                <numerusform>%n agendadas para mais tarde hoje.</numerusform>
            </translation>
        </message>
        <message>
            <source>Messages by the hour</source>
            <translation>Mensagens por hora</translation>
        </message>
        <message>
            <source>No message has gone out today yet.</source>
            <translation>Nenhuma mensagem saiu hoje ainda.</translation>
        </message>
        <message numerus="yes">
            <source>Peak at %1 with %n message(s).</source>
            <translation>
                <numerusform>Pico às %1 com %n mensagem.</numerusform>
                <numerusform>Pico às %1 com %n mensagens.</numerusform>
            </translation>
        </message>
        <message>
            <source>failed</source>
            <translation>falharam</translation>
        </message>
        <message>
            <source>scheduled</source>
            <translation>agendadas</translation>
        </message>
        <message>
            <source>sent</source>
            <translation>enviadas</translation>
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
        <name>EditMenu</name>
        <message>
            <source>&amp;Copy</source>
            <translation>&amp;Copiar</translation>
        </message>
        <message>
            <source>&amp;Paste</source>
            <translation>C&amp;olar</translation>
        </message>
        <message>
            <source>&amp;Redo</source>
            <translation>&amp;Refazer</translation>
        </message>
        <message>
            <source>&amp;Search</source>
            <translation>&amp;Pesquisar</translation>
        </message>
        <message>
            <source>&amp;Undo</source>
            <translation>&amp;Desfazer</translation>
        </message>
        <message>
            <source>Cu&amp;t</source>
            <translation>Recor&amp;tar</translation>
        </message>
        <message>
            <source>Select &amp;all</source>
            <translation>&amp;Selecionar tudo</translation>
        </message>
    </context>
    <context>
        <name>ErrorTexts</name>
        <message numerus="yes">
            <source>%n field(s) need attention.</source>
            <translation>
                <numerusform>%n campo precisa de atenção.</numerusform>
                <numerusform>%n campos precisam de atenção.</numerusform>
            </translation>
        </message>
        <message>
            <source>A file could not be read or written. Check the disk and the permissions.</source>
            <translation>Não foi possível ler ou gravar um arquivo. Confira o disco e as permissões.</translation>
        </message>
        <message>
            <source>Another Karoo Desk runs on this data folder. Close it first.</source>
            <translation>Outro Karoo Desk está usando esta pasta de dados. Feche-o primeiro.</translation>
        </message>
        <message>
            <source>Another program already uses this address and port. Choose another port.</source>
            <translation>Outro programa já usa este endereço e porta. Escolha outra porta.</translation>
        </message>
        <message>
            <source>Another program holds the database. Close it; nothing has been lost.</source>
            <translation>Outro programa está segurando o banco de dados. Feche-o; nada se perdeu.</translation>
        </message>
        <message>
            <source>It does not exist any more; somebody has deleted it in the meantime.</source>
            <translation>Não existe mais; alguém excluiu nesse meio-tempo.</translation>
        </message>
        <message>
            <source>Somebody else has saved changes in the meantime. Look at them, then save again.</source>
            <translation>Outra pessoa salvou alterações nesse meio-tempo. Veja o que mudou e salve de novo.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Nothing was changed; the details help to find the cause.</source>
            <translation>Algo deu errado dentro do programa. Nada foi alterado; os detalhes ajudam a achar a causa.</translation>
        </message>
        <message>
            <source>The certificate or its key cannot be used. Choose other files, or let this computer make its own.</source>
            <translation>O certificado ou a sua chave não pode ser usado. Escolha outros arquivos ou deixe este computador fazer o seu próprio.</translation>
        </message>
        <message>
            <source>The data cannot be saved at the moment. Nothing was changed; try again shortly.</source>
            <translation>Não é possível salvar os dados agora. Nada foi alterado; tente novamente em instantes.</translation>
        </message>
        <message>
            <source>The data come from a newer version of Karoo Desk. Install that version.</source>
            <translation>Os dados são de uma versão mais nova do Karoo Desk. Instale essa versão.</translation>
        </message>
        <message>
            <source>The data folder cannot be written to. Check its permissions; the program then goes on by itself.</source>
            <translation>Não é possível gravar na pasta de dados. Confira as permissões; depois o programa segue sozinho.</translation>
        </message>
        <message>
            <source>The database is damaged and is no longer written to. Restore a backup.</source>
            <translation>O banco de dados está danificado e não recebe mais gravações. Restaure uma cópia de segurança.</translation>
        </message>
        <message>
            <source>The disk is full. Make room; the program then goes on by itself.</source>
            <translation>O disco está cheio. Libere espaço; depois o programa segue sozinho.</translation>
        </message>
        <message>
            <source>The other side could not be reached. Check the connection and the address.</source>
            <translation>Não foi possível alcançar o outro lado. Confira a conexão e o endereço.</translation>
        </message>
        <message>
            <source>The program is ending. Try again after the next start.</source>
            <translation>O programa está encerrando. Tente novamente depois do próximo início.</translation>
        </message>
        <message>
            <source>The same request is still being worked on. Wait a moment.</source>
            <translation>A mesma requisição ainda está em andamento. Espere um momento.</translation>
        </message>
        <message>
            <source>The state has changed in the meantime and does not allow this any more.</source>
            <translation>O estado mudou nesse meio-tempo e não permite mais isso.</translation>
        </message>
        <message>
            <source>This is not allowed here.</source>
            <translation>Isso não é permitido aqui.</translation>
        </message>
        <message>
            <source>Too much is waiting to be saved. Nothing was changed; try again shortly.</source>
            <translation>Há coisas demais esperando para serem salvas. Nada foi alterado; tente novamente em instantes.</translation>
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
            <translation>Resultados da pesquisa</translation>
        </message>
        <message>
            <source>Rooms, chatbots, channels, systems, messages</source>
            <translation>Salas, chatbots, canais, sistemas, mensagens</translation>
        </message>
        <message>
            <source>Search everything</source>
            <translation>Pesquisar em tudo</translation>
        </message>
    </context>
    <context>
        <name>EverythingHits</name>
        <message>
            <source>Channel, key %1</source>
            <translation>Canal, chave %1</translation>
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
            <translation>Mensagem para %1, %2</translation>
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
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requisição</translation>
        </message>
        <message>
            <source>Request and answer</source>
            <translation>Requisição e resposta</translation>
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
                <numerusform>%n bloqueada</numerusform>
                <numerusform>%n bloqueadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a deleted channel</source>
            <translation>
                <numerusform>%n de canal excluído</numerusform>
                <numerusform>%n de canal excluído</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the 24-hour window</source>
            <translation>
                <numerusform>%n fora da janela de 24 h</numerusform>
                <numerusform>%n fora da janela de 24 h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n recusada</numerusform>
                <numerusform>%n recusadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreachable</source>
            <translation>
                <numerusform>%n não alcançada</numerusform>
                <numerusform>%n não alcançadas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a refused document</source>
            <translation>
                <numerusform>%n com documento recusado</numerusform>
                <numerusform>%n com documento recusado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a refused template</source>
            <translation>
                <numerusform>%n com modelo recusado</numerusform>
                <numerusform>%n com modelo recusado</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n sem resposta</numerusform>
                <numerusform>%n sem resposta</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FetchReasons</name>
        <message>
            <source>Files of this type are not sent.</source>
            <translation>Arquivos deste tipo não são enviados.</translation>
        </message>
        <message>
            <source>The address of the file cannot be read.</source>
            <translation>O endereço do arquivo não é legível.</translation>
        </message>
        <message>
            <source>The address of the file is redirected to no address.</source>
            <translation>O endereço do arquivo redireciona para lugar nenhum.</translation>
        </message>
        <message>
            <source>The address of the file is redirected too often.</source>
            <translation>O endereço do arquivo redireciona vezes demais.</translation>
        </message>
        <message>
            <source>The address of the file leads nowhere.</source>
            <translation>O endereço do arquivo não leva a lugar nenhum.</translation>
        </message>
        <message>
            <source>The address of the file leads to a place that is not allowed.</source>
            <translation>O endereço do arquivo leva a um lugar não permitido.</translation>
        </message>
        <message>
            <source>The certificate of the server of the file is not trusted.</source>
            <translation>O certificado do servidor do arquivo não é confiável.</translation>
        </message>
        <message>
            <source>The channel of the file has no access at present.</source>
            <translation>O canal do arquivo está sem acesso no momento.</translation>
        </message>
        <message>
            <source>The channel of the file was deleted.</source>
            <translation>O canal do arquivo foi excluído.</translation>
        </message>
        <message>
            <source>The connection broke before the file was complete.</source>
            <translation>A conexão caiu antes de o arquivo chegar inteiro.</translation>
        </message>
        <message>
            <source>The file asks for a password.</source>
            <translation>O arquivo pede uma senha.</translation>
        </message>
        <message>
            <source>The file could not be fetched within 24 hours.</source>
            <translation>Não foi possível buscar o arquivo em 24 horas.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened.</source>
            <translation>O arquivo está danificado e não abre.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>O arquivo está vazio.</translation>
        </message>
        <message>
            <source>The file is not a JPEG or PNG picture.</source>
            <translation>O arquivo não é uma imagem JPEG ou PNG.</translation>
        </message>
        <message>
            <source>The file is not of the type that the request says.</source>
            <translation>O arquivo não é do tipo que a requisição informa.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>O arquivo é grande demais.</translation>
        </message>
        <message>
            <source>The server of the file answered %1.</source>
            <translation>O servidor do arquivo respondeu %1.</translation>
        </message>
        <message>
            <source>The server of the file cannot be reached.</source>
            <translation>Não foi possível alcançar o servidor do arquivo.</translation>
        </message>
        <message>
            <source>The server of the file is too slow.</source>
            <translation>O servidor do arquivo é lento demais.</translation>
        </message>
        <message>
            <source>There is no room to store the file at present.</source>
            <translation>Não há espaço para guardar o arquivo no momento.</translation>
        </message>
        <message>
            <source>What answered for the file does not speak HTTP.</source>
            <translation>Quem respondeu pelo arquivo não fala HTTP.</translation>
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
        <name>FindingTexts</name>
        <message>
            <source>%1 is filled in by the system; give your variable another name.</source>
            <translation>%1 é preenchida pelo sistema; dê outro nome à sua variável.</translation>
        </message>
        <message>
            <source>Documents are not fetched from this address; use a public https address or allow the host under document_hosts.</source>
            <translation>Documentos não são buscados neste endereço; use um endereço https público ou permita o computador em document_hosts.</translation>
        </message>
        <message>
            <source>Files of the type %1 cannot be sent here; send for example a PDF or a picture.</source>
            <translation>Arquivos do tipo %1 não podem ser enviados aqui; envie por exemplo um PDF ou uma imagem.</translation>
        </message>
        <message>
            <source>Files of this type cannot be sent here; send for example a PDF or a picture.</source>
            <translation>Arquivos deste tipo não podem ser enviados aqui; envie por exemplo um PDF ou uma imagem.</translation>
        </message>
        <message>
            <source>It would expire before it is sent; choose a time after send_at.</source>
            <translation>A mensagem expiraria antes do envio; escolha um horário depois de send_at.</translation>
        </message>
        <message>
            <source>No channel of the chatbot can reach this person; give an address that one of them can use.</source>
            <translation>Nenhum canal do chatbot alcança esta pessoa; informe um endereço que um deles possa usar.</translation>
        </message>
        <message>
            <source>On the channel “%1” the chatbot “%2” answers already; make one of the two inactive or only for proactive messages.</source>
            <translation>No canal “%1” o chatbot “%2” já responde; deixe um dos dois inativo ou exclusivo para mensagens proativas.</translation>
        </message>
        <message>
            <source>Parameter %1 of the template is empty; give it a value.</source>
            <translation>O parâmetro %1 do modelo está vazio; dê um valor a ele.</translation>
        </message>
        <message>
            <source>Say what to send: at least a text, a document, an image or a template.</source>
            <translation>Diga o que enviar: pelo menos um texto, um documento, uma imagem ou um modelo.</translation>
        </message>
        <message>
            <source>Say which file: by the id of an uploaded document or as base64.</source>
            <translation>Diga qual arquivo: pelo id de um documento enviado antes ou em base64.</translation>
        </message>
        <message>
            <source>Say whom it is for: a phone number, another address or a known customer id.</source>
            <translation>Diga para quem é: um telefone, outro endereço ou o código de um cliente conhecido.</translation>
        </message>
        <message>
            <source>The PDF asks for a password; save it without one.</source>
            <translation>O PDF pede uma senha; salve-o sem senha.</translation>
        </message>
        <message>
            <source>The channel has no such template; name another one or send a text.</source>
            <translation>O canal não tem este modelo; indique outro ou envie um texto.</translation>
        </message>
        <message>
            <source>The channel has no template “%1”; name another one or send a text.</source>
            <translation>O canal não tem o modelo “%1”; indique outro ou envie um texto.</translation>
        </message>
        <message>
            <source>The channel “%1” cannot reach this person; give an address that it can use.</source>
            <translation>O canal “%1” não alcança esta pessoa; informe um endereço que ele possa usar.</translation>
        </message>
        <message>
            <source>The chatbot does not use this channel; add it there or name another one.</source>
            <translation>O chatbot não usa este canal; inclua-o lá ou indique outro.</translation>
        </message>
        <message>
            <source>The chatbot “%1” is inactive; activate it under Chatbots.</source>
            <translation>O chatbot “%1” está inativo; ative-o em Chatbots.</translation>
        </message>
        <message>
            <source>The chatbot “%1” is not for proactive messages; switch that on under Chatbots or name another one.</source>
            <translation>O chatbot “%1” não é exclusivo para mensagens proativas; ligue isso em Chatbots ou indique outro.</translation>
        </message>
        <message>
            <source>The chatbot “%2” does not use the channel “%1”; add it there or name another one.</source>
            <translation>O chatbot “%2” não usa o canal “%1”; inclua-o lá ou indique outro.</translation>
        </message>
        <message>
            <source>The customer id and the address belong to two different contacts; give only one of them, or correct the contact.</source>
            <translation>O código do cliente e o endereço são de dois contatos diferentes; informe só um deles ou corrija o contato.</translation>
        </message>
        <message>
            <source>The file is announced as %1 but is %2; correct or leave out the type.</source>
            <translation>O arquivo foi anunciado como %1, mas é %2; corrija ou retire o tipo.</translation>
        </message>
        <message>
            <source>The file is damaged and cannot be opened; make it anew.</source>
            <translation>O arquivo está danificado e não abre; gere-o de novo.</translation>
        </message>
        <message>
            <source>The file is empty; choose another one.</source>
            <translation>O arquivo está vazio; escolha outro.</translation>
        </message>
        <message>
            <source>The file is of another type than announced; correct or leave out the type.</source>
            <translation>O arquivo é de outro tipo que o anunciado; corrija ou retire o tipo.</translation>
        </message>
        <message>
            <source>The file is too large; make it smaller.</source>
            <translation>O arquivo é grande demais; reduza-o.</translation>
        </message>
        <message>
            <source>The file may have at most %1 bytes (it has %2); make it smaller.</source>
            <translation>O arquivo pode ter no máximo %1 bytes (tem %2); reduza-o.</translation>
        </message>
        <message>
            <source>The file may have at most %1 bytes; make it smaller.</source>
            <translation>O arquivo pode ter no máximo %1 bytes; reduza-o.</translation>
        </message>
        <message>
            <source>The parameters do not fit the template; give each one a value.</source>
            <translation>Os parâmetros não servem para o modelo; dê um valor a cada um.</translation>
        </message>
        <message>
            <source>The template takes %1 parameters; you gave %2.</source>
            <translation>O modelo recebe %1 parâmetros; você informou %2.</translation>
        </message>
        <message>
            <source>The text uses a variable that does not exist; create it or check its spelling.</source>
            <translation>O texto usa uma variável que não existe; crie-a ou confira a grafia.</translation>
        </message>
        <message>
            <source>There is no channel with the key “%1”; check the spelling.</source>
            <translation>Não existe um canal com a chave “%1”; confira a grafia.</translation>
        </message>
        <message>
            <source>There is no chatbot “%1” for this token; check its external id.</source>
            <translation>Não existe o chatbot “%1” para este token; confira o ID externo.</translation>
        </message>
        <message>
            <source>There is no member called “%1” here; check its spelling or leave it out.</source>
            <translation>Não existe aqui um campo chamado “%1”; confira a grafia ou retire-o.</translation>
        </message>
        <message>
            <source>There is no member with this name here; check its spelling or leave it out.</source>
            <translation>Não existe aqui um campo com este nome; confira a grafia ou retire-o.</translation>
        </message>
        <message>
            <source>There is no such channel; check the spelling of its key.</source>
            <translation>Não existe este canal; confira a grafia da chave.</translation>
        </message>
        <message>
            <source>There is no such chatbot for this token; check its external id.</source>
            <translation>Não existe este chatbot para este token; confira o ID externo.</translation>
        </message>
        <message>
            <source>There is no value for %1, which the text uses; fill it in.</source>
            <translation>Falta o valor de %1, que o texto usa; preencha.</translation>
        </message>
        <message>
            <source>There is no variable %1; create it or check its spelling.</source>
            <translation>Não existe a variável %1; crie-a ou confira a grafia.</translation>
        </message>
        <message>
            <source>There is no variable %1; did you mean %2?</source>
            <translation>Não existe a variável %1; você quis dizer %2?</translation>
        </message>
        <message>
            <source>This Idempotency-Key was used for another request; use a new one.</source>
            <translation>Esta Idempotency-Key já foi usada em outra requisição; use uma nova.</translation>
        </message>
        <message>
            <source>This chatbot is inactive; activate it under Chatbots.</source>
            <translation>Este chatbot está inativo; ative-o em Chatbots.</translation>
        </message>
        <message>
            <source>This chatbot is not for proactive messages; switch that on under Chatbots or name another one.</source>
            <translation>Este chatbot não é exclusivo para mensagens proativas; ligue isso em Chatbots ou indique outro.</translation>
        </message>
        <message>
            <source>This cursor is not one that was given; begin again without it.</source>
            <translation>Este cursor não é um que foi dado; comece de novo sem ele.</translation>
        </message>
        <message>
            <source>This does not exist; check the spelling or create it first.</source>
            <translation>Isto não existe; confira a grafia ou crie antes.</translation>
        </message>
        <message>
            <source>This has another form than expected; see the documentation.</source>
            <translation>Isto tem outra forma que a esperada; consulte a documentação.</translation>
        </message>
        <message>
            <source>This is empty; fill it in.</source>
            <translation>Isto está vazio; preencha.</translation>
        </message>
        <message>
            <source>This is missing; fill it in.</source>
            <translation>Isto está faltando; preencha.</translation>
        </message>
        <message>
            <source>This is more than a year ahead; choose an earlier time.</source>
            <translation>Isto é mais de um ano à frente; escolha um horário mais próximo.</translation>
        </message>
        <message>
            <source>This is not JSON: look at line %1, column %2.</source>
            <translation>Isto não é JSON: veja a linha %1, coluna %2.</translation>
        </message>
        <message>
            <source>This is not a phone number that can get messages; write it with area code, for example +55 11 98765-4321.</source>
            <translation>Este não é um telefone que possa receber mensagens; escreva com DDD, por exemplo +55 11 98765-4321.</translation>
        </message>
        <message>
            <source>This is not an e-mail address; write it as name@example.com.</source>
            <translation>Este não é um endereço de e-mail; escreva como nome@exemplo.com.</translation>
        </message>
        <message>
            <source>This is not base64; encode the bytes of the file anew.</source>
            <translation>Isto não é base64; codifique de novo os bytes do arquivo.</translation>
        </message>
        <message>
            <source>This is there already; choose another one.</source>
            <translation>Isto já existe; escolha outro.</translation>
        </message>
        <message>
            <source>This is too long; make it shorter.</source>
            <translation>Isto é longo demais; encurte.</translation>
        </message>
        <message>
            <source>This is too short; make it longer.</source>
            <translation>Isto é curto demais; escreva mais.</translation>
        </message>
        <message>
            <source>This number is outside what is allowed; choose another one.</source>
            <translation>Este número está fora do permitido; escolha outro.</translation>
        </message>
        <message>
            <source>This time is over; choose a later one.</source>
            <translation>Este horário já passou; escolha um mais tarde.</translation>
        </message>
        <message>
            <source>This value is not possible here; choose another one.</source>
            <translation>Este valor não é possível aqui; escolha outro.</translation>
        </message>
        <message>
            <source>Use 1 to 64 of these characters: a-z, 0-9, hyphen and underscore.</source>
            <translation>Use de 1 a 64 destes caracteres: a-z, 0-9, hífen e sublinhado.</translation>
        </message>
        <message>
            <source>Use a number from %1 to %2 (you typed %3).</source>
            <translation>Use um número de %1 a %2 (você digitou %3).</translation>
        </message>
        <message>
            <source>Use a number from %1 to %2.</source>
            <translation>Use um número de %1 a %2.</translation>
        </message>
        <message>
            <source>Use at least %1 (you typed %2).</source>
            <translation>Use pelo menos %1 (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at least %1 characters (you used %2).</source>
            <translation>Use pelo menos %1 caracteres (você usou %2).</translation>
        </message>
        <message>
            <source>Use at least %1 characters.</source>
            <translation>Use pelo menos %1 caracteres.</translation>
        </message>
        <message>
            <source>Use at least %1 days (you typed %2).</source>
            <translation>Use pelo menos %1 dias (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at least %1 minutes (you typed %2).</source>
            <translation>Use pelo menos %1 minutos (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at least %1 seconds (you typed %2).</source>
            <translation>Use pelo menos %1 segundos (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at most %1 (you typed %2).</source>
            <translation>Use no máximo %1 (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at most %1 characters (you used %2).</source>
            <translation>Use no máximo %1 caracteres (você usou %2).</translation>
        </message>
        <message>
            <source>Use at most %1 characters.</source>
            <translation>Use no máximo %1 caracteres.</translation>
        </message>
        <message>
            <source>Use at most %1 days (you typed %2).</source>
            <translation>Use no máximo %1 dias (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at most %1 minutes (you typed %2).</source>
            <translation>Use no máximo %1 minutos (você digitou %2).</translation>
        </message>
        <message>
            <source>Use at most %1 seconds (you typed %2).</source>
            <translation>Use no máximo %1 segundos (você digitou %2).</translation>
        </message>
        <message>
            <source>Use one of these: %1.</source>
            <translation>Use um destes: %1.</translation>
        </message>
        <message>
            <source>Use up to 64 of these characters: A-Z, 0-9 and underscore, not beginning with a digit.</source>
            <translation>Use até 64 destes caracteres: A-Z, 0-9 e sublinhado, sem começar com um algarismo.</translation>
        </message>
        <message>
            <source>Write an IP address and a port, for example 127.0.0.1:8640.</source>
            <translation>Escreva um endereço IP e uma porta, por exemplo 127.0.0.1:8640.</translation>
        </message>
        <message>
            <source>Write an address that begins with https:// or http://.</source>
            <translation>Escreva um endereço que comece com https:// ou http://.</translation>
        </message>
        <message>
            <source>Write an address with https://, for example https://hooks.example.com.</source>
            <translation>Escreva um endereço com https://, por exemplo https://hooks.example.com.</translation>
        </message>
        <message>
            <source>Write an id or user name: letters, digits, dot, hyphen and underscore.</source>
            <translation>Escreva um id ou nome de usuário: letras, algarismos, ponto, hífen e sublinhado.</translation>
        </message>
        <message>
            <source>Write date, time and offset, for example 2026-12-01T09:00:00-03:00.</source>
            <translation>Escreva data, hora e fuso, por exemplo 2026-12-01T09:00:00-03:00.</translation>
        </message>
        <message>
            <source>Write system, none, or an address that begins with http:// or socks5://.</source>
            <translation>Escreva system, none ou um endereço que comece com http:// ou socks5://.</translation>
        </message>
        <message>
            <source>Write the address of the file; it begins with https://.</source>
            <translation>Escreva o endereço do arquivo; ele começa com https://.</translation>
        </message>
        <message>
            <source>Write the code of a language, for example pt_BR.</source>
            <translation>Escreva o código de um idioma, por exemplo pt_BR.</translation>
        </message>
        <message>
            <source>Write the name or the IP address of a host, without http:// and port.</source>
            <translation>Escreva o nome ou o endereço IP de um computador, sem http:// e sem porta.</translation>
        </message>
        <message>
            <source>Write the secret as text, or name where it is: {"env": …} or {"file": …}.</source>
            <translation>Escreva o segredo como texto ou diga onde ele está: {"env": …} ou {"file": …}.</translation>
        </message>
        <message>
            <source>Write the version as the provider does, for example v23.0.</source>
            <translation>Escreva a versão como o provedor, por exemplo v23.0.</translation>
        </message>
        <message>
            <source>Write the whole path of a file, for example /etc/ssl/loja.pem.</source>
            <translation>Escreva o caminho completo de um arquivo, por exemplo /etc/ssl/loja.pem.</translation>
        </message>
        <message>
            <source>Write this as a list, in square brackets.</source>
            <translation>Escreva isto como lista, entre colchetes.</translation>
        </message>
        <message>
            <source>Write this as a number, without quotation marks.</source>
            <translation>Escreva isto como número, sem aspas.</translation>
        </message>
        <message>
            <source>Write this as a whole number.</source>
            <translation>Escreva isto como número inteiro.</translation>
        </message>
        <message>
            <source>Write this as an object, in curly brackets.</source>
            <translation>Escreva isto como objeto, entre chaves.</translation>
        </message>
        <message>
            <source>Write this as text, in quotation marks.</source>
            <translation>Escreva isto como texto, entre aspas.</translation>
        </message>
        <message>
            <source>Write true or false here.</source>
            <translation>Escreva aqui true ou false.</translation>
        </message>
        <message>
            <source>“%1” does not exist; check the spelling or create it first.</source>
            <translation>“%1” não existe; confira a grafia ou crie antes.</translation>
        </message>
        <message>
            <source>“%1” is not a phone number that can get messages; write it with area code, for example +55 11 98765-4321.</source>
            <translation>“%1” não é um telefone que possa receber mensagens; escreva com DDD, por exemplo +55 11 98765-4321.</translation>
        </message>
        <message>
            <source>“%1” is not an e-mail address; write it as name@example.com.</source>
            <translation>“%1” não é um endereço de e-mail; escreva como nome@exemplo.com.</translation>
        </message>
        <message>
            <source>“%1” is there already; choose another one.</source>
            <translation>“%1” já existe; escolha outro.</translation>
        </message>
        <message>
            <source>“%2” is not possible here; use: %1.</source>
            <translation>“%2” não é possível aqui; use: %1.</translation>
        </message>
    </context>
    <context>
        <name>HowToScreen</name>
        <message>
            <source>Access token</source>
            <translation>Token de acesso</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy sample</source>
            <translation>Copiar exemplo</translation>
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
            <source>Latest requests</source>
            <translation>Últimas requisições</translation>
        </message>
        <message>
            <source>No program opened the page. It is here: %1</source>
            <translation>Nenhum programa abriu a página. Ela está aqui: %1</translation>
        </message>
        <message>
            <source>Open API documentation</source>
            <translation>Abrir documentação da API</translation>
        </message>
        <message>
            <source>Samples</source>
            <translation>Exemplos</translation>
        </message>
        <message>
            <source>Samples ready for your programmer, with the address of this installation.</source>
            <translation>Exemplos prontos para o seu programador, já com o endereço desta instalação.</translation>
        </message>
        <message>
            <source>The API has to run: it shows the page itself.</source>
            <translation>A API precisa estar no ar: é ela que mostra a página.</translation>
        </message>
        <message>
            <source>The sample reads the token from the variable KAROO_TOKEN, so that it does not stand in the code.</source>
            <translation>O exemplo lê o token da variável KAROO_TOKEN, para que ele não fique escrito no código.</translation>
        </message>
        <message>
            <source>What is shown</source>
            <translation>O que é mostrado</translation>
        </message>
        <message>
            <source>accepted and written to disk</source>
            <translation>aceita e gravada em disco</translation>
        </message>
        <message>
            <source>all fields with a fault</source>
            <translation>todos os campos com erro</translation>
        </message>
        <message>
            <source>token missing or revoked</source>
            <translation>token ausente ou revogado</translation>
        </message>
        <message>
            <source>wait as long as Retry-After says</source>
            <translation>espere o tempo de Retry-After</translation>
        </message>
    </context>
    <context>
        <name>IssuedTokenDialog</name>
        <message>
            <source>A line for the terminal that sends a test message</source>
            <translation>Uma linha para o terminal que envia uma mensagem de teste</translation>
        </message>
        <message>
            <source>Back to the token</source>
            <translation>Voltar ao token</translation>
        </message>
        <message>
            <source>Close without it</source>
            <translation>Fechar sem ele</translation>
        </message>
        <message>
            <source>Close without the token?</source>
            <translation>Fechar sem guardar o token?</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy line</source>
            <translation>Copiar linha</translation>
        </message>
        <message>
            <source>Copy the token and keep it where %1 reads its passwords.</source>
            <translation>Copie o token e guarde-o onde o sistema “%1” lê suas senhas.</translation>
        </message>
        <message>
            <source>Finish</source>
            <translation>Concluir</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Como integrar</translation>
        </message>
        <message>
            <source>I have kept the token</source>
            <translation>Já guardei o token</translation>
        </message>
        <message>
            <source>In %1, enter the address %2 and send the token in the header Authorization: Bearer.</source>
            <translation>No sistema “%1”, informe o endereço %2 e envie o token no cabeçalho Authorization: Bearer.</translation>
        </message>
        <message>
            <source>It was not copied yet, and nobody can show it again. Without it you need to generate another one.</source>
            <translation>Ele ainda não foi copiado, e ninguém pode mostrá-lo de novo. Sem ele, será preciso gerar outro.</translation>
        </message>
        <message>
            <source>Keep it before you close. Later only %1 is seen.</source>
            <translation>Guarde-o antes de fechar. Depois só aparece %1</translation>
        </message>
        <message>
            <source>Shown only now.</source>
            <translation>Mostrado só agora.</translation>
        </message>
        <message>
            <source>This is the new token of “%1”, of the system %2. The old one works until %3.</source>
            <translation>Este é o novo token de “%1”, do sistema %2. O antigo vale até %3.</translation>
        </message>
        <message>
            <source>This is the token of “%1”, of the system %2.</source>
            <translation>Este é o token de “%1”, do sistema %2.</translation>
        </message>
        <message>
            <source>Token generated</source>
            <translation>Token gerado</translation>
        </message>
        <message>
            <source>Try it: put the token in place of $TOKEN, run the line below, and see the message in Messages.</source>
            <translation>Teste: troque $TOKEN pelo token, rode a linha abaixo e veja a mensagem em Mensagens.</translation>
        </message>
        <message>
            <source>What to do with it</source>
            <translation>O que fazer com ele</translation>
        </message>
    </context>
    <context>
        <name>KeyRows</name>
        <message>
            <source>Begin with a new key</source>
            <translation>Começar com uma chave nova</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>File on this computer</source>
            <translation>Arquivo neste computador</translation>
        </message>
        <message>
            <source>Keep the key in the keychain of the system?</source>
            <translation>Guardar a chave no chaveiro do sistema?</translation>
        </message>
        <message>
            <source>Key that seals the secrets</source>
            <translation>Chave que sela os segredos</translation>
        </message>
        <message>
            <source>Keychain of the system</source>
            <translation>Chaveiro do sistema</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Chave nova</translation>
        </message>
        <message>
            <source>Only where the old one cannot be brought back. The secrets of each channel have to be entered again.</source>
            <translation>Só quando a antiga não pode ser trazida de volta. Os segredos de cada canal precisam ser informados de novo.</translation>
        </message>
        <message>
            <source>Secrets of channels</source>
            <translation>Segredos dos canais</translation>
        </message>
        <message>
            <source>The file with the key goes away from the data folder.</source>
            <translation>O arquivo com a chave sai da pasta de dados.</translation>
        </message>
        <message>
            <source>The key cannot be read. Put the file sealing.key back into the folder %1: the channels then go on by themselves.</source>
            <translation>A chave não pode ser lida. Coloque o arquivo sealing.key de volta na pasta %1: os canais então continuam sozinhos.</translation>
        </message>
        <message>
            <source>The key was not moved</source>
            <translation>A chave não foi movida</translation>
        </message>
        <message>
            <source>The keychain does not give the key. Unlock it and start the program again: the channels then go on by themselves.</source>
            <translation>O chaveiro não entrega a chave. Desbloqueie-o e inicie o programa de novo: os canais então continuam sozinhos.</translation>
        </message>
        <message>
            <source>The keychain of the system does not take it: perhaps none runs, or it is locked. The key is where it was.</source>
            <translation>O chaveiro do sistema não a aceita: talvez nenhum esteja em execução ou ele esteja bloqueado. A chave está onde estava.</translation>
        </message>
        <message>
            <source>Use the keychain</source>
            <translation>Usar o chaveiro</translation>
        </message>
        <message>
            <source>Whoever moves the data folder to another computer has to choose the file again before.</source>
            <translation>Quem levar a pasta de dados para outro computador precisa antes escolher de novo o arquivo.</translation>
        </message>
        <message>
            <source>With a file the program starts by itself at any time. From the keychain it gets the key only while you are logged in: without a desktop (headless) it cannot then start by itself.</source>
            <translation>Com um arquivo, o programa inicia sozinho a qualquer hora. Do chaveiro ele só recebe a chave enquanto você está conectado: sem área de trabalho, ele não consegue iniciar sozinho.</translation>
        </message>
        <message>
            <source>Without a desktop (headless) the program cannot start by itself any more: its channels stay locked.</source>
            <translation>Sem área de trabalho, o programa não consegue mais iniciar sozinho: seus canais ficam trancados.</translation>
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
            <translation>Últimas mensagens</translation>
        </message>
        <message>
            <source>See requests</source>
            <translation>Ver requisições</translation>
        </message>
        <message>
            <source>The messages could not be read.</source>
            <translation>Não foi possível ler as mensagens.</translation>
        </message>
        <message>
            <source>What this system hands in appears here.</source>
            <translation>O que este sistema enviar aparece aqui.</translation>
        </message>
    </context>
    <context>
        <name>MainMenu</name>
        <message>
            <source>&amp;About Karoo Desk</source>
            <translation>&amp;Sobre o Karoo Desk</translation>
        </message>
        <message>
            <source>&amp;Back</source>
            <translation>&amp;Voltar</translation>
        </message>
        <message>
            <source>&amp;Copy address of the API</source>
            <translation>&amp;Copiar endereço da API</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>&amp;Escuro</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Editar</translation>
        </message>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Arquivo</translation>
        </message>
        <message>
            <source>&amp;Forward</source>
            <translation>&amp;Avançar</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Aj&amp;uda</translation>
        </message>
        <message>
            <source>&amp;Keyboard shortcuts</source>
            <translation>&amp;Atalhos do teclado</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Claro</translation>
        </message>
        <message>
            <source>&amp;New message</source>
            <translation>&amp;Nova mensagem</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Sair</translation>
        </message>
        <message>
            <source>&amp;Restart the API</source>
            <translation>&amp;Reiniciar a API</translation>
        </message>
        <message>
            <source>&amp;Settings</source>
            <translation>Con&amp;figurações</translation>
        </message>
        <message>
            <source>&amp;Theme</source>
            <translation>&amp;Tema</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>&amp;Ferramentas</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>E&amp;xibir</translation>
        </message>
        <message>
            <source>Address copied: %1</source>
            <translation>Endereço copiado: %1</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Como o &amp;sistema</translation>
        </message>
        <message>
            <source>Generate &amp;token…</source>
            <translation>Gerar &amp;token…</translation>
        </message>
        <message>
            <source>New &amp;chatbot</source>
            <translation>Novo &amp;chatbot</translation>
        </message>
        <message>
            <source>No program opened the folder. It is here: %1</source>
            <translation>Nenhum programa abriu a pasta. Ela está aqui: %1</translation>
        </message>
        <message>
            <source>Open the &amp;data folder</source>
            <translation>Abrir a pasta de &amp;dados</translation>
        </message>
        <message>
            <source>Search &amp;everything</source>
            <translation>Pesquisar em t&amp;udo</translation>
        </message>
        <message>
            <source>The API does not run; there is no address to copy.</source>
            <translation>A API não está no ar; não há endereço para copiar.</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n message(s) are waiting. They are kept and go out at the next start.</source>
            <translation>
                <numerusform>%n mensagem espera. Ela fica guardada e sai no próximo início.</numerusform>
                <numerusform>%n mensagens esperam. Elas ficam guardadas e saem no próximo início.</numerusform>
            </translation>
        </message>
        <message>
            <source>Keep open</source>
            <translation>Continuar aberto</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Quit Karoo Desk?</source>
            <translation>Sair do Karoo Desk?</translation>
        </message>
        <message>
            <source>The theme was not saved</source>
            <translation>O tema não foi salvo</translation>
        </message>
        <message>
            <source>While it is closed, other systems cannot hand in messages and nothing is sent.</source>
            <translation>Enquanto ele estiver fechado, outros sistemas não conseguem entregar mensagens e nada é enviado.</translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n IDs copied</source>
            <translation>
                <numerusform>%n ID copiado</numerusform>
                <numerusform>%n IDs copiados</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages cancelled</source>
            <translation>
                <numerusform>%n mensagem cancelada</numerusform>
                <numerusform>%n mensagens canceladas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages may have arrived. Send again?</source>
            <translation>
                <numerusform>%n mensagem pode ter chegado. Enviar de novo?</numerusform>
                <numerusform>%n mensagens podem ter chegado. Enviar de novo?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages queued again</source>
            <translation>
                <numerusform>%n mensagem voltou para a fila</numerusform>
                <numerusform>%n mensagens voltaram para a fila</numerusform>
            </translation>
        </message>
        <message>
            <source>If it had arrived</source>
            <translation>Se já tinha chegado</translation>
        </message>
        <message>
            <source>If it had not arrived</source>
            <translation>Se não tinha chegado</translation>
        </message>
        <message>
            <source>It left at %1 for %2, but the connection broke before the provider answered. Nobody can know whether it arrived.</source>
            <translation>Ela saiu às %1 para %2, mas a conexão caiu antes da resposta do provedor. Não há como saber se chegou.</translation>
        </message>
        <message>
            <source>Leave uncertain</source>
            <translation>Deixar incerta</translation>
        </message>
        <message>
            <source>Mark as delivered</source>
            <translation>Marcar como entregue</translation>
        </message>
        <message>
            <source>Marked as delivered</source>
            <translation>Marcada como entregue</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Send “%1” again?</source>
            <translation>Reenviar “%1”?</translation>
        </message>
        <message>
            <source>The connection broke while they were being sent; the provider did not say what became of them.</source>
            <translation>A conexão caiu durante o envio; o provedor não disse o que aconteceu com elas.</translation>
        </message>
        <message>
            <source>The message was not cancelled</source>
            <translation>A mensagem não foi cancelada</translation>
        </message>
        <message>
            <source>The message was not changed</source>
            <translation>A mensagem não foi alterada</translation>
        </message>
        <message>
            <source>The message was not sent again</source>
            <translation>A mensagem não foi reenviada</translation>
        </message>
        <message>
            <source>The person gets it now, for the first time.</source>
            <translation>A pessoa recebe agora, pela primeira vez.</translation>
        </message>
        <message>
            <source>The person gets the same message a second time.</source>
            <translation>A pessoa recebe a mesma mensagem pela segunda vez.</translation>
        </message>
        <message>
            <source>When in doubt, ask the customer.</source>
            <translation>Na dúvida, pergunte ao cliente.</translation>
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
            <translation>Entregue às %1</translation>
        </message>
        <message>
            <source>If this phone has not written here in the last 24 hours, the template “%1” goes.</source>
            <translation>Se este celular não escreveu para o canal nas últimas 24 horas, vai o modelo “%1”.</translation>
        </message>
        <message>
            <source>In the queue…</source>
            <translation>Na fila…</translation>
        </message>
        <message>
            <source>Read at %1</source>
            <translation>Lida às %1</translation>
        </message>
        <message>
            <source>Send a test message</source>
            <translation>Enviar mensagem de teste</translation>
        </message>
        <message>
            <source>Sent at %1. It is not on the phone yet…</source>
            <translation>Enviada às %1. Ainda não chegou ao celular…</translation>
        </message>
        <message>
            <source>Sent at %1. Without Meta's calls nothing more is seen: look at the phone.</source>
            <translation>Enviada às %1. Sem os avisos da Meta não se vê mais nada: olhe o celular.</translation>
        </message>
        <message>
            <source>The test message was not queued</source>
            <translation>A mensagem de teste não entrou na fila</translation>
        </message>
        <message>
            <source>There is no approved template without values: write from this phone to the channel first.</source>
            <translation>Não há modelo aprovado sem valores: antes, escreva deste celular para o canal.</translation>
        </message>
        <message>
            <source>This is a test of Karoo Desk: “%1” sends.</source>
            <translation>Este é um teste do Karoo Desk: “%1” envia.</translation>
        </message>
        <message>
            <source>To a number of your own, as any other message.</source>
            <translation>Para um número seu, como qualquer outra mensagem.</translation>
        </message>
        <message>
            <source>Waits for its next attempt: %1</source>
            <translation>Espera a próxima tentativa: %1</translation>
        </message>
        <message>
            <source>Your &amp;phone</source>
            <translation>Seu &amp;celular</translation>
        </message>
    </context>
    <context>
        <name>MessageChoice</name>
        <message>
            <source>empty</source>
            <translation>vazia</translation>
        </message>
        <message>
            <source>to be corrected</source>
            <translation>a corrigir</translation>
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
            <translation>Tentativas</translation>
        </message>
        <message>
            <source>Back to the list</source>
            <translation>Voltar à lista</translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Cancelar envio</translation>
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
            <translation>Fechar os detalhes</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Copiar detalhes</translation>
        </message>
        <message>
            <source>Created: %1</source>
            <translation>Criada: %1</translation>
        </message>
        <message>
            <source>Details copied</source>
            <translation>Detalhes copiados</translation>
        </message>
        <message>
            <source>Error: %1 %2 %3</source>
            <translation>Erro: %1 %2 %3</translation>
        </message>
        <message>
            <source>Expires at</source>
            <translation>Expira em</translation>
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
            <translation>Chegou</translation>
        </message>
        <message>
            <source>Message</source>
            <translation>Mensagem</translation>
        </message>
        <message>
            <source>Provider's ID</source>
            <translation>ID do provedor</translation>
        </message>
        <message>
            <source>Recipient</source>
            <translation>Destinatário</translation>
        </message>
        <message>
            <source>Reference</source>
            <translation>Referência</translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Reenviar</translation>
        </message>
        <message>
            <source>Send at</source>
            <translation>Enviar em</translation>
        </message>
        <message>
            <source>Send now</source>
            <translation>Enviar agora</translation>
        </message>
        <message>
            <source>Sender</source>
            <translation>Remetente</translation>
        </message>
        <message>
            <source>Session</source>
            <translation>Sessão</translation>
        </message>
        <message>
            <source>State: %1</source>
            <translation>Estado: %1</translation>
        </message>
        <message>
            <source>deleted channel</source>
            <translation>canal excluído</translation>
        </message>
        <message>
            <source>deleted chatbot</source>
            <translation>chatbot excluído</translation>
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
            <translation>Qualquer data</translation>
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
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>From %1</source>
            <translation>De %1</translation>
        </message>
        <message>
            <source>Last 30 days</source>
            <translation>Últimos 30 dias</translation>
        </message>
        <message>
            <source>Last 7 days</source>
            <translation>Últimos 7 dias</translation>
        </message>
        <message>
            <source>More filters</source>
            <translation>Mais filtros</translation>
        </message>
        <message>
            <source>No channel yet</source>
            <translation>Nenhum canal ainda</translation>
        </message>
        <message>
            <source>No chatbot yet</source>
            <translation>Nenhum chatbot ainda</translation>
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
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Without received ones</source>
            <translation>Sem as recebidas</translation>
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
            <translation>canal excluído</translation>
        </message>
        <message>
            <source>deleted chatbot</source>
            <translation>chatbot excluído</translation>
        </message>
        <message>
            <source>deleted system</source>
            <translation>sistema excluído</translation>
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
            <translation>sem as recebidas</translation>
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
        <name>MessageTable</name>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n nova mensagem</numerusform>
                <numerusform>%n novas mensagens</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Cancelar envio</translation>
        </message>
        <message>
            <source>Copy ID</source>
            <translation>Copiar ID</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
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
            <translation>Tentativa %1</translation>
        </message>
        <message>
            <source>Check the number with the customer or use another channel.</source>
            <translation>Confira o número com o cliente ou use outro canal.</translation>
        </message>
        <message>
            <source>Check the type and the size of the file.</source>
            <translation>Confira o tipo e o tamanho do arquivo.</translation>
        </message>
        <message>
            <source>Check the variables of the request and the template of the chatbot, then send again.</source>
            <translation>Confira as variáveis da requisição e o modelo do chatbot e reenvie.</translation>
        </message>
        <message>
            <source>Decided by a person</source>
            <translation>Decidido por uma pessoa</translation>
        </message>
        <message>
            <source>Enter them in Channels.</source>
            <translation>Informe-as em Canais.</translation>
        </message>
        <message>
            <source>Fetching the file</source>
            <translation>Buscando o arquivo</translation>
        </message>
        <message>
            <source>From a restored backup</source>
            <translation>De um backup restaurado</translation>
        </message>
        <message>
            <source>Given up after 24 hours</source>
            <translation>Desistência após 24 horas</translation>
        </message>
        <message>
            <source>It is fetched again by itself.</source>
            <translation>Será buscado de novo automaticamente.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>O envio é tentado de novo automaticamente.</translation>
        </message>
        <message>
            <source>It may have arrived or not. Ask the customer before you send it again.</source>
            <translation>Ela pode ter chegado ou não. Pergunte ao cliente antes de reenviar.</translation>
        </message>
        <message>
            <source>It may have been sent after the backup was made. Ask the customer before you send it again.</source>
            <translation>Ela pode ter sido enviada depois que o backup foi feito. Pergunte ao cliente antes de reenviar.</translation>
        </message>
        <message>
            <source>Its time ran out before it could be sent</source>
            <translation>O prazo acabou antes do envio</translation>
        </message>
        <message>
            <source>Late: waits for your decision</source>
            <translation>Atrasada: aguarda sua decisão</translation>
        </message>
        <message>
            <source>Look at the state of the template at the provider.</source>
            <translation>Confira a situação do modelo no provedor.</translation>
        </message>
        <message>
            <source>Mend the file or its address and send again: it is then fetched anew.</source>
            <translation>Corrija o arquivo ou o endereço e envie de novo: ele é buscado outra vez.</translation>
        </message>
        <message>
            <source>No answer from the provider</source>
            <translation>Sem resposta do provedor</translation>
        </message>
        <message>
            <source>Not sent, waits for the next attempt</source>
            <translation>Não enviada, aguarda a próxima tentativa</translation>
        </message>
        <message>
            <source>Outside the 24-hour window</source>
            <translation>Fora da janela de 24 horas</translation>
        </message>
        <message>
            <source>Renew the channel's credentials in Channels. The message goes on by itself afterwards.</source>
            <translation>Renove as credenciais do canal em Canais. Depois disso a mensagem segue automaticamente.</translation>
        </message>
        <message>
            <source>Send it again by another channel.</source>
            <translation>Reenvie por outro canal.</translation>
        </message>
        <message>
            <source>Send it again if it still makes sense.</source>
            <translation>Reenvie se ainda fizer sentido.</translation>
        </message>
        <message>
            <source>Send it again when the cause is gone.</source>
            <translation>Reenvie quando a causa estiver resolvida.</translation>
        </message>
        <message>
            <source>Send the document with the request, or allow the host in Settings.</source>
            <translation>Envie o documento na requisição ou permita o servidor em Configurações.</translation>
        </message>
        <message>
            <source>The address of the document is not allowed</source>
            <translation>O endereço do documento não é permitido</translation>
        </message>
        <message>
            <source>The channel has no access</source>
            <translation>O canal está sem acesso</translation>
        </message>
        <message>
            <source>The channel was deleted</source>
            <translation>O canal foi excluído</translation>
        </message>
        <message>
            <source>The channel's credentials are missing</source>
            <translation>Faltam as credenciais do canal</translation>
        </message>
        <message>
            <source>The details hold the provider's answer.</source>
            <translation>Os detalhes contêm a resposta do provedor.</translation>
        </message>
        <message>
            <source>The document was refused</source>
            <translation>O documento foi recusado</translation>
        </message>
        <message>
            <source>The file is here</source>
            <translation>O arquivo chegou</translation>
        </message>
        <message>
            <source>The message goes out as soon as the file is here.</source>
            <translation>A mensagem sai assim que o arquivo chegar.</translation>
        </message>
        <message>
            <source>The number does not receive on this channel</source>
            <translation>O número não recebe neste canal</translation>
        </message>
        <message>
            <source>The person does not want our messages</source>
            <translation>A pessoa não quer receber nossas mensagens</translation>
        </message>
        <message>
            <source>The person has not written in the last 24 hours. Set a template in the chatbot, or wait until they write.</source>
            <translation>A pessoa não escreveu nas últimas 24 horas. Defina um modelo no chatbot ou aguarde até que ela escreva.</translation>
        </message>
        <message>
            <source>The program was off when it was due. Send it now or cancel it.</source>
            <translation>O programa estava desligado na hora do envio. Envie agora ou cancele.</translation>
        </message>
        <message>
            <source>The provider asked to wait</source>
            <translation>O provedor pediu para esperar</translation>
        </message>
        <message>
            <source>The provider refused the message</source>
            <translation>O provedor recusou a mensagem</translation>
        </message>
        <message>
            <source>The template was refused</source>
            <translation>O modelo foi recusado</translation>
        </message>
        <message>
            <source>The values do not fit the template</source>
            <translation>Os valores não servem para o modelo</translation>
        </message>
        <message>
            <source>Use another way to reach the person.</source>
            <translation>Use outro meio para alcançar a pessoa.</translation>
        </message>
        <message>
            <source>by %1</source>
            <translation>por %1</translation>
        </message>
        <message>
            <source>by chatbot %1</source>
            <translation>pelo chatbot %1</translation>
        </message>
        <message>
            <source>by token %1…</source>
            <translation>pelo token %1…</translation>
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
                <numerusform>%n mensagem</numerusform>
                <numerusform>%n mensagens</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages exported</source>
            <translation>
                <numerusform>%n mensagem exportada</numerusform>
                <numerusform>%n mensagens exportadas</numerusform>
            </translation>
        </message>
        <message>
            <source>CSV file (*.csv)</source>
            <translation>Arquivo CSV (*.csv)</translation>
        </message>
        <message>
            <source>Clear filters</source>
            <translation>Limpar filtros</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Exportar</translation>
        </message>
        <message>
            <source>Export messages</source>
            <translation>Exportar mensagens</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Messages that your ERP sends by the API, and those that you write here, appear in this list.</source>
            <translation>As mensagens que o seu ERP envia pela API e as que você escreve aqui aparecem nesta lista.</translation>
        </message>
        <message>
            <source>Name, phone, reference</source>
            <translation>Nome, telefone, referência</translation>
        </message>
        <message>
            <source>New message</source>
            <translation>Nova mensagem</translation>
        </message>
        <message>
            <source>No message with %1.</source>
            <translation>Nenhuma mensagem com %1.</translation>
        </message>
        <message>
            <source>No message with “%1” and %2.</source>
            <translation>Nenhuma mensagem com “%1” e %2.</translation>
        </message>
        <message>
            <source>No message with “%1”.</source>
            <translation>Nenhuma mensagem com “%1”.</translation>
        </message>
        <message>
            <source>No message yet</source>
            <translation>Nenhuma mensagem ainda</translation>
        </message>
        <message>
            <source>No program opened the folder. It is here: %1</source>
            <translation>Nenhum programa abriu a pasta. Ela está aqui: %1</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Open the data folder</source>
            <translation>Abrir pasta de dados</translation>
        </message>
        <message>
            <source>Search at any time</source>
            <translation>Pesquisar em todas as datas</translation>
        </message>
        <message>
            <source>Search messages</source>
            <translation>Pesquisar mensagens</translation>
        </message>
        <message>
            <source>The message is in the queue</source>
            <translation>A mensagem está na fila</translation>
        </message>
        <message>
            <source>The messages could not be read</source>
            <translation>As mensagens não puderam ser lidas</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar novamente</translation>
        </message>
        <message>
            <source>Write a message</source>
            <translation>Escrever uma mensagem</translation>
        </message>
        <message>
            <source>failed at %1</source>
            <translation>falhou às %1</translation>
        </message>
        <message>
            <source>messages.csv</source>
            <translation>mensagens.csv</translation>
        </message>
        <message>
            <source>more than %1</source>
            <translation>mais de %1</translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>há %n h</numerusform>
                <numerusform>há %n h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>há %n min</numerusform>
                <numerusform>há %n min</numerusform>
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
            <translation>agora</translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message>
            <source>%1 has no access</source>
            <translation>%1 sem acesso</translation>
        </message>
        <message numerus="yes">
            <source>%n failed message(s) to check</source>
            <translation>
                <numerusform>%n falha para conferir</numerusform>
                <numerusform>%n falhas para conferir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late message(s) to decide</source>
            <translation>
                <numerusform>%n mensagem atrasada para decidir</numerusform>
                <numerusform>%n mensagens atrasadas para decidir</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain message(s) to decide</source>
            <translation>
                <numerusform>%n mensagem incerta para decidir</numerusform>
                <numerusform>%n mensagens incertas para decidir</numerusform>
            </translation>
        </message>
        <message>
            <source>Needs you</source>
            <translation>Precisa de você</translation>
        </message>
        <message>
            <source>Nothing can be saved</source>
            <translation>Nada pode ser salvo</translation>
        </message>
        <message>
            <source>Nothing. All is well.</source>
            <translation>Nada. Está tudo em ordem.</translation>
        </message>
        <message>
            <source>The API does not run</source>
            <translation>A API está fora do ar</translation>
        </message>
        <message numerus="yes">
            <source>Token “%1” expires in %n day(s)</source>
            <translation>
                <numerusform>Token “%1” expira em %n dia</numerusform>
                <numerusform>Token “%1” expira em %n dias</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NewKey</name>
        <message>
            <source>Begin with a new key?</source>
            <translation>Começar com uma chave nova?</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Channels whose secrets are not entered again stay locked.</source>
            <translation>Os canais cujos segredos não forem informados de novo continuam trancados.</translation>
        </message>
        <message>
            <source>New key</source>
            <translation>Chave nova</translation>
        </message>
        <message>
            <source>No new key was made</source>
            <translation>Nenhuma chave nova foi criada</translation>
        </message>
        <message>
            <source>Secrets that you enter from now on are sealed with the new key.</source>
            <translation>Os segredos que você informar a partir de agora são selados com a chave nova.</translation>
        </message>
        <message>
            <source>The key that sealed the secrets of your channels cannot be read. If you can bring it back, do that instead: everything then goes on by itself.</source>
            <translation>A chave que selou os segredos dos seus canais não pode ser lida. Se puder trazê-la de volta, prefira isso: tudo então continua sozinho.</translation>
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
        <name>OpenFile</name>
        <message>
            <source>The copy that is opened could not be written. Check the room on the disk and the permissions of the data folder.</source>
            <translation>Não foi possível gravar a cópia que é aberta. Confira o espaço no disco e as permissões da pasta de dados.</translation>
        </message>
        <message>
            <source>The document could not be opened</source>
            <translation>Não foi possível abrir o documento</translation>
        </message>
        <message>
            <source>The file is not in the data folder any more.</source>
            <translation>O arquivo não está mais na pasta de dados.</translation>
        </message>
        <message>
            <source>This computer has no program for this kind of file. A copy of it lies in the data folder.</source>
            <translation>Este computador não tem um programa para este tipo de arquivo. Uma cópia dele está na pasta de dados.</translation>
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
        <name>PhoneView</name>
        <message>
            <source>Messages on the phone</source>
            <translation>Mensagens no telefone</translation>
        </message>
        <message>
            <source>Send reply</source>
            <translation>Enviar resposta</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Write as the customer</source>
            <translation>Escrever como o cliente</translation>
        </message>
        <message>
            <source>simulation, nothing is sent</source>
            <translation>simulação, nada é enviado</translation>
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
            <translation>Endereço da Meta responde</translation>
        </message>
        <message>
            <source>Enter the access token.</source>
            <translation>Informe o token de acesso.</translation>
        </message>
        <message>
            <source>It failed: %1. The answer of the provider says more.</source>
            <translation>Falhou: %1. A resposta do provedor diz mais.</translation>
        </message>
        <message>
            <source>It sends, but you will not see whether a message was delivered or read, nor what customers reply.</source>
            <translation>O canal envia, mas você não verá se a mensagem foi entregue ou lida, nem as respostas dos clientes.</translation>
        </message>
        <message>
            <source>Meta asks for a break. Try again in some minutes.</source>
            <translation>A Meta pede uma pausa. Tente de novo em alguns minutos.</translation>
        </message>
        <message>
            <source>Meta calls back</source>
            <translation>Retorno da Meta</translation>
        </message>
        <message>
            <source>Meta does not call back</source>
            <translation>A Meta não avisa</translation>
        </message>
        <message>
            <source>Meta does not know this account ID, or the token may not see it.</source>
            <translation>A Meta não conhece este identificador de conta, ou o token não pode vê-lo.</translation>
        </message>
        <message>
            <source>Meta does not know this number ID, or the token may not see it. It is not the phone number itself.</source>
            <translation>A Meta não conhece este identificador do número, ou o token não pode vê-lo. Ele não é o número de telefone.</translation>
        </message>
        <message>
            <source>Meta is not reached</source>
            <translation>A Meta não responde</translation>
        </message>
        <message>
            <source>Meta rates this number low: too many people block or report it.</source>
            <translation>A Meta avalia mal este número: muitas pessoas o bloqueiam ou denunciam.</translation>
        </message>
        <message>
            <source>Meta refuses it. Its answer says why.</source>
            <translation>A Meta recusou. A resposta dela diz por quê.</translation>
        </message>
        <message>
            <source>Meta refuses the token: it is wrong, has expired or lacks a permission. Make a new one.</source>
            <translation>A Meta recusa o token: está errado, venceu ou falta uma permissão. Gere um novo.</translation>
        </message>
        <message>
            <source>Meta tells nothing to this account's apps yet.</source>
            <translation>A Meta ainda não avisa nenhum aplicativo desta conta.</translation>
        </message>
        <message>
            <source>No answer in time. Try again.</source>
            <translation>Sem resposta a tempo. Tente de novo.</translation>
        </message>
        <message>
            <source>No connection. Check the internet, the firewall and the proxy.</source>
            <translation>Sem conexão. Confira a internet, o firewall e o proxy.</translation>
        </message>
        <message>
            <source>No public address is set.</source>
            <translation>Não há endereço público.</translation>
        </message>
        <message>
            <source>Number found</source>
            <translation>Número encontrado</translation>
        </message>
        <message>
            <source>Number not found</source>
            <translation>Número não encontrado</translation>
        </message>
        <message>
            <source>Sending has not begun yet. Try again in a moment.</source>
            <translation>O envio ainda não começou. Tente de novo em instantes.</translation>
        </message>
        <message>
            <source>Somebody else than Meta answers at this address. Check it, and the proxy.</source>
            <translation>Quem responde neste endereço não é a Meta. Confira o endereço e o proxy.</translation>
        </message>
        <message>
            <source>Test message</source>
            <translation>Mensagem de teste</translation>
        </message>
        <message>
            <source>Test message not delivered</source>
            <translation>Mensagem de teste não entregue</translation>
        </message>
        <message>
            <source>The answer came, but it could not be saved. Nothing was changed; try again shortly.</source>
            <translation>A resposta veio, mas não pôde ser salva. Nada mudou; tente de novo em instantes.</translation>
        </message>
        <message>
            <source>The encryption fails. Check date and time of this computer, and its proxy.</source>
            <translation>A conexão segura falha. Confira a data e a hora deste computador e o proxy.</translation>
        </message>
        <message>
            <source>The program runs with --offline and asks nobody. Start it without.</source>
            <translation>O programa está com --offline e não consulta ninguém. Inicie sem essa opção.</translation>
        </message>
        <message>
            <source>The saved secrets cannot be opened. Enter the access token again.</source>
            <translation>As credenciais salvas não abrem. Informe o token de acesso de novo.</translation>
        </message>
        <message>
            <source>There is nothing that this channel could be asked.</source>
            <translation>Não há o que perguntar a este canal.</translation>
        </message>
        <message>
            <source>This address is not allowed. Enter one of the internet.</source>
            <translation>Este endereço não é permitido. Informe um da internet.</translation>
        </message>
        <message>
            <source>This computer does not find the address. Check the internet connection.</source>
            <translation>Este computador não encontra o endereço. Confira a conexão com a internet.</translation>
        </message>
        <message>
            <source>Token accepted</source>
            <translation>Token aceito</translation>
        </message>
        <message>
            <source>Token refused</source>
            <translation>Token recusado</translation>
        </message>
        <message>
            <source>Without the app secret every call of Meta is refused (401).</source>
            <translation>Sem a chave secreta do aplicativo, toda chamada da Meta é recusada (401).</translation>
        </message>
        <message>
            <source>high quality</source>
            <translation>qualidade alta</translation>
        </message>
        <message>
            <source>low quality</source>
            <translation>qualidade baixa</translation>
        </message>
        <message>
            <source>medium quality</source>
            <translation>qualidade média</translation>
        </message>
    </context>
    <context>
        <name>Problems</name>
        <message>
            <source>A document may have at most %1. Send a smaller one, or raise max_document_mib in the settings.</source>
            <translation>Um documento pode ter no máximo %1. Envie um menor ou aumente max_document_mib nas configurações.</translation>
        </message>
        <message>
            <source>A fault of the program</source>
            <translation>Uma falha do programa</translation>
        </message>
        <message>
            <source>A member of the JSON stands there twice</source>
            <translation>Um membro do JSON aparece duas vezes</translation>
        </message>
        <message>
            <source>A text of the body is no valid Unicode</source>
            <translation>Um texto do corpo não é Unicode válido</translation>
        </message>
        <message>
            <source>At most 16 objects and lists may stand inside one another (byte %1).</source>
            <translation>No máximo 16 objetos e listas podem ficar um dentro do outro (byte %1).</translation>
        </message>
        <message>
            <source>Beside the base64 of its file the body may have at most %1: shorten the other members.</source>
            <translation>Além do base64 do arquivo, o corpo pode ter no máximo %1: encurte os outros membros.</translation>
        </message>
        <message>
            <source>Call the address under which the program listens, or add the name to host_names in the settings.</source>
            <translation>Chame o endereço em que o programa atende, ou acrescente o nome a host_names nas configurações.</translation>
        </message>
        <message>
            <source>Channel "%1" is paused or has a fault: the message waits until it works again.</source>
            <translation>O canal "%1" está pausado ou com falha: a mensagem espera até ele voltar a funcionar.</translation>
        </message>
        <message>
            <source>Check the head and the body of the request: JSON in UTF-8, sent whole and with the right length.</source>
            <translation>Confira o cabeçalho e o corpo da requisição: JSON em UTF-8, enviado inteiro e com o tamanho certo.</translation>
        </message>
        <message>
            <source>Compare the app secret and the verify token of the channel with those at the provider. Without an app secret no call is taken.</source>
            <translation>Compare o app secret e o verify token do canal com os do provedor. Sem app secret nenhuma chamada é aceita.</translation>
        </message>
        <message>
            <source>Correct the fields listed in "errors" and send it again.</source>
            <translation>Corrija os campos listados em "errors" e envie de novo.</translation>
        </message>
        <message>
            <source>Generate a new token in Integrations and use that.</source>
            <translation>Gere um novo token em Integrações e use-o.</translation>
        </message>
        <message>
            <source>Leave out the field Expect, or send 100-continue.</source>
            <translation>Não envie o campo Expect, ou envie 100-continue.</translation>
        </message>
        <message>
            <source>Name each member of an object once (byte %1).</source>
            <translation>Escreva cada membro de um objeto uma só vez (byte %1).</translation>
        </message>
        <message>
            <source>Not found</source>
            <translation>Não encontrado</translation>
        </message>
        <message>
            <source>Not from a web page</source>
            <translation>Não a partir de uma página web</translation>
        </message>
        <message>
            <source>Nothing was stored. Send it again after the seconds that Retry-After says.</source>
            <translation>Nada foi gravado. Envie de novo depois dos segundos que Retry-After informa.</translation>
        </message>
        <message>
            <source>Nothing was stored. Send it again when the program runs.</source>
            <translation>Nada foi gravado. Envie de novo quando o programa estiver em execução.</translation>
        </message>
        <message>
            <source>Read it again and repeat the change.</source>
            <translation>Leia de novo e repita a alteração.</translation>
        </message>
        <message>
            <source>Read the message again: its status says what is still possible. An uncertain one is sent again only with "confirm": true.</source>
            <translation>Leia a mensagem de novo: o status diz o que ainda é possível. Uma incerta só é reenviada com "confirm": true.</translation>
        </message>
        <message>
            <source>Repeat the request with the same key in a few seconds: nothing is done twice.</source>
            <translation>Repita a requisição com a mesma chave em alguns segundos: nada é feito duas vezes.</translation>
        </message>
        <message>
            <source>Report it with the request_id: the log says more.</source>
            <translation>Informe a falha com o request_id: o registro diz mais.</translation>
        </message>
        <message>
            <source>Send 1 to 255 visible ASCII characters, for example a UUID.</source>
            <translation>Envie de 1 a 255 caracteres ASCII visíveis, por exemplo um UUID.</translation>
        </message>
        <message>
            <source>Send Content-Length. Chunked bodies are not accepted.</source>
            <translation>Envie Content-Length. Corpos em partes (chunked) não são aceitos.</translation>
        </message>
        <message>
            <source>Send JSON with "Content-Type: application/json", without Content-Encoding.</source>
            <translation>Envie JSON com "Content-Type: application/json", sem Content-Encoding.</translation>
        </message>
        <message>
            <source>Send UTF-8, and both halves of \u pairs (byte %1).</source>
            <translation>Envie UTF-8 e as duas metades dos pares \u (byte %1).</translation>
        </message>
        <message>
            <source>Send at most 64 fields and 16 KiB of them.</source>
            <translation>Envie no máximo 64 campos, somando até 16 KiB.</translation>
        </message>
        <message>
            <source>Send it without a body.</source>
            <translation>Envie-a sem corpo.</translation>
        </message>
        <message>
            <source>Send multipart/form-data with its boundary and one field "file", or the bytes themselves as the body.</source>
            <translation>Envie multipart/form-data com o boundary e um campo "file", ou os próprios bytes como corpo.</translation>
        </message>
        <message>
            <source>Send the token in the field "Authorization: Bearer krd_…" (or X-API-TOKEN, X-Api-Key, apikey).</source>
            <translation>Envie o token no campo "Authorization: Bearer krd_…" (ou X-API-TOKEN, X-Api-Key, apikey).</translation>
        </message>
        <message>
            <source>Send the whole request without pausing, and try again.</source>
            <translation>Envie a requisição inteira sem pausas e tente de novo.</translation>
        </message>
        <message>
            <source>Shorten the path and the query to 4 KiB.</source>
            <translation>Reduza o caminho e a consulta a 4 KiB.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile</source>
            <translation>Alguém alterou isto nesse meio-tempo</translation>
        </message>
        <message>
            <source>Somebody revoked this token: generate a new one in Integrations if this system may still call.</source>
            <translation>Alguém revogou este token: gere um novo em Integrações se este sistema ainda puder chamar.</translation>
        </message>
        <message>
            <source>The API is for programs: requests with the field Origin are refused. Call it from your server.</source>
            <translation>A API é para programas: requisições com o campo Origin são recusadas. Chame-a a partir do seu servidor.</translation>
        </message>
        <message>
            <source>The HTTP version is not supported</source>
            <translation>A versão do HTTP não é aceita</translation>
        </message>
        <message>
            <source>The Idempotency-Key is not one</source>
            <translation>A Idempotency-Key não é válida</translation>
        </message>
        <message>
            <source>The JSON cannot be read at byte %1: send one object in UTF-8, whole.</source>
            <translation>Não é possível ler o JSON no byte %1: envie um objeto em UTF-8, inteiro.</translation>
        </message>
        <message>
            <source>The JSON is nested too deeply</source>
            <translation>O JSON tem níveis demais</translation>
        </message>
        <message>
            <source>The PDF asks for a password: the customer needs it to read it.</source>
            <translation>O PDF pede uma senha: o cliente precisa dela para ler.</translation>
        </message>
        <message>
            <source>The access token has expired</source>
            <translation>O token de acesso expirou</translation>
        </message>
        <message>
            <source>The access token is missing</source>
            <translation>Falta o token de acesso</translation>
        </message>
        <message>
            <source>The access token is not one</source>
            <translation>O token de acesso não é válido</translation>
        </message>
        <message>
            <source>The access token is unknown</source>
            <translation>O token de acesso é desconhecido</translation>
        </message>
        <message>
            <source>The access token may not do this</source>
            <translation>O token de acesso não pode fazer isto</translation>
        </message>
        <message>
            <source>The access token was revoked</source>
            <translation>O token de acesso foi revogado</translation>
        </message>
        <message>
            <source>The address is too long</source>
            <translation>O endereço é longo demais</translation>
        </message>
        <message>
            <source>The body is no JSON</source>
            <translation>O corpo não é JSON</translation>
        </message>
        <message>
            <source>The body is too large</source>
            <translation>O corpo é grande demais</translation>
        </message>
        <message>
            <source>The body of this call may have at most %1. Send large files by POST /v1/documents and name their id.</source>
            <translation>O corpo desta chamada pode ter no máximo %1. Envie arquivos grandes por POST /v1/documents e cite o id deles.</translation>
        </message>
        <message>
            <source>The call is not known to be the provider's</source>
            <translation>Não se sabe se a chamada é do provedor</translation>
        </message>
        <message>
            <source>The content type does not fit</source>
            <translation>O tipo de conteúdo não serve</translation>
        </message>
        <message>
            <source>The document is too large</source>
            <translation>O documento é grande demais</translation>
        </message>
        <message>
            <source>The expectation cannot be met</source>
            <translation>A expectativa não pode ser atendida</translation>
        </message>
        <message>
            <source>The form cannot be read</source>
            <translation>Não é possível ler o formulário</translation>
        </message>
        <message>
            <source>The head is too large</source>
            <translation>O cabeçalho é grande demais</translation>
        </message>
        <message>
            <source>The length is missing</source>
            <translation>Falta o tamanho</translation>
        </message>
        <message>
            <source>The message's status forbids this</source>
            <translation>O status da mensagem não permite isto</translation>
        </message>
        <message>
            <source>The method is not allowed here</source>
            <translation>O método não é permitido aqui</translation>
        </message>
        <message>
            <source>The program is ending</source>
            <translation>O programa está encerrando</translation>
        </message>
        <message>
            <source>The program says on its screen and in its log why. Send it again after the seconds that Retry-After says.</source>
            <translation>O programa diz o motivo na tela e no registro. Envie de novo depois dos segundos que Retry-After informa.</translation>
        </message>
        <message>
            <source>The request came too slowly</source>
            <translation>A requisição chegou devagar demais</translation>
        </message>
        <message>
            <source>The request cannot be read</source>
            <translation>Não é possível ler a requisição</translation>
        </message>
        <message>
            <source>The request cannot be served right now</source>
            <translation>Não é possível atender a requisição agora</translation>
        </message>
        <message>
            <source>The request has errors</source>
            <translation>A requisição tem erros</translation>
        </message>
        <message>
            <source>The same Idempotency-Key is still being worked on</source>
            <translation>A mesma Idempotency-Key ainda está em andamento</translation>
        </message>
        <message>
            <source>The token was cut or mistyped: copy it again whole, from krd_ to its last character.</source>
            <translation>O token foi cortado ou digitado errado: copie-o de novo inteiro, de krd_ até o último caractere.</translation>
        </message>
        <message>
            <source>There is nothing at this address for this token. Check the path and the id.</source>
            <translation>Não há nada neste endereço para este token. Confira o caminho e o id.</translation>
        </message>
        <message>
            <source>This call needs the right "%1": generate a token that has it.</source>
            <translation>Esta chamada exige o direito "%1": gere um token que o tenha.</translation>
        </message>
        <message>
            <source>This call takes no body</source>
            <translation>Esta chamada não leva corpo</translation>
        </message>
        <message>
            <source>This host name is not served here</source>
            <translation>Este nome de host não é atendido aqui</translation>
        </message>
        <message>
            <source>This installation never issued this token: generate one in Integrations and use that.</source>
            <translation>Esta instalação nunca gerou este token: gere um em Integrações e use-o.</translation>
        </message>
        <message>
            <source>This system is over its rate: wait as long as Retry-After says.</source>
            <translation>Este sistema passou da sua taxa: espere o tempo que Retry-After informa.</translation>
        </message>
        <message>
            <source>Too many bad tokens</source>
            <translation>Tokens inválidos demais</translation>
        </message>
        <message>
            <source>Too many requests</source>
            <translation>Requisições demais</translation>
        </message>
        <message>
            <source>Too many wrong tokens came from this address: wait as long as Retry-After says, and use a valid one.</source>
            <translation>Chegaram tokens errados demais deste endereço: espere o tempo que Retry-After informa e use um válido.</translation>
        </message>
        <message>
            <source>Too much is waiting</source>
            <translation>Há coisas demais esperando</translation>
        </message>
        <message>
            <source>Use HTTP/1.1.</source>
            <translation>Use HTTP/1.1.</translation>
        </message>
        <message>
            <source>Use one of the methods that the field Allow names.</source>
            <translation>Use um dos métodos que o campo Allow informa.</translation>
        </message>
    </context>
    <context>
        <name>ProviderWords</name>
        <message>
            <source>A parameter does not fit the template</source>
            <translation>Um parâmetro não combina com o modelo</translation>
        </message>
        <message>
            <source>Add it to the recipients of the test number at Meta, or connect a real number.</source>
            <translation>Inclua-o nos destinatários do número de teste na Meta ou conecte um número de verdade.</translation>
        </message>
        <message>
            <source>Ask the person to send it again.</source>
            <translation>Peça à pessoa que envie de novo.</translation>
        </message>
        <message>
            <source>Change the template at Meta.</source>
            <translation>Altere o modelo na Meta.</translation>
        </message>
        <message>
            <source>Check its name and language, and whether Meta has approved it.</source>
            <translation>Confira o nome e o idioma, e se a Meta o aprovou.</translation>
        </message>
        <message>
            <source>Check the number. The person may have no WhatsApp, an old version, or not have accepted its terms; Meta does not say which.</source>
            <translation>Confira o número. A pessoa pode não ter WhatsApp, ter uma versão antiga ou não ter aceitado os termos; a Meta não diz qual.</translation>
        </message>
        <message>
            <source>Check the type and the size of the file, or send it as a PDF.</source>
            <translation>Confira o tipo e o tamanho do arquivo, ou envie como PDF.</translation>
        </message>
        <message>
            <source>Check the way of payment at Meta. The message goes on by itself afterwards.</source>
            <translation>Confira a forma de pagamento na Meta. Depois a mensagem segue sozinha.</translation>
        </message>
        <message>
            <source>Compare the ID of the phone number in Channels with the one at Meta.</source>
            <translation>Compare a identificação do número de telefone em Canais com a da Meta.</translation>
        </message>
        <message>
            <source>Compare the parameters in the chatbot with the template at Meta.</source>
            <translation>Compare os parâmetros no chatbot com o modelo na Meta.</translation>
        </message>
        <message>
            <source>Finish the registration of the number at Meta. The message goes on by itself afterwards.</source>
            <translation>Termine o registro do número na Meta. Depois a mensagem segue sozinha.</translation>
        </message>
        <message>
            <source>Give the token the WhatsApp permissions at Meta and enter it in Channels. The message goes on by itself afterwards.</source>
            <translation>Dê ao token as permissões do WhatsApp na Meta e informe-o em Canais. Depois a mensagem segue sozinha.</translation>
        </message>
        <message>
            <source>It does not come back. Make a new one at Meta.</source>
            <translation>Ele não volta. Crie outro na Meta.</translation>
        </message>
        <message>
            <source>It is tried again by itself.</source>
            <translation>É tentado de novo sozinho.</translation>
        </message>
        <message>
            <source>Look at the account at Meta. The message goes on by itself once it works again.</source>
            <translation>Veja a conta na Meta. A mensagem segue sozinha assim que voltar a funcionar.</translation>
        </message>
        <message>
            <source>Make a new token at Meta and enter it in Channels. The message goes on by itself afterwards.</source>
            <translation>Crie um token novo na Meta e informe-o em Canais. Depois a mensagem segue sozinha.</translation>
        </message>
        <message>
            <source>Mend the flow at Meta.</source>
            <translation>Corrija o fluxo na Meta.</translation>
        </message>
        <message>
            <source>Meta does not know the ID of the phone number</source>
            <translation>A Meta não conhece a identificação do número de telefone</translation>
        </message>
        <message>
            <source>Meta gives this person no advertising now</source>
            <translation>A Meta não entrega publicidade a esta pessoa agora</translation>
        </message>
        <message>
            <source>Meta has disabled the template</source>
            <translation>A Meta desativou o modelo</translation>
        </message>
        <message>
            <source>Meta has locked the account</source>
            <translation>A Meta bloqueou a conta</translation>
        </message>
        <message>
            <source>Meta has paused the template</source>
            <translation>A Meta pausou o modelo</translation>
        </message>
        <message>
            <source>Meta held the message back</source>
            <translation>A Meta reteve a mensagem</translation>
        </message>
        <message>
            <source>Meta limits how much advertising a person gets. Wait at least 24 hours before you send it again.</source>
            <translation>A Meta limita quanta publicidade cada pessoa recebe. Espere pelo menos 24 horas antes de enviar de novo.</translation>
        </message>
        <message>
            <source>Meta limits the number for hours. Send only to people who expect it; what waits is tried again by itself.</source>
            <translation>A Meta limita o número por horas. Envie só a quem espera a mensagem; o que está na fila é tentado de novo sozinho.</translation>
        </message>
        <message>
            <source>People rated it badly. Use another one, or wait until Meta lets it go on.</source>
            <translation>As pessoas o avaliaram mal. Use outro, ou espere até a Meta liberá-lo.</translation>
        </message>
        <message>
            <source>Send it as a text or as a document.</source>
            <translation>Envie como texto ou como documento.</translation>
        </message>
        <message>
            <source>Send no more advertising to this person.</source>
            <translation>Não envie mais publicidade a esta pessoa.</translation>
        </message>
        <message>
            <source>Shorten the values that fill it.</source>
            <translation>Encurte os valores que o preenchem.</translation>
        </message>
        <message>
            <source>The access token is wrong or has expired</source>
            <translation>O token de acesso está errado ou venceu</translation>
        </message>
        <message>
            <source>The access token lacks a permission</source>
            <translation>Falta uma permissão ao token de acesso</translation>
        </message>
        <message>
            <source>The account may not write to people in this country</source>
            <translation>A conta não pode escrever para pessoas deste país</translation>
        </message>
        <message>
            <source>The details hold Meta's answer. Check the text, the file and the template.</source>
            <translation>Os detalhes trazem a resposta da Meta. Confira o texto, o arquivo e o modelo.</translation>
        </message>
        <message>
            <source>The display name of the number is not approved yet</source>
            <translation>O nome de exibição do número ainda não foi aprovado</translation>
        </message>
        <message>
            <source>The flow of the template is blocked</source>
            <translation>O fluxo do modelo está bloqueado</translation>
        </message>
        <message>
            <source>The message goes to the number that sends it</source>
            <translation>A mensagem vai para o próprio número que envia</translation>
        </message>
        <message>
            <source>The number does not receive on WhatsApp</source>
            <translation>O número não recebe no WhatsApp</translation>
        </message>
        <message>
            <source>The number is not on the list of the test account</source>
            <translation>O número não está na lista da conta de teste</translation>
        </message>
        <message>
            <source>The number is not ready for sending at Meta</source>
            <translation>O número não está pronto para enviar na Meta</translation>
        </message>
        <message>
            <source>The payment of the account at Meta has a problem</source>
            <translation>O pagamento da conta na Meta tem um problema</translation>
        </message>
        <message>
            <source>The person does not want advertising</source>
            <translation>A pessoa não quer publicidade</translation>
        </message>
        <message>
            <source>The template does not exist in this language</source>
            <translation>O modelo não existe neste idioma</translation>
        </message>
        <message>
            <source>The template gets too long</source>
            <translation>O modelo fica longo demais</translation>
        </message>
        <message>
            <source>The template takes another number of parameters</source>
            <translation>O modelo pede outra quantidade de parâmetros</translation>
        </message>
        <message>
            <source>Too many messages to this person in a short time</source>
            <translation>Mensagens demais para esta pessoa em pouco tempo</translation>
        </message>
        <message>
            <source>Too many people blocked or reported the number</source>
            <translation>Muitas pessoas bloquearam ou denunciaram o número</translation>
        </message>
        <message>
            <source>Use another way to reach the person.</source>
            <translation>Use outro meio para falar com a pessoa.</translation>
        </message>
        <message>
            <source>Use the number of another person.</source>
            <translation>Use o número de outra pessoa.</translation>
        </message>
        <message>
            <source>WhatsApp asked to send more slowly</source>
            <translation>O WhatsApp pediu para enviar mais devagar</translation>
        </message>
        <message>
            <source>WhatsApp cannot take it right now</source>
            <translation>O WhatsApp não pode receber agora</translation>
        </message>
        <message>
            <source>WhatsApp could not fetch the file of the person</source>
            <translation>O WhatsApp não conseguiu buscar o arquivo da pessoa</translation>
        </message>
        <message>
            <source>WhatsApp could not take the file</source>
            <translation>O WhatsApp não conseguiu receber o arquivo</translation>
        </message>
        <message>
            <source>WhatsApp does not take a value of the message</source>
            <translation>O WhatsApp não aceita um valor da mensagem</translation>
        </message>
        <message>
            <source>WhatsApp does not take the content of the template</source>
            <translation>O WhatsApp não aceita o conteúdo do modelo</translation>
        </message>
        <message>
            <source>WhatsApp does not take this type of message</source>
            <translation>O WhatsApp não aceita este tipo de mensagem</translation>
        </message>
        <message>
            <source>While it waits, it is tried again by itself. If it has failed, send it again later.</source>
            <translation>Enquanto está na fila, é tentado de novo sozinho. Se falhou, envie de novo mais tarde.</translation>
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
            <translation>Um proxy reverso (onde há um servidor)</translation>
        </message>
        <message>
            <source>A server with a name of yours, for example with nginx or Caddy, takes calls to /hooks/ and hands them on to %1. Its name must stay in the header Host, its certificate must be valid.</source>
            <translation>Um servidor com um nome seu, por exemplo com nginx ou Caddy, recebe as chamadas a /hooks/ e as repassa a %1. O nome deve continuar no cabeçalho Host e o certificado deve ser válido.</translation>
        </message>
        <message>
            <source>A small program, for example cloudflared or Tailscale Funnel, keeps a line open from here to its provider, who gives you an https address. Point it to %1. The router stays as it is.</source>
            <translation>Um pequeno programa, por exemplo cloudflared ou Tailscale Funnel, mantém uma linha aberta daqui até o provedor dele, que dá a você um endereço https. Aponte-o para %1. O roteador fica como está.</translation>
        </message>
        <message>
            <source>A tunnel (simplest)</source>
            <translation>Um túnel (o mais simples)</translation>
        </message>
        <message>
            <source>Check again: here stands when Meta last called. From outside only /hooks/ is reached.</source>
            <translation>Verifique de novo: aqui aparece quando a Meta chamou por último. De fora, só se chega a /hooks/.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Enter the address in Settings, API and network, “Public address”.</source>
            <translation>Informe o endereço em Configurações, API e rede, “Endereço público”.</translation>
        </message>
        <message>
            <source>How Meta reaches this computer</source>
            <translation>Como a Meta chega a este computador</translation>
        </message>
        <message>
            <source>Meta tells by a call over the internet what became of a message and what customers reply. This computer stands behind a router; from outside nobody finds it. It needs an https address that leads here.</source>
            <translation>A Meta avisa, por uma chamada pela internet, o que aconteceu com cada mensagem e o que os clientes respondem. Este computador fica atrás de um roteador; de fora ninguém o encontra. Ele precisa de um endereço https que leve até aqui.</translation>
        </message>
        <message>
            <source>Open the settings</source>
            <translation>Abrir as configurações</translation>
        </message>
        <message>
            <source>Save this channel and paste its callback address and verify token at Meta for Developers: WhatsApp, Configuration, Webhook; subscribe to “messages”.</source>
            <translation>Salve este canal e cole o endereço de retorno e o token de verificação em Meta for Developers: WhatsApp, Configuração, Webhook; assine “messages”.</translation>
        </message>
        <message>
            <source>Then</source>
            <translation>Depois</translation>
        </message>
        <message>
            <source>What it is for</source>
            <translation>Para que serve</translation>
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
        <name>RequestDetail</name>
        <message>
            <source>%1 (below, an example takes its place)</source>
            <translation>%1 (abaixo, um exemplo fica no lugar)</translation>
        </message>
        <message>
            <source>%1 (this only the program itself can put right)</source>
            <translation>%1 (isto só o próprio programa pode corrigir)</translation>
        </message>
        <message>
            <source>%1 · %2 ms · request %3</source>
            <translation>%1 · %2 ms · requisição %3</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Answer</source>
            <translation>Resposta</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copies it with the data as they were sent.</source>
            <translation>Copia com os dados como foram enviados.</translation>
        </message>
        <message>
            <source>Copy correction</source>
            <translation>Copiar correção</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Corrigida</translation>
        </message>
        <message>
            <source>It would be accepted and go by the channel “%1”. Nothing was sent.</source>
            <translation>Seria aceita e iria pelo canal “%1”. Nada foi enviado.</translation>
        </message>
        <message>
            <source>Not kept: empty, or over 16 KiB.</source>
            <translation>Não guardada: vazia ou maior que 16 KiB.</translation>
        </message>
        <message>
            <source>Not kept: empty, over 16 KiB, or refused before it was read.</source>
            <translation>Não guardada: vazia, maior que 16 KiB ou recusada antes de ser lida.</translation>
        </message>
        <message>
            <source>Rehearse the correction</source>
            <translation>Ensaiar a correção</translation>
        </message>
        <message>
            <source>Rehearsing…</source>
            <translation>Ensaiando…</translation>
        </message>
        <message>
            <source>Repeat as rehearsal</source>
            <translation>Repetir como ensaio</translation>
        </message>
        <message>
            <source>Request (personal data hidden)</source>
            <translation>Requisição (dados pessoais ocultos)</translation>
        </message>
        <message>
            <source>The request as a whole</source>
            <translation>A requisição inteira</translation>
        </message>
        <message>
            <source>This is no JSON object.</source>
            <translation>Isto não é um objeto JSON.</translation>
        </message>
        <message>
            <source>This is no JSON that the API takes.</source>
            <translation>Isto não é um JSON que a API aceite.</translation>
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
            <translation>Duração</translation>
        </message>
        <message>
            <source>Request</source>
            <translation>Requisição</translation>
        </message>
        <message>
            <source>Status</source>
            <translation>Status</translation>
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
            <translation>Todos os tokens</translation>
        </message>
        <message>
            <source>Latest requests</source>
            <translation>Últimas requisições</translation>
        </message>
        <message>
            <source>No request of this token</source>
            <translation>Nenhuma requisição deste token</translation>
        </message>
        <message>
            <source>No request yet</source>
            <translation>Nenhuma requisição ainda</translation>
        </message>
        <message>
            <source>Show those of all tokens</source>
            <translation>Mostrar as de todos os tokens</translation>
        </message>
        <message>
            <source>Since this start it has asked nothing of the API. Others have.</source>
            <translation>Desde que o Karoo Desk foi aberto, ele não pediu nada à API. Outros pediram.</translation>
        </message>
        <message>
            <source>Token</source>
            <translation>Token</translation>
        </message>
        <message>
            <source>What programs ask of the API since this start appears here, the newest first, with each fault explained.</source>
            <translation>Aqui aparece o que os programas pedem à API desde que o Karoo Desk foi aberto, do mais novo ao mais antigo, com cada erro explicado.</translation>
        </message>
        <message>
            <source>Without a valid token</source>
            <translation>Sem token válido</translation>
        </message>
    </context>
    <context>
        <name>Rooms</name>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Chatbots</source>
            <translation>Chatbots</translation>
        </message>
        <message>
            <source>External systems</source>
            <translation>Sistemas Externos</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Como integrar</translation>
        </message>
        <message>
            <source>Integrations</source>
            <translation>Integrações</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Início</translation>
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
            <translation>30 dias</translation>
        </message>
        <message>
            <source>7 days</source>
            <translation>7 dias</translation>
        </message>
        <message>
            <source>A new token with the same rights is generated. The old one goes on for a while, so that you can change it in the external system without a break.</source>
            <translation>Um novo token com os mesmos direitos é gerado. O antigo continua valendo por um tempo, para você trocá-lo no sistema externo sem interrupção.</translation>
        </message>
        <message>
            <source>Generate new token</source>
            <translation>Gerar novo token</translation>
        </message>
        <message>
            <source>Not at all: revoke it now</source>
            <translation>Não vale mais: revogar agora</translation>
        </message>
        <message>
            <source>Not longer than it has: it expires on %1.</source>
            <translation>Nunca além do prazo que ele já tem: %1.</translation>
        </message>
        <message>
            <source>Rotate the token “%1”</source>
            <translation>Trocar o token “%1”</translation>
        </message>
        <message>
            <source>The &amp;old token works for another</source>
            <translation>O token &amp;antigo vale por mais</translation>
        </message>
        <message>
            <source>The token was not rotated</source>
            <translation>O token não foi trocado</translation>
        </message>
    </context>
    <context>
        <name>SampleView</name>
        <message>
            <source>%1 or newer</source>
            <translation>%1 ou mais novo</translation>
        </message>
        <message>
            <source>%1 · was not run here</source>
            <translation>%1 · não foi executado aqui</translation>
        </message>
        <message>
            <source>No system yet</source>
            <translation>Nenhum sistema ainda</translation>
        </message>
        <message>
            <source>Programming language</source>
            <translation>Linguagem de programação</translation>
        </message>
        <message>
            <source>Read the status</source>
            <translation>Consultar o estado</translation>
        </message>
        <message>
            <source>Sample</source>
            <translation>Exemplo</translation>
        </message>
        <message>
            <source>Send a boleto as PDF</source>
            <translation>Enviar um boleto com PDF</translation>
        </message>
        <message>
            <source>Send a text</source>
            <translation>Enviar um texto</translation>
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
            <translation>De novo, com a mesma chave.</translation>
        </message>
        <message>
            <source>One key for each notice: repeating it sends nothing twice.</source>
            <translation>Uma chave para cada aviso: repetir não envia nada duas vezes.</translation>
        </message>
        <message>
            <source>The id is in the answer to the sending.</source>
            <translation>O id está na resposta ao envio.</translation>
        </message>
        <message>
            <source>The token comes from the environment: it stands in no code.</source>
            <translation>O token vem do ambiente: não fica escrito no código.</translation>
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
        <name>SecondStart</name>
        <message>
            <source>It ends in order; nothing that it has accepted is lost.</source>
            <translation>Ele termina em ordem; nada do que aceitou se perde.</translation>
        </message>
        <message>
            <source>It works on the data folder %1.</source>
            <translation>Ele usa a pasta de dados %1.</translation>
        </message>
        <message>
            <source>Karoo Desk already runs without a window. Stop it and go on here?</source>
            <translation>O Karoo Desk já está rodando sem janela. Encerrá-lo e continuar aqui?</translation>
        </message>
        <message>
            <source>Leave it running</source>
            <translation>Deixar rodando</translation>
        </message>
        <message>
            <source>Stop it and go on</source>
            <translation>Encerrar e continuar</translation>
        </message>
        <message>
            <source>The other Karoo Desk is being stopped</source>
            <translation>O outro Karoo Desk está sendo encerrado</translation>
        </message>
        <message>
            <source>What it is sending just now gets up to ten seconds. Then the window opens here.</source>
            <translation>O que ele está enviando agora tem até dez segundos. Depois a janela abre aqui.</translation>
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
                <numerusform>%n selecionada</numerusform>
                <numerusform>%n selecionadas</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel sending</source>
            <translation>Cancelar envio</translation>
        </message>
        <message>
            <source>Clear selection</source>
            <translation>Limpar seleção</translation>
        </message>
        <message>
            <source>Copy IDs</source>
            <translation>Copiar IDs</translation>
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
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>None</source>
            <translation>Nenhum</translation>
        </message>
        <message>
            <source>Not saved yet: press Enter here to try again. %1</source>
            <translation>Ainda não foi salvo: tecle Enter aqui para tentar de novo. %1</translation>
        </message>
        <message>
            <source>Own address</source>
            <translation>Endereço próprio</translation>
        </message>
    </context>
    <context>
        <name>SettingsPages</name>
        <message>
            <source>127.0.0.1 is reached from this computer only, 0.0.0.0 from the whole network. The API starts anew when you change it.</source>
            <translation>127.0.0.1 só é alcançado deste computador; 0.0.0.0, de toda a rede. A API reinicia quando você muda.</translation>
        </message>
        <message>
            <source>Account number</source>
            <translation>Número da conta</translation>
        </message>
        <message>
            <source>Address and port</source>
            <translation>Endereço e porta</translation>
        </message>
        <message>
            <source>Address of the proxy</source>
            <translation>Endereço do proxy</translation>
        </message>
        <message>
            <source>After so many seconds, if it is still there. 0 leaves it; up to 120.</source>
            <translation>Depois de tantos segundos, se ainda estiver lá. 0 deixa como está; até 120.</translation>
        </message>
        <message>
            <source>All choices of this page are kept now; they work once a later version shows notices.</source>
            <translation>Todas as escolhas desta página ficam guardadas; passam a valer quando uma versão futura mostrar avisos.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Como o sistema</translation>
        </message>
        <message>
            <source>Ask</source>
            <translation>Perguntar</translation>
        </message>
        <message>
            <source>Ask about late messages</source>
            <translation>Perguntar sobre mensagens atrasadas</translation>
        </message>
        <message>
            <source>By which other computers call the API, with commas between. A request under another name is refused.</source>
            <translation>Pelos quais outros computadores chamam a API, separados por vírgula. Pedido com outro nome é recusado.</translation>
        </message>
        <message>
            <source>Changes at once.</source>
            <translation>Muda na hora.</translation>
        </message>
        <message>
            <source>Channels that lose access</source>
            <translation>Canais que perdem o acesso</translation>
        </message>
        <message>
            <source>Clear a copied token</source>
            <translation>Apagar um token copiado</translation>
        </message>
        <message>
            <source>Clipboard</source>
            <translation>Área de transferência</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Empresa</translation>
        </message>
        <message>
            <source>Computers with documents</source>
            <translation>Computadores com documentos</translation>
        </message>
        <message>
            <source>Connections at once</source>
            <translation>Conexões ao mesmo tempo</translation>
        </message>
        <message>
            <source>Connections to the outside</source>
            <translation>Conexões para fora</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Escuro</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Documentos</translation>
        </message>
        <message>
            <source>Fills ID_CONTA_KAROO in the texts of the chatbots.</source>
            <translation>Preenche ID_CONTA_KAROO nos textos dos chatbots.</translation>
        </message>
        <message>
            <source>For example http://proxy.local:3128 or socks5://10.0.0.5:1080.</source>
            <translation>Por exemplo http://proxy.local:3128 ou socks5://10.0.0.5:1080.</translation>
        </message>
        <message>
            <source>From 1 to 600.</source>
            <translation>De 1 a 600.</translation>
        </message>
        <message>
            <source>From 1 to 600. Slower senders are cut off.</source>
            <translation>De 1 a 600. Quem envia mais devagar é desconectado.</translation>
        </message>
        <message>
            <source>From 1 to 600. Then the request gets 503 and may come again.</source>
            <translation>De 1 a 600. Depois a requisição recebe 503 e pode voltar.</translation>
        </message>
        <message>
            <source>From 1 to 64. The channel may allow less.</source>
            <translation>De 1 a 64. O canal pode aceitar menos.</translation>
        </message>
        <message>
            <source>From 16 to 4096. More are turned away.</source>
            <translation>De 16 a 4096. As demais são recusadas.</translation>
        </message>
        <message>
            <source>From 7 to 3,650, after their last use.</source>
            <translation>De 7 a 3.650, depois do último uso.</translation>
        </message>
        <message>
            <source>From 7 to 3,650.</source>
            <translation>De 7 a 3.650.</translation>
        </message>
        <message>
            <source>From the internet</source>
            <translation>Pela internet</translation>
        </message>
        <message>
            <source>From which documents may be fetched though they are in your own network, with commas between.</source>
            <translation>De onde documentos podem ser buscados mesmo estando na sua própria rede, separados por vírgula.</translation>
        </message>
        <message>
            <source>Go on in the tray</source>
            <translation>Continuar na bandeja</translation>
        </message>
        <message>
            <source>Hide content</source>
            <translation>Ocultar conteúdo</translation>
        </message>
        <message>
            <source>How long things are kept</source>
            <translation>Por quanto tempo fica guardado</translation>
        </message>
        <message>
            <source>Kept now; works once a later version has an icon in the tray. Until then closing quits.</source>
            <translation>Fica guardado; passa a valer quando uma versão futura tiver ícone na bandeja. Até lá, fechar encerra.</translation>
        </message>
        <message>
            <source>Kept now; works once a later version starts by itself.</source>
            <translation>Fica guardado; passa a valer quando uma versão futura iniciar sozinha.</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Largest document</source>
            <translation>Maior documento</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Claro</translation>
        </message>
        <message>
            <source>Limits</source>
            <translation>Limites</translation>
        </message>
        <message>
            <source>Log files</source>
            <translation>Arquivos de registro</translation>
        </message>
        <message>
            <source>Messages</source>
            <translation>Mensagens</translation>
        </message>
        <message>
            <source>Messages and conversations</source>
            <translation>Mensagens e conversas</translation>
        </message>
        <message>
            <source>Messages that failed</source>
            <translation>Mensagens que falharam</translation>
        </message>
        <message>
            <source>MiB</source>
            <translation>MiB</translation>
        </message>
        <message>
            <source>Name of the company</source>
            <translation>Nome da empresa</translation>
        </message>
        <message>
            <source>Names of this computer</source>
            <translation>Nomes deste computador</translation>
        </message>
        <message>
            <source>New conversations</source>
            <translation>Novas conversas</translation>
        </message>
        <message>
            <source>Notices on the desktop</source>
            <translation>Avisos na área de trabalho</translation>
        </message>
        <message>
            <source>Notices then name no person and no text.</source>
            <translation>Os avisos então não mostram pessoa nem texto.</translation>
        </message>
        <message>
            <source>Open the API there too</source>
            <translation>Abrir também a API</translation>
        </message>
        <message>
            <source>Otherwise they are sent, with a warning to the system.</source>
            <translation>Senão são enviados, com um aviso ao sistema.</translation>
        </message>
        <message>
            <source>Proxy</source>
            <translation>Proxy</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Endereço público</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Sair</translation>
        </message>
        <message>
            <source>Refuse PDFs with a password</source>
            <translation>Recusar PDFs com senha</translation>
        </message>
        <message>
            <source>Server</source>
            <translation>Servidor</translation>
        </message>
        <message>
            <source>Shown at the top of the menu.</source>
            <translation>Aparece no alto do menu.</translation>
        </message>
        <message>
            <source>Start with the computer</source>
            <translation>Iniciar com o computador</translation>
        </message>
        <message>
            <source>The https:// address of your tunnel or proxy. Providers call it to tell what was delivered and what customers write. It reaches /hooks only.</source>
            <translation>O endereço https:// do seu túnel ou proxy. Os provedores o chamam para contar o que foi entregue e o que os clientes escrevem. Ele alcança só /hooks.</translation>
        </message>
        <message>
            <source>The way on which the channels reach their providers.</source>
            <translation>O caminho pelo qual os canais alcançam os provedores.</translation>
        </message>
        <message>
            <source>Theme</source>
            <translation>Tema</translation>
        </message>
        <message>
            <source>Then external systems can send by the public address. Each call still needs its token.</source>
            <translation>Então sistemas externos podem enviar pelo endereço público. Cada chamada ainda precisa do seu token.</translation>
        </message>
        <message>
            <source>Time a connection may be idle</source>
            <translation>Tempo que uma conexão pode ficar parada</translation>
        </message>
        <message>
            <source>Time for an answer</source>
            <translation>Tempo para uma resposta</translation>
        </message>
        <message>
            <source>Time for the head of a request</source>
            <translation>Tempo para o cabeçalho de uma requisição</translation>
        </message>
        <message>
            <source>What is later than this because the program was off waits for your decision. 0 sends always; up to 10,080.</source>
            <translation>O que atrasar mais que isso porque o programa estava fechado espera sua decisão. 0 envia sempre; até 10.080.</translation>
        </message>
        <message>
            <source>When the window is closed</source>
            <translation>Ao fechar a janela</translation>
        </message>
        <message>
            <source>Who changed what</source>
            <translation>Quem alterou o quê</translation>
        </message>
        <message>
            <source>Window</source>
            <translation>Janela</translation>
        </message>
        <message>
            <source>days</source>
            <translation>dias</translation>
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
            <translation>API e rede</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Sobre</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aparência</translation>
        </message>
        <message>
            <source>Every change is saved at once.</source>
            <translation>Cada alteração é salva na hora.</translation>
        </message>
        <message>
            <source>General</source>
            <translation>Geral</translation>
        </message>
        <message>
            <source>Messages and retention</source>
            <translation>Mensagens e retenção</translation>
        </message>
        <message>
            <source>No setting found</source>
            <translation>Nenhuma configuração encontrada</translation>
        </message>
        <message>
            <source>No setting speaks of “%1”.</source>
            <translation>Nenhuma configuração fala de “%1”.</translation>
        </message>
        <message>
            <source>Notices</source>
            <translation>Notificações</translation>
        </message>
        <message>
            <source>Saved at %1</source>
            <translation>Salvo às %1</translation>
        </message>
        <message>
            <source>Search settings</source>
            <translation>Pesquisar configuração</translation>
        </message>
        <message>
            <source>Security</source>
            <translation>Segurança</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Configurações</translation>
        </message>
        <message>
            <source>The setting was not saved</source>
            <translation>A configuração não foi salva</translation>
        </message>
    </context>
    <context>
        <name>SetupChange</name>
        <message>
            <source>Channel %1: changed (%2)</source>
            <translation>Canal %1: alterado (%2)</translation>
        </message>
        <message>
            <source>Channel %1: created</source>
            <translation>Canal %1: criado</translation>
        </message>
        <message>
            <source>Chatbot %1: changed (%2)</source>
            <translation>Chatbot %1: alterado (%2)</translation>
        </message>
        <message>
            <source>Chatbot %1: created</source>
            <translation>Chatbot %1: criado</translation>
        </message>
        <message>
            <source>External system %1: changed (%2)</source>
            <translation>Sistema externo %1: alterado (%2)</translation>
        </message>
        <message>
            <source>External system %1: created</source>
            <translation>Sistema externo %1: criado</translation>
        </message>
        <message>
            <source>Settings: changed (%2)</source>
            <translation>Configurações: alteradas (%2)</translation>
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
            <translation>Fechar</translation>
        </message>
        <message>
            <source>Delete what is chosen, cancel sending</source>
            <translation>Excluir o selecionado, cancelar envio</translation>
        </message>
        <message>
            <source>Duplicate a chatbot</source>
            <translation>Duplicar um chatbot</translation>
        </message>
        <message>
            <source>Empty the search, close a dialog</source>
            <translation>Limpar a pesquisa, fechar um diálogo</translation>
        </message>
        <message>
            <source>Enter</source>
            <translation>Enter</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <translation>Atalhos do teclado</translation>
        </message>
        <message>
            <source>Lists and forms</source>
            <translation>Listas e formulários</translation>
        </message>
        <message>
            <source>Menu key</source>
            <translation>Tecla Menu</translation>
        </message>
        <message>
            <source>Menu of what is chosen</source>
            <translation>Menu do que está escolhido</translation>
        </message>
        <message>
            <source>Move a channel up or down</source>
            <translation>Mover um canal para cima ou para baixo</translation>
        </message>
        <message>
            <source>Next tab, previous tab of a form</source>
            <translation>Próxima aba, aba anterior de um formulário</translation>
        </message>
        <message>
            <source>Open what is chosen</source>
            <translation>Abrir o que está escolhido</translation>
        </message>
        <message>
            <source>Remove a variable</source>
            <translation>Remover uma variável</translation>
        </message>
        <message>
            <source>Rename a chatbot</source>
            <translation>Renomear um chatbot</translation>
        </message>
        <message>
            <source>Save a form</source>
            <translation>Salvar um formulário</translation>
        </message>
        <message>
            <source>Undo what the bar at the bottom offers</source>
            <translation>Desfazer o que a barra embaixo oferece</translation>
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
            <translation>%1, telefone simulado</translation>
        </message>
        <message>
            <source>&amp;Phone of the customer</source>
            <translation>&amp;Telefone do cliente</translation>
        </message>
        <message>
            <source>Another number…</source>
            <translation>Outro número…</translation>
        </message>
        <message>
            <source>Nothing has arrived here yet. Send a message by the API or in Messages, or write as a customer below.</source>
            <translation>Nada chegou aqui ainda. Envie uma mensagem pela API ou em Mensagens, ou escreva abaixo como cliente.</translation>
        </message>
        <message>
            <source>Nothing leaves this computer. Replies are kept; nobody answers them yet.</source>
            <translation>Nada sai deste computador. As respostas ficam guardadas; ninguém responde a elas ainda.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Simulation</source>
            <translation>Simulação</translation>
        </message>
        <message>
            <source>The reply was not kept</source>
            <translation>A resposta não foi guardada</translation>
        </message>
        <message>
            <source>Whose phone</source>
            <translation>Telefone de quem</translation>
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
        <name>StartFailure</name>
        <message>
            <source>Another Karoo Desk (process %2) works on the data folder %1. To stop it in order, type: kill -TERM %2</source>
            <translation>Outro Karoo Desk (processo %2) está usando a pasta de dados %1. Para encerrá-lo em ordem, digite: kill -TERM %2</translation>
        </message>
        <message>
            <source>Another Karoo Desk works on the data folder %1.</source>
            <translation>Outro Karoo Desk está usando a pasta de dados %1.</translation>
        </message>
        <message>
            <source>Another program holds the database %1. Close it and start Karoo Desk again.</source>
            <translation>Outro programa está segurando o banco de dados %1. Feche-o e inicie o Karoo Desk de novo.</translation>
        </message>
        <message>
            <source>Karoo Desk cannot listen there: %1. Choose another address with --listen ADDRESS:PORT.</source>
            <translation>O Karoo Desk não consegue escutar ali: %1. Escolha outro endereço com --listen ENDEREÇO:PORTA.</translation>
        </message>
        <message>
            <source>The API is to be encrypted, but its certificate cannot be used (%1). Name other files under "tls" in a setup file, or "own", and give it to karoo-desk admin setup.</source>
            <translation>A API deve ser criptografada, mas o certificado não pode ser usado (%1). Indique outros arquivos em "tls" num arquivo de configuração, ou "own", e entregue-o a karoo-desk admin setup.</translation>
        </message>
        <message>
            <source>The address %1 is taken by another program. End that program or choose another address with --listen ADDRESS:PORT.</source>
            <translation>O endereço %1 está ocupado por outro programa. Encerre esse programa ou escolha outro endereço com --listen ENDEREÇO:PORTA.</translation>
        </message>
        <message>
            <source>The data folder %1 cannot be written. Choose another one with --data DIR or mend its permissions.</source>
            <translation>Não é possível gravar na pasta de dados %1. Escolha outra com --data PASTA ou corrija as permissões.</translation>
        </message>
        <message>
            <source>The data folder %1 is damaged; it was left as it is. To go on with a backup, type: karoo-desk admin --data %1 restore FILE --replace</source>
            <translation>A pasta de dados %1 está danificada; ficou como está. Para continuar com um backup, digite: karoo-desk admin --data %1 restore ARQUIVO --replace</translation>
        </message>
        <message>
            <source>The database %1 was written by a newer Karoo Desk; it was left as it is. Install that version or a newer one.</source>
            <translation>O banco de dados %1 foi gravado por um Karoo Desk mais novo; ficou como está. Instale essa versão ou uma mais nova.</translation>
        </message>
        <message>
            <source>The disk of the data folder %1 is full. Make room and start Karoo Desk again.</source>
            <translation>O disco da pasta de dados %1 está cheio. Libere espaço e inicie o Karoo Desk de novo.</translation>
        </message>
    </context>
    <context>
        <name>StartNotice</name>
        <message>
            <source>Karoo Desk cannot start</source>
            <translation>O Karoo Desk não pode iniciar</translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message>
            <source>%1 % above yesterday at %2</source>
            <translation>%1 % acima de ontem às %2</translation>
        </message>
        <message>
            <source>%1 % below yesterday at %2</source>
            <translation>%1 % abaixo de ontem às %2</translation>
        </message>
        <message>
            <source>%1 % of those sent</source>
            <translation>%1 % das enviadas</translation>
        </message>
        <message>
            <source>Delivered</source>
            <translation>Entregues</translation>
        </message>
        <message>
            <source>Failed today</source>
            <translation>Falharam hoje</translation>
        </message>
        <message>
            <source>First steps hidden.</source>
            <translation>Primeiros passos ocultados.</translation>
        </message>
        <message>
            <source>Good afternoon, %1</source>
            <translation>Boa tarde, %1</translation>
        </message>
        <message>
            <source>Good evening, %1</source>
            <translation>Boa noite, %1</translation>
        </message>
        <message>
            <source>Good morning, %1</source>
            <translation>Bom dia, %1</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>Enviar mensagem</translation>
        </message>
        <message>
            <source>Sent today</source>
            <translation>Enviadas hoje</translation>
        </message>
        <message>
            <source>The figures could not be read.</source>
            <translation>Não foi possível ler os números.</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Hoje</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Na fila</translation>
        </message>
        <message numerus="yes">
            <source>and %n scheduled</source>
            <translation>
                <numerusform>e %n agendada</numerusform>
                <numerusform>e %n agendadas</numerusform>
            </translation>
        </message>
        <message>
            <source>as many as yesterday at %1</source>
            <translation>igual a ontem às %1</translation>
        </message>
        <message>
            <source>no failure today</source>
            <translation>nenhuma falha hoje</translation>
        </message>
        <message>
            <source>none yesterday by this time</source>
            <translation>nenhuma ontem até esta hora</translation>
        </message>
        <message>
            <source>nothing scheduled</source>
            <translation>nada agendado</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>nada ainda</translation>
        </message>
        <message>
            <source>see the reasons</source>
            <translation>veja os motivos</translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message>
            <source>%1 · %2 req/s</source>
            <translation>%1 · %2 req/s</translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) today</source>
            <translation>
                <numerusform>%n mensagem hoje</numerusform>
                <numerusform>%n mensagens hoje</numerusform>
            </translation>
        </message>
        <message>
            <source>API</source>
            <translation>API</translation>
        </message>
        <message>
            <source>Does not run</source>
            <translation>Fora do ar</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligada</translation>
        </message>
        <message>
            <source>On air</source>
            <translation>No ar</translation>
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
        <name>StatusLights</name>
        <message numerus="yes">
            <source>%n channel(s) without access</source>
            <translation>
                <numerusform>%n canal sem acesso</numerusform>
                <numerusform>%n canais sem acesso</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are held.</source>
            <translation>
                <numerusform>%n mensagem espera.</numerusform>
                <numerusform>%n mensagens esperam.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) failed today</source>
            <translation>
                <numerusform>%n mensagem falhou hoje</numerusform>
                <numerusform>%n mensagens falharam hoje</numerusform>
            </translation>
        </message>
        <message>
            <source>API does not run</source>
            <translation>API fora do ar</translation>
        </message>
        <message>
            <source>API on air</source>
            <translation>API no ar</translation>
        </message>
        <message>
            <source>API settings</source>
            <translation>Configurações da API</translation>
        </message>
        <message>
            <source>API switched off</source>
            <translation>API desligada</translation>
        </message>
        <message>
            <source>Nothing can be saved.</source>
            <translation>Nada pode ser salvo.</translation>
        </message>
        <message>
            <source>Reconnect</source>
            <translation>Reconectar</translation>
        </message>
        <message>
            <source>The API does not run.</source>
            <translation>A API está fora do ar.</translation>
        </message>
        <message>
            <source>The address %1 is taken or not allowed. Other systems cannot hand in messages.</source>
            <translation>O endereço %1 está ocupado ou não é permitido. Outros sistemas não conseguem entregar mensagens.</translation>
        </message>
        <message>
            <source>port %1 · since %2</source>
            <translation>porta %1 · desde %2</translation>
        </message>
        <message>
            <source>since %1</source>
            <translation>desde %1</translation>
        </message>
        <message>
            <source>“%1” does not send.</source>
            <translation>“%1” não envia.</translation>
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
            <translation>%1, ainda não usado</translation>
        </message>
        <message>
            <source>%1, used %2</source>
            <translation>%1, usado %2</translation>
        </message>
        <message>
            <source>%1: done</source>
            <translation>%1: feito</translation>
        </message>
        <message>
            <source>By your system, or by hand from here.</source>
            <translation>Pelo seu sistema, ou daqui mesmo, à mão.</translation>
        </message>
        <message>
            <source>Connect a channel</source>
            <translation>Conectar um canal</translation>
        </message>
        <message>
            <source>Connect channel</source>
            <translation>Conectar canal</translation>
        </message>
        <message>
            <source>Create a chatbot</source>
            <translation>Criar um chatbot</translation>
        </message>
        <message>
            <source>Create chatbot</source>
            <translation>Criar chatbot</translation>
        </message>
        <message>
            <source>First steps</source>
            <translation>Primeiros passos</translation>
        </message>
        <message>
            <source>Generate an access token</source>
            <translation>Gerar um token de acesso</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Gerar token</translation>
        </message>
        <message>
            <source>Hide</source>
            <translation>Ocultar</translation>
        </message>
        <message>
            <source>Hide the first steps</source>
            <translation>Ocultar os primeiros passos</translation>
        </message>
        <message>
            <source>It has gone out.</source>
            <translation>Ela saiu.</translation>
        </message>
        <message>
            <source>It joins the token of your system with the channel.</source>
            <translation>Ele liga o token do seu sistema ao canal.</translation>
        </message>
        <message>
            <source>Send message</source>
            <translation>Enviar mensagem</translation>
        </message>
        <message>
            <source>Send the first message</source>
            <translation>Enviar a primeira mensagem</translation>
        </message>
        <message>
            <source>The Simulador is a phone on this screen: it needs no provider.</source>
            <translation>O Simulador é um telefone nesta tela: não precisa de provedor.</translation>
        </message>
        <message>
            <source>Your system shows it with every request.</source>
            <translation>Seu sistema o apresenta em cada requisição.</translation>
        </message>
    </context>
    <context>
        <name>SystemActions</name>
        <message>
            <source>System “%1” deleted.</source>
            <translation>Sistema “%1” excluído.</translation>
        </message>
        <message>
            <source>The system was not deleted</source>
            <translation>O sistema não foi excluído</translation>
        </message>
        <message>
            <source>The token was not revoked</source>
            <translation>O token não foi revogado</translation>
        </message>
        <message>
            <source>Token “%1” revoked.</source>
            <translation>Token “%1” revogado.</translation>
        </message>
    </context>
    <context>
        <name>SystemDetail</name>
        <message>
            <source>%1 · at most %2 requests per second</source>
            <translation>%1 · no máximo %2 requisições por segundo</translation>
        </message>
        <message>
            <source>Access tokens</source>
            <translation>Tokens de acesso</translation>
        </message>
        <message>
            <source>Address of the API</source>
            <translation>Endereço da API</translation>
        </message>
        <message>
            <source>All</source>
            <comment>tokens</comment>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All tokens of this system are expired or revoked.</source>
            <translation>Todos os tokens deste sistema expiraram ou foram revogados.</translation>
        </message>
        <message>
            <source>Copied</source>
            <translation>Copiado</translation>
        </message>
        <message>
            <source>Copy address</source>
            <translation>Copiar endereço</translation>
        </message>
        <message>
            <source>Copy prefix</source>
            <translation>Copiar início do token</translation>
        </message>
        <message>
            <source>Created on %1</source>
            <translation>Criado em %1</translation>
        </message>
        <message>
            <source>Delete system</source>
            <translation>Excluir sistema</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Generate the first token</source>
            <translation>Gerar o primeiro token</translation>
        </message>
        <message>
            <source>How to integrate</source>
            <translation>Como integrar</translation>
        </message>
        <message>
            <source>No token yet</source>
            <translation>Nenhum token ainda</translation>
        </message>
        <message>
            <source>No valid token</source>
            <translation>Nenhum token válido</translation>
        </message>
        <message>
            <source>Revoke…</source>
            <translation>Revogar…</translation>
        </message>
        <message>
            <source>Rotate…</source>
            <translation>Trocar…</translation>
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
            <translation>Quais tokens</translation>
        </message>
        <message>
            <source>With a token this system proves who it is when it calls the API.</source>
            <translation>Com um token, este sistema prova quem é quando chama a API.</translation>
        </message>
    </context>
    <context>
        <name>SystemDialog</name>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>&amp;Requests per second</source>
            <translation>&amp;Pedidos por segundo</translation>
        </message>
        <message>
            <source>All its tokens together; empty: without a limit.</source>
            <translation>Todos os tokens dele juntos; vazio: sem limite.</translation>
        </message>
        <message>
            <source>Create system</source>
            <translation>Criar sistema</translation>
        </message>
        <message>
            <source>Edit external system</source>
            <translation>Editar sistema externo</translation>
        </message>
        <message>
            <source>New external system</source>
            <translation>Novo sistema externo</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>The program that sends messages, for example the ERP.</source>
            <translation>O programa que envia mensagens, por exemplo o ERP.</translation>
        </message>
        <message>
            <source>The system was not saved</source>
            <translation>O sistema não foi salvo</translation>
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
            <translation>nenhum token ainda</translation>
        </message>
        <message>
            <source>no valid token</source>
            <translation>nenhum token válido</translation>
        </message>
    </context>
    <context>
        <name>SystemQuestions</name>
        <message>
            <source>%1 can do nothing more with %2, from this moment on.</source>
            <translation>%1 não pode fazer mais nada com %2, a partir deste momento.</translation>
        </message>
        <message numerus="yes">
            <source>%n token(s) are revoked at once.</source>
            <translation>
                <numerusform>%n token é revogado na hora.</numerusform>
                <numerusform>%n tokens são revogados na hora.</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Chatbots without an external system: %1.</source>
            <translation>Chatbots que ficam sem sistema externo: %1.</translation>
        </message>
        <message>
            <source>Delete system</source>
            <translation>Excluir sistema</translation>
        </message>
        <message>
            <source>Delete the external system “%1”?</source>
            <translation>Excluir o sistema externo “%1”?</translation>
        </message>
        <message>
            <source>It was last used: %1.</source>
            <translation>Último uso: %1.</translation>
        </message>
        <message>
            <source>It was never used.</source>
            <translation>Ele nunca foi usado.</translation>
        </message>
        <message>
            <source>Its messages and their history are kept.</source>
            <translation>As mensagens dele e o histórico ficam guardados.</translation>
        </message>
        <message>
            <source>Messages that were accepted with it go out.</source>
            <translation>As mensagens já aceitas com ele saem normalmente.</translation>
        </message>
        <message>
            <source>Revoke the token “%1”?</source>
            <translation>Revogar o token “%1”?</translation>
        </message>
        <message>
            <source>Revoke token</source>
            <translation>Revogar token</translation>
        </message>
        <message>
            <source>This cannot be undone. What happens:</source>
            <translation>Não pode ser desfeito. O que acontece:</translation>
        </message>
    </context>
    <context>
        <name>SystemsScreen</name>
        <message>
            <source>Clear search</source>
            <translation>Limpar pesquisa</translation>
        </message>
        <message>
            <source>External systems</source>
            <translation>Sistemas Externos</translation>
        </message>
        <message>
            <source>Generate a token for the program that shall send messages, for example the ERP. It is shown once, ready to be pasted there.</source>
            <translation>Gere um token para o programa que vai enviar mensagens, por exemplo o ERP. Ele aparece uma única vez, pronto para colar lá.</translation>
        </message>
        <message>
            <source>Generate the first token</source>
            <translation>Gerar o primeiro token</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Gerar token</translation>
        </message>
        <message>
            <source>New system</source>
            <translation>Novo sistema</translation>
        </message>
        <message>
            <source>No system or token with “%1”.</source>
            <translation>Nenhum sistema ou token com “%1”.</translation>
        </message>
        <message>
            <source>No token yet</source>
            <translation>Nenhum token ainda</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <translation>Nada encontrado</translation>
        </message>
        <message>
            <source>Programs of the company that send messages by the API.</source>
            <translation>Programas da empresa que enviam mensagens pela API.</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Pesquisar</translation>
        </message>
        <message>
            <source>Search systems and tokens</source>
            <translation>Pesquisar sistemas e tokens</translation>
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
        <name>TemplateFilterBar</name>
        <message>
            <source>All</source>
            <translation>Todos</translation>
        </message>
        <message>
            <source>All languages</source>
            <translation>Todos os idiomas</translation>
        </message>
        <message>
            <source>In use</source>
            <translation>Em uso</translation>
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
            <translation>Com problema</translation>
        </message>
    </context>
    <context>
        <name>TemplatePanel</name>
        <message>
            <source>%1 uses, outside the 24-hour window:</source>
            <translation>%1 usa, fora da janela de 24 horas:</translation>
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
            <translation>Nenhum chatbot usa este canal.</translation>
        </message>
        <message>
            <source>Only approved ones can be sent.</source>
            <translation>Só os aprovados podem ser enviados.</translation>
        </message>
        <message>
            <source>Save the values</source>
            <translation>Salvar os valores</translation>
        </message>
        <message>
            <source>Stop using</source>
            <translation>Parar de usar</translation>
        </message>
        <message>
            <source>Text of the message</source>
            <translation>Texto da mensagem</translation>
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
            <translation>nenhum, falha</translation>
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
            <translation>Aprovado</translation>
        </message>
        <message>
            <source>Authentication</source>
            <translation>Autenticação</translation>
        </message>
        <message>
            <source>Disabled</source>
            <translation>Desativado</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Documento</translation>
        </message>
        <message>
            <source>Image</source>
            <translation>Imagem</translation>
        </message>
        <message>
            <source>In review</source>
            <translation>Em análise</translation>
        </message>
        <message>
            <source>Marketing</source>
            <translation>Marketing</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Pausado</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Recusado</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Texto</translation>
        </message>
        <message>
            <source>Utility</source>
            <translation>Utilidade</translation>
        </message>
        <message>
            <source>no values</source>
            <translation>sem valores</translation>
        </message>
        <message>
            <source>the text of the message</source>
            <translation>o texto da mensagem</translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message>
            <source>%1 fails outside the 24-hour window.</source>
            <translation>%1 falha fora da janela de 24 horas.</translation>
        </message>
        <message>
            <source>%1 · not read from Meta yet</source>
            <translation>%1 · ainda não lidos da Meta</translation>
        </message>
        <message>
            <source>%1 · read from Meta %2</source>
            <translation>%1 · lidos da Meta %2</translation>
        </message>
        <message numerus="yes">
            <source>%n template(s) read from Meta.</source>
            <translation>
                <numerusform>%n modelo lido da Meta.</numerusform>
                <numerusform>%n modelos lidos da Meta.</numerusform>
            </translation>
        </message>
        <message>
            <source>Channels</source>
            <translation>Canais</translation>
        </message>
        <message>
            <source>Chatbot “%1” saved.</source>
            <translation>Chatbot “%1” salvo.</translation>
        </message>
        <message>
            <source>Create at Meta</source>
            <translation>Criar na Meta</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>No template found</source>
            <translation>Nenhum modelo encontrado</translation>
        </message>
        <message>
            <source>No template here yet</source>
            <translation>Nenhum modelo aqui ainda</translation>
        </message>
        <message>
            <source>None fits the search and the filters.</source>
            <translation>Nenhum combina com a pesquisa e os filtros.</translation>
        </message>
        <message>
            <source>Open this address in your browser; the details can be copied.</source>
            <translation>Abra este endereço no navegador; os detalhes podem ser copiados.</translation>
        </message>
        <message>
            <source>Refresh</source>
            <translation>Atualizar</translation>
        </message>
        <message>
            <source>Search templates</source>
            <translation>Pesquisar modelos</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Mostrar</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostrar todos</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Situação</translation>
        </message>
        <message>
            <source>Template</source>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Templates</source>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Templates are messages that Meta has approved. Outside the 24-hour window only they are delivered. Create them at Meta, then read them here.</source>
            <translation>Modelos são mensagens que a Meta aprovou. Fora da janela de 24 horas, só eles são entregues. Crie-os na Meta e depois leia aqui.</translation>
        </message>
        <message>
            <source>The browser did not open</source>
            <translation>O navegador não abriu</translation>
        </message>
        <message>
            <source>The template was not chosen</source>
            <translation>O modelo não foi escolhido</translation>
        </message>
        <message>
            <source>The templates could not be read</source>
            <translation>Não foi possível ler os modelos</translation>
        </message>
        <message>
            <source>The templates were not read</source>
            <translation>Os modelos não foram lidos</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Tentar de novo</translation>
        </message>
        <message>
            <source>Used by</source>
            <translation>Usado por</translation>
        </message>
        <message>
            <source>fails outside the window</source>
            <translation>fora da janela falha</translation>
        </message>
        <message>
            <source>no chatbot</source>
            <translation>nenhum chatbot</translation>
        </message>
        <message>
            <source>“%1” at Meta: %2.</source>
            <translation>“%1” na Meta: %2.</translation>
        </message>
        <message>
            <source>“%1” does not exist at Meta.</source>
            <translation>“%1” não existe na Meta.</translation>
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
            <translation>Selecionar &amp;tudo</translation>
        </message>
    </context>
    <context>
        <name>TlsRows</name>
        <message>
            <source>A PEM file without password. Both files are needed.</source>
            <translation>Um arquivo PEM sem senha. Os dois arquivos são necessários.</translation>
        </message>
        <message>
            <source>A PEM file; those between it and its root come after it.</source>
            <translation>Um arquivo PEM; os intermediários, até a raiz, vêm depois dele.</translation>
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
            <translation>Certificado de arquivos</translation>
        </message>
        <message>
            <source>Certificate of this computer</source>
            <translation>Certificado deste computador</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Detalhes</translation>
        </message>
        <message>
            <source>Encrypt the API (TLS)</source>
            <translation>Criptografar a API (TLS)</translation>
        </message>
        <message>
            <source>Encryption</source>
            <translation>Criptografia</translation>
        </message>
        <message>
            <source>Give the copy to each program that calls the API: without it the connection is refused. Details says how it is trusted. Make it anew after the names of this computer have changed.</source>
            <translation>Entregue a cópia a cada programa que chama a API: sem ela a conexão é recusada. Detalhes diz como confiar nela. Faça outro depois de mudar os nomes deste computador.</translation>
        </message>
        <message>
            <source>Good until %1 for %2.</source>
            <translation>Vale até %1 para %2.</translation>
        </message>
        <message>
            <source>Make a new certificate?</source>
            <translation>Fazer um novo certificado?</translation>
        </message>
        <message>
            <source>Make anew</source>
            <translation>Fazer outro</translation>
        </message>
        <message>
            <source>Needed as soon as other computers call it. Callers then use https://. The API starts anew when you change it.</source>
            <translation>Necessário assim que outros computadores a chamarem. Quem chama passa a usar https://. A API reinicia quando você muda isto.</translation>
        </message>
        <message>
            <source>No certificate was made</source>
            <translation>Nenhum certificado foi feito</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Desligada</translation>
        </message>
        <message>
            <source>Own certificate</source>
            <translation>Certificado próprio</translation>
        </message>
        <message>
            <source>Private key</source>
            <translation>Chave privada</translation>
        </message>
        <message>
            <source>Programs that trust the present one are refused until they get the new one.</source>
            <translation>Programas que confiam no atual são recusados até receberem o novo.</translation>
        </message>
        <message>
            <source>Programs trust the copy by curl --cacert, CURLOPT_CAINFO in PHP, cafile= in Python, NODE_EXTRA_CA_CERTS for Node.js, keytool -importcert for Java. On Windows, open it and install it under “Trusted Root Certification Authorities”.</source>
            <translation>Programas confiam na cópia com curl --cacert, CURLOPT_CAINFO em PHP, cafile= em Python, NODE_EXTRA_CA_CERTS em Node.js, keytool -importcert em Java. No Windows, abra-a e instale-a em “Autoridades de Certificação Raiz Confiáveis”.</translation>
        </message>
        <message>
            <source>Save a copy</source>
            <translation>Salvar uma cópia</translation>
        </message>
        <message>
            <source>Save a copy of the certificate</source>
            <translation>Salvar uma cópia do certificado</translation>
        </message>
        <message>
            <source>The copy was not saved</source>
            <translation>A cópia não foi salva</translation>
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
    <context>
        <name>TokenDialog</name>
        <message>
            <source>&amp;Expires</source>
            <translation>&amp;Validade</translation>
        </message>
        <message>
            <source>&amp;Name of the token</source>
            <translation>&amp;Nome do token</translation>
        </message>
        <message>
            <source>1 year</source>
            <translation>1 ano</translation>
        </message>
        <message>
            <source>30 days</source>
            <translation>30 dias</translation>
        </message>
        <message>
            <source>90 days</source>
            <translation>90 dias</translation>
        </message>
        <message>
            <source>A new system…</source>
            <translation>Um novo sistema…</translation>
        </message>
        <message>
            <source>Choose at least one right.</source>
            <translation>Escolha pelo menos um direito.</translation>
        </message>
        <message>
            <source>Documents: upload and read files</source>
            <translation>Documentos: enviar e ler arquivos</translation>
        </message>
        <message>
            <source>External &amp;system</source>
            <translation>&amp;Sistema externo</translation>
        </message>
        <message>
            <source>Generate token</source>
            <translation>Gerar token</translation>
        </message>
        <message>
            <source>It works until %1.</source>
            <translation>Vale até %1, inclusive.</translation>
        </message>
        <message>
            <source>It works until you revoke it.</source>
            <translation>Vale até você revogar.</translation>
        </message>
        <message>
            <source>Last &amp;day</source>
            <translation>Último &amp;dia</translation>
        </message>
        <message>
            <source>MM/dd/yyyy</source>
            <translation>dd/MM/yyyy</translation>
        </message>
        <message>
            <source>Name of the s&amp;ystem</source>
            <translation>No&amp;me do sistema</translation>
        </message>
        <message>
            <source>Read: the state of its messages, chatbots and channels</source>
            <translation>Ler: estado das mensagens, chatbots e canais</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Direitos</translation>
        </message>
        <message>
            <source>Send: messages, and cancel or repeat its own</source>
            <translation>Enviar: mensagens, e cancelar ou reenviar as suas</translation>
        </message>
        <message>
            <source>That day counts to its end.</source>
            <translation>O dia vale até o fim.</translation>
        </message>
        <message>
            <source>The program that will use the token, for example the ERP.</source>
            <translation>O programa que vai usar o token, por exemplo o ERP.</translation>
        </message>
        <message>
            <source>The token was not made</source>
            <translation>O token não foi gerado</translation>
        </message>
        <message>
            <source>Until a day…</source>
            <translation>Até um dia…</translation>
        </message>
        <message>
            <source>Where it will be used, for example Invoicing.</source>
            <translation>Onde ele será usado, por exemplo Faturamento.</translation>
        </message>
        <message>
            <source>Without end</source>
            <translation>Sem prazo</translation>
        </message>
    </context>
    <context>
        <name>TokenListModel</name>
        <message>
            <source>%1
Rights: %2
Expires: %3</source>
            <translation>%1
Direitos: %2
Validade: %3</translation>
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
            <translation>Token de acesso</translation>
        </message>
        <message>
            <source>Expires</source>
            <translation>Validade</translation>
        </message>
        <message>
            <source>Last use</source>
            <translation>Último uso</translation>
        </message>
        <message>
            <source>More for %1</source>
            <translation>Mais opções de %1</translation>
        </message>
        <message>
            <source>Rights</source>
            <translation>Direitos</translation>
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
            <translation>Ativo</translation>
        </message>
        <message>
            <source>Expired</source>
            <translation>Expirado</translation>
        </message>
        <message numerus="yes">
            <source>Expires in %n day(s)</source>
            <translation>
                <numerusform>Expira em %n dia</numerusform>
                <numerusform>Expira em %n dias</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Expires in %n h</source>
            <translation>
                <numerusform>Expira em %n h</numerusform>
                <numerusform>Expira em %n h</numerusform>
            </translation>
        </message>
        <message>
            <source>MM/dd/yyyy</source>
            <translation>dd/MM/yyyy</translation>
        </message>
        <message>
            <source>Revoked</source>
            <translation>Revogado</translation>
        </message>
        <message>
            <source>all</source>
            <comment>rights</comment>
            <translation>todos</translation>
        </message>
        <message>
            <source>created %1</source>
            <translation>criado %1</translation>
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
            <translation>sem prazo</translation>
        </message>
        <message>
            <source>read</source>
            <comment>right</comment>
            <translation>ler</translation>
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
            <translation>%1 · recebido em %2 ms</translation>
        </message>
        <message>
            <source>%1 · refused in %2 ms</source>
            <translation>%1 · recusado em %2 ms</translation>
        </message>
        <message>
            <source>Create a chatbot</source>
            <translation>Criar um chatbot</translation>
        </message>
        <message>
            <source>Create a system</source>
            <translation>Criar um sistema</translation>
        </message>
        <message>
            <source>Open settings</source>
            <translation>Abrir configurações</translation>
        </message>
        <message>
            <source>Open the chatbot</source>
            <translation>Abrir o chatbot</translation>
        </message>
        <message>
            <source>Send test</source>
            <translation>Enviar teste</translation>
        </message>
        <message>
            <source>Sending…</source>
            <translation>Enviando…</translation>
        </message>
        <message>
            <source>Sends this sample to the simulator. No customer gets it.</source>
            <translation>Envia este exemplo ao simulador. Nenhum cliente recebe.</translation>
        </message>
        <message>
            <source>Show request and answer</source>
            <translation>Ver requisição e resposta</translation>
        </message>
        <message>
            <source>The API is not running, so nothing can be sent.</source>
            <translation>A API não está no ar; nada pode ser enviado.</translation>
        </message>
        <message>
            <source>To try it, an external system is needed.</source>
            <translation>Para testar, é preciso um sistema externo.</translation>
        </message>
        <message>
            <source>To try it, the chatbot “%1” needs a channel of the kind Simulator.</source>
            <translation>Para testar, o chatbot “%1” precisa de um canal do tipo Simulador.</translation>
        </message>
        <message>
            <source>To try it, this system needs an active chatbot for proactive messages.</source>
            <translation>Para testar, este sistema precisa de um chatbot ativo para mensagens proativas.</translation>
        </message>
        <message>
            <source>Try now</source>
            <translation>Teste agora</translation>
        </message>
    </context>
    <context>
        <name>TrialRun</name>
        <message>
            <source>Test document</source>
            <translation>Documento de teste</translation>
        </message>
        <message>
            <source>Test of “How to integrate”</source>
            <translation>Teste de “Como integrar”</translation>
        </message>
    </context>
    <context>
        <name>Usage</name>
        <message>
            <source>%1 is one argument too many.</source>
            <translation>%1 é um argumento a mais.</translation>
        </message>
        <message>
            <source>%1 needs %2.</source>
            <translation>%1 precisa de %2.</translation>
        </message>
        <message>
            <source>%1 needs the option %2.</source>
            <translation>%1 precisa da opção %2.</translation>
        </message>
        <message>
            <source>%1 takes no value.</source>
            <translation>%1 não recebe valor.</translation>
        </message>
        <message>
            <source>%1 takes one of these: %2.</source>
            <translation>%1 aceita um destes: %2.</translation>
        </message>
        <message>
            <source>A command is missing after %1: %2.</source>
            <translation>Falta um comando depois de %1: %2.</translation>
        </message>
        <message>
            <source>A value is missing after %1.</source>
            <translation>Falta um valor depois de %1.</translation>
        </message>
        <message>
            <source>There is no command %1.</source>
            <translation>Não existe o comando %1.</translation>
        </message>
        <message>
            <source>There is no option %1.</source>
            <translation>Não existe a opção %1.</translation>
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
            <translation>Uso: karoo-desk [OPÇÕES]
     karoo-desk admin [--data PASTA] COMANDO

Mensagens para os seus clientes: recebe por HTTP e envia por canais e chatbots.

Opções
  --data PASTA            pasta de dados (padrão: $XDG_DATA_HOME/karoo-desk)
  --listen ENDEREÇO:PORTA onde a API escuta (padrão: a configuração, 127.0.0.1:8640)
  --headless              sem janela; mostra "ready URL" quando já responde
  --offline               aceita mensagens e não envia nenhuma
  --lang pt_BR|en|es      idioma (padrão: a configuração)
  --theme system|light|dark
  --help, --version

Comandos de admin
  setup ARQUIVO|-         cria ou altera o que o arquivo de configuração lista, tudo ou nada
  issue-token --system NOME [--name TEXTO] [--rights send,read,documents]
              [--expires 2027-01-31]
                          mostra o segredo de um novo token, uma única vez
  tokens                  lista os tokens
  revoke-token PREFIXO    revoga o token que começa assim
  export [ARQUIVO|-]      grava um arquivo de configuração sem segredos
  simulator CHAVE [--reply TEXTO --from TELEFONE]
                          o que chegou a um canal simulador; ou um cliente escreve
  backup ARQUIVO [--with-key]
                          guarda tudo; a chave dos segredos só quando pedida
  restore ARQUIVO [--replace]
                          põe um backup na pasta de dados
  check                   confere o banco de dados e os documentos
  version                 mostra a versão

Saída: 0 feito, 1 recusado, 2 uso, 3 pasta de dados em uso, danificada, mais nova ou sem
permissão de gravação, 4 endereço ocupado.
</translation>
        </message>
        <message>
            <source>karoo-desk --help lists all options and commands.</source>
            <translation>karoo-desk --help mostra todas as opções e comandos.</translation>
        </message>
    </context>
    <context>
        <name>VariableRow</name>
        <message>
            <source>NAME_OF_VARIABLE</source>
            <translation>NOME_DA_VARIAVEL</translation>
        </message>
        <message>
            <source>Name of the variable</source>
            <translation>Nome da variável</translation>
        </message>
        <message>
            <source>Remove variable</source>
            <translation>Remover variável</translation>
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
            <translation>Valor da variável</translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln aceita</numerusform>
                <numerusform>%Ln aceitas</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) accepted in 7 days.</source>
            <translation>
                <numerusform>%Ln mensagem aceita em 7 dias.</numerusform>
                <numerusform>%Ln mensagens aceitas em 7 dias.</numerusform>
            </translation>
        </message>
        <message>
            <source>MM/dd</source>
            <translation>dd/MM</translation>
        </message>
        <message>
            <source>Messages in 7 days</source>
            <translation>Mensagens em 7 dias</translation>
        </message>
        <message>
            <source>Most of them on %1 from %2 on: %3.</source>
            <translation>O pico foi em %1, a partir das %2: %3.</translation>
        </message>
        <message>
            <source>No message in the last 7 days.</source>
            <translation>Nenhuma mensagem nos últimos 7 dias.</translation>
        </message>
        <message>
            <source>The messages could not be counted.</source>
            <translation>Não foi possível contar as mensagens.</translation>
        </message>
        <message>
            <source>today</source>
            <translation>hoje</translation>
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
            <translation>Concluir</translation>
        </message>
        <message>
            <source>Edit the channel “%1”</source>
            <translation>Editar o canal “%1”</translation>
        </message>
        <message>
            <source>Public address</source>
            <translation>Endereço público</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Salvar</translation>
        </message>
        <message>
            <source>Save and activate</source>
            <translation>Salvar e ativar</translation>
        </message>
        <message>
            <source>The channel was not saved</source>
            <translation>O canal não foi salvo</translation>
        </message>
        <message>
            <source>The saved secrets are locked.</source>
            <translation>As credenciais salvas estão trancadas.</translation>
        </message>
        <message>
            <source>They stay as they are. What you type replaces them for good.</source>
            <translation>Ficam como estão. O que você digitar as substitui de vez.</translation>
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
            <translation>Identificador da &amp;conta</translation>
        </message>
        <message>
            <source>&amp;Name of the channel</source>
            <translation>&amp;Nome do canal</translation>
        </message>
        <message>
            <source>&amp;Verify token</source>
            <translation>Token de &amp;verificação</translation>
        </message>
        <message>
            <source>A customer may then get a message twice.</source>
            <translation>O cliente pode então receber a mensagem duas vezes.</translation>
        </message>
        <message>
            <source>A word of your own. Paste the same one at Meta, beside the callback address.</source>
            <translation>Uma palavra sua. Cole a mesma na Meta, junto do endereço de retorno.</translation>
        </message>
        <message>
            <source>Access &amp;token</source>
            <translation>&amp;Token de acesso</translation>
        </message>
        <message>
            <source>Address of the &amp;API</source>
            <translation>Endereço da A&amp;PI</translation>
        </message>
        <message>
            <source>Advanced</source>
            <translation>Avançado</translation>
        </message>
        <message>
            <source>App &amp;secret</source>
            <translation>Chave &amp;secreta do aplicativo</translation>
        </message>
        <message>
            <source>As Meta writes it, for example v23.0.</source>
            <translation>Como a Meta escreve, por exemplo v23.0.</translation>
        </message>
        <message>
            <source>At Meta for Developers: App settings, Basic, “App secret”. Without it every call of Meta is refused (401).</source>
            <translation>Em Meta for Developers: Configurações do app, Básico, “Chave secreta”. Sem ela, toda chamada da Meta é recusada (401).</translation>
        </message>
        <message>
            <source>At Meta for Developers: your app, WhatsApp, API Setup, “Phone number ID”. It is not the phone number.</source>
            <translation>Em Meta for Developers: seu aplicativo, WhatsApp, Configuração da API, “Identificação do número de telefone”. Não é o número de telefone.</translation>
        </message>
        <message>
            <source>At business.facebook.com: Settings, System users, Generate token, with whatsapp_business_messaging and whatsapp_business_management. The one of API Setup ends after 24 hours. Kept sealed on this computer.</source>
            <translation>Em business.facebook.com: Configurações, Usuários do sistema, Gerar token, com whatsapp_business_messaging e whatsapp_business_management. O da Configuração da API vence em 24 horas. Fica cifrado neste computador.</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy the verify token</source>
            <translation>Copiar o token de verificação</translation>
        </message>
        <message>
            <source>Empty: 80, Meta's usual limit.</source>
            <translation>Vazio: 80, o limite usual da Meta.</translation>
        </message>
        <message>
            <source>Enter the access token.</source>
            <translation>Informe o token de acesso.</translation>
        </message>
        <message>
            <source>Enter the number ID.</source>
            <translation>Informe o identificador do número.</translation>
        </message>
        <message>
            <source>Generate</source>
            <translation>Gerar</translation>
        </message>
        <message>
            <source>How the API names it; also the end of the callback address.</source>
            <translation>Como a API o chama; é também o fim do endereço de retorno.</translation>
        </message>
        <message>
            <source>Meta's own, unless a proxy stands between.</source>
            <translation>O da própria Meta, a menos que haja um proxy no meio.</translation>
        </message>
        <message>
            <source>Number &amp;ID</source>
            <translation>&amp;Identificador do número</translation>
        </message>
        <message>
            <source>On the same page: “WhatsApp Business Account ID”. For templates and callbacks.</source>
            <translation>Na mesma página: “Identificação da conta do WhatsApp Business”. Para modelos e retornos.</translation>
        </message>
        <message>
            <source>Send again what may not have arrived</source>
            <translation>Enviar de novo o que pode não ter chegado</translation>
        </message>
        <message>
            <source>Ve&amp;rsion of the API</source>
            <translation>Ve&amp;rsão da API</translation>
        </message>
        <message>
            <source>saved – leave empty to keep it</source>
            <translation>salvo – deixe vazio para manter</translation>
        </message>
    </context>
</TS>
