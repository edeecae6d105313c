# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed beside the programs, and the packages made of it: cpack --config build/release/CPackConfig.cmake -G DEB
# The DEB is tried by packaging/test-package; NSIS and DragNDrop have not been run yet.
include(GNUInstallDirs)
set(CMAKE_SKIP_INSTALL_ALL_DEPENDENCY ON) # the programs are built, or the installation fails aloud
set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)

if(UNIX AND NOT APPLE)
    set(man ${CMAKE_BINARY_DIR}/man)
    foreach(page wardlight.1 wardlightctl.1 wardlightd.8)
        string(REGEX MATCH "[18]$" section ${page})
        configure_file(${linux}/${page} ${man}/${page} @ONLY)
        execute_process(COMMAND gzip -9nf ${man}/${page})
        install(FILES ${man}/${page}.gz DESTINATION ${CMAKE_INSTALL_MANDIR}/man${section})
    endforeach()
    configure_file(${CMAKE_SOURCE_DIR}/CHANGELOG.md ${man}/changelog COPYONLY)
    execute_process(COMMAND gzip -9nf ${man}/changelog)
    install(FILES ${man}/changelog.gz ${linux}/copyright ${CMAKE_SOURCE_DIR}/resources/fonts/OFL.txt ${CMAKE_SOURCE_DIR}/SECURITY.md
        DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/wardlight)
    install(FILES ${linux}/wardlight.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/wardlight.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    foreach(size 48 128 256)
        install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/wardlight-${size}.png RENAME wardlight.png
            DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/${size}x${size}/apps)
    endforeach()
    # The programs hold their own copy; these are to be read, and to begin a site's own from.
    install(FILES ${CMAKE_SOURCE_DIR}/resources/alarm_kinds.csv ${CMAKE_SOURCE_DIR}/resources/alarm_words.csv
            ${CMAKE_SOURCE_DIR}/resources/permissions.csv ${CMAKE_SOURCE_DIR}/resources/roster.toml
        DESTINATION ${CMAKE_INSTALL_DATADIR}/wardlight)
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/profiles ${CMAKE_SOURCE_DIR}/resources/scenarios
        DESTINATION ${CMAKE_INSTALL_DATADIR}/wardlight FILES_MATCHING PATTERN "*.toml")
    install(DIRECTORY ${CMAKE_SOURCE_DIR}/resources/docs DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/wardlight
        FILES_MATCHING PATTERN "*.md")
    install(FILES ${linux}/wardlightd.service DESTINATION /lib/systemd/system)
    install(FILES ${linux}/wardlightd.default DESTINATION /etc/default RENAME wardlightd)
endif()

set(CPACK_PACKAGE_NAME wardlight)
set(CPACK_PACKAGE_VENDOR "The Wardlight authors")
set(CPACK_PACKAGE_CONTACT "The Wardlight authors <wardlight@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "screen at the nurse station: waves, numbers and alarms of a ward")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_SET_DESTDIR ON) # for what lies outside the prefix
set(CPACK_PROJECT_CONFIG_FILE ${CMAKE_CURRENT_LIST_DIR}/package_prefix.cmake)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What the linker does not see: plugins, the user, time zones; one of the sound servers.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "adduser, libqt6svg6, qt6-qpa-plugins, tzdata")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "pipewire-pulse | pulseaudio, libxcb-cursor0")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION "Live waves, numbers and alarms for up to 64 beds, from devices, recordings or a simulated
 ward: a station (wardlight), a ward without a screen (wardlightd) and the command line (wardlightctl).
 .
 Wardlight is not a certified medical device. It is for research, education, simulation and evaluation.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${linux}/postinst ${linux}/prerm ${linux}/postrm ${linux}/conffiles)
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

# Not yet run: Windows (windeployqt beside the programs, then NSIS) and macOS (macdeployqt, then a disk image).
if(WIN32)
    set(CPACK_GENERATOR NSIS)
    set(CPACK_NSIS_DISPLAY_NAME Wardlight)
    set(CPACK_NSIS_PACKAGE_NAME Wardlight)
    set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
    set(CPACK_NSIS_MODIFY_PATH OFF)
    set(CPACK_PACKAGE_EXECUTABLES wardlight Wardlight)
    set(CPACK_PACKAGE_INSTALL_DIRECTORY Wardlight)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
    set(CPACK_DMG_VOLUME_NAME Wardlight)
else()
    set(CPACK_GENERATOR DEB)
endif()
include(CPack)

if(WL_TESTS AND UNIX AND NOT APPLE AND NOT WL_SANITIZE)
    add_test(NAME package.deb COMMAND ${CMAKE_SOURCE_DIR}/packaging/test-package ${CMAKE_BINARY_DIR})
    set_tests_properties(package.deb PROPERTIES LABELS integration TIMEOUT 120)
endif()
