# SPDX-FileCopyrightText: 2026 Karoo Desk authors
# SPDX-License-Identifier: GPL-3.0-or-later

# What ./dev package puts into the .deb, and what the .deb says of itself.
include(GNUInstallDirs)
set(packaging ${CMAKE_SOURCE_DIR}/packaging)

if(TARGET karoo-desk)
    install(TARGETS karoo-desk RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
endif()
install(FILES ${packaging}/karoo-desk.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES ${packaging}/karoo-desk.metainfo.xml
    DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo RENAME br.com.karoo.desk.metainfo.xml)
install(FILES ${packaging}/icons/karoo-desk.svg
    DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
install(FILES ${packaging}/karoo-desk.service DESTINATION lib/systemd/system)
install(FILES ${packaging}/karoo-desk.user.service
    DESTINATION lib/systemd/user RENAME karoo-desk.service)
install(FILES ${packaging}/karoo-desk.sysusers
    DESTINATION lib/sysusers.d RENAME karoo-desk.conf)
install(FILES ${packaging}/debian/copyright DESTINATION ${CMAKE_INSTALL_DOCDIR})

# Debian wants these two compressed, without a time inside, so that two builds are alike.
find_program(GZIP_PROGRAM gzip REQUIRED)
function(install_compressed SOURCE NAME DESTINATION)
    set(packed ${CMAKE_BINARY_DIR}/packaging/${NAME}.gz)
    add_custom_command(OUTPUT ${packed}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging
        COMMAND ${GZIP_PROGRAM} -9nc ${SOURCE} > ${packed}
        DEPENDS ${SOURCE} VERBATIM)
    add_custom_target(compress_${NAME} ALL DEPENDS ${packed})
    install(FILES ${packed} DESTINATION ${DESTINATION})
endfunction()
install_compressed(${packaging}/karoo-desk.1 karoo-desk.1 ${CMAKE_INSTALL_MANDIR}/man1)
# A version that is not Debian's own has one changelog.
install_compressed(${packaging}/debian/changelog changelog ${CMAKE_INSTALL_DOCDIR})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME karoo-desk)
set(CPACK_PACKAGE_VENDOR "Karoo Desk authors")
set(CPACK_PACKAGE_CONTACT "Karoo Desk authors <karoo-desk@localhost>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "messages and documents to customers, sent by your own systems")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"A system of the house (ERP, web shop, script) posts a message over HTTP, and a
chatbot delivers it to the customer: a notice, an invoice as PDF, a reminder.
.
What was accepted is on the disk before the answer leaves, so that neither a
crash nor a power cut loses it. With a window for people at the desk, and
without one for servers.")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Plug-ins, translations and fonts are found at run time, so nothing links them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, qt6-translations-l10n, fonts-inter | fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "fonts-noto-core, fonts-noto-mono, fonts-noto-color-emoji, qt6-wayland")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${packaging}/debian/postinst)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_PACKAGE_DIRECTORY ${CMAKE_SOURCE_DIR}/build/package)
include(CPack)
