<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>BarChart</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scheduled</source>
            <translation>
                <numerusform>%n scheduled</numerusform>
                <numerusform>%n scheduled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n sent</source>
            <translation>
                <numerusform>%n sent</numerusform>
                <numerusform>%n sent</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelActions</name>
        <message numerus="yes">
            <source>Channel “%1” deleted; %n message(s) ended as failed.</source>
            <translation>
                <numerusform>Channel “%1” deleted; %n message ended as failed.</numerusform>
                <numerusform>Channel “%1” deleted; %n messages ended as failed.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelCheckList</name>
        <message numerus="yes">
            <source>%n warning(s)</source>
            <translation>
                <numerusform>%n warning</numerusform>
                <numerusform>%n warnings</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelItem</name>
        <message numerus="yes">
            <source>%Ln failed</source>
            <translation>
                <numerusform>%Ln failed</numerusform>
                <numerusform>%Ln failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) in the last 24 hours</source>
            <translation>
                <numerusform>%Ln message in the last 24 hours</numerusform>
                <numerusform>%Ln messages in the last 24 hours</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln today</source>
            <translation>
                <numerusform>%Ln today</numerusform>
                <numerusform>%Ln today</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln waiting</source>
            <translation>
                <numerusform>%Ln waiting</numerusform>
                <numerusform>%Ln waiting</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are held.</source>
            <translation>
                <numerusform>%n message is held.</numerusform>
                <numerusform>%n messages are held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>most at %1: %Ln in the hour</source>
            <translation>
                <numerusform>most at %1: %Ln in the hour</numerusform>
                <numerusform>most at %1: %Ln in the hour</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelQuestions</name>
        <message numerus="yes">
            <source>%n message(s) that wait end as “failed”.</source>
            <translation>
                <numerusform>%n message that waits ends as “failed”.</numerusform>
                <numerusform>%n messages that wait end as “failed”.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelTests</name>
        <message numerus="yes">
            <source>Tested: %1 of %n channel(s) work. The others say why not.</source>
            <translation>
                <numerusform>Tested: %1 of %n channel works. It says why not.</numerusform>
                <numerusform>Tested: %1 of %n channels work. The others say why not.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Tested: all %n channel(s) work.</source>
            <translation>
                <numerusform>Tested: the channel works.</numerusform>
                <numerusform>Tested: all %n channels work.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChannelsScreen</name>
        <message numerus="yes">
            <source>%n channel(s)</source>
            <translation>
                <numerusform>%n channel</numerusform>
                <numerusform>%n channels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n need(s) attention</source>
            <translation>
                <numerusform>%n needs attention</numerusform>
                <numerusform>%n need attention</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatbotActions</name>
        <message numerus="yes">
            <source>It answers no more on %n channel(s); the channels stay.</source>
            <translation>
                <numerusform>It answers no more on %n channel; the channel stays.</numerusform>
                <numerusform>It answers no more on %n channels; the channels stay.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatbotFoot</name>
        <message numerus="yes">
            <source>%n field(s) need attention</source>
            <translation>
                <numerusform>%n field needs attention</numerusform>
                <numerusform>%n fields need attention</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatbotListPage</name>
        <message numerus="yes">
            <source>%n active</source>
            <translation>
                <numerusform>%n active</numerusform>
                <numerusform>%n active</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n chatbot(s)</source>
            <translation>
                <numerusform>%n chatbot</numerusform>
                <numerusform>%n chatbots</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatbotMessagesPage</name>
        <message numerus="yes">
            <source>after %n minute(s)</source>
            <translation>
                <numerusform>after %n minute</numerusform>
                <numerusform>after %n minutes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ChatbotWords</name>
        <message numerus="yes">
            <source>%n change(s)</source>
            <translation>
                <numerusform>%n change</numerusform>
                <numerusform>%n changes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ComponentSheet</name>
        <message numerus="yes">
            <source>%n message(s)</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>CopiedFolder</name>
        <message numerus="yes">
            <source>%n message(s) wait to be sent. If the other computer still runs Karoo Desk with the same data, it sends them too, and customers get them twice.</source>
            <translation>
                <numerusform>%n message waits to be sent. If the other computer still runs Karoo Desk with the same data, it sends it too, and the customer gets it twice.</numerusform>
                <numerusform>%n messages wait to be sent. If the other computer still runs Karoo Desk with the same data, it sends them too, and customers get them twice.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DayCard</name>
        <message numerus="yes">
            <source>%n scheduled for later today.</source>
            <translation>
                <numerusform>%n scheduled for later today.</numerusform>
                <numerusform>%n scheduled for later today.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Peak at %1 with %n message(s).</source>
            <translation>
                <numerusform>Peak at %1 with %n message.</numerusform>
                <numerusform>Peak at %1 with %n messages.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ErrorTexts</name>
        <message numerus="yes">
            <source>%n field(s) need attention.</source>
            <translation>
                <numerusform>%n field needs attention.</numerusform>
                <numerusform>%n fields need attention.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FailureWords</name>
        <message numerus="yes">
            <source>%n blocked</source>
            <translation>
                <numerusform>%n blocked</numerusform>
                <numerusform>%n blocked</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a deleted channel</source>
            <translation>
                <numerusform>%n of a deleted channel</numerusform>
                <numerusform>%n of a deleted channel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n outside the 24-hour window</source>
            <translation>
                <numerusform>%n outside the 24-hour window</numerusform>
                <numerusform>%n outside the 24-hour window</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n refused</source>
            <translation>
                <numerusform>%n refused</numerusform>
                <numerusform>%n refused</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unreachable</source>
            <translation>
                <numerusform>%n unreachable</numerusform>
                <numerusform>%n unreachable</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a refused document</source>
            <translation>
                <numerusform>%n with a refused document</numerusform>
                <numerusform>%n with a refused document</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n with a refused template</source>
            <translation>
                <numerusform>%n with a refused template</numerusform>
                <numerusform>%n with a refused template</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n without an answer</source>
            <translation>
                <numerusform>%n without an answer</numerusform>
                <numerusform>%n without an answer</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n message(s) are waiting. They are kept and go out at the next start.</source>
            <translation>
                <numerusform>%n message is waiting. It is kept and goes out at the next start.</numerusform>
                <numerusform>%n messages are waiting. They are kept and go out at the next start.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageActions</name>
        <message numerus="yes">
            <source>%n IDs copied</source>
            <translation>
                <numerusform>%n ID copied</numerusform>
                <numerusform>%n IDs copied</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages cancelled</source>
            <translation>
                <numerusform>%n message cancelled</numerusform>
                <numerusform>%n messages cancelled</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages may have arrived. Send again?</source>
            <translation>
                <numerusform>%n message may have arrived. Send again?</numerusform>
                <numerusform>%n messages may have arrived. Send again?</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages queued again</source>
            <translation>
                <numerusform>%n message queued again</numerusform>
                <numerusform>%n messages queued again</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageFilterBar</name>
        <message numerus="yes">
            <source>%n states</source>
            <translation>
                <numerusform>%n state</numerusform>
                <numerusform>%n states</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessageTable</name>
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MessagesScreen</name>
        <message numerus="yes">
            <source>%n messages</source>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages exported</source>
            <translation>
                <numerusform>%n message exported</numerusform>
                <numerusform>%n messages exported</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation>
                <numerusform>%n h ago</numerusform>
                <numerusform>%n h ago</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation>
                <numerusform>%n min ago</numerusform>
                <numerusform>%n min ago</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NeedsCard</name>
        <message numerus="yes">
            <source>%n failed message(s) to check</source>
            <translation>
                <numerusform>%n failed message to check</numerusform>
                <numerusform>%n failed messages to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n late message(s) to decide</source>
            <translation>
                <numerusform>%n late message to decide</numerusform>
                <numerusform>%n late messages to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n uncertain message(s) to decide</source>
            <translation>
                <numerusform>%n uncertain message to decide</numerusform>
                <numerusform>%n uncertain messages to decide</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Token “%1” expires in %n day(s)</source>
            <translation>
                <numerusform>Token “%1” expires in %n day</numerusform>
                <numerusform>Token “%1” expires in %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PartSheet</name>
        <message numerus="yes">
            <source>%n failed</source>
            <translation>
                <numerusform>%n failed</numerusform>
                <numerusform>%n failed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n new</source>
            <translation>
                <numerusform>%n new</numerusform>
                <numerusform>%n new</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SecretBox</name>
        <message numerus="yes">
            <source>Copied. The clipboard will be cleared in %n s.</source>
            <translation>
                <numerusform>Copied. The clipboard will be cleared in %n s.</numerusform>
                <numerusform>Copied. The clipboard will be cleared in %n s.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SelectionBar</name>
        <message numerus="yes">
            <source>%n selected</source>
            <translation>
                <numerusform>%n selected</numerusform>
                <numerusform>%n selected</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StartScreen</name>
        <message numerus="yes">
            <source>and %n scheduled</source>
            <translation>
                <numerusform>and %n scheduled</numerusform>
                <numerusform>and %n scheduled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StateCard</name>
        <message numerus="yes">
            <source>%n message(s) today</source>
            <translation>
                <numerusform>%n message today</numerusform>
                <numerusform>%n messages today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatusLights</name>
        <message numerus="yes">
            <source>%n channel(s) without access</source>
            <translation>
                <numerusform>%n channel without access</numerusform>
                <numerusform>%n channels without access</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) are held.</source>
            <translation>
                <numerusform>%n message is held.</numerusform>
                <numerusform>%n messages are held.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) failed today</source>
            <translation>
                <numerusform>%n message failed today</numerusform>
                <numerusform>%n messages failed today</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SystemListModel</name>
        <message numerus="yes">
            <source>%n token(s)</source>
            <translation>
                <numerusform>%n token</numerusform>
                <numerusform>%n tokens</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SystemQuestions</name>
        <message numerus="yes">
            <source>%n token(s) are revoked at once.</source>
            <translation>
                <numerusform>%n token is revoked at once.</numerusform>
                <numerusform>%n tokens are revoked at once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplateWords</name>
        <message numerus="yes">
            <source>%n value(s)</source>
            <translation>
                <numerusform>%n value</numerusform>
                <numerusform>%n values</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TemplatesPage</name>
        <message numerus="yes">
            <source>%n template(s) read from Meta.</source>
            <translation>
                <numerusform>%n template read from Meta.</numerusform>
                <numerusform>%n templates read from Meta.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TokenWords</name>
        <message numerus="yes">
            <source>Expires in %n day(s)</source>
            <translation>
                <numerusform>Expires in %n day</numerusform>
                <numerusform>Expires in %n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Expires in %n h</source>
            <translation>
                <numerusform>Expires in %n h</numerusform>
                <numerusform>Expires in %n h</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WeekCard</name>
        <message numerus="yes">
            <source>%Ln accepted</source>
            <translation>
                <numerusform>%Ln accepted</numerusform>
                <numerusform>%Ln accepted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln message(s) accepted in 7 days.</source>
            <translation>
                <numerusform>%Ln message accepted in 7 days.</numerusform>
                <numerusform>%Ln messages accepted in 7 days.</numerusform>
            </translation>
        </message>
    </context>
</TS>
