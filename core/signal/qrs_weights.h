// SPDX-License-Identifier: GPL-3.0-or-later
// Weights of the network that tells QRS complexes from other deflections. Written by resources/models/train_beats.py: do not edit.
// Learnt from the MIT-BIH Arrhythmia Database (Moody & Mark 2001), noise of its Noise Stress Test Database (Moody, Muldrow &
// Mark 1984), both PhysioNet (Goldberger et al. 2000), ODC-By 1.0, and drawn rhythms: see resources/docs/beats.md.
#pragma once

#include "core/signal/small_network.h"

namespace wardlight::signal {

/// Inputs: height, contrast, likeness, own, tail, sharpness, following, since, early, irregular, known, beside, rough, swift, in-time; then the bias.
// clang-format off
inline constexpr SmallNetwork<14, 15> qrsWeights{
    {{
        {0.615F, 0.077F, -0.436F, -0.517F, 0.163F, 0.803F, 0.262F, 0.036F, 0.823F, -0.003F, 1.145F, 0.219F, -1.392F, -0.010F, -0.072F, 1.060F},
        {-0.120F, -0.402F, 0.757F, -0.430F, -0.022F, 0.311F, 0.002F, 1.397F, 1.062F, -0.942F, 4.056F, -0.708F, 0.263F, -0.866F, -0.372F, -1.284F},
        {-0.118F, -0.040F, 0.060F, -0.178F, -0.133F, 0.581F, -0.069F, -1.124F, 1.232F, 1.692F, -1.589F, -0.081F, -0.186F, -0.816F, 2.509F, 0.289F},
        {0.270F, -0.274F, 0.151F, -0.568F, 0.254F, -0.398F, -0.304F, 0.328F, -0.667F, 0.017F, 3.548F, -0.328F, -2.689F, -2.019F, -0.004F, -3.001F},
        {0.310F, -0.095F, -3.114F, -2.247F, 0.216F, -0.415F, -0.318F, -0.302F, 0.067F, 0.327F, -2.252F, 0.220F, -0.801F, 0.275F, -0.271F, 2.041F},
        {0.373F, -0.283F, -0.226F, 0.125F, 0.413F, -0.681F, 0.151F, 0.716F, -0.359F, -0.562F, 1.048F, 1.075F, 0.844F, 0.411F, -0.679F, -1.336F},
        {0.011F, 0.215F, 0.409F, 0.121F, -0.468F, -0.525F, -0.044F, -0.016F, 1.356F, 1.684F, -2.479F, -0.072F, -1.217F, 0.290F, 0.457F, -0.462F},
        {0.066F, -0.291F, 0.358F, -0.090F, -0.021F, 0.368F, 0.082F, 2.626F, 1.711F, -0.258F, 1.022F, 0.293F, 0.279F, 1.280F, 0.016F, 0.341F},
        {-0.367F, 0.094F, 0.215F, -0.338F, 0.626F, -0.146F, -0.149F, 0.980F, 1.762F, 0.567F, -1.570F, -0.292F, 0.246F, -0.494F, 1.794F, -0.251F},
        {-0.259F, 0.259F, 0.035F, -0.054F, -0.311F, -0.330F, 0.403F, -0.106F, -1.685F, -0.407F, 0.460F, -0.188F, -2.245F, 0.927F, -0.760F, -1.222F},
        {-0.383F, 0.040F, 0.216F, 0.447F, -0.456F, -1.035F, -0.122F, 0.185F, -0.356F, -0.053F, -0.223F, -0.101F, 0.256F, 0.152F, 0.058F, -0.970F},
        {0.202F, -0.622F, -0.930F, -0.482F, 0.197F, -0.165F, -0.024F, 0.375F, -0.320F, 0.325F, 0.733F, -0.379F, 0.503F, -2.737F, -0.013F, 0.319F},
        {0.334F, 0.188F, -2.978F, 0.872F, -1.047F, 0.191F, 0.476F, 0.144F, 0.755F, -0.461F, -0.971F, 0.077F, -0.860F, 0.531F, 0.600F, 3.142F},
        {-0.918F, 0.350F, -1.144F, 0.553F, 0.762F, -0.055F, -0.285F, 0.153F, 0.678F, -0.664F, -2.317F, -0.586F, -0.627F, 0.125F, 0.998F, -0.790F},
    }},
    {1.358F, 1.329F, 1.329F, -1.354F, -1.807F, -1.423F, -1.195F, -1.694F, 1.429F, -1.366F, -1.250F, -1.489F, -1.551F, 1.353F, 0.498F}};
// clang-format on

}
