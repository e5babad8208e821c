#!/bin/bash
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# package.sh BUILD FOLDER: checks what goes in, makes the .deb of a build in FOLDER, checks that too.
set -euo pipefail
build=$1
folder=$2

desktop-file-validate packaging/karoo-desk.desktop
appstreamcli validate --no-net packaging/karoo-desk.metainfo.xml
rm -rf "$folder"
mkdir -p "$folder"
cpack --config "$build/CPackConfig.cmake" -B "$folder" >"$folder/cpack.log" 2>&1 || {
    cat "$folder/cpack.log" >&2
    exit 1
}
rm -rf "$folder/_CPack_Packages"
package=$(find "$folder" -name '*.deb')
# The package does not come from Debian's archive: it closes no bug there, and the project has no
# mail address.
lintian --fail-on error --allow-root \
    --suppress-tags initial-upload-closes-no-bugs,bogus-mail-host,bogus-mail-host-in-debian-changelog \
    "$package"
printf '%s\nInstall it with: apt install ./%s\n' "$(dpkg-deb --info "$package" | grep -E '^ (Version|Depends|Installed-Size)')" "$package"
