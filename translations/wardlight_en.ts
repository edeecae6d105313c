<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>MergeWor</name>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>no name, no identifiers</source>
        <translation>no name, no identifiers</translation>
    </message>
    <message>
        <source>the profile&apos;s limits</source>
        <translation>the profile&apos;s limits</translation>
    </message>
    <message>
        <source>nothing entered</source>
        <translation>nothing entered</translation>
    </message>
</context>
<context>
    <name>wardlight::alarms</name>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>By danger</source>
        <translation>By danger</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>By age</translation>
    </message>
    <message>
        <source>By bed</source>
        <translation>By bed</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Whose</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priority</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Any answer</translation>
    </message>
    <message>
        <source>Over 60 s</source>
        <translation>Over 60 s</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Was it right?</source>
        <translation>Was it right?</translation>
    </message>
    <message>
        <source>Any mark</source>
        <translation>Any mark</translation>
    </message>
    <message>
        <source>Unmarked</source>
        <translation>Unmarked</translation>
    </message>
    <message>
        <source>Bed, name or alarm</source>
        <translation>Bed, name or alarm</translation>
    </message>
    <message>
        <source>Search past alarms</source>
        <translation>Search past alarms</translation>
    </message>
    <message>
        <source>Alarms</source>
        <comment>the screen</comment>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>This shift</source>
        <translation>This shift</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>Silent now</source>
        <translation>Silent now</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>beds about which nobody is asked</comment>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>My patients</translation>
    </message>
    <message>
        <source>Everything that could sound, does.</source>
        <translation>Everything that could sound, does.</translation>
    </message>
    <message>
        <source>No active alarms.</source>
        <translation>No active alarms.</translation>
    </message>
    <message>
        <source>There is no roster. Nobody is asked when an alarm is not answered.</source>
        <translation>There is no roster. Nobody is asked when an alarm is not answered.</translation>
    </message>
    <message>
        <source>A pause always ends by itself. What is off stays off until somebody changes it.</source>
        <translation>A pause always ends by itself. What is off stays off until somebody changes it.</translation>
    </message>
    <message>
        <source>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</source>
        <translation>Asked in this order when nobody answers: a red alarm goes on after 60 s, a yellow one after 3 min. %1</translation>
    </message>
    <message>
        <source>Press a row to see why it sounds.</source>
        <translation>Press a row to see why it sounds.</translation>
    </message>
    <message>
        <source>Not allowed here.</source>
        <translation>Not allowed here.</translation>
    </message>
    <message>
        <source>Nothing is recorded here, so there is no history.</source>
        <translation>Nothing is recorded here, so there is no history.</translation>
    </message>
    <message>
        <source>Reading the record.</source>
        <translation>Reading the record.</translation>
    </message>
    <message>
        <source>No alarm matches.</source>
        <translation>No alarm matches.</translation>
    </message>
    <message>
        <source>No alarms in this time.</source>
        <translation>No alarms in this time.</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 of %2 shown</translation>
    </message>
    <message>
        <source>still reading</source>
        <translation>still reading</translation>
    </message>
    <message>
        <source>median answer %1</source>
        <translation>median answer %1</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <translation>9 in 10 within %1</translation>
    </message>
    <message>
        <source>nobody in 3 min: %1</source>
        <translation>nobody in 3 min: %1</translation>
    </message>
    <message>
        <source>judged false %1 %</source>
        <translation>judged false %1 %</translation>
    </message>
    <message>
        <source>Kept as recorded; marks are added beside it.</source>
        <translation>Kept as recorded; marks are added beside it.</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
    <message>
        <source>Open bed</source>
        <translation>Open bed</translation>
    </message>
    <message>
        <source>Full disclosure</source>
        <translation>Full disclosure</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Strip</translation>
    </message>
    <message>
        <source>Was it right? %1</source>
        <translation>Was it right? %1</translation>
    </message>
    <message>
        <source>Looking for the waves of this alarm.</source>
        <translation>Looking for the waves of this alarm.</translation>
    </message>
    <message>
        <source>No waves were kept of this alarm.</source>
        <translation>No waves were kept of this alarm.</translation>
    </message>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>The alarm changed. Press again.</translation>
    </message>
    <message>
        <source>Nobody is on the roster for this bed.</source>
        <translation>Nobody is on the roster for this bed.</translation>
    </message>
    <message>
        <source>Tell whom?</source>
        <translation>Tell whom?</translation>
    </message>
    <message>
        <source>Pass on to</source>
        <translation>Pass on to</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <comment>time of day</comment>
        <translation>Ended %1</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Over</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
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
        <source>Acknowledged %1</source>
        <comment>time of day</comment>
        <translation>Acknowledged %1</translation>
    </message>
    <message>
        <source>Sound on %1</source>
        <comment>button, time left</comment>
        <translation>Sound on %1</translation>
    </message>
    <message>
        <source>Pause sound 2:00</source>
        <translation>Pause sound 2:00</translation>
    </message>
    <message>
        <source>Adult</source>
        <comment>alarm profile</comment>
        <translation>Adult</translation>
    </message>
    <message>
        <source>Child</source>
        <comment>alarm profile</comment>
        <translation>Child</translation>
    </message>
    <message>
        <source>Newborn</source>
        <comment>alarm profile</comment>
        <translation>Newborn</translation>
    </message>
    <message>
        <source>, before v%1</source>
        <comment>version of a profile</comment>
        <translation>, before v%1</translation>
    </message>
    <message>
        <source>, v%1</source>
        <comment>version of a profile</comment>
        <translation>, v%1</translation>
    </message>
    <message>
        <source>This alarm is no longer known here.</source>
        <translation>This alarm is no longer known here.</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <comment>time of day, running time</comment>
        <translation>since %1 (%2)</translation>
    </message>
    <message>
        <source>%1, lasted %2</source>
        <comment>time of day, length</comment>
        <translation>%1, lasted %2</translation>
    </message>
    <message>
        <source>sounding</source>
        <translation>sounding</translation>
    </message>
    <message>
        <source>sound paused</source>
        <translation>sound paused</translation>
    </message>
    <message>
        <source>Dashed: began · solid: alarm raised, %1 s later</source>
        <translation>Dashed: began · solid: alarm raised, %1 s later</translation>
    </message>
    <message>
        <source>Solid: alarm raised</source>
        <translation>Solid: alarm raised</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>a length of time, seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no delay</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Stays until seen</source>
        <translation>Stays until seen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>the device itself, %1</source>
        <comment>a device&apos;s own alarm</comment>
        <translation>the device itself, %1</translation>
    </message>
    <message>
        <source>Wardlight, from %1</source>
        <comment>a device</comment>
        <translation>Wardlight, from %1</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Judged</translation>
    </message>
    <message>
        <source>not before in 24 h</source>
        <translation>not before in 24 h</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of this bed in 24 h</source>
        <translation>
            <numerusform>%n alarm of this bed in 24 h</numerusform>
            <numerusform>%n alarms of this bed in 24 h</numerusform>
        </translation>
    </message>
    <message>
        <source>began</source>
        <translation>began</translation>
    </message>
    <message>
        <source>raised</source>
        <comment>life of an alarm</comment>
        <translation>raised</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <translation>%1 acknowledged</translation>
    </message>
    <message>
        <source>Why it sounds</source>
        <translation>Why it sounds</translation>
    </message>
    <message>
        <source>Rule that fired</source>
        <translation>Rule that fired</translation>
    </message>
    <message>
        <source>This bed, last 24 h</source>
        <translation>This bed, last 24 h</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Afterwards: was it right?</source>
        <translation>Afterwards: was it right?</translation>
    </message>
    <message>
        <source>Life of this alarm</source>
        <translation>Life of this alarm</translation>
    </message>
    <message>
        <source>by hand only</source>
        <translation>by hand only</translation>
    </message>
    <message>
        <source>no device answers</source>
        <translation>no device answers</translation>
    </message>
    <message>
        <source>next in %1</source>
        <comment>a countdown</comment>
        <translation>next in %1</translation>
    </message>
    <message>
        <source>sent %1, not delivered</source>
        <comment>time of day</comment>
        <translation>sent %1, not delivered</translation>
    </message>
    <message>
        <source>sent %1 · delivered, not answered</source>
        <comment>time of day</comment>
        <translation>sent %1 · delivered, not answered</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <comment>time of day</comment>
        <translation>accepted %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <comment>time of day</comment>
        <translation>rejected %1</translation>
    </message>
    <message>
        <source>passed on %1</source>
        <comment>time of day</comment>
        <translation>passed on %1</translation>
    </message>
    <message>
        <source>sent %1 · no answer</source>
        <comment>time of day</comment>
        <translation>sent %1 · no answer</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>not asked</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Reject</translation>
    </message>
    <message>
        <source>Pass on</source>
        <translation>Pass on</translation>
    </message>
    <message>
        <source>Call code</source>
        <translation>Call code</translation>
    </message>
    <message>
        <source>Call code: hold for one second</source>
        <translation>Call code: hold for one second</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Send now</translation>
    </message>
    <message>
        <source>Send now to %1</source>
        <translation>Send now to %1</translation>
    </message>
    <message>
        <source>Who has been told</source>
        <translation>Who has been told</translation>
    </message>
    <message>
        <source>Roster: %1</source>
        <translation>Roster: %1</translation>
    </message>
    <message>
        <source>You are asked</source>
        <translation>You are asked</translation>
    </message>
    <message>
        <source>sounds again in %1</source>
        <translation>sounds again in %1</translation>
    </message>
    <message>
        <source>ended %1</source>
        <comment>time of day</comment>
        <translation>ended %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>asked: %1</source>
        <translation>asked: %1</translation>
    </message>
    <message>
        <source>the next in %1</source>
        <translation>the next in %1</translation>
    </message>
    <message>
        <source>Nobody answered</source>
        <translation>Nobody answered</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>not answered</translation>
    </message>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Patient</source>
        <translation>Patient</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>its source is lost</source>
        <translation>its source is lost</translation>
    </message>
    <message>
        <source>median answer</source>
        <translation>median answer</translation>
    </message>
    <message>
        <source>9 in 10 within</source>
        <translation>9 in 10 within</translation>
    </message>
    <message>
        <source>nobody, 3 min</source>
        <translation>nobody, 3 min</translation>
    </message>
    <message>
        <source>judged false</source>
        <translation>judged false</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <comment>bed; alarm</comment>
        <translation>Bed %1, %2</translation>
    </message>
    <message>
        <source>Press a row to see its strip and its life.</source>
        <translation>Press a row to see its strip and its life.</translation>
    </message>
    <message>
        <source>In this time</source>
        <translation>In this time</translation>
    </message>
    <message>
        <source>On the roster now</source>
        <translation>On the roster now</translation>
    </message>
    <message>
        <source>What is silent</source>
        <translation>What is silent</translation>
    </message>
    <message>
        <source>By whom, since</source>
        <translation>By whom, since</translation>
    </message>
    <message>
        <source>Held back, 8 h</source>
        <translation>Held back, 8 h</translation>
    </message>
    <message>
        <source>Sounds again</source>
        <translation>Sounds again</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>Lasted</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Answered by</translation>
    </message>
    <message>
        <source>in</source>
        <comment>answered by … in … seconds</comment>
        <translation>in</translation>
    </message>
    <message>
        <source>open</source>
        <comment>an alarm that goes on</comment>
        <translation>open</translation>
    </message>
    <message>
        <source>Ended by itself</source>
        <translation>Ended by itself</translation>
    </message>
    <message>
        <source>Not seen yet</source>
        <translation>Not seen yet</translation>
    </message>
    <message>
        <source>step %1</source>
        <comment>of the ladder</comment>
        <translation>step %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Asked as</source>
        <translation>Asked as</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>Open now</source>
        <translation>Open now</translation>
    </message>
    <message>
        <source>all beds</source>
        <translation>all beds</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <comment>alarms somebody was asked about</comment>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <comment>nobody is waiting for them</comment>
        <translation>free</translation>
    </message>
    <message>
        <source>Up the list</source>
        <translation>Up the list</translation>
    </message>
    <message>
        <source>Down the list</source>
        <translation>Down the list</translation>
    </message>
    <message>
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <source>over</source>
        <translation>over</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is silent; more about it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>a limit: parameter</comment>
        <translation>%1 high</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a limit: parameter</comment>
        <translation>%1 low</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>charge nurse</translation>
    </message>
    <message>
        <source>nurse</source>
        <translation>nurse</translation>
    </message>
    <message>
        <source>physician</source>
        <translation>physician</translation>
    </message>
    <message>
        <source>Cannot sound</source>
        <translation>Cannot sound</translation>
    </message>
    <message>
        <source>Wider than the unit’s limits</source>
        <translation>Wider than the unit’s limits</translation>
    </message>
    <message>
        <source>Sound held</source>
        <translation>Sound held</translation>
    </message>
    <message>
        <source>Might not be heard or answered</source>
        <translation>Might not be heard or answered</translation>
    </message>
    <message>
        <source>no limit, switched off, or nobody is measured</source>
        <translation>no limit, switched off, or nobody is measured</translation>
    </message>
    <message>
        <source>would sound earlier under the unit’s profile</source>
        <translation>would sound earlier under the unit’s profile</translation>
    </message>
    <message>
        <source>light stays on; anything new and red or yellow sounds</source>
        <translation>light stays on; anything new and red or yellow sounds</translation>
    </message>
    <message>
        <source>it sounds, but perhaps to nobody near</source>
        <translation>it sounds, but perhaps to nobody near</translation>
    </message>
    <message>
        <source>Nobody watches: the program hangs</source>
        <translation>Nobody watches: the program hangs</translation>
    </message>
    <message>
        <source>No limits: %1</source>
        <comment>list of parameters</comment>
        <translation>No limits: %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>No limits</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarms off</translation>
    </message>
    <message>
        <source>Alarms paused</source>
        <translation>Alarms paused</translation>
    </message>
    <message>
        <source>Switched off: %1</source>
        <comment>an alarm</comment>
        <translation>Switched off: %1</translation>
    </message>
    <message>
        <source>%1 off, unit %2</source>
        <comment>a limit: HR high; its value</comment>
        <translation>%1 off, unit %2</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>%1 %2, unit %3</source>
        <comment>a limit: HR high; its value; the unit&apos;s</comment>
        <translation>%1 %2, unit %3</translation>
    </message>
    <message>
        <source>%1 told %2 s later</source>
        <comment>parameter; seconds</comment>
        <translation>%1 told %2 s later</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Sound paused</source>
        <translation>Sound paused</translation>
    </message>
    <message>
        <source>Acknowledged: %1</source>
        <comment>an alarm</comment>
        <translation>Acknowledged: %1</translation>
    </message>
    <message>
        <source>Lowered: %1</source>
        <comment>an alarm</comment>
        <translation>Lowered: %1</translation>
    </message>
    <message>
        <source>This station cannot be heard</source>
        <translation>This station cannot be heard</translation>
    </message>
    <message>
        <source>Volume %1 % of the usual</source>
        <comment>percent</comment>
        <translation>Volume %1 % of the usual</translation>
    </message>
    <message>
        <source>Nobody is on the roster</source>
        <translation>Nobody is on the roster</translation>
    </message>
    <message>
        <source>No nurse assigned</source>
        <translation>No nurse assigned</translation>
    </message>
    <message>
        <source>No device</source>
        <translation>No device</translation>
    </message>
    <message>
        <source>No data: %1</source>
        <comment>a device</comment>
        <translation>No data: %1</translation>
    </message>
    <message>
        <source>Device lost</source>
        <translation>Device lost</translation>
    </message>
    <message>
        <source>on: asystole, VF, VT, apnoea, leads off</source>
        <translation>on: asystole, VF, VT, apnoea, leads off</translation>
    </message>
    <message numerus="yes">
        <source>light and sound; %n alarms hidden</source>
        <translation>
            <numerusform>light and sound; %n alarm hidden</numerusform>
            <numerusform>light and sound; %n alarms hidden</numerusform>
        </translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value</comment>
        <translation>now %1</translation>
    </message>
    <message>
        <source>nothing is measured</source>
        <translation>nothing is measured</translation>
    </message>
    <message>
        <source>last heard %1 ago</source>
        <comment>a duration</comment>
        <translation>last heard %1 ago</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>never heard</translation>
    </message>
    <message>
        <source>%1 is asked first</source>
        <comment>a person</comment>
        <translation>%1 is asked first</translation>
    </message>
    <message>
        <source>still flashing, %1</source>
        <comment>running time</comment>
        <translation>still flashing, %1</translation>
    </message>
    <message>
        <source>still true, %1</source>
        <comment>running time</comment>
        <translation>still true, %1</translation>
    </message>
    <message>
        <source>its signals disagree</source>
        <translation>its signals disagree</translation>
    </message>
    <message>
        <source>No speaker answers. Look at the screen.</source>
        <translation>No speaker answers. Look at the screen.</translation>
    </message>
    <message>
        <source>site rule</source>
        <translation>site rule</translation>
    </message>
    <message>
        <source>site rule (%1)</source>
        <comment>who set it</comment>
        <translation>site rule (%1)</translation>
    </message>
    <message>
        <source>When entered</source>
        <comment>sounds again</comment>
        <translation>When entered</translation>
    </message>
    <message>
        <source>Until changed</source>
        <comment>silent</comment>
        <translation>Until changed</translation>
    </message>
    <message>
        <source>On return</source>
        <comment>sounds again</comment>
        <translation>On return</translation>
    </message>
    <message>
        <source>Until it is over</source>
        <comment>silent</comment>
        <translation>Until it is over</translation>
    </message>
    <message>
        <source>When it is heard</source>
        <comment>a device; sounds again</comment>
        <translation>When it is heard</translation>
    </message>
    <message>
        <source>When assigned</source>
        <comment>a nurse</comment>
        <translation>When assigned</translation>
    </message>
    <message>
        <source>When fixed</source>
        <comment>sounds again</comment>
        <translation>When fixed</translation>
    </message>
    <message>
        <source>Enter limits</source>
        <translation>Enter limits</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Unit value</translation>
    </message>
    <message>
        <source>End standby</source>
        <translation>End standby</translation>
    </message>
    <message>
        <source>End pause</source>
        <translation>End pause</translation>
    </message>
    <message>
        <source>Sound on</source>
        <comment>button</comment>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>See alarm</source>
        <translation>See alarm</translation>
    </message>
    <message>
        <source>QRS wider than before</source>
        <translation>QRS wider than before</translation>
    </message>
    <message>
        <source>%1/min before, %2/min since</source>
        <translation>%1/min before, %2/min since</translation>
    </message>
    <message>
        <source>%1/min since</source>
        <translation>%1/min since</translation>
    </message>
    <message>
        <source>%1/min before</source>
        <translation>%1/min before</translation>
    </message>
    <message>
        <source>%1 s or longer</source>
        <comment>a length of time</comment>
        <translation>%1 s or longer</translation>
    </message>
    <message>
        <source>%1 → %2 mmHg</source>
        <translation>%1 → %2 mmHg</translation>
    </message>
    <message>
        <source>to %1 % of what it was</source>
        <translation>to %1 % of what it was</translation>
    </message>
    <message>
        <source>Nothing to say</source>
        <translation>Nothing to say</translation>
    </message>
    <message>
        <source>No beat for %1</source>
        <translation>No beat for %1</translation>
    </message>
    <message>
        <source>Beats go on</source>
        <translation>Beats go on</translation>
    </message>
    <message>
        <source>longest gap %1 s</source>
        <translation>longest gap %1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n wide beats in a row</source>
        <translation>
            <numerusform>%n wide beat in a row</numerusform>
            <numerusform>%n wide beats in a row</numerusform>
        </translation>
    </message>
    <message>
        <source>No wide beats in a row</source>
        <translation>No wide beats in a row</translation>
    </message>
    <message>
        <source>No beats, waves only</source>
        <translation>No beats, waves only</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>for %1</translation>
    </message>
    <message>
        <source>Beats can be told</source>
        <translation>Beats can be told</translation>
    </message>
    <message>
        <source>%1 beats/min</source>
        <comment>rate of a lead</comment>
        <translation>%1 beats/min</translation>
    </message>
    <message numerus="yes">
        <source>%n early wide beats</source>
        <translation>
            <numerusform>%n early wide beat</numerusform>
            <numerusform>%n early wide beats</numerusform>
        </translation>
    </message>
    <message>
        <source>No early wide beats</source>
        <translation>No early wide beats</translation>
    </message>
    <message>
        <source>Irregular</source>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>%1 % from beat to beat</source>
        <translation>%1 % from beat to beat</translation>
    </message>
    <message>
        <source>Regular</source>
        <translation>Regular</translation>
    </message>
    <message>
        <source>No pulse for %1</source>
        <translation>No pulse for %1</translation>
    </message>
    <message>
        <source>Pulse goes on</source>
        <translation>Pulse goes on</translation>
    </message>
    <message>
        <source>Pulse pressure fell</source>
        <translation>Pulse pressure fell</translation>
    </message>
    <message>
        <source>Pulse fell</source>
        <translation>Pulse fell</translation>
    </message>
    <message>
        <source>Pulse held, cannot tell</source>
        <translation>Pulse held, cannot tell</translation>
    </message>
    <message>
        <source>%1 pulses/min</source>
        <translation>%1 pulses/min</translation>
    </message>
    <message>
        <source>Good pulse</source>
        <translation>Good pulse</translation>
    </message>
    <message>
        <source>%1/min, as on the ECG</source>
        <translation>%1/min, as on the ECG</translation>
    </message>
    <message>
        <source>Pulse too weak</source>
        <translation>Pulse too weak</translation>
    </message>
    <message>
        <source>%1 % of its height</source>
        <translation>%1 % of its height</translation>
    </message>
    <message>
        <source>Pulse unlike the ECG</source>
        <translation>Pulse unlike the ECG</translation>
    </message>
    <message>
        <source>%1/min here, %2/min there</source>
        <translation>%1/min here, %2/min there</translation>
    </message>
    <message>
        <source>No pressure</source>
        <translation>No pressure</translation>
    </message>
    <message>
        <source>No breath for %1</source>
        <translation>No breath for %1</translation>
    </message>
    <message>
        <source>Breaths go on</source>
        <translation>Breaths go on</translation>
    </message>
    <message>
        <source>%1 breaths/min</source>
        <translation>%1 breaths/min</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Cannot be read</translation>
    </message>
    <message>
        <source>%1 % of it is missing</source>
        <translation>%1 % of it is missing</translation>
    </message>
    <message>
        <source>noise in %1 % of the seconds</source>
        <translation>noise in %1 % of the seconds</translation>
    </message>
    <message>
        <source>flat before the alarm, too</source>
        <translation>flat before the alarm, too</translation>
    </message>
    <message>
        <source>too little of it is kept</source>
        <translation>too little of it is kept</translation>
    </message>
    <message>
        <source>Likely true</source>
        <translation>Likely true</translation>
    </message>
    <message>
        <source>Likely false</source>
        <translation>Likely false</translation>
    </message>
    <message>
        <source>Signals contradict</source>
        <translation>Signals contradict</translation>
    </message>
    <message>
        <source>One signal agrees</source>
        <translation>One signal agrees</translation>
    </message>
    <message>
        <source>Cannot be checked</source>
        <translation>Cannot be checked</translation>
    </message>
    <message>
        <source>No second signal</source>
        <translation>No second signal</translation>
    </message>
    <message>
        <source>no wave shows this</source>
        <translation>no wave shows this</translation>
    </message>
    <message>
        <source>%1 of %2 signals disagree</source>
        <translation>%1 of %2 signals disagree</translation>
    </message>
    <message>
        <source>%1 of %2 signals agree</source>
        <translation>%1 of %2 signals agree</translation>
    </message>
    <message>
        <source>abrupt run &gt; 100, borne out by its waves</source>
        <translation>abrupt run &gt; 100, borne out by its waves</translation>
    </message>
    <message>
        <source>fast wave without rest, few beats</source>
        <translation>fast wave without rest, few beats</translation>
    </message>
    <message>
        <source>no beat for 4 s</source>
        <translation>no beat for 4 s</translation>
    </message>
    <message>
        <source>fibrillating wave for 4 s</source>
        <translation>fibrillating wave for 4 s</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate &gt; 100</source>
        <translation>≥ 5 ventricular beats, rate &gt; 100</translation>
    </message>
    <message>
        <source>rate &gt; 140 over 17 beats</source>
        <translation>rate &gt; 140 over 17 beats</translation>
    </message>
    <message>
        <source>rate &lt; 40 over 5 beats</source>
        <translation>rate &lt; 40 over 5 beats</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate &lt; 40</source>
        <translation>≥ 5 ventricular beats, rate &lt; 40</translation>
    </message>
    <message>
        <source>≥ 5 ventricular beats, rate 40–100</source>
        <translation>≥ 5 ventricular beats, rate 40–100</translation>
    </message>
    <message>
        <source>3 or 4 ventricular beats in a row</source>
        <translation>3 or 4 ventricular beats in a row</translation>
    </message>
    <message>
        <source>no beat for 3 s</source>
        <translation>no beat for 3 s</translation>
    </message>
    <message>
        <source>≥ 5 narrow beats, rate &gt; 150</source>
        <translation>≥ 5 narrow beats, rate &gt; 150</translation>
    </message>
    <message>
        <source>irregular beats for 60 s</source>
        <translation>irregular beats for 60 s</translation>
    </message>
    <message>
        <source>&gt; 10 ventricular beats in a minute</source>
        <translation>&gt; 10 ventricular beats in a minute</translation>
    </message>
    <message>
        <source>no pulse for 10 s, probe on</source>
        <translation>no pulse for 10 s, probe on</translation>
    </message>
    <message>
        <source>no breath for 20 s</source>
        <translation>no breath for 20 s</translation>
    </message>
    <message>
        <source>pressure &lt; 10 mmHg for 5 s, no pulse</source>
        <translation>pressure &lt; 10 mmHg for 5 s, no pulse</translation>
    </message>
    <message>
        <source>nothing from the device for 8 s</source>
        <translation>nothing from the device for 8 s</translation>
    </message>
    <message>
        <source>%1 acknowledged, too</source>
        <translation>%1 acknowledged, too</translation>
    </message>
    <message>
        <source>%1 took it back</source>
        <translation>%1 took it back</translation>
    </message>
    <message>
        <source>still true, sounds again</source>
        <translation>still true, sounds again</translation>
    </message>
    <message>
        <source>worse, sounds again</source>
        <translation>worse, sounds again</translation>
    </message>
    <message>
        <source>priority raised</source>
        <translation>priority raised</translation>
    </message>
    <message>
        <source>priority lowered</source>
        <translation>priority lowered</translation>
    </message>
    <message>
        <source>its source was lost</source>
        <translation>its source was lost</translation>
    </message>
    <message>
        <source>its source came back</source>
        <translation>its source came back</translation>
    </message>
    <message>
        <source>over, not yet seen</source>
        <translation>over, not yet seen</translation>
    </message>
    <message>
        <source>moved with its patient</source>
        <translation>moved with its patient</translation>
    </message>
    <message>
        <source>announced again after a restart</source>
        <translation>announced again after a restart</translation>
    </message>
    <message>
        <source>back to what it was, sounds</source>
        <translation>back to what it was, sounds</translation>
    </message>
    <message>
        <source>cleared by %1</source>
        <translation>cleared by %1</translation>
    </message>
    <message>
        <source>a graver alarm took its place</source>
        <translation>a graver alarm took its place</translation>
    </message>
    <message>
        <source>true again: a new alarm</source>
        <translation>true again: a new alarm</translation>
    </message>
    <message>
        <source>limits changed by %1</source>
        <translation>limits changed by %1</translation>
    </message>
    <message>
        <source>switched off by %1</source>
        <translation>switched off by %1</translation>
    </message>
    <message>
        <source>ended by standby</source>
        <translation>ended by standby</translation>
    </message>
    <message>
        <source>ended by the discharge</source>
        <translation>ended by the discharge</translation>
    </message>
    <message>
        <source>its device was released</source>
        <translation>its device was released</translation>
    </message>
    <message>
        <source>ended by itself</source>
        <translation>ended by itself</translation>
    </message>
    <message>
        <source>sent to %1</source>
        <translation>sent to %1</translation>
    </message>
    <message>
        <source>delivered to %1</source>
        <translation>delivered to %1</translation>
    </message>
    <message>
        <source>%1 rejected</source>
        <translation>%1 rejected</translation>
    </message>
    <message>
        <source>%1 passed it on</source>
        <translation>%1 passed it on</translation>
    </message>
    <message>
        <source>no answer from %1</source>
        <translation>no answer from %1</translation>
    </message>
    <message>
        <source>nobody is left to be asked</source>
        <translation>nobody is left to be asked</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>the program</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who; true, false or cannot tell</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>True</source>
        <comment>was the alarm right?</comment>
        <translation>True</translation>
    </message>
    <message>
        <source>False</source>
        <comment>was the alarm right?</comment>
        <translation>False</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <comment>was the alarm right?</comment>
        <translation>Cannot tell</translation>
    </message>
    <message>
        <source>Alarm strip, bed %1</source>
        <translation>Alarm strip, bed %1</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>An earlier patient of this bed</source>
        <translation>An earlier patient of this bed</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · printed %2 %3</translation>
    </message>
    <message>
        <source>as it came</source>
        <comment>a wave without a filter</comment>
        <translation>as it came</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Yesterday</translation>
    </message>
    <message>
        <source>Which day?</source>
        <translation>Which day?</translation>
    </message>
    <message>
        <source>Active alarms</source>
        <translation>Active alarms</translation>
    </message>
    <message>
        <source>Past alarms</source>
        <translation>Past alarms</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: simulated patients</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>Not a medical device. For research, education and evaluation.</translation>
    </message>
    <message>
        <source>&lt; 1 %</source>
        <comment>a probability</comment>
        <translation>&lt; 1 %</translation>
    </message>
    <message>
        <source>&gt; 99 %</source>
        <comment>a probability</comment>
        <translation>&gt; 99 %</translation>
    </message>
    <message>
        <source>Likely true, %1</source>
        <comment>probability</comment>
        <translation>Likely true, %1</translation>
    </message>
    <message>
        <source>Likely false, %1</source>
        <comment>probability of being true</comment>
        <translation>Likely false, %1</translation>
    </message>
    <message>
        <source>May be true, %1</source>
        <comment>probability</comment>
        <translation>May be true, %1</translation>
    </message>
    <message>
        <source>cannot be checked</source>
        <translation>cannot be checked</translation>
    </message>
    <message>
        <source>likely true: no pulse in %1</source>
        <comment>a wave</comment>
        <translation>likely true: no pulse in %1</translation>
    </message>
    <message>
        <source>may be true: no pulse in %1</source>
        <comment>a wave</comment>
        <translation>may be true: no pulse in %1</translation>
    </message>
    <message>
        <source>likely true</source>
        <translation>likely true</translation>
    </message>
    <message>
        <source>may be true</source>
        <translation>may be true</translation>
    </message>
    <message>
        <source>likely false: pulse %1/min in %2</source>
        <comment>a wave</comment>
        <translation>likely false: pulse %1/min in %2</translation>
    </message>
    <message>
        <source>likely false</source>
        <translation>likely false</translation>
    </message>
    <message>
        <source>lowered from !!!</source>
        <translation>lowered from !!!</translation>
    </message>
    <message>
        <source>judged likely true (%1)</source>
        <comment>probability</comment>
        <translation>judged likely true (%1)</translation>
    </message>
    <message>
        <source>kept: may be true (%1)</source>
        <comment>probability</comment>
        <translation>kept: may be true (%1)</translation>
    </message>
    <message>
        <source>likely false (%1): lowered for at most %2 s</source>
        <comment>probability; seconds</comment>
        <translation>likely false (%1): lowered for at most %2 s</translation>
    </message>
    <message>
        <source>likely false (%1); this site lowers none of its kind</source>
        <comment>probability</comment>
        <translation>likely false (%1); this site lowers none of its kind</translation>
    </message>
    <message>
        <source>no signal can be read: it stays as it is</source>
        <translation>no signal can be read: it stays as it is</translation>
    </message>
    <message>
        <source>less than a minute of waves: it stays as it is</source>
        <translation>less than a minute of waves: it stays as it is</translation>
    </message>
    <message>
        <source>likely false (%1), but no pulse wave says so</source>
        <comment>probability</comment>
        <translation>likely false (%1), but no pulse wave says so</translation>
    </message>
    <message>
        <source>it lasts: sounds as it is</source>
        <translation>it lasts: sounds as it is</translation>
    </message>
    <message>
        <source>its source was lost: sounds as it is</source>
        <translation>its source was lost: sounds as it is</translation>
    </message>
    <message>
        <source>longest pause %1 s</source>
        <comment>seconds, a lane</comment>
        <translation>longest pause %1 s</translation>
    </message>
    <message>
        <source>in the 14 s before it was judged</source>
        <translation>in the 14 s before it was judged</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>disagrees</source>
        <translation>disagrees</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>cannot be read</translation>
    </message>
    <message>
        <source>: %1/min, longest pause %2 s</source>
        <comment>rate; seconds</comment>
        <translation>: %1/min, longest pause %2 s</translation>
    </message>
    <message>
        <source>: longest pause %1 s</source>
        <comment>seconds</comment>
        <translation>: longest pause %1 s</translation>
    </message>
    <message>
        <source>The minute it was judged by was not kept.</source>
        <translation>The minute it was judged by was not kept.</translation>
    </message>
    <message>
        <source>Back to its onset</source>
        <comment>an alarm&apos;s waves</comment>
        <translation>Back to its onset</translation>
    </message>
    <message>
        <source>See the minute judged</source>
        <translation>See the minute judged</translation>
    </message>
    <message>
        <source>The minute until it was judged, %1</source>
        <comment>time of day</comment>
        <translation>The minute until it was judged, %1</translation>
    </message>
    <message>
        <source>what a lane said is of the last 14 s, from the dashed line on</source>
        <translation>what a lane said is of the last 14 s, from the dashed line on</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Not asked</translation>
    </message>
