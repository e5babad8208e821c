// SPDX-FileCopyrightText: 2026 Karoo Desk authors
// SPDX-License-Identifier: GPL-3.0-or-later OR 0BSD
program SendDocument;
{$APPTYPE CONSOLE}
uses
  System.SysUtils, System.Classes, System.JSON, System.Net.HttpClient, System.Net.URLClient;

const
  Base = '@BASE@';

function Call(const Method, Path: string; Body: TStream; const Headers: TNetHeaders): TJSONObject;
var
  Client: THTTPClient;
  Answer: IHTTPResponse;
  Problem, Fault: TJSONValue;
  Attempt, Wait: Integer;
  All: TNetHeaders;
begin
  // @NOTE_TOKEN@
  All := Headers + [TNetHeader.Create('Authorization',
    'Bearer ' + GetEnvironmentVariable('KAROO_TOKEN'))];
  Client := THTTPClient.Create;
  try
    Client.ResponseTimeout := 60000;
    for Attempt := 0 to 4 do
    begin
      Wait := 1 shl Attempt;
      try
        if Body <> nil then
        begin
          Body.Position := 0;
          Answer := Client.Post(Base + Path, Body, nil, All);
        end
        else
          Answer := Client.Get(Base + Path, nil, All);
        if Answer.StatusCode < 300 then
          Exit(TJSONObject.ParseJSONValue(Answer.ContentAsString(TEncoding.UTF8)) as TJSONObject);
        if (Answer.StatusCode <> 429) and (Answer.StatusCode <> 503) then
        begin
          Problem := TJSONObject.ParseJSONValue(Answer.ContentAsString(TEncoding.UTF8));
          if Problem.FindValue('errors') <> nil then
            for Fault in Problem.GetValue<TJSONArray>('errors') do
              Writeln(ErrOutput, Fault.GetValue<string>('pointer'), ' ',
                Fault.GetValue<string>('code'), ' ', Fault.GetValue<string>('detail'));
          Writeln(ErrOutput, Answer.StatusCode, ': ', Problem.GetValue<string>('detail'));
          Halt(1);
        end;
        Wait := StrToIntDef(Answer.HeaderValue['Retry-After'], Wait);
      except
        on E: ENetHTTPClientException do
          Writeln(ErrOutput, E.Message);
      end;
      // @NOTE_RETRY@
      Sleep(Wait * 1000);
    end;
  finally
    Client.Free;
  end;
  raise Exception.Create('Karoo Desk?');
end;

var
  Document, Reference, Message, Recipient, Accepted: TJSONObject;
  Pdf: TFileStream;
  Body: TStringStream;
begin
  Pdf := TFileStream.Create('boleto.pdf', fmOpenRead or fmShareDenyWrite);
  Document := Call('POST', '/v1/documents', Pdf, [
    TNetHeader.Create('Content-Type', 'application/pdf'),
    TNetHeader.Create('Content-Disposition', 'attachment; filename="boleto.pdf"')]);
  Reference := TJSONObject.Create;
  Reference.AddPair('id', Document.GetValue<string>('id'));
  Recipient := TJSONObject.Create;
  Recipient.AddPair('phone', '+5511987654321');
  Recipient.AddPair('name', 'João Silva');
  Message := TJSONObject.Create;
  Message.AddPair('chatbot', '@CHATBOT@');
  Message.AddPair('to', Recipient);
  Message.AddPair('text', 'Olá {{NOME_CLIENTE}}, seu boleto chegou.');
  Message.AddPair('document', Reference);
  Message.AddPair('reference', 'NF-2026-118');
  // @NOTE_KEY@
  Body := TStringStream.Create(Message.ToJSON, TEncoding.UTF8);
  Accepted := Call('POST', '/v1/messages', Body, [
    TNetHeader.Create('Content-Type', 'application/json'),
    TNetHeader.Create('Idempotency-Key', 'NF-2026-118')]);
  Writeln(Accepted.GetValue<string>('id'), ' ', Accepted.GetValue<string>('status'));
end.
