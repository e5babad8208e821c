#!/bin/bash
# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds Debian's QtCore with the thread sanitizer, so that it sees the locks and queues inside of Qt.
# The rest of Qt stays as it is: what crosses threads there goes through QtCore.
#
# qtcore-tsan.sh FOLDER     as root (it installs what the build needs); then FOLDER/lib has the library.
set -eu
mkdir -p "$1"
cd "$1"
sources=/etc/apt/sources.list.d/karoo-qtcore-tsan.sources
trap 'rm -f "$sources"; apt-get -qq update' EXIT
sed 's/^Types:.*/Types: deb-src/' /etc/apt/sources.list.d/debian.sources >"$sources"
apt-get -qq update
apt-get -qq install -y --no-install-recommends dpkg-dev libglib2.0-dev libicu-dev libpcre2-dev \
    libdouble-conversion-dev libb2-dev zlib1g-dev libzstd-dev
[ -d source ] || { apt-get -qq source --download-only qt6-base && dpkg-source -x qt6-base_*.dsc source; }
flags="-fsanitize=thread -g1"
cmake -S source -B . -G Ninja -DCMAKE_BUILD_TYPE=RelWithDebInfo -DCMAKE_INSTALL_PREFIX=/usr \
    -DCMAKE_C_FLAGS="$flags" -DCMAKE_CXX_FLAGS="$flags" \
    -DCMAKE_SHARED_LINKER_FLAGS=-fsanitize=thread -DCMAKE_EXE_LINKER_FLAGS=-fsanitize=thread \
    -DFEATURE_{gui,network,sql,xml,dbus,testlib,concurrent,widgets}=OFF \
    -DFEATURE_{glib,icu,zstd,system_doubleconversion,system_pcre2,system_zlib}=ON \
    -DQT_BUILD_EXAMPLES=OFF -DQT_BUILD_TESTS=OFF
ninja Core
