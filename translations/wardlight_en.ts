<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardlight::bed</name>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="32"/>
        <source>F</source>
        <comment>sex: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="34"/>
        <source>M</source>
        <comment>sex: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="37"/>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="38"/>
        <source>%1 %2</source>
        <comment>age and sex</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="22"/>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>connecting</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="25"/>
        <source>lost %1</source>
        <comment>a device, and since how long</comment>
        <translation>lost %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="29"/>
        <source>empty %1</source>
        <comment>battery: time of day</comment>
        <translation>empty %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="30"/>
        <source>battery good</source>
        <translation>battery good</translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="32"/>
        <source>good</source>
        <comment>state of a device</comment>
        <translation>good</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="44"/>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="45"/>
        <source>Transferred to another bed</source>
        <translation>Transferred to another bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="46"/>
        <source>Arrived from another bed</source>
        <translation>Arrived from another bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="47"/>
        <source>Discharged</source>
        <translation>Discharged</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="50"/>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="51"/>
        <source>Standby: %1</source>
        <comment>and the reason</comment>
        <translation>Standby: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="53"/>
        <source>Standby ended</source>
        <translation>Standby ended</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="54"/>
        <source>%1 bound</source>
        <comment>a device</comment>
        <translation>%1 bound</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="55"/>
        <source>A device was released</source>
        <translation>A device was released</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="60"/>
        <source>%1 limits as the profile</source>
        <comment>a number&apos;s limits were reset</comment>
        <translation>%1 limits as the profile</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="66"/>
        <source>%1 limits %2</source>
        <comment>a number, its new limits</comment>
        <translation>%1 limits %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="73"/>
        <source>%1: on</source>
        <comment>an alarm kind was switched on</comment>
        <translation>%1: on</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="74"/>
        <source>%1: off</source>
        <comment>an alarm kind was switched off</comment>
        <translation>%1: off</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="81"/>
        <source>Sound paused %1</source>
        <comment>and for how long</comment>
        <translation>Sound paused %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="82"/>
        <location filename="../ui/bed/event_words.cpp" line="84"/>
        <source>Sound on again</source>
        <translation>Sound on again</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="84"/>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="86"/>
        <source>Alarms paused %1</source>
        <comment>and for how long</comment>
        <translation>Alarms paused %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="87"/>
        <location filename="../ui/bed/event_words.cpp" line="89"/>
        <source>Alarms on again</source>
        <translation>Alarms on again</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="89"/>
        <source>Alarms off</source>
        <translation>Alarms off</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="97"/>
        <source>Called %1</source>
        <comment>a person</comment>
        <translation>Called %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="98"/>
        <source>%1 accepted</source>
        <comment>a person was called</comment>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="99"/>
        <source>%1 cannot come</source>
        <comment>a person was called</comment>
        <translation>%1 cannot come</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="100"/>
        <source>Passed on to %1</source>
        <comment>a person</comment>
        <translation>Passed on to %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="101"/>
        <source>Nobody answered the call</source>
        <translation>Nobody answered the call</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="108"/>
        <source>A device is back</source>
        <translation>A device is back</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="109"/>
        <source>Note: %1</source>
        <comment>what was written</comment>
        <translation>Note: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="112"/>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Consciousness: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="116"/>
        <source>Oxygen stopped, air</source>
        <translation>Oxygen stopped, air</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="117"/>
        <source>Oxygen %1 L/min</source>
        <comment>as entered</comment>
        <translation>Oxygen %1 L/min</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="121"/>
        <source>Oxygen: entry taken back</source>
        <translation>Oxygen: entry taken back</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="122"/>
        <source>Consciousness: entry taken back</source>
        <translation>Consciousness: entry taken back</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="132"/>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="135"/>
        <source>Ack %1 s</source>
        <comment>answered after this many seconds</comment>
        <translation>Ack %1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/event_words.cpp" line="138"/>
        <source>now</source>
        <comment>an alarm that goes on</comment>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="22"/>
        <source>weak pulse</source>
        <translation>weak pulse</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="24"/>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="25"/>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="85"/>
        <source>mean %1</source>
        <comment>mean of a pressure</comment>
        <translation>mean %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="167"/>
        <source>sensor off</source>
        <translation>sensor off</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="171"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>last %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="198"/>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pleth</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="199"/>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="205"/>
        <location filename="../ui/bed/lane_model.cpp" line="211"/>
        <source>ECG %1</source>
        <comment>name of a lead</comment>
        <translation>ECG %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="217"/>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>link lost %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="219"/>
        <source>no signal</source>
        <translation>no signal</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="222"/>
        <source>poor signal</source>
        <translation>poor signal</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="224"/>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="225"/>
        <source>%1 mm/s at 96 dpi</source>
        <comment>sweep; the screen&apos;s size is not known</comment>
        <translation>%1 mm/s at 96 dpi</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="227"/>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="229"/>
        <source>gain automatic</source>
        <translation>gain automatic</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="317"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>not set</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="319"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>off</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="350"/>
        <location filename="../ui/bed/score_entry.cpp" line="118"/>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Air</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="351"/>
        <source>%1 L</source>
        <comment>oxygen, litres a minute</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="398"/>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <location filename="../ui/bed/lane_model.cpp" line="406"/>
        <source>limits %1</source>
        <translation>limits %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="44"/>
        <source>The low limit must be below the high limit.</source>
        <translation>The low limit must be below the high limit.</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="47"/>
        <source>This limit is outside what can be measured.</source>
        <translation>This limit is outside what can be measured.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="44"/>
        <source>Emergency team within 30 min. Watch continuously.</source>
        <translation>Emergency team within 30 min. Watch continuously.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="45"/>
        <source>Urgent review by a clinician within 1 h.</source>
        <translation>Urgent review by a clinician within 1 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="46"/>
        <source>Urgent ward review. Observe every hour.</source>
        <translation>Urgent ward review. Observe every hour.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="49"/>
        <source>Routine: observe at least every 12 h.</source>
        <translation>Routine: observe at least every 12 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="50"/>
        <source>The nurse decides. Observe every 4 to 6 h.</source>
        <translation>The nurse decides. Observe every 4 to 6 h.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="56"/>
        <source>now</source>
        <comment>age of a measurement</comment>
        <translation>now</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="64"/>
        <source>Alert</source>
        <comment>consciousness</comment>
        <translation>Alert</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="65"/>
        <source>Confused</source>
        <comment>consciousness: new confusion</comment>
        <translation>Confused</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="66"/>
        <source>Voice</source>
        <comment>consciousness: responds to voice</comment>
        <translation>Voice</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="67"/>
        <source>Pain</source>
        <comment>consciousness: responds to pain</comment>
        <translation>Pain</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="68"/>
        <source>No response</source>
        <comment>consciousness</comment>
        <translation>No response</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="76"/>
        <source>Respiration</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="78"/>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="79"/>
        <source>Systolic BP</source>
        <translation>Systolic BP</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="80"/>
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="81"/>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="82"/>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="112"/>
        <source>not known</source>
        <comment>a part of a score</comment>
        <translation>not known</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="117"/>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 of 7</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="118"/>
        <source>No total until all seven parts are known.</source>
        <translation>No total until all seven parts are known.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="124"/>
        <source>from %1 at %2</source>
        <comment>a score and the time of day</comment>
        <translation>from %1 at %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="126"/>
        <source>Not all parts are known: enter what is missing.</source>
        <translation>Not all parts are known: enter what is missing.</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="128"/>
        <source>scale 1 · %1</source>
        <comment>of SpO2 in NEWS2; time of day</comment>
        <translation>scale 1 · %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="37"/>
        <source>none</source>
        <comment>oxygen device</comment>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="38"/>
        <source>Cannula</source>
        <comment>oxygen device: nasal cannula</comment>
        <translation>Cannula</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="39"/>
        <source>Mask</source>
        <comment>oxygen device: simple face mask</comment>
        <translation>Mask</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="40"/>
        <source>Venturi</source>
        <comment>oxygen device</comment>
        <translation>Venturi</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="41"/>
        <source>Reservoir</source>
        <comment>oxygen device: mask with reservoir</comment>
        <translation>Reservoir</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="42"/>
        <source>High flow</source>
        <comment>oxygen device: nasal high flow</comment>
        <translation>High flow</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedBand</name>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="82"/>
        <source>The alarm changed. Press again.</source>
        <translation>The alarm changed. Press again.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="117"/>
        <source>signal lost</source>
        <translation>signal lost</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="120"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="122"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="123"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="125"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Ack</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="127"/>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarms off since %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="129"/>
        <source>No active alarms on this bed</source>
        <translation>No active alarms on this bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="130"/>
        <source>Pause sound 2:00</source>
        <translation>Pause sound 2:00</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="132"/>
        <source>Sound paused %1</source>
        <comment>time left</comment>
        <translation>Sound paused %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="137"/>
        <source>Nothing to acknowledge</source>
        <translation>Nothing to acknowledge</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_band.cpp" line="141"/>
        <source>Why: %1</source>
        <comment>evidence of an alarm</comment>
        <translation>Why: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedFoot</name>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>End standby</source>
        <translation>End standby</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="40"/>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Full disclosure</source>
        <translation>Full disclosure</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Strip</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="41"/>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_foot.cpp" line="48"/>
        <source>Drag on any wave to look back 5 min</source>
        <translation>Drag on any wave to look back 5 min</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedPage</name>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="45"/>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="97"/>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="100"/>
        <source>Limits saved.</source>
        <translation>Limits saved.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="103"/>
        <source>Note saved.</source>
        <translation>Note saved.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="115"/>
        <source>bed %1</source>
        <translation>bed %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="119"/>
        <source>Devices are bound on the Fleet screen, with a later version.</source>
        <translation>Devices are bound on the Fleet screen, with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="120"/>
        <source>Full disclosure comes with Review, in a later version. Drag on a wave to look back 5 min.</source>
        <translation>Full disclosure comes with Review, in a later version. Drag on a wave to look back 5 min.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="121"/>
        <source>Strips are printed from Review, with a later version.</source>
        <translation>Strips are printed from Review, with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="239"/>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="240"/>
        <source>Transfer opens Patients to admit somebody.</source>
        <translation>Transfer opens Patients to admit somebody.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="243"/>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="245"/>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 since %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="246"/>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="252"/>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connecting %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="413"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page.cpp" line="417"/>
        <source>%1 ago · %2</source>
        <comment>how long, and the time of day</comment>
        <translation>%1 ago · %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="43"/>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Done, but not recorded. The disk cannot be written.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="44"/>
        <source>The alarm had already ended.</source>
        <translation>The alarm had already ended.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="45"/>
        <source>This was done before.</source>
        <translation>This was done before.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="47"/>
        <source>Not possible now.</source>
        <translation>Not possible now.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="47"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Not allowed here. %1 can do this.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="49"/>
        <source>This bed or alarm no longer exists.</source>
        <translation>This bed or alarm no longer exists.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="59"/>
        <source>%1 has no limits.</source>
        <comment>a number</comment>
        <translation>%1 has no limits.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="78"/>
        <source>Nothing is measured here that has limits.</source>
        <translation>Nothing is measured here that has limits.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="82"/>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="93"/>
        <source>systolic</source>
        <translation>systolic</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="96"/>
        <source>diastolic</source>
        <translation>diastolic</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="99"/>
        <source>mean</source>
        <comment>pressure</comment>
        <translation>mean</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="111"/>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="114"/>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="115"/>
        <source>Gain automatic</source>
        <translation>Gain automatic</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="136"/>
        <source>Monitoring again.</source>
        <translation>Monitoring again.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="140"/>
        <source>Nobody lies in this bed.</source>
        <translation>Nobody lies in this bed.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Operating theatre</source>
        <translation>Operating theatre</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Out of bed, washing</source>
        <translation>Out of bed, washing</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="143"/>
        <source>Device change</source>
        <translation>Device change</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="147"/>
        <source>Standby: why?</source>
        <translation>Standby: why?</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="147"/>
        <source>No alarm sounds for this bed until standby ends.</source>
        <translation>No alarm sounds for this bed until standby ends.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="154"/>
        <source>Standby.</source>
        <translation>Standby.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="164"/>
        <source>%1 is active</source>
        <comment>an alarm</comment>
        <translation>%1 is active</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Keep monitoring</source>
        <translation>Keep monitoring</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Start standby, end the alarm</source>
        <translation>Start standby, end the alarm</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="165"/>
        <source>Standby ends every alarm of this bed.</source>
        <translation>Standby ends every alarm of this bed.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="176"/>
        <source>There is no alarm on this bed to call somebody for.</source>
        <translation>There is no alarm on this bed to call somebody for.</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_page_acts.cpp" line="179"/>
        <source>Help was called for.</source>
        <translation>Help was called for.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedTitle</name>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="55"/>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="56"/>
        <source>Back to the ward</source>
        <translation>Back to the ward</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="57"/>
        <location filename="../ui/bed/bed_title.cpp" line="58"/>
        <source>Previous bed</source>
        <translation>Previous bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="59"/>
        <location filename="../ui/bed/bed_title.cpp" line="60"/>
        <source>Next bed</source>
        <translation>Next bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="78"/>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="80"/>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="84"/>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>MRN %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/bed_title.cpp" line="96"/>
        <source>Bed %1, %2</source>
        <translation>Bed %1, %2</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DeviceCard</name>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="47"/>
        <location filename="../ui/bed/device_card.cpp" line="60"/>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/bed/device_card.cpp" line="60"/>
        <source>%n bound</source>
        <comment>devices of a bed</comment>
        <translation>
            <numerusform>%n bound</numerusform>
            <numerusform>%n bound</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/bed/device_card.cpp" line="63"/>
        <source>No device is bound.</source>
        <translation>No device is bound.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::EventCard</name>
    <message>
        <location filename="../ui/bed/event_card.cpp" line="22"/>
        <location filename="../ui/bed/event_card.cpp" line="35"/>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/bed/event_card.cpp" line="35"/>
        <source>%n alarm(s)</source>
        <comment>of this bed today</comment>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/bed/event_card.cpp" line="44"/>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LaneBoard</name>
    <message>
        <location filename="../ui/bed/lane_board.cpp" line="71"/>
        <source>Waves and numbers</source>
        <translation>Waves and numbers</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LimitsPopover</name>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="79"/>
        <source>bed %1, %2</source>
        <comment>a bed and its patient</comment>
        <translation>bed %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="79"/>
        <source>name hidden</source>
        <translation>name hidden</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="87"/>
        <location filename="../ui/bed/limits_popover.cpp" line="341"/>
        <source>%1 limits</source>
        <comment>of a number</comment>
        <translation>%1 limits</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="98"/>
        <source>Low limit down</source>
        <translation>Low limit down</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="99"/>
        <source>Low limit up</source>
        <translation>Low limit up</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="100"/>
        <location filename="../ui/bed/limits_popover.cpp" line="103"/>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Off</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="100"/>
        <source>Low limit off</source>
        <translation>Low limit off</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="101"/>
        <source>High limit down</source>
        <translation>High limit down</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="102"/>
        <source>High limit up</source>
        <translation>High limit up</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="103"/>
        <source>High limit off</source>
        <translation>High limit off</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="104"/>
        <source>Delay shorter</source>
        <translation>Delay shorter</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="105"/>
        <source>Delay longer</source>
        <translation>Delay longer</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="107"/>
        <source>Unit value</source>
        <translation>Unit value</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="107"/>
        <source>As the unit&apos;s profile</source>
        <translation>As the unit&apos;s profile</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="109"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="110"/>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="162"/>
        <location filename="../ui/bed/limits_popover.cpp" line="349"/>
        <source>off</source>
        <comment>limits</comment>
        <translation>off</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="164"/>
        <source>Save %1</source>
        <comment>the new limits</comment>
        <translation>Save %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="351"/>
        <source>was %1, unit %2</source>
        <comment>limit in force, and of the unit&apos;s profile</comment>
        <translation>was %1, unit %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="353"/>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="354"/>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="355"/>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="356"/>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="357"/>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="357"/>
        <source>was %1</source>
        <comment>a delay</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="361"/>
        <source>No values yet</source>
        <translation>No values yet</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="362"/>
        <source>The last %1: nothing is recorded</source>
        <comment>length of time</comment>
        <translation>The last %1: nothing is recorded</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="363"/>
        <source>The last 24 hours</source>
        <translation>The last 24 hours</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="365"/>
        <source>now %1</source>
        <comment>value</comment>
        <translation>now %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="380"/>
        <source>Alarms in this time</source>
        <translation>Alarms in this time</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="380"/>
        <source>Alarms, last 8 h</source>
        <translation>Alarms, last 8 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/limits_popover.cpp" line="381"/>
        <source>Of a minute or longer, missed</source>
        <translation>Of a minute or longer, missed</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::NotePopover</name>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="35"/>
        <location filename="../ui/bed/note_popover.cpp" line="36"/>
        <location filename="../ui/bed/note_popover.cpp" line="73"/>
        <location filename="../ui/bed/note_popover.cpp" line="74"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="37"/>
        <source>What should others know?</source>
        <translation>What should others know?</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="47"/>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../ui/bed/note_popover.cpp" line="48"/>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreCard</name>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="142"/>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="143"/>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="144"/>
        <source>Enter consciousness</source>
        <translation>Enter consciousness</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="145"/>
        <source>Enter oxygen</source>
        <translation>Enter oxygen</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="177"/>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="177"/>
        <source>No score</source>
        <translation>No score</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_card.cpp" line="225"/>
        <source>No score here.</source>
        <translation>No score here.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreEntry</name>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="108"/>
        <source>not entered yet</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="109"/>
        <source>was %1, %2</source>
        <comment>what was entered before, and its age</comment>
        <translation>was %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="120"/>
        <source>%1 litres a minute</source>
        <translation>%1 litres a minute</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="128"/>
        <location filename="../ui/bed/score_entry.cpp" line="182"/>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="128"/>
        <location filename="../ui/bed/score_entry.cpp" line="182"/>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="156"/>
        <location filename="../ui/bed/score_entry.cpp" line="171"/>
        <source>Undo %1 s</source>
        <comment>seconds left</comment>
        <translation>Undo %1 s</translation>
    </message>
    <message>
        <location filename="../ui/bed/score_entry.cpp" line="196"/>
        <source>Litres a minute; the device is the usual one unless chosen.</source>
        <translation>Litres a minute; the device is the usual one unless chosen.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::SidePanel</name>
    <message>
        <location filename="../ui/bed/side_panel.cpp" line="81"/>
        <source>Nothing is recorded: this run only.</source>
        <translation>Nothing is recorded: this run only.</translation>
    </message>
    <message>
        <location filename="../ui/bed/side_panel.cpp" line="83"/>
        <source>Not all can be read.</source>
        <translation>Not all can be read.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::TrendPanel</name>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>1 h</source>
        <comment>trend</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>8 h</source>
        <comment>trend</comment>
        <translation>8 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>24 h</source>
        <comment>trend</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="105"/>
        <source>Stay</source>
        <comment>trend of the whole stay</comment>
        <translation>Stay</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="108"/>
        <source>Trend: %1</source>
        <translation>Trend: %1</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="111"/>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="188"/>
        <source>Nothing is recorded: this run only</source>
        <translation>Nothing is recorded: this run only</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="190"/>
        <source>Not all can be read</source>
        <translation>Not all can be read</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last 8 hours</source>
        <translation>Last 8 hours</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="358"/>
        <source>The whole stay</source>
        <translation>The whole stay</translation>
    </message>
    <message>
        <location filename="../ui/bed/trend_panel.cpp" line="373"/>
        <source>No trend yet.</source>
        <translation>No trend yet.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit</name>
    <message>
        <location filename="../ui/kit/text.cpp" line="97"/>
        <location filename="../ui/kit/text.cpp" line="106"/>
        <source>%1 min</source>
        <comment>a length of time, minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="107"/>
        <source>%1 h</source>
        <comment>a length of time, hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="113"/>
        <source>HR</source>
        <comment>label: heart rate</comment>
        <translation>HR</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="114"/>
        <source>PR</source>
        <comment>label: pulse rate</comment>
        <translation>PR</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="115"/>
        <source>RR</source>
        <comment>label: respiration rate</comment>
        <translation>RR</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="118"/>
        <source>NIBP</source>
        <comment>label: cuff pressure</comment>
        <translation>NIBP</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="121"/>
        <source>ABP</source>
        <comment>label: arterial pressure</comment>
        <translation>ABP</translation>
    </message>
    <message>
        <location filename="../ui/kit/text.cpp" line="122"/>
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
        <location filename="../ui/kit/commands.cpp" line="79"/>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Done, but not recorded. The disk cannot be written.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="81"/>
        <source>The alarm had already ended.</source>
        <translation>The alarm had already ended.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="82"/>
        <source>%1 was faster. Both are on record.</source>
        <translation>%1 was faster. Both are on record.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="84"/>
        <source>Not possible now.</source>
        <translation>Not possible now.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="84"/>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Not allowed here. %1 can do this.</translation>
    </message>
    <message>
        <location filename="../ui/kit/commands.cpp" line="86"/>
        <source>This bed or alarm no longer exists.</source>
        <translation>This bed or alarm no longer exists.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients</name>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Patients of the unit</source>
        <translation>Patients of the unit</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <source>Admit to bed %1</source>
        <translation>Admit to bed %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Wristband (scan or type)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Birth date or second identifier</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Given name</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Age in years</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Sex</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>Pacemaker</source>
        <translation>Pacemaker</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>I know that this bed has no limits until they are entered</source>
        <translation>I know that this bed has no limits until they are entered</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>limits not set</source>
        <translation>limits not set</translation>
    </message>
    <message>
        <source>limits set</source>
        <translation>limits set</translation>
    </message>
    <message>
        <source>This site has not set limits for this profile</source>
        <translation>This site has not set limits for this profile</translation>
    </message>
    <message>
        <source>Sounds outside these limits</source>
        <translation>Sounds outside these limits</translation>
    </message>
    <message>
        <source>Numbers are shown, but nothing sounds when they leave a range. Asystole, VF, VT, apnoea, pulse lost, leads off, probe off and link lost sound all the same.</source>
        <translation>Numbers are shown, but nothing sounds when they leave a range. Asystole, VF, VT, apnoea, pulse lost, leads off, probe off and link lost sound all the same.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Bed %1 was taken meanwhile</source>
        <translation>Bed %1 was taken meanwhile</translation>
    </message>
    <message>
        <source>Scan or type the wristband.</source>
        <translation>Scan or type the wristband.</translation>
    </message>
    <message>
        <source>Ask for the birth date, or type a second identifier.</source>
        <translation>Ask for the birth date, or type a second identifier.</translation>
    </message>
    <message>
        <source>Type the name. For an unknown patient type Unknown.</source>
        <translation>Type the name. For an unknown patient type Unknown.</translation>
    </message>
    <message>
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>This profile has no limits. Tick that you know, or choose another.</translation>
    </message>
    <message>
        <source>Admitted to bed %1.</source>
        <translation>Admitted to bed %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ChangesOfMove</name>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>%1 high limit %2 goes back to %3</source>
        <translation>%1 high limit %2 goes back to %3</translation>
    </message>
    <message>
        <source>%1 low limit %2 goes back to %3</source>
        <translation>%1 low limit %2 goes back to %3</translation>
    </message>
    <message>
        <source>The alarm %1 ends by it</source>
        <translation>The alarm %1 ends by it</translation>
    </message>
    <message>
        <source>%1 was switched off here and is on again</source>
        <translation>%1 was switched off here and is on again</translation>
    </message>
    <message>
        <source>The sound pause stays behind: open alarms sound in the new bed</source>
        <translation>The sound pause stays behind: open alarms sound in the new bed</translation>
    </message>
    <message>
        <source>%1 stays with bed %2; the new bed&apos;s devices watch from there</source>
        <translation>%1 stays with bed %2; the new bed's devices watch from there</translation>
    </message>
    <message>
        <source>%1 is asked first, not %2</source>
        <translation>%1 is asked first, not %2</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::DischargePanel</name>
    <message>
        <source>Discharge %1</source>
        <translation>Discharge %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Wristband (scan or type)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Birth date or second identifier</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>Where to</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Home</translation>
    </message>
    <message>
        <source>Another unit</source>
        <translation>Another unit</translation>
    </message>
    <message>
        <source>Another hospital</source>
        <translation>Another hospital</translation>
    </message>
    <message>
        <source>Died</source>
        <translation>Died</translation>
    </message>
    <message>
        <source>I know that these alarms end</source>
        <translation>I know that these alarms end</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hold to discharge bed %1</source>
        <translation>Hold to discharge bed %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>No alarm is open. The bed&apos;s devices are free again afterwards.</source>
        <translation>No alarm is open. The bed's devices are free again afterwards.</translation>
    </message>
    <message>
        <source>These alarms end with it:</source>
        <translation>These alarms end with it:</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Both identifiers are needed: compare them at the bed.</translation>
    </message>
    <message>
        <source>A red alarm is active. Tick that you know that it ends.</source>
        <translation>A red alarm is active. Tick that you know that it ends.</translation>
    </message>
    <message>
        <source>Bed %1 is free.</source>
        <translation>Bed %1 is free.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::Panel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>It is not recorded: the disk cannot be written.</source>
        <translation>It is not recorded: the disk cannot be written.</translation>
    </message>
    <message>
        <source>Somebody was faster. Look at the bed again.</source>
        <translation>Somebody was faster. Look at the bed again.</translation>
    </message>
    <message>
        <source>This bed does not exist.</source>
        <translation>This bed does not exist.</translation>
    </message>
    <message>
        <source>Refused. Compare both identifiers and what is listed, then ask again.</source>
        <translation>Refused. Compare both identifiers and what is listed, then ask again.</translation>
    </message>
    <message>
        <source>Not allowed here. %1 can do this.</source>
        <translation>Not allowed here. %1 can do this.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientRows</name>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>alarms off</source>
        <translation>alarms off</translation>
    </message>
    <message numerus="yes">
        <source>%n limits changed</source>
        <translation>
            <numerusform>%n limit changed</numerusform>
            <numerusform>%n limits changed</numerusform>
        </translation>
    </message>
    <message>
        <source>Adult</source>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Child</translation>
    </message>
    <message>
        <source>Neonate</source>
        <translation>Neonate</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <translation>M</translation>
    </message>
    <message>
        <source>In the unit</source>
        <translation>In the unit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>%1 of %2 beds</source>
        <translation>%1 of %2 beds</translation>
    </message>
    <message>
        <source>free: %1</source>
        <translation>free: %1</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Discharged</translation>
    </message>
    <message>
        <source>last 24 h</source>
        <translation>last 24 h</translation>
    </message>
    <message>
        <source>Admitted earlier</source>
        <translation>Admitted earlier</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
    <message>
        <source>No bed is free.</source>
        <translation>No bed is free.</translation>
    </message>
    <message>
        <source>Patients</source>
        <translation>Patients</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Discharge</source>
        <translation>Discharge</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::TransferPanel</name>
    <message>
        <source>Transfer %1</source>
        <translation>Transfer %1</translation>
    </message>
    <message>
        <source>To bed</source>
        <translation>To bed</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Bed %1</translation>
    </message>
    <message>
        <source>1 · Wristband (scan or type)</source>
        <translation>1 · Wristband (scan or type)</translation>
    </message>
    <message>
        <source>2 · Birth date or second identifier</source>
        <translation>2 · Birth date or second identifier</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>No bed is free.</translation>
    </message>
    <message>
        <source>Choose a bed to see what protection changes.</source>
        <translation>Choose a bed to see what protection changes.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Transfer to bed %1</source>
        <translation>Transfer to bed %1</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Protection stays as it is.</source>
        <translation>Protection stays as it is.</translation>
    </message>
    <message>
        <source>What protection changes</source>
        <translation>What protection changes</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choose a bed.</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Both identifiers are needed: compare them at the bed.</translation>
    </message>
    <message>
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Tick each loss, so that somebody has read it.</translation>
    </message>
    <message>
        <source>Bed %1 is now bed %2.</source>
        <translation>Bed %1 is now bed %2.</translation>
    </message>