</context>
<context>
    <name>wardlight::bed</name>
    <message>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>connecting</translation>
    </message>
    <message>
        <source>lost %1</source>
        <comment>a device, and since how long</comment>
        <translation>lost %1</translation>
    </message>
    <message>
        <source>empty %1</source>
        <comment>battery: time of day</comment>
        <translation>empty %1</translation>
    </message>
    <message>
        <source>battery good</source>
        <translation>battery good</translation>
    </message>
    <message>
        <source>good</source>
        <comment>state of a device</comment>
        <translation>good</translation>
    </message>
    <message>
        <source>Emergency team within 30 min. Watch continuously.</source>
        <translation>Emergency team within 30 min. Watch continuously.</translation>
    </message>
    <message>
        <source>Urgent review by a clinician within 1 h.</source>
        <translation>Urgent review by a clinician within 1 h.</translation>
    </message>
    <message>
        <source>Urgent ward review. Observe every hour.</source>
        <translation>Urgent ward review. Observe every hour.</translation>
    </message>
    <message>
        <source>Routine: observe at least every 12 h.</source>
        <translation>Routine: observe at least every 12 h.</translation>
    </message>
    <message>
        <source>The nurse decides. Observe every 4 to 6 h.</source>
        <translation>The nurse decides. Observe every 4 to 6 h.</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a band of NEWS2</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Low-medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Low-medium</translation>
    </message>
    <message>
        <source>%1 within %2 min if this goes on: %3 an hour.</source>
        <comment>a band of NEWS2; minutes; what moves</comment>
        <translation>%1 within %2 min if this goes on: %3 an hour.</translation>
    </message>
    <message>
        <source>shock index %1</source>
        <translation>shock index %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>age of a measurement</comment>
        <translation>now</translation>
    </message>
    <message>
        <source>Respiration</source>
        <translation>Respiration</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <source>Systolic BP</source>
        <translation>Systolic BP</translation>
    </message>
    <message>
        <source>Pulse</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperature</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>a part of a score</comment>
        <translation>not known</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 of 7</translation>
    </message>
    <message>
        <source>No total until all seven parts are known.</source>
        <translation>No total until all seven parts are known.</translation>
    </message>
    <message>
        <source>from %1 at %2</source>
        <comment>a score and the time of day</comment>
        <translation>from %1 at %2</translation>
    </message>
    <message>
        <source>Not all parts are known: enter what is missing.</source>
        <translation>Not all parts are known: enter what is missing.</translation>
    </message>
    <message>
        <source>scale %1 · %2</source>
        <comment>of SpO2 in NEWS2; time of day</comment>
        <translation>scale %1 · %2</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedBand</name>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>The alarm changed. Press again.</translation>
    </message>
    <message>
        <source>signal lost</source>
        <translation>signal lost</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
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
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarms off since %1</translation>
    </message>
    <message>
        <source>No active alarms on this bed</source>
        <translation>No active alarms on this bed</translation>
    </message>
    <message>
        <source>Pause sound 2:00</source>
        <translation>Pause sound 2:00</translation>
    </message>
    <message>
        <source>Sound paused %1</source>
        <comment>time left</comment>
        <translation>Sound paused %1</translation>
    </message>
    <message>
        <source>Nothing to acknowledge</source>
        <translation>Nothing to acknowledge</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <comment>evidence of an alarm</comment>
        <translation>Why: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedFoot</name>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>End standby</source>
        <translation>End standby</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Full disclosure</source>
        <translation>Full disclosure</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Strip</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Escalate</source>
        <translation>Escalate</translation>
    </message>
    <message>
        <source>Drag on any wave to look back 5 min</source>
        <translation>Drag on any wave to look back 5 min</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedPage</name>
    <message>
        <source>Bed</source>
        <translation>Bed</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Taken back.</translation>
    </message>
    <message>
        <source>Limits saved.</source>
        <translation>Limits saved.</translation>
    </message>
    <message>
        <source>Note saved.</source>
        <translation>Note saved.</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>bed %1</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <source>Transfer opens Patients to admit somebody.</source>
        <translation>Transfer opens Patients to admit somebody.</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
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
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connecting %1</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>%1 ago · %2</source>
        <comment>how long, and the time of day</comment>
        <translation>%1 ago · %2</translation>
    </message>
    <message>
        <source>Done, but not recorded. The disk cannot be written.</source>
        <translation>Done, but not recorded. The disk cannot be written.</translation>
    </message>
    <message>
        <source>The alarm had already ended.</source>
        <translation>The alarm had already ended.</translation>
    </message>
    <message>
        <source>This was done before.</source>
        <translation>This was done before.</translation>
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
    <message>
        <source>%1 has no limits.</source>
        <comment>a number</comment>
        <translation>%1 has no limits.</translation>
    </message>
    <message>
        <source>Nothing is measured here that has limits.</source>
        <translation>Nothing is measured here that has limits.</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>systolic</source>
        <translation>systolic</translation>
    </message>
    <message>
        <source>diastolic</source>
        <translation>diastolic</translation>
    </message>
    <message>
        <source>mean</source>
        <comment>pressure</comment>
        <translation>mean</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>Gain automatic</source>
        <translation>Gain automatic</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>a band of frequencies</comment>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Hide this wave</source>
        <translation>Hide this wave</translation>
    </message>
    <message numerus="yes">
        <source>Show %n hidden waves</source>
        <translation>
            <numerusform>Show %n hidden wave</numerusform>
            <numerusform>Show %n hidden waves</numerusform>
        </translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>who chose the scale; when</comment>
        <translation>Decided by %1, %2</translation>
    </message>
    <message>
        <source>SpO₂ scale of NEWS2</source>
        <translation>SpO₂ scale of NEWS2</translation>
    </message>
    <message>
        <source>Scale 1: the usual one</source>
        <translation>Scale 1: the usual one</translation>
    </message>
    <message>
        <source>Scale 2: target 88–92 %</source>
        <translation>Scale 2: target 88–92 %</translation>
    </message>
    <message>
        <source>hypercapnic failure, a clinician&apos;s decision</source>
        <translation>hypercapnic failure, a clinician&apos;s decision</translation>
    </message>
    <message>
        <source>Who decides is recorded with the time.</source>
        <translation>Who decides is recorded with the time.</translation>
    </message>
    <message>
        <source>Scale recorded.</source>
        <translation>Scale recorded.</translation>
    </message>
    <message>
        <source>Monitoring again.</source>
        <translation>Monitoring again.</translation>
    </message>
    <message>
        <source>Nobody lies in this bed.</source>
        <translation>Nobody lies in this bed.</translation>
    </message>
    <message>
        <source>Imaging</source>
        <translation>Imaging</translation>
    </message>
    <message>
        <source>Operating theatre</source>
        <translation>Operating theatre</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Out of bed, washing</source>
        <translation>Out of bed, washing</translation>
    </message>
    <message>
        <source>Transport</source>
        <translation>Transport</translation>
    </message>
    <message>
        <source>Device change</source>
        <translation>Device change</translation>
    </message>
    <message>
        <source>Standby: why?</source>
        <translation>Standby: why?</translation>
    </message>
    <message>
        <source>No alarm sounds for this bed until standby ends.</source>
        <translation>No alarm sounds for this bed until standby ends.</translation>
    </message>
    <message>
        <source>Standby.</source>
        <translation>Standby.</translation>
    </message>
    <message>
        <source>%1 is active</source>
        <comment>an alarm</comment>
        <translation>%1 is active</translation>
    </message>
    <message>
        <source>Keep monitoring</source>
        <translation>Keep monitoring</translation>
    </message>
    <message>
        <source>Start standby, end the alarm</source>
        <translation>Start standby, end the alarm</translation>
    </message>
    <message>
        <source>Standby ends every alarm of this bed.</source>
        <translation>Standby ends every alarm of this bed.</translation>
    </message>
    <message>
        <source>There is no alarm on this bed to call somebody for.</source>
        <translation>There is no alarm on this bed to call somebody for.</translation>
    </message>
    <message>
        <source>Nobody is on this bed&apos;s roster. Call by telephone.</source>
        <translation>Nobody is on this bed&apos;s roster. Call by telephone.</translation>
    </message>
    <message>
        <source>%1 is asked.</source>
        <comment>a person</comment>
        <translation>%1 is asked.</translation>
    </message>
    <message>
        <source>Without an answer the next is asked in %1.</source>
        <comment>time left</comment>
        <translation>Without an answer the next is asked in %1.</translation>
    </message>
    <message>
        <source>Call for %1</source>
        <comment>an alarm</comment>
        <translation>Call for %1</translation>
    </message>
    <message>
        <source>Call %1?</source>
        <comment>the code team</comment>
        <translation>Call %1?</translation>
    </message>
    <message>
        <source>Do not call</source>
        <translation>Do not call</translation>
    </message>
    <message>
        <source>Call now</source>
        <translation>Call now</translation>
    </message>
    <message>
        <source>Strip, bed %1</source>
        <translation>Strip, bed %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · printed %2 %3</translation>
    </message>
    <message>
        <source>There are no waves to print here.</source>
        <translation>There are no waves to print here.</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Strip</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::BedTitle</name>
    <message>
        <source>Ward</source>
        <translation>Ward</translation>
    </message>
    <message>
        <source>Back to the ward</source>
        <translation>Back to the ward</translation>
    </message>
    <message>
        <source>Previous bed</source>
        <translation>Previous bed</translation>
    </message>
    <message>
        <source>Next bed</source>
        <translation>Next bed</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <translation>Bed %1, %2</translation>
    </message>
    <message>
        <source>nurse %1</source>
        <comment>who looks after a bed</comment>
        <translation>nurse %1</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DeviceCard</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message numerus="yes">
        <source>%n bound</source>
        <comment>devices of a bed</comment>
        <translation>
            <numerusform>%n bound</numerusform>
            <numerusform>%n bound</numerusform>
        </translation>
    </message>
    <message>
        <source>No device is bound.</source>
        <translation>No device is bound.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::DevicePanel</name>
    <message>
        <source>connecting</source>
        <comment>state of a device</comment>
        <translation>connecting</translation>
    </message>
    <message>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>link lost %1</translation>
    </message>
    <message>
        <source>link good</source>
        <translation>link good</translation>
    </message>
    <message>
        <source>battery empty at %1</source>
        <comment>time of day</comment>
        <translation>battery empty at %1</translation>
    </message>
    <message>
        <source>battery good</source>
        <translation>battery good</translation>
    </message>
    <message>
        <source>battery not told</source>
        <translation>battery not told</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <comment>time of day</comment>
        <translation>last seen %1</translation>
    </message>
    <message>
        <source>never heard</source>
        <translation>never heard</translation>
    </message>
    <message>
        <source>%1 %2 bound</source>
        <comment>time; a device</comment>
        <translation>%1 %2 bound</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>a device</translation>
    </message>
    <message>
        <source>%1 %2 released</source>
        <comment>time; a device</comment>
        <translation>%1 %2 released</translation>
    </message>
    <message>
        <source>Devices of bed %1</source>
        <translation>Devices of bed %1</translation>
    </message>
    <message>
        <source>No device is bound.</source>
        <translation>No device is bound.</translation>
    </message>
    <message>
        <source>Bound and released today</source>
        <translation>Bound and released today</translation>
    </message>
    <message>
        <source>Pairing and binding come with the Fleet screen, in a later version.</source>
        <translation>Pairing and binding come with the Fleet screen, in a later version.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::EventCard</name>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <comment>of this bed today</comment>
        <translation>
            <numerusform>%n alarm</numerusform>
            <numerusform>%n alarms</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nothing yet.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::LaneBoard</name>
    <message>
        <source>Waves and numbers</source>
        <translation>Waves and numbers</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::ScoreCard</name>
    <message>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <source>Enter consciousness</source>
        <translation>Enter consciousness</translation>
    </message>
    <message>
        <source>Enter oxygen</source>
        <translation>Enter oxygen</translation>
    </message>
    <message>
        <source>SpO₂ scale %1 of NEWS2</source>
        <translation>SpO₂ scale %1 of NEWS2</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <comment>who chose the scale; when</comment>
        <translation>Decided by %1, %2</translation>
    </message>
    <message>
        <source>NEWS2 %1</source>
        <translation>NEWS2 %1</translation>
    </message>
    <message>
        <source>No score</source>
        <translation>No score</translation>
    </message>
    <message>
        <source>No score here.</source>
        <translation>No score here.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::SidePanel</name>
    <message>
        <source>Nothing is recorded: this run only.</source>
        <translation>Nothing is recorded: this run only.</translation>
    </message>
    <message>
        <source>Not all can be read.</source>
        <translation>Not all can be read.</translation>
    </message>
