// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/access/pin.h"

#include <sodium.h>

namespace wardlight::access {
namespace {

constexpr unsigned long long usualPasses = 2, leastPasses = crypto_pwhash_OPSLIMIT_MIN;
constexpr std::size_t usualMemory = 19U << 20U, leastMemory = crypto_pwhash_MEMLIMIT_MIN;

/// May be called any number of times, from any thread.
bool sodiumReady()
{
    static const bool ready = ::sodium_init() >= 0;
    return ready;
}

}

Result<std::string> hashPin(std::string_view pin, PinCost cost)
{
    if (const auto complaint = complaintAboutPin(pin); !complaint.empty())
        return fail(ErrorCode::Refused, "pin", std::string(complaint));
    std::string text(crypto_pwhash_STRBYTES, '\0');
    const bool usual = cost == PinCost::Usual;
    if (!sodiumReady() || ::crypto_pwhash_str_alg(text.data(), pin.data(), pin.size(), usual ? usualPasses : leastPasses, usual ? usualMemory : leastMemory,
                                                  crypto_pwhash_ALG_ARGON2ID13) != 0)
        return fail(ErrorCode::Busy, "pin", "there is no memory to hash it");
    text.resize(text.find('\0'));
    return text;
}

bool pinMatches(std::string_view pin, const std::string& hash)
{
    if (!sodiumReady())
        return false;
    static const std::string nobodys = hashPin("904817").value_or(std::string());
    const bool known = hash.size() < crypto_pwhash_STRBYTES && hash.starts_with("$argon2id$");
    std::string padded = known ? hash : nobodys;
    padded.resize(crypto_pwhash_STRBYTES, '\0');
    const bool right = ::crypto_pwhash_str_verify(padded.data(), pin.data(), pin.size()) == 0;
    return right && known;
}

}