</context>
<context>
    <name>wardlight::shell</name>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="70"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="73"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Ack</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="75"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="77"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="80"/>
        <source>Bed %1, %2, %3</source>
        <comment>an alarm: bed, text, running time</comment>
        <translation>Bed %1, %2, %3</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_chip.cpp" line="130"/>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="18"/>
        <source>Ward</source>
        <comment>a screen</comment>
        <translation>Ward</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="19"/>
        <source>Bed</source>
        <comment>a screen</comment>
        <translation>Bed</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="20"/>
        <source>Alarms</source>
        <comment>a screen</comment>
        <translation>Alarms</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="21"/>
        <source>Review</source>
        <comment>a screen</comment>
        <translation>Review</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="22"/>
        <source>Insight</source>
        <comment>a screen</comment>
        <translation>Insight</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="23"/>
        <source>Fleet</source>
        <comment>a screen</comment>
        <translation>Fleet</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="24"/>
        <source>Patients</source>
        <comment>a screen</comment>
        <translation>Patients</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="25"/>
        <source>Settings</source>
        <comment>a screen</comment>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="43"/>
        <source>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</source>
        <translation>This screen comes with a later version. Monitoring and alarms go on. Esc returns to the ward.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="22"/>
        <source>Not recording since %1. Monitoring goes on. The disk is full: free space.</source>
        <translation>Not recording since %1. Monitoring goes on. The disk is full: free space.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="26"/>
        <source>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</source>
        <translation>Not recording since %1. Monitoring goes on. The disk may not be written: call support.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="30"/>
        <source>Not recording since %1. Monitoring goes on. The disk fails: call support.</source>
        <translation>Not recording since %1. Monitoring goes on. The disk fails: call support.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="36"/>
        <source>No speaker. This station cannot be heard: connect one.</source>
        <translation>No speaker. This station cannot be heard: connect one.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="39"/>
        <source>The speaker is muted. This station cannot be heard: unmute it.</source>
        <translation>The speaker is muted. This station cannot be heard: unmute it.</translation>
    </message>
    <message>
        <location filename="../ui/shell/standing_line.cpp" line="45"/>
        <source>The sound has failed. This station cannot be heard: check the speaker.</source>
        <translation>The sound has failed. This station cannot be heard: check the speaker.</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="39"/>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="40"/>
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="41"/>
        <source>Charge nurse</source>
        <translation>Charge nurse</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="42"/>
        <source>Physician</source>
        <translation>Physician</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="43"/>
        <source>Biomedical</source>
        <translation>Biomedical</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="44"/>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="45"/>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="46"/>
        <source>Bedside</source>
        <translation>Bedside</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="47"/>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="58"/>
        <source>No speaker</source>
        <translation>No speaker</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="64"/>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="66"/>
        <source>Sound not tested</source>
        <translation>Sound not tested</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="87"/>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>Paused %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="90"/>
        <source>Sound %1 %</source>
        <translation>Sound %1 %</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="91"/>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="114"/>
        <source>All beds connected</source>
        <translation>All beds connected</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="117"/>
        <source>Bed %1: 1 device lost %2</source>
        <comment>bed, for how long</comment>
        <translation>Bed %1: 1 device lost %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="121"/>
        <source>%1 of %2 beds connected</source>
        <translation>%1 of %2 beds connected</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="138"/>
        <source>bed %1 NEWS %2 rising</source>
        <translation>bed %1 NEWS %2 rising</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="139"/>
        <source>bed %1 NEWS %2</source>
        <translation>bed %1 NEWS %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="142"/>
        <source>bed %1 battery until %2</source>
        <translation>bed %1 battery until %2</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="151"/>
        <source>Watch next: %1</source>
        <translation>Watch next: %1</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="161"/>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/shell/summary.cpp" line="163"/>
        <source>Last: bed %1, %2 for %3, %4 ago</source>
        <comment>bed, alarm, how long, how long ago</comment>
        <translation>Last: bed %1, %2 for %3, %4 ago</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="23"/>
        <source>Esc or a press closes this table.</source>
        <translation>Esc or a press closes this table.</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="31"/>
        <source>Arrows, Tab</source>
        <comment>keys</comment>
        <translation>Arrows, Tab</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="32"/>
        <source>Move between the beds</source>
        <translation>Move between the beds</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="33"/>
        <source>Previous, next bed</source>
        <translation>Previous, next bed</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="34"/>
        <source>Enter, Esc</source>
        <comment>keys</comment>
        <translation>Enter, Esc</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="35"/>
        <source>Open, back</source>
        <translation>Open, back</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="36"/>
        <source>Acknowledge this bed&apos;s alarm, else the first</source>
        <translation>Acknowledge this bed&apos;s alarm, else the first</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="37"/>
        <source>Take the last acknowledge back, for 5 s</source>
        <translation>Take the last acknowledge back, for 5 s</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="38"/>
        <source>Space</source>
        <comment>key</comment>
        <translation>Space</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="39"/>
        <source>Why does it sound?</source>
        <translation>Why does it sound?</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="40"/>
        <source>Pause this bed&apos;s sound</source>
        <translation>Pause this bed&apos;s sound</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="41"/>
        <source>Pause all sounds</source>
        <translation>Pause all sounds</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="42"/>
        <source>Digits, F, Ctrl+K</source>
        <comment>keys</comment>
        <translation>Digits, F, Ctrl+K</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="43"/>
        <source>Find a bed or patient</source>
        <translation>Find a bed or patient</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="44"/>
        <source>Look back, forward</source>
        <translation>Look back, forward</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="45"/>
        <source>Only my patients</source>
        <translation>Only my patients</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="46"/>
        <source>Night</source>
        <translation>Night</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="47"/>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="48"/>
        <source>Who works here</source>
        <translation>Who works here</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="49"/>
        <source>Tell, escalate, lock: with a later version</source>
        <translation>Tell, escalate, lock: with a later version</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="50"/>
        <source>This table</source>
        <translation>This table</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="75"/>
        <location filename="../ui/shell/key_table.cpp" line="90"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="40"/>
        <source>Alarm line</source>
        <translation>Alarm line</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="41"/>
        <location filename="../ui/shell/alarm_line.cpp" line="62"/>
        <source>Pause all 2:00</source>
        <translation>Pause all 2:00</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/alarm_line.cpp" line="201"/>
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n more alarm</numerusform>
            <numerusform>%n more alarms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="219"/>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="262"/>
        <source>No active alarms</source>
        <translation>No active alarms</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::HeaderBar</name>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="72"/>
        <location filename="../ui/shell/header_bar.cpp" line="73"/>
        <location filename="../ui/shell/header_bar.cpp" line="170"/>
        <source>Find bed or patient</source>
        <translation>Find bed or patient</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="74"/>
        <source>Lock</source>
        <translation>Lock</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/header_bar.cpp" line="97"/>
        <source>%n beds</source>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="102"/>
        <source>No one signed in</source>
        <translation>No one signed in</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="121"/>
        <source>Picked from a list without a password. Sign-in comes with a later version.</source>
        <translation>Picked from a list without a password. Sign-in comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="170"/>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <location filename="../ui/shell/header_bar.cpp" line="215"/>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::Rail</name>
    <message>
        <location filename="../ui/shell/rail.cpp" line="37"/>
        <source>Screens</source>
        <translation>Screens</translation>
    </message>
    <message>
        <location filename="../ui/shell/rail.cpp" line="63"/>
        <source>Night</source>
        <translation>Night</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::ShellWindow</name>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="88"/>
        <source>Limits can be changed with a later version.</source>
        <translation>Limits can be changed with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="100"/>
        <location filename="../ui/shell/shell_window.cpp" line="327"/>
        <source>Locking comes with a later version.</source>
        <translation>Locking comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="107"/>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>The volume is set at the station&apos;s speaker.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="285"/>
        <source>Nobody can be picked at this station.</source>
        <translation>Nobody can be picked at this station.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="288"/>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="288"/>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Picked without a password. Sign-in comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="336"/>
        <source>Telling a colleague comes with a later version.</source>
        <translation>Telling a colleague comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="340"/>
        <source>Escalating comes with a later version.</source>
        <translation>Escalating comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="343"/>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nothing to undo: an acknowledge can be taken back for 5 s.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward</name>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="113"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="119"/>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarms off since %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="121"/>
        <source>Alarms off</source>
        <translation>Alarms off</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="201"/>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="203"/>
        <source>Press to admit</source>
        <translation>Press to admit</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="208"/>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_model.cpp" line="215"/>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connecting %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="24"/>
        <source>F</source>
        <comment>sex on a tile: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="26"/>
        <source>M</source>
        <comment>sex on a tile: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="30"/>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="44"/>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="51"/>
        <source>No limits</source>
        <translation>No limits</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="57"/>
        <location filename="../ui/ward/tile_words.cpp" line="66"/>
        <source>Off</source>
        <comment>alarms are off</comment>
        <translation>Off</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="62"/>
        <source>%1 min</source>
        <comment>battery left</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="85"/>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 of 7</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="109"/>
        <source>not set</source>
        <comment>limits of a number</comment>
        <translation>not set</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="111"/>
        <source>off</source>
        <comment>limits of a number</comment>
        <translation>off</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="125"/>
        <source>weak pulse</source>
        <translation>weak pulse</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="127"/>
        <source>noise</source>
        <translation>noise</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="129"/>
        <source>movement</source>
        <translation>movement</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="132"/>
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="158"/>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>last %1 · %2</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="166"/>
        <source>%1 ago</source>
        <comment>age of a measurement</comment>
        <translation>%1 ago</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="232"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="233"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="238"/>
        <source>Ack</source>
        <comment>acknowledge an alarm, as short as possible</comment>
        <translation>Ack</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="298"/>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 since %2 · %3</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="299"/>
        <source>No reason given</source>
        <translation>No reason given</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="305"/>
        <source>name hidden</source>
        <translation>name hidden</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="306"/>
        <source>Bed %1.</source>
        <translation>Bed %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="307"/>
        <source>Bed %1, %2.</source>
        <translation>Bed %1, %2.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="310"/>
        <source>Empty bed.</source>
        <translation>Empty bed.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="312"/>
        <source>Standby.</source>
        <translation>Standby.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="314"/>
        <source>Connecting.</source>
        <translation>Connecting.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="321"/>
        <source>High alarm</source>
        <translation>High alarm</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="322"/>
        <source>Medium alarm</source>
        <translation>Medium alarm</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="323"/>
        <source>Low alarm</source>
        <translation>Low alarm</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="325"/>
        <source>acknowledged by %1</source>
        <translation>acknowledged by %1</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="327"/>
        <source>over, not yet seen</source>
        <translation>over, not yet seen</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="328"/>
        <source>not acknowledged</source>
        <translation>not acknowledged</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="329"/>
        <source>%1, %2, %3, %4.</source>
        <comment>priority, alarm, running time, state</comment>
        <translation>%1, %2, %3, %4.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="337"/>
        <source>Heart rate</source>
        <translation>Heart rate</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="340"/>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="345"/>
        <source>Sound paused, %1 left.</source>
        <translation>Sound paused, %1 left.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="347"/>
        <source>Alarms off since %1.</source>
        <translation>Alarms off since %1.</translation>
    </message>
    <message>
        <location filename="../ui/ward/tile_words.cpp" line="349"/>
        <source>No limits are set.</source>
        <translation>No limits are set.</translation>
    </message>
</context>
<context>
    <name>wardlight::ward::WardCanvas</name>
    <message>
        <location filename="../ui/ward/ward_canvas.cpp" line="46"/>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_canvas.cpp" line="192"/>
        <source>%1 ago</source>
        <translation>%1 ago</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_input.cpp" line="54"/>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <location filename="../ui/ward/ward_input.cpp" line="66"/>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Acknowledged · Undo on the same place for 5 s</translation>
    </message>
</context>
</TS>