</context>
<context>
    <name>wardlight::bed::TrendPanel</name>
    <message>
        <source>1 h</source>
        <comment>trend</comment>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <comment>trend</comment>
        <translation>8 h</translation>
    </message>
    <message>
        <source>24 h</source>
        <comment>trend</comment>
        <translation>24 h</translation>
    </message>
    <message>
        <source>Stay</source>
        <comment>trend of the whole stay</comment>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Trend: %1</source>
        <translation>Trend: %1</translation>
    </message>
    <message>
        <source>Trends</source>
        <translation>Trends</translation>
    </message>
    <message>
        <source>Nothing is recorded: this run only</source>
        <translation>Nothing is recorded: this run only</translation>
    </message>
    <message>
        <source>Not all can be read</source>
        <translation>Not all can be read</translation>
    </message>
    <message>
        <source>Last hour</source>
        <translation>Last hour</translation>
    </message>
    <message>
        <source>Last 8 hours</source>
        <translation>Last 8 hours</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Last 24 hours</translation>
    </message>
    <message>
        <source>The whole stay</source>
        <translation>The whole stay</translation>
    </message>
    <message>
        <source>No trend yet.</source>
        <translation>No trend yet.</translation>
    </message>
</context>
<context>
    <name>wardlight::handover</name>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: simulated patients</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>a handover: from whom, to whom</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>Bed %1, %2</source>
        <comment>label and name</comment>
        <translation>Bed %1, %2</translation>
    </message>
    <message>
        <source>Not taken over yet</source>
        <translation>Not taken over yet</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>Not a medical device. For research, education and evaluation.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %2 to %3, median %4</source>
        <comment>a number&apos;s least, greatest and median</comment>
        <translation>%1 %2 to %3, median %4</translation>
    </message>
    <message>
        <source>No numbers are kept of these %1.</source>
        <comment>hours</comment>
        <translation>No numbers are kept of these %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>hours: courses of numbers</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No red or yellow alarms.</source>
        <translation>No red or yellow alarms.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, %1 answered, help sent for %2.</source>
        <comment>red and yellow ones</comment>
        <translation>
            <numerusform>%n alarm, %1 answered, help sent for %2.</numerusform>
            <numerusform>%n alarms, %1 answered, help sent for %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Now: %1, acknowledged by %2</source>
        <comment>an open alarm</comment>
        <translation>Now: %1, acknowledged by %2</translation>
    </message>
    <message>
        <source>Now: %1, not answered</source>
        <comment>an open alarm</comment>
        <translation>Now: %1, not answered</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>%1 limits back to the unit&apos;s at %2, %3</source>
        <comment>number, time, who</comment>
        <translation>%1 limits back to the unit&apos;s at %2, %3</translation>
    </message>
    <message>
        <source>%1 limits %2 to %3 at %4, %5</source>
        <comment>number, low, high, time, who</comment>
        <translation>%1 limits %2 to %3 at %4, %5</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time</comment>
        <translation>Alarms off since %1</translation>
    </message>
    <message>
        <source>Standby since %1: %2</source>
        <comment>time, reason</comment>
        <translation>Standby since %1: %2</translation>
    </message>
    <message>
        <source>%1: link lost</source>
        <comment>a device</comment>
        <translation>%1: link lost</translation>
    </message>
    <message>
        <source>%1: battery until %2</source>
        <comment>a device, time</comment>
        <translation>%1: battery until %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 of 7</translation>
    </message>
    <message>
        <source>NEWS %1</source>
        <comment>early warning score</comment>
        <translation>NEWS %1</translation>
    </message>
    <message>
        <source>%1, was %2 at %3</source>
        <comment>a score, before, time</comment>
        <translation>%1, was %2 at %3</translation>
    </message>
    <message>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Consciousness: %1</translation>
    </message>
    <message>
        <source>Oxygen: %1</source>
        <comment>as entered</comment>
        <translation>Oxygen: %1</translation>
    </message>
    <message>
        <source>Note %1, %2: %3</source>
        <comment>time, who, text</comment>
        <translation>Note %1, %2: %3</translation>
    </message>
    <message>
        <source>Taken over by %1 from %2 at %3</source>
        <translation>Taken over by %1 from %2 at %3</translation>
    </message>
</context>
<context>
    <name>wardlight::handover::HandoverCard</name>
    <message>
        <source>No bed</source>
        <translation>No bed</translation>
    </message>
    <message>
        <source>Bed %1, %2, %3</source>
        <translation>Bed %1, %2, %3</translation>
    </message>
