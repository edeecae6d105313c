<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
        <translation>HR</translation>
    </message>
    <message>
        <source>PR</source>
        <comment>label: pulse rate</comment>
        <translation>PR</translation>
    </message>
    <message>
        <source>RR</source>
        <comment>label: respiration rate</comment>
        <translation>RR</translation>
    </message>
    <message>
        <source>NIBP</source>
        <comment>label: cuff pressure</comment>
        <translation>NIBP</translation>
    </message>
    <message>
        <source>ABP</source>
        <comment>label: arterial pressure</comment>
        <translation>ABP</translation>
    </message>
    <message>
        <source>Glu</source>
        <comment>label: glucose</comment>
        <translation>Glu</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::Commands</name>
    <message>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Done, but not recorded. The disk cannot be written.</translation>
    </message>
    <message>
        <source>The alarm had already ended.</source>
        <translation>The alarm had already ended.</translation>
    </message>
    <message>
        <source>%1 was faster. Both are on record.</source>
        <translation>%1 was faster. Both are on record.</translation>
    </message>
    <message>
        <source>Not possible now.</source>
        <translation>Not possible now.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Not allowed here. %1 can do this.</translation>
    </message>
    <message>
        <source>This bed or alarm no longer exists.</source>
        <translation>This bed or alarm no longer exists.</translation>
    </message>
