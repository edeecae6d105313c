// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/vitals/wave.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <numeric>

namespace wardlight {
namespace {

constexpr std::array<std::string_view, 22> names = {"I",  "II", "III", "aVR",  "aVL",   "aVF", "V1",  "V2",  "V3",  "V4",   "V5",
                                                    "V6", "MCL1", "ECG", "Pleth", "ABP", "PAP", "CVP", "ICP", "Resp", "CO₂", "Wave"};
static_assert(names.size() == static_cast<std::size_t>(WaveLabel::Other) + 1);

std::string simplified(std::string_view name)
{
    std::string s;
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)))
            s += static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    for (const std::string_view prefix : {"ECGLEAD", "LEAD", "ECG", "EKG"})
        if (s.size() > prefix.size() && s.starts_with(prefix) && !std::isdigit(static_cast<unsigned char>(s[prefix.size()]))) {
            s.erase(0, prefix.size());
            break;
        }
    return s;
}

}

std::string_view waveName(WaveLabel label) { return names[static_cast<std::size_t>(label)]; }

WaveLabel waveLabelFromName(std::string_view name)
{
    struct Known {
        std::string_view text;
        WaveLabel label;
    };
    static constexpr Known exact[] = {
        {"I", WaveLabel::EcgI}, {"MLI", WaveLabel::EcgI}, {"DI", WaveLabel::EcgI},
        {"II", WaveLabel::EcgII}, {"MLII", WaveLabel::EcgII}, {"DII", WaveLabel::EcgII}, {"D2", WaveLabel::EcgII},
        {"III", WaveLabel::EcgIII}, {"MLIII", WaveLabel::EcgIII}, {"DIII", WaveLabel::EcgIII},
        {"AVR", WaveLabel::EcgAvr}, {"AVL", WaveLabel::EcgAvl}, {"AVF", WaveLabel::EcgAvf},
        {"V1", WaveLabel::EcgV1}, {"V2", WaveLabel::EcgV2}, {"V3", WaveLabel::EcgV3}, {"V4", WaveLabel::EcgV4},
        {"V5", WaveLabel::EcgV5}, {"V6", WaveLabel::EcgV6}, {"V", WaveLabel::EcgOther}, {"MCL", WaveLabel::EcgMcl1},
        {"MCL1", WaveLabel::EcgMcl1}, {"MV2", WaveLabel::EcgV2}, {"CM5", WaveLabel::EcgV5}, {"CC5", WaveLabel::EcgV5},
        {"PLETH", WaveLabel::Pleth}, {"PPG", WaveLabel::Pleth}, {"SPO2", WaveLabel::Pleth}, {"PLETHL", WaveLabel::Pleth},
        {"PLETHR", WaveLabel::Pleth}, {"ABP", WaveLabel::Abp}, {"ART", WaveLabel::Abp}, {"BP", WaveLabel::Abp},
        {"IBP", WaveLabel::Abp}, {"AOBP", WaveLabel::Abp}, {"PAP", WaveLabel::Pap}, {"CVP", WaveLabel::Cvp},
        {"ICP", WaveLabel::Icp}, {"RESP", WaveLabel::Resp}, {"IMP", WaveLabel::Resp}, {"RESPIRATION", WaveLabel::Resp},
        {"CO2", WaveLabel::Co2}, {"ETCO2", WaveLabel::Co2},
    };
    const auto plain = simplified(name);
    for (const auto& known : exact)
        if (plain == known.text)
            return known.label;
    for (const std::string_view start : {"ECG", "EKG", "V", "ML", "MCL"})
        if (plain.starts_with(start) && plain.size() <= start.size() + 2)
            return WaveLabel::EcgOther;
    return WaveLabel::Other;
}

Rate rateFromHertz(double hertz)
{
    if (!(hertz > 0) || hertz > 1e6)
        return {0, 1};
    // Continued fractions: the best ratio with a small denominator.
    double x = hertz;
    std::uint64_t p0 = 1, q0 = 0, p1 = static_cast<std::uint64_t>(std::floor(x)), q1 = 1;
    for (int i = 0; i < 20 && std::abs(static_cast<double>(p1) / static_cast<double>(q1) - hertz) > 1e-9 * hertz; ++i) {
        const double part = x - std::floor(x);
        if (part < 1e-12)
            break;
        x = 1 / part;
        const auto a = static_cast<std::uint64_t>(std::floor(x));
        const auto p2 = a * p1 + p0;
        const auto q2 = a * q1 + q0;
        if (q2 > 10000 || p2 > 0xffffffffULL)
            break;
        p0 = p1, q0 = q1, p1 = p2, q1 = q2;
    }
    return {static_cast<std::uint32_t>(p1), static_cast<std::uint32_t>(q1)};
}

}