</context>
<context>
    <name>wardlight::handover::HandoverPage</name>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>bed %1</source>
        <translation>bed %1</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>The record is being read.</source>
        <translation>The record is being read.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>No beds to hand over</source>
        <translation>No beds to hand over</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Bed %1, taken over</source>
        <translation>Bed %1, taken over</translation>
    </message>
    <message>
        <source>Bed %1, not taken over</source>
        <translation>Bed %1, not taken over</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>All taken over</source>
        <translation>All taken over</translation>
    </message>
    <message>
        <source>Taken over, next</source>
        <translation>Taken over, next</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>Taken over</translation>
    </message>
    <message numerus="yes">
        <source>All %n beds are taken over.</source>
        <translation>
            <numerusform>%n bed is taken over.</numerusform>
            <numerusform>All %n beds are taken over.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n beds</source>
        <comment>of a nurse</comment>
        <translation>
            <numerusform>%n bed</numerusform>
            <numerusform>%n beds</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody can be chosen here.</source>
        <translation>Nobody can be chosen here.</translation>
    </message>
    <message>
        <source>Whose beds?</source>
        <translation>Whose beds?</translation>
    </message>
    <message>
        <source>Who takes over?</source>
        <translation>Who takes over?</translation>
    </message>
    <message>
        <source>Taken over at %1</source>
        <translation>Taken over at %1</translation>
    </message>
    <message>
        <source>%1 has no beds to hand over.</source>
        <translation>%1 has no beds to hand over.</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>To %1</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::EventFoot</name>
    <message>
        <source>Previous event</source>
        <translation>Previous event</translation>
    </message>
    <message>
        <source>Next event</source>
        <translation>Next event</translation>
    </message>
    <message>
        <source>Seen, accept the miss</source>
        <translation>Seen, accept the miss</translation>
    </message>
    <message>
        <source>Close the later ones</source>
        <translation>Close the later ones</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::EventWave</name>
    <message>
        <source>Full disclosure</source>
        <translation>Full disclosure</translation>
    </message>
    <message>
        <source>No waves were kept of this alarm.</source>
        <translation>No waves were kept of this alarm.</translation>
    </message>
    <message>
        <source>No pleth was kept of this alarm.</source>
        <translation>No pleth was kept of this alarm.</translation>
    </message>
    <message>
        <source>%1, %2 s at the alarm</source>
        <comment>a wave</comment>
        <translation>%1, %2 s at the alarm</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::InsightPage</name>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Insight</source>
        <translation>Insight</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Period</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 days</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 days</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save a report as PDF</source>
        <translation>Save a report as PDF</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Who works here may not see the alarm figures. A nurse can.</source>
        <translation>Who works here may not see the alarm figures. A nurse can.</translation>
    </message>
    <message>
        <source>Nothing is recorded here: alarms are shown and sound, and are forgotten at the end. Without a record there are no figures.</source>
        <translation>Nothing is recorded here: alarms are shown and sound, and are forgotten at the end. Without a record there are no figures.</translation>
    </message>
    <message>
        <source>The record could not be read. Try again; if that does not help, call who looks after the system.</source>
        <translation>The record could not be read. Try again; if that does not help, call who looks after the system.</translation>
    </message>
    <message>
        <source>No alarms recorded yet in this time. Choose a longer one, or come back later.</source>
        <translation>No alarms recorded yet in this time. Choose a longer one, or come back later.</translation>
    </message>
    <message>
        <source>this shift</source>
        <translation>this shift</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>period, per cent</comment>
        <translation>Reading %1: %2</translation>
    </message>
    <message>
        <source>A charge nurse can try other limits.</source>
        <translation>A charge nurse can try other limits.</translation>
    </message>
    <message>
        <source>Nothing is recorded here: there is nothing to replay.</source>
        <translation>Nothing is recorded here: there is nothing to replay.</translation>
    </message>
    <message>
        <source>The record could not be read.</source>
        <translation>The record could not be read.</translation>
    </message>
    <message>
        <source>Write why first. It is kept with the change.</source>
        <translation>Write why first. It is kept with the change.</translation>
    </message>
    <message>
        <source>Signed. It waits for a second person in Settings, Profiles.</source>
        <translation>Signed. It waits for a second person in Settings, Profiles.</translation>
    </message>
    <message>
        <source>Limits saved.</source>
        <translation>Limits saved.</translation>
    </message>
    <message>
        <source>Alarm load</source>
        <translation>Alarm load</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::InsightWords</name>
    <message>
        <source>none acknowledged</source>
        <translation>none acknowledged</translation>
    </message>
    <message>
        <source>%1 acknowledged</source>
        <comment>a number of alarms</comment>
        <translation>%1 acknowledged</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Time to acknowledge</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>9 in 10 within %1</source>
        <comment>a time</comment>
        <translation>9 in 10 within %1</translation>
    </message>
    <message>
        <source>Nothing was acknowledged</source>
        <translation>Nothing was acknowledged</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Acknowledged</translation>
    </message>
    <message>
        <source>red and yellow alarms</source>
        <translation>red and yellow alarms</translation>
    </message>
    <message>
        <source>Escalated</source>
        <translation>Escalated</translation>
    </message>
    <message>
        <source>somebody else was sent for</source>
        <translation>somebody else was sent for</translation>
    </message>
    <message>
        <source>Unanswered after 2 min</source>
        <translation>Unanswered after 2 min</translation>
    </message>
    <message numerus="yes">
        <source>%n of them red</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n of them red</numerusform>
            <numerusform>%n of them red</numerusform>
        </translation>
    </message>
    <message>
        <source>Accepted by who was sent for</source>
        <translation>Accepted by who was sent for</translation>
    </message>
    <message>
        <source>Over before anybody answered</source>
        <translation>Over before anybody answered</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Escalated, of all</source>
        <translation>Escalated, of all</translation>
    </message>
    <message>
        <source>Unanswered after 2 min, of all</source>
        <translation>Unanswered after 2 min, of all</translation>
    </message>
    <message>
        <source>%1 alarms and more</source>
        <translation>%1 alarms and more</translation>
    </message>
    <message>
        <source>%1–%2 alarms</source>
        <translation>%1–%2 alarms</translation>
    </message>
    <message>
        <source>%1 alarms a bed and day, %2 unanswered</source>
        <comment>load, share</comment>
        <translation>%1 alarms a bed and day, %2 unanswered</translation>
    </message>
    <message>
        <source>Judged false</source>
        <translation>Judged false</translation>
    </message>
    <message>
        <source>of %1 judged</source>
        <comment>a number</comment>
        <translation>of %1 judged</translation>
    </message>
    <message>
        <source>the last word of each alarm counts</source>
        <translation>the last word of each alarm counts</translation>
    </message>
    <message>
        <source>Judged true</source>
        <translation>Judged true</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Cannot tell</translation>
    </message>
    <message>
        <source>not counted as true or false</source>
        <translation>not counted as true or false</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>of %1 red and yellow</source>
        <comment>a number</comment>
        <translation>of %1 red and yellow</translation>
    </message>
    <message>
        <source>judge more in Alarms, History</source>
        <translation>judge more in Alarms, History</translation>
    </message>
    <message>
        <source>No cause stands out</source>
        <translation>No cause stands out</translation>
    </message>
    <message>
        <source>Own limit</source>
        <comment>likely cause</comment>
        <translation>Own limit</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Bed %1</translation>
    </message>
    <message>
        <source>A bed that is no longer in the unit</source>
        <translation>A bed that is no longer in the unit</translation>
    </message>
    <message>
        <source>the program</source>
        <comment>who did it</comment>
        <translation>the program</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two who signed</comment>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1: back to the profile</source>
        <comment>a parameter</comment>
        <translation>%1: back to the profile</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>%1: %2 to %3, delay %4 s</source>
        <comment>parameter, low, high, seconds</comment>
        <translation>%1: %2 to %3, delay %4 s</translation>
    </message>
    <message>
        <source>red</source>
        <translation>red</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>yellow</translation>
    </message>
    <message>
        <source>low</source>
        <comment>a priority</comment>
        <translation>low</translation>
    </message>
    <message>
        <source>Nothing in this time</source>
        <translation>Nothing in this time</translation>
    </message>
    <message>
        <source>Limits and kinds changed at beds</source>
        <translation>Limits and kinds changed at beds</translation>
    </message>
    <message>
        <source>Profiles and settings changed</source>
        <translation>Profiles and settings changed</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Switched off</translation>
    </message>
    <message>
        <source>Sounds checked by ear</source>
        <translation>Sounds checked by ear</translation>
    </message>
    <message>
        <source>%1: on again</source>
        <comment>a kind of alarm</comment>
        <translation>%1: on again</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a kind of alarm</comment>
        <translation>%1: off</translation>
    </message>
    <message>
        <source>Profile %1, version %2</source>
        <comment>age group, number</comment>
        <translation>Profile %1, version %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>setting, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>sound off</source>
        <translation>sound off</translation>
    </message>
    <message>
        <source>sound on again</source>
        <translation>sound on again</translation>
    </message>
    <message>
        <source>alarms off</source>
        <translation>alarms off</translation>
    </message>
    <message>
        <source>alarms on again</source>
        <translation>alarms on again</translation>
    </message>
    <message>
        <source>heard</source>
        <comment>a sound</comment>
        <translation>heard</translation>
    </message>
    <message>
        <source>not heard</source>
        <comment>a sound</comment>
        <translation>not heard</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Load</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>alarms per bed and day, share of all</source>
        <translation>alarms per bed and day, share of all</translation>
    </message>
    <message>
        <source>By bed</source>
        <translation>By bed</translation>
    </message>
    <message>
        <source>alarms per bed and day, monitored days, sound and alarms off or paused</source>
        <translation>alarms per bed and day, monitored days, sound and alarms off or paused</translation>
    </message>
    <message>
        <source>%1 min, %2 min</source>
        <comment>minutes</comment>
        <translation>%1 min, %2 min</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>By device</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Most frequent</translation>
    </message>
    <message>
        <source>last 24 h: alarms, share judged false, likely cause</source>
        <translation>last 24 h: alarms, share judged false, likely cause</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>Alarm system</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Response</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>By shift</translation>
    </message>
    <message>
        <source>median, 90 %, load and unanswered</source>
        <translation>median, 90 %, load and unanswered</translation>
    </message>
    <message>
        <source>By the alarms of the two hours before</source>
        <translation>By the alarms of the two hours before</translation>
    </message>
    <message>
        <source>median, 90 %</source>
        <translation>median, 90 %</translation>
    </message>
    <message>
        <source>True or false</source>
        <translation>True or false</translation>
    </message>
    <message>
        <source>Share judged false, by kind</source>
        <translation>Share judged false, by kind</translation>
    </message>
    <message>
        <source>Only the newest %1 changes are listed.</source>
        <translation>Only the newest %1 changes are listed.</translation>
    </message>
    <message>
        <source>Profiles in force</source>
        <translation>Profiles in force</translation>
    </message>
    <message>
        <source>Alarm load</source>
        <translation>Alarm load</translation>
    </message>
    <message>
        <source>For the review of alarm management (NPSG.06.01.01, EP 3 and 4). Figures come from the record and name no patient.</source>
        <translation>For the review of alarm management (NPSG.06.01.01, EP 3 and 4). Figures come from the record and name no patient.</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>Not a medical device. For research, education and evaluation.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <comment>hours</comment>
        <translation>%1 h</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a length</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Electrode, up to %1</source>
        <comment>likely cause; how long in place</comment>
        <translation>Electrode, up to %1</translation>
    </message>
    <message>
        <source>Electrode</source>
        <comment>likely cause</comment>
        <translation>Electrode</translation>
    </message>
    <message>
        <source>Electrode %1, up to %2</source>
        <comment>likely cause; lead, how long in place</comment>
        <translation>Electrode %1, up to %2</translation>
    </message>
    <message>
        <source>Electrode %1</source>
        <comment>likely cause; lead</comment>
        <translation>Electrode %1</translation>
    </message>
    <message>
        <source>ECG noise</source>
        <comment>likely cause</comment>
        <translation>ECG noise</translation>
    </message>
    <message>
        <source>Finger probe, up to %1</source>
        <comment>likely cause; how long in place</comment>
        <translation>Finger probe, up to %1</translation>
    </message>
    <message>
        <source>Finger probe</source>
        <comment>likely cause</comment>
        <translation>Finger probe</translation>
    </message>
    <message>
        <source>Sensor or cuff</source>
        <comment>likely cause</comment>
        <translation>Sensor or cuff</translation>
    </message>
    <message>
        <source>Link</source>
        <comment>likely cause</comment>
        <translation>Link</translation>
    </message>
    <message>
        <source>Battery</source>
        <comment>likely cause</comment>
        <translation>Battery</translation>
    </message>
    <message>
        <source>Own limit %1</source>
        <comment>likely cause</comment>
        <translation>Own limit %1</translation>
    </message>
    <message>
        <source>Over within 15 s</source>
        <comment>likely cause</comment>
        <translation>Over within 15 s</translation>
    </message>
    <message>
        <source>Judged true</source>
        <comment>likely cause</comment>
        <translation>Judged true</translation>
    </message>
    <message>
        <source>usual</source>
        <comment>a delay</comment>
        <translation>usual</translation>
    </message>
    <message>
        <source>%1: profile version %2</source>
        <comment>day</comment>
        <translation>%1: profile version %2</translation>
    </message>
    <message>
        <source>%1: %2 low limit %3 → %4</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1: %2 low limit %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 high limit %3 → %4</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1: %2 high limit %3 → %4</translation>
    </message>
    <message>
        <source>%1: %2 delay %3 → %4 s</source>
        <comment>day, parameter, before, after</comment>
        <translation>%1: %2 delay %3 → %4 s</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <comment>a change and others with it</comment>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2, %3 monitored bed-days</source>
        <comment>period</comment>
        <translation>%1 to %2, %3 monitored bed-days</translation>
    </message>
    <message>
        <source>Alarms per bed and day</source>
        <translation>Alarms per bed and day</translation>
    </message>
    <message>
        <source>%1 alarms in all</source>
        <comment>a number</comment>
        <translation>%1 alarms in all</translation>
    </message>
    <message>
        <source>down from %1</source>
        <comment>a load</comment>
        <translation>down from %1</translation>
    </message>
    <message>
        <source>up from %1</source>
        <comment>a load</comment>
        <translation>up from %1</translation>
    </message>
    <message>
        <source>Every red and yellow one was answered or over</source>
        <translation>Every red and yellow one was answered or over</translation>
    </message>
    <message>
        <source>All yellow. No red missed</source>
        <translation>All yellow. No red missed</translation>
    </message>
    <message>
        <source>Nobody has judged an alarm</source>
        <translation>Nobody has judged an alarm</translation>
    </message>
    <message>
        <source>%1: %2 a bed, %3 red, %4 yellow, %5 low</source>
        <comment>a day&apos;s alarms</comment>
        <translation>%1: %2 a bed, %3 red, %4 yellow, %5 low</translation>
    </message>
    <message>
        <source>now</source>
        <comment>the hour that runs</comment>
        <translation>now</translation>
    </message>
    <message>
        <source>Bed %1: none</source>
        <translation>Bed %1: none</translation>
    </message>
    <message>
        <source>Bed %1: %2 in 24 h, most of them from %3: %4</source>
        <comment>label, number, clock, number</comment>
        <translation>Bed %1: %2 in 24 h, most of them from %3: %4</translation>
    </message>
    <message>
        <source>No bed is over its budget of %1 alarms in 24 h.</source>
        <translation>No bed is over its budget of %1 alarms in 24 h.</translation>
    </message>
    <message>
        <source>Bed %1 is over its budget: %2 alarms, %3 allowed.</source>
        <comment>label, number, number</comment>
        <translation>Bed %1 is over its budget: %2 alarms, %3 allowed.</translation>
    </message>
    <message>
        <source>Likely cause: %1.</source>
        <translation>Likely cause: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more beds are over theirs.</source>
        <comment>beds over their budget</comment>
        <translation>
            <numerusform>%n more bed is over its own.</numerusform>
            <numerusform>%n more beds are over theirs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Worked out from waves and numbers</source>
        <comment>instead of a device</comment>
        <translation>Worked out from waves and numbers</translation>
    </message>
    <message>
        <source>A device that is no longer bound</source>
        <translation>A device that is no longer bound</translation>
    </message>
    <message>
        <source>Floods</source>
        <translation>Floods</translation>
    </message>
    <message>
        <source>%1 of the time, wanted under 1 %</source>
        <comment>floods</comment>
        <translation>%1 of the time, wanted under 1 %</translation>
    </message>
    <message>
        <source>Longest flood</source>
        <translation>Longest flood</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Chattering</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, 3 or more a minute</source>
        <comment>chattering</comment>
        <translation>
            <numerusform>%n alarm, 3 or more a minute</numerusform>
            <numerusform>%n alarms, 3 or more a minute</numerusform>
        </translation>
    </message>
    <message>
        <source>Standing over 24 h</source>
        <translation>Standing over 24 h</translation>
    </message>
    <message>
        <source>Top ten</source>
        <translation>Top ten</translation>
    </message>
    <message>
        <source>of all alarms, by bed and kind</source>
        <comment>top ten</comment>
        <translation>of all alarms, by bed and kind</translation>
    </message>
    <message>
        <source>Sound off or paused</source>
        <translation>Sound off or paused</translation>
    </message>
    <message>
        <source>Alarms off or paused</source>
        <translation>Alarms off or paused</translation>
    </message>
    <message>
        <source>Suspected false</source>
        <translation>Suspected false</translation>
    </message>
    <message>
        <source>shown as low, kept with their evidence</source>
        <comment>suspected false</comment>
        <translation>shown as low, kept with their evidence</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::LimitStepper</name>
    <message>
        <source>%1 less, is %2</source>
        <comment>a limit, its value</comment>
        <translation>%1 less, is %2</translation>
    </message>
    <message>
        <source>%1 more, is %2</source>
        <comment>a limit, its value</comment>
        <translation>%1 more, is %2</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::LoadBoard</name>
    <message>
        <source>Alarms per bed and day</source>
        <translation>Alarms per bed and day</translation>
    </message>
    <message>
        <source>! low</source>
        <translation>! low</translation>
    </message>
    <message>
        <source>!! yellow</source>
        <translation>!! yellow</translation>
    </message>
    <message>
        <source>!!! red</source>
        <translation>!!! red</translation>
    </message>
    <message>
        <source>Where and when</source>
        <translation>Where and when</translation>
    </message>
    <message>
        <source>alarms by bed and hour, last 24 h</source>
        <translation>alarms by bed and hour, last 24 h</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Most frequent</translation>
    </message>
    <message>
        <source>last 24 h · share judged false · likely cause</source>
        <translation>last 24 h · share judged false · likely cause</translation>
    </message>
    <message>
        <source>judged false</source>
        <translation>judged false</translation>
    </message>
    <message>
        <source>Alarm system</source>
        <translation>Alarm system</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>By kind</translation>
    </message>
    <message>
        <source>alarms per bed and day · share of all</source>
        <translation>alarms per bed and day · share of all</translation>
    </message>
    <message>
        <source>By device</source>
        <translation>By device</translation>
    </message>
    <message>
        <source>alarms · share of all</source>
        <translation>alarms · share of all</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::ResponseBoard</name>
    <message>
        <source>How red and yellow alarms ended</source>
        <translation>How red and yellow alarms ended</translation>
    </message>
    <message>
        <source>alarms · share</source>
        <translation>alarms · share</translation>
    </message>
    <message>
        <source>After how many alarms</source>
        <translation>After how many alarms</translation>
    </message>
    <message>
        <source>median · 90 % · in the unit, two hours before</source>
        <translation>median · 90 % · in the unit, two hours before</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>90 % within</source>
        <translation>90 % within</translation>
    </message>
    <message>
        <source>Answers slow where alarms pile up: that is what a budget is for.</source>
        <translation>Answers slow where alarms pile up: that is what a budget is for.</translation>
    </message>
    <message>
        <source>By shift</source>
        <translation>By shift</translation>
    </message>
    <message>
        <source>median · 90 % · load and unanswered</source>
        <translation>median · 90 % · load and unanswered</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::VerdictBoard</name>
    <message>
        <source>Share judged false, by kind</source>
        <translation>Share judged false, by kind</translation>
    </message>
    <message>
        <source>Likely causes of the false ones</source>
        <translation>Likely causes of the false ones</translation>
    </message>
    <message>
        <source>alarms · share</source>
        <translation>alarms · share</translation>
    </message>
</context>
<context>
    <name>wardlight::insight_ui::WhatIfBoard</name>
    <message>
        <source>What is tried</source>
        <translation>What is tried</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
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
        <source>Replay of</source>
        <translation>Replay of</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <comment>a period</comment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Propose and sign</source>
        <translation>Propose and sign</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>a value in force</comment>
        <translation>now %1</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>Low limit</source>
        <translation>Low limit</translation>
    </message>
    <message>
        <source>High limit</source>
        <translation>High limit</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Alarms removed</source>
        <translation>Alarms removed</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>alarms before and after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>Alarms added</source>
        <translation>Alarms added</translation>
    </message>
    <message>
        <source>by this change</source>
        <translation>by this change</translation>
    </message>
    <message>
        <source>Later by more than 10 s</source>
        <translation>Later by more than 10 s</translation>
    </message>
    <message numerus="yes">
        <source>Every missed event must be answered first: %n left.</source>
        <comment>missed events</comment>
        <translation>
            <numerusform>Every missed event must be answered first: %n left.</numerusform>
            <numerusform>Every missed event must be answered first: %n left.</numerusform>
        </translation>
    </message>
    <message>
        <source>True events missed</source>
        <translation>True events missed</translation>
    </message>
    <message>
        <source>of %1 judged true</source>
        <comment>a number</comment>
        <translation>of %1 judged true</translation>
    </message>
    <message numerus="yes">
        <source>%n of a minute or longer, judged by nobody</source>
        <comment>missed alarms</comment>
        <translation>
            <numerusform>%n of a minute or longer, judged by nobody</numerusform>
            <numerusform>%n of a minute or longer, judged by nobody</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms by bed</source>
        <translation>Alarms by bed</translation>
    </message>
    <message>
        <source>What would be missed</source>
        <translation>What would be missed</translation>
    </message>
    <message>
        <source>Try other numbers, then replay.</source>
        <translation>Try other numbers, then replay.</translation>
    </message>
    <message>
        <source>Nothing that lasted a minute, and nothing that was judged true, would be missed.</source>
        <translation>Nothing that lasted a minute, and nothing that was judged true, would be missed.</translation>
    </message>
    <message>
        <source>Bed %1, %2 %3</source>
        <comment>label, day, clock</comment>
        <translation>Bed %1, %2 %3</translation>
    </message>
    <message>
        <source>Keep %1 for bed %2</source>
        <comment>a limit, a bed</comment>
        <translation>Keep %1 for bed %2</translation>
    </message>
    <message>
        <source>Keep %1 and %2 s for bed %3</source>
        <comment>a limit, its delay, a bed</comment>
        <translation>Keep %1 and %2 s for bed %3</translation>
    </message>
    <message>
        <source>no alarm on record</source>
        <translation>no alarm on record</translation>
    </message>
    <message>
        <source>nobody acknowledged it</source>
        <translation>nobody acknowledged it</translation>
    </message>
    <message>
        <source>acknowledged %1</source>
        <comment>a clock</comment>
        <translation>acknowledged %1</translation>
    </message>
    <message>
        <source>acknowledged %1 by %2</source>
        <comment>a clock, a person</comment>
        <translation>acknowledged %1 by %2</translation>
    </message>
    <message>
        <source>would sound %1</source>
        <comment>a clock</comment>
        <translation>would sound %1</translation>
    </message>
    <message>
        <source>Later %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Later %1 of %2: %3</translation>
    </message>
    <message>
        <source>Unjudged %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Unjudged %1 of %2: %3</translation>
    </message>
    <message>
        <source>Missed %1 of %2: %3</source>
        <comment>number, number, bed and time</comment>
        <translation>Missed %1 of %2: %3</translation>
    </message>
    <message>
        <source>%1 %2 for %3</source>
        <comment>parameter, farthest value, length</comment>
        <translation>%1 %2 for %3</translation>
    </message>
    <message>
        <source>No alarm is on record: no waves were kept.</source>
        <translation>No alarm is on record: no waves were kept.</translation>
    </message>
    <message>
        <source>Looking for its waves.</source>
        <translation>Looking for its waves.</translation>
    </message>
    <message>
        <source>seen, the miss is accepted</source>
        <translation>seen, the miss is accepted</translation>
    </message>
    <message>
        <source>kept for bed %1</source>
        <translation>kept for bed %1</translation>
    </message>
    <message>
        <source>now</source>
        <comment>where an alarm is announced</comment>
        <translation>now</translation>
    </message>
    <message>
        <source>then</source>
        <comment>where an alarm would be announced</comment>
        <translation>then</translation>
    </message>
    <message numerus="yes">
        <source>Latest of %n</source>
        <comment>alarms that come later</comment>
        <translation>
            <numerusform>The one that comes later</numerusform>
            <numerusform>Latest of %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that were judged true or lasted a minute would come later. All still sound.</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>%n that was judged true or lasted a minute would come later. It still sounds.</numerusform>
            <numerusform>%n that were judged true or lasted a minute would come later. All still sound.</numerusform>
        </translation>
    </message>
    <message>
        <source>See the first %1</source>
        <comment>a number</comment>
        <translation>See the first %1</translation>
    </message>
    <message numerus="yes">
        <source>See all %n</source>
        <comment>alarms</comment>
        <translation>
            <numerusform>See it</numerusform>
            <numerusform>See all %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sounded %1</source>
        <comment>a clock</comment>
        <translation>sounded %1</translation>
    </message>
    <message>
        <source>%1 now</source>
        <comment>a limit</comment>
        <translation>%1 now</translation>
    </message>
    <message>
        <source>%1 proposed</source>
        <comment>a limit</comment>
        <translation>%1 proposed</translation>
    </message>
    <message>
        <source>judged true</source>
        <translation>judged true</translation>
    </message>
    <message>
        <source>judged by nobody</source>
        <translation>judged by nobody</translation>
    </message>
    <message numerus="yes">
        <source>Replay %n days</source>
        <comment>a period</comment>
        <translation>
            <numerusform>Replay %n day</numerusform>
            <numerusform>Replay %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to what is in force</source>
        <translation>Back to what is in force</translation>
    </message>
    <message>
        <source>The profile has no limits yet. Enter them in Settings, Profiles.</source>
        <translation>The profile has no limits yet. Enter them in Settings, Profiles.</translation>
    </message>
    <message>
        <source>Reading %1: %2</source>
        <comment>period, per cent</comment>
        <translation>Reading %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>Replays %n days of recorded numbers under new limits. Nothing changes until two people have signed.</source>
        <comment>a period</comment>
        <translation>
            <numerusform>Replays %n day of recorded numbers under new limits. Nothing changes until two people have signed.</numerusform>
            <numerusform>Replays %n days of recorded numbers under new limits. Nothing changes until two people have signed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n patients, %1 values, %2 missing. Nothing changes until two people have signed.</source>
        <comment>of a replay</comment>
        <translation>
            <numerusform>%n patient, %1 values, %2 missing. Nothing changes until two people have signed.</numerusform>
            <numerusform>%n patients, %1 values, %2 missing. Nothing changes until two people have signed.</numerusform>
        </translation>
    </message>
    <message>
        <source>median %1, longest %2</source>
        <comment>lengths</comment>
        <translation>median %1, longest %2</translation>
    </message>
    <message>
        <source>outline: now · filled: proposed</source>
        <translation>outline: now · filled: proposed</translation>
    </message>
    <message>
        <source>Too many true events would be missed to propose this here.</source>
        <translation>Too many true events would be missed to propose this here.</translation>
    </message>
    <message>
        <source>A change is proposed after it was replayed.</source>
        <translation>A change is proposed after it was replayed.</translation>
    </message>
    <message>
        <source>It waits in Settings, Profiles for a second person, and is in force from the moment both have signed.</source>
        <translation>It waits in Settings, Profiles for a second person, and is in force from the moment both have signed.</translation>
    </message>
    <message>
        <source>Propose version %1</source>
        <comment>of a profile</comment>
        <translation>Propose version %1</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskBand</name>
    <message>
        <source>The alarm changed. Press again.</source>
        <translation>The alarm changed. Press again.</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>how long an alarm has lasted</comment>
        <translation>for %1</translation>
    </message>
    <message>
        <source>signal lost</source>
        <translation>signal lost</translation>
    </message>
    <message>
        <source>Undo</source>
        <comment>take the acknowledge back</comment>
        <translation>Undo</translation>
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
        <source>Acknowledge</source>
        <translation>Acknowledge</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <comment>another alarm of this bed, time of day</comment>
        <translation>%1 since %2</translation>
    </message>
    <message>
        <source>Alarms off since %1</source>
        <comment>time of day</comment>
        <translation>Alarms off since %1</translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>No active alarms</translation>
    </message>
    <message>
        <source>Nothing to acknowledge</source>
        <translation>Nothing to acknowledge</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskHead</name>
    <message>
        <source>%1, %2</source>
        <comment>family name, given name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <comment>medical record number</comment>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>PEWS %1 of 7</source>
        <comment>parts known of a child&apos;s score</comment>
        <translation>PEWS %1 of 7</translation>
    </message>
    <message>
        <source>NEWS %1</source>
        <comment>early warning score</comment>
        <translation>NEWS %1</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Bed %1</translation>
    </message>
    <message>
        <source>bed %1: %2</source>
        <comment>an alarm of another bed</comment>
        <translation>bed %1: %2</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskWaves</name>
    <message>
        <source>Waves</source>
        <translation>Waves</translation>
    </message>
