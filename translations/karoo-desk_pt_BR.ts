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
            <translation>Não existe aqui um membro chamado “%1”; confira a grafia ou retire-o.</translation>
        </message>
        <message>
            <source>There is no member with this name here; check its spelling or leave it out.</source>
            <translation>Não existe aqui um membro com este nome; confira a grafia ou retire-o.</translation>
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
