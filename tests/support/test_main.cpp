// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_registry.inc"

int main(int argc, char** argv) { return wardlight::test::runAll(argc, argv); }