</context>
<context>
    <name>wardlight::kiosk::KioskWindow</name>
    <message>
        <source>Limits saved.</source>
        <translation>Limits saved.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong.</source>
        <translation>Name or PIN is wrong.</translation>
    </message>
    <message>
        <source>Empty bed</source>
        <translation>Empty bed</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>%1 since %2 · %3</source>
        <comment>standby: reason, time, who</comment>
        <translation>%1 since %2 · %3</translation>
    </message>
    <message>
        <source>connecting %1</source>
        <comment>time waited so far</comment>
        <translation>connecting %1</translation>
    </message>
    <message>
        <source>Paused %1</source>
        <comment>time left</comment>
        <translation>Paused %1</translation>
    </message>
    <message>
        <source>Pause 2:00</source>
        <translation>Pause 2:00</translation>
    </message>
    <message>
        <source>Help is called</source>
        <translation>Help is called</translation>
    </message>
    <message>
        <source>Call for help</source>
        <translation>Call for help</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Sign out</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Sign in</translation>
    </message>
    <message>
        <source>Help is called. Acknowledge takes it back.</source>
        <translation>Help is called. Acknowledge takes it back.</translation>
    </message>
    <message>
        <source>No number here has limits.</source>
        <translation>No number here has limits.</translation>
    </message>
    <message>
        <source>Limits of which number?</source>
        <translation>Limits of which number?</translation>
    </message>
    <message>
        <source>To change one, sign in first.</source>
        <translation>To change one, sign in first.</translation>
    </message>
    <message>
        <source>Leave the bedside screen</source>
        <translation>Leave the bedside screen</translation>
    </message>
    <message>
        <source>needs leave</source>
        <translation>needs leave</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: a name is enough.</source>
        <translation>Nobody has a PIN here: a name is enough.</translation>
    </message>
    <message>
        <source>Who leaves it?</source>
        <translation>Who leaves it?</translation>
    </message>
    <message>
        <source>Monitoring goes on. It is kept who left.</source>
        <translation>Monitoring goes on. It is kept who left.</translation>
    </message>
</context>
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
        <source>PVC</source>
        <comment>label: premature ventricular complexes per minute</comment>
        <translation>PVC</translation>
    </message>
    <message>
        <source>Not identified</source>
        <comment>in place of a patient&apos;s name</comment>
        <translation>Not identified</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>F</source>
        <comment>sex: female</comment>
        <translation>F</translation>
    </message>
    <message>
        <source>M</source>
        <comment>sex: male</comment>
        <translation>M</translation>
    </message>
    <message>
        <source>%1 y %2</source>
        <comment>age and sex of a child</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>age and sex</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>primary nurse</source>
        <translation>primary nurse</translation>
    </message>
    <message>
        <source>second nurse</source>
        <translation>second nurse</translation>
    </message>
    <message>
        <source>charge nurse</source>
        <translation>charge nurse</translation>
    </message>
    <message>
        <source>physician on call</source>
        <translation>physician on call</translation>
    </message>
    <message>
        <source>called by hand only</source>
        <translation>called by hand only</translation>
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
        <source>Alert</source>
        <comment>consciousness</comment>
        <translation>Alert</translation>
    </message>
    <message>
        <source>Confused</source>
        <comment>consciousness: new confusion</comment>
        <translation>Confused</translation>
    </message>
    <message>
        <source>Voice</source>
        <comment>consciousness: responds to voice</comment>
        <translation>Voice</translation>
    </message>
    <message>
        <source>Pain</source>
        <comment>consciousness: responds to pain</comment>
        <translation>Pain</translation>
    </message>
    <message>
        <source>No response</source>
        <comment>consciousness</comment>
        <translation>No response</translation>
    </message>
    <message>
        <source>Not identified: watched with the unit&apos;s adult limits</source>
        <translation>Not identified: watched with the unit&apos;s adult limits</translation>
    </message>
    <message>
        <source>Admitted</source>
        <translation>Admitted</translation>
    </message>
    <message>
        <source>Identified: %1</source>
        <comment>a name</comment>
        <translation>Identified: %1</translation>
    </message>
    <message>
        <source>Two entries were merged: all of both is this patient&apos;s</source>
        <translation>Two entries were merged: all of both is this patient&apos;s</translation>
    </message>
    <message>
        <source>A merge was taken back</source>
        <translation>A merge was taken back</translation>
    </message>
    <message>
        <source>A merge waits for a second person</source>
        <translation>A merge waits for a second person</translation>
    </message>
    <message>
        <source>Transferred to another bed</source>
        <translation>Transferred to another bed</translation>
    </message>
    <message>
        <source>Arrived from another bed</source>
        <translation>Arrived from another bed</translation>
    </message>
    <message>
        <source>In this bed again</source>
        <comment>readmitted, or a merge was taken back</comment>
        <translation>In this bed again</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Discharged</translation>
    </message>
    <message>
        <source>Standby</source>
        <translation>Standby</translation>
    </message>
    <message>
        <source>Standby: %1</source>
        <comment>and the reason</comment>
        <translation>Standby: %1</translation>
    </message>
    <message>
        <source>Standby ended</source>
        <translation>Standby ended</translation>
    </message>
    <message>
        <source>%1 bound</source>
        <comment>a device</comment>
        <translation>%1 bound</translation>
    </message>
    <message>
        <source>A device was released</source>
        <translation>A device was released</translation>
    </message>
    <message>
        <source>%1 limits as the profile</source>
        <comment>a number&apos;s limits were reset</comment>
        <translation>%1 limits as the profile</translation>
    </message>
    <message>
        <source>%1 limits %2</source>
        <comment>a number, its new limits</comment>
        <translation>%1 limits %2</translation>
    </message>
    <message>
        <source>%1: on</source>
        <comment>an alarm kind was switched on</comment>
        <translation>%1: on</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>an alarm kind was switched off</comment>
        <translation>%1: off</translation>
    </message>
    <message>
        <source>Sound paused %1</source>
        <comment>and for how long</comment>
        <translation>Sound paused %1</translation>
    </message>
    <message>
        <source>Sound on again</source>
        <translation>Sound on again</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sound off</translation>
    </message>
    <message>
        <source>Alarms paused %1</source>
        <comment>and for how long</comment>
        <translation>Alarms paused %1</translation>
    </message>
    <message>
        <source>Alarms on again</source>
        <translation>Alarms on again</translation>
    </message>
    <message>
        <source>Alarms off</source>
        <translation>Alarms off</translation>
    </message>
    <message>
        <source>Called %1</source>
        <comment>a person</comment>
        <translation>Called %1</translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <comment>a person was called</comment>
        <translation>%1 accepted</translation>
    </message>
    <message>
        <source>%1 cannot come</source>
        <comment>a person was called</comment>
        <translation>%1 cannot come</translation>
    </message>
    <message>
        <source>Passed on to %1</source>
        <comment>a person</comment>
        <translation>Passed on to %1</translation>
    </message>
    <message>
        <source>Nobody answered the call</source>
        <translation>Nobody answered the call</translation>
    </message>
    <message>
        <source>A device is back</source>
        <translation>A device is back</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <comment>what was written</comment>
        <translation>Note: %1</translation>
    </message>
    <message>
        <source>Consciousness: %1</source>
        <comment>as entered</comment>
        <translation>Consciousness: %1</translation>
    </message>
    <message>
        <source>On air, no oxygen</source>
        <translation>On air, no oxygen</translation>
    </message>
    <message>
        <source>Oxygen %1 L/min</source>
        <comment>as entered</comment>
        <translation>Oxygen %1 L/min</translation>
    </message>
    <message>
        <source>NEWS2: SpO₂ scale %1</source>
        <comment>as decided</comment>
        <translation>NEWS2: SpO₂ scale %1</translation>
    </message>
    <message>
        <source>Printed</source>
        <comment>waves or a list of this bed</comment>
        <translation>Printed</translation>
    </message>
    <message>
        <source>Oxygen: entry taken back</source>
        <translation>Oxygen: entry taken back</translation>
    </message>
    <message>
        <source>Consciousness: entry taken back</source>
        <translation>Consciousness: entry taken back</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Ack %1 s</source>
        <comment>answered after this many seconds</comment>
        <translation>Ack %1 s</translation>
    </message>
    <message>
        <source>now</source>
        <comment>an alarm that goes on</comment>
        <translation>now</translation>
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
        <source>uncertain</source>
        <translation>uncertain</translation>
    </message>
    <message>
        <source>Sinus</source>
        <comment>rhythm</comment>
        <translation>Sinus</translation>
    </message>
    <message>
        <source>AF</source>
        <comment>rhythm: atrial fibrillation</comment>
        <translation>AF</translation>
    </message>
    <message>
        <source>V-tach</source>
        <comment>rhythm</comment>
        <translation>V-tach</translation>
    </message>
    <message>
        <source>Paced</source>
        <comment>rhythm</comment>
        <translation>Paced</translation>
    </message>
    <message>
        <source>Irregular</source>
        <comment>rhythm</comment>
        <translation>Irregular</translation>
    </message>
    <message>
        <source>last %1</source>
        <comment>values and their age</comment>
        <translation>last %1</translation>
    </message>
    <message>
        <source>mean %1</source>
        <comment>mean of a pressure</comment>
        <translation>mean %1</translation>
    </message>
    <message>
        <source>sensor off</source>
        <translation>sensor off</translation>
    </message>
    <message>
        <source>last %1 · %2</source>
        <comment>last value and its age</comment>
        <translation>last %1 · %2</translation>
    </message>
    <message>
        <source>Pleth</source>
        <comment>name of a wave</comment>
        <translation>Pleth</translation>
    </message>
    <message>
        <source>Resp</source>
        <comment>name of a wave: breathing</comment>
        <translation>Resp</translation>
    </message>
    <message>
        <source>ECG %1</source>
        <comment>name of a lead</comment>
        <translation>ECG %1</translation>
    </message>
    <message>
        <source>link lost %1</source>
        <comment>and since how long</comment>
        <translation>link lost %1</translation>
    </message>
    <message>
        <source>no signal</source>
        <translation>no signal</translation>
    </message>
    <message>
        <source>poor signal</source>
        <translation>poor signal</translation>
    </message>
    <message>
        <source>%1 mm/s</source>
        <comment>sweep</comment>
        <translation>%1 mm/s</translation>
    </message>
    <message>
        <source>%1 mm/s at 96 dpi</source>
        <comment>sweep; the screen&apos;s size is not known</comment>
        <translation>%1 mm/s at 96 dpi</translation>
    </message>
    <message>
        <source>%1 mm/mV</source>
        <comment>gain</comment>
        <translation>%1 mm/mV</translation>
    </message>
    <message>
        <source>gain automatic</source>
        <translation>gain automatic</translation>
    </message>
    <message>
        <source>Air</source>
        <comment>no supplemental oxygen</comment>
        <translation>Air</translation>
    </message>
    <message>
        <source>%1 L</source>
        <comment>oxygen, litres a minute</comment>
        <translation>%1 L</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>no value</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>limits %1</translation>
    </message>
    <message>
        <source>none</source>
        <comment>oxygen device</comment>
        <translation>none</translation>
    </message>
    <message>
        <source>Cannula</source>
        <comment>oxygen device: nasal cannula</comment>
        <translation>Cannula</translation>
    </message>
    <message>
        <source>Mask</source>
        <comment>oxygen device: simple face mask</comment>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Venturi</source>
        <comment>oxygen device</comment>
        <translation>Venturi</translation>
    </message>
    <message>
        <source>Reservoir</source>
        <comment>oxygen device: mask with reservoir</comment>
        <translation>Reservoir</translation>
    </message>
    <message>
        <source>High flow</source>
        <comment>oxygen device: nasal high flow</comment>
        <translation>High flow</translation>
    </message>
    <message>
        <source>The low limit must be below the high limit.</source>
        <translation>The low limit must be below the high limit.</translation>
    </message>
    <message>
        <source>This limit is outside what can be measured.</source>
        <translation>This limit is outside what can be measured.</translation>
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
        <source>Sound not heard</source>
        <translation>Sound not heard</translation>
    </message>
    <message>
        <source>Sound not confirmed</source>
        <translation>Sound not confirmed</translation>
    </message>
    <message>
        <source>Sound on</source>
        <translation>Sound on</translation>
    </message>
    <message>
        <source>Taken over by %1</source>
        <comment>a nurse</comment>
        <translation>Taken over by %1</translation>
    </message>
    <message>
        <source>Documents</source>
        <comment>a folder</comment>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Strip</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: simulated patients</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>Not a medical device. For research, education and evaluation.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
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
    <name>wardlight::kit::DisclosureRows</name>
    <message>
        <source>Full disclosure</source>
        <translation>Full disclosure</translation>
    </message>
    <message>
        <source>At %1</source>
        <comment>time of day</comment>
        <translation>At %1</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::DisclosureView</name>
    <message>
        <source>Full disclosure</source>
        <translation>Full disclosure</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Less time a row</source>
        <translation>Less time a row</translation>
    </message>
    <message>
        <source>More time a row</source>
        <translation>More time a row</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Strip</source>
        <comment>a printed piece of waves</comment>
        <translation>Strip</translation>
    </message>
    <message>
        <source>Wave</source>
        <translation>Wave</translation>
    </message>
    <message>
        <source>Bed %1 · %2</source>
        <comment>label and name</comment>
        <translation>Bed %1 · %2</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>This patient is not in bed %1 any more: only what was kept with the alarm can be shown.</source>
        <comment>label</comment>
        <translation>This patient is not in bed %1 any more: only what was kept with the alarm can be shown.</translation>
    </message>
    <message>
        <source>Full disclosure reaches half an hour back. Of this alarm only what was kept with it can be shown.</source>
        <translation>Full disclosure reaches half an hour back. Of this alarm only what was kept with it can be shown.</translation>
    </message>
    <message>
        <source>This bed has no waves now.</source>
        <translation>This bed has no waves now.</translation>
    </message>
    <message>
        <source>Reading the waves.</source>
        <translation>Reading the waves.</translation>
    </message>
    <message>
        <source>No waves are held of this bed.</source>
        <translation>No waves are held of this bed.</translation>
    </message>
    <message>
        <source>Reading, %1 of %2. Waves from %3 so far.</source>
        <comment>pieces; time of day</comment>
        <translation>Reading, %1 of %2. Waves from %3 so far.</translation>
    </message>
    <message>
        <source>Stopped. Waves from %1.</source>
        <comment>time of day</comment>
        <translation>Stopped. Waves from %1.</translation>
    </message>
    <message>
        <source>Waves from %1. Half an hour is held in memory; older ones come with Review.</source>
        <comment>time of day</comment>
        <translation>Waves from %1. Half an hour is held in memory; older ones come with Review.</translation>
    </message>
    <message>
        <source>%1 s a row</source>
        <translation>%1 s a row</translation>
    </message>
    <message>
        <source>%1 min a row</source>
        <translation>%1 min a row</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of day</comment>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>There are no waves of this moment.</source>
        <translation>There are no waves of this moment.</translation>
    </message>
    <message>
        <source>Strip, bed %1</source>
        <translation>Strip, bed %1</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>MRN %1</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <comment>date, time, time</comment>
        <translation>%1, %2 to %3</translation>
    </message>
    <message>
        <source>%1 · printed %2 %3</source>
        <comment>unit; date and time</comment>
        <translation>%1 · printed %2 %3</translation>
    </message>
    <message>
        <source>as it came</source>
        <comment>a wave without a filter</comment>
        <translation>as it came</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::LimitsPopover</name>
    <message>
        <source>bed %1, %2</source>
        <comment>a bed and its patient</comment>
        <translation>bed %1, %2</translation>
    </message>
    <message>
        <source>name hidden</source>
        <translation>name hidden</translation>
    </message>
    <message>
        <source>%1 limits</source>
        <comment>of a number</comment>
        <translation>%1 limits</translation>
    </message>
    <message>
        <source>Low limit down</source>
        <translation>Low limit down</translation>
    </message>
    <message>
        <source>Low limit up</source>
        <translation>Low limit up</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Low limit off</source>
        <translation>Low limit off</translation>
    </message>
    <message>
        <source>High limit down</source>
        <translation>High limit down</translation>
    </message>
    <message>
        <source>High limit up</source>
        <translation>High limit up</translation>
    </message>
    <message>
        <source>High limit off</source>
        <translation>High limit off</translation>
    </message>
    <message>
        <source>Delay shorter</source>
        <translation>Delay shorter</translation>
    </message>
    <message>
        <source>Delay longer</source>
        <translation>Delay longer</translation>
    </message>
    <message>
        <source>Unit value</source>
        <translation>Unit value</translation>
    </message>
    <message>
        <source>As the unit&apos;s profile</source>
        <translation>As the unit&apos;s profile</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>off</source>
        <comment>limits</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>Suggested %1</source>
        <comment>limits</comment>
        <translation>Suggested %1</translation>
    </message>
    <message>
        <source>Suggested from the last hours: %1, %2 alarms instead of %3</source>
        <translation>Suggested from the last hours: %1, %2 alarms instead of %3</translation>
    </message>
    <message>
        <source>Save %1</source>
        <comment>the new limits</comment>
        <translation>Save %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <comment>a limit of the unit&apos;s profile, which is in force</comment>
        <translation>unit %1</translation>
    </message>
    <message>
        <source>was %1, unit %2</source>
        <comment>limit in force, and of the unit&apos;s profile</comment>
        <translation>was %1, unit %2</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>was %1</source>
        <comment>a delay</comment>
        <translation>was %1</translation>
    </message>
    <message>
        <source>No values yet</source>
        <translation>No values yet</translation>
    </message>
    <message>
        <source>The last %1: nothing is recorded</source>
        <comment>length of time</comment>
        <translation>The last %1: nothing is recorded</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>The last 24 hours</translation>
    </message>
    <message>
        <source>now %1</source>
        <comment>value</comment>
        <translation>now %1</translation>
    </message>
    <message>
        <source>Alarms in this time</source>
        <translation>Alarms in this time</translation>
    </message>
    <message>
        <source>Alarms, last 8 h</source>
        <translation>Alarms, last 8 h</translation>
    </message>
    <message>
        <source>Of a minute or longer, missed</source>
        <translation>Of a minute or longer, missed</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::NotePopover</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What should others know?</source>
        <translation>What should others know?</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Save note</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::SavePopover</name>
    <message>
        <source>Folder %1</source>
        <translation>Folder %1</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>Name of the file</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>There is no folder to save in.</source>
        <translation>There is no folder to save in.</translation>
    </message>
    <message>
        <source>A file of this name is there. It will be replaced.</source>
        <translation>A file of this name is there. It will be replaced.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Saved as %1</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Save PDF</translation>
    </message>
    <message>
        <source>The PDF could not be written. Check the disk.</source>
        <translation>The PDF could not be written. Check the disk.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::ScoreEntry</name>
    <message>
        <source>not entered yet</source>
        <translation>not entered yet</translation>
    </message>
    <message>
        <source>was %1, %2</source>
        <comment>what was entered before, and its age</comment>
        <translation>was %1, %2</translation>
    </message>
    <message>
        <source>%1 litres a minute</source>
        <translation>%1 litres a minute</translation>
    </message>
    <message>
        <source>Consciousness</source>
        <translation>Consciousness</translation>
    </message>
    <message>
        <source>Oxygen</source>
        <translation>Oxygen</translation>
    </message>
    <message>
        <source>Undo %1 s</source>
        <comment>seconds left</comment>
        <translation>Undo %1 s</translation>
    </message>
    <message>
        <source>Litres a minute; the device is the usual one unless chosen.</source>
        <translation>Litres a minute; the device is the usual one unless chosen.</translation>
    </message>
