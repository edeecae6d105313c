# SPDX-License-Identifier: GPL-3.0-or-later
# wl_room(core/signal SOURCES a.cpp b.cpp USES core/base core/vitals LINKS fmt::fmt [QT])
#
# One function makes a room: one library wl_<last part of its path>, our warnings, our include root.
# USES names rooms on lower floors; the floor test reads these lines and every #include.
function(wl_room path)
    cmake_parse_arguments(room "QT" "" "SOURCES;USES;LINKS" ${ARGN})
    get_filename_component(name ${path} NAME)
    set(target wl_${name})
    add_library(${target} STATIC ${room_SOURCES})
    target_link_libraries(${target} PRIVATE wl_flags PUBLIC ${room_LINKS})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    foreach(used IN LISTS room_USES)
        get_filename_component(used_name ${used} NAME)
        target_link_libraries(${target} PUBLIC wl_${used_name})
    endforeach()
    if(room_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
