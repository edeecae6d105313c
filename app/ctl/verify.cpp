// SPDX-License-Identifier: GPL-3.0-or-later
// wardlightctl verify store DIR: recomputes the hash chains of a record.
#include "app/ctl/commands.h"

#include "core/store/journal.h"

#include <fmt/format.h>

#include <memory>
#include <string>

namespace wardlight::ctl {
namespace {

int verify(const std::string& folder)
{
    const auto verified = store::verifyStore(folder);
    if (!verified) {
        complain(verified.error().line());
        return exitBadInput;
    }
    Output out;
    out.text(fmt::format("{} events, {} blocks of numbers, {} pieces of evidence\n", verified->events, verified->numerics,
                         verified->evidence));
    for (const auto& problem : verified->problems)
        out.text(problem + "\n");
    out.text(verified->problems.empty() ? "whole: every row proves itself\n" : "NOT whole\n");
    if (!out.flush())
        return exitSystem;
    return verified->problems.empty() ? exitDone : exitNo;
}

}

void addVerify(CLI::App& app, int& exitCode)
{
    auto* const word = app.add_subcommand("verify", "Prove that a record was not changed");
    word->require_subcommand(1);
    auto* const store = word->add_subcommand("store", "The record in a data folder");
    const auto folder = std::make_shared<std::string>();
    store->add_option("DIR", *folder, "The folder with index.db")->required();
    store->callback([folder, &exitCode] { exitCode = verify(*folder); });
}

}