</context>
<context>
    <name>wardlight::kit::SignInPanel</name>
    <message>
        <source>Delete the last digit</source>
        <translation>Delete the last digit</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Emergency access: hold for 1 s</source>
        <translation>Emergency access: hold for 1 s</translation>
    </message>
    <message>
        <source>Opens at once. The reason is asked afterwards, and somebody looks at it later.</source>
        <translation>Opens at once. The reason is asked afterwards, and somebody looks at it later.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>More names</source>
        <translation>More names</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>A PIN has at least 6 digits.</source>
        <translation>A PIN has at least 6 digits.</translation>
    </message>
    <message>
        <source>Wait %1. Alarms go on.</source>
        <comment>time</comment>
        <translation>Wait %1. Alarms go on.</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Choose a name first.</source>
        <translation>Choose a name first.</translation>
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
    <message>
        <source>Numbers, alarms and notes of both are kept. It can be taken back until the patient is discharged, moved or identified anew.</source>
        <translation>Numbers, alarms and notes of both are kept. It can be taken back until the patient is discharged, moved or identified anew.</translation>
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
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hold to merge</source>
        <translation>Hold to merge</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::AdmitPanel</name>
    <message>
        <source>Admit to bed %1</source>
        <translation>Admit to bed %1</translation>
    </message>
    <message>
        <source>Who lies in bed %1?</source>
        <translation>Who lies in bed %1?</translation>
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
        <source>Nurse</source>
        <translation>Nurse</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
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
        <source>Name not known</source>
        <translation>Name not known</translation>
    </message>
    <message>
        <source>Identify bed %1</source>
        <translation>Identify bed %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>family name, given name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a place or person</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>✓ Name confirmed</source>
        <translation>✓ Name confirmed</translation>
    </message>
    <message>
        <source>Scan the band</source>
        <translation>Scan the band</translation>
    </message>
    <message>
        <source>from 16 years</source>
        <translation>from 16 years</translation>
    </message>
    <message>
        <source>under 16 years</source>
        <translation>under 16 years</translation>
    </message>
    <message>
        <source>newborn</source>
        <translation>newborn</translation>
    </message>
    <message>
        <source>fits age %1</source>
        <translation>fits age %1</translation>
    </message>
    <message>
        <source>%1, not for age %2</source>
        <comment>from 16 years, not for age 6</comment>
        <translation>%1, not for age %2</translation>
    </message>
    <message>
        <source>NEWS2</source>
        <translation>NEWS2</translation>
    </message>
    <message>
        <source>PEWS, no total until all 7 parts</source>
        <translation>PEWS, no total until all 7 parts</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n patient(s) with this one</source>
        <comment>a nurse</comment>
        <translation>
            <numerusform>%1 · %n patient with this one</numerusform>
            <numerusform>%1 · %n patients with this one</numerusform>
        </translation>
    </message>
    <message>
        <source>No device bound yet.</source>
        <translation>No device bound yet.</translation>
    </message>
    <message>
        <source>Bed %1 is watched. Say later who it is.</source>
        <translation>Bed %1 is watched. Say later who it is.</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
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
        <source>This limit is not a number that can be.</source>
        <translation>This limit is not a number that can be.</translation>
    </message>
    <message>
        <source>This profile has no limits. Tick that you know, or choose another.</source>
        <translation>This profile has no limits. Tick that you know, or choose another.</translation>
    </message>
    <message>
        <source>Bed %1 is identified.</source>
        <translation>Bed %1 is identified.</translation>
    </message>
    <message>
        <source>Admitted to bed %1.</source>
        <translation>Admitted to bed %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::BedChoice</name>
    <message>
        <source>Bed %1</source>
        <translation>Bed %1</translation>
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
        <translation>%1 stays with bed %2; the new bed&apos;s devices watch from there</translation>
    </message>
    <message>
        <source>%1 is asked first, not %2</source>
        <translation>%1 is asked first, not %2</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ChooseBedPanel</name>
    <message>
        <source>A bed for %1</source>
        <translation>A bed for %1</translation>
    </message>
    <message>
        <source>No bed is free.</source>
        <translation>No bed is free.</translation>
    </message>
    <message>
        <source>Choose a free bed. The admission follows.</source>
        <translation>Choose a free bed. The admission follows.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hold: not coming</source>
        <translation>Hold: not coming</translation>
    </message>
    <message>
        <source>Struck off the list of expected patients.</source>
        <translation>Struck off the list of expected patients.</translation>
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
        <source>No alarm is open. The bed&apos;s devices are free again afterwards.</source>
        <translation>No alarm is open. The bed&apos;s devices are free again afterwards.</translation>
    </message>
    <message>
        <source>These alarms end with it:</source>
        <translation>These alarms end with it:</translation>
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
    <name>wardlight::patients::ExpectPanel</name>
    <message>
        <source>Expect a patient</source>
        <translation>Expect a patient</translation>
    </message>
    <message>
        <source>Expected: %1</source>
        <comment>a patient</comment>
        <translation>Expected: %1</translation>
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
        <source>MRN</source>
        <translation>MRN</translation>
    </message>
    <message>
        <source>Birth date or second identifier</source>
        <translation>Birth date or second identifier</translation>
    </message>
    <message>
        <source>Age in years</source>
        <translation>Age in years</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>From where</translation>
    </message>
    <message>
        <source>When (hh:mm)</source>
        <translation>When (hh:mm)</translation>
    </message>
    <message>
        <source>Bed, if one is wished for</source>
        <translation>Bed, if one is wished for</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Enter into the list</source>
        <translation>Enter into the list</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Save changes</translation>
    </message>
    <message>
        <source>Hold: not coming</source>
        <translation>Hold: not coming</translation>
    </message>
    <message>
        <source>Struck off the list of expected patients.</source>
        <translation>Struck off the list of expected patients.</translation>
    </message>
    <message>
        <source>A name or an MRN is needed.</source>
        <translation>A name or an MRN is needed.</translation>
    </message>
    <message>
        <source>Type the time as 16:00.</source>
        <translation>Type the time as 16:00.</translation>
    </message>
    <message>
        <source>Entered into the list of expected patients.</source>
        <translation>Entered into the list of expected patients.</translation>
    </message>
    <message>
        <source>The entry is changed.</source>
        <translation>The entry is changed.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::LimitsBox</name>
    <message>
        <source>Numbers are shown, but nothing sounds when they leave a range. Bed %1 shows “No limits” and stands in Silent now until they are entered.</source>
        <translation>Numbers are shown, but nothing sounds when they leave a range. Bed %1 shows “No limits” and stands in Silent now until they are entered.</translation>
    </message>
    <message>
        <source>Sounds all the same: asystole, VF, VT, apnoea, pulse lost, leads off, probe off, link lost.</source>
        <translation>Sounds all the same: asystole, VF, VT, apnoea, pulse lost, leads off, probe off, link lost.</translation>
    </message>
    <message>
        <source>The unit&apos;s profile: two signatures</source>
        <translation>The unit&apos;s profile: two signatures</translation>
    </message>
    <message>
        <source>Enter limits for this patient</source>
        <translation>Enter limits for this patient</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <translation>High</translation>
    </message>
    <message>
        <source>%1 low</source>
        <translation>%1 low</translation>
    </message>
    <message>
        <source>%1 high</source>
        <translation>%1 high</translation>
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
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>not set</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::MergePanel</name>
    <message>
        <source>Keep: bed %1, where the patient lies, or bed %2, which is free afterwards</source>
        <translation>Keep: bed %1, where the patient lies, or bed %2, which is free afterwards</translation>
    </message>
    <message>
        <source>Bed %1</source>
        <translation>Bed %1</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>Bed %1 delivers vital signs: somebody lies there. While it does, it cannot be merged.</source>
        <translation>Bed %1 delivers vital signs: somebody lies there. While it does, it cannot be merged.</translation>
    </message>
    <message>
        <source>Both entries have a name: a second charge nurse must agree.</source>
        <translation>Both entries have a name: a second charge nurse must agree.</translation>
    </message>
    <message>
        <source>Hold to merge bed %1 into bed %2</source>
        <translation>Hold to merge bed %1 into bed %2</translation>
    </message>
    <message>
        <source>The entries are merged in bed %1, or wait for a second person.</source>
        <translation>The entries are merged in bed %1, or wait for a second person.</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::MergeWords</name>
    <message>
        <source>air</source>
        <translation>air</translation>
    </message>
    <message>
        <source>oxygen %1 L/min</source>
        <translation>oxygen %1 L/min</translation>
    </message>
    <message>
        <source>Merge two entries</source>
        <translation>Merge two entries</translation>
    </message>
    <message>
        <source>Which entry is the patient who lies in bed %1?</source>
        <translation>Which entry is the patient who lies in bed %1?</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>Name and identifiers</source>
        <translation>Name and identifiers</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limits</translation>
    </message>
    <message>
        <source>Consciousness and oxygen</source>
        <translation>Consciousness and oxygen</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::Panel</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Both identifiers are needed: compare them at the bed.</source>
        <translation>Both identifiers are needed: compare them at the bed.</translation>
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
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>Today %1</source>
        <comment>and the time</comment>
        <translation>Today %1</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day: Thu 19 Nov</comment>
        <translation>ddd d MMM</translation>
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
        <source>In the unit</source>
        <translation>In the unit</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Free</translation>
    </message>
    <message>
        <source>a released device still sends</source>
        <translation>a released device still sends</translation>
    </message>
    <message>
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>the unit&apos;s adult limits</source>
        <comment>of somebody not identified</comment>
        <translation>the unit&apos;s adult limits</translation>
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
        <source>Expected</source>
        <translation>Expected</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>entered by hand</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a place or person</comment>
        <translation>from %1</translation>
    </message>
    <message>
        <source>Admit</source>
        <translation>Admit</translation>
    </message>
    <message>
        <source>Choose bed</source>
        <translation>Choose bed</translation>
    </message>
    <message>
        <source>Change</source>
        <comment>an entry</comment>
        <translation>Change</translation>
    </message>
    <message>
        <source>Discharged</source>
        <translation>Discharged</translation>
    </message>
    <message>
        <source>last 24 h; devices are free again</source>
        <translation>last 24 h; devices are free again</translation>
    </message>
    <message>
        <source>Readmit</source>
        <translation>Readmit</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>entries that may be one patient</source>
        <translation>entries that may be one patient</translation>
    </message>
    <message>
        <source>and bed %1</source>
        <translation>and bed %1</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>waits for a second person, %1 asked</source>
        <translation>waits for a second person, %1 asked</translation>
    </message>
    <message>
        <source>not identified</source>
        <translation>not identified</translation>
    </message>
    <message>
        <source>the same MRN twice</source>
        <translation>the same MRN twice</translation>
    </message>
    <message>
        <source>no entry looks like another&apos;s</source>
        <translation>no entry looks like another&apos;s</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::PatientsPage</name>
    <message>
        <source>The merge is taken back: both entries are as before.</source>
        <translation>The merge is taken back: both entries are as before.</translation>
    </message>
    <message>
        <source>The merge cannot be taken back: the other bed is taken, or you may not.</source>
        <translation>The merge cannot be taken back: the other bed is taken, or you may not.</translation>
    </message>
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
    <message>
        <source>Handover</source>
        <translation>Handover</translation>
    </message>
    <message>
        <source>Expect</source>
        <translation>Expect</translation>
    </message>
    <message>
        <source>Identify</source>
        <translation>Identify</translation>
    </message>
    <message>
        <source>Take merge back</source>
        <translation>Take merge back</translation>
    </message>
    <message>
        <source>Unit %1</source>
        <comment>how many</comment>
        <translation>Unit %1</translation>
    </message>
    <message>
        <source>Expected %1</source>
        <comment>how many</comment>
        <translation>Expected %1</translation>
    </message>
    <message>
        <source>Discharged %1</source>
        <comment>how many</comment>
        <translation>Discharged %1</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <comment>how many</comment>
        <translation>Merge %1</translation>
    </message>
