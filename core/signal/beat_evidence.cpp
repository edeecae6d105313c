// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/signal/beat_evidence.h"

#include "core/signal/small_network.h"

#include <algorithm>

namespace wardlight::signal {
namespace {

constexpr std::size_t beatTraits = 22;
constexpr SmallNetwork<10, beatTraits> beatNetwork{
    {{
        {0.411F, -0.340F, -2.096F, -1.975F, -1.174F, 0.556F, 0.487F, -0.162F, -0.796F, -0.403F, -0.682F, 0.074F, 0.336F, 0.274F, -1.347F, -1.496F, 0.680F, -0.880F, 0.503F, -0.423F, -0.125F, -0.342F, 0.038F},
        {0.622F, 0.540F, 0.592F, -0.399F, 0.775F, 0.203F, 0.397F, -1.055F, 2.413F, 2.333F, 0.506F, 1.250F, -0.043F, -0.090F, 1.814F, -0.079F, 2.386F, -0.247F, -2.570F, 0.756F, 0.071F, -1.044F, 1.814F},
        {0.608F, -0.676F, -0.485F, -0.722F, -0.119F, 0.537F, 1.570F, -0.876F, 2.572F, 2.530F, 0.675F, 0.156F, -0.001F, 0.199F, -1.996F, -1.155F, 0.405F, -0.398F, 1.088F, 2.071F, -0.132F, -0.067F, -0.588F},
        {-0.213F, -0.671F, -0.326F, -0.460F, 0.088F, -0.232F, -2.287F, 0.517F, -1.727F, -0.764F, 2.845F, -0.314F, 0.243F, -0.238F, 2.700F, -0.875F, -1.457F, -0.636F, -2.310F, 3.351F, 0.308F, 0.475F, 2.048F},
        {0.793F, -1.246F, 0.268F, -0.515F, -0.342F, -0.741F, 1.585F, -0.349F, -0.532F, 0.272F, -1.205F, -0.228F, -0.381F, 1.165F, -3.229F, -0.633F, 1.920F, 0.096F, 3.517F, 1.075F, -0.491F, -0.236F, -3.255F},
        {0.323F, -0.762F, -0.209F, 0.022F, 0.131F, 0.080F, 0.605F, 0.210F, 1.841F, -0.308F, 4.987F, -2.289F, -0.027F, 0.254F, -0.933F, 0.079F, -0.684F, 0.165F, -0.022F, -1.145F, -0.243F, 0.111F, -1.274F},
        {-0.099F, -0.327F, -0.118F, -0.039F, 0.066F, -0.625F, -2.496F, 1.414F, -3.415F, -3.825F, 0.380F, -0.622F, -0.159F, 0.104F, 1.546F, -0.790F, -0.965F, -0.943F, 1.028F, -0.504F, -0.177F, -0.142F, -0.972F},
        {0.049F, 1.133F, 0.147F, -0.059F, 0.373F, -0.227F, -0.237F, -0.235F, -2.705F, -0.234F, -0.017F, -0.505F, 0.112F, 0.365F, 2.761F, -0.377F, -4.481F, 0.258F, 2.968F, -3.674F, -0.190F, 0.479F, -3.955F},
        {0.481F, -1.465F, 0.071F, -0.153F, -0.478F, -0.981F, 0.202F, -0.344F, -0.756F, 0.095F, 0.088F, 0.028F, 0.027F, 0.042F, 5.359F, -0.794F, 4.230F, 0.446F, 2.012F, -0.154F, -0.132F, -0.265F, -1.154F},
        {0.608F, -1.557F, -0.230F, 0.162F, -0.641F, 0.056F, -0.480F, 0.095F, 1.921F, 2.280F, -0.477F, 0.280F, -0.469F, -0.492F, 2.194F, 0.589F, 2.262F, 0.165F, -2.220F, 0.493F, 0.079F, 0.691F, 3.238F},
    }},
    {-1.291F, -1.363F, -0.706F, 1.112F, -1.451F, 1.738F, 1.090F, 1.335F, -0.991F, -1.224F, -0.935F}};

float bounded(double v, double low, double high) { return static_cast<float>(std::clamp(v, low, high)); }

}

double ventricularEvidence(const BeatTraits& t)
{
    return beatNetwork.odds({
        bounded(t.likeOwn, -1, 1) - 0.7F,
        bounded(t.size, -1.5, 1.5),
        bounded(t.width, 0.02, 0.25) * 10 - 1,
        bounded(t.wider, 0.3, 3) - 1,
        bounded(t.familyWidth, 0.02, 0.25) * 10 - 1,
        bounded(t.familyWider, 0.3, 3) - 1,
        bounded(t.early, 0.2, 2) - 0.9F,
        bounded(t.before, 0.2, 2) - 1,
        bounded(t.interval, 0.2, 1.6) - 0.7F,
        bounded(t.familyEarly, 0.3, 1.6) - 0.9F,
        bounded(t.familyPause, 0.3, 2) - 1,
        bounded(t.familyRow, 0, 1) - 0.5F,
        bounded(t.familyShare, 0, 1) - 0.5F,
        bounded(t.familyCount, 0, 6) * 0.5F - 1.5F,
        bounded(t.otherP, 0, 1),
        bounded(t.otherT, 0, 1),
        bounded(t.rough, 0.8, 3) - 1.2F,
        bounded(t.swift, 2, 4.5) - 3.2F,
        bounded(t.certain, -2, 10) * 0.1F,
        bounded(t.irregular, 0, 0.6) * 2,
        t.own ? 0.5F : -0.5F,
        t.afterVentricular ? 0.5F : -0.5F,
    });
}

}
