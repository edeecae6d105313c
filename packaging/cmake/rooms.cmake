# SPDX-License-Identifier: GPL-3.0-or-later
# wl_room(core/signal SOURCES a.cpp b.cpp USES core/base core/vitals LINKS fmt::fmt [QT])
#
# One function makes a room: one library wl_<last part of its path>, our warnings, our include root.
# USES names rooms on lower floors; the floor test reads these lines and every #include.
# A screen that is called like a room of the core (ui/alarms) is wl_ui_<name>.
function(wl_room_target path out)
    get_filename_component(name ${path} NAME)
    if(path MATCHES "^ui/" AND EXISTS ${CMAKE_SOURCE_DIR}/core/${name}/CMakeLists.txt)
        set(${out} wl_ui_${name} PARENT_SCOPE)
    else()
        set(${out} wl_${name} PARENT_SCOPE)
    endif()
endfunction()

function(wl_room path)
    cmake_parse_arguments(room "QT" "" "SOURCES;USES;LINKS" ${ARGN})
    wl_room_target(${path} target)
    add_library(${target} STATIC ${room_SOURCES})
    target_link_libraries(${target} PRIVATE wl_flags PUBLIC ${room_LINKS})
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR})
    foreach(used IN LISTS room_USES)
        wl_room_target(${used} used_target)
        target_link_libraries(${target} PUBLIC ${used_target})
    endforeach()
    if(room_QT)
        set_target_properties(${target} PROPERTIES AUTOMOC ON)
    endif()
endfunction()
