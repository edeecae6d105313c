// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of the network that tells ventricular beats from others. Written by resources/models/train_beats.py: do not edit.
// Learnt from the MIT-BIH Arrhythmia Database (Moody & Mark 2001), noise of its Noise Stress Test Database (Moody, Muldrow &
// Mark 1984), both PhysioNet (Goldberger et al. 2000), ODC-By 1.0, and drawn rhythms: see resources/docs/beats.md.
#pragma once

#include "core/signal/small_network.h"

namespace wardlight::signal {

/// Inputs: like-own, size, width, wider, family-width, family-wider, early, before, interval, family-early, family-pause, family-row, family-share, family-count, other-p, other-t, rough, swift, certain, irregular, own, after-ventricular; then the bias.
// clang-format off
inline constexpr SmallNetwork<10, 22> beatWeights{
    {{
        {0.739F, -0.271F, -2.353F, -1.839F, -1.125F, 0.671F, 0.361F, -0.110F, -0.965F, -0.181F, -0.619F, 0.192F, 0.703F, 0.267F, 0.518F, -0.149F, 0.861F, -1.202F, 0.098F, -0.462F, -0.249F, -0.448F, 0.138F},
        {0.157F, 0.839F, -0.017F, 0.521F, -0.739F, -0.200F, -0.748F, 0.201F, -2.278F, -0.159F, 0.896F, -0.338F, -0.147F, -0.181F, 0.723F, -1.096F, 1.962F, 3.172F, -0.754F, -0.668F, -0.280F, -0.167F, 1.914F},
        {0.306F, -1.427F, 0.152F, -0.794F, -0.041F, -0.683F, 1.490F, -0.339F, -0.934F, 0.042F, -1.189F, 0.249F, -0.319F, 1.014F, -2.838F, -0.215F, 2.021F, -0.087F, 2.957F, 1.464F, -0.339F, 0.362F, -2.455F},
        {0.169F, 0.431F, -0.080F, 0.427F, 0.132F, 0.381F, -1.581F, 1.440F, -0.179F, -0.736F, 2.209F, -0.183F, -0.178F, -0.717F, 2.279F, -2.255F, -2.645F, -0.648F, -1.153F, 1.875F, 0.180F, -0.218F, 1.343F},
        {0.519F, -0.188F, 0.381F, 0.061F, -0.164F, -0.316F, 3.022F, 0.388F, 0.717F, 2.216F, -1.199F, 0.253F, -0.643F, 0.375F, -3.239F, -1.636F, 1.264F, -0.321F, 3.378F, 0.495F, -0.462F, -0.847F, -2.669F},
        {0.108F, -0.418F, -0.137F, -0.016F, 0.015F, -0.087F, 1.916F, 0.620F, 0.031F, -0.774F, 4.683F, -1.880F, -0.338F, 0.060F, -1.845F, -0.063F, 0.326F, 0.042F, 0.062F, -0.558F, -0.216F, 0.110F, -1.039F},
        {-0.555F, -0.010F, -0.360F, 0.032F, -0.527F, -0.395F, -1.118F, 0.865F, -2.503F, -2.209F, -0.777F, -1.344F, -0.348F, 0.166F, -2.914F, -0.219F, -1.699F, 0.013F, 2.529F, -0.481F, -0.061F, 0.909F, -1.473F},
        {-0.914F, 1.312F, -0.173F, 0.241F, -0.179F, 0.191F, -0.116F, 0.261F, -2.255F, -0.781F, 1.277F, -0.368F, 0.218F, 0.762F, 2.277F, -0.016F, -4.634F, 0.684F, 3.368F, -2.288F, -0.311F, 0.389F, -4.585F},
        {0.277F, -1.090F, 0.121F, -0.260F, -0.279F, -0.708F, 0.268F, -0.683F, -0.512F, 0.410F, -0.201F, -0.153F, 0.059F, -0.015F, 4.747F, -0.861F, 6.406F, 0.627F, 2.097F, -0.086F, -0.020F, 0.101F, -0.695F},
        {-0.040F, 0.515F, -0.069F, 0.157F, -0.301F, 0.447F, 3.048F, -0.495F, 3.177F, 3.870F, -0.298F, 0.910F, 0.049F, -0.341F, -2.622F, 1.510F, 0.273F, 0.717F, 0.250F, 0.580F, 0.010F, 0.123F, -0.118F},
    }},
    {-1.338F, -1.937F, -1.157F, 1.093F, -1.131F, 1.437F, 1.492F, 1.766F, -1.045F, -1.198F, -0.853F}};
// clang-format on

}
