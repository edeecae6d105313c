// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl: recordings, beats, alarms and records of the ward from the command line. Wires the words, no
// logic.
#include "app/ctl/commands.h"
#include "app/ctl/ward_door.h"

int main(int argc, char** argv)
{
    using namespace wardlight::ctl;
    CLI::App app("Wardlight on the command line. Not a certified medical device.", "wardlightctl");
    app.require_subcommand(1);
    app.footer("Exit codes: 0 done; 1 done and the answer is no; 2 bad input, one line on standard error "
               "says which;\n"
               "3 the system refused (disk full, no permission).");
    int exitCode = exitDone;
    addInfo(app, exitCode);
    addSamples(app, exitCode);
    addBeats(app, exitCode);
    addAlarms(app, exitCode);
    addVerify(app, exitCode);
    addVerifyAlarm(app, exitCode);
    addSimulate(app, exitCode);
    addScore(app, exitCode);
    addWhatIf(app, exitCode);
    WardPlace place;
    app.add_option("--data", place.data, "The data folder of a ward: for status, ack and journal");
    app.add_option("--passphrase-file", place.passphraseFile, "Accepted; records are not sealed yet");
    addStatus(app, place, exitCode);
    addAck(app, place, exitCode);
    addJournal(app, place, exitCode);
    try {
        app.parse(argc, argv);
    } catch (const CLI::CallForHelp& help) {
        return app.exit(help);
    } catch (const CLI::CallForAllHelp& help) {
        return app.exit(help);
    } catch (const CLI::ParseError& error) {
        complain(error.what());
        return exitBadInput;
    } catch (const std::exception& error) {
        complain(error.what());
        return exitSystem;
    }
    return exitCode;
}
