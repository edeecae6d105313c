// SPDX-License-Identifier: GPL-3.0-or-later
// The one of many that most others look like.
#pragma once

#include <algorithm>
#include <array>
#include <cstddef>

namespace wardlight::signal::corroboration {

/// Index, below `count`, of the one that is like most of the others; areAlike(i, j) is symmetric. Of many,
/// some forty spread over all are asked, so that the cost stays below 800 comparisons.
template <class AreAlike> [[nodiscard]] std::size_t mostTypical(std::size_t count, AreAlike areAlike)
{
    constexpr std::size_t asked = 40;
    const std::size_t stride = std::max<std::size_t>(1, (count + asked - 1) / asked);
    std::array<std::size_t, asked> votes{};
    std::size_t n = 0;
    while (n < asked && n * stride < count)
        ++n;
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t j = i + 1; j < n; ++j)
            if (areAlike(i * stride, j * stride)) {
                ++votes[i];
                ++votes[j];
            }
    const auto most = std::max_element(
        votes.begin(), votes.begin() + static_cast<std::ptrdiff_t>(std::max<std::size_t>(1, n)));
    return static_cast<std::size_t>(most - votes.begin()) * stride;
}

}
