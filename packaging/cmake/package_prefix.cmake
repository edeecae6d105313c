# SPDX-License-Identifier: GPL-3.0-or-later
# Read when a package is made, not when the build is configured: a package lies below /usr, a developer's own below /usr/local.
set(CPACK_INSTALL_PREFIX /usr)