</context>
<context>
    <name>wardlight::patients::ReadmitPanel</name>
    <message>
        <source>Readmit %1</source>
        <translation>Readmit %1</translation>
    </message>
    <message>
        <source>The stay goes on: numbers, alarms and notes of before belong to it. The limits are the profile&apos;s again.</source>
        <translation>The stay goes on: numbers, alarms and notes of before belong to it. The limits are the profile&apos;s again.</translation>
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
        <source>To bed</source>
        <translation>To bed</translation>
    </message>
    <message>
        <source>not identified: it is this patient</source>
        <translation>not identified: it is this patient</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Readmit</source>
        <translation>Readmit</translation>
    </message>
    <message>
        <source>Choose a bed.</source>
        <translation>Choose a bed.</translation>
    </message>
    <message>
        <source>Readmitted to bed %1.</source>
        <translation>Readmitted to bed %1.</translation>
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
        <source>merge</source>
        <translation>merge</translation>
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
        <source>Tick each loss, so that somebody has read it.</source>
        <translation>Tick each loss, so that somebody has read it.</translation>
    </message>
    <message>
        <source>Bed %1 is now bed %2.</source>
        <translation>Bed %1 is now bed %2.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::FirstStart</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Clock and time zone are this machine&apos;s. If they are wrong, set them there: no alarm depends on it.</source>
        <translation>Clock and time zone are this machine&apos;s. If they are wrong, set them there: no alarm depends on it.</translation>
    </message>
    <message>
        <source>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</source>
        <translation>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>PIN, 6 to 12 digits</source>
        <translation>PIN, 6 to 12 digits</translation>
    </message>
    <message>
        <source>The same PIN again</source>
        <translation>The same PIN again</translation>
    </message>
    <message>
        <source>too simple</source>
        <translation>too simple</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>the same</translation>
    </message>
    <message>
        <source>It opens this station when it is locked. Others get theirs in Settings, Users.</source>
        <translation>It opens this station when it is locked. Others get theirs in Settings, Users.</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Beds</source>
        <translation>Beds</translation>
    </message>
    <message>
        <source>They are called 01, 02 and so on. Labels, order and blank places of the floor plan are set in Settings.</source>
        <translation>They are called 01, 02 and so on. Labels, order and blank places of the floor plan are set in Settings.</translation>
    </message>
    <message>
        <source>Beds that wait for devices</source>
        <translation>Beds that wait for devices</translation>
    </message>
    <message>
        <source>Devices are connected later.</source>
        <translation>Devices are connected later.</translation>
    </message>
    <message>
        <source>A simulated ward</source>
        <translation>A simulated ward</translation>
    </message>
    <message>
        <source>Invented patients, for teaching and trying. Marked as a demo everywhere.</source>
        <translation>Invented patients, for teaching and trying. Marked as a demo everywhere.</translation>
    </message>
    <message>
        <source>A folder of recordings</source>
        <translation>A folder of recordings</translation>
    </message>
    <message>
        <source>WFDB, EDF or BDF files, a bed each.</source>
        <translation>WFDB, EDF or BDF files, a bed each.</translation>
    </message>
    <message>
        <source>A ward on this machine</source>
        <translation>A ward on this machine</translation>
    </message>
    <message>
        <source>The data folder of a running wardlightd.</source>
        <translation>The data folder of a running wardlightd.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Look around a demo ward</source>
        <translation>Look around a demo ward</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Language and clock</source>
        <translation>Language and clock</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>First administrator</translation>
    </message>
    <message>
        <source>Unit and beds</source>
        <translation>Unit and beds</translation>
    </message>
    <message>
        <source>Can you hear it?</source>
        <translation>Can you hear it?</translation>
    </message>
    <message>
        <source>Where data comes from</source>
        <translation>Where data comes from</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n beds</source>
        <comment>unit</comment>
        <translation>
            <numerusform>%1, %n bed</numerusform>
            <numerusform>%1, %n beds</numerusform>
        </translation>
    </message>
    <message>
        <source>All three heard</source>
        <translation>All three heard</translation>
    </message>
    <message>
        <source>Not all heard</source>
        <translation>Not all heard</translation>
    </message>
    <message>
        <source>Everything set here can be changed later in Settings.</source>
        <translation>Everything set here can be changed later in Settings.</translation>
    </message>
    <message>
        <source>Who sets this station up and may change it.</source>
        <translation>Who sets this station up and may change it.</translation>
    </message>
    <message>
        <source>What the ward is called and how many beds it has.</source>
        <translation>What the ward is called and how many beds it has.</translation>
    </message>
    <message>
        <source>Stand where you will work and play each alarm. If one is hard to hear, turn it up here or choose another speaker. Without a working speaker this station shows a standing alarm.</source>
        <translation>Stand where you will work and play each alarm. If one is hard to hear, turn it up here or choose another speaker. Without a working speaker this station shows a standing alarm.</translation>
    </message>
    <message>
        <source>Choose where the waves and numbers of these beds come from.</source>
        <translation>Choose where the waves and numbers of these beds come from.</translation>
    </message>
    <message>
        <source>Start monitoring</source>
        <translation>Start monitoring</translation>
    </message>
    <message>
        <source>Nothing is monitored yet. You can change all of this later in Settings.</source>
        <translation>Nothing is monitored yet. You can change all of this later in Settings.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::HearTest</name>
    <message>
        <source>Red alarm</source>
        <translation>Red alarm</translation>
    </message>
    <message>
        <source>Yellow alarm</source>
        <translation>Yellow alarm</translation>
    </message>
    <message>
        <source>Low alarm</source>
        <translation>Low alarm</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Play</translation>
    </message>
    <message>
        <source>Play the %1</source>
        <comment>red alarm</comment>
        <translation>Play the %1</translation>
    </message>
    <message>
        <source>I hear it</source>
        <translation>I hear it</translation>
    </message>
    <message>
        <source>%1: I hear it</source>
        <translation>%1: I hear it</translation>
    </message>
    <message>
        <source>I do not</source>
        <translation>I do not</translation>
    </message>
    <message>
        <source>%1: I do not hear it</source>
        <translation>%1: I do not hear it</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Turn it up or choose another speaker, then play it again.</source>
        <translation>Turn it up or choose another speaker, then play it again.</translation>
    </message>
    <message>
        <source>The site does not allow a lower volume.</source>
        <translation>The site does not allow a lower volume.</translation>
    </message>
    <message>
        <source>Two bursts of five notes, then again</source>
        <translation>Two bursts of five notes, then again</translation>
    </message>
    <message>
        <source>One burst of three notes</source>
        <translation>One burst of three notes</translation>
    </message>
    <message>
        <source>Two soft notes, also for small technical faults</source>
        <translation>Two soft notes, also for small technical faults</translation>
    </message>
    <message>
        <source>Heard: %1</source>
        <comment>who, when</comment>
        <translation>Heard: %1</translation>
    </message>
    <message>
        <source>Not heard: %1</source>
        <comment>who, when</comment>
        <translation>Not heard: %1</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::HeardWords</name>
    <message>
        <source>A sound was not heard here. Turn it up or choose another speaker, then test again.</source>
        <translation>A sound was not heard here. Turn it up or choose another speaker, then test again.</translation>
    </message>
    <message>
        <source>Nobody has confirmed all three sounds at this station.</source>
        <translation>Nobody has confirmed all three sounds at this station.</translation>
    </message>
    <message>
        <source>Last heard test: %1.</source>
        <translation>Last heard test: %1.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfilePane</name>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print this profile</source>
        <translation>Print this profile</translation>
    </message>
    <message>
        <source>Save or discard the draft first.</source>
        <translation>Save or discard the draft first.</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>“%1” cannot be a limit here.</source>
        <translation>“%1” cannot be a limit here.</translation>
    </message>
    <message>
        <source>A draft is open: sign or discard it.</source>
        <translation>A draft is open: sign or discard it.</translation>
    </message>
    <message>
        <source>A change of %1 is signed for %2. Withdraw it first.</source>
        <comment>who, a time</comment>
        <translation>A change of %1 is signed for %2. Withdraw it first.</translation>
    </message>
    <message>
        <source>A change by %1 waits to be signed or withdrawn.</source>
        <translation>A change by %1 waits to be signed or withdrawn.</translation>
    </message>
    <message>
        <source>Somebody saved another version meanwhile. Look at it first.</source>
        <translation>Somebody saved another version meanwhile. Look at it first.</translation>
    </message>
    <message>
        <source>%1 · not set</source>
        <comment>a profile</comment>
        <translation>%1 · not set</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profile</translation>
    </message>
    <message numerus="yes">
        <source>%n beds · in force v%1, %2</source>
        <comment>version, who and when</comment>
        <translation>
            <numerusform>%n bed · in force v%1, %2</numerusform>
            <numerusform>%n beds · in force v%1, %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kinds of alarm cannot be switched off by anyone</source>
        <translation>
            <numerusform>%n kind of alarm cannot be switched off by anyone</numerusform>
            <numerusform>%n kinds of alarm cannot be switched off by anyone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last 8 h, %n beds: %1 alarms → %2</source>
        <translation>
            <numerusform>Last 8 h, %n bed: %1 alarms → %2</numerusform>
            <numerusform>Last 8 h, %n beds: %1 alarms → %2</numerusform>
        </translation>
    </message>
    <message>
        <source>v%1 → v%2</source>
        <comment>versions</comment>
        <translation>v%1 → v%2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>a time</comment>
        <translation>from %1</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms of a minute or longer would not have been announced</source>
        <translation>
            <numerusform>%n alarm of a minute or longer would not have been announced</numerusform>
            <numerusform>%n alarms of a minute or longer would not have been announced</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfilePaper</name>
    <message>
        <source>Profile %1, version %2</source>
        <translation>Profile %1, version %2</translation>
    </message>
    <message>
        <source>Demo: simulated patients</source>
        <translation>Demo: simulated patients</translation>
    </message>
    <message>
        <source>%1 · in force: %2</source>
        <comment>a unit; who and when</comment>
        <translation>%1 · in force: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Reason: %1</translation>
    </message>
    <message>
        <source>Alarm limit</source>
        <translation>Alarm limit</translation>
    </message>
    <message>
        <source>Unit</source>
        <comment>of a number</comment>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Last change</source>
        <translation>Last change</translation>
    </message>
    <message>
        <source>Printed %1</source>
        <comment>when</comment>
        <translation>Printed %1</translation>
    </message>
    <message>
        <source>Page %1</source>
        <comment>of a print</comment>
        <translation>Page %1</translation>
    </message>
    <message>
        <source>Not a medical device. For research, education and evaluation.</source>
        <translation>Not a medical device. For research, education and evaluation.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfileTable</name>
    <message>
        <source>Limits of the profile</source>
        <translation>Limits of the profile</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>%1, low %2, high %3, delay %4</source>
        <translation>%1, low %2, high %3, delay %4</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a limit</comment>
        <translation>Low</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a limit</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Delay</source>
        <translation>Delay</translation>
    </message>
    <message>
        <source>Last changed</source>
        <translation>Last changed</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::ProfileWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 / %2 s</source>
        <comment>delay of the low limit, of the high one</comment>
        <translation>%1 / %2 s</translation>
    </message>
    <message>
        <source>%1 systolic</source>
        <comment>a pressure</comment>
        <translation>%1 systolic</translation>
    </message>
    <message>
        <source>%1 diastolic</source>
        <comment>a pressure</comment>
        <translation>%1 diastolic</translation>
    </message>
    <message>
        <source>%1 mean</source>
        <comment>a pressure</comment>
        <translation>%1 mean</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Temperature difference</translation>
    </message>
    <message>
        <source>%1 very low</source>
        <comment>a parameter</comment>
        <translation>%1 very low</translation>
    </message>
    <message>
        <source>Extreme tachycardia</source>
        <translation>Extreme tachycardia</translation>
    </message>
    <message>
        <source>Extreme bradycardia</source>
        <translation>Extreme bradycardia</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a limit</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>a limit</comment>
        <translation>not set</translation>
    </message>
    <message>
        <source>Cannot be switched off</source>
        <translation>Cannot be switched off</translation>
    </message>
    <message>
        <source>Delivered value</source>
        <translation>Delivered value</translation>
    </message>
    <message>
        <source>%1 low</source>
        <comment>a parameter&apos;s limit</comment>
        <translation>%1 low</translation>
    </message>
    <message>
        <source>%1 high</source>
        <comment>a parameter&apos;s limit</comment>
        <translation>%1 high</translation>
    </message>
    <message>
        <source>%1 delay</source>
        <comment>a parameter&apos;s</comment>
        <translation>%1 delay</translation>
    </message>
    <message>
        <source>Changes no bed now.</source>
        <translation>Changes no bed now.</translation>
    </message>
    <message numerus="yes">
        <source>Changes %n beds: %1</source>
        <translation>
            <numerusform>Changes %n bed: %1</numerusform>
            <numerusform>Changes %n beds: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep their own: %1</source>
        <translation>Keep their own: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::RosterPane</name>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Title of the roster</source>
        <translation>Title of the roster</translation>
    </message>
    <message>
        <source>Shifts begin at: times between commas</source>
        <translation>Shifts begin at: times between commas</translation>
    </message>
    <message>
        <source>Asked earlier</source>
        <translation>Asked earlier</translation>
    </message>
    <message>
        <source>Asked later</source>
        <translation>Asked later</translation>
    </message>
    <message>
        <source>Add a duty</source>
        <translation>Add a duty</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen duty</source>
        <translation>Remove the chosen duty</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>Duty</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Beds: labels or ranges between commas, * for all</source>
        <translation>Beds: labels or ranges between commas, * for all</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save roster</source>
        <translation>Save roster</translation>
    </message>
    <message>
        <source>The code team is called by hand only.</source>
        <translation>The code team is called by hand only.</translation>
    </message>
    <message>
        <source>This duty cannot move further.</source>
        <translation>This duty cannot move further.</translation>
    </message>
    <message>
        <source>Type when shifts begin as 07:00, 19:00: at most six times, rising.</source>
        <translation>Type when shifts begin as 07:00, 19:00: at most six times, rising.</translation>
    </message>
    <message>
        <source>Saved. Open alarms go to these people.</source>
        <translation>Saved. Open alarms go to these people.</translation>
    </message>
    <message>
        <source>Nobody yet</source>
        <translation>Nobody yet</translation>
    </message>
    <message>
        <source>%1 · beds %2</source>
        <comment>a duty, its beds</comment>
        <translation>%1 · beds %2</translation>
    </message>
    <message>
        <source>Asked in this order: %1</source>
        <comment>duties</comment>
        <translation>Asked in this order: %1</translation>
    </message>
    <message>
        <source>Nobody is asked about: %1</source>
        <comment>beds</comment>
        <translation>Nobody is asked about: %1</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>There are changes: save or discard them.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>who, when</comment>
        <translation>Last change: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingList</name>
    <message>
        <source>No setting has “%1” in it.</source>
        <translation>No setting has “%1” in it.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingRow</name>
    <message>
        <source>%1, gone</source>
        <comment>a device that is chosen and not there</comment>
        <translation>%1, gone</translation>
    </message>
    <message>
        <source>Fixed in the program.</source>
        <translation>Fixed in the program.</translation>
    </message>
    <message>
        <source>Default %1. Set by %2.</source>
        <translation>Default %1. Set by %2.</translation>
    </message>
    <message>
        <source>Default %1, never changed.</source>
        <translation>Default %1, never changed.</translation>
    </message>
    <message>
        <source>A change waits for its second signature.</source>
        <translation>A change waits for its second signature.</translation>
    </message>
    <message>
        <source>Two signatures.</source>
        <translation>Two signatures.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingWords</name>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Of this station&apos;s screens.</source>
        <translation>Of this station&apos;s screens.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Alarm colours are the same in each.</source>
        <translation>Alarm colours are the same in each.</translation>
    </message>
    <message>
        <source>Numbers on tiles</source>
        <translation>Numbers on tiles</translation>
    </message>
    <message>
        <source>At which side the numbers stand.</source>
        <translation>At which side the numbers stand.</translation>
    </message>
    <message>
        <source>Text and controls</source>
        <translation>Text and controls</translation>
    </message>
    <message>
        <source>How large they are. This screen starts again to change it: about a second.</source>
        <translation>How large they are. This screen starts again to change it: about a second.</translation>
    </message>
    <message>
        <source>For fingers and gloves</source>
        <translation>For fingers and gloves</translation>
    </message>
    <message>
        <source>Larger targets; small tiles open a card.</source>
        <translation>Larger targets; small tiles open a card.</translation>
    </message>
    <message>
        <source>Return to the ward</source>
        <translation>Return to the ward</translation>
    </message>
    <message>
        <source>After this long without a press, except over unsaved input.</source>
        <translation>After this long without a press, except over unsaved input.</translation>
    </message>
    <message>
        <source>Several monitors</source>
        <translation>Several monitors</translation>
    </message>
    <message>
        <source>The alarm line is on each. A ward that is spread over them reads from the left.</source>
        <translation>The alarm line is on each. A ward that is spread over them reads from the left.</translation>
    </message>
    <message>
        <source>Letters as keys</source>
        <translation>Letters as keys</translation>
    </message>
    <message>
        <source>A, P, F and other single characters act at once. Off: only keys with Ctrl, arrows, Tab, Enter and Esc do.</source>
        <translation>A, P, F and other single characters act at once. Off: only keys with Ctrl, arrows, Tab, Enter and Esc do.</translation>
    </message>
    <message>
        <source>Wave colours</source>
        <translation>Wave colours</translation>
    </message>
    <message>
        <source>Customary: pressure reddish, breathing yellowish, oxygen bluish green, all paler than any alarm.</source>
        <translation>Customary: pressure reddish, breathing yellowish, oxygen bluish green, all paler than any alarm.</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Of alarms at this station. Never below the lowest allowed.</source>
        <translation>Of alarms at this station. Never below the lowest allowed.</translation>
    </message>
    <message>
        <source>Speaker</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>Where alarms sound. One that is gone is told, and the system&apos;s own takes its place.</source>
        <translation>Where alarms sound. One that is gone is told, and the system&apos;s own takes its place.</translation>
    </message>
    <message>
        <source>Lowest volume allowed</source>
        <translation>Lowest volume allowed</translation>
    </message>
    <message>
        <source>No station of the site can be quieter.</source>
        <translation>No station of the site can be quieter.</translation>
    </message>
    <message>
        <source>Hold before a limit alarm ends</source>
        <translation>Hold before a limit alarm ends</translation>
    </message>
    <message>
        <source>The value must be back inside for this long.</source>
        <translation>The value must be back inside for this long.</translation>
    </message>
    <message>
        <source>Length of a sound pause</source>
        <translation>Length of a sound pause</translation>
    </message>
    <message>
        <source>New red and yellow alarms sound through it.</source>
        <translation>New red and yellow alarms sound through it.</translation>
    </message>
    <message>
        <source>Reminder of what is off</source>
        <translation>Reminder of what is off</translation>
    </message>
    <message>
        <source>A short sound while a bed&apos;s sound or alarms are off.</source>
        <translation>A short sound while a bed&apos;s sound or alarms are off.</translation>
    </message>
    <message>
        <source>Alarm budget of a bed</source>
        <translation>Alarm budget of a bed</translation>
    </message>
    <message>
        <source>Alarms in 24 hours. Insight names the beds that have more, with the likely cause.</source>
        <translation>Alarms in 24 hours. Insight names the beds that have more, with the likely cause.</translation>
    </message>
    <message>
        <source>Yellow alarms stay until seen</source>
        <translation>Yellow alarms stay until seen</translation>
    </message>
    <message>
        <source>Red ones always do.</source>
        <translation>Red ones always do.</translation>
    </message>
    <message>
        <source>Lower an unlikely asystole</source>
        <translation>Lower an unlikely asystole</translation>
    </message>
    <message>
        <source>When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.</source>
        <translation>When a pulse wave speaks against it: shown, marked and low for at most 30 s, then red.</translation>
    </message>
    <message>
        <source>Lower an unlikely extreme bradycardia</source>
        <translation>Lower an unlikely extreme bradycardia</translation>
    </message>
    <message>
        <source>When a pulse wave speaks against it: shown, marked and low for at most 60 s, then red.</source>
        <translation>When a pulse wave speaks against it: shown, marked and low for at most 60 s, then red.</translation>
    </message>
    <message>
        <source>Lower an unlikely extreme tachycardia</source>
        <translation>Lower an unlikely extreme tachycardia</translation>
    </message>
    <message>
        <source>Lower an unlikely ventricular tachycardia</source>
        <translation>Lower an unlikely ventricular tachycardia</translation>
    </message>
    <message>
        <source>Lower an unlikely fibrillation</source>
        <translation>Lower an unlikely fibrillation</translation>
    </message>
    <message>
        <source>Red sounds again</source>
        <translation>Red sounds again</translation>
    </message>
    <message>
        <source>An acknowledged alarm that is still true.</source>
        <translation>An acknowledged alarm that is still true.</translation>
    </message>
    <message>
        <source>Yellow sounds again</source>
        <translation>Yellow sounds again</translation>
    </message>
    <message>
        <source>Undo of an acknowledge</source>
        <translation>Undo of an acknowledge</translation>
    </message>
    <message>
        <source>How long it can be taken back.</source>
        <translation>How long it can be taken back.</translation>
    </message>
    <message>
        <source>Red goes to the next person</source>
        <translation>Red goes to the next person</translation>
    </message>
    <message>
        <source>When nobody has answered.</source>
        <translation>When nobody has answered.</translation>
    </message>
    <message>
        <source>Yellow goes to the next person</source>
        <translation>Yellow goes to the next person</translation>
    </message>
    <message>
        <source>A lost link is told</source>
        <translation>A lost link is told</translation>
    </message>
    <message>
        <source>At the latest, after the last sample.</source>
        <translation>At the latest, after the last sample.</translation>
    </message>
    <message>
        <source>Alarm from the score</source>
        <translation>Alarm from the score</translation>
    </message>
    <message>
        <source>A yellow alarm from NEWS2 5 or a part of 3 (medium) or from 7 (high). A score by itself never sounds.</source>
        <translation>A yellow alarm from NEWS2 5 or a part of 3 (medium) or from 7 (high). A score by itself never sounds.</translation>
    </message>
    <message>
        <source>Alarm from the course</source>
        <translation>Alarm from the course</translation>
    </message>
    <message>
        <source>A low alarm when vital signs move so that the next band of NEWS2 is reached within the hour.</source>
        <translation>A low alarm when vital signs move so that the next band of NEWS2 is reached within the hour.</translation>
    </message>
    <message>
        <source>Asked first about a high score</source>
        <translation>Asked first about a high score</translation>
    </message>
    <message>
        <source>NEWS2 of 7 or more, or a part of 3: whose duty is asked before the bed&apos;s nurse.</source>
        <translation>NEWS2 of 7 or more, or a part of 3: whose duty is asked before the bed&apos;s nurse.</translation>
    </message>
    <message>
        <source>Lock by itself</source>
        <translation>Lock by itself</translation>
    </message>
    <message>
        <source>After this long without a press. Alarms go on.</source>
        <translation>After this long without a press. Alarms go on.</translation>
    </message>
    <message>
        <source>Names on the ward screen</source>
        <translation>Names on the ward screen</translation>
    </message>
    <message>
        <source>While somebody is signed in. A bed that is opened shows the name.</source>
        <translation>While somebody is signed in. A bed that is opened shows the name.</translation>
    </message>
    <message>
        <source>Names on a locked screen</source>
        <translation>Names on a locked screen</translation>
    </message>
    <message>
        <source>Bed numbers, waves, numbers and alarms are always shown.</source>
        <translation>Bed numbers, waves, numbers and alarms are always shown.</translation>
    </message>
    <message>
        <source>Acknowledge without signing in</source>
        <translation>Acknowledge without signing in</translation>
    </message>
    <message>
        <source>Recorded as unidentified, with the station.</source>
        <translation>Recorded as unidentified, with the station.</translation>
    </message>
    <message>
        <source>Pause sound without signing in</source>
        <translation>Pause sound without signing in</translation>
    </message>
    <message>
        <source>On</source>
        <comment>a setting</comment>
        <translation>On</translation>
    </message>
    <message>
        <source>Off</source>
        <comment>a setting</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Night</source>
        <comment>a theme</comment>
        <translation>Night</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a band of NEWS2</comment>
        <translation>High</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a band of NEWS2</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Bed’s nurse</source>
        <translation>Bed’s nurse</translation>
    </message>
    <message>
        <source>Charge nurse</source>
        <translation>Charge nurse</translation>
    </message>
    <message>
        <source>Physician on call</source>
        <translation>Physician on call</translation>
    </message>
    <message>
        <source>Hidden</source>
        <comment>names</comment>
        <translation>Hidden</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Initials</translation>
    </message>
    <message>
        <source>Shown</source>
        <comment>names</comment>
        <translation>Shown</translation>
    </message>
    <message>
        <source>One monitor</source>
        <translation>One monitor</translation>
    </message>
    <message>
        <source>Spread the ward</source>
        <translation>Spread the ward</translation>
    </message>
    <message>
        <source>A screen on each</source>
        <translation>A screen on each</translation>
    </message>
    <message>
        <source>Quiet</source>
        <comment>wave colours</comment>
        <translation>Quiet</translation>
    </message>
    <message>
        <source>Customary</source>
        <comment>wave colours</comment>
        <translation>Customary</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <comment>a speaker</comment>
        <translation>the system&apos;s own</translation>
    </message>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <comment>minutes</comment>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Station</source>
        <translation>Station</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarms</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Access</translation>
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
        <source>as delivered</source>
        <translation>as delivered</translation>
    </message>
    <message>
        <source>unidentified</source>
        <translation>unidentified</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 and %2, %3</source>
        <comment>first signature, second, when</comment>
        <translation>%1 and %2, %3</translation>
    </message>
    <message>
        <source>Done, but not recorded: it is lost when the program ends.</source>
        <translation>Done, but not recorded: it is lost when the program ends.</translation>
    </message>
    <message>
        <source>It is so already.</source>
        <translation>It is so already.</translation>
    </message>
    <message>
        <source>A change by %1 waits to be signed or withdrawn.</source>
        <translation>A change by %1 waits to be signed or withdrawn.</translation>
    </message>
    <message>
        <source>It is not there any more. Look again.</source>
        <translation>It is not there any more. Look again.</translation>
    </message>
    <message>
        <source>Not allowed for you. Who can do this: %1.</source>
        <translation>Not allowed for you. Who can do this: %1.</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s. Change who works here, then sign.</source>
        <translation>The second signature is another person&apos;s. Change who works here, then sign.</translation>
    </message>
    <message>
        <source>The site does not allow a lower volume.</source>
        <translation>The site does not allow a lower volume.</translation>
    </message>
    <message>
        <source>An alarm sounds now. Test when it is quiet.</source>
        <translation>An alarm sounds now. Test when it is quiet.</translation>
    </message>
    <message>
        <source>Play it first, then say whether you heard it.</source>
        <translation>Play it first, then say whether you heard it.</translation>
    </message>
    <message>
        <source>A bed that is to go is not empty. Discharge or transfer first.</source>
        <translation>A bed that is to go is not empty. Discharge or transfer first.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Say why: the reason is kept with the change.</translation>
    </message>
    <message>
        <source>Somebody saved another version meanwhile. Look at it first.</source>
        <translation>Somebody saved another version meanwhile. Look at it first.</translation>
    </message>
    <message>
        <source>A bed&apos;s label is there twice.</source>
        <translation>A bed&apos;s label is there twice.</translation>
    </message>
    <message>
        <source>A label has 1 to 8 characters, a unit&apos;s name 1 to 60, a ward at most 64 beds.</source>
        <translation>A label has 1 to 8 characters, a unit&apos;s name 1 to 60, a ward at most 64 beds.</translation>
    </message>
    <message>
        <source>A limit that is set can be changed or switched off, never unset.</source>
        <translation>A limit that is set can be changed or switched off, never unset.</translation>
    </message>
    <message>
        <source>The very low limit must be below the low limit.</source>
        <translation>The very low limit must be below the low limit.</translation>
    </message>
    <message>
        <source>The low limit must be below the high limit.</source>
        <translation>The low limit must be below the high limit.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Nothing is changed.</translation>
    </message>
    <message>
        <source>Not possible: this value is not allowed.</source>
        <translation>Not possible: this value is not allowed.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SettingsPage</name>
    <message>
        <source>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</source>
        <translation>Wardlight is not a certified medical device. It has not been cleared or approved by the FDA, Health Canada or a notified body. Do not rely on it as the only or primary means of monitoring or alarming for any patient. It is for research, education, simulation and evaluation.</translation>
    </message>
    <message>
        <source>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduced with acknowledgement.</source>
        <translation>NEWS2: Royal College of Physicians, National Early Warning Score (NEWS) 2, 2017, reproduced with acknowledgement.</translation>
    </message>
    <message>
        <source>Free software under the GPL, version 3 or later. Typeface: Wardlight Sans, SIL OFL 1.1.</source>
        <translation>Free software under the GPL, version 3 or later. Typeface: Wardlight Sans, SIL OFL 1.1.</translation>
    </message>
    <message>
        <source>Unit and beds</source>
        <translation>Unit and beds</translation>
    </message>
    <message>
        <source>Profiles and limits</source>
        <translation>Profiles and limits</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Roster</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Users</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>There are changes: save or discard them.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Search all settings</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>draft</translation>
    </message>
    <message>
        <source>to sign</source>
        <translation>to sign</translation>
    </message>
    <message numerus="yes">
        <source>%n gaps</source>
        <comment>beds nobody is asked about</comment>
        <translation>
            <numerusform>%n gap</numerusform>
            <numerusform>%n gaps</numerusform>
        </translation>
    </message>
    <message>
        <source>Changed last: %1, %2</source>
        <comment>a setting, who and when</comment>
        <translation>Changed last: %1, %2</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SignPanel</name>
    <message>
        <source>Before saving</source>
        <translation>Before saving</translation>
    </message>
    <message>
        <source>Reason, kept with the change</source>
        <translation>Reason, kept with the change</translation>
    </message>
    <message>
        <source>Discard draft</source>
        <translation>Discard draft</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Withdrawn. Nothing has changed.</source>
        <translation>Withdrawn. Nothing has changed.</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>a limit, before, after</comment>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>1 · %1 signed, %2</source>
        <comment>who, when</comment>
        <translation>1 · %1 signed, %2</translation>
    </message>
    <message>
        <source>In force from</source>
        <comment>when a change begins to count</comment>
        <translation>In force from</translation>
    </message>
    <message>
        <source>From now</source>
        <translation>From now</translation>
    </message>
    <message>
        <source>From the next shift, %1</source>
        <comment>a time</comment>
        <translation>From the next shift, %1</translation>
    </message>
    <message>
        <source>No one signed in</source>
        <translation>No one signed in</translation>
    </message>
    <message>
        <source>Two signatures, from two people</source>
        <translation>Two signatures, from two people</translation>
    </message>
    <message>
        <source>One signature</source>
        <translation>One signature</translation>
    </message>
    <message>
        <source>1 · %1</source>
        <comment>who signs first</comment>
        <translation>1 · %1</translation>
    </message>
    <message>
        <source>2 · Another person signs after you</source>
        <translation>2 · Another person signs after you</translation>
    </message>
    <message>
        <source>2 · Another person: change who works here (Ctrl+U), then sign</source>
        <translation>2 · Another person: change who works here (Ctrl+U), then sign</translation>
    </message>
    <message>
        <source>2 · %1</source>
        <comment>who signs second</comment>
        <translation>2 · %1</translation>
    </message>
    <message>
        <source>Signed. It waits for its moment.</source>
        <translation>Signed. It waits for its moment.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Sign and put in force</source>
        <translation>Sign and put in force</translation>
    </message>
    <message>
        <source>Sign as first</source>
        <translation>Sign as first</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>The second signature is another person&apos;s. Change who works here (Ctrl+U), then sign.</source>
        <translation>The second signature is another person&apos;s. Change who works here (Ctrl+U), then sign.</translation>
    </message>
    <message>
        <source>Signed by two. In force now.</source>
        <translation>Signed by two. In force now.</translation>
    </message>
    <message>
        <source>Signed by two. In force from %1.</source>
        <comment>a time</comment>
        <translation>Signed by two. In force from %1.</translation>
    </message>
    <message>
        <source>Say why: the reason is kept with the change.</source>
        <translation>Say why: the reason is kept with the change.</translation>
    </message>
    <message>
        <source>Signed. It waits for a second person.</source>
        <translation>Signed. It waits for a second person.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::SlotBoard</name>
    <message>
        <source>Beds in their order</source>
        <translation>Beds in their order</translation>
    </message>
    <message>
        <source>Place %1: blank</source>
        <translation>Place %1: blank</translation>
    </message>
    <message>
        <source>Place %1: bed %2</source>
        <translation>Place %1: bed %2</translation>
    </message>
    <message>
        <source>blank</source>
        <comment>a place without a bed</comment>
        <translation>blank</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::Stepper</name>
    <message>
        <source>Off</source>
        <comment>a limit</comment>
        <translation>Off</translation>
    </message>
    <message>
        <source>%1: less</source>
        <comment>a value</comment>
        <translation>%1: less</translation>
    </message>
    <message>
        <source>%1: more</source>
        <comment>a value</comment>
        <translation>%1: more</translation>
    </message>
    <message>
        <source>%1: off</source>
        <comment>a limit</comment>
        <translation>%1: off</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::UnitPane</name>
    <message>
        <source>Unit and beds</source>
        <translation>Unit and beds</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>The order is that of the ward&apos;s tiles. Drag a bed, or move it by the buttons or Alt and arrows.</source>
        <translation>The order is that of the ward&apos;s tiles. Drag a bed, or move it by the buttons or Alt and arrows.</translation>
    </message>
    <message>
        <source>Label of the chosen bed</source>
        <translation>Label of the chosen bed</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>Move to an earlier place</source>
        <translation>Move to an earlier place</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>Move to a later place</source>
        <translation>Move to a later place</translation>
    </message>
    <message>
        <source>Add a bed</source>
        <translation>Add a bed</translation>
    </message>
    <message>
        <source>Add a blank</source>
        <translation>Add a blank</translation>
    </message>
    <message>
        <source>Add a blank place</source>
        <translation>Add a blank place</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove the chosen place</source>
        <translation>Remove the chosen place</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Discard changes</translation>
    </message>
    <message>
        <source>Save unit</source>
        <translation>Save unit</translation>
    </message>
    <message>
        <source>A ward has at most 64 beds.</source>
        <translation>A ward has at most 64 beds.</translation>
    </message>
    <message>
        <source>Bed %1 is not empty. Discharge or transfer first.</source>
        <translation>Bed %1 is not empty. Discharge or transfer first.</translation>
    </message>
    <message>
        <source>Saved. The ward is shown in this order.</source>
        <translation>Saved. The ward is shown in this order.</translation>
    </message>
    <message>
        <source>More than 40 beds for one person: split the ward between two stations.</source>
        <translation>More than 40 beds for one person: split the ward between two stations.</translation>
    </message>
    <message>
        <source>There are changes: save or discard them.</source>
        <translation>There are changes: save or discard them.</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <comment>who, when</comment>
        <translation>Last change: %1</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::UsersPane</name>
    <message>
        <source>Who may sign in here</source>
        <translation>Who may sign in here</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: people are picked from a list.</source>
        <translation>Nobody has a PIN here: people are picked from a list.</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Add somebody</translation>
    </message>
    <message>
        <source>Name, as others know it</source>
        <translation>Name, as others know it</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>First PIN, 6 to 12 digits: the person changes it</source>
        <translation>First PIN, 6 to 12 digits: the person changes it</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Add this person</translation>
    </message>
    <message>
        <source>My PIN</source>
        <translation>My PIN</translation>
    </message>
    <message>
        <source>PIN until now</source>
        <translation>PIN until now</translation>
    </message>
    <message>
        <source>New PIN, 6 to 12 digits</source>
        <translation>New PIN, 6 to 12 digits</translation>
    </message>
    <message>
        <source>The new PIN again</source>
        <translation>The new PIN again</translation>
    </message>
    <message>
        <source>Change my PIN</source>
        <translation>Change my PIN</translation>
    </message>
    <message>
        <source>Emergency access, newest first</source>
        <translation>Emergency access, newest first</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, role</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>%1 can sign in no more.</source>
        <translation>%1 can sign in no more.</translation>
    </message>
    <message>
        <source>It was never used.</source>
        <translation>It was never used.</translation>
    </message>
    <message>
        <source>now</source>
        <translation>now</translation>
    </message>
    <message>
        <source>%1 to %2, %3: %4</source>
        <comment>when, until, station, reason</comment>
        <translation>%1 to %2, %3: %4</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>no reason given</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message>
        <source>Looked at: emergency access of %1</source>
        <translation>Looked at: emergency access of %1</translation>
    </message>
    <message>
        <source>looked at by %1</source>
        <translation>looked at by %1</translation>
    </message>
    <message>
        <source>A name is needed.</source>
        <translation>A name is needed.</translation>
    </message>
    <message>
        <source>A PIN has 6 to 12 digits and is no simple row.</source>
        <translation>A PIN has 6 to 12 digits and is no simple row.</translation>
    </message>
    <message>
        <source>%1 can sign in.</source>
        <translation>%1 can sign in.</translation>
    </message>
    <message>
        <source>The two new PINs differ.</source>
        <translation>The two new PINs differ.</translation>
    </message>
    <message>
        <source>Your PIN is changed.</source>
        <translation>Your PIN is changed.</translation>
    </message>
    <message>
        <source>Not changed: the PIN until now was wrong.</source>
        <translation>Not changed: the PIN until now was wrong.</translation>
    </message>
