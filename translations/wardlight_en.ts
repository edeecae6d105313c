<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>wardlight::alarms</name>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="69"/>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="70"/>
        <source>By danger</source>
        <translation>By danger</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="70"/>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="71"/>
        <source>By bed</source>
        <translation>By bed</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="72"/>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="73"/>
        <location filename="../ui/alarms/list_rows.cpp" line="206"/>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="74"/>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="74"/>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="75"/>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="75"/>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="76"/>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="77"/>
        <location filename="../ui/alarms/list_rows.cpp" line="109"/>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="78"/>
        <source>Any answer</source>
        <translation>Any answer</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="78"/>
        <source>Over 60 s</source>
        <translation>Over 60 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="79"/>
        <location filename="../ui/alarms/roster_rows.cpp" line="100"/>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="80"/>
        <location filename="../ui/alarms/alarms_page.cpp" line="125"/>
        <source>Was it right?</source>
        <translation>Was it right?</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="81"/>
        <source>Any mark</source>
        <translation>Any mark</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="81"/>
        <source>Unmarked</source>
        <translation>Unmarked</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="82"/>
        <source>Bed, name or alarm</source>
        <translation>Bed, name or alarm</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="83"/>
        <source>Search past alarms</source>
        <translation>Search past alarms</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="84"/>
        <location filename="../ui/alarms/alarms_page.cpp" line="85"/>
        <source>Alarms</source>
        <comment>the screen</comment>
        <translation>Alarms</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="159"/>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="159"/>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="160"/>
        <source>Silent now</source>
        <translation>Silent now</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="160"/>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/alarms_page.cpp" line="161"/>
        <source>%n gaps</source>
        <comment>beds about which nobody is asked</comment>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="162"/>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="64"/>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="162"/>
        <source>My patients</source>
        <translation>My patients</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="166"/>
        <source>Everything that could sound, does.</source>
        <translation>Everything that could sound, does.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="174"/>
        <source>No active alarms.</source>
        <translation>No active alarms.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="177"/>
        <source>There is no roster. Nobody is asked when an alarm is not answered.</source>
        <translation>There is no roster. Nobody is asked when an alarm is not answered.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="183"/>
        <source>A pause always ends by itself. What is off stays off until somebody changes it.</source>
        <translation>A pause always ends by itself. What is off stays off until somebody changes it.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="185"/>
        <source>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</source>
        <translation>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="187"/>
        <source>Press a row to see why it sounds.</source>
        <translation>Press a row to see why it sounds.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page.cpp" line="287"/>
        <source>Not allowed here.</source>
        <translation>Not allowed here.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="75"/>
        <source>Nothing is recorded here, so there is no history.</source>
        <translation>Nothing is recorded here, so there is no history.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="76"/>
        <source>Reading the record.</source>
        <translation>Reading the record.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="77"/>
        <source>No alarm matches.</source>
        <translation>No alarm matches.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="78"/>
        <source>No alarms in this time.</source>
        <translation>No alarms in this time.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="82"/>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="84"/>
        <source>still reading</source>
        <translation>still reading</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="86"/>
        <source>median answer %1</source>
        <translation>median answer %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="88"/>
        <source>9 in 10 within %1</source>
        <translation>9 in 10 within %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="90"/>
        <source>nobody in 3 min: %1</source>
        <translation>nobody in 3 min: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="92"/>
        <source>judged false %1 %</source>
        <translation>judged false %1 %</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarms_page_history.cpp" line="177"/>
        <source>Kept as recorded; marks are added beside it.</source>
        <translation>Kept as recorded; marks are added beside it.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="91"/>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="92"/>
        <source>Open bed</source>
        <translation>Open bed</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="95"/>
        <source>Was it right? %1</source>
        <translation>Was it right? %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="119"/>
        <source>Looking for the waves of this alarm.</source>
        <translation>Looking for the waves of this alarm.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="176"/>
        <source>No waves were kept of this alarm.</source>
        <translation>No waves were kept of this alarm.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="206"/>
        <source>The alarm changed. Press again.</source>
        <translation>The alarm changed. Press again.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="231"/>
        <location filename="../ui/alarms/ladder_panel.cpp" line="210"/>
        <source>Nobody is on the roster for this bed.</source>
        <translation>Nobody is on the roster for this bed.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="236"/>
        <source>Tell whom?</source>
        <translation>Tell whom?</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="251"/>
        <source>Pass on to</source>
        <translation>Pass on to</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="289"/>
        <source>Ended %1</source>
        <comment>time of day</comment>
        <translation>Ended %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="290"/>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="298"/>
        <location filename="../ui/alarms/list_rows.cpp" line="87"/>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="300"/>
        <location filename="../ui/alarms/list_rows.cpp" line="86"/>
        <source>Clear</source>
        <comment>a latched alarm</comment>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="302"/>
        <location filename="../ui/alarms/list_rows.cpp" line="82"/>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="304"/>
        <source>Acknowledged %1</source>
        <comment>time of day</comment>
        <translation>Acknowledged %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="311"/>
        <source>Sound on %1</source>
        <comment>button, time left</comment>
        <translation>Sound on %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/alarm_detail.cpp" line="312"/>
        <source>Pause sound 2:00</source>
        <translation>Pause sound 2:00</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="23"/>
        <source>Adult</source>
        <comment>alarm profile</comment>
        <translation>Adult</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="25"/>
        <source>Child</source>
        <comment>alarm profile</comment>
        <translation>Child</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="27"/>
        <source>Newborn</source>
        <comment>alarm profile</comment>
        <translation>Newborn</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="47"/>
        <source>This alarm is no longer known here.</source>
        <translation>This alarm is no longer known here.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="64"/>
        <location filename="../ui/alarms/list_rows.cpp" line="31"/>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="70"/>
        <source>since %1 (%2)</source>
        <comment>time of day, running time</comment>
        <translation>since %1 (%2)</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="72"/>
        <source>%1, lasted %2</source>
        <comment>time of day, length</comment>
        <translation>%1, lasted %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="76"/>
        <location filename="../ui/alarms/list_rows.cpp" line="130"/>
        <source>sounding</source>
        <translation>sounding</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="78"/>
        <location filename="../ui/alarms/list_rows.cpp" line="128"/>
        <source>sound paused</source>
        <translation>sound paused</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="86"/>
        <source>Dashed: began · solid: alarm raised, %1 s later</source>
        <translation>Dashed: began · solid: alarm raised, %1 s later</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="87"/>
        <source>Solid: alarm raised</source>
        <translation>Solid: alarm raised</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="89"/>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="105"/>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="109"/>
        <location filename="../ui/alarms/detail_texts.cpp" line="111"/>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="113"/>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="114"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="40"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="91"/>
        <source>%1 s</source>
        <comment>a length of time, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="116"/>
        <source>none</source>
        <comment>no delay</comment>
        <translation>none</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="118"/>
        <source>Stays until seen</source>
        <translation>Stays until seen</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="119"/>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="119"/>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="121"/>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="123"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="124"/>
        <source>Wardlight, from %1</source>
        <comment>a device</comment>
        <translation>Wardlight, from %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="142"/>
        <source>not before in 24 h</source>
        <translation>not before in 24 h</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/detail_texts.cpp" line="143"/>
        <source>%n alarms of this bed in 24 h</source>
        <translation>
            <numerusform>%n alarm of this bed in 24 h</numerusform>
            <numerusform>%n alarms of this bed in 24 h</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="171"/>
        <source>began</source>
        <translation>began</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="177"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="12"/>
        <source>raised</source>
        <comment>life of an alarm</comment>
        <translation>raised</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_texts.cpp" line="180"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="13"/>
        <source>%1 acknowledged</source>
        <translation>%1 acknowledged</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="155"/>
        <source>Why it sounds</source>
        <translation>Why it sounds</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="161"/>
        <source>Rule that fired</source>
        <translation>Rule that fired</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="162"/>
        <source>This bed, last 24 h</source>
        <translation>This bed, last 24 h</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="162"/>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="200"/>
        <source>Afterwards: was it right?</source>
        <translation>Afterwards: was it right?</translation>
    </message>
    <message>
        <location filename="../ui/alarms/detail_paint.cpp" line="202"/>
        <source>Life of this alarm</source>
        <translation>Life of this alarm</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="26"/>
        <location filename="../ui/alarms/ladder_panel.cpp" line="56"/>
        <source>by hand only</source>
        <translation>by hand only</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="28"/>
        <source>no device answers</source>
        <translation>no device answers</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="29"/>
        <source>next in %1</source>
        <comment>a countdown</comment>
        <translation>next in %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="30"/>
        <source>sent %1, not delivered</source>
        <comment>time of day</comment>
        <translation>sent %1, not delivered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="31"/>
        <source>sent %1 · delivered, not answered</source>
        <comment>time of day</comment>
        <translation>sent %1 · delivered, not answered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="33"/>
        <source>accepted %1</source>
        <comment>time of day</comment>
        <translation>accepted %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="35"/>
        <source>rejected %1</source>
        <comment>time of day</comment>
        <translation>rejected %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="37"/>
        <source>passed on %1</source>
        <comment>time of day</comment>
        <translation>passed on %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="38"/>
        <source>sent %1 · no answer</source>
        <comment>time of day</comment>
        <translation>sent %1 · no answer</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="56"/>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="133"/>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="134"/>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="135"/>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="136"/>
        <source>Call code</source>
        <translation>Call code</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="137"/>
        <source>Call code: hold for one second</source>
        <translation>Call code: hold for one second</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="175"/>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="176"/>
        <source>Send now to %1</source>
        <translation>Send now to %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="204"/>
        <source>Who has been told</source>
        <translation>Who has been told</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="208"/>
        <source>Roster: %1</source>
        <translation>Roster: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/ladder_panel.cpp" line="239"/>
        <source>You are asked</source>
        <translation>You are asked</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="57"/>
        <source>sounds again in %1</source>
        <translation>sounds again in %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="61"/>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="64"/>
        <location filename="../ui/alarms/list_rows.cpp" line="251"/>
        <location filename="../ui/alarms/life_sentences.cpp" line="48"/>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="65"/>
        <source>asked: %1</source>
        <translation>asked: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="68"/>
        <source>the next in %1</source>
        <translation>the next in %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="72"/>
        <source>Nobody answered</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="73"/>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="105"/>
        <location filename="../ui/alarms/list_rows.cpp" line="146"/>
        <location filename="../ui/alarms/list_rows.cpp" line="207"/>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="106"/>
        <location filename="../ui/alarms/list_rows.cpp" line="147"/>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="107"/>
        <location filename="../ui/alarms/list_rows.cpp" line="209"/>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="108"/>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="132"/>
        <source>its source is lost</source>
        <translation>its source is lost</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="135"/>
        <location filename="../ui/alarms/list_rows.cpp" line="195"/>
        <location filename="../ui/alarms/list_rows.cpp" line="266"/>
        <source>Bed %1, %2</source>
        <comment>bed; alarm</comment>
        <translation>Bed %1, %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="148"/>
        <source>What is silent</source>
        <translation>What is silent</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="149"/>
        <source>By whom, since</source>
        <translation>By whom, since</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="150"/>
        <source>Sounds again</source>
        <translation>Sounds again</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="210"/>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="211"/>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="212"/>
        <source>in</source>
        <comment>answered by … in … seconds</comment>
        <translation>in</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="244"/>
        <source>open</source>
        <comment>an alarm that goes on</comment>
        <translation>open</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="253"/>
        <source>Ended by itself</source>
        <translation>Ended by itself</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="253"/>
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="255"/>
        <source>step %1</source>
        <comment>of the ladder</comment>
        <translation>step %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="286"/>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="287"/>
        <source>Asked as</source>
        <translation>Asked as</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="288"/>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <location filename="../ui/alarms/list_rows.cpp" line="289"/>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <location filename="../ui/alarms/roster_rows.cpp" line="90"/>
        <source>all beds</source>
        <translation>all beds</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/roster_rows.cpp" line="103"/>
        <location filename="../ui/alarms/tell.cpp" line="34"/>
        <source>%n open</source>
        <comment>alarms somebody was asked about</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/roster_rows.cpp" line="104"/>
        <location filename="../ui/alarms/tell.cpp" line="35"/>
        <source>free</source>
        <comment>nobody is waiting for them</comment>
        <translation>free</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_table.cpp" line="65"/>
        <source>Up the list</source>
        <translation>Up the list</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_table.cpp" line="66"/>
        <source>Down the list</source>
        <translation>Down the list</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_table.cpp" line="246"/>
        <location filename="../ui/alarms/row_table.cpp" line="257"/>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/row_widget.cpp" line="184"/>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="33"/>
        <source>%1: %2</source>
        <comment>what is silent; more about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="38"/>
        <source>%1 high</source>
        <comment>a limit: parameter</comment>
        <translation>%1 high</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="39"/>
        <source>%1 low</source>
        <comment>a limit: parameter</comment>
        <translation>%1 low</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="77"/>
        <source>F</source>
        <comment>female, one letter</comment>
        <translation>F</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="79"/>
        <source>M</source>
        <comment>male, one letter</comment>
        <translation>M</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="86"/>
        <source>primary nurse</source>
        <translation>primary nurse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="87"/>
        <source>second nurse</source>
        <translation>second nurse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="88"/>
        <location filename="../ui/alarms/silent_sentences.cpp" line="100"/>
        <source>charge nurse</source>
        <translation>charge nurse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="89"/>
        <source>physician on call</source>
        <translation>physician on call</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="90"/>
        <source>called by hand only</source>
        <translation>called by hand only</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="99"/>
        <source>nurse</source>
        <translation>nurse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="101"/>
        <source>physician</source>
        <translation>physician</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="109"/>
        <source>Cannot sound</source>
        <translation>Cannot sound</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="110"/>
        <source>Wider than the unit’s limits</source>
        <translation>Wider than the unit’s limits</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="111"/>
        <source>Sound held</source>
        <translation>Sound held</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="112"/>
        <source>Might not be heard or answered</source>
        <translation>Might not be heard or answered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="121"/>
        <source>no limit, switched off, or nobody is measured</source>
        <translation>no limit, switched off, or nobody is measured</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="122"/>
        <source>would sound earlier under the unit’s profile</source>
        <translation>would sound earlier under the unit’s profile</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="124"/>
        <source>light stays on; anything new and red or yellow sounds</source>
        <translation>light stays on; anything new and red or yellow sounds</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="125"/>
        <source>it sounds, but perhaps to nobody near</source>
        <translation>it sounds, but perhaps to nobody near</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="134"/>
        <source>Nobody watches: the program hangs</source>
        <translation>Nobody watches: the program hangs</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="136"/>
        <location filename="../ui/alarms/silent_sentences.cpp" line="137"/>
        <source>No limits: %1</source>
        <comment>list of parameters</comment>
        <translation>No limits: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="138"/>
        <source>No limits</source>
        <translation>No limits</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="139"/>
        <source>Alarms off</source>
        <translation>Alarms off</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="140"/>
        <source>Alarms paused</source>
        <translation>Alarms paused</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="142"/>
        <source>Switched off: %1</source>
        <comment>an alarm</comment>
        <translation>Switched off: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="144"/>
        <source>%1 off, unit %2</source>
        <comment>a limit: HR high; its value</comment>
        <translation>%1 off, unit %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="146"/>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="150"/>
        <source>%1 %2, unit %3</source>
        <comment>a limit: HR high; its value; the unit&apos;s</comment>
        <translation>%1 %2, unit %3</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="153"/>
        <source>%1 told %2 s later</source>
        <comment>parameter; seconds</comment>
        <translation>%1 told %2 s later</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="156"/>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="158"/>
        <source>Sound paused</source>
        <translation>Sound paused</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="162"/>
        <source>Acknowledged: %1</source>
        <comment>an alarm</comment>
        <translation>Acknowledged: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="164"/>
        <source>Lowered: %1</source>
        <comment>an alarm</comment>
        <translation>Lowered: %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="165"/>
        <source>This station cannot be heard</source>
        <translation>This station cannot be heard</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="167"/>
        <source>Volume %1 % of the usual</source>
        <comment>percent</comment>
        <translation>Volume %1 % of the usual</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="168"/>
        <source>Nobody is on the roster</source>
        <translation>Nobody is on the roster</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="180"/>
        <source>on: asystole, VF, VT, apnoea, leads off</source>
        <translation>on: asystole, VF, VT, apnoea, leads off</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/silent_sentences.cpp" line="183"/>
        <source>light and sound; %n alarms hidden</source>
        <translation>
            <numerusform>light and sound; %n alarm hidden</numerusform>
            <numerusform>light and sound; %n alarms hidden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="188"/>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>now %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="190"/>
        <source>nothing is measured</source>
        <translation>nothing is measured</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="194"/>
        <location filename="../ui/alarms/silent_sentences.cpp" line="195"/>
        <source>still flashing, %1</source>
        <comment>running time</comment>
        <translation>still flashing, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="198"/>
        <source>still true, %1</source>
        <comment>running time</comment>
        <translation>still true, %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="199"/>
        <source>its signals disagree</source>
        <translation>its signals disagree</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="200"/>
        <source>No speaker answers. Look at the screen.</source>
        <translation>No speaker answers. Look at the screen.</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="245"/>
        <source>When entered</source>
        <comment>sounds again</comment>
        <translation>When entered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="246"/>
        <source>Until changed</source>
        <comment>silent</comment>
        <translation>Until changed</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="247"/>
        <source>On return</source>
        <comment>sounds again</comment>
        <translation>On return</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="248"/>
        <source>Until it is over</source>
        <comment>silent</comment>
        <translation>Until it is over</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="249"/>
        <source>When fixed</source>
        <comment>sounds again</comment>
        <translation>When fixed</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="257"/>
        <source>Enter limits</source>
        <translation>Enter limits</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="259"/>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="260"/>
        <source>Unit value</source>
        <translation>Unit value</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="261"/>
        <source>End standby</source>
        <translation>End standby</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="262"/>
        <source>End pause</source>
        <translation>End pause</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="263"/>
        <source>Sound on</source>
        <comment>button</comment>
        <translation>Sound on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/silent_sentences.cpp" line="264"/>
        <source>See alarm</source>
        <translation>See alarm</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="22"/>
        <source>QRS wider than before</source>
        <translation>QRS wider than before</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="28"/>
        <source>%1/min before, %2/min since</source>
        <translation>%1/min before, %2/min since</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="30"/>
        <source>%1/min since</source>
        <translation>%1/min since</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="32"/>
        <source>%1/min before</source>
        <translation>%1/min before</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="39"/>
        <source>%1 s or longer</source>
        <comment>a length of time</comment>
        <translation>%1 s or longer</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="53"/>
        <source>%1 → %2 mmHg</source>
        <translation>%1 → %2 mmHg</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="54"/>
        <source>to %1 % of what it was</source>
        <translation>to %1 % of what it was</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="57"/>
        <source>Nothing to say</source>
        <translation>Nothing to say</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="58"/>
        <source>No beat for %1</source>
        <translation>No beat for %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="60"/>
        <source>Beats go on</source>
        <translation>Beats go on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="61"/>
        <source>longest gap %1 s</source>
        <translation>longest gap %1 s</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/evidence_sentences.cpp" line="63"/>
        <source>%n wide beats in a row</source>
        <translation>
            <numerusform>%n wide beat in a row</numerusform>
            <numerusform>%n wide beats in a row</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="65"/>
        <source>No wide beats in a row</source>
        <translation>No wide beats in a row</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="67"/>
        <source>No beats, waves only</source>
        <translation>No beats, waves only</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="67"/>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="68"/>
        <source>Beats can be told</source>
        <translation>Beats can be told</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="70"/>
        <source>%1 beats/min</source>
        <comment>rate of a lead</comment>
        <translation>%1 beats/min</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/alarms/evidence_sentences.cpp" line="71"/>
        <source>%n early wide beats</source>
        <translation>
            <numerusform>%n early wide beat</numerusform>
            <numerusform>%n early wide beats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="72"/>
        <source>No early wide beats</source>
        <translation>No early wide beats</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="74"/>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="74"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="76"/>
        <source>%1 % from beat to beat</source>
        <translation>%1 % from beat to beat</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="76"/>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="77"/>
        <source>No pulse for %1</source>
        <translation>No pulse for %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="78"/>
        <source>Pulse goes on</source>
        <translation>Pulse goes on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="80"/>
        <source>Pulse pressure fell</source>
        <translation>Pulse pressure fell</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="80"/>
        <source>Pulse fell</source>
        <translation>Pulse fell</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="82"/>
        <source>Pulse held, cannot tell</source>
        <translation>Pulse held, cannot tell</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="84"/>
        <source>%1 pulses/min</source>
        <translation>%1 pulses/min</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="86"/>
        <source>Good pulse</source>
        <translation>Good pulse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="86"/>
        <source>%1/min, as on the ECG</source>
        <translation>%1/min, as on the ECG</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="88"/>
        <source>Pulse too weak</source>
        <translation>Pulse too weak</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="88"/>
        <source>%1 % of its height</source>
        <translation>%1 % of its height</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="90"/>
        <source>Pulse unlike the ECG</source>
        <translation>Pulse unlike the ECG</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="91"/>
        <source>%1/min here, %2/min there</source>
        <translation>%1/min here, %2/min there</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="94"/>
        <source>No pressure</source>
        <translation>No pressure</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="95"/>
        <source>No breath for %1</source>
        <translation>No breath for %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="96"/>
        <source>Breaths go on</source>
        <translation>Breaths go on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="97"/>
        <source>%1 breaths/min</source>
        <translation>%1 breaths/min</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="99"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="101"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="103"/>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="105"/>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="99"/>
        <source>%1 % of it is missing</source>
        <translation>%1 % of it is missing</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="101"/>
        <source>noise in %1 % of the seconds</source>
        <translation>noise in %1 % of the seconds</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="103"/>
        <source>flat before the alarm, too</source>
        <translation>flat before the alarm, too</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="105"/>
        <source>too little of it is kept</source>
        <translation>too little of it is kept</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="113"/>
        <source>Likely true</source>
        <translation>Likely true</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="114"/>
        <source>Likely false</source>
        <translation>Likely false</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="115"/>
        <source>Signals contradict</source>
        <translation>Signals contradict</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="116"/>
        <source>One signal agrees</source>
        <translation>One signal agrees</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="117"/>
        <source>Cannot be checked</source>
        <translation>Cannot be checked</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="120"/>
        <source>No second signal</source>
        <translation>No second signal</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="127"/>
        <source>no wave shows this</source>
        <translation>no wave shows this</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="129"/>
        <source>%1 of %2 signals disagree</source>
        <translation>%1 of %2 signals disagree</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="130"/>
        <source>%1 of %2 signals agree</source>
        <translation>%1 of %2 signals agree</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="137"/>
        <source>no beat for 4 s</source>
        <translation>no beat for 4 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="138"/>
        <source>fibrillating wave for 4 s</source>
        <translation>fibrillating wave for 4 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="139"/>
        <source>≥ 5 ventricular beats, rate &gt; 100</source>
        <translation>≥ 5 ventricular beats, rate &gt; 100</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="140"/>
        <source>rate &gt; 140 over 17 beats</source>
        <translation>rate &gt; 140 over 17 beats</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="141"/>
        <source>rate &lt; 40 over 5 beats</source>
        <translation>rate &lt; 40 over 5 beats</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="142"/>
        <source>≥ 5 ventricular beats, rate &lt; 40</source>
        <translation>≥ 5 ventricular beats, rate &lt; 40</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="143"/>
        <source>≥ 5 ventricular beats, rate 40–100</source>
        <translation>≥ 5 ventricular beats, rate 40–100</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="144"/>
        <source>3 or 4 ventricular beats in a row</source>
        <translation>3 or 4 ventricular beats in a row</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="145"/>
        <source>no beat for 3 s</source>
        <translation>no beat for 3 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="146"/>
        <source>≥ 5 narrow beats, rate &gt; 150</source>
        <translation>≥ 5 narrow beats, rate &gt; 150</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="147"/>
        <source>irregular beats for 60 s</source>
        <translation>irregular beats for 60 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="148"/>
        <source>&gt; 10 ventricular beats in a minute</source>
        <translation>&gt; 10 ventricular beats in a minute</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="149"/>
        <source>no pulse for 10 s, probe on</source>
        <translation>no pulse for 10 s, probe on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="150"/>
        <source>no breath for 20 s</source>
        <translation>no breath for 20 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="151"/>
        <source>pressure &lt; 10 mmHg for 5 s, no pulse</source>
        <translation>pressure &lt; 10 mmHg for 5 s, no pulse</translation>
    </message>
    <message>
        <location filename="../ui/alarms/evidence_sentences.cpp" line="152"/>
        <source>nothing from the device for 8 s</source>
        <translation>nothing from the device for 8 s</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="14"/>
        <source>%1 acknowledged, too</source>
        <translation>%1 acknowledged, too</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="15"/>
        <source>%1 took it back</source>
        <translation>%1 took it back</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="16"/>
        <source>still true, sounds again</source>
        <translation>still true, sounds again</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="17"/>
        <source>worse, sounds again</source>
        <translation>worse, sounds again</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="18"/>
        <source>priority raised</source>
        <translation>priority raised</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="19"/>
        <source>priority lowered</source>
        <translation>priority lowered</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="20"/>
        <source>its source was lost</source>
        <translation>its source was lost</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="21"/>
        <source>its source came back</source>
        <translation>its source came back</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="22"/>
        <source>over, not yet seen</source>
        <translation>over, not yet seen</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="23"/>
        <source>moved with its patient</source>
        <translation>moved with its patient</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="24"/>
        <source>announced again after a restart</source>
        <translation>announced again after a restart</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="28"/>
        <source>cleared by %1</source>
        <translation>cleared by %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="29"/>
        <source>a graver alarm took its place</source>
        <translation>a graver alarm took its place</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="30"/>
        <source>true again: a new alarm</source>
        <translation>true again: a new alarm</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="31"/>
        <source>limits changed by %1</source>
        <translation>limits changed by %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="32"/>
        <source>switched off by %1</source>
        <translation>switched off by %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="33"/>
        <source>ended by standby</source>
        <translation>ended by standby</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="34"/>
        <source>ended by the discharge</source>
        <translation>ended by the discharge</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="35"/>
        <source>its device was released</source>
        <translation>its device was released</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="39"/>
        <source>ended by itself</source>
        <translation>ended by itself</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="46"/>
        <source>sent to %1</source>
        <translation>sent to %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="47"/>
        <source>delivered to %1</source>
        <translation>delivered to %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="49"/>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="50"/>
        <source>%1 passed it on</source>
        <translation>%1 passed it on</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="51"/>
        <source>no answer from %1</source>
        <translation>no answer from %1</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="52"/>
        <source>nobody is left to be asked</source>
        <translation>nobody is left to be asked</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="62"/>
        <source>the program</source>
        <translation>the program</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="68"/>
        <source>%1: %2</source>
        <comment>who; true, false or cannot tell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="75"/>
        <source>True</source>
        <comment>was the alarm right?</comment>
        <translation>True</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="76"/>
        <source>False</source>
        <comment>was the alarm right?</comment>
        <translation>False</translation>
    </message>
    <message>
        <location filename="../ui/alarms/life_sentences.cpp" line="77"/>
        <source>Cannot tell</source>
        <comment>was the alarm right?</comment>
        <translation>Cannot tell</translation>
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
        <location filename="../ui/kit/text.cpp" line="133"/>
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
        <location filename="../ui/shell/shell_window.cpp" line="46"/>
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
        <source>Acknowledge and tell somebody</source>
        <translation>Acknowledge and tell somebody</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="50"/>
        <source>Ask somebody of the roster</source>
        <translation>Ask somebody of the roster</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="51"/>
        <source>Lock: with a later version</source>
        <translation>Lock: with a later version</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="52"/>
        <source>This table</source>
        <translation>This table</translation>
    </message>
    <message>
        <location filename="../ui/shell/key_table.cpp" line="77"/>
        <location filename="../ui/shell/key_table.cpp" line="92"/>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::AlarmLine</name>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="41"/>
        <source>Alarm line</source>
        <translation>Alarm line</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="42"/>
        <location filename="../ui/shell/alarm_line.cpp" line="63"/>
        <source>Pause all 2:00</source>
        <translation>Pause all 2:00</translation>
    </message>
    <message numerus="yes">
        <location filename="../ui/shell/alarm_line.cpp" line="225"/>
        <source>%n more alarms</source>
        <translation>
            <numerusform>%n more alarm</numerusform>
            <numerusform>%n more alarms</numerusform>
        </translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="243"/>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <location filename="../ui/shell/alarm_line.cpp" line="287"/>
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
        <location filename="../ui/shell/shell_window.cpp" line="92"/>
        <source>Limits can be changed with a later version.</source>
        <translation>Limits can be changed with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="103"/>
        <source>Acknowledged, told %1.</source>
        <translation>Acknowledged, told %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="103"/>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="114"/>
        <location filename="../ui/shell/shell_window.cpp" line="382"/>
        <source>Locking comes with a later version.</source>
        <translation>Locking comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="121"/>
        <source>The volume is set at the station&apos;s speaker.</source>
        <translation>The volume is set at the station&apos;s speaker.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="299"/>
        <source>Nobody can be picked at this station.</source>
        <translation>Nobody can be picked at this station.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="302"/>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="302"/>
        <source>Picked without a password. Sign-in comes with a later version.</source>
        <translation>Picked without a password. Sign-in comes with a later version.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="311"/>
        <source>Nobody is on the roster for this bed.</source>
        <translation>Nobody is on the roster for this bed.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="319"/>
        <source>Acknowledged. Tell whom?</source>
        <translation>Acknowledged. Tell whom?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="319"/>
        <source>Bed %1: tell whom?</source>
        <translation>Bed %1: tell whom?</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="320"/>
        <source>Esc: nobody.</source>
        <translation>Esc: nobody.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="339"/>
        <source>No alarm waits for an answer.</source>
        <translation>No alarm waits for an answer.</translation>
    </message>
    <message>
        <location filename="../ui/shell/shell_window.cpp" line="398"/>
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
