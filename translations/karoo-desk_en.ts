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
        <name>ErrorTexts</name>
        <message numerus="yes">
            <source>%n field(s) need attention.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message numerus="yes">
            <source>%n message(s) are waiting. They are kept and go out at the next start.</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
        <message numerus="yes">
            <source>%n new messages</source>
            <translation>
                <numerusform>%n new message</numerusform>
                <numerusform>%n new messages</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Moments</name>
        <message numerus="yes">
            <source>%n h ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n min ago</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
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
        <name>StatusLights</name>
        <message numerus="yes">
            <source>%n channel(s) without access</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n message(s) failed today</source>
            <translation type="unfinished">
                <numerusform />
                <numerusform />
            </translation>
        </message>
    </context>
</TS>
