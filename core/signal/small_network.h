// SPDX-License-Identifier: GPL-3.0-or-later
// A network of one hidden layer, for log-odds from a handful of traits.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace wardlight::signal {

/// Every unit: weights of the inputs, then its bias. Shares: one for each unit, then the bias of the sum.
template <std::size_t units, std::size_t inputs> struct SmallNetwork {
    std::array<std::array<float, inputs + 1>, units> weights;
    std::array<float, units + 1> shares;

    [[nodiscard]] double odds(const std::array<float, inputs>& x) const
    {
        float all = shares[units];
        for (std::size_t u = 0; u < units; ++u) {
            float sum = weights[u][inputs];
            for (std::size_t i = 0; i < inputs; ++i)
                sum += weights[u][i] * x[i];
            all += shares[u] * squashed(sum);
        }
        return static_cast<double>(all);
    }

private:
    /// tanh, as a quotient that is right within 1e-4 and the same on every machine.
    static float squashed(float x)
    {
        x = x < -4.97F ? -4.97F : x > 4.97F ? 4.97F : x;
        const float s = x * x;
        return x * (135135 + s * (17325 + s * (378 + s))) / (135135 + s * (62370 + s * (3150 + s * 28)));
    }
};

}