</context>
<context>
    <name>wardlight::settings_ui::VolumeSlider</name>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>%1 %, lowest allowed %2 %</source>
        <translation>%1 %, lowest allowed %2 %</translation>
    </message>
    <message>
        <source>lowest allowed</source>
        <translation>lowest allowed</translation>
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
        <source>Emergency access since %1. All is kept for review. Sign in to end it.</source>
        <translation>Emergency access since %1. All is kept for review. Sign in to end it.</translation>
    </message>
    <message>
        <source>Emergency access since %1. Say why it was needed.</source>
        <translation>Emergency access since %1. Say why it was needed.</translation>
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
        <source>Safe start after three crashes: not recording since %1, nothing stored is read. Monitoring goes on. Call support.</source>
        <translation>Safe start after three crashes: not recording since %1, nothing stored is read. Monitoring goes on. Call support.</translation>
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
        <source>Lock, unlock</source>
        <translation>Lock, unlock</translation>
    </message>
    <message>
        <source>This table</source>
        <translation>This table</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Acknowledge and tell somebody</source>
        <translation>Acknowledge and tell somebody</translation>
    </message>
    <message>
        <source>Ask somebody of the roster</source>
        <translation>Ask somebody of the roster</translation>
    </message>
    <message>
        <source>Handover</source>
        <comment>a screen</comment>
        <translation>Handover</translation>
    </message>
    <message>
        <source>bed %1 weak link</source>
        <translation>bed %1 weak link</translation>
    </message>
    <message>
        <source>Handover of my beds</source>
        <translation>Handover of my beds</translation>
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
    <message>
        <source>Watch next</source>
        <translation>Watch next</translation>
    </message>
    <message>
        <source>Watch next: %1</source>
        <translation>Watch next: %1</translation>
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
    <message>
        <source>Unlock</source>
        <translation>Unlock</translation>
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
        <source>Emergency access</source>
        <translation>Emergency access</translation>
    </message>
    <message>
        <source>Picked from a list: nobody has a PIN here.</source>
        <translation>Picked from a list: nobody has a PIN here.</translation>
    </message>
    <message>
        <source>Locked. Alarms stay on.</source>
        <translation>Locked. Alarms stay on.</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>My patients</source>
        <translation>My patients</translation>
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
        <source>Nobody can be picked at this station.</source>
        <translation>Nobody can be picked at this station.</translation>
    </message>
    <message>
        <source>Who works here?</source>
        <translation>Who works here?</translation>
    </message>
    <message>
        <source>Nothing to undo: an acknowledge can be taken back for 5 s.</source>
        <translation>Nothing to undo: an acknowledge can be taken back for 5 s.</translation>
    </message>
    <message>
        <source>Acknowledged, told %1.</source>
        <translation>Acknowledged, told %1.</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>Sent to %1.</translation>
    </message>
    <message>
        <source>Nobody has a PIN here: a name is enough.</source>
        <translation>Nobody has a PIN here: a name is enough.</translation>
    </message>
    <message>
        <source>Nobody is on the roster for this bed.</source>
        <translation>Nobody is on the roster for this bed.</translation>
    </message>
    <message>
        <source>Acknowledged. Tell whom?</source>
        <translation>Acknowledged. Tell whom?</translation>
    </message>
    <message>
        <source>Bed %1: tell whom?</source>
        <translation>Bed %1: tell whom?</translation>
    </message>
    <message>
        <source>Esc: nobody.</source>
        <translation>Esc: nobody.</translation>
    </message>
    <message>
        <source>No alarm waits for an answer.</source>
        <translation>No alarm waits for an answer.</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Locked</translation>
    </message>
    <message>
        <source>Alarms stay on and can be seen and heard.</source>
        <translation>Alarms stay on and can be seen and heard.</translation>
    </message>
    <message>
        <source>Choose a name, then the PIN.</source>
        <translation>Choose a name, then the PIN.</translation>
    </message>
    <message>
        <source>The demo&apos;s PIN is in the README.</source>
        <translation>The demo&apos;s PIN is in the README.</translation>
    </message>
    <message>
        <source>Name or PIN is wrong.</source>
        <translation>Name or PIN is wrong.</translation>
    </message>
    <message>
        <source>Emergency access is not possible now.</source>
        <translation>Emergency access is not possible now.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Emergency access</translation>
    </message>
    <message>
        <source>Why was it needed?</source>
        <translation>Why was it needed?</translation>
    </message>
    <message>
        <source>Keep the reason</source>
        <translation>Keep the reason</translation>
    </message>
    <message>
        <source>kept for its review</source>
        <translation>kept for its review</translation>
    </message>
    <message>
        <source>Say why</source>
        <translation>Say why</translation>
    </message>
</context>
<context>
    <name>wardlight::shell::SoundPopover</name>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
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
        <source>A released device still sends</source>
        <translation>A released device still sends</translation>
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
        <source>Name hidden</source>
        <translation>Name hidden</translation>
    </message>
    <message>
        <source>MRN %1</source>
        <translation>MRN %1</translation>
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
        <source>Low alarm, lowered as suspected false</source>
        <translation>Low alarm, lowered as suspected false</translation>
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
        <source>Another alarm is lowered as suspected false.</source>
        <translation>Another alarm is lowered as suspected false.</translation>
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
        <source>The list changed. Press again.</source>
        <translation>The list changed. Press again.</translation>
    </message>
    <message>
        <source>Acknowledged · Undo on the same place for 5 s</source>
        <translation>Acknowledged · Undo on the same place for 5 s</translation>
    </message>
    <message>
        <source>%1 ago · now %2</source>
        <comment>how long, heart rate and saturation</comment>
        <translation>%1 ago · now %2</translation>
    </message>
</context>
</TS>