</context>
<context>
    <name>wardlight::shell</name>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Ack</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Bed %1, %2, %3</source>
        <comment>an alarm: bed, text, running time</comment>
        <translation>Bed %1, %2, %3</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>Ward</source>
        <comment>a screen</comment>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Bed</source>
        <comment>a screen</comment>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>a screen</comment>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Review</source>
        <comment>a screen</comment>
        <translation>Review</translation>
    </message>
    <message>
        <source>Insight</source>
        <comment>a screen</comment>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Fleet</source>
        <comment>a screen</comment>
        <translation>Fleet</translation>
    </message>
    <message>
        <source>Patients</source>
        <comment>a screen</comment>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Settings</source>
        <comment>a screen</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <source>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</source>
        <translation>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>Not recording since %1. Monitoring goes on. The disk is full: free space.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</translation>
    </message>
    <message>
        <source>Not recording since %1. Monitoring goes on. The disk fails: call support.</source>
        <translation>Not recording since %1. Monitoring goes on. The disk fails: call support.</translation>
    </message>
    <message>
        <source>No speaker. This station cannot be heard: connect one.</source>
        <translation>No speaker. This station cannot be heard: connect one.</translation>
    </message>
    <message>
        <source>The speaker is muted. This station cannot be heard: unmute it.</source>
        <translation>The speaker is muted. This station cannot be heard: unmute it.</translation>
    </message>
    <message>
        <source>The sound has failed. This station cannot be heard: check the speaker.</source>
        <translation>The sound has failed. This station cannot be heard: check the speaker.</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Charge nurse</translation>
    </message>
    <message>
        <source>Physician</source>
        <translation>Physician</translation>
    </message>
    <message>
        <source>Biomedical</source>
        <translation>Biomedical</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>No speaker</source>
        <translation>No speaker</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>Sound not tested</source>
        <translation>Sound not tested</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>Paused %1</translation>
    </message>
    <message>
        <source>Sound %1 %</source>
        <translation>Sound %1 %</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>All beds connected</source>
        <translation>All beds connected</translation>
    </message>
    <message>
        <source>Bed %1: 1 device lost %2</source>
        <comment>bed, for how long</comment>
        <translation>Bed %1: 1 device lost %2</translation>
    </message>
    <message>
        <source>%1 of %2 beds connected</source>
        <translation>%1 of %2 beds connected</translation>
    </message>
    <message>
        <source>bed %1 NEWS %2 rising</source>
        <translation>bed %1 NEWS %2 rising</translation>
    </message>
    <message>
        <source>bed %1 NEWS %2</source>
        <translation>bed %1 NEWS %2</translation>
    </message>
    <message>
        <source>bed %1 battery until %2</source>
        <translation>bed %1 battery until %2</translation>
    </message>
    <message>
        <source>Watch next: %1</source>
        <translation>Watch next: %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Last: bed %1, %2 for %3, %4 ago</source>
        <comment>bed, alarm, how long, how long ago</comment>
        <translation>Last: bed %1, %2 for %3, %4 ago</translation>
    </message>
    <message>
        <source>Esc or a press closes this table.</source>
        <translation>Esc or a press closes this table.</translation>
    </message>
    <message>
        <source>Arrows, Tab</source>
        <comment>keys</comment>
        <translation>Arrows, Tab</translation>
    </message>
    <message>
        <source>Move between the beds</source>
        <translation>Move between the beds</translation>
    </message>
    <message>
        <source>Previous, next bed</source>
        <translation>Previous, next bed</translation>
    </message>
    <message>
        <source>Enter, Esc</source>
        <comment>keys</comment>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <source>Open, back</source>
        <translation>Open, back</translation>
    </message>
    <message>
        <source>Acknowledge this bed&apos;s alarm, else the first</source>
        <translation>Acknowledge this bed&apos;s alarm, else the first</translation>
    </message>
    <message>
        <source>Take the last acknowledge back, for 5 s</source>
        <translation>Take the last acknowledge back, for 5 s</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <source>Why does it sound?</source>
        <translation>Why does it sound?</translation>
    </message>
    <message>
        <source>Pause this bed&apos;s sound</source>
        <translation>Pause this bed&apos;s sound</translation>
    </message>
    <message>
        <source>Pause all sounds</source>
        <translation>Pause all sounds</translation>
    </message>
    <message>
        <source>Digits, F, Ctrl+K</source>
        <comment>keys</comment>
        <translation>Digits, F, Ctrl+K</translation>
    </message>
    <message>
        <source>Find a bed or patient</source>
        <translation>Find a bed or patient</translation>
    </message>
    <message>
        <source>Look back, forward</source>
        <translation>Look back, forward</translation>
    </message>
    <message>
        <source>Only my patients</source>
        <translation>Only my patients</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <source>Tell, escalate, lock: with a later version</source>
        <translation>Tell, escalate, lock: with a later version</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>This table</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <source>Alarm line</source>
        <translation>Alarm line</translation>
    </message>
    <message>
        <source>Pause all 2:00</source>
        <translation>Pause all 2:00</translation>
    </message>
    <message numerus="yes">
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n more alarm</numerusform>
            <numerusform>%n more alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>No active alarms</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::HeaderBar</name>
    <message>
        <source>Find bed or patient</source>
        <translation>Find bed or patient</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message>
        <source>No one signed in</source>
        <translation>No one signed in</translation>
    </message>
    <message>
        <source>Picked from a list without a password. Sign-in comes with a later version.</source>
        <translation>Picked from a list without a password. Sign-in comes with a later version.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <source>Night</source>
        <translation>Night</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::ShellWindow</name>
    <message>
        <source>Limits can be changed with a later version.</source>
        <translation>Limits can be changed with a later version.</translation>
    </message>
    <message>
        <source>Locking comes with a later version.</source>
        <translation>Locking comes with a later version.</translation>
    </message>
    <message>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>The volume is set at the station&apos;s speaker.</translation>
    </message>
    <message>
        <source>Nobody can be picked at this station.</source>
        <translation>Nobody can be picked at this station.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Picked without a password. Sign-in comes with a later version.</translation>
    </message>
    <message>
        <source>Telling a colleague comes with a later version.</source>
        <translation>Telling a colleague comes with a later version.</translation>
    </message>
    <message>
        <source>Escalating comes with a later version.</source>
        <translation>Escalating comes with a later version.</translation>
    </message>
    <message>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nothing to undo: an acknowledge can be taken back for 5 s.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward</name>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarms off since %1</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarms off</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <source>Press to admit</source>
        <translation>Press to admit</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connecting %1</translation>
    </message>
    <message>
        <source>F</source>
        <comment>sex on a tile: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>sex on a tile: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>No limits</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>alarms are off</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>battery left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 of 7</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>not set</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>weak pulse</source>
        <translation>weak pulse</translation>
    </message>
    <message>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <source>movement</source>
        <translation>movement</translation>
    </message>
    <message>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>last %1 · %2</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>age of a measurement</comment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Ack</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 since %2 · %3</translation>
    </message>
    <message>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <source>name hidden</source>
        <translation>name hidden</translation>
    </message>
    <message>
        <source>Bed %1.</source>
        <translation>Bed %1.</translation>
    </message>
    <message>
        <source>Bed %1, %2.</source>
        <translation>Bed %1, %2.</translation>
    </message>
    <message>
        <source>Empty bed.</source>
        <translation>Empty bed.</translation>
    </message>
    <message>
        <source>Standby.</source>
        <translation>Standby.</translation>
    </message>
    <message>
        <source>Connecting.</source>
        <translation>Connecting.</translation>
    </message>
    <message>
        <source>High alarm</source>
        <translation>High alarm</translation>
    </message>
    <message>
        <source>Medium alarm</source>
        <translation>Medium alarm</translation>
    </message>
    <message>
        <source>Low alarm</source>
        <translation>Low alarm</translation>
    </message>
    <message>
        <source>acknowledged by %1</source>
        <translation>acknowledged by %1</translation>
    </message>
    <message>
        <source>over, not yet seen</source>
        <translation>over, not yet seen</translation>
    </message>
    <message>
        <source>not acknowledged</source>
        <translation>not acknowledged</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4.</source>
        <comment>priority, alarm, running time, state</comment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Heart rate</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>Sound paused, %1 left.</source>
        <translation>Sound paused, %1 left.</translation>
    </message>
    <message>
        <source>Alarms off since %1.</source>
        <translation>Alarms off since %1.</translation>
    </message>
    <message>
        <source>No limits are set.</source>
        <translation>No limits are set.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward::WardCanvas</name>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Acknowledged · Undo on the same place for 5 s</translation>
    </message>
</context>
</TS>
